/**
 * Who does what to whom, as far as the order of words tells it: "A sued B" and "B sued A" have every word in common and are
 * not one statement, "A sued B" and "B was sued by A" are.
 */
import { rememberedOf } from '../../text/remembered.ts';
import { LIKE_ACTS } from '../claims/data/acts-en.ts';
import { OPPOSITES } from '../claims/data/opposites-en.ts';
import { isPast } from '../claims/data/words-en.ts';
import { groupsOf, keyOf, type Word, wordsOf } from '../claims/words.ts';
import { normalise } from '../../text/normalise.ts';
import { isDay } from './rows.ts';
import { actOf, areOneVerb } from './uncased.ts';

interface Placed {
  readonly key: string;
  readonly named: boolean;
  /** Has the form of what is done: "sued", "suing", "sold". */
  readonly act: boolean;
  /** Right behind "by": in a passive the one who acts. */
  readonly by: boolean;
}

/** The content words of a statement in their order, each key once; those that come again are left out. */
export type Order = readonly Placed[];

/** A longer sentence is a list: its beginning is enough. */
const LONGEST = 600;
const MOST_WORDS = 40;
/** Between "by" and the one who acts stand his title and whose he is, and no other act. */
const BEHIND = 6;

const MODAL = /^(?:will|would|can|could|may|might|must|shall|should|did|does|do)$/;
const BEING = /^(?:is|are|was|were|be|been|being)$/;
const ARTICLE = /^(?:an?|the|its|his|her|their|this|that|these|those|of|some|many)$/;

/** Whether a word has the form of what is done, and does not stand before a thing to describe it ("an oncoming train"). */
function isActAt(words: readonly Word[], at: number): boolean {
  const [lead, lower] = [words[at - 1]?.lower ?? '', words[at]?.lower ?? ''];
  if (MODAL.test(lead) || isPast(lower)) return true;
  if (/..ing$/.test(lower)) return BEING.test(lead);
  return /..ed$/.test(lower) && !ARTICLE.test(lead);
}

/** @param names keys of the sentence's names: its first word has a capital in any case */
export function orderOf(statement: string, names: ReadonlySet<string>): Order {
  const text = normalise(statement).slice(0, LONGEST);
  const words = wordsOf(text, { start: 0, end: text.length });
  const once = new Map<string, Placed | undefined>();
  const last = actOf(words);
  words.forEach((word, i) => {
    if (word.key === '' || word.digit || isDay(word.lower)) return;
    const named = word.capital && (word.start > 0 || names.has(word.key));
    const act = !named && (word === last || isActAt(words, i));
    let from = i - 1;
    while (from > i - BEHIND && from > 0 && words[from]?.lower !== 'by' && !isActAt(words, from)) from--;
    const by = words[from]?.lower === 'by';
    once.set(word.key, once.has(word.key) ? undefined : { key: word.key, named, act, by });
  });
  return [...once.values()].filter((word) => word !== undefined).slice(0, MOST_WORDS);
}

/** Acts that say little by themselves. */
const LIGHT: ReadonlySet<string> = new Set(
  'make take give have get go come hold see keep put find become show call include expect use report describe add tell say base know accord follow remain'
    .split(' ')
    .map(keyOf),
);

/** The groups of words for one act that a key stands in. */
const GROUPS = groupsOf(LIKE_ACTS);

/** The acts, by group, that any of the keys may tell. */
export const likeActs = (keys: Iterable<string>): ReadonlySet<number> =>
  new Set([...keys].flatMap((key) => GROUPS.get(key) ?? []));

/** Whether one of the acts that a key may tell is among `acts`. */
export const isLike = (key: string, acts: ReadonlySet<number>): boolean =>
  GROUPS.get(key)?.some((group) => acts.has(group)) ?? false;

/** The first of the keys that may tell the same act as another. */
export function likeIn(keys: readonly string[], other: string): string | undefined {
  const acts = GROUPS.get(other);
  return keys.find((key) =>
    acts === undefined ? areOneVerb(key, other) : GROUPS.get(key)?.some((group) => acts.includes(group)),
  );
}

/** Keys of what is done in a statement, but for acts that say little by themselves. */
export const actsOf = (order: Order): readonly string[] =>
  order.flatMap(({ key, act }) => (act && !LIGHT.has(key) ? [key] : []));

/** Key → the sides of the pairs of opposites that it stands on: 2n and 2n + 1 are one pair. */
const SIDES = groupsOf(OPPOSITES.trim().replaceAll('\n', '|'));

function sidesOf(keys: Iterable<string>): ReadonlySet<number> {
  const sides = new Set<number>();
  for (const key of keys) for (const side of SIDES.get(key) ?? []) sides.add(side);
  return sides;
}

/** Whether one tells only the one, and the other only the opposite: "rose 12 percent", "fell 12 percent". */
export function areOpposed(mine: Iterable<string>, theirs: Iterable<string>): boolean {
  const a = sidesOf(mine);
  // Most words have no opposite.
  if (a.size === 0) return false;
  const b = sidesOf(theirs);
  return [...a].some((side) => !a.has(side ^ 1) && !b.has(side) && b.has(side ^ 1));
}

/** Acts that both do alike: who stands first does not matter. */
const MUTUAL: ReadonlySet<string> = new Set(
  'meet talk agree sign hold play face discuss marry share trade tie side relation war border compete between'
    .split(' ')
    .map(keyOf),
);
/** So much of the longer statement is in both, and the same words come in another order. */
const SAME_WORDS = 0.6;

/** A word of two statements, with its place in the second. */
interface Shared {
  readonly word: Placed;
  readonly there: Placed;
  readonly place: number;
}

/** The words of a statement by their key, each with its place: one statement is held against many. */
const placesOf = rememberedOf(
  (order: Order) => new Map(order.map((word, place) => [word.key, { place, word }])),
);

/**
 * Whether two participants have changed places around what one does to the other ("A sued B" and "B sued A", "A was sued by
 * B" and "A sued B"), or two words have in what are the same words otherwise ("buys more than it sells").
 */
export function exchanged(mine: Order, theirs: Order): boolean {
  const places = placesOf(theirs);
  const shared: Shared[] = [];
  let moved = false;
  for (const word of mine) {
    const found = places.get(word.key);
    if (found === undefined) continue;
    const { place, word: there } = found;
    moved ||= place < (shared.at(-1)?.place ?? 0) || word.by !== there.by;
    shared.push({ word, there, place });
  }
  // In one order, and nobody behind "by" in only one of them.
  if (shared.length < 3 || !moved) return false;
  const same = shared.length >= SAME_WORDS * Math.max(mine.length, theirs.length);
  const passive = mine.some(({ by }) => by) || theirs.some(({ by }) => by);
  const inOrder = same && !passive ? [...shared].sort((a, b) => a.place - b.place) : [];
  const acting = shared.flatMap(({ word: { key, named, act }, place, there }, at) =>
    !named && (act || there.act || GROUPS.has(key)) ? [{ key, at, place }] : [],
  );
  return shared.some((x, i) =>
    shared.some((y, k) => {
      if (k < i + 2) return false;
      if (!x.word.act && !y.word.act) {
        const [from, to] = [Math.min(x.place, y.place), Math.max(x.place, y.place)];
        const told = acting.filter(({ at, place }) => at > i && at < k && place > from && place < to);
        if (told.length > 0 && !told.some(({ key }) => MUTUAL.has(key))) {
          if (y.place < x.place) return y.word.by === x.there.by;
          if (y.word.named && y.word.by !== y.there.by) return true;
        }
      }
      return inOrder[k] === x && inOrder[i] === y;
    }),
  );
}
