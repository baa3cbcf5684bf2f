/**
 * Names in a sentence: runs of capitalised words with a guess at what they name. The guess is cautious: it may be `unknown`,
 * and the first word of a sentence is no name unless the text capitalises it elsewhere too.
 */
import type { Span } from '../model.ts';
import {
  CALLED_AFTER,
  FORMER_WORDS,
  HONORIFICS,
  HYPHEN_ENDS,
  NAME_PARTICLES,
  NOT_NAMES,
  ORGANISATION_WORDS,
  PLACE_PREPOSITIONS,
  PLACE_WORDS,
  ROLE_WORDS,
  THING_WORDS,
} from './data/names-en.ts';
import { GIVEN_NAMES } from './data/given-names.ts';
import { COUNTRY_OF } from './data/places.ts';
import type { Word } from './words.ts';

export type NameKind = 'person' | 'place' | 'organisation' | 'country' | 'unknown';

export interface Name extends Span {
  readonly kind: NameKind;
  /** Folded words of the name without titles. */
  readonly parts: readonly string[];
  /** Index of its first and after its last word in the sentence's words. */
  readonly from: number;
  readonly to: number;
  /** Folded words of the full name, where the text gives it elsewhere and only one word of it here. */
  readonly full?: readonly string[];
  /** Folded role words directly before the name, in order ("south korean president"). */
  readonly roles: readonly string[];
  /** `yes` if more than capitals shows the kind: a title, a known country, a telling word, a person named again. */
  readonly sure: 'yes' | 'maybe' | 'no';
}

/** Words that the text writes with a capital inside a sentence: only these may be names at a sentence's start. */
export function innerCapitals(sentences: readonly (readonly Word[])[]): ReadonlySet<string> {
  const inner = new Set<string>();
  for (const words of sentences)
    for (const [i, word] of words.entries()) if (i > 0 && word.capital) inner.add(word.lower);
  return inner;
}

/** The names of one sentence. `headline` texts capitalise everything: there, only words known as names count. */
export function namesOf(
  text: string,
  words: readonly Word[],
  inner: ReadonlySet<string>,
  headline: boolean,
): Name[] {
  const out: Name[] = [];
  for (let i = 0, to = 0; i < words.length; i = Math.max(to, i + 1)) {
    to = runEnd(text, words, i, inner, headline);
    const name = to > i ? nameFrom(words, i, to) : undefined;
    if (name !== undefined) out.push(name);
  }
  return out;
}

/** End of the run of name words that begins at `from`; `from` itself where there is none. */
function runEnd(
  text: string,
  words: readonly Word[],
  from: number,
  inner: ReadonlySet<string>,
  headline: boolean,
): number {
  let end = from;
  for (let i = from; i < words.length; i++) {
    const [previous, word, next] = [words[i - 1], words[i], words[i + 1]];
    const before = i > from ? previous : undefined;
    if (word === undefined || (before && !joins(text, before, word))) break;
    if (before && HYPHEN_ENDS.has(word.lower)) break;
    // "Jae-myung": a part after a hyphen belongs to the name whatever its first letter.
    const hyphenated = before && text.slice(before.end, word.start) === '-' && /^\p{L}/u.test(word.text);
    if (hyphenated || isNameWord(word, i, inner, headline) || opens(text, words, i, headline)) end = i + 1;
    else if (!before || !NAME_PARTICLES.has(word.lower) || !next?.capital) break;
  }
  return end;
}

/** Only white space, a hyphen or an initial's dot may stand between the words of one name; what is whose is called after him. */
function joins(text: string, a: Word, b: Word): boolean {
  const isCalled = b.capital && CALLED_AFTER.has(b.lower) && !COUNTRY_OF.has(a.lower);
  if (/['’]s$/u.test(a.text) && !isCalled) return false;
  const between = text.slice(a.end, b.start);
  return /^(?:\s|-|\.\s?)$/u.test(between) && (!between.includes('.') || a.text.length <= 3);
}

function isNameWord(word: Word, index: number, inner: ReadonlySet<string>, headline: boolean): boolean {
  if (!word.capital || NOT_NAMES.has(word.lower)) return false;
  if (COUNTRY_OF.has(word.lower)) return true;
  if (word.key === '') return false;
  return (index > 0 && !headline) || inner.has(word.lower);
}

/** A capital at the sentence's start counts where the next word, one space on, is a name's word too: "Marta Oyelaran …". */
function opens(text: string, words: readonly Word[], index: number, headline: boolean): boolean {
  const [word, next] = words.slice(index, index + 2);
  if (index !== 0 || headline || word === undefined || next === undefined) return false;
  const isPart = ({ capital, key, lower }: Word): boolean => capital && key !== '' && !NOT_NAMES.has(lower);
  return (
    isPart(word) &&
    isPart(next) &&
    !FORMER_WORDS.has(word.lower) &&
    !isRole(word) &&
    !isRole(next) &&
    text.slice(word.end, next.start) === ' '
  );
}

function nameFrom(words: readonly Word[], from: number, to: number): Name | undefined {
  let first = from;
  while (first < to && (isRole(words[first]) || (first + 1 < to && isFrom(words[first], words[first + 1]))))
    first++;
  // "US District Judge Ana Ruiz": all up to the office is the office, where a name of two words follows.
  first = officeEnd(words, first, to);
  const roles = [...precedingRoles(words, from), ...words.slice(from, first).map((word) => word.lower)];
  const parts = words.slice(first, endOfName(words, first, to));
  const start = parts[0];
  const last = parts.at(-1);
  if (start === undefined || last === undefined) return undefined;
  const folded = parts.map((p) => p.lower);
  const kind = kindOf(words, parts, first, roles.length > 0);
  const end = first + parts.length;
  const isSure =
    kind === 'country' ||
    kind === 'organisation' ||
    roles.length > 0 ||
    (folded.length > 1 && GIVEN_NAMES.has(folded[0] ?? '')) ||
    speaks(words[end]) ||
    isPlaced(words, first, parts);
  return {
    start: start.start,
    end: last.end,
    kind,
    parts: folded,
    from: first,
    to: end,
    roles,
    sure: isSure ? 'yes' : 'maybe',
  };
}

/** "US Secretary", "the Canadian Ana Ruiz" (but Jordan Ruiz): whose an office is, or where somebody is from. */
function isFrom(word: Word | undefined, next: Word | undefined): boolean {
  const country = COUNTRY_OF.get(word?.lower ?? '');
  const given = country !== word?.lower && GIVEN_NAMES.has(next?.lower ?? '');
  return country !== undefined && (isRole(next) || given);
}

/** After the last word for an office in a run of capitals, if two or three words are left; `from` where there is none. */
function officeEnd(words: readonly Word[], from: number, to: number): number {
  for (const left of [2, 3]) {
    const word = words[to - left - 1];
    if (to - left > from && word !== undefined && ROLE_WORDS.has(word.lower)) return to - left;
  }
  return from;
}

/** "Marta Oyelaran Kenya visit": a country right after a name of two words is the next word of a headline. */
function endOfName(words: readonly Word[], from: number, to: number): number {
  const last = words[to - 1];
  const before = words.slice(from, to - 1);
  const country = last !== undefined && COUNTRY_OF.has(last.lower);
  return country && before.length >= 2 && !before.some((w) => COUNTRY_OF.has(w.lower)) ? to - 1 : to;
}

const SPEAKING = new Set('said says told added wrote argued warned noted announced who'.split(' '));

function speaks(next: Word | undefined): boolean {
  return next !== undefined && SPEAKING.has(next.lower);
}

/** "in Lisbon": a preposition of place before, at most two words. */
function isPlaced(words: readonly Word[], first: number, parts: readonly Word[]): boolean {
  const before = words[first - 1];
  return before !== undefined && parts.length <= 2 && /^(?:in|at|near)$/.test(before.lower);
}

/**
 * Revises names with the whole text in view: a surname alone belongs to the person who was named in full, and a full name
 * whose surname occurs alone somewhere is surely a person. The surname is the last word, or the first if the text calls
 * somebody by that and never by the last ("Lee Jae-myung"). `written` are the words that the text also writes in lower case.
 */
export function settle(names: readonly (readonly Name[])[], written: ReadonlySet<string>): Name[][] {
  const all = names.flat();
  const alone = new Set(all.flatMap(({ parts }) => (parts.length === 1 ? parts : [])));
  const full = new Map<string, readonly string[]>();
  for (const { kind, parts } of all) {
    const [first = '', last = ''] = [parts[0], parts.at(-1)];
    if (kind !== 'person' || parts.length < 2) continue;
    full.set(alone.has(first) && !alone.has(last) ? first : last, parts);
  }
  return names.map((list) =>
    list.map((name) => {
      const last = name.parts.at(-1) ?? '';
      const single = name.parts.length === 1;
      const whole = full.get(last);
      if (single && whole !== undefined && (name.kind === 'unknown' || name.kind === 'person'))
        return { ...name, kind: 'person', sure: 'yes', full: whole };
      // A word that the text also writes small is a word first: "Leading Role", "Best Actor".
      if (name.kind === 'person' && name.parts.some((p) => written.has(p))) return { ...name, sure: 'no' };
      // "Games" is no name where the text has games too.
      if (name.kind === 'unknown' && name.parts.every((p) => written.has(p))) return { ...name, sure: 'no' };
      if (!single && name.kind === 'person' && alone.has(last)) return { ...name, sure: 'yes' };
      return name;
    }),
  );
}

function isRole(word: Word | undefined): boolean {
  return word !== undefined && [word.lower, word.lower.replace(/s$/, '')].some(isOffice);
}

const isOffice = (word: string): boolean => ROLE_WORDS.has(word) || HONORIFICS.has(word);

/** Role words in lower case right before a name: "former finance minister Ana Ruiz". */
function precedingRoles(words: readonly Word[], from: number): string[] {
  const out: string[] = [];
  for (let i = from - 1; i >= 0 && i >= from - 3; i--) {
    const word = words[i];
    if (word === undefined || word.capital || !isRole(word)) break;
    out.unshift(word.lower);
  }
  return out;
}

function kindOf(words: readonly Word[], parts: readonly Word[], from: number, titled: boolean): NameKind {
  const folded = parts.map((p) => p.lower);
  const single = folded.length === 1;
  if (folded.every((p) => COUNTRY_OF.has(p))) return 'country';
  if (folded.length === 2 && COUNTRY_OF.has(folded.join('-'))) return 'country';
  if (folded.some((p) => ORGANISATION_WORDS.has(p))) return 'organisation';
  if (titled) return 'person';
  if (folded.length > 1 && GIVEN_NAMES.has(folded[0] ?? '')) return 'person';
  if (folded.some((p) => PLACE_WORDS.has(p))) return 'place';
  const text = parts[0]?.text ?? '';
  if (single && text.length >= 2 && text === text.toUpperCase()) return 'organisation';
  const before = words[from - 1];
  if (before !== undefined && !before.capital && PLACE_PREPOSITIONS.has(before.lower) && folded.length <= 2) {
    return before.lower === 'from' || before.lower === 'to' ? 'unknown' : 'place';
  }
  // "The border city of Tarrow", "north of Tarrow".
  const of = before?.lower === 'of' ? words[from - 2] : undefined;
  if (of !== undefined && !of.capital && PLACE_WORDS.has(of.lower)) return 'place';
  // "the Nova Pro", "a Harbour Cup": people bear no article.
  if (before !== undefined && /^(?:the|an?)$/.test(before.lower)) return 'unknown';
  if (folded.some((p) => THING_WORDS.has(p))) return 'unknown';
  if (parts.length >= 2 && parts.length <= 4 && parts.every((p) => !p.digit && p.text.length > 1))
    return 'person';
  return 'unknown';
}
