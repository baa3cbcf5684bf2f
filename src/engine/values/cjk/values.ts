/** Values in Korean, Japanese and Chinese text: dates with their ranges and clock times, numbers, sums and percentages. */
import type { ValueType } from '../../model.ts';
import { fromIso, iso } from '../days.ts';
import * as words from '../lang/cjk.ts';
import type { DateValue, ValueContext, ValueMention } from '../model.ts';
import { withTime } from '../moment.ts';
import { withoutOverlaps } from '../overlaps.ts';
import { referenceDay, type Tense } from '../reference.ts';
import { clocks } from './clock.ts';
import { cjkDateParsers } from './dates.ts';
import { cjkAmounts, cjkRanks } from './numbers.ts';
import { type DateMention, joined, shortRanges } from './ranges.ts';

const typeOf: Readonly<Record<DateValue['precision'], ValueType>> = {
  day: 'date',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  range: 'daterange',
};

/** The tense of a sentence: these languages say it at its end. */
function tenseOf(text: string): Tense {
  const end = text.slice(-40);
  if (words.futureSigns.some((sign) => text.includes(sign) && sign.length > 1)) return 'future';
  return words.pastSigns.some((sign) => end.includes(sign)) ? 'past' : 'unknown';
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
        type: typeOf[value.precision],
        value,
        noun: '',
      });
    }
  const times = clocks(text);
  const free = new Set(times);
  const dates: ValueMention[] = joined(
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
    if (!beside) return mention;
    free.delete(beside);
    return { ...mention, end: beside.end, type: 'datetime', value: withTime(mention.value, beside.time) };
  });
  if (reference !== undefined)
    for (const time of free)
      if (time.sure) {
        const before = dates.findLast(
          (mention) =>
            mention.end <= time.start && mention.value.type === 'date' && mention.value.precision === 'day',
        )?.value;
        const when = before?.type === 'date' ? before.from : iso(fromIso(iso(reference)) ?? reference);
        dates.push({
          start: time.start,
          end: time.end,
          type: 'datetime',
          value: withTime(
            { type: 'date', from: when, to: when, precision: 'day', implied: ['year', 'month', 'day'] },
            time.time,
          ),
          noun: '',
        });
      }
  return [...dates, ...cjkAmounts(text), ...cjkRanks(text)];
}
