/** Values in Korean, Japanese and Chinese text: dates with their ranges and clock times, numbers, sums and percentages. */
import { fromIso } from '../days.ts';
import * as words from '../lang/cjk.ts';
import type { ValueContext, ValueMention } from '../model.ts';
import { withPart, withTime, type Zone } from '../moment.ts';
import { withoutOverlaps } from '../overlaps.ts';
import { dateType, dayReading, wholeImplied } from '../readings.ts';
import { referenceDay, type Tense } from '../reference.ts';
import { clocks } from './clock.ts';
import { cjkDateParsers } from './dates.ts';
import { cjkAmounts, cjkRanks, cjkShares } from './numbers.ts';
import { type DateMention, joined, shortRanges } from './ranges.ts';

/** The tense of a sentence: these languages say it at its end. */
function tenseOf(text: string): Tense {
  const end = text.slice(-40);
  if (words.futureSigns.some((sign) => text.includes(sign) && sign.length > 1)) return 'future';
  return words.pastSigns.some((sign) => end.includes(sign)) ? 'past' : 'unknown';
}

const ZONE = '(?:(현지|現地|当地)|한국|일본|韓国|日本|北京|台湾)\\s?(?:시간|시각|時間|时间)';
const ZONE_BEFORE = new RegExp(`${ZONE}(?:으로|で)?[\\s,、]{0,2}$`, 'u');
const ZONE_BEHIND = new RegExp(`^\\s?[(（]?${ZONE}`, 'u');

/** "26일(현지시간)", "日本時間26日": by whose clock a day is told; east Asia is nine hours ahead. */
function zoneBeside(text: string, start: number, end: number): Zone | undefined {
  const named =
    ZONE_BEHIND.exec(text.slice(end, end + 12)) ??
    ZONE_BEFORE.exec(text.slice(Math.max(0, start - 12), start));
  return named ? (named[1] ? {} : { offset: 540 }) : undefined;
}

/** Every value that the grammars of these languages see; overlaps with the English reading are settled by the caller. */
export function cjkValues(text: string, context: ValueContext): ValueMention[] {
  const reference = referenceDay(context.published);
  const scene = { reference, tense: tenseOf(text) };
  const found: DateMention[] = shortRanges(text, reference);
  for (const parser of cjkDateParsers)
    for (const match of text.matchAll(parser.pattern)) {
      const value = parser.read(match, scene);
      if (!value) continue;
      const lead = /^\s*/.exec(match[0])?.[0].length ?? 0;
      found.push({
        start: match.index + lead,
        end: match.index + match[0].trimEnd().length,
        type: dateType(value),
        value,
        noun: '',
      });
    }
  const times = clocks(text);
  const free = new Set(times);
  const dates: DateMention[] = joined(
    text,
    withoutOverlaps(found, (mention) => (mention.value.precision === 'day' ? 1 : 0)),
  ).map((mention) => {
    if (mention.value.precision !== 'day') return mention;
    const beside = times.find(
      (time) =>
        time.start >= mention.end &&
        /^[\s,]{0,2}(?:の|에|의)?\s?$/.test(text.slice(mention.end, Math.min(time.start, mention.end + 6))) &&
        time.start - mention.end <= 5,
    );
    const zone = zoneBeside(text, mention.start, beside?.end ?? mention.end);
    if (!beside) return { ...mention, value: withPart(mention.value, undefined, zone) };
    free.delete(beside);
    return {
      ...mention,
      end: beside.end,
      type: 'datetime',
      value: withTime(mention.value, beside.time, zone),
    };
  });
  if (reference !== undefined)
    for (const { start, end, time, sure } of free) {
      if (!sure) continue;
      const before = dates.findLast((mention) => mention.end <= start && mention.value.precision === 'day');
      const day = dayReading(fromIso(before?.value.from ?? '') ?? reference, wholeImplied);
      dates.push({ start, end, type: 'datetime', value: withTime(day, time), noun: '' });
    }
  return [...dates, ...cjkAmounts(text), ...cjkShares(text), ...cjkRanks(text)];
}
