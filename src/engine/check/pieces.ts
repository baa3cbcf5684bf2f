/**
 * The piece of a sentence around a value, between two marks or joining words: in "A fell 6%, while B lost 9%" it shows what the
 * 6% belong to. A passage in whose pieces two values of the page's sentence have swapped places supports neither.
 */
import { SEPARATES } from '../claims/data/ways-en.ts';
import { grouped } from '../../text/groups.ts';
import { rememberedOf } from '../../text/remembered.ts';
import type { Compared, Match } from './compare.ts';
import { agrees } from './leftovers.ts';
import { valueIn, wordsAround } from './rows.ts';
import type { View } from './side-by-side.ts';

/** Keys of the content words that stand in one piece with the value. */
const pieceOf = rememberedOf(
  (view: View): ReadonlySet<string> => {
    const { text } = view;
    const value = valueIn(view);
    let [from, to] = [0, text.length];
    for (const { index, 0: mark } of text.matchAll(SEPARATES)) {
      if (index + mark.length <= value.start) from = index + mark.length;
      else if (index >= value.end) {
        to = index;
        break;
      }
    }
    const words = wordsAround(view).filter(
      (w) => w.start >= from && w.end <= to && (w.end <= value.start || w.start >= value.end),
    );
    return new Set(words.map(({ key }) => key));
  },
  ({ claim }) => claim,
);

/** The share of the words beside one value that are beside the other too, 0 to 1. */
export function pieceShare(a: View, b: View): number {
  const [mine, theirs] = [pieceOf(a), pieceOf(b)];
  let common = 0;
  for (const key of mine) if (theirs.has(key)) common++;
  return common / Math.max(1, mine.size);
}

/** Only so many values on either side of one may have swapped places with it: a row of figures may be long. */
const NEIGHBOURS = 4;

/**
 * For a claim and a passage that gives its value: what the passage gives in its place, if another value of the page's sentence
 * stands there where this one should, and this one where that should.
 */
export type Exchanges = (claim: Compared, match: Match) => Match | undefined;

/** Remembers the values of each sentence of a page. */
export function exchangesOf(compared: readonly Compared[]): Exchanges {
  const sentences = grouped(compared.map((one) => [one.view.claim.sentence.start, one] as const));
  return (claim, match) => {
    const { view } = claim;
    const row: readonly Compared[] = sentences.get(view.claim.sentence.start) ?? [];
    const at = row.indexOf(claim);
    for (const other of row.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1)) {
      if (other.view.claim.slot !== view.claim.slot) continue;
      const giving = other.matches.filter((m) => m.fact === match.fact && agrees(m));
      const given = new Set(giving.map((m) => m.view));
      if (given.size === 0 || given.has(match.view)) continue;
      const instead = claim.matches.find((m) => given.has(m.view) && !agrees(m));
      if (instead && haveChanged([view, other.view], [match.view, instead.view])) return instead;
    }
    return undefined;
  };
}

type Pair = readonly [View, View];

/** Whether each of two values of a page stands with the words that the other one has in a passage. */
function haveChanged([a, b]: Pair, [c, d]: Pair): boolean {
  const [edge, other, third, last] = [a, b, c, d].map(({ claim }) => claim.edge);
  // "From 20% to 15%", "to 15%, down from 20%".
  if (edge !== other && third !== last) return edge === last && other === third;
  const [first, second] = [shared([a, b], [d, c]), shared([b, a], [c, d])];
  const kept = shared([a, b], [c, d]) + shared([b, a], [d, c]);
  return Math.min(first, second) > 0 && first + second > kept;
}

/** How many words the first of each pair have in common that stand with neither of the second. */
const shared = ([a, b]: Pair, [c, d]: Pair): number =>
  [...pieceOf(a)].filter(
    (key) => holds(pieceOf(c), key) && !holds(pieceOf(b), key) && !holds(pieceOf(d), key),
  ).length;

/** Whether a piece has a word; in Korean also with another noun joined to it: 출발, 출발편. */
const holds = (piece: ReadonlySet<string>, word: string): boolean =>
  piece.has(word) ||
  (JOINING.test(word) &&
    [...piece].some((key) => JOINING.test(key) && (key.startsWith(word) || word.startsWith(key))));
const JOINING = /^\p{sc=Hangul}{2}/u;
