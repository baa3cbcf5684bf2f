/**
 * One difference: a line with both values and who says so, and below it both sentences, the sources, why it was flagged
 * and what the reader can do. The popup, the side panel and the sample of the welcome page show the same.
 */
import type { ComponentChildren } from 'preact';
import type { Evidence, Finding, Span, Statement } from '../engine/model.ts';
import { sourceValues } from '../report/values.ts';
import { runsOf } from '../text/runs.ts';
import { sourceName } from '../words/format.ts';
import { aboutSource, tell, whyFlagged } from '../words/tell.ts';
import { Fold, OutLink, SayingButton } from './controls.tsx';
import { Icon } from './Icon.tsx';
import { language, t } from './words.ts';

/** Words of a page or a source with the values in them marked. */
export const Marked = ({ text, values }: { readonly text: string; readonly values: readonly Span[] }) => (
  <>
    {runsOf(text, values).map((run, index) => (run.marked ? <mark key={index}>{run.text}</mark> : run.text))}
  </>
);

interface GoToProps {
  readonly quote: string;
  /** Which of several passages it is, from 1. */
  readonly place?: number | undefined;
  readonly goTo: () => Promise<boolean>;
}

/** "Go to passage", with word when the passage is gone. */
export const GoToButton = ({ quote, place, goTo }: GoToProps) => (
  <SayingButton about={t('export.quoted', { words: quote })} act={goTo} failed={t('finding.gone')}>
    {t('finding.goTo')}
    {place && ` ${place}`}
  </SayingButton>
);

interface SaidProps {
  readonly passage: Pick<Evidence, 'source' | 'quote' | 'summary'>;
  readonly values: readonly Span[];
  /** What stands above. */
  readonly children?: ComponentChildren;
}

/** The words of a source, and whose they are: its name, a link where it has an http(s) address, kind and date. */
export const Said = ({ passage: { source, summary, quote }, values, children }: SaidProps) => (
  <div class="side of-source">
    {children}
    <span class="row chip">
      <Icon name={source.kind} />
      <OutLink address={source.url} class="chip-name">
        <bdi>{sourceName(language(), source)}</bdi>
      </OutLink>
      <span class="hint">
        {aboutSource(language(), source)}
        {/* The words are a fact set's own, of what the source says. */}
        {summary && ` · ${t('side.summary')}`}
      </span>
    </span>
    <blockquote class="words">
      <Marked text={quote} values={values} />
    </blockquote>
  </div>
);

interface DifferenceProps {
  readonly finding: Finding;
  /** They know where the sources' values stand. */
  readonly statements?: readonly Statement[];
  /** How often the page gives it. */
  readonly times?: number;
  readonly open: boolean;
  /** Of the differences with one name at most one is open. */
  readonly name?: string;
  /** What can be done about it. */
  readonly children?: ComponentChildren;
}

export function DifferenceFold({ finding, statements = [], times = 1, children, ...fold }: DifferenceProps) {
  const { quote, context, slot, verdict } = finding;
  const [best, ...others] = finding.evidence;
  const line = (
    <span>
      <span class="slot-word">{t(`slot.${slot}`)}</span> {tell(language(), finding).line}
      {times > 1 && ` ${t('finding.times', { count: times })}`}
    </span>
  );
  return (
    <Fold {...fold} class={`difference ${verdict}`} summary={line}>
      {() => (
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
            <Fold summary={t('card.why')} class="why">
              {() => (
                <>
                  <p>{whyFlagged(language(), finding)}</p>
                  {others.map((one, index) => (
                    <Said key={index} passage={one} values={sourceValues(finding, one, [])} />
                  ))}
                </>
              )}
            </Fold>
          </div>
        </>
      )}
    </Fold>
  );
}
