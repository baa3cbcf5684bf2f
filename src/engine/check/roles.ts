/**
 * Who does what to whom, as far as the order of words tells it: "A sued B" and "B sued A" have every word in common and are
 * not one statement, "A sued B" and "B was sued by A" are.
 */
import { IRREGULAR } from '../claims/data/words-en.ts';
import { keyOf, type Word, wordsOf } from '../claims/words.ts';
import { normalise } from '../../text/normalise.ts';
import { isDay } from './rows.ts';
import { ROLES } from './value-support.ts';

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

const ACT = /..(?:ed|ing)$/;
const isAct = ({ lower }: Word): boolean => ACT.test(lower) || IRREGULAR[lower] !== undefined;

/** @param names keys of the sentence's names: its first word has a capital in any case */
export function orderOf(statement: string, names: ReadonlySet<string>): Order {
  const text = normalise(statement).slice(0, LONGEST);
  const words = wordsOf(text, { start: 0, end: text.length });
  const once = new Map<string, Placed | undefined>();
  words.forEach((word, i) => {
    if (word.key === '' || word.digit || isDay(word.lower)) return;
    const named = word.capital && (word.start > 0 || names.has(word.key));
    const act = !named && isAct(word);
    const before = words.slice(Math.max(0, i - BEHIND), i);
    const by = before.findLast((w) => w.lower === 'by' || (!w.capital && isAct(w)))?.lower === 'by';
    once.set(word.key, once.has(word.key) ? undefined : { key: word.key, named, act, by });
  });
  return [...once.values()].filter((word) => word !== undefined).slice(0, MOST_WORDS);
}

/** Acts that both do alike: who stands first does not matter. */
const MUTUAL: ReadonlySet<string> = new Set(
  'meet talk agree sign hold play face discuss marry share trade tie side relation war border compete between'
    .split(' ')
    .map(keyOf),
);
/** So much of the longer statement is in both, and the same words come in another order. */
const SAME_WORDS = 0.6;

/**
 * Whether two participants have changed places around what one does to the other, or the same words come in another order.
 */
export function exchanged(mine: Order, theirs: Order): boolean {
  const places = new Map(theirs.map((word, place) => [word.key, { place, word }]));
  const shared = mine.flatMap((word) => {
    const there = places.get(word.key);
    return there === undefined ? [] : [{ ...word, place: there.place, there: there.word }];
  });
  const whole = shared.length >= SAME_WORDS * Math.max(mine.length, theirs.length);
  const passive = mine.some(({ by }) => by) || theirs.some(({ by }) => by);
  return shared.some((x, i) =>
    shared.slice(i + 2).some((y, j) => {
      if (y.place > x.place) return false;
      const between = shared
        .slice(i + 1, i + 2 + j)
        .filter((v) => !v.named && !ROLES.has(v.key) && v.place > y.place && v.place < x.place);
      const told = x.named && y.named ? between : between.filter((v) => v.act || v.there.act);
      if (told.length > 0 && !x.act && !y.act)
        return !told.some(({ key }) => MUTUAL.has(key)) && y.by === x.there.by;
      return whole && !passive && j === 0 && x.place === y.place + 2;
    }),
  );
}
