/**
 * Who or what stands where another stands: a name of the page that no source knows, and in the best passages one that the
 * page does not have, with the same office, in the same row of names, on the same side of one act, or behind the same words; or
 * a person in an office that somebody else holds. Both are put side by side; nobody is accused.
 */
import { datelineEnd } from '../claims/dateline.ts';
import { BESIDE_OFFICES, ORGANISATION_WORDS, PLACE_WORDS, THING_WORDS } from '../claims/data/names-en.ts';
import { unvalued } from '../claims/owners.ts';
import { roleKeys } from '../claims/frames.ts';
import { type Name, namesOf } from '../claims/names.ts';
import type { Sentence } from '../claims/read.ts';
import { sameName } from '../claims/same-name.ts';
import { beginningOf, keyOf, type Word } from '../claims/words.ts';
import type { Fact } from '../facts/model.ts';
import type { Span } from '../model.ts';
import { rememberedOf } from '../../text/remembered.ts';
import type { Comparison } from './compare.ts';
import { isOneAct, isOneThing } from './acts.ts';
import { ROLES } from './value-support.ts';
import { isOnOneSide, type Order, orderOf } from './roles.ts';

/** A name and where it stands. */
interface Seat {
  readonly name: Name;
  /** Its place in the order of words. */
  readonly at: number;
  /** The keys of its words, and those that are no kind of thing. */
  readonly keys: readonly string[];
  readonly own: readonly string[];
  readonly roles: readonly string[];
  readonly lead: string;
  /** The words that the small word before it may be joined to. */
  readonly heads: readonly string[];
  /** Which row of three names or more it stands in ("X, Y and Z"); -1 for none. */
  readonly row: number;
}

/** A statement with its names in their places. */
interface Seated {
  readonly order: Order;
  readonly seats: readonly Seat[];
  readonly keys: ReadonlySet<string>;
}

/** The name of a source that stands where the page has another. */
export interface Sitter {
  readonly page: Name;
  readonly fact: Fact;
  /** As the source writes it. */
  readonly name: string;
  readonly kind: Name['kind'];
}

/** So many signs tell that two names stand in one place. */
const SIGNS = 2;
/** So much of what the page's sentence tells beside the name, by rarity, makes both one statement. */
const ONE_STATEMENT = 0.5;
const LEAST_SHARED = 2;

const PLACING = /^(?:in|at|near)$/;
const leadOf = (lead: string): string => (PLACING.test(lead) ? 'in' : lead);
/** Between two names of a row stands a comma or "and", and what the next one is. */
const NEXT = /^["”]?(?:,["”]?)? ((?<=, )|(?:and|or) )(?:(?:the )?\p{Ll}[\p{Ll}'’-]* ){0,3}["“]?$/u;
const HEADS = 2;

const isKind = (word: string): boolean =>
  ORGANISATION_WORDS.has(word) || PLACE_WORDS.has(word) || THING_WORDS.has(word);

function seated(text: string, words: readonly Word[], names: readonly Name[]): Seated {
  const keysOfNames = new Set(names.flatMap(({ parts }) => parts.map(keyOf)));
  const order = orderOf(text, keysOfNames);
  const filed = datelineEnd(text, { start: 0, end: text.length });
  const rows = rowsOf(text, names);
  const seats = names.flatMap((name, i): Seat | [] => {
    const own = words.slice(name.from, name.to).filter(({ key }) => key !== '');
    const keys = own.map(({ key }) => key);
    const at = order.words.findIndex(({ key }) => key === keys[0]);
    const placed = order.words[at];
    if (placed === undefined || name.start < filed) return [];
    const roles = roleKeys(text, words, name);
    const heads = order.words
      .slice(0, at)
      .filter(({ key, named, part }) => !named && part === placed.part && !roles.includes(key));
    return {
      name,
      at,
      keys,
      own: own.filter(({ lower }) => !isKind(lower)).map(({ key }) => key),
      roles,
      lead: leadOf(placed.lead),
      heads: heads.slice(-HEADS).map(({ key }) => key),
      row: rows[i] ?? -1,
    };
  });
  return { order, seats, keys: new Set(words.map(({ key }) => key).filter((key) => key !== '')) };
}

/** The row that each name stands in. */
function rowsOf(text: string, names: readonly Name[]): readonly number[] {
  const rows = names.map(() => -1);
  for (let from = 0, to = 0; from < names.length; from = to) {
    let link: string | undefined = '';
    // "And" ends a row.
    for (to = from + 1; to < names.length && link === ''; to++) {
      link = NEXT.exec(text.slice(names[to - 1]?.end, names[to]?.start))?.[1];
      if (link === undefined) break;
    }
    if (link !== '' && link !== undefined && to - from > 2) rows.fill(from, from, to);
  }
  return rows;
}

/** Headlines with capitals everywhere name nobody surely. */
const isHeadline = (words: readonly Word[]): boolean => {
  const long = words.filter(({ key, digit, text }) => key !== '' && !digit && text.length > 3);
  return long.every(({ capital }) => capital);
};

const seatedIn = rememberedOf(({ statement, claims }: Fact): Seated => {
  const { text, words } = beginningOf(statement);
  const first = words[0];
  const isNamed = claims.some((c) => c.value.type === 'name' && c.start === c.sentence.start);
  const inner = new Set(isNamed && first ? [first.lower] : []);
  const values = claims.flatMap((c) =>
    c.value.type === 'name' || c.value.type === 'event' ? [] : moved(c, -c.sentence.start),
  );
  return seated(text, words, unvalued(namesOf(text, words, inner, isHeadline(words)), values));
});

/** How many words two offices have in common, unless each has one that the other lacks. */
function sharedOffice({ roles: a }: Seat, { roles: b }: Seat): number {
  const shared = a.filter((key) => b.includes(key)).length;
  return a.length > shared && b.length > shared ? 0 : shared;
}

/** How many signs there are that two names stand in one place of one statement. */
function signs(mine: Seat, theirs: Seat, a: Seated, b: Seated, rest: number): number {
  const kin = mine.own.filter((key) => theirs.own.includes(key)).length;
  const roles = Math.min(SIGNS, sharedOffice(mine, theirs));
  const beside = (list: readonly Seat[], one: Seat): readonly Seat[] =>
    list.filter((seat) => seat !== one && seat.row === one.row && one.row >= 0);
  const others = beside(b.seats, theirs);
  const row = beside(a.seats, mine).filter((seat) =>
    others.some((other) => isOne(seat.name, other.name)),
  ).length;
  const acts = isOnOneSide(a.order, mine.at, b.order, theirs.at) ? 1 : 0;
  const lead =
    mine.lead !== '' &&
    mine.lead === theirs.lead &&
    mine.heads.some((x) => theirs.heads.some((y) => isOneAct(x, y) || isOneThing(x, y)))
      ? 1
      : 0;
  return kin + roles + Math.min(SIGNS, row) + acts + lead + (rest >= ONE_STATEMENT ? 1 : 0);
}

const isOne = (a: Name, b: Name): boolean => {
  const relation = sameName(a.parts, b.parts);
  return relation === 'same' || relation === 'compatible';
};

const mayBeOfOneKind = ({ name: a }: Seat, { name: b }: Seat): boolean =>
  a.kind === b.kind ||
  (a.kind === 'unknown' && b.kind !== 'country') ||
  (b.kind === 'unknown' && a.kind !== 'country');

/** A seat of a source. */
interface Told {
  readonly fact: Fact;
  readonly theirs: Seated;
  readonly seat: Seat;
}

/** Names of the page with those that stand in their places, one for each. */
export function sittersOf(comparison: Comparison): Sitter[] {
  const { page, sentences, facts, witnesses } = comparison;
  // Only a name with a word that is new, or with an office, may stand where another does.
  const mayDiffer = ({ names, mentions, words, zone }: Sentence): boolean =>
    zone !== 'teaser' &&
    zone !== 'title' &&
    unvalued(names, mentions).some(
      (name) =>
        words.slice(name.from, name.to).some(({ key }) => key !== '' && !witnesses.knows(key)) ||
        roleKeys(page.text, words, name).length > 0,
    );
  const asked = sentences.map(mayDiffer);
  if (!asked.includes(true)) return [];
  const telling = facts.map((list) =>
    list
      .filter((f) => witnesses.mayTestify(f) && witnesses.tellsSurely(f) && witnesses.isOfSameTime(f))
      .flatMap(toldBy),
  );
  const known = [...new Set(telling.flat())];
  const own = sentences.flatMap(({ names }) => names);
  return sentences.flatMap((sentence, i) => {
    const list = telling[i] ?? [];
    if (list.length === 0 || asked[i] !== true) return [];
    const mine = seatedOn(page.text, sentence);
    return mine.seats.flatMap((seat): Sitter | [] => {
      const his = known.filter((one) => isOne(one.seat.name, seat.name));
      const other =
        his.length > 0 ? holderOf(seat, his, known) : strangerTo(seat, mine, list, own, comparison);
      if (other === undefined) return [];
      const { fact, seat: sitter } = other;
      const name = fact.statement.slice(sitter.name.start, sitter.name.end);
      return { page: moved(seat.name, sentence.start), fact, name, kind: sitter.name.kind };
    });
  });
}

const toldBy = rememberedOf((fact: Fact): readonly Told[] => {
  const theirs = seatedIn(fact);
  return theirs.seats.map((seat) => ({ fact, theirs, seat }));
});

const BESIDE: ReadonlySet<string> = new Set([...BESIDE_OFFICES].map(keyOf));

/** Whoever alone holds the office in which the page has somebody of whom the sources tell another. */
function holderOf(seat: Seat, his: readonly Told[], known: readonly Told[]): Told | undefined {
  const office = seat.roles.filter((key) => ROLES.has(key));
  const held = his.flatMap((one) => one.seat.roles.filter((key) => ROLES.has(key)));
  if (office.every((key) => BESIDE.has(key)) || held.length === 0 || held.some((key) => office.includes(key)))
    return undefined;
  const holders = known.filter(
    (one) =>
      one.seat.name.kind === 'person' &&
      office.every((key) => one.seat.roles.includes(key)) &&
      sharedOffice(seat, one.seat) > 0,
  );
  const [first] = holders;
  return first !== undefined && holders.every((one) => isOne(one.seat.name, first.seat.name))
    ? first
    : undefined;
}

/** The best of those who stand where the page has a name of which no source knows a word. */
function strangerTo(
  seat: Seat,
  mine: Seated,
  list: readonly Told[],
  own: readonly Name[],
  { witnesses, rarity, knows }: Comparison,
): Told | undefined {
  const mass = (keys: readonly string[]): number => keys.reduce((sum, key) => sum + rarity(key), 0);
  const around = [...mine.keys].filter((key) => !seat.keys.includes(key));
  const all = mass(around);
  let [best, most]: [Told | undefined, number] = [undefined, 0];
  for (const told of list) {
    const { seat: other, theirs } = told;
    const strange = seat.own.filter((key) => !other.keys.includes(key));
    if (!mayBeOfOneKind(seat, other) || strange.length === 0 || strange.some(knows)) continue;
    const isKin = seat.own.some((key) => other.own.includes(key));
    const left = other.own.filter((key) => !seat.keys.includes(key));
    const isTold =
      left.some((key) => witnesses.words.has(key)) || own.some((name) => isOne(name, other.name));
    if (left.length === 0 || (isTold && !(isKin && seat.roles.length > 0))) continue;
    const shared = around.filter((key) => theirs.keys.has(key));
    const rest = shared.length >= LEAST_SHARED && all > 0 ? mass(shared) / all : 0;
    const points = signs(seat, other, mine, theirs, rest);
    if (points >= SIGNS && points + rest > most) [best, most] = [told, points + rest];
  }
  return best;
}

const moved = <T extends Span>(one: T, by: number): T => ({
  ...one,
  start: one.start + by,
  end: one.end + by,
});

const seatedOn = (text: string, { start, end, words, names, mentions }: Sentence): Seated =>
  seated(
    text.slice(start, end),
    words.map((word) => moved(word, -start)),
    unvalued(names, mentions).map((name) => moved(name, -start)),
  );
