/** Two Korean, Japanese or Chinese dates as one range. */
import { dayNumber } from '../days.ts';
import type { DateValue } from '../model.ts';
import type { Hit } from '../patterns.ts';
import { reading } from '../readings.ts';
import { monthSpan } from '../reference.ts';

const join = /^\s?(?:[ⅰ]?初め|頭|初頭|초)?\s?(?:부터|에서|から|より|以降|至|到|[~〜-])\s?$/u;
const yearList = /^[・、]\s?$/u;
const tail = /^\s?(?:末|頭|初め|いっぱい|말)?\s?(?:まで|にかけて|까지|の間|止)?/u;

/** The second end of a range takes the year of the first where it has none of its own. */
function withYear(value: DateValue, year: number, after: string): DateValue {
  if (!value.implied.includes('year') || value.precision === 'year') return value;
  const place = (which: number): DateValue => {
    const [from, to] = [value.from, value.to].map((day) => {
      const [, month = 1, date = 1] = day.split('-').map(Number);
      return dayNumber(which, month, date);
    });
    const days =
      value.precision === 'month'
        ? monthSpan(which, Number(value.from.slice(5, 7)))
        : { from: from ?? 0, to: to ?? 0 };
    return { ...value, ...reading(days, value.precision) };
  };
  const same = place(year);
  return same.to >= after ? same : place(year + 1);
}

/** Joins two dates of one precision, in text order, where a word of range stands between them. */
export function joinDates(text: string, found: readonly Hit[]): Hit[] {
  const out: Hit[] = [];
  for (const next of found) {
    const last = out.at(-1);
    const first = last?.reading;
    const words = last && next.start - last.end < 8 ? text.slice(last.end, next.start) : undefined;
    const joined =
      first !== undefined &&
      words !== undefined &&
      (first.precision === next.reading.precision || (first.precision === 'range' && first.rough)) &&
      (join.test(words) || (first.precision === 'year' && yearList.test(words)));
    const value =
      first && !first.implied.includes('year')
        ? withYear(next.reading, Number(first.from.slice(0, 4)), first.from)
        : next.reading;
    if (!joined || value.to < first.from) {
      out.push(next);
      continue;
    }
    const end = next.end + (tail.exec(text.slice(next.end, next.end + 8))?.[0] ?? '').trimEnd().length;
    const { from, implied } = first;
    out[out.length - 1] = {
      start: last?.start ?? next.start,
      end,
      reading: { type: 'date', from, to: value.to, precision: 'range', implied },
    };
  }
  return out;
}
