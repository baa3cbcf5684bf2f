/** The differences, a line each: in the popup the first stands open, the rest by click or key. "Not right?" puts one away. */
import { useRef } from 'preact/hooks';
import { type Difference, differencesOf, findingKey } from '../report/differences.ts';
import { complaintAbout, toText } from '../report/export/finding.ts';
import type { Report } from '../report/report.ts';
import { sentences } from '../words/i18n.ts';
import { tell } from '../words/tell.ts';
import { Button, CopyButton, Fold, LongList, useFocusKept } from '../ui/controls.tsx';
import { DifferenceFold, GoToButton } from '../ui/Difference.tsx';
import { Icon } from '../ui/Icon.tsx';
import type { BelowProps, ReportActions } from './controller.ts';
import { language, t } from '../ui/words.ts';

interface OneProps {
  readonly report: Report;
  readonly actions: ReportActions;
  readonly difference: Difference;
  /** Whether there is room for all of them to stand open. */
  readonly roomy: boolean;
  readonly hidden: boolean;
  readonly open: boolean;
}

/** What is shown in place of a hidden difference. */
function HiddenDifference({
  difference: [{ finding }],
  report,
  actions,
  undo,
}: OneProps & { readonly undo: () => void }) {
  const complaint = useRef<HTMLTextAreaElement>(null);
  return (
    <div class="hidden-difference sheet">
      <p class="row actions">
        <span class="hint">
          {sentences(language(), [tell(language(), finding).heading, t('card.hidden')])}
        </span>
        <Button kind="quiet" onClick={undo}>
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

function OneDifference(props: OneProps) {
  const { difference, report, actions, hidden, open, roomy } = props;
  const [{ finding }] = difference;
  const part = useFocusKept<HTMLDivElement>('button, summary');
  const hide = (): void =>
    actions.setHidden(
      difference.map((one) => findingKey(one.finding)),
      !hidden,
    );
  const page = report.document.title ?? t('side.page');
  return (
    <div ref={part}>
      {hidden ? (
        <HiddenDifference {...props} undo={hide} />
      ) : (
        <DifferenceFold
          finding={finding}
          statements={report.statements}
          times={difference.length}
          {...(roomy ? {} : { name: 'differences' })}
          open={open}
        >
          {difference.map(({ finding: { quote, start }, index }, i) => (
            <GoToButton
              key={start}
              quote={quote}
              place={difference.length > 1 ? i + 1 : undefined}
              goTo={() => actions.goTo(index)}
            />
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
          <Button kind="quiet" about={t('export.quoted', { words: finding.quote })} onClick={hide}>
            {t('card.wrong')}
          </Button>
        </DifferenceFold>
      )}
    </div>
  );
}

/** Lines in the first frame; more on request. */
const firstLines = 8;

/** The list. */
export function Differences({
  state: { report, hidden },
  actions,
  roomy,
}: BelowProps & Pick<OneProps, 'roomy'>) {
  const differences = differencesOf(report);
  if (!differences.length) return null;
  const isHidden = (difference: Difference): boolean =>
    difference.every(({ finding }) => hidden?.includes(findingKey(finding)));
  const first = differences.find((difference) => !isHidden(difference));
  return (
    <section class="differences">
      <h2 class="visually-hidden">{t('verdict.contradicted')}</h2>
      <LongList items={differences} first={firstLines}>
        {(difference) => (
          <OneDifference
            key={findingKey(difference[0].finding)}
            {...{ report, actions, roomy, difference }}
            hidden={isHidden(difference)}
            open={roomy || difference === first}
          />
        )}
      </LongList>
    </section>
  );
}
