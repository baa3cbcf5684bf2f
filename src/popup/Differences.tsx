/** The differences, a line each: the first stands open, the rest by click or key. "Not right?" puts one away. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Difference, findingKey } from '../report/differences.ts';
import { toText } from '../report/export/finding.ts';
import type { Report } from '../report/report.ts';
import { sentences } from '../words/i18n.ts';
import { tell } from '../words/tell.ts';
import { complaintAbout } from '../ui/complaint.ts';
import { Button, CopyButton, Fold, LongList } from '../ui/controls.tsx';
import { DifferenceBody, DifferenceLine, GoToButton } from '../ui/Difference.tsx';
import { Icon } from '../ui/Icon.tsx';
import type { ReportActions } from './controller.ts';
import { language, t } from '../ui/words.ts';

interface Props {
  readonly differences: readonly Difference[];
  readonly report: Report;
  readonly actions: ReportActions;
  readonly hidden: ReadonlySet<string>;
  readonly version: string | undefined;
}

interface OneProps extends Omit<Props, 'differences' | 'hidden'> {
  readonly difference: Difference;
}

const keysOf = (difference: Difference): readonly string[] =>
  difference.map(({ finding }) => findingKey(finding));

interface HiddenProps extends OneProps {
  readonly focus: boolean;
  readonly onUndo: () => void;
}

/** What stands in the place of a hidden difference. */
function HiddenDifference({ difference, report, actions, version, focus, onUndo }: HiddenProps) {
  const [{ finding }] = difference;
  const undo = useRef<HTMLButtonElement>(null);
  const [text, setText] = useState(() => complaintAbout(finding, report, language(), version));
  // Focus was on the button that has just gone; it moves to what took its place.
  useLayoutEffect(() => {
    if (focus) undo.current?.focus();
  }, [focus]);
  return (
    <div class="hidden-difference sheet">
      <p class="row actions">
        <span class="hint">
          {sentences(language(), [tell(language(), finding).heading, t('card.hidden')])}
        </span>
        <Button ref={undo} kind="quiet" onClick={onUndo}>
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
              value={text}
              aria-label={t('complaint.title')}
              onInput={(event) => setText(event.currentTarget.value)}
            />
            <CopyButton act={() => actions.copy(text)}>{t('finding.copy')}</CopyButton>
          </>
        )}
      </Fold>
    </div>
  );
}

interface OpenProps extends OneProps {
  readonly open: boolean;
  readonly onHide: () => void;
}

function OneDifference({ difference, report, actions, open, onHide }: OpenProps) {
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
          <>
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
          </>
        </DifferenceBody>
      )}
    </Fold>
  );
}

/** Lines in the first frame, and those that follow right after it; more on request. */
const atOnce = 6;
const firstLines = 12;
/** Milliseconds after which the first frame is on the screen: an effect alone can still run before it. */
const afterFirstFrame = 100;

/** The list. */
export function Differences({ differences, hidden, ...rest }: Props) {
  const [justHidden, setJustHidden] = useState<string>();
  const title = useRef<HTMLHeadingElement>(null);
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    const later = setTimeout(() => setPainted(true), afterFirstFrame);
    return () => clearTimeout(later);
  }, []);
  const hide = (difference: Difference, on: boolean): void => {
    const keys = keysOf(difference);
    setJustHidden(on ? keys[0] : undefined);
    rest.actions.setHidden(keys, on);
    // The button pressed goes away; the heading of the list is the nearest place that stays.
    if (!on) title.current?.focus();
  };
  const isHidden = (difference: Difference): boolean => keysOf(difference).every((key) => hidden.has(key));
  const first = differences.find((difference) => !isHidden(difference));
  return (
    <section class="differences" aria-labelledby="differences-title">
      <h2 id="differences-title" class="visually-hidden" ref={title} tabIndex={-1}>
        {t('list.differences')}
      </h2>
      <LongList items={painted ? differences : differences.slice(0, atOnce)} first={firstLines} class="stack">
        {(difference) => {
          const [key = ''] = keysOf(difference);
          return isHidden(difference) ? (
            <HiddenDifference
              key={key}
              {...rest}
              difference={difference}
              focus={justHidden === key}
              onUndo={() => hide(difference, false)}
            />
          ) : (
            <OneDifference
              key={key}
              {...rest}
              difference={difference}
              open={difference === first}
              onHide={() => hide(difference, true)}
            />
          );
        }}
      </LongList>
    </section>
  );
}
