/**
 * Whether a passage that gives the page's value, or a compatible one, tells it: of the same kind of measure, of the same
 * act, and as exactly as the page. What only does not rule the value out vetoes a contradiction, and supports nothing.
 */
import { ROLE_WORDS } from '../claims/data/names-en.ts';
import type { ClaimValue } from '../claims/model.ts';
import { keyOf } from '../claims/words.ts';
import { rowOf } from './rows.ts';
import { isOpen } from './kinds.ts';
import type { View } from './side-by-side.ts';

/** Keys of the words for offices. */
export const ROLES: ReadonlySet<string> = new Set([...ROLE_WORDS].map(keyOf));

/**
 * @param page the page's claim
 * @param source a source's claim whose value agrees with it
 */
export function tellsValue(page: View, source: View): boolean {
  const [a, b] = [page.claim.value, source.claim.value];
  // "At least six" rules eleven out no more than it tells it, and "more than 750" no more than it tells "over 670".
  if (isOpen(b) && !(isOpen(a) && exactOf(a) === exactOf(b))) return false;
  return a.type !== 'date' || sharesAct(page, source);
}

const exactOf = (value: ClaimValue): number => (value.type === 'quantity' ? value.exact : Number.NaN);

/** What was done on a day is no name, and no office of those who did it. */
function sharesAct(a: View, b: View): boolean {
  const [mine, theirs] = [rowOf(a.claim, a.text), rowOf(b.claim, b.text)];
  return mine.keys.some((key, i) => mine.names[i] === false && !ROLES.has(key) && theirs.keys.includes(key));
}
