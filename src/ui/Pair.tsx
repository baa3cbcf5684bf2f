/** A detail of the page, and beside it the passage of the source that speaks of the same thing. */
import type { Finding, Span, Statement } from '../engine/model.ts';
import { differing } from '../report/values.ts';
import { GoToButton, Marked, Said } from './Difference.tsx';
import { Icon } from './Icon.tsx';
import { tell } from '../words/tell.ts';
import { language, t } from './words.ts';

interface PairProps {
  readonly statement: Statement;
  /** The weightiest finding in it: where no source is the reason, it tells why the statement is marked. */
  readonly finding?: Finding | undefined;
  readonly goTo?: (() => Promise<boolean>) | undefined;
}

export function Pair({ statement, finding, goTo }: PairProps) {
  const { lead, quote, state, passage, start } = statement;
  const values = (passage?.pageValues ?? []).map((value) => ({
    start: value.start - start,
    end: value.end - start,
  }));
  const differs = state === 'contradicted' || state === 'compare';
  const marked = (of: readonly Span[], text: string, other = ''): readonly Span[] =>
    differs ? differing(of, text, other) : of;
  const verdict = (
    <p class="row pair-state">
      <Icon name={state} />
      {t(`verdict.${state}`)}
    </p>
  );
  return (
    <div class={`sides pair ${state}`}>
      <div class="side of-page">
        <blockquote class="words">
          {lead && <span class="hint">{lead} </span>}
          <Marked text={quote} values={marked(values, quote, passage?.quote)} />
        </blockquote>
        {goTo && <GoToButton quote={quote} goTo={goTo} />}
      </div>
      {passage ? (
        <Said passage={passage} values={marked(passage.sourceValues, passage.quote, quote)}>
          {verdict}
        </Said>
      ) : differs && finding ? (
        <div class="side of-source">
          {verdict}
          <p>{tell(language(), finding).line}</p>
        </div>
      ) : (
        <p class="side hint">{t('reason.unverified')}</p>
      )}
    </div>
  );
}
