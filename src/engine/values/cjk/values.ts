/** Values in Korean and Japanese text: dates with their ranges and clock times, numbers, sums and percentages. */
import * as words from '../lang/cjk.ts';
import type { DateValue, ValueContext, ValueMention } from '../model.ts';
import { OFFSET, type Zone, dateMention, offsetOf, withPart, yearsOn } from '../readings.ts';
import {
  type Hit,
  isNamed,
  joined,
  rangeOf,
  type TimeHit,
  withClocks,
  withoutOverlaps,
} from '../patterns.ts';
import { type Reference, referenceDay, type Tense } from '../reference.ts';
import { dateRules } from './dates.ts';
import { cjkAmounts, cjkSharesAndRanks } from './numbers.ts';
import { meaningOf, phrase } from './pieces.ts';

const join =
  /^\s?(?:[ⅰ]?初め|頭|初頭|초)?\s?(?:부터|에서|から|より|以降|[~∼〜ー-])\s?(?:이듬해|같은 해|その?翌年|同年)?\s?$/u;
const until = /まで|까지/u;
const both = /^(?:과|와|と)\s?$/u;
const yearList = /^[・、]\s?$/u;
const tail = /^\s?(?:末|頭|初め|いっぱい|말)?\s?(?:まで|にかけて|까지|の間|사이)?/u;

/** Two dates of one precision, in text order, where a word of range stands between them. */
const joinDates = (text: string, found: readonly Hit[], today: Reference): Hit[] =>
  joined(found, (last, next) => {
    const { reading: first } = last;
    if (next.start - last.end >= 8) return undefined;
    const words = text.slice(last.end, next.start);
    const behind = tail.exec(text.slice(next.end, next.end + 8))?.[0] ?? '';
    // "10日から日曜の便": a weekday ends only what began with one, unless a word says so.
    const isOne =
      until.test(behind) ||
      (first.precision === next.reading.precision && (isNamed(first) || !isNamed(next.reading))) ||
      (first.precision === 'range' && first.rough);
    const joins =
      join.test(words) ||
      (first.precision === 'year' && yearList.test(words)) ||
      (both.test(words) && /間|사이/.test(behind));
    return isOne && joins ? rangeOf(last, next, today, next.end + behind.trimEnd().length) : undefined;
  });

/** 同年11月, "이듬해 3월": the year is that of the date before, or the next. */
const SAME_YEAR = /(?:同年|同じ年の|같은 해|그해|(翌年|이듬해))\s?$/u;

function inSameYear(text: string, found: readonly Hit[]): Hit[] {
  const out: Hit[] = [];
  for (const hit of found) {
    const [last, { reading }] = [out.at(-1)?.reading, hit];
    const told = last && SAME_YEAR.exec(text.slice(Math.max(0, hit.start - 6), hit.start));
    const years = (date: DateValue): number => Number(date.from.slice(0, 4));
    const on = told ? years(last) + (told[1] ? 1 : 0) - years(reading) : 0;
    const implied = last?.implied ?? [];
    out.push(told ? { ...hit, reading: { ...yearsOn(reading, on), implied } } : hit);
  }
  return out;
}

/** The tense of a sentence: these languages say it at its end. */
function tenseOf(text: string): Tense {
  const end = text.slice(-40);
  if (words.futureSigns.some((sign) => text.includes(sign))) return 'future';
  return words.pastSigns.some((sign) => end.includes(sign)) ? 'past' : 'unknown';
}

const ZONE = '(?:(현지|現地)|한국|일본|韓国|日本)\\s?(?:시간|시각|時間)';
const ZONE_BEFORE = new RegExp(`${ZONE}(?:으로|で)?[\\s,、]{0,2}$`, 'u');
const ZONE_BEHIND = new RegExp(`^\\s?[(（]?(?:${ZONE}|(?:UTC|GMT)\\s?${OFFSET})`, 'u');

/** "26일(현지시간)", "日本時間26日", "3시(UTC+8)": by whose clock a day is given; east Asia is nine hours ahead. */
function zoneBeside(text: string, start: number, end: number): Zone | undefined {
  const named =
    ZONE_BEHIND.exec(text.slice(end, end + 12)) ??
    ZONE_BEFORE.exec(text.slice(Math.max(0, start - 12), start));
  const offset = offsetOf(named?.groups) ?? 540;
  if (!named || Number.isNaN(offset)) return undefined;
  return named[1] ? {} : { offset };
}

const clock = phrase(
  '(?<lead>오전|오후|午前|午後|밤|새벽)? (?<hour>\\d{1,2}) [시時](?![간間대])(?: (?<minute>\\d{1,2}) [분分]| (?<half>[반半]))?|(?<midnight>자정|真夜中)|정오|正午',
);

function clocks(text: string): TimeHit[] {
  return [...text.matchAll(clock)].flatMap((match) => {
    const { lead, hour: figure, minute: minutes, half, midnight } = match.groups ?? {};
    const said = figure === undefined ? (midnight ? 24 : 12) : Number(figure);
    const hour = said < 12 && /오후|午後|밤/.test(lead ?? '') ? said + 12 : said;
    const minute = minutes === undefined ? (half ? 30 : undefined) : Number(minutes);
    if (hour > 24 || (minute ?? 0) > 59) return [];
    const [start, end] = [match.index, match.index + match[0].trimEnd().length];
    const zone = zoneBeside(text, start, end);
    return {
      start,
      end,
      time: { hour, ...(minute === undefined ? {} : { minute }) },
      ...(zone ? { zone } : {}),
      sure: lead !== undefined,
    };
  });
}

/** Every value that the grammars of these languages see; overlaps with the English reading are settled by the caller. */
export function cjkValues(text: string, context: ValueContext): ValueMention[] {
  const reference = referenceDay(context.published);
  const tense = tenseOf(text);
  const found: Hit[] = [];
  for (const [pattern, read] of dateRules)
    for (const match of text.matchAll(pattern)) {
      const start = match.index + match[0].length - match[0].trimStart().length;
      const end = match.index + match[0].trimEnd().length;
      const groups = match.groups ?? {};
      const scene = { text, written: text, start, end, reference, tense: () => tense };
      const value = read(meaningOf(groups), scene, groups);
      if (value && 'type' in value) found.push({ start, end, reading: value });
    }
  const dates = joinDates(
    text,
    inSameYear(
      text,
      withoutOverlaps(found, ({ reading }) => (reading.precision === 'day' ? 1 : 0)),
    ),
    reference,
  ).map((hit) => ({
    ...hit,
    reading: withPart(hit.reading, undefined, zoneBeside(text, hit.start, hit.end)),
  }));
  const timed = withClocks(
    dates,
    clocks(text),
    reference,
    (hit, { start }) =>
      start >= hit.end &&
      start - hit.end <= 5 &&
      /^[\s,]{0,2}(?:の|에|의)?\s?$/.test(text.slice(hit.end, start)),
  );
  return [...timed.map(dateMention), ...cjkAmounts(text), ...cjkSharesAndRanks(text)];
}
