/**
 * Frames: short, frequent patterns in news in which the owner and measure of a value are certain, whatever the rest of the
 * sentence says: a person's age, the dead and injured of an event, the holder of an office.
 */
import { FORMER_WORDS, ROLE_WORDS } from './data/names-en.ts';
import type { Span } from '../model.ts';
import type { Mention } from './mentions.ts';
import type { Name } from './names.ts';
import type { Word } from './words.ts';

/** Nobody in the news is older. */
const OLDEST = 120;
/** A casualty word farther away belongs to another figure. */
const REACH = 5;
const CASUALTIES: ReadonlySet<string> = new Set(['die', 'injur']);

/** What a figure measures by the pattern in which it stands, where one of them holds. */
export function framedMeasure(
  text: string,
  words: readonly Word[],
  names: readonly Name[],
  { slot, value, ...at }: Mention,
): string | undefined {
  if (slot !== 'count' || value.type !== 'quantity') return undefined;
  if (value.exact >= 1 && value.exact <= OLDEST && isAge(text, words, names, at)) return '#age';
  return value.unit === '' ? casualtyBeside(text, words, at) : undefined;
}

/** "岸田容疑者(29)", "박모(47)씨": no capitals show whose age it is. */
const UNCASED_AGE = /[\p{sc=Han}\p{sc=Hangul}\p{sc=Kana}]\($/u;

/** Behind whose age stands only a mark; "she is 33 and" goes on. */
const BARE_AGE = /^(?:[,.)]| and\b)/;
/** A child is not told by its age alone. */
const YOUNGEST = 14;

/** "Name, 81," · "Name (81)" · "the cellist, 41," · "Name is 33" · "aged 81" · "81-year-old Name" · "the 81-year-old". */
function isAge(text: string, words: readonly Word[], names: readonly Name[], { start, end }: Span): boolean {
  const told = text.slice(start, end);
  if (/^\d{1,3}[\s-]years?[\s-]old\b/i.test(text.slice(start, end + 12))) return true;
  if (/\bage(?:d|s| of)? $/.test(text.slice(Math.max(0, start - 8), start))) return true;
  if (!/^\d{1,3}$/.test(told) || !BARE_AGE.test(text.slice(end, end + 5))) return false;
  const joint = (from: number): string => text.slice(from, start);
  const isNamed =
    names.some(
      (n) =>
        n.end <= start &&
        n.kind !== 'place' &&
        n.kind !== 'country' &&
        /^(?:,\s|\s\(|\s(?:is|was)\s)$/.test(joint(n.end)),
    ) || UNCASED_AGE.test(text.slice(Math.max(0, start - 2), start));
  const isOfSomebody = words.some(
    (w) => w.end === start - 2 && w.key !== '' && !w.digit && !w.capital && joint(w.end) === ', ',
  );
  return isNamed || (isOfSomebody && Number(told) >= YOUNGEST && /^[,.]/.test(text.slice(end)));
}

/** "killed 41 people" · "41 dead" · "the death toll rose to 41" · "left 115 injured". */
function casualtyBeside(text: string, words: readonly Word[], { start, end }: Span): string | undefined {
  const after = words.filter((w) => w.start >= end).slice(0, REACH + 1);
  const before = words.filter((w) => w.end <= start).slice(-REACH);
  return (
    casualty(after, (w) => text.slice(end, w.start), isSuffered) ??
    casualty(
      before.reverse(),
      (w) => text.slice(w.end, start),
      () => true,
    )
  );
}

/** Between a figure and its casualty word are only those it counts, nothing that begins another statement. */
const PARTS = new Set(
  'when after as in by while and or that who which where if with from before during at of'.split(' '),
);

/** The nearest casualty word of a list, unless a mark, another figure or another statement stands between. */
function casualty(
  words: readonly Word[],
  between: (word: Word) => string,
  fits: (words: readonly Word[], at: number) => boolean,
): string | undefined {
  const at = words.findIndex((w) => CASUALTIES.has(w.key));
  const word = words[at];
  if (word === undefined || at >= REACH || /[,;:.\d]/.test(between(word)) || !fits(words, at))
    return undefined;
  return words.slice(0, at).some((w) => PARTS.has(w.lower) || /.{3}(?:ed|ing)$/.test(w.lower))
    ? undefined
    : word.key;
}

/** "41 were killed", "41 dead", "41 killed in"; "two bombs killed 41" counts what killed. */
function isSuffered(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  const passive = words.slice(0, at).some((w) => /^(?:was|were|are|been|being|be)$/.test(w.lower));
  return (
    passive ||
    !/^kill|^injur|^wound|^hurt/.test(words[at]?.lower ?? '') ||
    next === undefined ||
    !(
      next.digit ||
      (next.key !== '' && !next.capital) ||
      /^(?:the|a|an|at|his|her|their|all|more|some|many|several)$/.test(next.lower)
    )
  );
}

/** Keys of the role in which a person is named: "UK Prime Minister X", "Morocco's coach, X", "X, the head of the bank". */
export function roleKeys(text: string, words: readonly Word[], name: Name): string[] {
  const before = roleBefore(text, words, name);
  return before.length > 0 ? before : roleAfter(text, words, name);
}

/** Among the keys of a role: it is not held now. */
export const FORMER = '#former';

function roleBefore(text: string, words: readonly Word[], name: Name): string[] {
  const out: Word[] = [];
  let role = false;
  let former = false;
  for (let i = name.from - 1; i >= 0 && out.length < 6; i--) {
    const word = words[i];
    const next = words[i + 1];
    if (word === undefined || next === undefined) break;
    const gap = text.slice(word.end, next.start);
    const nameGap = i === name.from - 1;
    if (/[.;:!?"()—]/u.test(gap) || (gap.includes(',') && !nameGap)) break;
    former = role && FORMER_WORDS.has(word.lower);
    if (former) break;
    // "met Kenyan President X": a small word before a capital one is no part of the office.
    if (!word.capital && next.capital && !nameGap && word.key !== '') break;
    if (ROLE_WORDS.has(word.lower)) role = true;
    else if (!role && (nameGap || !word.capital) && word.key !== '') break;
    if (word.key === '' && !/^(?:of|the|and|for)$/.test(word.lower)) break;
    out.push(word);
  }
  return role ? [...distinct(out), ...(former ? [FORMER] : [])] : [];
}

const MARK = /[,.;:!?"()—]/u;

function roleAfter(text: string, words: readonly Word[], name: Name): string[] {
  const near = words.slice(name.to, name.to + 9);
  const [first] = near;
  if (first === undefined || !/^,\s$/.test(text.slice(name.end, first.start))) return [];
  const end = near.findIndex(
    (word, i) =>
      /^(?:who|which)$/.test(word.lower) || (i > 0 && MARK.test(text.slice(near[i - 1]?.end, word.start))),
  );
  const own = end < 0 ? near : near.slice(0, end);
  const role = own.findIndex((word) => ROLE_WORDS.has(word.lower));
  // "X, Ana Ruiz was cited as …" is somebody else; "X, Harbour Board Chairman, said …" is not.
  const isTitle = role < 6 && own.slice(0, role).every((word) => word.capital || word.key === '');
  return role >= 0 && (!first.capital || isTitle) ? distinct(own) : [];
}

function distinct(words: readonly Word[]): string[] {
  return [...new Set(words.filter((w) => w.key !== '').map((w) => w.key))];
}
