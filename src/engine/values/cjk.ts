/** Values in Korean, Japanese and Chinese text: dates with their ranges and clock times, numbers, sums and percentages. */
import type { ValueType } from '../model.ts';
import { cjkDateParsers } from './dates-cjk.ts';
import { dayNumber, fromIso, iso } from './days.ts';
import * as words from './lang/cjk.ts';
import type { ClockTime, DateReading, ValueContext, ValueMention } from './model.ts';
import { cjkAmounts, cjkRanks } from './numbers-cjk.ts';
import { withoutOverlaps } from './overlaps.ts';
import { likelyYear, monthSpan, type Reference, referenceDay, type Tense } from './reference.ts';
import { withTime } from './times.ts';

const typeOf: Readonly<Record<DateReading['precision'], ValueType>> = {
  day: 'date',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  range: 'daterange',
};

interface DateMention extends ValueMention {
  readonly value: DateReading;
}

/** The tense of a sentence: these languages say it at its end. */
function tenseOf(text: string): Tense {
  const end = text.slice(-40);
  if (words.futureSigns.some((sign) => text.includes(sign) && sign.length > 1)) return 'future';
  return words.pastSigns.some((sign) => end.includes(sign)) ? 'past' : 'unknown';
}

const clockPattern =
  /(오전|오후|午前|午後|上午|下午|밤|새벽)?\s?(\d{1,2})\s?(?:시|時|点|點)(?!간|間|대)(?:\s?(\d{1,2})\s?(?:분|分)|\s?(반|半))?/gu;

interface Clock {
  readonly start: number;
  readonly end: number;
  readonly time: ClockTime;
  readonly sure: boolean;
}

function clocks(text: string): Clock[] {
  const out: Clock[] = [];
  for (const match of text.matchAll(clockPattern)) {
    const half = match[1];
    let hour = Number(match[2]);
    if (hour < 12 && /오후|午後|下午|밤/.test(half ?? '')) hour += 12;
    const minute = match[3] === undefined ? (match[4] ? 30 : undefined) : Number(match[3]);
    if (hour > 24 || (minute ?? 0) > 59) continue;
    out.push({
      start: match.index,
      end: match.index + match[0].trimEnd().length,
      time: { hour: hour % 24, ...(minute === undefined ? {} : { minute }) },
      sure: half !== undefined,
    });
  }
  return out;
}

const joinPattern = /^\s?(?:[ⅰ]?初め|頭|初頭|초)?\s?(?:부터|에서|から|より|以降|至|到|[~〜-])\s?$/u;
const listPattern = /^[・、]\s?$/u;
const tailPattern = /^\s?(?:末|頭|初め|いっぱい|말)?\s?(?:まで|にかけて|까지|の間|止)?/u;

/** The second end of a range takes the year of the first where it has none of its own. */
function withYear(value: DateReading, year: number, after: string): DateReading {
  if (!value.implied.includes('year') || value.precision === 'year') return value;
  const [, month, day] = value.from.split('-').map(Number);
  if (month === undefined || day === undefined) return value;
  const place = (which: number): DateReading =>
    value.precision === 'month'
      ? {
          ...value,
          from: iso(monthSpan(which, month).from),
          to: iso(monthSpan(which, month).to),
          implied: [],
        }
      : {
          ...value,
          from: iso(dayNumber(which, month, day)),
          to: iso(dayNumber(which, month, day)),
          implied: [],
        };
  const same = place(year);
  return same.to >= after ? same : place(year + 1);
}

function joined(text: string, found: readonly DateMention[]): DateMention[] {
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
            kind: 'date',
            from: last.value.from,
            to: value.to,
            precision: 'range',
            implied: last.value.implied,
          },
          rule: 'cjk/range',
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

function shortRanges(text: string, reference: Reference): DateMention[] {
  const out: DateMention[] = [];
  for (const m of text.matchAll(shortRange)) {
    let from: number;
    let to: number;
    let implied: DateReading['implied'] = [];
    if (m[5]) [from, to] = [dayNumber(Number(m[5]), 1, 1), dayNumber(Number(m[6]), 12, 31)];
    else if (m[7]) {
      const year = Number(m[7]);
      from = dayNumber(year, Number(m[8]), Number(m[9]));
      to = dayNumber(Number(m[10]) < Number(m[8]) ? year + 1 : year, Number(m[10]), Number(m[11]));
    } else if (m[13]) {
      const [first, last] = [Number(m[13]), Number(m[14])];
      const year = m[12] ? Number(m[12]) : likelyYear(reference, 'past', last, 1);
      if (year === undefined || first < 1 || last > 12 || last <= first) continue;
      if (!m[12]) implied = ['year'];
      from = monthSpan(year, first).from;
      to = monthSpan(year, last).to;
    } else {
      const now = reference === undefined ? undefined : Number(iso(reference).slice(0, 4));
      const year = m[1] ? Number(m[1]) : now;
      if (year === undefined) continue;
      if (!m[1]) implied = ['year'];
      from = dayNumber(year, Number(m[2]), Number(m[3]));
      to = dayNumber(year, Number(m[2]), Number(m[4]));
    }
    if (to <= from || to - from > 40_000) continue;
    out.push({
      start: m.index,
      end: m.index + m[0].length,
      type: 'daterange',
      value: { kind: 'date', from: iso(from), to: iso(to), precision: 'range', implied },
      noun: '',
      rule: 'cjk/range',
    });
  }
  return out;
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
        rule: parser.rule,
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
            mention.end <= time.start && mention.value.kind === 'date' && mention.value.precision === 'day',
        )?.value;
        const when = before?.kind === 'date' ? before.from : iso(fromIso(iso(reference)) ?? reference);
        dates.push({
          start: time.start,
          end: time.end,
          type: 'datetime',
          value: withTime(
            { kind: 'date', from: when, to: when, precision: 'day', implied: ['year', 'month', 'day'] },
            time.time,
          ),
          noun: '',
          rule: 'cjk/clock',
        });
      }
  return [...dates, ...cjkAmounts(text), ...cjkRanks(text)];
}
