/** English years, seasons, decades, centuries, quarters and halves, and what keeps a figure of four digits from being a year. */
import { type Groups, type Rule, type Said, type Scene, yearOf } from '../patterns.ts';
import { dayNumber } from '../days.ts';
import * as words from '../lang/en.ts';
import { halfSpan, reading, some, wholeImplied, yearsSpan } from '../readings.ts';
import { nearestQuarter, quarterSpan } from '../reference.ts';
import { isCapital, phrase } from './phrases.ts';
import { impossibleDay, wordBefore, wordBehind } from './scene.ts';

/** Whether the word behind a figure of four digits shows that it counts something. */
function counts(scene: Scene, year: number): boolean {
  const word = wordBehind(scene);
  const tables = [words.scales, words.currencies, words.durations, words.measures];
  if (
    word === 'per' ||
    words.countedAfterYearLike.has(word) ||
    tables.some((table) => table[word] !== undefined)
  )
    return true;
  // "1500 children": a round figure before a plural noun is a count unless a preposition says otherwise.
  const before = wordBefore({ ...scene, start: scene.end - 4 });
  return year % 50 === 0 && /[^s]s$/.test(word) && !words.dateLeads.has(before);
}

const free = phrase('FREE$', '');
const behindPrefix = phrase(`(?<![LETTER])(?:${[...words.yearPrefixes].join('|')})-$`, '');

/** Whether the figure that ends a stretch is a year. */
function isYear({ year = 0, part }: Said, scene: Scene, { fiscal }: Groups): boolean {
  const { text, end } = scene;
  const before = text.slice(Math.max(0, end - 24), end - 4);
  const behind = text.slice(end, end + 12);
  if (year < 1500 || year > 2100 || /[$€£¥₩#/]\s*$/.test(before) || impossibleDay(scene)) return false;
  if (/\p{L}-$/u.test(before) && !behindPrefix.test(before)) return false;
  const alone = free.test(before) && !/^(?:[_@=]|:\S)/.test(behind);
  if (!alone && part === undefined && !(fiscal && /\p{L}$/u.test(before))) return false;
  return !/^(?:\s*(?:%|be(?!\p{L}))|[-/][\p{L}\d]+[-/])/iu.test(behind) && !counts(scene, year);
}

const fiscal = '(?<fiscal>fy |fiscal (?:year )?|financial year )?';

const yearAlone = (said: Said, scene: Scene, groups: Groups) =>
  isYear(said, scene, groups)
    ? some(said.part, yearsSpan(said.year ?? 0), 'year', [], ['month', 'day'])
    : undefined;

export const yearRules: readonly Rule[] = [
  // "spring 2025"
  [
    phrase('(?:{part})?SEASON (?:of )?{year}'),
    ({ year = 0 }, scene) =>
      year < 1700 || counts(scene, year) ? undefined : reading(yearsSpan(year), 'year', [], { rough: true }),
  ],
  // "2026", "mid-2025", "FY2025"
  [phrase(`{part}${fiscal}{year}`), yearAlone],
  [phrase(`${fiscal}{year}(?!-\\d\\d(?![\\dLETTER]|[-/.%:]\\d))`), yearAlone],
  // "1998 to 2004", "the 2025-26 season"; "2012-14" is a span of years only where a preposition says so
  [
    phrase(`${fiscal}{year}(?<rest> (?<join>JOIN) {year2}|[-/](?<two>\\d\\d)(?![\\dLETTER]))(?![-/.%:]\\d)`),
    (said, scene, groups) => {
      const { year = 0 } = said;
      const before = wordBefore(scene);
      const two = groups['two'];
      const last = two ? year - (year % 100) + Number(two) : (said.year2 ?? 0);
      const led = last === year + 1 || /^(?:the|between)$/.test(before) || words.dateLeads.has(before);
      const end = scene.end - (groups['rest'] ?? '').length;
      return last > year &&
        last <= 2150 &&
        (led || !two) &&
        (groups['join']?.toLowerCase() !== 'and' || before === 'between') &&
        isYear(said, { ...scene, end }, groups)
        ? reading(yearsSpan(year, last), 'range', ['month', 'day'])
        : undefined;
    },
  ],
  // "the 1990s", "early 2000s", "the 19th century", "the late twentieth century"
  [
    phrase(
      "(?:{part})?(?:the )?(?:{part2})?(?:(?<decade>(?:1[5-9]|20)\\d0)(?: ')?s!|{day}(?: -)? century!(?! bc))",
    ),
    ({ part, part2, day = 0 }, _scene, groups) => {
      const decade = Number(groups['decade'] ?? 0);
      if (!decade && day > 21) return undefined;
      const days = decade ? yearsSpan(decade, decade + 9) : yearsSpan(day * 100 - 99, day * 100);
      return some(part ?? part2, days, 'range', wholeImplied);
    },
  ],
  // "Q4 2025", "the fourth quarter", "third quarter of last year", "the first half of 2025", "H1"; "the last quarter"
  // alone counts from now, "the last quarter of 2025" is the fourth
  [
    phrase(
      '(?:the )?(?:{year} )?(?:(?<letter>[qh])(?<number>[1-4])(?!\\d)|(?:(?<day>RANKED)|(?:final|last)(?=[^.,;]{4,16} of!))(?: -)?(?: fiscal)? (?<name>half|quarter|qtr)!)(?<tail>(?: of| ,| fy| fiscal| in)? (?:the |fiscal |fy )?(?:(?<=fiscal )year )?(?:{year2}|{side} year!))?',
    ),
    (said, scene, { letter, number, name = letter, tail = '' }) => {
      const half = /^h/i.test(name ?? '');
      const which = letter ? Number(number) : (said.day ?? (half ? 2 : 4));
      if (which > (half ? 2 : 4) || (letter && !isCapital(letter))) return undefined;
      const written = said.year ?? said.year2;
      const near =
        half || scene.reference === undefined
          ? undefined
          : nearestQuarter(scene.reference, which, scene.tense());
      const year = yearOf(scene, written, said.side) ?? near;
      // A half without a year is more often a half of a match; and sports have quarters, so a bare one stays implied.
      if (year === undefined) return undefined;
      const implied = written === undefined ? (['year'] as const) : [];
      const found = half
        ? reading(halfSpan(year, which), 'range', implied)
        : reading(quarterSpan(year, which), 'quarter', implied);
      // "2024 Q4, 2025 Q1": the next year belongs to the next quarter.
      const end = scene.end - (said.year === undefined ? 0 : tail.length);
      return [{ start: scene.start, end, reading: found }];
    },
  ],
  // "the first nine months of 2025", "the last three months of last year"
  [
    phrase(
      '(?:the )?(?:(?<first>first)|final|(?!this|current)SIDE) {count} (?<unit>months?|quarters?|qtrs?)! of (?:{year}|{side} year!)',
    ),
    (said, scene, { first }) => {
      const { value = 0, vague } = said.count ?? {};
      const months = value * (said.unit === 'quarter' ? 3 : 1);
      const year = yearOf(scene, said.year, said.side);
      if (vague || months < 1 || months > 12 || year === undefined) return undefined;
      const { from, to } = yearsSpan(year);
      return first
        ? reading({ from, to: dayNumber(year, months + 1, 0) }, 'range')
        : reading({ from: dayNumber(year, 13 - months, 1), to }, 'range');
    },
  ],
];
