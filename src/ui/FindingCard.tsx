/**
 * One discrepancy in full: the two values side by side, who says so, why it was flagged, and what the reader can do.
 * The same card stands in the popup, the side panel and the sample of the welcome page.
 */
import { explain } from '../words/explain.ts';
import { useId, useState } from 'preact/hooks';
import type { Evidence, Finding } from '../engine/model.ts';
import type { Locale } from '../text/locale.ts';
import { Fold } from './controls.tsx';
import { differenceOf, type Piece } from './difference.ts';
import { nameOf, percent, shownValue } from './format.ts';
import { Icon, VerdictIcon } from './Icon.tsx';
import { t } from '../words/i18n.ts';
import { Picture } from './Picture.tsx';
import { whyFlagged } from '../words/why.ts';
import { distinctSources, SourceChip } from './sources.tsx';

/** What a card can ask for; a button whose action is absent is not drawn. */
interface FindingActions {
  readonly goTo?: () => Promise<boolean>;
  readonly dismiss?: () => void;
}

interface CardProps {
  readonly finding: Finding;
  readonly locale: Locale;
  readonly actions: FindingActions;
}

function Marked({ pieces }: { readonly pieces: readonly Piece[] }) {
  return pieces.map((piece, index) =>
    piece.differs ? (
      <mark key={index} class="differs">
        {piece.text}
      </mark>
    ) : (
      piece.text
    ),
  );
}

/** The page's sentence around the claim, where the report carries it. */
function PageWords({ finding }: { readonly finding: Finding }) {
  const { context, quote } = finding;
  return (
    <blockquote class="words">
      {context?.before}
      {context ? <em>{quote}</em> : quote}
      {context?.after}
    </blockquote>
  );
}

/** A value to show on its own. Acts have none that a reader would know: their words say it. */
function valueOf({ slot }: Finding, value: string, locale: Locale): string {
  return slot === 'event' ? '' : shownValue(locale, slot, value).text;
}

function Sides({ finding, evidence, locale }: CardProps & { readonly evidence: Evidence | undefined }) {
  const ours = valueOf(finding, finding.value, locale);
  const theirs = evidence ? valueOf(finding, evidence.value, locale) : '';
  // Without a value on both sides there is nothing to set side by side but the words themselves.
  const [left, right] = differenceOf(ours, theirs || ours);
  return (
    <div class="sides">
      <div class="side of-page">
        <p class="side-label">{t(locale, 'side.page')}</p>
        {ours && (
          <p class="side-value">
            <Marked pieces={left} />
          </p>
        )}
        {(finding.context || finding.quote !== ours) && <PageWords finding={finding} />}
      </div>
      {evidence && (
        <div class="side of-source">
          <p class="side-label">{t(locale, 'side.source', { source: nameOf(locale, evidence.source) })}</p>
          {theirs && (
            <p class="side-value">
              <Marked pieces={right} />
            </p>
          )}
          <blockquote class="words">{evidence.quote}</blockquote>
        </div>
      )}
    </div>
  );
}

/** "Go to passage", with word when the passage is gone. */
function GoToButton({
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
        class="button"
        aria-label={t(locale, 'finding.goTo.label', { quote })}
        onClick={go}
      >
        <Icon name="goTo" />
        {t(locale, 'finding.goTo')}
      </button>
      <span role="status" class="hint">
        {gone ? t(locale, 'finding.gone') : ''}
      </span>
    </>
  );
}

/** Chips that stand in sight; further sources are named where the reader asks why. */
const chipsInSight = 4;

/** The sources of a finding as chips, each once: a source may give several sentences. */
function SourceChips({ finding, locale }: { readonly finding: Finding; readonly locale: Locale }) {
  const sources = distinctSources(finding);
  const more = sources.length - chipsInSight;
  return (
    <>
      <ul class="plain-list chips">
        {sources.slice(0, chipsInSight).map((source) => (
          <li key={source.id}>
            <SourceChip source={source} locale={locale} />
          </li>
        ))}
      </ul>
      {more > 0 && <p class="hint">{t(locale, 'card.more', { count: more })}</p>}
    </>
  );
}

function Why({ finding, locale }: { readonly finding: Finding; readonly locale: Locale }) {
  return (
    <Fold summary={t(locale, 'finding.why')} class="why">
      {() => (
        <>
          {finding.verdict === 'contradicted' && <p>{t(locale, 'verdict.contradicted.about')}</p>}
          <p>{whyFlagged(locale, finding)}</p>
          <p class="hint">
            {t(locale, 'finding.sure', { percent: percent(locale, finding.confidence) })}{' '}
            {t(locale, 'finding.rule', { rule: finding.rule })}
          </p>
          {finding.evidence.length > 1 && (
            <ul class="plain-list all-words">
              {finding.evidence.map(({ source, quote }, index) => (
                <li key={index}>
                  <p class="side-label">{t(locale, 'side.source', { source: nameOf(locale, source) })}</p>
                  <blockquote class="words">{quote}</blockquote>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </Fold>
  );
}

/** A discrepancy as a card. */
export function FindingCard({ finding, locale, actions }: CardProps) {
  const id = useId();
  const { goTo, dismiss } = actions;
  return (
    <article class={`finding ${finding.verdict}`} aria-labelledby={id}>
      <h3 id={id} class="finding-title">
        <VerdictIcon verdict={finding.verdict} />
        <span class="verdict-word">{t(locale, `verdict.${finding.verdict}`)}</span>
        <span class="slot-word">{t(locale, `slot.${finding.slot}`)}</span>
      </h3>
      <p class="explanation">{explain(locale, finding)}</p>
      <Sides finding={finding} evidence={finding.evidence[0]} locale={locale} actions={actions} />
      <Picture finding={finding} locale={locale} />
      <SourceChips finding={finding} locale={locale} />
      <Why finding={finding} locale={locale} />
      <div class="actions">
        {goTo && <GoToButton quote={finding.quote} locale={locale} goTo={goTo} />}
        {dismiss && (
          <button
            type="button"
            class="button quiet"
            aria-label={t(locale, 'finding.wrong.label', { quote: finding.quote })}
            onClick={dismiss}
          >
            {t(locale, 'finding.wrong')}
          </button>
        )}
      </div>
    </article>
  );
}

/** A finding that is no discrepancy, as a row: the page's words and who bears on them. */
export function FindingRow({ finding, locale, actions }: CardProps) {
  return (
    <div class={`finding-row ${finding.verdict}`}>
      <PageWords finding={finding} />
      {finding.evidence.length > 0 && <SourceChips finding={finding} locale={locale} />}
      {actions.goTo && <GoToButton quote={finding.quote} locale={locale} goTo={actions.goTo} />}
    </div>
  );
}
