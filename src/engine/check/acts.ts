/**
 * Which words may replace each other: words for similar acts and things, acts that say little by themselves, and opposites.
 */
import { rememberedOf } from '../../text/remembered.ts';
import { areOneVerb } from '../../text/korean-verb.ts';
import { LIKE_ACTS } from '../claims/data/acts-en.ts';
import { OPPOSITES_CJK } from '../claims/data/opposites-cjk.ts';
import { OPPOSITES } from '../claims/data/opposites-en.ts';
import { LIKE_THINGS_CJK } from '../claims/data/things-cjk.ts';
import { LIKE_THINGS } from '../claims/data/things-en.ts';
import { groupsOf, keyOf } from '../claims/words.ts';

/** Acts that say little by themselves. */
export const LIGHT: ReadonlySet<string> = new Set(
  'make take give have get go come hold see keep put find become show call include expect use report describe add tell say base know accord follow remain'
    .split(' ')
    .map(keyOf),
);

/** The groups of words for one act that a key stands in. */
export const GROUPS = groupsOf(LIKE_ACTS);

/** The groups of similar acts that any of the keys belongs to. */
export const likeActs = (keys: Iterable<string>): ReadonlySet<number> =>
  new Set([...keys].flatMap((key) => GROUPS.get(key) ?? []));

/** Whether a key belongs to one of the groups `acts`. */
export const isLike = (key: string, acts: ReadonlySet<number>): boolean =>
  GROUPS.get(key)?.some((group) => acts.has(group)) ?? false;

/** Makes a test of whether a key may mean the same act as another. */
export function likenessTo(other: string): (key: string) => boolean {
  const acts = GROUPS.get(other);
  return acts === undefined
    ? (key) => areOneVerb(key, other)
    : (key) => GROUPS.get(key)?.some((group) => acts.includes(group)) === true;
}

/** The first of the keys that may mean the same act as another. */
export const likeIn = (keys: readonly string[], other: string): string | undefined =>
  keys.find(likenessTo(other));

/** Whether two keys may mean the same act. */
export const isOneAct = (a: string, b: string): boolean => a === b || likeIn([a], b) !== undefined;

/** The groups of words for one thing that a key stands in. */
export const THINGS = groupsOf(`${LIKE_THINGS}|${LIKE_THINGS_CJK}`);

/** Whether two keys may mean the same thing. */
export const isOneThing = (a: string, b: string): boolean =>
  THINGS.get(a)?.some((group) => THINGS.get(b)?.includes(group)) ?? false;

/** Key → its sides in pairs of opposites: 2n and 2n + 1 are one pair. */
const SIDES = groupsOf(`${OPPOSITES}${OPPOSITES_CJK}`.trim().replaceAll('\n', '|'));
const sidesOf = rememberedOf((keys: readonly string[]): ReadonlySet<number> => {
  const sides = new Set<number>();
  for (const key of keys) for (const side of SIDES.get(key) ?? []) sides.add(side);
  return sides;
});

/** Whether one list has only one side of a pair, and the other only the opposite: "rose 12 percent", "fell 12 percent". */
export function areOpposed(mine: readonly string[], theirs: readonly string[]): boolean {
  const a = sidesOf(mine);
  // Most words have no opposite.
  if (a.size === 0) return false;
  const b = sidesOf(theirs);
  return [...a].some((side) => !a.has(side ^ 1) && !b.has(side) && b.has(side ^ 1));
}
