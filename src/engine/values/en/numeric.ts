/** English dates in figures, and those that begin with the year. */
import * as words from '../lang/en.ts';
import type { DateValue } from '../model.ts';
import { monthSpan } from '../reference.ts';
import { reading } from '../readings.ts';
import { notADay } from './joins.ts';
import { dayAt, monthAt, stands, yearAt } from './parts.ts';
import { one, type Rule, type Scene, singleDay } from './scene.ts';

/** 5/6/2025: the likelier order, and the other as what it may mean too. */
function eitherOrder(
  scene: Scene,
  index: number,
  year: number | undefined,
  [month, day]: readonly [number, number],
): DateValue | undefined {
  const likely = singleDay(scene, index, year, month, day);
  const other = singleDay(scene, index, year, day, month);
  if (!likely || !other || month === day) return likely ?? other;
  return { ...likely, alternative: other.from };
}

/** Three parts joined by one mark, then two; what is glued behind must not go on. */
const WHOLE = /(\d{1,4})([-/.])(\d{1,2}|\p{L}{3,9})\2(\d{1,4})(?![\d%:]|[-/.,](?!\d\d(?!\d))\d)/uy;
const PART = /(\d{1,4})([-/])(\d{1,4})(?![\d%:]|\2|[.,](?!\d\d(?!\d))\d)/uy;

/** 2026-01-13, 13/1/2026, 1/13/26, 31-Oct-1974, 10.31.1974, 2014/10: figures and month names joined by one mark. */
export const numericDate: Rule = (scene, index) => {
  const l = scene.lexemes;
  if (!stands(l, index)) return [];
  const at = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = l.at(index).start;
    return pattern.exec(l.text);
  };
  const whole = at(WHOLE);
  const found = whole ?? at(PART);
  if (!found) return [];
  const [text, first = '', mark, middle = '', last = ''] = found;
  const end = l.at(index).start + text.length;
  let next = index + 1;
  while (next < l.length && l.at(next - 1).end < end) next += 1;
  if (l.at(next - 1).end !== end) return [];
  const [a, b, c] = [Number(first), Number(middle), Number(last)];
  if (whole) {
    const month = words.months[middle.toLowerCase()];
    if (month === undefined && Number.isNaN(b)) return [];
    if (first.length === 4) return one(index, next, singleDay(scene, index, a, month ?? b, c));
    if (first.length === 3 || !(last.length === 4 || (last.length === 2 && mark !== '.'))) return [];
    const year = last.length === 4 ? c : (c < 50 ? 2000 : 1900) + c;
    if (month !== undefined) return one(index, next, singleDay(scene, index, year, month, a));
    // Month first as American news writes it, day first where full stops join them.
    return one(index, next, eitherOrder(scene, index, year, mark === '.' ? [b, a] : [a, b]));
  }
  const slash = mark === '/';
  // 2014/10 and 2014-10 are months; 2010-11 and 2025-26 are seasons, which yearOnly reads.
  if (first.length === 4 && middle.length < 3 && a >= 1500 && a <= 2999)
    return b < 1 || b > 12 || (!slash && b > a % 100)
      ? []
      : one(index, next, reading(monthSpan(a, b), 'month'));
  // 04/2016
  if (slash && middle.length === 4 && a >= 1 && a <= 12 && b >= 1900 && b < 2200)
    return one(index, next, reading(monthSpan(b, a), 'month'));
  // A day and month alone need a word before them, or nothing around them, as in a table.
  const alone = index === 0 && l.length === 3;
  return slash && (alone || words.dateLeads.has(l.word(index - 1)))
    ? one(index, next, eitherOrder(scene, index, undefined, [a, b]))
    : [];
};

/** "2018 March 18", "2024 August": the year before the month. */
export const yearFirst: Rule = (scene, index) => {
  const l = scene.lexemes;
  const year = yearAt(l, index);
  if (!year || !stands(l, index) || year.value < 1500) return [];
  const month = monthAt(l, year.next);
  if (!month || !l.capital(year.next)) return [];
  const day = dayAt(l, month.next);
  if (day && !notADay(scene, day.next))
    return one(index, day.next, singleDay(scene, index, year.value, month.value, day.value));
  return one(index, month.next, reading(monthSpan(year.value, month.value), 'month'));
};
