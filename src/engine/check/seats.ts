/**
 * Names in one another's place ("seats"): a name of the page that no source knows, and a name in the best passages that the
 * page does not have, with the same office, in the same row of names, on the same side of an act, or after the same words; or
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
  /** The order of words of its statement, all keys of that, and its place in the order. */
  readonly order: Order;
  readonly around: ReadonlySet<string>;
  readonly at: number;
  /** The keys of its words, and those that are no kind of thing. */
  readonly keys: readonly string[];
  readonly own: readonly string[];
  readonly roles: readonly string[];
  readonly lead: string;
  /** The words that the small word before it may be joined to. */
  readonly heads: readonly string[];
  /** The others of the row of three names or more that it stands in ("X, Y and Z"). */
  readonly beside: readonly Name[];
}

/** A source's name in the place of the page's. */
export interface Sitter {
  readonly page: Name;
  readonly fact: Fact;
  /** As the source writes it. */
  readonly name: string;
  readonly kind: Name['kind'];
}

/** So many signs show that two names are in the same place. */
const SIGNS = 2;
/** If this much of the page's sentence besides the name is shared, by rarity, both are one statement. */
const ONE_STATEMENT = 0.5;
const LEAST_SHARED = 2;

const PLACING = /^(?:in|at|near)$/;
const leadOf = (lead: string): string => (PLACING.test(lead) ? 'in' : lead);
/** Between two names of a row stands a comma or "and", and what the next one is. */
const NEXT = /^["”]?(?:,["”]?)? ((?<=, )|(?:and|or) )(?:(?:the )?\p{Ll}[\p{Ll}'’-]* ){0,3}["“]?$/u;
const HEADS = 2;

const isKind = (word: string): boolean =>
  ORGANISATION_WORDS.has(word) || PLACE_WORDS.has(word) || THING_WORDS.has(word);

/** The names of a statement in their places. */
function seated(text: string, words: readonly Word[], names: readonly Name[]): readonly Seat[] {
  const keysOfNames = new Set(names.flatMap(({ parts }) => parts.map(keyOf)));
  const order = orderOf(text, keysOfNames);
  const filed = datelineEnd(text, { start: 0, end: text.length });
  const around = new Set(words.map(({ key }) => key).filter((key) => key !== ''));
  const rows = rowsOf(text, names);
  return names.flatMap((name, i): Seat | [] => {
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
      order,
      around,
      at,
      keys,
      own: own.filter(({ lower }) => !isKind(lower)).map(({ key }) => key),
      roles,
      lead: leadOf(placed.lead),
      heads: heads.slice(-HEADS).map(({ key }) => key),
      beside: names.filter((one, j) => one !== name && rows[j] === rows[i] && rows[i] !== -1),
    };
  });
}

/** The row that each name stands in; -1 for none. */
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

const toldBy = rememberedOf((fact: Fact): readonly Told[] => {
  const { statement, claims } = fact;
  const { text, words } = beginningOf(statement);
  const first = words[0];
  const isNamed = claims.some((c) => c.value.type === 'name' && c.start === c.sentence.start);
  const inner = new Set(isNamed && first ? [first.lower] : []);
  const values = claims.flatMap((c) =>
    c.value.type === 'name' || c.value.type === 'event' ? [] : moved(c, -c.sentence.start),
  );
  const names = unvalued(namesOf(text, words, inner, isHeadline(words)), values);
  return seated(text, words, names).map((seat) => ({ ...seat, fact }));
});

/** How many words two offices have in common, unless each has one that the other lacks. */
function sharedOffice({ roles: a }: Seat, { roles: b }: Seat): number {
  const shared = a.filter((key) => b.includes(key)).length;
  return a.length > shared && b.length > shared ? 0 : shared;
}

/** How many signs there are that two names stand in one place of one statement. */
function signs(mine: Seat, theirs: Seat, rest: number): number {
  const kin = mine.own.filter((key) => theirs.own.includes(key)).length;
  const roles = Math.min(SIGNS, sharedOffice(mine, theirs));
  const row = mine.beside.filter((name) => theirs.beside.some((other) => isOne(name, other))).length;
  const acts = isOnOneSide(mine.order, mine.at, theirs.order, theirs.at) ? 1 : 0;
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
interface Told extends Seat {
  readonly fact: Fact;
}

/** Names of the page with those in their place, one for each. */
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
    return seatedOn(page.text, sentence).flatMap((seat): Sitter | [] => {
      const his = known.filter((one) => isOne(one.name, seat.name));
      const other = his.length > 0 ? holderOf(seat, his, known) : strangerTo(seat, list, own, comparison);
      if (other === undefined) return [];
      const { fact, name } = other;
      const told = fact.statement.slice(name.start, name.end);
      return { page: moved(seat.name, sentence.start), fact, name: told, kind: name.kind };
    });
  });
}

const BESIDE: ReadonlySet<string> = new Set([...BESIDE_OFFICES].map(keyOf));

/** The only holder of an office that the page gives to somebody who has another office in the sources. */
function holderOf(seat: Seat, his: readonly Told[], known: readonly Told[]): Told | undefined {
  const office = seat.roles.filter((key) => ROLES.has(key));
  const held = his.flatMap((one) => one.roles.filter((key) => ROLES.has(key)));
  if (office.every((key) => BESIDE.has(key)) || held.length === 0 || held.some((key) => office.includes(key)))
    return undefined;
  const holders = known.filter(
    (one) =>
      one.name.kind === 'person' &&
      office.every((key) => one.roles.includes(key)) &&
      sharedOffice(seat, one) > 0,
  );
  const [first] = holders;
  return first !== undefined && holders.every((one) => isOne(one.name, first.name)) ? first : undefined;
}

/** The best name in the place where the page has one that no source knows any word of. */
function strangerTo(
  seat: Seat,
  list: readonly Told[],
  own: readonly Name[],
  { witnesses, rarity, knows }: Comparison,
): Told | undefined {
  const mass = (keys: readonly string[]): number => keys.reduce((sum, key) => sum + rarity(key), 0);
  const around = [...seat.around].filter((key) => !seat.keys.includes(key));
  const all = mass(around);
  let [best, most]: [Told | undefined, number] = [undefined, 0];
  for (const other of list) {
    const strange = seat.own.filter((key) => !other.keys.includes(key));
    if (!mayBeOfOneKind(seat, other) || strange.length === 0 || strange.some(knows)) continue;
    const isKin = seat.own.some((key) => other.own.includes(key));
    const left = other.own.filter((key) => !seat.keys.includes(key));
    const isTold =
      left.some((key) => witnesses.words.has(key)) || own.some((name) => isOne(name, other.name));
    if (left.length === 0 || (isTold && !(isKin && seat.roles.length > 0))) continue;
    const shared = around.filter((key) => other.around.has(key));
    const rest = shared.length >= LEAST_SHARED && all > 0 ? mass(shared) / all : 0;
    const points = signs(seat, other, rest);
    if (points >= SIGNS && points + rest > most) [best, most] = [other, points + rest];
  }
  return best;
}

const moved = <T extends Span>(one: T, by: number): T => ({
  ...one,
  start: one.start + by,
  end: one.end + by,
});

const seatedOn = (text: string, { start, end, words, names, mentions }: Sentence): readonly Seat[] =>
  seated(
    text.slice(start, end),
    words.map((word) => moved(word, -start)),
    unvalued(names, mentions).map((name) => moved(name, -start)),
  );
