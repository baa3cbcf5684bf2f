/**
 * One difference: a line with both values and who says so, and below it both sentences, the sources, why it was flagged
 * and what the reader can do. The popup, the side panel and the sample of the welcome page show the same.
 */
import type { ComponentChildren } from 'preact';
import type { Evidence, Finding, Span, Statement } from '../engine/model.ts';
import { sourceValues } from '../report/values.ts';
import { runsOf } from '../text/runs.ts';
import { tell, whyFlagged } from '../words/tell.ts';
import { Fold, SayingButton } from './controls.tsx';
import { SourceChip } from './sources.tsx';
import { language, t } from './words.ts';

/** Words of a page or a source with the values in them marked. */
export const Marked = ({ text, values }: { readonly text: string; readonly values: readonly Span[] }) => (
  <>
    {runsOf(text, values).map((run, index) => (run.marked ? <mark key={index}>{run.text}</mark> : run.text))}
  </>
);

interface Props {
  readonly finding: Finding;
}

/** The line: what differs, with both values. */
export const DifferenceLine = ({ finding, times = 1 }: Props & { readonly times?: number }) => (
  <span>
    <span class="slot-word">{t(`slot.${finding.slot}`)}</span> {tell(language(), finding).line}
    {times > 1 && ` ${t('finding.times', { count: times })}`}
  </span>
);

interface GoToProps {
  readonly quote: string;
  readonly goTo: () => Promise<boolean>;
}

/** "Go to passage", with word when the passage is gone. */
export const GoToButton = ({ quote, goTo }: GoToProps) => (
  <SayingButton about={t('export.quoted', { words: quote })} act={goTo} failed={t('finding.gone')}>
    {t('finding.goTo')}
  </SayingButton>
);

/** The other sources of a finding, each once, and why it was flagged. */
function Why({ finding }: Props) {
  return (
    <Fold summary={t('card.why')} class="why">
      {() => (
        <>
          <p>{whyFlagged(language(), finding)}</p>
          {finding.evidence.slice(1).map((one, index) => (
            <Said key={index} passage={one} values={sourceValues(finding, one, [])} />
          ))}
        </>
      )}
    </Fold>
  );
}

interface SaidProps {
  readonly passage: Pick<Evidence, 'source' | 'quote' | 'summary'>;
  readonly values: readonly Span[];
  /** What stands above. */
  readonly children?: ComponentChildren;
}

/** The words of a source, and whose they are. */
export const Said = ({ passage: { source, summary, quote }, values, children }: SaidProps) => (
  <div class="side of-source">
    {children}
    <SourceChip source={source} summary={summary} />
    <blockquote class="words">
      <Marked text={quote} values={values} />
    </blockquote>
  </div>
);

interface BodyProps extends Props {
  /** They know where the sources' values stand. */
  readonly statements: readonly Statement[];
  readonly children?: ComponentChildren;
}

/** What stands below the line. */
export function DifferenceBody({ finding, statements, children }: BodyProps) {
  const [best] = finding.evidence;
  const { quote, context } = finding;
  return (
    <>
      <div class="sides">
        <div class="side of-page">
          <blockquote class="words">
            <span class="hint">{t('side.page')} · </span>
            {context?.before}
            <mark>{quote}</mark>
            {context?.after}
          </blockquote>
        </div>
        {best && <Said passage={best} values={sourceValues(finding, best, statements)} />}
      </div>
      <div class="row actions">
        {children}
        <Why finding={finding} />
      </div>
    </>
  );
}
