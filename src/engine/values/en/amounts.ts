/** One English amount with its unit, bound and what it counts, and two of them as a range. */
import * as words from '../lang/en.ts';
import type { QuantityValue } from '../model.ts';
import { type Bare, bareAt, halfBehind } from './bare.ts';
import { clean, quantity } from '../quantity.ts';
import { boundBefore, boundBehind, type NumberHit } from './bounds.ts';
import { aloneOne, countedNoun, isAge, partOfName, perWhat, signBefore } from './counted.ts';
import type { Lexemes } from './lexer.ts';
import { currencyBefore } from './money.ts';
import { unitBehind } from './units.ts';

interface AmountHit extends NumberHit {
  readonly value: QuantityValue;
  readonly bare: Bare;
}

/** "43 cents", "43c": the hundredths behind a sum. */
function isCent(l: Lexemes, index: number): boolean {
  return words.cents[l.word(index)] !== undefined || (l.at(index).text === 'c' && l.at(index).glued);
}

/** The hundredths of a sum that ends at an index; without their word only as two figures behind a sign, or spelled out. */
function centsBehind(
  l: Lexemes,
  index: number,
  signed: boolean,
): { readonly many: number; readonly next: number } | undefined {
  // "$11⁹⁹", as price tags have it.
  const raised = signed && l.at(index).glued ? /^[⁰¹²³⁴-⁹]{2}/.exec(l.text.slice(l.at(index).start)) : null;
  if (raised) return { many: Number(raised[0].normalize('NFKC')), next: index + 2 };
  const at = l.word(index) === 'and' ? index + 1 : index;
  const bare = bareAt(l, at, false);
  if (!bare || bare.scale !== 1 || !(bare.value >= 1 && bare.value < 100) || bare.value % 1) return undefined;
  if (isCent(l, bare.next)) return { many: bare.value, next: bare.next + 1 };
  const alone = l.at(bare.next).kind === 'mark' && !/^[%:]$/.test(l.word(bare.next));
  const told = signed ? /^\d\d$/.test(l.at(at).text) : !bare.figures && bare.value >= 10 && at === index;
  return told && (alone || l.word(bare.next) === '' || words.functionWords.has(l.word(bare.next)))
    ? { many: bare.value, next: bare.next }
    : undefined;
}

export function amountAt(l: Lexemes, index: number): AmountHit | undefined {
  let first = index;
  const money = currencyBefore(l, index);
  const bare = bareAt(l, index, money !== undefined);
  if (!bare) return undefined;
  let { value: exact, step } = bare;
  let { next } = bare;
  let type: NumberHit['type'] = 'number';
  let unit = '';
  let noun = '';
  if (money) {
    type = 'currency';
    unit = money.code;
    first = money.first;
  }
  let behind = unitBehind(l, next, bare);
  // "one and a half percent": time and scales read their own half.
  const half = behind ? undefined : halfBehind(l, next);
  const late = half === undefined ? undefined : unitBehind(l, half, bare);
  if (late && late.type !== 'duration') {
    behind = late;
    exact += 0.5;
    step = 0.5;
  }
  if (behind && !(money && behind.type !== 'currency')) {
    if (!money || behind.unit !== 'USD' || behind.factor !== 1) {
      type = behind.type;
      // "$5 Canadian dollars" keeps the word's code; "$5 USD" too.
      unit = behind.unit;
    }
    if (!money) {
      exact = clean(exact * behind.factor);
      if (behind.step !== undefined) step = behind.step;
      else if (behind.factor < 1 || behind.factor % 1 === 0) step = clean(step * behind.factor);
    }
    noun = behind.noun ?? '';
    next = behind.next;
  }
  // "20 dollars and 43 cents", "$3 and 43 cents", "three dollars seventy-five", "$20 43".
  const cents =
    type === 'currency' &&
    (behind?.factor ?? 1) === 1 &&
    bare.scale === 1 &&
    centsBehind(l, next, behind === undefined);
  if (cents) {
    exact = clean(exact + cents.many / 100);
    step = 0.01;
    next = cents.next;
  }
  // A lone "one" is a pronoun as often as a number.
  if (
    type === 'number' &&
    !bare.figures &&
    bare.value === 1 &&
    bare.next === index + 1 &&
    !behind &&
    !aloneOne(l, index)
  )
    return undefined;
  const minus = signBefore(l, first);
  if (minus) {
    first = minus.first;
    if (minus.negative) exact = -exact;
  }
  const tail = boundBehind(l, next);
  if (tail) next = tail.next;
  const head = boundBefore(l, first);
  if (head) first = head.first;
  if (type === 'number' && !unit) {
    noun = countedNoun(l, next);
    if (isAge(l, bare)) {
      noun = 'age';
      unit = 'year';
    } else if (partOfName(l, bare, noun)) return undefined;
  }
  const per = type === 'number' || type === 'currency' ? perWhat(l, next) : '';
  return {
    first,
    next,
    type,
    bare,
    value: { ...quantity(exact, step, unit, tail?.bound ?? head?.bound), ...(per ? { per } : {}) },
    noun,
  };
}

/** Index behind the word or mark that joins two ends, or undefined. */
function rangeJoin(l: Lexemes, index: number, first: number): number | undefined {
  const here = l.word(index);
  const before = l.word(first - 1);
  if (here === '-' || here === '—') return index + 1;
  // "from 5 to 7" is a change, not a range.
  if (here === 'to') return before === 'from' ? undefined : index + 1;
  if (here === 'and') return before === 'between' ? index + 1 : undefined;
  return undefined;
}

/** A second end for a range that begins with `low`: "0.33 % to 0.35 %", "$10-12 billion", "two or three". */
export function rangeAt(l: Lexemes, low: AmountHit): AmountHit | undefined {
  const join = rangeJoin(l, low.next, low.first);
  const or = l.word(low.next) === 'or' ? low.next + 1 : undefined;
  const at = join ?? or;
  if (at === undefined) return undefined;
  const sign =
    words.currencySigns[l.word(at)] !== undefined
      ? at + 1
      : words.dollarCountries[l.at(at).text] !== undefined && l.word(at + 1) === '$'
        ? at + 2
        : at;
  const high = amountAt(l, sign);
  if (!high || high.value.rough || high.first > sign || high.first < at) return undefined;
  // "fell by 3.4 million to 1.2 billion": the change, and what is left.
  if (l.word(low.first - 1) === 'by' && low.bare.scale > 1 && low.bare.scale !== high.bare.scale)
    return undefined;
  if (
    or !== undefined &&
    !(high.value.exact === low.value.exact + 1 && high.value.exact <= 10 && low.value.unit === '')
  )
    return undefined;
  const unit = high.value.unit || low.value.unit;
  if (low.value.unit !== '' && low.value.unit !== high.value.unit && high.value.unit !== '') return undefined;
  // "20 euros to 40 pupils" pays; "$20 to 40" is a range.
  if (low.value.unit !== '' && high.value.unit === '' && (low.type !== 'currency' || high.noun !== ''))
    return undefined;
  // "$10-12 billion", "5 to 10 million": the first figure shares the scale of the second.
  let from = low.value.exact;
  if (low.bare.scale === 1 && high.bare.scale > 1 && from < 1000) from = clean(from * high.bare.scale);
  else if (low.value.unit === '' && high.type === 'duration' && high.value.exact >= 2 * high.bare.value)
    from = clean(from * (high.value.exact / high.bare.value));
  const to = high.value.exact;
  if (from >= to) return undefined;
  return {
    ...high,
    first: low.first,
    type: high.type === 'number' && low.type === 'currency' ? low.type : high.type,
    noun: high.noun,
    value: { ...high.value, exact: from, low: from, high: to, unit, rough: low.value.rough, range: true },
  };
}
