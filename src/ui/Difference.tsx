/**
 * One difference: a line with both values and who says so, and below it both sentences, the sources, why it was flagged
 * and what the reader can do. The popup, the side panel and the sample of the welcome page show the same.
 */
import { useState } from 'preact/hooks';
import type { Evidence, Finding, Passage, Span } from '../engine/model.ts';
import { sentenceOf } from '../report/differences.ts';
import type { Locale } from '../text/locale.ts';
import { t } from '../words/i18n.ts';
import { tell } from '../words/tell.ts';
import { whyFlagged } from '../words/why.ts';
import { Fold } from './controls.tsx';
import { differing, Marked } from './Marked.tsx';
import { SourceChip } from './sources.tsx';

interface Props {
  readonly finding: Finding;
  readonly locale: Locale;
}

/** The line: what differs, with both values. */
export function DifferenceLine({ finding, locale, times = 1 }: Props & { readonly times?: number }) {
  return (
    <span class="difference-line">
      <span class="slot-word">{t(locale, `slot.${finding.slot}`)}</span> {tell(locale, finding).line}
      {times > 1 && ` ${t(locale, 'finding.times', { count: times })}`}
    </span>
  );
}

/** Where the source's value stands in its words: as the passage tells, else where the reason's own words stand. */
function valuesIn({ quote }: Evidence, finding: Finding, passages: readonly Passage[]): readonly Span[] {
  const known = passages.find((passage) => passage.quote === quote);
  if (known) return differing(known.sourceValues, quote, sentenceOf(finding));
  const { fact } = finding.reason;
  const start = typeof fact === 'string' ? quote.indexOf(fact) : -1;
  return typeof fact !== 'string' || start < 0 ? [] : [{ start, end: start + fact.length }];
}

/** The page's sentence around the claim, where the report carries it. */
function PageWords({ finding: { quote, context }, locale }: Props) {
  return (
    <blockquote class="words">
      <span class="side-label">{t(locale, 'side.page')}</span>
      {context?.before}
      <mark>{quote}</mark>
      {context?.after}
    </blockquote>
  );
}

/** "Go to passage", with word when the passage is gone. */
export function GoToButton({
  quote,
  locale,
  goTo,
}: {
  readonly quote: string;
  readonly locale: Locale;
  readonly goTo: () => Promise<boolean>;
}) {
  const [gone, setGone] = useState(false);
  const go = (): void => {
    goTo().then(
      (found) => setGone(!found),
      () => setGone(true),
    );
  };
  return (
    <>
      <button
        type="button"
        class="button quiet"
        aria-label={t(locale, 'finding.goTo.label', { quote })}
        onClick={go}
      >
        {t(locale, 'finding.goTo')}
      </button>
      <span role="status" class="hint">
        {gone ? t(locale, 'finding.gone') : ''}
      </span>
    </>
  );
}

/** The other sources of a finding, each once, and why it was flagged. */
function Why({ finding, locale }: Props) {
  const { evidence, verdict } = finding;
  const others = evidence.slice(1);
  return (
    <Fold summary={t(locale, 'card.why')} class="why">
      {() => (
        <>
          <p>
            {verdict === 'contradicted' && `${t(locale, 'verdict.contradicted.about')} `}
            {whyFlagged(locale, finding)}
          </p>
          {others.map((one, index) => (
            <Said key={index} evidence={one} finding={finding} passages={[]} locale={locale} />
          ))}
        </>
      )}
    </Fold>
  );
}

interface SaidProps extends Props {
  readonly evidence: Evidence;
  readonly passages: readonly Passage[];
}

function Said({ evidence, finding, passages, locale }: SaidProps) {
  return (
    <div class="side of-source">
      <SourceChip source={evidence.source} locale={locale} summary={evidence.summary} />
      <blockquote class="words">
        <Marked text={evidence.quote} values={valuesIn(evidence, finding, passages)} />
      </blockquote>
    </div>
  );
}

interface BodyProps extends Props {
  /** Passages of the report: they know where the sources' values stand. */
  readonly passages?: readonly Passage[];
  readonly children?: preact.ComponentChildren;
}

/** What stands below the line. */
export function DifferenceBody({ finding, locale, passages = [], children }: BodyProps) {
  const [best] = finding.evidence;
  return (
    <>
      <div class="sides">
        <div class="side of-page">
          <PageWords finding={finding} locale={locale} />
        </div>
        {best && <Said evidence={best} finding={finding} passages={passages} locale={locale} />}
      </div>
      <div class="actions">
        {children}
        <Why finding={finding} locale={locale} />
      </div>
    </>
  );
}
