/**
 * The piece of a sentence that a value stands in, between two marks or joining words: of "A fell 6%, while B lost 9%" the one
 * says what the 6% are of. A passage in whose pieces two values of the page's sentence have changed places tells neither.
 */
import { grouped } from '../../text/groups.ts';
import { rememberedOf } from '../../text/remembered.ts';
import type { Compared, Match } from './compare.ts';
import { agrees } from './leftovers.ts';
import { valueIn, wordsAround } from './rows.ts';
import type { View } from './side-by-side.ts';

const SEPARATES = /[;:—–()|、]|,(?!\d)|\b(?:and|while|but|or|against|compared|versus|than)\b/gu;

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

/** How many of some words are among others. */
function countIn(words: Iterable<string>, others: ReadonlySet<string>): number {
  let count = 0;
  for (const word of words) if (others.has(word)) count++;
  return count;
}

/** What share of the words beside the one value stand beside the other too, 0 to 1. */
export const pieceShare = (a: View, b: View): number =>
  countIn(pieceOf(a), pieceOf(b)) / Math.max(1, pieceOf(a).size);

/** So many values on each side of one are held against it: a row of figures may be long. */
const NEIGHBOURS = 4;

/** What a passage gives in the place of a value; `surely` where the words beside both values tell it. */
export interface Exchange {
  readonly instead: Match;
  readonly surely: boolean;
}

/**
 * For a claim and a passage that gives its value: whether another value of the page's sentence stands there where this one
 * should, and this one where that should.
 */
export type Exchanges = (claim: Compared, match: Match) => Exchange | undefined;

/** Remembers the values of each sentence of a page. */
export function exchangesOf(compared: readonly Compared[]): Exchanges {
  const sentences = grouped(compared.map((one) => [one.view.claim.sentence.start, one] as const));
  return (claim, match) => {
    const { view } = claim;
    const row: readonly Compared[] = sentences.get(view.claim.sentence.start) ?? [];
    const at = row.indexOf(claim);
    for (const other of row.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1)) {
      if (other.view.claim.slot !== view.claim.slot) continue;
      const instead = claim.matches.find(
        (m) =>
          m.fact === match.fact &&
          !agrees(m) &&
          other.matches.some((n) => n.view === m.view && agrees(n)) &&
          !other.matches.some((n) => n.view === match.view && agrees(n)),
      );
      if (instead === undefined) continue;
      const changed = changedPlaces([view, other.view], [match.view, instead.view]);
      if (changed !== 'no') return { instead, surely: changed === 'surely' };
    }
    return undefined;
  };
}

/** Whether two values of a page stand each with the words that the other has in a passage. */
function changedPlaces(
  mine: readonly [View, View],
  theirs: readonly [View, View],
): 'no' | 'maybe' | 'surely' {
  const [a, b, c, d] = [...mine, ...theirs].map(({ claim }) => claim.edge);
  // "From 20% to 15%", "to 15%, down from 20%".
  if (a !== b && c !== d) return a === d ? 'surely' : 'no';
  const own = ([one, other]: readonly [View, View]): readonly [ReadonlySet<string>, ReadonlySet<string>] => [
    without(pieceOf(one), pieceOf(other)),
    without(pieceOf(other), pieceOf(one)),
  ];
  const [[p, q], [r, s]] = [own(mine), own(theirs)];
  const [first, second] = [countIn(p, s), countIn(q, r)];
  if (first + second <= countIn(p, r) + countIn(q, s)) return 'no';
  return first > 0 && second > 0 ? 'surely' : 'maybe';
}

const without = (words: ReadonlySet<string>, others: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...words].filter((word) => !others.has(word)));
