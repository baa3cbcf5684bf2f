/**
 * What a Korean or Japanese page is about, as far as its title tells without capitals, and whether a report is of something
 * else: it never has whom the title begins with, or has the like of what the page names instead.
 */
import type { Sentence } from '../claims/read.ts';
import { wordsOf } from '../claims/words.ts';
import type { Document } from '../model.ts';
import { dense } from '../../text/dense.ts';
import { normalise } from '../../text/normalise.ts';
import { subjectsIn } from './uncased.ts';

/** Words of the title that the text has again; its subjects are the first and what particles mark. */
export interface About {
  readonly isUncased: boolean;
  readonly names: readonly string[];
  readonly subjects: ReadonlySet<string>;
}

/** What a name begins with stays where the rest is left out ("강릉시", "강릉"); a Korean verb ends as no name does. */
const BEGINNING = 2;
/** A longer title is none. */
const TITLE_WORDS = 20;
const UNCASED = /^[\p{sc=Hangul}\p{sc=Han}\p{sc=Katakana}ー]{2}(?!.*다$)/u;

export function aboutOf({ title, text }: Document, sentences: readonly Sentence[]): About {
  const [first, ...rest] = sentences;
  const told = normalise(title ?? text.slice(first?.start, first?.end));
  const own = title === undefined ? rest : sentences.filter(({ zone }) => zone !== 'title');
  const again = new Set(own.flatMap(({ keys }) => keys.map((key) => key.slice(0, BEGINNING))));
  const names = wordsOf(told, { start: 0, end: told.length })
    .map(({ key }) => key)
    .slice(0, TITLE_WORDS)
    .filter((key) => UNCASED.test(key) && again.has(key.slice(0, BEGINNING)));
  return {
    isUncased: dense.test(told),
    names,
    subjects: new Set([...names.slice(0, 1), ...subjectsIn(told)]),
  };
}

/** Whether a report is of another story. `words` are the keys of the page, `keys` those of the report. */
export function isOfAnother(
  { names, subjects }: About,
  words: ReadonlySet<string>,
  statements: readonly string[],
  keys: ReadonlySet<string>,
): boolean {
  if (names.length === 0) return false;
  const text = [...statements, ...keys].join(' ');
  const isLike = (name: string, other: string): boolean =>
    other !== name && other.length === name.length && other.endsWith(name.slice(BEGINNING));
  const isSubject = (name: string): boolean => {
    const same = subjects.has(name) ? sameFigures(words, keys) : undefined;
    return same !== undefined && same < (name === names[0] ? SAME_FIRST : SAME);
  };
  return names.some(
    (name) =>
      !text.includes(name.slice(0, BEGINNING)) &&
      (isSubject(name) ||
        (name.length > BEGINNING && [...keys].some((key) => isLike(name, key) && !words.has(key)))),
  );
}

/** So much must agree in figures where a report lacks whom the title begins with, and where it lacks another of its subjects. */
const SAME_FIRST = 2;
const SAME = 1;
const FIGURE = /^q:.*:(?:0\.)?0*([\d.]+?)0*$/;

/** How much two texts have in common in figures that are seldom the same by chance: digits beyond the second. */
function sameFigures(mine: ReadonlySet<string>, theirs: ReadonlySet<string>): number {
  let same = 0;
  for (const key of theirs) {
    const digits = mine.has(key) ? (FIGURE.exec(key)?.[1]?.replace('.', '').length ?? 0) : 0;
    same += Math.max(0, digits - 2);
  }
  return same;
}
