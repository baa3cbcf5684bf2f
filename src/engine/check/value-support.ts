/**
 * Whether a passage that gives the page's value, or a compatible one, tells it: of the same kind of measure, of the same
 * act, and as exactly as the page. What only does not rule the value out vetoes a contradiction, and supports nothing.
 */
import { ROLE_WORDS } from '../claims/data/names-en.ts';
import type { Claim } from '../claims/model.ts';
import { keyOf } from '../claims/words.ts';
import { mayCount } from './kinds.ts';
import { rowOf } from './rows.ts';
import type { View } from './side-by-side.ts';

/** A passage about the same day that shares less with the page than this may tell of any part of that year, 0 to 1. */
const COARSE = 0.3;
/** Keys of the words for offices. */
export const ROLES: ReadonlySet<string> = new Set([...ROLE_WORDS].map(keyOf));

/**
 * @param page the page's claim
 * @param source a source's claim whose value agrees with it
 * @param score how surely both tell the same fact, 0 to 1
 */
export function tellsValue(page: View, source: View, score: number): boolean {
  const [a, b] = [page.claim, source.claim];
  if (a.measureKind !== b.measureKind && a.measureKind !== 'none' && b.measureKind !== 'none') return false;
  if (isOpen(b) && !(isOpen(a) && exactOf(a) === exactOf(b))) return false;
  if (isSmall(a) && a.unitKeys.length > 0 && b.unitKeys.length > 0 && !mayCount(a, b)) return false;
  if (a.value.type !== 'date') return true;
  if (isCoarser(a, b) && score < COARSE) return false;
  return sharesAct(page, source);
}

/** "At least six" rules eleven out no more than it tells it, and "more than 750" no more than it tells "over 670". */
const isOpen = ({ value }: Claim): boolean =>
  value.type === 'quantity' && !(Number.isFinite(value.low) && Number.isFinite(value.high));

/** Small counts are everywhere: two leaders are not two houses. */
const SMALL = 20;
const isSmall = ({ slot, value }: Claim): boolean =>
  slot === 'count' && value.type === 'quantity' && value.unit === '' && value.exact < SMALL;

const exactOf = ({ value }: Claim): number => (value.type === 'quantity' ? value.exact : Number.NaN);

/** "This year" holds every day of it. */
const isCoarser = ({ value }: Claim, other: Claim): boolean =>
  value.type === 'date' &&
  other.value.type === 'date' &&
  value.precision !== other.value.precision &&
  value.precision !== 'day';

/** What was done on a day is no name, and no office of those who did it. */
function sharesAct(a: View, b: View): boolean {
  const [mine, theirs] = [rowOf(a.claim, a.text), rowOf(b.claim, b.text)];
  return mine.keys.some((key, i) => mine.names[i] === false && !ROLES.has(key) && theirs.keys.includes(key));
}
