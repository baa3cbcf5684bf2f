/**
 * Whether two names are one: initials, titles left out, family name first, short forms of given names, an organisation's
 * letters, and one name in two transliterations. By rules of letters, not by lists of people.
 */
import { NICKNAMES } from './data/nicknames.ts';
import { GIVEN_NAMES } from './data/given-names.ts';
import { CITY_OF, COUNTRY_OF } from './data/places.ts';
import { grouped, groupsIn } from '../../text/groups.ts';
import { remembered, rememberedOf } from '../../text/remembered.ts';

/**
 * `same`: one name in two forms. `compatible`: may name one (a part of the other, an initial, the same sound).
 * `near`: nearly the same letters, which may be a slip of the pen. `different`: another name.
 */
export type NameRelation = 'same' | 'compatible' | 'near' | 'different';

type Parts = readonly string[];

const SMALL = new Set(
  'al el ul ad as bin ibn ben bint abu de del della da dos di la le van von der den the of and for y'.split(
    ' ',
  ),
);
const SUFFIXES = new Set('jr sr ii iii iv'.split(' '));
const COMPANY = new Set(
  'inc corp corporation company co ltd llc plc ag sa nv group holdings holding'.split(' '),
);
const VERBS = new Set('rob sue drew rich will may mark'.split(' '));
/** No name has more words; what is longer is compared by its first. */
const MOST_PARTS = 8;
const LONGEST_WORD = 40;

/** A name with what every comparison asks of it. */
interface Named {
  readonly whole: string;
  readonly parts: Parts;
  readonly core: Parts;
  readonly suffix: string | undefined;
  /** The country or city, where it goes by several names. */
  readonly place: string | undefined;
  /** How it stands to other names: the same ones meet again and again. */
  readonly known: Map<string, NameRelation>;
}
/** So many names are kept, and so many relations of each. */
const MOST_NAMES = 2_000;
const MOST_KNOWN = 200;

const named = remembered((whole: string): Named => {
  const parts = whole.split(' ');
  return {
    whole,
    parts,
    core: core(parts),
    suffix: parts.find((part) => SUFFIXES.has(part)),
    place: COUNTRY_OF.get(parts.join('-')) ?? COUNTRY_OF.get(parts.join('')) ?? CITY_OF.get(whole),
    known: new Map(),
  };
}, MOST_NAMES);
const namedBy = rememberedOf((parts: Parts) => named(parts.join(' ')));

/**
 * Compares two names by their folded words in the order written, without titles. Symmetric.
 * @param a folded words: lower case, without accents
 */
export const sameName = (a: Parts, b: Parts): NameRelation => related(namedBy(a), namedBy(b));

/** Whether two folded words may be one name in two forms. */
export function isOneName(a: string, b: string): boolean {
  const relation = related(named(a), named(b));
  return relation === 'same' || relation === 'compatible';
}

function related(a: Named, b: Named): NameRelation {
  if (a.whole === b.whole) return 'same';
  let relation = a.known.get(b.whole);
  if (relation === undefined) {
    if (a.known.size >= MOST_KNOWN) a.known.clear();
    a.known.set(b.whole, (relation = compare(a, b)));
  }
  return relation;
}

function compare(a: Named, b: Named): NameRelation {
  const [x, y] = [a.core, b.core];
  if (x.length === 0 || y.length === 0) return 'different';
  if (a.suffix !== undefined && b.suffix !== undefined && a.suffix !== b.suffix) return 'different';
  if (x.length === 1 && y.length === 1 && areOneUncased(x[0] ?? '', y[0] ?? '')) return 'same';
  if (joined(x, y) || abbreviates(a.parts, b.parts) || abbreviates(b.parts, a.parts)) return 'same';
  if (a.place !== undefined && b.place !== undefined) return a.place === b.place ? 'compatible' : 'different';
  return x.length <= y.length ? aligned(x, y) : aligned(y, x);
}

/** The distinctive words: without particles, suffixes and legal forms, spelt by rule. */
function core(parts: Parts): Parts {
  const telling = parts.filter((part) => !SMALL.has(part) && !SUFFIXES.has(part) && !COMPANY.has(part));
  return (telling.length > 0 ? telling : parts).slice(0, MOST_PARTS).map(spell);
}

/** "Jae-myung Lee" and "Lee Jaemyung": the same letters, the family name first or last. */
function joined(a: Parts, b: Parts): boolean {
  const whole = b.join('');
  return a.some((_, at) => [...a.slice(at), ...a.slice(0, at)].join('') === whole);
}

/** "ECB" for "European Central Bank". */
function abbreviates(short: Parts, long: Parts): boolean {
  const letters = short[0] ?? '';
  if (short.length !== 1 || long.length < 2 || letters.length < 2) return false;
  const initials = (parts: Parts): string => parts.map((part) => part.charAt(0)).join('');
  return letters === initials(long) || letters === initials(long.filter((part) => !SMALL.has(part)));
}

/** How alike two words are: not at all, nearly the same letters, the same sound, one word. */
const [NONE, NEAR, SOUND, SAME] = [0, 1, 2, 3] as const;
type Likeness = 0 | 1 | 2 | 3;

function aligned(short: Parts, long: Parts): NameRelation {
  const left = [...long];
  const found = short.map((part) => {
    const all = left.map((other) => alike(part, other));
    const best = Math.max(NONE, ...all);
    if (best > NONE) left.splice(all.indexOf(best as Likeness), 1);
    return best;
  });
  const near = found.filter((likeness) => likeness === NEAR).length;
  if (found.includes(NONE) || near > 1) return 'different';
  if (near === 1) return short.length === long.length && found.length > 1 ? 'near' : 'different';
  // One name must be the whole of the other or begin or end it: "Bank of England" is not England.
  if (left.length > 0) return ends(short, long) ? 'compatible' : 'different';
  return found.includes(SOUND) ? 'compatible' : 'same';
}

const ends = (short: Parts, long: Parts): boolean =>
  [0, -1].some((at) => alike(short.at(at) ?? '', long.at(at) ?? '') >= SOUND);

/** How alike two words of names are, both spelt by rule. */
function alike(a: string, b: string): Likeness {
  if (a === b) return SAME;
  if ((GIVEN.get(a) ?? []).some((group) => GIVEN.get(b)?.includes(group))) return SAME;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 1) return long.startsWith(short) ? SOUND : NONE;
  // Of a short name the consonants alone tell little: there one vowel may differ.
  const isSound = sound(a) === sound(b) && sameEnd(a, b) && sound(a).length >= 2;
  const isOne = short.length >= 4 && oneLetter(a, b);
  if (isSound && (sound(a).length >= 3 || (isOne && short.length >= 5))) return SOUND;
  return isOne ? NEAR : NONE;
}

/** Final vowels distinguish Maria from Mario. */
const endOf = (word: string): string => /[aeiou]$/.exec(word)?.[0] ?? '';
const sameEnd = (a: string, b: string): boolean => endOf(a) === endOf(b);

/** One word's sounds: its first letter and its consonants, those that scripts spell either way as one. */
const sound = remembered((word: string): string => {
  const bones = word
    .slice(1)
    .replace(/[aeiou]/g, '')
    .replace(/v$/, 'f')
    .replaceAll('z', 's')
    .replaceAll('h', 'g')
    .replace(/(.)\1+/g, '$1');
  return `${word.charAt(0).replace('o', 'u')}${bones}`;
}, MOST_NAMES);

/** Spellings of one sound across the ways to write a name in Latin letters, in the order they are applied. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/[^\p{L}\d\n]/gu, ''],
  [/ß/g, 'ss'],
  [/ø|œ|oe(?!u)/g, 'o'],
  [/æ|ae/g, 'a'],
  [/ue/g, 'u'],
  [/ł/g, 'l'],
  [/[đð]/g, 'd'],
  [/ı/g, 'i'],
  [/kh/g, 'h'],
  [/ph|(?<=[eo])ff?$/gm, 'f'],
  [/sch|shch|sh/g, 'ʃ'],
  [/t?ch/g, 'ʧ'],
  [/([gdtz])h/g, '$1'],
  [/ck|q|c(?![eiy])/g, 'k'],
  [/c/g, 's'],
  [/x/g, 'ks'],
  [/w|(?<=[eo])f$/gm, 'v'],
  [/^h(?=[lr])/gm, 'g'],
  [/^ye(?!o)/gm, 'e'],
  [/y|(?<=.)j/g, 'i'],
  [/ou|oo|eo/g, 'u'],
  [/ee|ie/g, 'i'],
  [/(?<=.{4})eh$|ah$/gm, 'a'],
  [/(?<=[aeiou])h(?=[^aeiou\n])|(?<=[ou])h$/gm, ''],
  [/(.)\1+/gu, '$1'],
];

/** Folds the spelling of words, a line each, as in Müller and Mueller, Dmitry and Dmitriy, Odesa and Odessa. */
const respelt = (words: string): string =>
  SPELLINGS.reduce((text, [from, to]) => text.replace(from, to), words);
const spell = remembered((word: string): string => respelt(word.slice(0, LONGEST_WORD)), MOST_NAMES);

const NICKNAME_GROUPS = groupsIn(NICKNAMES);
/** Given names and their spelling. */
const SPELT: ReadonlyMap<string, string> = (() => {
  const names = [...new Set([...NICKNAME_GROUPS.flat(), ...GIVEN_NAMES])];
  const spelt = respelt(names.join('\n')).split('\n');
  return new Map(names.map((name, i) => [name, spelt[i] ?? name]));
})();

/** Given names by their spelling → the groups that hold them. */
const GIVEN: ReadonlyMap<string, readonly number[]> = grouped(
  NICKNAME_GROUPS.flatMap((group, i) => group.map((name) => [SPELT.get(name) ?? name, i] as const)),
);

/**
 * The key that all forms of a given name share ("Liz" and "Elizabeth", "Aleksandr" and "Alexander"), by folded word. Forms
 * of several names ("Pat") have none, nor have verbs that only look like a name.
 */
export function givenKey(name: string): string | undefined {
  const spelt = SPELT.get(name);
  if (spelt === undefined || VERBS.has(name)) return undefined;
  const groups = GIVEN.get(spelt) ?? [];
  const whole = SPELT.get(NICKNAME_GROUPS[groups[0] ?? -1]?.[0] ?? name) ?? spelt;
  const bones = `${sound(whole)}${endOf(whole)}`;
  return groups.length > 1 || bones.length < 3 ? undefined : `@${bones}`;
}

/** True if one letter was changed, added or left out. */
function oneLetter(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const [x, y] = [a.slice(i), b.slice(i)];
  return x.slice(1) === y.slice(1) || x === y.slice(1) || x.slice(1) === y;
}

/** A Korean, Japanese or Chinese name in full and its family's alone; a Korean office and its short name: 국가정보원, 국정원. */
export function areOneUncased(a: string, b: string): boolean {
  const [short, full] = a.length < b.length ? [a, b] : [b, a];
  if (short[0] !== full[0]) return false;
  if (FAMILY.test(short) && FAMILY.test(full)) return full.startsWith(short);
  if (!HANGUL.test(short) || full.length > LONGEST_NAME) return false;
  if (full.startsWith(short)) return short.length === 1 && full.length === 3;
  return short.length >= 3 && full.length >= short.length + 2 && isDrawnFrom(short, full);
}
const FAMILY = /^\p{sc=Han}{2,6}$/u;
const LONGEST_NAME = 16;
const HANGUL = /^\p{sc=Hangul}/u;

/** Whether all letters of a word stand in another in this order. */
function isDrawnFrom(short: string, full: string): boolean {
  let at = -1;
  return Array.from(short).every((letter) => (at = full.indexOf(letter, at + 1)) >= 0);
}
