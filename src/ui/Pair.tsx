/** A detail of the page, and beside it the passage of the source that speaks of the same thing. */
import type { Span, Statement } from '../engine/model.ts';
import type { Locale } from '../text/locale.ts';
import { t } from '../words/i18n.ts';
import { GoToButton } from './Difference.tsx';
import { VerdictIcon } from './Icon.tsx';
import { differing, Marked } from './Marked.tsx';
import { SourceChip } from './sources.tsx';

interface PairProps {
  readonly statement: Statement;
  readonly locale: Locale;
  readonly goTo?: () => Promise<boolean>;
}

export function Pair({ statement, locale, goTo }: PairProps) {
  const { quote, state, passage, start } = statement;
  const values = (passage?.pageValues ?? []).map((value) => ({
    start: value.start - start,
    end: value.end - start,
  }));
  const differs = state === 'contradicted' || state === 'compare';
  const marked = (of: readonly Span[], text: string, other = ''): readonly Span[] =>
    differs ? differing(of, text, other) : of;
  return (
    <div class={`pair ${state}`}>
      <div class="side of-page">
        <blockquote class="words">
          <Marked text={quote} values={marked(values, quote, passage?.quote)} />
        </blockquote>
        {goTo && <GoToButton quote={quote} locale={locale} goTo={goTo} />}
      </div>
      {passage ? (
        <div class="side of-source">
          <p class="pair-state">
            <VerdictIcon verdict={state} />
            {t(locale, `verdict.${state}`)}
          </p>
          <blockquote class="words">
            <Marked text={passage.quote} values={marked(passage.sourceValues, passage.quote, quote)} />
          </blockquote>
          <SourceChip source={passage.source} locale={locale} summary={passage.summary} />
        </div>
      ) : (
        <p class="side hint">{t(locale, 'pair.none')}</p>
      )}
    </div>
  );
}
