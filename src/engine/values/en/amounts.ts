/** One English amount with its unit, bound and what it counts, and two of them as a range. */
import * as words from '../lang/en.ts';
import type { QuantityValue } from '../model.ts';
import { type Bare, bareAt } from './bare.ts';
import { clean, quantity } from '../quantity.ts';
import { type NumberHit, aloneOne, boundBehind, isAge, leadOf, partOfName, thing } from './counted.ts';
import type { Lexemes } from './lexer.ts';
import { phrase } from './phrases.ts';
import { either } from '../table.ts';
import { currencyBefore, unitBehind } from './units.ts';

interface AmountHit extends NumberHit {
  readonly value: QuantityValue;
  readonly bare: Bare;
}

/** The hundredths of a sum that ends at an index, "43 cents", "43c"; without their word only as two figures behind a sign, or spelled out. */
function centsBehind(l: Lexemes, index: number, signed: boolean) {
  // "$11⁹⁹", as price tags have it.
  const raised = signed && l.at(index).glued ? /^[⁰¹²³⁴-⁹]{2}/.exec(l.text.slice(l.at(index).start)) : null;
  if (raised) return { many: Number(raised[0].normalize('NFKC')), next: index + 2 };
  const at = l.word(index) === 'and' ? index + 1 : index;
  const bare = bareAt(l, at, false);
  if (!bare || bare.scale !== 1 || !(bare.value >= 1 && bare.value < 100) || bare.value % 1) return undefined;
  const { text, glued } = l.at(bare.next);
  if (words.cents[text.toLowerCase()] !== undefined || (text === 'c' && glued))
    return { many: bare.value, next: bare.next + 1 };
  const alone = l.at(bare.next).kind === 'mark' && !/^[%:]$/.test(l.word(bare.next));
  const told = signed ? /^\d\d$/.test(l.at(at).text) : !bare.figures && bare.value >= 10 && at === index;
  return told && (alone || l.word(bare.next) === '' || words.functionWords.has(l.word(bare.next)))
    ? { many: bare.value, next: bare.next }
    : undefined;
}

/** "Built over seven years" is no bound: it took them. */
const took = phrase(
  `(?<=(?<!(?<![LETTER])(?:just|well|little|slightly|${either(words.overLeads)})\\s+)(?<![LETTER])over\\s+)`,
);

/** The amount whose number begins at a lexeme, with its sign, unit, bound and what it counts. */
export function amountAt(l: Lexemes, index: number): AmountHit | undefined {
  const money = currencyBefore(l, index);
  const bare = bareAt(l, index, money !== undefined);
  if (!bare) return undefined;
  const behind = unitBehind(l, bare.next, bare);
  // Other letters than a unit's make a name of a figure.
  const { kind, glued, text } = l.at(bare.next);
  if (bare.figures && !behind && kind === 'word' && glued && !/^[cp]$/.test(text)) return undefined;
  const unit = money && behind?.type !== 'currency' ? undefined : behind;
  const type = money ? 'currency' : (unit?.type ?? 'number');
  // "$5 Canadian dollars" keeps the word's code; a bare "dollars" behind a sign tells nothing more.
  const told = unit && !(money && unit.unit === 'USD' && unit.factor === 1) ? unit.unit : money?.code;
  const factor = money ? 1 : (unit?.factor ?? 1);
  let exact = clean(bare.value * factor + (unit?.plus ?? 0));
  let step = factor < 1 || factor % 1 === 0 ? clean(bare.step * factor) : bare.step;
  let next = unit?.next ?? bare.next;
  // "20 dollars and 43 cents", "$3 and 43 cents", "three dollars seventy-five", "$20 43".
  const whole = type === 'currency' && factor === 1 && bare.scale === 1;
  const cents = whole ? centsBehind(l, next, unit === undefined) : undefined;
  if (cents) {
    exact = clean(exact + cents.many / 100);
    step = 0.01;
    next = cents.next;
  }
  // A lone "one" is a pronoun as often as a number.
  const one = type === 'number' && !bare.figures && bare.value === 1 && bare.next === index + 1;
  if (one && !behind && !aloneOne(l, index)) return undefined;
  const tail = boundBehind(l, next);
  next = tail?.next ?? next;
  const head = leadOf(l, money?.first ?? index);
  const isBound = type !== 'duration' || !l.find(took, head.own) || words.overTails.has(l.word(next));
  const bound = isBound ? head.bound : undefined;
  const counts = type === 'number' && !told;
  const age = counts && isAge(l, bare);
  // "Just over an hour", "a week and a half", "an hour and 31 minutes": a length only where something shows that it is meant.
  const alone = /^an?$/.test(l.word(index)) && bare.next === index + 1 && !unit?.plus;
  const firm = (bound && bound !== 'about') || (l.word(next) === 'and' && bareAt(l, next + 1, false));
  if (alone && (type !== 'duration' || !(firm || words.lengthLeads.has(l.word(index - 1))))) return undefined;
  if (counts && !age && partOfName(l, bare, next)) return undefined;
  if (head.negative) exact = -exact;
  const value = quantity(exact, step, age ? 'year' : (told ?? ''), tail?.bound ?? bound);
  return { first: bound ? head.first : head.own, next, type, bare, value };
}

/** A second end for a range that begins with `low`: "0.33 % to 0.35 %", "$10-12 billion", "two or three". */
export function rangeAt(l: Lexemes, low: AmountHit): AmountHit | undefined {
  const [before, join, at] = [l.word(low.first - 1), l.word(low.next), low.next + 1];
  const or = join === 'or';
  // "from 5 to 7" is a change, "5 and 7" are two figures.
  const joins =
    /^[-—~]$/.test(join) || (join === 'to' && before !== 'from') || (join === 'and' && before === 'between');
  if (!or && !joins) return undefined;
  // The figure may stand behind its sign: "$5 to $7", "US$5-US$7".
  const high = [at, at + 1, at + 2].map((index) => amountAt(l, index)).find((found) => found?.first === at);
  if (!high || high.value.rough) return undefined;
  const [{ exact: first, unit }, { exact: to, unit: last }] = [low.value, high.value];
  // "fell by 3.4 million to 1.2 billion", "raised by 200 to 900": the change, and what it comes to.
  const shares = low.bare.scale === 1 && (high.bare.scale > 1 || (unit === '' && last !== ''));
  const left =
    before === 'by' &&
    ((low.bare.scale > 1 && low.bare.scale !== high.bare.scale) || (!shares && to >= 3 * first));
  // "20 euros to 40 pupils" pays; "$20 to 40" is a range.
  const paid =
    last === '' ? low.type !== 'currency' || l.find(thing, high.next) !== undefined : last !== unit;
  if (left || (or && !(to === first + 1 && to <= 10 && unit === '')) || (unit !== '' && paid))
    return undefined;
  // "$10-12 billion", "5 to 10 million": the first figure shares the scale of the second.
  let from = first;
  if (low.bare.scale === 1 && high.bare.scale > 1 && from < 1000) from = clean(from * high.bare.scale);
  if (from >= to) return undefined;
  return {
    ...high,
    first: low.first,
    type: high.type === 'number' && low.type === 'currency' ? low.type : high.type,
    value: {
      ...high.value,
      exact: from,
      low: from,
      high: to,
      unit: last || unit,
      rough: low.value.rough,
      range: true,
    },
  };
}
