/**
 * Finds every typed value of a stretch of text: all grammars run, and where two readings overlap the longer one stays.
 */
import type { Span, ValueType } from '../model.ts';
import { cjkValues } from './cjk.ts';
import { parsers } from './dates-en.ts';
import type { DateReading, Value, ValueContext, ValueMention } from './model.ts';
import { numbers } from './numbers-en.ts';
import { referenceDay, type Tense } from './reference.ts';
import { clockTimes, withTime } from './times.ts';

/** Longer stretches are read in pieces, so that no pattern ever sees more. */
const longestPiece = 4_000;

const futureSign =
  /\b(?:will|shall|would|is (?:set|due|expected|scheduled|slated|likely|planning) to|are (?:set|due|expected|scheduled|slated) to|is to|are to|plans? to|upcoming|ahead of|by)\b|'ll\b|예정|予定|つもり/i;
const pastSign =
  /\b(?:was|were|had|did|said|told|met|held|took|made|came|went|began|became|won|lost|died|fell|rose|\p{L}{2,20}ed)\b|[했였었]다|した|ました/iu;

/** The tense of a sentence, as far as it decides which Tuesday is meant. */
export function tenseOf(sentence: string): Tense {
  if (futureSign.test(sentence)) return 'future';
  return pastSign.test(sentence) ? 'past' : 'unknown';
}

const typeOfPrecision: Readonly<Record<DateReading['precision'], ValueType>> = {
  day: 'date',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  range: 'daterange',
};

/** How strongly a reading wins over another of the same length. */
const strength: Readonly<Partial<Record<ValueType, number>>> = {
  date: 6,
  datetime: 7,
  daterange: 5,
  month: 5,
  quarter: 5,
  week: 5,
  currency: 4,
  percent: 4,
  duration: 3,
  year: 2,
  ordinal: 2,
  number: 1,
};

function dates(text: string, context: ValueContext): ValueMention[] {
  const reference = referenceDay(context.published);
  const tense = tenseOf(text);
  const found: ValueMention[] = [];
  for (const parser of parsers) {
    for (const match of text.matchAll(parser.pattern)) {
      const value = parser.read(match, reference, tense);
      if (!value) continue;
      const lead =
        /^(?:(?:in|since|by|until|till|during|from|of|for|before|after|through|to|and|between|over|within|back in|on)\s)/i.exec(
          match[0],
        )?.[0].length ?? 0;
      const keep = /range|window/.test(parser.rule) ? 0 : lead;
      const start = match.index + keep;
      const end = match.index + match[0].trimEnd().length;
      if (end > start)
        found.push({
          start,
          end,
          type: typeOfPrecision[value.precision],
          value,
          noun: '',
          rule: parser.rule,
        });
    }
  }
  const kept = withoutOverlaps(found);
  const times = clockTimes(text);
  return kept.map((mention) => {
    const { value } = mention;
    if (value.kind !== 'date' || value.precision !== 'day') return mention;
    // The clock time stands right behind the date or right before it.
    const beside = times.find(
      (time) =>
        (time.start >= mention.end &&
          /^[\sT,]{0,2}(?:at |around |about |@ ?|by )?$/.test(text.slice(mention.end, time.start))) ||
        (time.end <= mention.start && /^[\s,]{0,2}(?:on |of )?$/.test(text.slice(time.end, mention.start))),
    );
    if (!beside) return mention;
    return {
      ...mention,
      start: Math.min(mention.start, beside.start),
      end: Math.max(mention.end, beside.end),
      type: 'datetime',
      value: withTime(value, beside.time),
    };
  });
}

/** The longest readings that do not overlap, in text order. */
function withoutOverlaps(found: readonly ValueMention[]): ValueMention[] {
  const order = [...found].sort(
    (a, b) =>
      b.end - b.start - (a.end - a.start) ||
      (strength[b.type] ?? 0) - (strength[a.type] ?? 0) ||
      a.start - b.start,
  );
  const taken: ValueMention[] = [];
  for (const mention of order)
    if (!taken.some((other) => mention.start < other.end && other.start < mention.end)) taken.push(mention);
  return taken.sort((a, b) => a.start - b.start);
}

/** Clock times are not numbers of anything. */
const asNumbers = (text: string): ValueMention[] => {
  const times = clockTimes(text);
  return numbers(text).filter(
    (mention) => !times.some((time) => mention.start < time.end && time.start < mention.end),
  );
};

/**
 * Every value of a span, in text order, none overlapping another. Linear in the length of the span.
 * @param text the document's text, folded by `normalise` (same offsets)
 * @param span a sentence or a block; its tense decides which weekday is meant
 */
export function extractValues(text: string, span: Span, context: ValueContext = {}): ValueMention[] {
  const out: ValueMention[] = [];
  for (let at = span.start; at < span.end; at += longestPiece) {
    const piece = text.slice(at, Math.min(span.end, at + longestPiece));
    const cjk = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(piece);
    const found = [...dates(piece, context), ...asNumbers(piece), ...(cjk ? cjkValues(piece, context) : [])];
    for (const mention of withoutOverlaps(found))
      out.push({ ...mention, start: mention.start + at, end: mention.end + at });
  }
  return out;
}

/** A number without exponent or binary noise. */
function decimal(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e21) return BigInt(value).toString();
  return Number(value.toPrecision(12)).toLocaleString('en-US', {
    useGrouping: false,
    maximumFractionDigits: 12,
  });
}

/**
 * The value in the notation of the command line: `2026-01-13`, `2026-01`, `2026-01-13/2026-01-14`, decimals as strings.
 * A range ends on its last day; a week is its Monday, a quarter its first month.
 */
export function formatValue(type: ValueType, value: Value): string {
  if (value.kind === 'rank') return String(value.rank);
  if (value.kind === 'amount')
    return value.range ? `${decimal(value.low)}/${decimal(value.high)}` : decimal(value.exact);
  const clock = value.time
    ? `T${String(value.time.hour).padStart(2, '0')}:${String(value.time.minute ?? 0).padStart(2, '0')}`
    : '';
  switch (value.precision) {
    case 'day':
      return `${value.from}${type === 'datetime' ? clock : ''}`;
    case 'month':
      return value.from.slice(0, 7);
    case 'year':
      return value.from.slice(0, 4);
    case 'week':
      // A week is named by its Monday, a quarter by its first month; the type says how long they are.
      return value.from;
    case 'quarter':
      return value.from.slice(0, 7);
    case 'range':
      return `${value.from}/${value.to}`;
  }
}
