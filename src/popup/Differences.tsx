/** The differences, a line each: the first stands open, the rest by click or key. "Not right?" puts one away. */
import { useRef } from 'preact/hooks';
import { type Difference, findingKey } from '../report/differences.ts';
import { complaintAbout, toText } from '../report/export/finding.ts';
import type { Report } from '../report/report.ts';
import { sentences } from '../words/i18n.ts';
import { tell } from '../words/tell.ts';
import { Button, CopyButton, Fold, LongList, useFocusKept } from '../ui/controls.tsx';
import { DifferenceBody, DifferenceLine, GoToButton } from '../ui/Difference.tsx';
import { Icon } from '../ui/Icon.tsx';
import type { ReportActions } from './controller.ts';
import { language, t } from '../ui/words.ts';

interface Props {
  readonly differences: readonly Difference[];
  readonly report: Report;
  readonly actions: ReportActions;
  readonly hidden: ReadonlySet<string>;
}

interface OneProps extends Omit<Props, 'differences' | 'hidden'> {
  readonly difference: Difference;
  /** Puts it away, or takes that back. */
  readonly onHide: () => void;
}

/** What stands in the place of a hidden difference. */
function HiddenDifference({ difference: [{ finding }], report, actions, onHide }: OneProps) {
  const complaint = useRef<HTMLTextAreaElement>(null);
  return (
    <div class="hidden-difference sheet">
      <p class="row actions">
        <span class="hint">
          {sentences(language(), [tell(language(), finding).heading, t('card.hidden')])}
        </span>
        <Button kind="quiet" onClick={onHide}>
          <Icon name="undo" />
          {t('card.undo')}
        </Button>
      </p>
      <Fold summary={t('finding.tell')} class="why">
        {() => (
          <>
            <p class="hint">{t('finding.tell.about')}</p>
            <textarea
              rows={6}
              defaultValue={complaintAbout(finding, report, language(), actions.version)}
              aria-label={t('complaint.title')}
              ref={complaint}
            />
            <CopyButton act={() => actions.copy(complaint.current?.value ?? '')}>
              {t('finding.copy')}
            </CopyButton>
          </>
        )}
      </Fold>
    </div>
  );
}

function ShownDifference({
  difference,
  report,
  actions,
  open,
  onHide,
}: OneProps & { readonly open: boolean }) {
  const [{ finding }] = difference;
  const page = report.document.title ?? t('side.page');
  return (
    <Fold
      class={`difference ${finding.verdict}`}
      name="differences"
      open={open}
      summary={<DifferenceLine finding={finding} times={difference.length} />}
    >
      {() => (
        <DifferenceBody finding={finding} statements={report.statements}>
          {difference.map(({ finding: { quote, start }, index }) => (
            <GoToButton key={start} quote={quote} goTo={() => actions.goTo(index)} />
          ))}
          <CopyButton act={() => actions.copy(toText(finding, report, language()))}>
            {t('finding.copy')}
          </CopyButton>
          <Button
            kind="quiet"
            title={t('finding.picture.about')}
            onClick={() => actions.savePicture({ finding, locale: language(), page })}
          >
            {t('finding.picture')}
          </Button>
          <Button kind="quiet" about={t('export.quoted', { words: finding.quote })} onClick={onHide}>
            {t('card.wrong')}
          </Button>
        </DifferenceBody>
      )}
    </Fold>
  );
}

interface EitherProps extends Omit<OneProps, 'onHide'> {
  readonly hidden: boolean;
  readonly open: boolean;
}

function OneDifference({ hidden, open, ...rest }: EitherProps) {
  const part = useFocusKept<HTMLDivElement>('button, summary');
  const onHide = (): void =>
    rest.actions.setHidden(
      rest.difference.map(({ finding }) => findingKey(finding)),
      !hidden,
    );
  return (
    <div ref={part}>
      {hidden ? (
        <HiddenDifference {...rest} onHide={onHide} />
      ) : (
        <ShownDifference {...rest} open={open} onHide={onHide} />
      )}
    </div>
  );
}

/** Lines in the first frame; more on request. */
const firstLines = 8;

/** The list. */
export function Differences({ differences, hidden, ...rest }: Props) {
  const isHidden = (difference: Difference): boolean =>
    difference.every(({ finding }) => hidden.has(findingKey(finding)));
  const first = differences.find((difference) => !isHidden(difference));
  return (
    <section class="differences" aria-label={t('list.differences')}>
      <h2 class="visually-hidden">{t('list.differences')}</h2>
      <LongList items={differences} first={firstLines}>
        {(difference) => (
          <OneDifference
            key={findingKey(difference[0].finding)}
            {...rest}
            difference={difference}
            hidden={isHidden(difference)}
            open={difference === first}
          />
        )}
      </LongList>
    </section>
  );
}
