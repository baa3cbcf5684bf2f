/** What is told beside the report: the answer to the reader's selection, and what the page says differently than before. */
import type { PageChanges, SelectionAnswer } from '../rpc/calls.ts';
import { Pair } from '../ui/Pair.tsx';
import { longDate } from '../words/format.ts';
import { useWords } from '../ui/words.ts';

/** The answer to what the reader selected. */
export function Selection({ answer: { quote, statements } }: { readonly answer: SelectionAnswer }) {
  const t = useWords();
  return (
    <section class="selection sheet" aria-labelledby="selection-title">
      <h2 id="selection-title">{t('card.selection')}</h2>
      {statements.length === 0 && (
        <>
          <blockquote class="words">{quote}</blockquote>
          <p>{t('outcome.empty.about')}</p>
        </>
      )}
      {statements.map((statement) => (
        <Pair key={statement.start} statement={statement} />
      ))}
    </section>
  );
}

/** What the page said when the reader first opened it, and what it says now. */
export function Changed({ changed: { seen, changes } }: { readonly changed: PageChanges }) {
  const t = useWords();
  return (
    <section class="changed" aria-labelledby="changed-title">
      <h2 id="changed-title">{t('changed.title', { date: longDate(t.locale, seen) })}</h2>
      <ul class="plain-list">
        {changes.map(({ slot, before, now }) => (
          <li key={`${slot} ${before}`}>
            <span class="slot-word">{t(`slot.${slot}`)}</span> {t('changed.line', { before, now })}
          </li>
        ))}
      </ul>
    </section>
  );
}
