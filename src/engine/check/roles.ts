/**
 * Who does what to whom, as far as word order shows it: "A sued B" and "B sued A" have the same words and are different
 * statements; "A sued B" and "B was sued by A" are the same.
 */
import { CONVERSES } from '../claims/data/acts-en.ts';
import { isPast } from '../claims/data/words-en.ts';
import { beginningOf, groupsOf, keyOf, type Word } from '../claims/words.ts';
import { rememberedOf } from '../../text/remembered.ts';
import { isDay } from './rows.ts';
import { GROUPS, LIGHT, likenessTo } from './acts.ts';
import { actOf } from './uncased.ts';

interface Placed {
  readonly key: string;
  readonly named: boolean;
  /** Has the form of what is done: "sued", "suing", "sold". */
  readonly act: boolean;
  /** Tells what is done, as a verb does: an act, or a word for one right behind a name or "to". */
  readonly verb: boolean;
  /** What is done to those before it: "was sued". */
  readonly passive: boolean;
  /** Behind "to": who does it is not plain. */
  readonly open: boolean;
  /** The small word that links it to what is done, if there is one; `of` for whoever something belongs to. */
  readonly lead: string;
  /** Which stretch between marks it stands in, and whether "who" or "which" opens that one. */
  readonly part: number;
  readonly aside: boolean;
}

const MOST_WORDS = 40;
/** Between a small word and whom it leads to stand his title and whose he is, and no other act. */
const BEHIND = 6;

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const MODAL = setOf('will would can could may might must shall should did does do');
const BEING = setOf('is are was were be been being');
const ARTICLE = setOf('a an the its his her their this that these those of some many');
const LEADS = setOf(
  'by to from in on at with for against of over after before between about as into under than near off',
);
/** Behind these stands whom it is done to, or the other one of two. */
const OTHER_SIDE = /^(?:from|against)?$/;
const WHOSE = /['’]s?$/;
const OPENS = setOf('and but or that when while where since because if although though as who which');
const WHO = setOf('who whom whose which');
const BY = setOf('by');
/** Between two words it opens a new stretch. */
export const MARK = /[,;:—()]/;

/** These end like what was done. */
const NO_ACTS = setOf('speed need feed seed deed indeed exceed proceed succeed hundred sacred naked');
/** What is joined to another word describes ("high-speed", "L-shaped"), but for what is done again or together. */
const AGAIN = setOf('re co pre un');

/** Whether a word has the form of what is done, and does not stand before a thing to describe it ("an oncoming train"). */
function isActAt(text: string, words: readonly Word[], at: number): boolean {
  const [lead, lower] = [words[at - 1]?.lower ?? '', words[at]?.lower ?? ''];
  const isJoined =
    at > 0 &&
    words[at]?.start === (words[at - 1]?.end ?? 0) + 1 &&
    text.charAt((words[at]?.start ?? 0) - 1) === '-';
  if (isJoined && !AGAIN.has(lead)) return false;
  if (MODAL.has(lead) || isPast(lower)) return true;
  if (NO_ACTS.has(lower)) return false;
  if (lower.length > 4 && lower.endsWith('ing')) return BEING.has(lead);
  if (BEING.has(lead) && GROUPS.has(words[at]?.key ?? '')) return true;
  if (lower.length < 4 || !lower.endsWith('ed')) return false;
  return !ARTICLE.has(lead) && !LEADS.has(lead) && words[at - 1]?.digit !== true;
}

/** @param names keys of the sentence's names: its first word has a capital in any case */
export function orderOf(statement: string, names: ReadonlySet<string>): Order {
  const told = beginningOf(statement);
  return (names.has(told.words[0]?.key ?? '') ? orderBehindName : orderBehindWord)(told);
}

/** Several readings of a statement ask for its order. */
const orderBehindName = rememberedOf((told: Beginning) => readOrder(told, true));
const orderBehindWord = rememberedOf((told: Beginning) => readOrder(told, false));
type Beginning = ReturnType<typeof beginningOf>;

function readOrder({ text, words }: Beginning, isNamed: boolean): Order {
  const last = actOf(words);
  const acts = words.map((_, i) => isActAt(text, words, i));
  const is = (at: number, kind: ReadonlySet<string>): boolean => kind.has(words[at]?.lower ?? '');
  let [part, opens] = [0, 0];
  const order: Placed[] = [];
  for (const [i, word] of words.entries()) {
    if (is(i, OPENS) || MARK.test(text.slice(words[i - 1]?.end ?? 0, word.start)))
      [part, opens] = [part + 1, i];
    const aside = opens > 0 && is(opens, WHO);
    if (word.key === '' || word.digit || isDay(word.lower)) continue;
    const named = word.capital && (word.start > 0 || isNamed);
    const act = !named && (word === last || acts[i] === true);
    const before = words[i - 1];
    const open = before?.lower === 'to';
    const follows = open || (before?.capital === true && !WHOSE.test(before.text));
    const verb = act || (!named && follows && GROUPS.has(word.key));
    const passive =
      act &&
      !word.lower.endsWith('ing') &&
      (is(i - 1, BEING) || is(i - 2, BEING) || is(i + 1, BY) || is(i + 2, BY));
    let from = i - 1;
    const first = Math.max(opens, i - BEHIND);
    while (from >= first && !is(from, LEADS) && acts[from] !== true && !isDay(words[from]?.lower ?? ''))
      from--;
    const leads = from >= first && is(from, LEADS) ? words[from]?.lower : undefined;
    const lead = WHOSE.test(word.text) ? 'of' : (leads ?? '');
    order.push({ key: word.key, named, act, verb, passive, open, lead, part, aside });
    if (order.length === MOST_WORDS) break;
  }
  return madeReady(order);
}

/** The same for pairs of words of which one says of the doer what the other says of whom it is done to. */
const CONVERSE = groupsOf(CONVERSES.trim().replaceAll('\n', '|'));

/** Acts that both do alike: who stands first does not matter. */
const MUTUAL: ReadonlySet<string> = new Set(
  'meet talk agree sign hold play face discuss marry share trade tie side relation war border compete between'
    .split(' ')
    .map(keyOf),
);
/** So much of the longer statement is in both, and the same words come in another order. */
const SAME_WORDS = 0.6;
/** A name counts as much as two other words for who does what. */
const NAME = 2;

/** The content words of a statement in their order, made ready to be held against many others. */
export interface Order {
  readonly words: readonly Placed[];
  /** Keys of what is done, but for acts that say little by themselves. */
  readonly acts: ReadonlySet<string>;
  /** Where the words stand that come once. */
  readonly once: ReadonlyMap<string, number>;
  readonly verbs: readonly Verb[];
  /** The small words by which its words stand to what is done. */
  readonly leads: ReadonlySet<string>;
}

interface Verb {
  readonly words: readonly Placed[];
  readonly at: number;
  readonly key: string;
  /** Whether a key may mean the same. */
  readonly isLike: (key: string) => boolean;
}

function madeReady(words: readonly Placed[]): Order {
  const once = new Map<string, number>();
  const again = new Set<string>();
  words.forEach(({ key }, at) => (once.has(key) ? again.add(key) : once.set(key, at)));
  for (const key of again) once.delete(key);
  return {
    words,
    acts: new Set(words.flatMap(({ key, act }) => (act && !LIGHT.has(key) ? key : []))),
    once,
    verbs: words.flatMap(({ key, verb }, at) =>
      verb && !MUTUAL.has(key) ? { words, at, key, isLike: likenessTo(key) } : [],
    ),
    leads: new Set(words.map(({ lead }) => lead)),
  };
}

/** How each word of a statement stands to one of its verbs. */
const sidesOf = rememberedOf(({ words, at }: Verb) => words.map((_, place) => sideOf(words, place, at)));

/** 1 for who does what a verb says, -1 for whom or what it is done to, 0 if that is unclear. */
function sideOf(order: readonly Placed[], at: number, act: number): -1 | 0 | 1 {
  const [word, verb] = [order[at], order[act]];
  if (word === undefined || verb === undefined || word.verb) return 0;
  const { named, part } = word;
  const between = order.slice(Math.min(at, act) + 1, Math.max(at, act));
  if (between.some((other) => other.act && (!other.aside || verb.aside || word.aside))) return 0;
  if (part !== verb.part) {
    const isOther = between.some((other) => other.named && other.part === verb.part);
    if (at > act || !named || isOther) return 0;
  }
  if (at < act && verb.open) return 0;
  if (at < act) return word.lead !== '' && (word.aside || !verb.aside) ? 0 : verb.passive ? -1 : 1;
  if (word.lead === 'by') return 1;
  return word.lead === 'to' || (!verb.passive && OTHER_SIDE.test(word.lead)) ? -1 : 0;
}

/** Whether one verb says of the doer what the other says of whom it is done to, or of the doer too; or neither. */
function relationOf(a: Verb, b: Verb): 'same' | 'converse' | undefined {
  if (a.key === b.key || (!LIGHT.has(a.key) && !LIGHT.has(b.key) && a.isLike(b.key))) return 'same';
  const sides = CONVERSE.get(a.key);
  const others = sides && CONVERSE.get(b.key);
  return others !== undefined && sides?.some((side) => others.includes(side ^ 1)) === true
    ? 'converse'
    : undefined;
}

/**
 * Whether participants have changed places around what one does to the other ("A sued B" and "B sued A", "A was sued by
 * B" and "A sued B", "A beat B" and "A lost to B").
 * @param least how many must stand on the other side, a name for two
 */
export function turned(mine: Order, theirs: Order, least: number): boolean {
  const shared = sharedOf(mine, theirs);
  if (areMoved(mine, theirs, shared)) return true;
  // One word alone tells nothing.
  if (shared.length < 2 || shared.reduce((sum, { weight }) => sum + weight, 0) < least) return false;
  let [most, fewest] = [-Infinity, Infinity];
  for (const verb of mine.verbs)
    for (const other of theirs.verbs) {
      const relation = relationOf(verb, other);
      if (relation === undefined) continue;
      const turns = turnsAround(verb, other, relation === 'same', shared);
      most = Math.max(most, turns);
      fewest = Math.min(fewest, turns);
    }
  return most >= least && fewest > -NAME;
}

/** Whether words at two places stand on the same side of one act. */
export function isOnOneSide(mine: Order, at: number, theirs: Order, place: number): boolean {
  return mine.verbs.some((verb) => {
    const side = LIGHT.has(verb.key) ? 0 : (sidesOf(verb)[at] ?? 0);
    return (
      side !== 0 &&
      theirs.verbs.some((other) => sidesOf(other)[place] === side && relationOf(verb, other) === 'same')
    );
  });
}

/**
 * Whether another name stands where a name stands in the page's words, and that one on the other side of the act or on one of
 * another act ("A won", "B won, and A paid for it").
 * @param keys those of the name's words
 */
export const isOusted = (keys: readonly string[], mine: Order, theirs: Order): boolean =>
  keys.some((key) => {
    const placesIn = ({ words }: Order): number[] => words.flatMap((word, i) => (word.key === key ? i : []));
    const [at, there] = [placesIn(mine), placesIn(theirs)];
    const acts = there.some((j) =>
      theirs.verbs.some((verb) => !LIGHT.has(verb.key) && sidesOf(verb)[j] !== 0),
    );
    if (!acts || at.some((i) => there.some((j) => isOnOneSide(mine, i, theirs, j)))) return false;
    return mine.verbs.some((verb) => {
      const here: readonly number[] = sidesOf(verb);
      const sides = LIGHT.has(verb.key) ? [] : at.flatMap((i) => (here[i] === 0 ? [] : (here[i] ?? [])));
      const isOnSide = (
        words: Order['words'],
        on: readonly number[],
        other: (key: string) => boolean,
      ): boolean => words.some(({ named, key: one }, i) => named && sides.includes(on[i] ?? 0) && other(one));
      return (
        sides.length > 0 &&
        theirs.verbs.some(
          (other) =>
            relationOf(verb, other) === 'same' &&
            isOnSide(
              theirs.words,
              sidesOf(other),
              (one) => !isOnSide(mine.words, here, (own) => own === one),
            ),
        )
      );
    });
  });

/** How many words stand on the other side of one verb than of the other, less those that do not. */
function turnsAround(verb: Verb, other: Verb, isSame: boolean, shared: Shared): number {
  const [here, there] = [sidesOf(verb), sidesOf(other)];
  let sum = 0;
  for (const { named, at, place, weight } of shared)
    if (isSame || named) sum += (here[at] ?? 0) * (there[place] ?? 0) * (isSame ? -weight : weight);
  return sum;
}

/** "From A to B" and "from B to A". */
function areMoved(mine: Order, theirs: Order, shared: Shared): boolean {
  if (![mine, theirs].every((one) => one.leads.has('from') && one.leads.has('to'))) return false;
  const leads = (to: string, there: string): boolean =>
    shared.some(
      ({ named, at, place }) => named && mine.words[at]?.lead === to && theirs.words[place]?.lead === there,
    );
  return leads('from', 'to') && leads('to', 'from');
}

/** Words that both have once. */
type Shared = readonly {
  readonly named: boolean;
  readonly at: number;
  readonly place: number;
  /** What it tells of who does what; a name that goes on nothing more. */
  readonly weight: number;
}[];

function sharedOf(mine: Order, theirs: Order): Shared {
  const shared: Shared[number][] = [];
  let name = -2;
  for (const [key, at] of mine.once) {
    const place = theirs.once.get(key);
    if (place === undefined) continue;
    const named = mine.words[at]?.named === true;
    shared.push({ named, at, place, weight: !named ? 1 : name === at - 1 ? 0 : NAME });
    name = named ? at : -2;
  }
  return shared;
}

/** Whether participants have changed places, or two words in what are the same words otherwise ("buys more than it sells"). */
export function exchanged(mine: Order, theirs: Order): boolean {
  if (turned(mine, theirs, NAME)) return true;
  const [own, others] = [mine.words.length, theirs.words.length];
  const least = Math.max(3, SAME_WORDS * Math.max(own, others));
  if (Math.min(own, others) < least || mine.leads.has('by') || theirs.leads.has('by')) return false;
  const shared = sharedOf(mine, theirs);
  if (shared.length < least) return false;
  const sorted = shared.map(({ place }) => place).sort((a, b) => a - b);
  const ranks = shared.map(({ place }) => sorted.indexOf(place));
  return ranks.some((k, i) => k > i + 1 && ranks[k] === i);
}
