/** The unit behind an English number: percent, points, money, time, measures, multiples. */
import * as words from '../lang/en.ts';
import { type Bare, bareAt, halfBehind } from './bare.ts';
import type { NumberHit } from './bounds.ts';
import type { Lexemes } from './lexer.ts';
import { currencyBehind } from './money.ts';
import { phrase } from './phrases.ts';

interface Unit {
  readonly type: NumberHit['type'];
  readonly unit: string;
  readonly next: number;
  readonly factor: number;
  /** Of the whole figure, where it is not that of the number times the factor. */
  readonly step?: number;
  readonly noun?: string;
}

/** The unit that stands behind a number. */
export function unitBehind(l: Lexemes, index: number, bare: Bare): Unit | undefined {
  const dash = l.word(index) === '-' && l.at(index + 1).kind === 'word' ? index + 1 : index;
  const here = l.at(dash);
  const lower = here.lower;
  const percent = percentAt(l, dash);
  if (percent) return { type: 'percent', ...percent, factor: 1 };
  const money = currencyBehind(l, dash, bare);
  if (money) return { type: 'currency', ...money };
  const time = durationBehind(l, dash, bare);
  if (time) return time;
  const measured = (unit: string, next: number, noun: string): Unit => ({
    type: 'number',
    unit,
    next,
    factor: 1,
    noun,
  });
  if (here.kind === 'word') {
    const glued = here.glued ? words.gluedUnits[here.text] : undefined;
    const name = glued ?? words.measures[lower];
    // "5 m" alone may be anything; letters that are words count only glued.
    if (name !== undefined && (lower.length > 2 || here.glued || words.shortMeasures.has(lower))) {
      // "km²", where the raised figure is a mark of its own.
      const power = l.at(dash + 1).glued && /^[²³]$/.test(l.word(dash + 1)) ? l.word(dash + 1) : '';
      return measured(`${name}${power}`, dash + (power ? 2 : 1), lower);
    }
    const behind = words.measures[l.word(dash + 1)];
    if ((lower === 'square' || lower === 'cubic') && behind !== undefined)
      return measured(`${behind}${lower === 'square' ? '²' : '³'}`, dash + 2, `${lower} ${l.word(dash + 1)}`);
    if (/^degrees?$/.test(lower))
      return behind?.startsWith('°') ? measured(behind, dash + 2, lower) : undefined;
    // "three times as many", "10 times higher": a multiple; "won three times" is a count.
    if (
      (lower === 'times' && words.multipleTails.has(l.word(dash + 1))) ||
      (lower === 'fold' && dash > index) ||
      (lower === 'x' && here.glued)
    )
      return measured('x', dash + 1, 'times');
  }
  const letter = l.word(dash + 1);
  if (/^[°º]$/.test(here.text) && (letter === 'c' || letter === 'f'))
    return measured(`°${letter.toUpperCase()}`, dash + 2, 'degrees');
  return undefined;
}

const percent = phrase(
  '(?:(?<percent>%|(?:percent|pct|(?<=\\S)pc|per cent)!)|(?<points>(?:ppt?|percentage(?: -)? points?)!)|(?:bps?|basis(?: -)? points?)!)',
);

/** "%", "per cent", "percentage points", "bps". */
function percentAt(l: Lexemes, index: number): { readonly unit: string; readonly next: number } | undefined {
  const found = l.find(percent, index);
  const { percent: share, points } = found?.groups ?? {};
  return found && { unit: share ? '%' : points ? 'pp' : 'bp', next: found.next };
}

/** Longer units in those that are compared. */
export const LONG: Readonly<Record<string, readonly [factor: number, unit: string]>> = {
  decade: [10, 'year'],
  century: [100, 'year'],
  quarter: [3, 'month'],
  fortnight: [2, 'week'],
};

function durationBehind(l: Lexemes, index: number, bare: Bare): Unit | undefined {
  let at = index;
  let extra = 0;
  const half = halfBehind(l, at);
  if (half !== undefined) {
    extra = 0.5;
    at = l.word(half) === '-' ? half + 1 : half;
  }
  if (words.durationModifiers.has(l.word(at)) && words.durations[l.word(at + 1)] !== undefined) at += 1;
  const glued = l.at(at).glued && l.at(at).kind === 'word' && l.at(at - 1).kind === 'figure';
  const unit = words.durations[l.word(at)];
  if (unit === undefined || (glued && l.word(at).length < 2)) return undefined;
  // "5 seconds"; but "the 5 second-half goals" counts goals.
  if (l.word(at) === 'second' && l.word(at + 1) === '-') return undefined;
  if (unit === 'quarter' && !l.word(at).endsWith('s')) return undefined;
  let next = at + 1;
  let noun = '';
  // "19-year-old", "19 years old": an age.
  const old = l.word(next) === '-' ? next + 1 : next;
  if (unit === 'year' && /^(?:olds?|ageds?)$/.test(l.word(old))) {
    next = old + 1;
    noun = 'age';
  }
  const behindHalf = noun ? undefined : halfBehind(l, next);
  if (behindHalf !== undefined) {
    extra = 0.5;
    next = behindHalf;
  }
  const [factor, name] = LONG[unit] ?? [1, unit];
  // "1 hour and 31 minutes": the smaller unit adds up.
  const and = l.word(next) === 'and' || l.word(next) === ',' ? next + 1 : next;
  const smaller = words.smallerUnit[name];
  const rest = smaller && !extra ? bareAt(l, and, false) : undefined;
  if (
    smaller &&
    rest &&
    words.durations[l.word(rest.next)] === smaller.unit &&
    rest.value < smaller.count &&
    Number.isInteger(bare.value)
  )
    return {
      type: 'duration',
      unit: smaller.unit,
      next: rest.next + 1,
      factor: smaller.count + rest.value / Math.max(bare.value, 1e-9),
      step: rest.step,
      noun,
    };
  return {
    type: 'duration',
    unit: name,
    next,
    factor: factor * (extra ? (bare.value + extra) / Math.max(bare.value, 1e-9) : 1),
    noun,
  };
}
