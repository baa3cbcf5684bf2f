/** The unit behind an English number: percent, points, money, time, measures, multiples. */
import * as words from '../lang/en.ts';
import { type Bare, bareAt, halfBehind } from './bare.ts';
import type { NumberHit } from './bounds.ts';
import type { Lexemes } from './lexer.ts';
import { currencyBehind } from './money.ts';

interface Unit {
  readonly type: NumberHit['type'];
  readonly unit: string;
  readonly next: number;
  readonly factor: number;
  readonly noun?: string;
}

/** The unit that stands behind a number. */
export function unitBehind(l: Lexemes, index: number, bare: Bare): Unit | undefined {
  const dash = l.word(index) === '-' && l.at(index + 1).kind === 'word' ? index + 1 : index;
  const here = l.at(dash);
  const lower = here.lower;
  if (here.text === '%') return { type: 'percent', unit: '%', next: percentTail(l, dash + 1), factor: 1 };
  if (lower === 'per' && /^cent(?:age)?s?$/.test(l.word(dash + 1))) {
    if (l.word(dash + 1) === 'cent') return { type: 'percent', unit: '%', next: dash + 2, factor: 1 };
    return undefined;
  }
  if (lower === 'percent' || lower === 'pct' || (lower === 'pc' && here.glued))
    return percentUnit(l, dash + 1);
  if (lower === 'percentage') {
    const point = l.word(dash + 1) === '-' ? dash + 2 : dash + 1;
    if (/^points?$/.test(l.word(point))) return { type: 'percent', unit: 'pp', next: point + 1, factor: 1 };
    return undefined;
  }
  if (lower === 'pp' || lower === 'ppt') return { type: 'percent', unit: 'pp', next: dash + 1, factor: 1 };
  if (lower === 'basis') {
    const point = l.word(dash + 1) === '-' ? dash + 2 : dash + 1;
    if (/^points?$/.test(l.word(point))) return { type: 'percent', unit: 'bp', next: point + 1, factor: 1 };
  }
  if (lower === 'bps' || lower === 'bp') return { type: 'percent', unit: 'bp', next: dash + 1, factor: 1 };
  const money = currencyBehind(l, dash, bare);
  if (money) return { type: 'currency', ...money };
  const time = durationBehind(l, dash, bare);
  if (time) return time;
  if (here.kind === 'word') {
    const glued = here.glued ? words.gluedUnits[here.text] : undefined;
    const name = glued ?? words.measures[lower];
    // "5 m" alone may be anything; letters that are words count only glued.
    if (name !== undefined && !(lower.length < 3 && !here.glued && !words.shortMeasures.has(lower))) {
      // "five feet", "20 pounds of": a weight or length; "300 pounds" alone is money and never comes here.
      const square = l.word(dash + 1);
      return {
        type: 'number',
        unit: name,
        next: dash + 1,
        factor: 1,
        noun: square && name === square ? '' : lower,
      };
    }
    if ((lower === 'square' || lower === 'cubic') && words.measures[l.word(dash + 1)] !== undefined)
      return {
        type: 'number',
        unit: `${words.measures[l.word(dash + 1)] ?? ''}${lower === 'square' ? '²' : '³'}`,
        next: dash + 2,
        factor: 1,
        noun: `${lower} ${l.word(dash + 1)}`,
      };
    if (lower === 'degrees' || lower === 'degree') {
      const scale = words.measures[l.word(dash + 1)];
      return scale?.startsWith('°')
        ? { type: 'number', unit: scale, next: dash + 2, factor: 1, noun: lower }
        : undefined;
    }
    // "three times as many", "10 times higher": a multiple; "won three times" is a count.
    if (lower === 'times' && words.multipleTails.has(l.word(dash + 1)))
      return { type: 'number', unit: 'x', next: dash + 1, factor: 1, noun: 'times' };
    if ((lower === 'fold' && dash > index) || (lower === 'x' && here.glued))
      return { type: 'number', unit: 'x', next: dash + 1, factor: 1, noun: 'times' };
  }
  if (here.text === '°' || here.text === 'º') {
    const letter = l.word(dash + 1);
    if (letter === 'c' || letter === 'f')
      return { type: 'number', unit: `°${letter.toUpperCase()}`, next: dash + 2, factor: 1, noun: 'degrees' };
  }
  return undefined;
}

const percentTail = (l: Lexemes, index: number): number => {
  const at = l.word(index) === '-' ? index + 1 : index;
  return /^points?$/.test(l.word(at)) && at === index ? index : index;
};

function percentUnit(l: Lexemes, index: number): Unit {
  return { type: 'percent', unit: '%', next: percentTail(l, index), factor: 1 };
}

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
  const [factor, name] =
    unit === 'decade'
      ? [10, 'year']
      : unit === 'century'
        ? [100, 'year']
        : unit === 'quarter'
          ? [3, 'month']
          : unit === 'fortnight'
            ? [2, 'week']
            : [1, unit];
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
