/**
 * Support for what a clause says as a whole: the same words about the same owner, both affirmed or both denied, as firmly. A
 * denial, a debunk, a plan or a question does not support the act.
 */
import { UNSAID } from '../claims/data/ways-en.ts';
import type { Claim } from '../claims/model.ts';
import { areOneUncased, isOneName } from '../claims/same-name.ts';
import { TAKEN_BACK } from '../claims/status.ts';
import type { Sentence } from '../claims/read.ts';
import { wordsOf } from '../claims/words.ts';
import type { Fact } from '../facts/model.ts';
import type { Span } from '../model.ts';
import { dense } from '../../text/dense.ts';
import { normalise } from '../../text/normalise.ts';
import { areNumberedApart } from './namesakes.ts';
import { rememberedOf } from '../../text/remembered.ts';
import { small } from '../../text/small.ts';
import { areOne } from './relate.ts';
import { areOpposed, isLike, likeActs, likeIn, THINGS } from './acts.ts';
import { exchanged, isOusted, type Order, orderOf, turned } from './roles.ts';
import { lay, rowOfText } from './rows.ts';
import type { Rarity } from './side-by-side.ts';
import { namesIn } from './story.ts';
import { isDebunked, saidIn, type Stretch, stretchesOf, wayTold } from './stretches.ts';
import { areOneVerb, mayBeVerb } from '../../text/korean-verb.ts';
import { areElsewhere, isToldOf, subjectsIn } from './uncased.ts';

/** The share of the clause's content, weighted by rarity, that a fact must have. */
const COVERED = 0.55;
/** So many words of it at least, figures aside; one must be no name: that two texts name the same people says nothing. */
const LEAST_WORDS = 2;

/** Joined figures that are no score, and hours, are read as no values; 7.20pm and "7:20 p.m." are one. */
const JOINED = /\b\d{1,3}(?:[-–:.]\d{1,3}\b(?: ?[ap]\.?m\b)?|(?:[.:]\d\d)? ?[ap]\.?m\b)/gi;
const joinedIn = (text: string): readonly string[] =>
  text.match(JOINED)?.map((words) => words.toLowerCase().replace(/[ .:]/g, '').replace('–', '-')) ?? [];

const includesAll = (list: readonly string[], wanted: readonly string[]): boolean =>
  wanted.every((one) => list.includes(one));

/** A fact that states a clause, and the share of the clause's words that it has, by rarity. */
export interface Backed {
  readonly fact: Fact;
  readonly covered: number;
}

/**
 * The facts that back a clause, best first, lazily.
 * @param names keys of the sentence's names
 * @param figures what the clause gives in figures: the fact must give the same
 * @param unproved keys of those that nothing supports by itself: the fact must have them
 */
export function* backing(
  claim: Claim,
  names: ReadonlySet<string>,
  unproved: readonly string[],
  figures: readonly Claim[],
  facts: readonly Fact[],
  rarity: Rarity,
): Iterable<Backed> {
  const order = orderOf(claim.quote, names);
  const own = claim.keys.map((key) => {
    const isAct = order.acts.has(key);
    return { key, worth: rarity(key), isAct, named: names.has(key) && !isAct };
  });
  const mass = own.reduce(added, 0);
  if (mass === 0) return;
  const acts = own.flatMap(({ key, isAct }) => (isAct ? key : []));
  const named = own.flatMap((word) => (word.named ? word.key : []));
  const values = figures.flatMap(({ quote }) => joinedIn(quote));
  const joined = joinedIn(claim.quote).filter((words) => !values.includes(words));
  const found: (Backed & { readonly held: readonly string[] })[] = [];
  for (const fact of facts) {
    const { keys } = setsOf(fact);
    // What the clause says was done the fact must tell, and whom the clause names it must know.
    if (!acts.every((key) => tellsAct(fact, key)) || !unproved.every((key) => keys.has(key))) continue;
    const held = own.filter(({ key, isAct }) => isAct || keys.has(key));
    const like = own.filter(
      ({ key, isAct, named }) => !named && !isAct && !keys.has(key) && tellsThing(fact, key),
    );
    const covered = like.reduce(added, held.reduce(added, 0));
    if (covered < COVERED * mass) continue;
    if (held.filter(({ key }) => isWord(key)).length < LEAST_WORDS || held.every((word) => word.named))
      continue;
    if (!named.every((key) => knows(fact, key)) || !givesAll(figures, fact)) continue;
    if (joined.length > 0 && !includesAll(joinedIn(fact.statement), joined)) continue;
    found.push({ fact, covered: covered / mass, held: held.map(({ key }) => key) });
  }
  if (found.length === 0) return;
  const saysOtherwise = otherwise(claim.quote, order);
  for (const one of found.sort((a, b) => b.covered - a.covered || (a.fact.id < b.fact.id ? -1 : 1)))
    if (!saysOtherwise(one.fact, one.held)) yield one;
}

const added = (sum: number, { worth }: { readonly worth: number }): number => sum + worth;

/** Whether a fact gives all of some figures. */
export const givesAll = (figures: readonly Claim[], fact: Fact): boolean =>
  figures.every((figure) => fact.claims.some((one) => areOne(figure, one)));

/** Whether a fact mentions an act, by that word or a similar one. */
export function tellsAct(fact: Fact, act: string): boolean {
  const { keys, likes } = setsOf(fact);
  return (
    keys.has(act) || isLike(act, likes) || (mayBeVerb(act) && fact.keys.some((key) => areOneVerb(key, act)))
  );
}

/** Whether a fact names a thing by another word. */
const tellsThing = (fact: Fact, thing: string): boolean =>
  THINGS.get(thing)?.some((group) => setsOf(fact).things.has(group)) ?? false;

/** What stands between quotation marks. */
const QUOTED = /["「]([^"「」]{4,300})["」]/g;
const LONG = 10;
const END = /[\s.,;:!?]+$/;
const LETTER = /[\p{L}\p{N}]/u;

/** What a text puts between quotation marks. */
interface Quotation extends Span {
  /** Whether it is long enough to be the same words nowhere by chance. */
  readonly isLong: boolean;
  readonly isUnsaid: boolean;
}

/** A denial reaches so far before a quotation. */
const DENIAL = 100;
/** Whether it is denied right before a place of a text that what stands there was said or is so. */
const isUnsaid = (text: string, at: number): boolean =>
  UNSAID.test(small(text.slice(Math.max(0, at - DENIAL), at)));

/** The quotations of a text that say something, without the marks; what has only capitals is the name of a thing. */
export function quotations(text: string): Quotation[] {
  const plain = normalise(text);
  return [...plain.matchAll(QUOTED)].flatMap(({ 1: words = '', index }) => {
    const start = index + 1;
    const span = { start, end: start + words.replace(END, '').length };
    const content = wordsOf(plain, span).filter(({ key }) => key !== '');
    // Japanese says much in letters that make no words here.
    const isLong = (dense.test(words) && words.length >= LONG) || content.length >= LEAST_WORDS;
    const isName = content.length > 0 && content.every(({ capital, digit }) => capital || digit);
    return isName || !(isLong || content.length > 0)
      ? []
      : { ...span, isLong, isUnsaid: isUnsaid(plain, start) };
  });
}

/**
 * The facts that have a quotation word for word and deny it no more than the text does: also in quotation marks and with its
 * speaker, or, if it is long, with all names around it. A short one with no name proves nothing.
 */
export function quoting(
  quotation: string,
  { isLong, isUnsaid: unsaid }: Quotation,
  speakers: ReadonlySet<string>,
  names: ReadonlySet<string>,
  facts: readonly Fact[],
): readonly Backed[] {
  const words = normalise(quotation).toLowerCase();
  return facts.flatMap((fact) => {
    if (isUncertain(fact)) return [];
    const isMarked = quotedIn(fact).some((quoted) => placeOf(quoted, words) >= 0);
    if (!isMarked && !isLong) return [];
    const text = normalise(fact.statement).toLowerCase();
    const place = placeOf(text, words);
    if (place < 0 || isUnsaid(text, place) !== unsaid) return [];
    // In Korean and Japanese nothing tells a person's name from another.
    const asked = isMarked && speakers.size > 0 && !dense.test(words) ? speakers : names;
    if (!isLong && asked.size === 0) return [];
    return [...asked].every((key) => knows(fact, key)) ? { fact, covered: 1 } : [];
  });
}

/** Where a text has some words as words of their own, -1 where it has not. */
function placeOf(text: string, words: string): number {
  let at = text.indexOf(words);
  while (at >= 0 && (LETTER.test(text.slice(at - 1, at)) || LETTER.test(text[at + words.length] ?? '')))
    at = text.indexOf(words, at + 1);
  return at;
}

/** Whether a fact or what stands around it has a name; without capitals it is what the name begins with. */
function knows(fact: Fact, key: string): boolean {
  const { keys, around, known, names } = setsOf(fact);
  if (keys.has(key) || around.has(key) || (dense.test(key) && known.includes(key.slice(0, 2)))) return true;
  return names.some((name) => isOneName(name, key));
}

/** Given names have a key of their own. */
const isWord = (key: string): boolean => /^[@\p{L}]/u.test(key);

const setsOf = rememberedOf((fact: Fact) => ({
  keys: new Set(fact.keys),
  around: new Set(fact.context),
  known: [fact.statement, ...fact.context].join(' '),
  likes: likeActs(fact.keys),
  things: new Set(fact.keys.flatMap((key) => THINGS.get(key) ?? [])),
  names: [...namesIn(fact)],
}));

/** The sense in which a fact says things; each part is read once, when it is needed. */
const rowIn = rememberedOf(({ statement }: Fact) => rowOfText(statement));
const stretchesIn = rememberedOf(({ statement }: Fact) => stretchesOf(statement));
const isUncertain = rememberedOf(
  ({ statement, context }: Fact): boolean =>
    statement.trimEnd().endsWith('?') || context.includes(TAKEN_BACK),
);
/** What it puts between quotation marks, folded. */
const quotedIn = rememberedOf(({ statement }: Fact) =>
  [...normalise(statement).matchAll(QUOTED)].map(({ 1: words = '' }) => words.toLowerCase()),
);

export const orderIn = rememberedOf((fact: Fact) => orderOf(fact.statement, namesIn(fact)));

/** Whether a fact denies, calls false or only plans the words in common where what the page says does not, or the other way round. */
export function tellsOtherwise(
  mine: readonly Stretch[],
  fact: Fact,
  held: readonly string[],
  isAct: (key: string) => boolean,
): boolean {
  const [own, is] = [wayTold(mine, held, isAct), wayTold(stretchesIn(fact), held, isAct)];
  return (
    own.denied !== is.denied ||
    own.debunked !== (is.debunked || isUncertain(fact)) ||
    (is.planned && !own.planned)
  );
}

/** A clause's own way, to be held against many facts. */
function otherwise(clause: string, order: Order): (fact: Fact, held: readonly string[]) => boolean {
  const mine = stretchesOf(clause);
  const row = rowOfText(clause);
  const subjects = subjectsIn(clause);
  const acts = [...order.acts];
  const named = order.words.flatMap((word) => (word.named ? word.key : []));
  const isAct = (key: string): boolean => order.acts.has(key);
  const isLikeAct = (key: string): boolean => isAct(key) || likeIn(acts, key) !== undefined;
  const aside = mine.filter(({ denied, debunked }) => denied || debunked);
  return (fact, held) => {
    const other = rowIn(fact);
    const { keys } = other;
    if (
      aside.some((stretch) => !held.some((key) => saidIn(stretch).keys.has(key))) ||
      tellsOtherwise(mine, fact, held, isAct) ||
      areOpposed(row.keys, keys) ||
      areNumberedApart(clause, fact.statement) ||
      areElsewhere(clause, fact.statement) ||
      !isToldOf(fact.statement, subjects, isLikeAct) ||
      exchanged(order, orderIn(fact)) ||
      isOusted(named, order, orderIn(fact))
    )
      return true;
    const like = (key: string): string =>
      likeIn(keys, key) ?? keys.find((one) => areOneUncased(one, key)) ?? key;
    const liken = { ...row, keys: row.keys.map((key) => (keys.includes(key) ? key : like(key))) };
    const { alike, whole, swapped } = lay(liken, other);
    return alike && whole && swapped !== 'no';
  };
}

/** Both sides, a name and whatever else is there, must have changed places before the whole sentence counts as reversed. */
const BOTH = 3;

/** Whether a fact says a sentence with those who act and those acted on swapped. */
export function isExchanged(text: string, sentence: Sentence, facts: readonly Fact[]): boolean {
  if (facts.length === 0) return false;
  const order = orderOf(text, namesIn(sentence));
  return facts.some((fact) => turned(order, orderIn(fact), BOTH));
}

/** Whether a source only calls something false, attributes it to somebody, or asks it, and the page's text does not. */
export const isTakenBack = (fact: Fact, text: string): boolean =>
  (isUncertain(fact) || stretchesIn(fact).some(({ debunked }) => debunked)) && !isDebunked(text);
