/** Two Korean, Japanese or Chinese dates as one range. */
import { civil, dayNumber } from '../days.ts';
import type { DateValue, ValueMention } from '../model.ts';
import { type Days, reading, yearsSpan } from '../readings.ts';
import { likelyYear, monthSpan, type Reference } from '../reference.ts';

export interface DateMention extends ValueMention {
  readonly value: DateValue;
}

const joinPattern = /^\s?(?:[ⅰ]?初め|頭|初頭|초)?\s?(?:부터|에서|から|より|以降|至|到|[~〜-])\s?$/u;

const listPattern = /^[・、]\s?$/u;

const tailPattern = /^\s?(?:末|頭|初め|いっぱい|말)?\s?(?:まで|にかけて|까지|の間|止)?/u;

/** The second end of a range takes the year of the first where it has none of its own. */
function withYear(value: DateValue, year: number, after: string): DateValue {
  if (!value.implied.includes('year') || value.precision === 'year') return value;
  const [, month, day] = value.from.split('-').map(Number);
  const [, lastMonth, lastDay] = value.to.split('-').map(Number);
  if (month === undefined || day === undefined || lastMonth === undefined || lastDay === undefined)
    return value;
  const place = (which: number): DateValue => {
    const days = { from: dayNumber(which, month, day), to: dayNumber(which, lastMonth, lastDay) };
    return {
      ...value,
      ...reading(value.precision === 'month' ? monthSpan(which, month) : days, value.precision),
    };
  };
  const same = place(year);
  return same.to >= after ? same : place(year + 1);
}

export function joined(text: string, found: readonly DateMention[]): DateMention[] {
  const out: DateMention[] = [];
  for (const next of found) {
    const last = out.at(-1);
    const between = last && text.slice(last.end, next.start);
    const same =
      last &&
      (last.value.precision === next.value.precision ||
        (last.value.precision === 'range' && last.value.rough));
    if (
      last &&
      same &&
      between !== undefined &&
      between.length < 8 &&
      (joinPattern.test(between) || (last.value.precision === 'year' && listPattern.test(between)))
    ) {
      const value = last.value.implied.includes('year')
        ? next.value
        : withYear(next.value, Number(last.value.from.slice(0, 4)), last.value.from);
      if (value.to >= last.value.from) {
        const tail = tailPattern.exec(text.slice(next.end, next.end + 8))?.[0] ?? '';
        out[out.length - 1] = {
          ...last,
          end: next.end + tail.trimEnd().length,
          type: 'daterange',
          value: {
            type: 'date',
            from: last.value.from,
            to: value.to,
            precision: 'range',
            implied: last.value.implied,
          },
        };
        continue;
      }
    }
    out.push(next);
  }
  return out;
}

/** "1월 13일부터 15일까지", "3月13〜15日", "2020〜2021年": the unit stands only behind the second end. */
const shortRange =
  /(?:(\d{4})\s?(?:년|年)\s?)?(?<!\d)(\d{1,2})\s?(?:월|月)\s?(\d{1,2})\s?(?:일|日)?(?:\([월화수목금토일月火水木金土日]\))?\s?(?:부터|에서|から|[~〜-])\s?(\d{1,2})\s?(?:일|日)|(?<!\d)((?:19|20)\d{2})\s?[~〜・、-]\s?((?:19|20)\d{2})\s?(?:년|年)|(\d{4})[/.](\d{1,2})[/.](\d{1,2})\s?[~〜-]\s?(\d{1,2})[/.](\d{1,2})(?![\d/.])|(?:((?:19|20)\d{2})\s?(?:년|年)\s?)?(?<![\d.])(\d{1,2})\s?[~〜-]\s?(\d{1,2})\s?(?:월|月)期?/gu;

export function shortRanges(text: string, reference: Reference): DateMention[] {
  const out: DateMention[] = [];
  for (const m of text.matchAll(shortRange)) {
    const [y1 = 0, y2 = 0, m1 = 0, d1 = 0, m2 = 0, d2 = 0] = [
      m[5] ?? m[7],
      m[6],
      m[8] ?? m[2],
      m[9] ?? m[3],
      m[10] ?? m[2],
      m[11] ?? m[4],
    ].map(Number);
    let days: Days;
    let implied: DateValue['implied'] = [];
    if (m[5]) days = yearsSpan(y1, y2);
    else if (m[7]) days = { from: dayNumber(y1, m1, d1), to: dayNumber(m2 < m1 ? y1 + 1 : y1, m2, d2) };
    else {
      const [first, last] = [Number(m[13]), Number(m[14])];
      const said = m[1] ?? m[12];
      const now = reference === undefined ? undefined : civil(reference).year;
      const year = said ? Number(said) : m[13] ? likelyYear(reference, 'past', last, 1) : now;
      if (year === undefined || (m[13] && (first < 1 || last > 12 || last <= first))) continue;
      if (!said) implied = ['year'];
      days = m[13]
        ? { from: monthSpan(year, first).from, to: monthSpan(year, last).to }
        : { from: dayNumber(year, m1, d1), to: dayNumber(year, m2, d2) };
    }
    const { from, to } = days;
    if (to <= from || to - from > 40_000) continue;
    out.push({
      start: m.index,
      end: m.index + m[0].length,
      type: 'daterange',
      value: reading(days, 'range', implied),
      noun: '',
    });
  }
  return out;
}
