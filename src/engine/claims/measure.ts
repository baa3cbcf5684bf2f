/**
 * What a figure measures: its counted noun, its kind (change, share, level …) and its comparison base.
 * Kinds and bases decide what may be compared at all: never a share with a change, or year-on-year with quarter-on-quarter.
 */
import { firstOfGroup } from '../../text/groups.ts';
import type { Slot, Span } from '../model.ts';
import type { Claim, MeasureKind } from './model.ts';
import { MEASURES_CJK } from './data/measures-cjk.ts';
import { MEASURES } from './data/measures-en.ts';
import { dense } from '../../text/dense.ts';
import { small } from '../../text/small.ts';
import { boundsBehind } from '../values/lang/cjk.ts';
import { either } from '../values/table.ts';
import { keyOf, type Word, wordBehind, wordFrom } from './words.ts';

const UP_OR_DOWN = new Set(
  'rise rises rose risen rising increase increases increased increasing grow grows grew grown growth climb climbed climbs jump jumped jumps surge surged surges soar soared gain gained gains up higher above faster more expand expanded improved fall falls fell fallen falling decrease decreased decline declined declines drop dropped drops slump slumped plunge plunged tumble tumbled shrink shrank shrunk down lower below slid slide lost loss slower less cut cuts reduced contracted'.split(
    ' ',
  ),
);
/** Matched against lower-case text. */
const BASES: readonly (readonly [string, RegExp])[] = [
  [
    'yoy',
    /year[\s-](?:on|over|to)[\s-]year|\by\/y\b|\byoy\b|from a year (?:ago|earlier)|(?:than|from|over|with) (?:a|the|the same \w{1,10}) (?:year|period) (?:ago|before|earlier)|compared (?:with|to) the previous year|on the year|annual(?:ly)? (?:growth|increase|rise)|same (?:period|quarter|month) (?:of )?(?:last|a) year/,
  ],
  [
    'qoq',
    /quarter[\s-](?:on|over|to)[\s-]quarter|\bq\/q\b|\bqoq\b|from the (?:previous|prior|third|second|first|fourth) quarter|(?:on|over) the quarter|sequential(?:ly)?|than in (?:the \w{4,8} quarter|q[1-4])(?!\d|\s?(?:19|20)\d\d)|compared (?:with|to) the \w{3,8} quarter|from q[1-4](?!\d|\s?(?:19|20)\d\d)/,
  ],
  [
    'mom',
    /month[\s-](?:on|over|to)[\s-]month|\bm\/m\b|(?:from|than) the (?:previous|prior) month|(?:on|over) the month|\bfrom (?:january|february|march|april|may|june|july|august|september|october|november|december)\b(?! (?:\d|to\b|until\b|through\b))/,
  ],
];
const WINDOW = 44;

/** Key of a measuring noun → the key that stands for its group. */
const GROUP_OF: ReadonlyMap<string, string> = new Map(
  Array.from(firstOfGroup(`${MEASURES}|${MEASURES_CJK}`), ([noun, first]) => [keyOf(noun), keyOf(first)]),
);
/** What stands for the group of nouns in which a key measures one thing; undefined if it measures nothing. */
export const measuredBy = (key: string): string | undefined => GROUP_OF.get(key);

/** A measuring noun farther away belongs to another figure. */
const NEAR = 0.2;
const MOST = 3;

/** What a percentage or sum measures: the nearest nouns that measure anything, nearest first. */
export function measuredNouns(keys: readonly string[], near: readonly number[]): string[] {
  const out: string[] = [];
  for (let i = 0; i < keys.length && (near[i] ?? 0) >= NEAR && out.length < MOST; i++) {
    const group = GROUP_OF.get(keys[i] ?? '');
    if (group !== undefined && !out.includes(group)) out.push(group);
  }
  return out;
}

type Measure = Pick<Claim, 'measureKind' | 'base' | 'unitKeys'>;

/** Reads the measure of the value at `at` within its sentence's words. */
export function measureOf(text: string, words: readonly Word[], at: Span, slot: Slot): Measure {
  const after = words.slice(wordFrom(words, at.end));
  const before = words.slice(0, wordBehind(words, at.start));
  return {
    unitKeys: slot === 'count' || slot === 'ordinal' ? countedNoun(text, at, before, after) : [],
    measureKind: kindOf(text, at, slot, before, after),
    base: baseOf(text, words, at),
  };
}

const ITS = new Set('the its their all some about'.split(' '));

/** In "28人" the counter is part of the value; a thousand or a hundred million is none, nor is what makes "20여" of 20. */
const COUNTER = /(?![만억조万億兆千百十여余])[\p{sc=Han}\p{sc=Hangul}]{1,4}$/u;
const BOUNDED = new RegExp(`\\s?(?:${either(Object.keys(boundsBehind))})$`, 'u');
/** "7연승", "3連勝": what is counted is joined to its figure. */
const JOINED = /^(?:[\p{sc=Han}]{1,4}|[\p{sc=Hangul}]{1,6})/u;

/** The nouns right after a count, "97 of the 180 seats": up to three content words before the next function word or mark. */
function countedNoun(text: string, at: Span, before: readonly Word[], after: readonly Word[]): string[] {
  const figure = text.slice(at.start, at.end).replace(BOUNDED, '');
  const counter = COUNTER.exec(figure)?.[0] ?? JOINED.exec(text.slice(at.end))?.[0];
  if (counter !== undefined) return [keyOf(counter)].filter((key) => key !== '');
  const out: string[] = [];
  let end = at.end;
  let isPart = false;
  for (const word of after) {
    const gap = text.slice(end, word.start);
    if (gap.length > 2 || /[,.;:()!?"“”]/u.test(gap)) break;
    end = word.end;
    if (out.length === 0) {
      if (word.lower === 'of') isPart = true;
      if (word.lower === 'of' || (isPart && (word.digit || ITS.has(word.lower)))) continue;
    }
    if (word.key === '') break;
    out.push(word.key);
    if (out.length === 3) break;
  }
  return out.length > 0 ? out : numbered(text, before, at.start);
}

/** What stands so before a figure is no thing that is counted. */
const SUMS = new Set('total record average maximum minimum number sum rate level score vote'.split(' '));

/**
 * "The number of guards rose from 15 to 26", "a crowd of 34,000 saw it": what is counted stands before a figure that has
 * no noun behind it. Behind a mark other things are counted.
 */
function numbered(text: string, before: readonly Word[], at: number): string[] {
  const [whole, joint] = before.slice(-2);
  const isThing = whole !== undefined && whole.key !== '' && !whole.digit && !SUMS.has(whole.lower);
  if (joint?.lower === 'of' && isThing) return [whole.key];
  const of = before.findLastIndex(({ lower }, i) => lower === 'of' && before[i - 1]?.lower === 'number');
  const isApart = of < 0 || /[,;:—()]/.test(text.slice(before[of]?.end, at));
  const behind = isApart ? [] : before.slice(of + 1);
  const end = behind.findIndex(({ key, lower }, i) => i > 0 && (key === '' || UP_OR_DOWN.has(lower)));
  return behind.slice(0, Math.min(2, end < 0 ? 2 : end)).flatMap(({ key }) => (key === '' ? [] : key));
}

/** Whether a word for a rise or fall is near. */
function moves(before: readonly Word[], after: readonly Word[]): boolean {
  return [...before.slice(-4), ...after.slice(0, 3)].some((word) => UP_OR_DOWN.has(word.lower));
}

/** "2万円増の28万円", "천원 오른 8만원에": by how much, and what it comes to, given right after a sum. */
const CHANGED =
  /^ ?(?:増|減|高(?!い)|安(?!い)|[上下]げ|[上下]が|上昇|低下|伸び|引き[上下]げ|値[上下]|더 |늘|줄|오[르른]|올[랐라리린]|내[리린렸]|인[상하]|증가|감소|상승|하락)/u;
const POINTS = /ポイント|포인트|%[pP]/u;
const CAME_TO = /^ ?(?:に(?!上昇|低下)|まで|だ|を占|[으]?로 (?!늘|줄|오|내)|까지|에 (?:그|달|이))/u;
const REACHED = /^ ?(?:に|と[しなす]|(?:으로|로|에) )/u;

const RATE =
  /^\s(?:(?:per|an?|each|every) (share|month|year|day|week|barrel|ounce|ton(?:ne)?)\b(?! (?:ago|before|earlier|later))|(annually|yearly|monthly|weekly|daily))/i;
/** The key of what a figure is for each of, by the words right behind it: "a week", "monthly"; empty if they say nothing of that. */
export function rateOf(behind: string): string {
  const [, noun, adverb] = RATE.exec(behind) ?? [];
  return keyOf((noun ?? adverb ?? '').toLowerCase().replace('daily', 'day'));
}

/** What leads to the figure that something stood at, before or after. */
const LEVEL = new Set(['to', 'at', 'from']);

function kindOf(
  text: string,
  at: Span,
  slot: Slot,
  before: readonly Word[],
  after: readonly Word[],
): MeasureKind {
  if (slot !== 'percent' && slot !== 'money') return 'none';
  const previous = before.at(-1)?.lower ?? '';
  const tail = text.slice(at.end, at.end + WINDOW);
  if (dense.test(text.slice(at.start, at.end + 2))) {
    if (slot === 'money') return CHANGED.test(tail) ? 'change' : REACHED.test(tail) ? 'total' : 'none';
    return POINTS.test(text.slice(at.start, at.end)) || CHANGED.test(tail)
      ? 'change'
      : CAME_TO.test(tail)
        ? 'level'
        : 'none';
  }
  const moving = moves(before, after);
  // "12 percent of the seats" is a share, "rose 12 percent in the first quarter" none.
  if (slot === 'percent' && (/^\sof [a-z]/i.test(tail) || (!moving && /^\sin [a-z]/i.test(tail))))
    return 'share';
  if (rateOf(tail) !== '') return 'rate';
  // "Sales of 2 billion", "sales rose to 2 billion": a sum is one, however it was reached; "rose by 2 billion" is another.
  if (LEVEL.has(previous)) return slot === 'percent' ? 'level' : 'total';
  if (previous === 'by' || moving) return slot === 'percent' || previous === 'by' ? 'change' : 'total';
  if (/^\s(?:increase|rise|jump|gain|growth|decline|drop|fall|cut|reduction|surge)\b/i.test(tail))
    return 'change';
  return slot === 'money' ? 'total' : 'none';
}

/** The base named right after the figure, else right before it; the words of a neighbouring figure are not its own. */
function baseOf(text: string, words: readonly Word[], at: Span): string {
  const from = words[0]?.start ?? at.start;
  const to = words.at(-1)?.end ?? at.end;
  const after = text
    .slice(at.end, Math.min(to, at.end + WINDOW + 16))
    .replace(/\d{1,3}(?:\.\d+)?\s?(?:%|per ?cent).*/su, '');
  const lead = text.slice(Math.max(from, at.start - WINDOW), at.start);
  // "up 25.5% year-over-year and 1.9% from Q3": what follows the neighbour up to the joint is the neighbour's own.
  const before = lead.replace(/.*\d\s?(?:%|per ?cent)(?:.*(?:\b(?:and|while|whereas|but)\b|[,;]))?/su, '');
  for (const stretch of [small(after), small(before)])
    for (const [name, pattern] of BASES) if (pattern.test(stretch)) return name;
  return '';
}
