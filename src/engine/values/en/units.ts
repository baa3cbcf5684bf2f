/** The unit behind an English number: percent, points, money, time, measures, multiples. */
import * as words from '../lang/en.ts';
import { either } from '../table.ts';
import { andAHalf, type Bare, bareAt, halfBehind } from './bare.ts';
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

const percent = phrase(
  '(?:(?<percent>%|(?:percent|pct|(?<=\\S)pc|per cent)!)|(?<points>(?:ppt?|percentage(?: -)? points?)!)|(?:bps?|basis(?: -)? points?)!)',
);

/** The unit that stands behind a number; "one and a half percent" takes its half along. */
export function unitBehind(l: Lexemes, index: number, bare: Bare): Unit | undefined {
  const half = halfBehind(l, index);
  const unit = unitAt(l, half ?? index, bare, half !== undefined);
  return unit && half !== undefined
    ? { ...unit, factor: (unit.factor * (bare.value + 0.5)) / sizeOf(bare), step: unit.factor / 2 }
    : unit;
}

/** The size of a number, to divide by. */
const sizeOf = ({ value }: Bare): number => Math.max(value, 1e-9);

function unitAt(l: Lexemes, index: number, bare: Bare, halved: boolean): Unit | undefined {
  const at = l.word(index) === '-' && l.at(index + 1).kind === 'word' ? index + 1 : index;
  const share = l.find(percent, at);
  if (share) {
    const unit = share.groups['percent'] ? '%' : share.groups['points'] ? 'pp' : 'bp';
    return { type: 'percent', unit, next: share.next, factor: 1 };
  }
  const money = currencyBehind(l, at, bare);
  return money
    ? { type: 'currency', ...money }
    : (durationBehind(l, at, bare, halved) ?? measureBehind(l, at));
}

/** "three times as many", "10 times higher" are multiples, "won three times" is a count; "km²", "square miles", "°C". */
const measure = phrase(
  `(?:(?<times>times!(?= (?:${either(words.multipleTails)})!)|(?<=-)fold!|(?<=\\d)x!)|(?<sign>[°º]|degrees?!) (?<degrees>[cf])(?:elsius|ahrenheit)?!|(?:(?<power>square|cubic|sq)! \\.? )?(?<name>(?:${either(
    [...Object.keys(words.measures), ...Object.keys(words.gluedUnits).map((unit) => unit.toLowerCase())],
  )})!)(?<raised>[²³])?)`,
);

function measureBehind(l: Lexemes, index: number): Unit | undefined {
  const found = l.find(measure, index);
  if (!found) return undefined;
  const { glued, text } = l.at(index);
  const { times, degrees, power, name = '', raised } = found.groups;
  const measured = (unit: string, noun: string): Unit => ({
    type: 'number',
    unit,
    next: found.next,
    factor: 1,
    noun,
  });
  if (times) return measured('x', 'times');
  if (degrees) return measured(`°${degrees.toUpperCase()}`, 'degrees');
  const area = power ? (power === 'cubic' ? '³' : '²') : (raised ?? '');
  const unit = words.gluedUnits[glued ? text : area && name] ?? words.measures[name];
  // "5 m" alone may be anything; letters that are words count only glued.
  const sure = name.length > 2 || glued || area || words.shortMeasures.has(name);
  if (unit === undefined || !sure) return undefined;
  return measured(`${unit}${area}`, power ? `${power} ${name}` : name);
}

/** Longer units in those that are compared. */
export const LONG: Readonly<Record<string, readonly [factor: number, unit: string]>> = {
  decade: [10, 'year'],
  century: [100, 'year'],
  quarter: [3, 'month'],
  fortnight: [2, 'week'],
};

/** "5 seconds", but "5 second-half goals"; "two full days", "one and a half hours", "19-year-old". */
const time = phrase(
  `(?:(?:${either(words.durationModifiers)})! )?(?<name>(?:${either(
    Object.keys(words.durations).filter((name) => name !== 'quarter'),
  )})!)(?!(?<=second) -)(?:(?: -)? (?<age>(?:old|aged)s?)!| (?<late>${andAHalf}))?`,
);

function durationBehind(l: Lexemes, index: number, bare: Bare, halved: boolean): Unit | undefined {
  const found = l.find(time, index);
  if (!found) return undefined;
  const { late, age, name: word = '' } = found.groups;
  const { next } = found;
  const told = words.durations[word] ?? '';
  const [factor, unit] = LONG[told] ?? [1, told];
  // "1 hour and 31 minutes": the smaller unit adds up.
  const smaller = halved || late || age ? undefined : words.smallerUnit[unit];
  const rest = smaller && bareAt(l, /^(?:and|,)$/.test(l.word(next)) ? next + 1 : next, false);
  const added = rest && words.durations[l.word(rest.next)] === smaller?.unit && rest.value < smaller.count;
  if (added && Number.isInteger(bare.value))
    return {
      type: 'duration',
      unit: smaller.unit,
      next: rest.next + 1,
      factor: smaller.count + rest.value / sizeOf(bare),
      step: rest.step,
    };
  return {
    type: 'duration',
    unit,
    next,
    factor: late ? (factor * (bare.value + 0.5)) / sizeOf(bare) : factor,
    noun: age ? 'age' : '',
  };
}
