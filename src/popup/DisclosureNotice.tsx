/** What the page says about AI: its words first, then where it says so and what it says of a review. */
import type { Disclosure } from '../reading/model.ts';
import { noticeLine } from '../report/headline.ts';
import { useWords } from '../ui/words.ts';

/** Letters of a notice that are shown: a page could say anything at any length. */
const longest = 400;

/** The notice as it stands; for a page without one that was checked on request, that. */
export function DisclosureNotice({ disclosure }: { readonly disclosure: Disclosure | null }) {
  const t = useWords();
  const { scope, where, reviewed = null, quote, conflict } = disclosure ?? {};
  const details = [
    ...(scope === 'site' ? [t('disclosure.scope.site')] : []),
    // Where a reader would not see it, that is said.
    ...(where === 'metadata' || where === 'footer' ? [t(`disclosure.where.${where}`)] : []),
    ...(reviewed === null ? [] : [t(reviewed ? 'disclosure.reviewed' : 'disclosure.unreviewed')]),
    ...(disclosure ? [] : [t('disclosure.missing.asked')]),
  ];
  return (
    <section class="disclosure" aria-labelledby="disclosure-title">
      <h2 id="disclosure-title">{noticeLine(t.locale, disclosure)}</h2>
      {quote && (
        <blockquote class="words">
          {quote.length > longest ? `${quote.slice(0, longest)}…` : quote}
        </blockquote>
      )}
      {details.length > 0 && <p class="hint">{details.join(' · ')}</p>}
      {conflict && <p class="hint">{t('disclosure.conflict')}</p>}
    </section>
  );
}
