/** What is told beside the report: the answer to the reader's selection, and what the page says differently than before. */
import type { PageChanges, SelectionAnswer } from '../rpc/calls.ts';
import type { Locale } from '../text/locale.ts';
import { Pair } from '../ui/Pair.tsx';
import { longDate } from '../words/format.ts';
import { t } from '../words/i18n.ts';

interface SelectionProps {
  readonly answer: SelectionAnswer;
  readonly locale: Locale;
}

/** The answer to what the reader selected. */
export function Selection({ answer: { quote, statements }, locale }: SelectionProps) {
  return (
    <section class="selection" aria-labelledby="selection-title">
      <h2 id="selection-title">{t(locale, 'card.selection')}</h2>
      {statements.length === 0 && (
        <>
          <blockquote class="words">{quote}</blockquote>
          <p>{t(locale, 'selection.none')}</p>
        </>
      )}
      {statements.map((statement) => (
        <Pair key={statement.start} statement={statement} locale={locale} />
      ))}
    </section>
  );
}

interface ChangedProps {
  readonly changed: PageChanges;
  readonly locale: Locale;
}

/** What the page said when the reader first opened it, and what it says now. */
export function Changed({ changed: { seen, changes }, locale }: ChangedProps) {
  return (
    <section class="changed" aria-labelledby="changed-title">
      <h2 id="changed-title">{t(locale, 'changed.title', { date: longDate(locale, seen) })}</h2>
      <ul class="plain-list">
        {changes.map(({ slot, before, now }) => (
          <li key={`${slot} ${before}`}>
            <span class="slot-word">{t(locale, `slot.${slot}`)}</span>{' '}
            {t(locale, 'changed.line', { before, now })}
          </li>
        ))}
      </ul>
    </section>
  );
}
