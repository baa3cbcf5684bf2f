/**
 * What a Korean or Japanese page is about, judging by its title without capitals, and whether a report is about something
 * else: it never mentions what the title begins with, or has something similar in its place.
 */
import type { Sentence } from '../claims/read.ts';
import { wordsOf } from '../claims/words.ts';
import type { Document } from '../model.ts';
import { dense } from '../../text/dense.ts';
import { normalise } from '../../text/normalise.ts';
import { daysOf, type Story } from './story.ts';
import { subjectsIn } from './uncased.ts';

/** Words of the title that the text has again; its subjects are the first one, if the title begins with it, and what particles mark. */
export interface About {
  readonly isUncased: boolean;
  readonly names: readonly string[];
  /** What the title begins with, unless that is only a place. */
  readonly first: string | undefined;
  readonly subjects: ReadonlySet<string>;
  /** When the first day that the page mentions began; NaN if it mentions none that is over. */
  readonly day: number;
}

/** A page mentions its day in its first sentences; a report dated the day before may be in another time zone. */
const LEAD = 2;
const A_DAY = 864e5;

/** What a name begins with stays where the rest is left out ("강릉시", "강릉"); a Korean verb ends as no name does. */
const BEGINNING = 2;
/** Longer names have more in common: "한국은행" and "한국전력" are two. */
const SHORT = 3;
/** A longer title is none. */
const TITLE_WORDS = 20;
/** A title may begin with what somebody said: nobody else need quote that. */
const SPOKEN = /^["「『][^"「」『』]{4,60}["」』],? ?/u;
const WHERE = /^\p{L}{2,8}?(?:で|に|の|에서|에)(?!\p{sc=Hangul})/u;
const UNCASED = /^[\p{sc=Hangul}\p{sc=Han}\p{sc=Katakana}ー]{2}(?!.*다$)/u;

export function aboutOf({ title, text, published = '' }: Document, sentences: readonly Sentence[]): About {
  const [first, ...rest] = sentences;
  const told = normalise(title ?? text.slice(first?.start, first?.end)).replace(SPOKEN, '');
  const own = title === undefined ? rest : sentences.filter(({ zone }) => zone !== 'title');
  const again = new Set(own.flatMap(({ keys }) => keys.map((key) => key.slice(0, BEGINNING))));
  const keys = wordsOf(told, { start: 0, end: told.length })
    .map(({ key }) => key)
    .slice(0, TITLE_WORDS);
  const names = keys.filter((key) => UNCASED.test(key) && again.has(key.slice(0, BEGINNING)));
  const opening = names.slice(0, 1).filter((name) => name === keys[0]);
  return {
    isUncased: dense.test(told),
    names,
    first: WHERE.test(told.slice(told.indexOf(opening[0] ?? told))) ? undefined : opening[0],
    subjects: new Set([...opening, ...subjectsIn(told)]),
    day: Date.parse(
      daysOf(own.slice(0, LEAD).flatMap(({ claims }) => claims)).filter((day) => day <= published)[0] ?? '',
    ),
  };
}

/** Whether a report is about another story. `words` are the keys of the page. */
export function isOfAnother(
  { isUncased, names, first, subjects, day }: About,
  words: ReadonlySet<string>,
  { statements, keys, published }: Pick<Story, 'statements' | 'keys' | 'published'>,
): boolean {
  // What the page tells as done had not come about.
  if (isUncased && published < day - A_DAY) return true;
  if (names.length === 0) return false;
  const text = [...statements, ...keys].join(' ');
  const isKnown = (name: string): boolean => {
    const begins = name.slice(0, BEGINNING);
    return name.length <= SHORT
      ? text.includes(begins)
      : [...keys].some((key) => key.startsWith(key.length > SHORT ? name.slice(0, SHORT) : begins));
  };
  const isLike = (name: string, other: string): boolean =>
    other !== name && other.length === name.length && other.endsWith(name.slice(BEGINNING));
  const isSubject = (name: string): boolean => {
    const same = subjects.has(name) ? sameFigures(words, keys) : undefined;
    return same !== undefined && same < (name === first ? SAME_FIRST : SAME);
  };
  return names.some(
    (name) =>
      !isKnown(name) &&
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
