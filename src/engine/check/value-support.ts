/**
 * Whether a passage that gives the page's value, or a compatible one, states it for the same kind of measure and the same act,
 * and as exactly as the page. A passage that merely does not rule the value out vetoes a contradiction but supports nothing.
 */
import { ROLE_WORDS } from '../claims/data/names-en.ts';
import type { Claim, ClaimValue } from '../claims/model.ts';
import { rateOf } from '../claims/measure.ts';
import { keyOf } from '../claims/words.ts';
import { rememberedOf } from '../../text/remembered.ts';
import { areOpposed, isOneThing, likeIn } from './acts.ts';
import { odds } from './same-fact.ts';
import { areDoers, areElsewhere, areOfOtherRate, haveTooLittle, isLight, subjectsIn } from './uncased.ts';
import { differ, isOpen, mayCount } from './kinds.ts';
import type { Match } from './compare.ts';
import type { Rivals } from './leftovers.ts';
import { pieceShare } from './pieces.ts';
import type { View } from './side-by-side.ts';

/** Keys of the words for offices. */
export const ROLES: ReadonlySet<string> = new Set([...ROLE_WORDS].map(keyOf));

/**
 * What each kind of claim adds to the log-odds. For figures and dates this was fitted with the signs. Names occur in many
 * sentences of one story; theirs is set so that of names moved to a wrong sentence less than a third is supported.
 */
export const KINDS: Readonly<Partial<Record<Claim['slot'], number>>> = {
  person: -1.2,
  place: -1.2,
  organisation: -1.2,
  count: 0.38,
  percent: -0.36,
  money: 0.04,
  ordinal: -0.09,
  date: 0.26,
  other: 0.1,
};
/** What occurs everywhere agrees by chance unless both likely state one fact (log-odds): a country, a surname, a small count. */
const COUNTRY = -1;
const ALONE = -1.6;
const UNTOLD = 1;
/** A small count with so many of the words beside it is one of the same thing. */
const BESIDES = 0.5;
/** From these log-odds on, a passage supports the value that it gives. */
export const ENOUGH = -1.8;

/**
 * The signs for `told` in same-fact.ts. For a figure or date: one; how much better the passage fits another claim of the page
 * with another value; how much better another passage with another value fits; and what share of the words beside the value
 * are beside the passage's too. For a name, which occurs in many pieces of a sentence: one; how well the passage fits; how
 * much better it fits another claim of the page with another value, and one with the same value; how much better another
 * passage with another value fits; how many passages give this value; and whether it is exactly the page's.
 * @param fits how well the passage fits the page's other claims
 * @param other the best passage with another value, 0 to 1
 * @param giving how many passages give the page's value
 */
export function signsOf(
  page: View,
  { score, relation, view }: Match,
  fits: ReturnType<Rivals>,
  other: number,
  giving: number,
): number[] {
  const own = odds(score);
  const [taken, beaten] = [Math.max(0, odds(fits.other()) - own), Math.max(-2, odds(other) - own)];
  if (page.claim.value.type !== 'name') return [1, taken, beaten, pieceShare(page, view)];
  const twice = Math.max(0, odds(fits.same()) - own);
  return [1, own, taken, twice, beaten, Math.log(giving), relation === 'equal' ? 1 : 0];
}

/** Whether both may well give one value by chance. */
function isCommon(page: View, source: View, own: number): boolean {
  const [a, b] = [page.claim, source.claim];
  if (a.slot === 'date') return !sharesValue(a, b) && !sharesAct(page, source);
  if (a.unitKeys.includes('#country')) return own < COUNTRY;
  if (a.value.type === 'name' && a.value.parts.length === 1) return own < ALONE;
  // Five months are 150 days for one reason; two leaders are not two houses.
  if (unitOf(a.value) !== unitOf(b.value)) return false;
  const exact = exactOf(a.value);
  const isSmall = exact < SMALLEST || (exact < SMALL && a.unitKeys.length > 0 && b.unitKeys.length > 0);
  if (!isSmall || own >= UNTOLD || mayCount(a, b) || countsLike(a, b)) return false;
  return a.slot !== 'count' || pieceShare(page, source) < BESIDES;
}

/** Whether two sentences have one more value in common. */
export const sharesValue = (a: Claim, b: Claim): boolean =>
  a.others.some((other) => b.others.includes(other));

/**
 * Whether a passage that gives the page's value states it for the same kind of measure, place and act, and as exactly.
 * @param match a source's claim whose value agrees with the page's
 */
export function tellsValue(page: View, { view: source, relation, score }: Match): boolean {
  const [a, b] = [page.claim, source.claim];
  if (areOtherKinds(a, b) || areElsewhere(page.text, source.text)) return false;
  if (haveTooLittle(a, b) || areOfOtherRate(page, source)) return false;
  if (differ(rateBehind(page), rateBehind(source))) return false;
  if (isCommon(page, source, odds(score))) return false;
  // "Brunhaven beat Tarrow 3-1" and "Tarrow lost 1-3 to Brunhaven" are one: the other side, the other word.
  const turned = a.value.type === 'score' && relation === 'compatible';
  if (a.value.type === 'score' && isSwapped(page, source) !== turned) return false;
  return isAsExact(a.value, b.value) && areOpposed(nearTo(page), nearTo(source)) === turned;
}

const rateBehind = ({ claim, text }: View): string => rateOf(text.slice(claim.end - claim.sentence.start));

/** A rise of so much, and what it comes to; somebody's age, and a count of something. */
export const areOtherKinds = (a: Claim, b: Claim): boolean =>
  (a.measureKind !== b.measureKind && a.measureKind !== 'none' && b.measureKind !== 'none') ||
  (isAge(a) !== isAge(b) && a.unitKeys.length > 0 && b.unitKeys.length > 0);

/** Whether a figure is somebody's age. */
export const isAge = ({ measure }: Claim): boolean => measure === '#age';

/** Whether the first name of each comes later in the other. */
function isSwapped(page: View, source: View): boolean {
  const [mine, theirs] = [page, source].map(({ row: { keys, names } }) => keys.filter((_key, i) => names[i]));
  return (
    mine?.[0] !== theirs?.[0] &&
    mine?.includes(theirs?.[0] ?? '') === true &&
    theirs?.includes(mine[0] ?? '') === true
  );
}

/** Words at least this close belong to what is said about a value. */
const CLOSE = 0.25;
const nearTo = rememberedOf(
  ({ claim: { keys, near, start, end, sentence }, text }: View): readonly string[] => {
    const lead = text.slice(0, start - sentence.start);
    const rest = text.slice(end - sentence.start);
    const way =
      UP.test(lead) || MORE.test(rest) ? ['rise'] : DOWN.test(lead) || LESS.test(rest) ? ['fall'] : [];
    return [...keys.filter((_key, i) => (near[i] ?? 0) >= CLOSE), ...way.map(keyOf)];
  },
  ({ claim }) => claim,
);
/** Small words have no key. */
const UP = /\b[Uu]p(?: by)? \S{0,2}$/;
const MORE = /^ (?:more than|above|over the|higher)\b/;
const LESS = /^ (?:(?:less|fewer) than|below|under the|lower)\b/;
const DOWN = /\b[Dd]own(?: by)? \S{0,2}$/;

/** How far, as a share, a figure may be from a bound or range that it supports. */
const BESIDE = 0.1;
/** "More than a hundred" is what 112 are, in other words. */
const BEYOND = 0.2;

/**
 * "At least six" neither rules out eleven nor supports it, nor does "more than 750" support "over 670", or 40 "at least 25" or
 * "20 to 60". A figure right at the bound does, and one within ends that are close together.
 */
function isAsExact(a: ClaimValue, b: ClaimValue): boolean {
  if (a.type !== 'quantity' || b.type !== 'quantity') return true;
  if (isOpen(b)) return a.exact === b.exact;
  const near = (x: number, y: number, far = BESIDE): boolean =>
    Math.abs(x - y) <= far * Math.max(Math.abs(x), Math.abs(y));
  if (isOpen(a)) return near(a.exact, b.exact, BEYOND);
  return a.range === b.range || [a, b].every((value) => !value.range || near(value.low, value.high));
}

/** Whether both count one thing in other words. */
const countsLike = ({ unitKeys: mine }: Claim, { unitKeys: theirs }: Claim): boolean =>
  mine.some((a) => theirs.some((b) => isOneThing(a, b)));

/** Below these a count says something only of the same thing: the second, whatever is counted or not ("these two"). */
const SMALL = 20;
const SMALLEST = 4;
const unitOf = (value: ClaimValue): string => (value.type === 'quantity' ? value.unit : '');
const exactOf = (value: ClaimValue): number => (value.type === 'quantity' ? value.exact : Number.NaN);

/** What was done on a day is no name, nobody who did it, and no office of his. */
function sharesAct(a: View, b: View): boolean {
  const [mine, theirs] = [a.row, b.row];
  const subjects = areDoers(a.text) && areDoers(b.text) ? subjectsIn(a.text) : [];
  const tells = (key: string): boolean => theirs.keys.includes(key) || likeIn(theirs.keys, key) !== undefined;
  return mine.keys.some(
    (key, i) =>
      mine.names[i] === false && !ROLES.has(key) && !isLight(key) && !subjects.includes(key) && tells(key),
  );
}
