/** English dates in figures, and those that begin with the year. */
import * as words from '../lang/en.ts';
import type { DateValue } from '../model.ts';
import { monthSpan } from '../reference.ts';
import { reading } from '../readings.ts';
import { notADay } from './joins.ts';
import { dayAt, monthAt, stands, yearAt } from './parts.ts';
import { one, type Rule, type Scene, singleDay } from './scene.ts';

/** A year written in four figures or two. */
function fullYear(value: number, text: string): number | undefined {
  if (text.length === 4) return value;
  return text.length === 2 ? (value < 50 ? 2000 : 1900) + value : undefined;
}

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

/** 2026-01-13, 13/1/2026, 1/13/26, 31-Oct-1974, 2014/10: figures and month names joined by one mark. */
export const numericDate: Rule = (scene, index) => {
  const l = scene.lexemes;
  const mark = l.word(index + 1);
  // "10.31.1974" is lexed as the figure 10.31, a full stop and 1974.
  const dotted = /^(\d{1,2})\.(\d{1,2})$/.exec(l.at(index).text);
  if (dotted && mark === '.' && l.at(index + 1).glued && l.at(index + 2).glued && stands(l, index)) {
    const year = yearAt(l, index + 2);
    const [a, b] = [Number(dotted[1]), Number(dotted[2])];
    if (!year) return [];
    return one(index, year.next, eitherOrder(scene, index, year.value, [b, a]));
  }
  if (!/^[-/.]$/.test(mark) || !stands(l, index)) return [];
  const glued = l.at(index + 1).glued && l.at(index + 2).glued;
  // "12.53" is lexed as one figure, so a date with full stops shows as 12.5 . 2026.
  if (!glued) return [];
  const [a, b, c] = [l.integer(index), l.integer(index + 2), l.integer(index + 4)];
  const named = monthAt(l, index + 2);
  const third = l.word(index + 3) === mark && l.at(index + 3).glued && l.at(index + 4).glued;
  const closed = (next: number): boolean =>
    !(
      l.at(next).glued &&
      (/[-/.]/.test(l.word(next))
        ? l.at(next + 1).kind === 'figure' && l.at(next + 1).glued && !/^\d\d$/.test(l.at(next + 1).text)
        : l.at(next).kind === 'figure' || /[%:]/.test(l.word(next)))
    );
  if (third && closed(index + 5)) {
    const next = index + 5;
    if (l.at(index).text.length === 4) {
      const month = named?.value ?? b;
      return one(index, next, singleDay(scene, index, a, month, c));
    }
    const last = fullYear(c, l.at(index + 4).text);
    if (last === undefined || (mark === '.' && l.at(index + 4).text.length !== 4)) return [];
    if (named) return one(index, next, singleDay(scene, index, last, named.value, a));
    // Month first as American news writes it, unless only the other order is a date.
    return one(index, next, eitherOrder(scene, index, last, [a, b]));
  }
  if (third) return [];
  if (
    l.at(index).text.length === 4 &&
    /^\d\d?$/.test(l.at(index + 2).text) &&
    a >= 1500 &&
    a <= 2999 &&
    closed(index + 3)
  ) {
    // 2014/10 and 2014-10 are months; 2010-11 and 2025-26 are seasons, which yearOrRange reads.
    if (b < 1 || b > 12 || (mark === '-' && b > a % 100) || mark === '.') return [];
    return one(index, index + 3, reading(monthSpan(a, b), 'month'));
  }
  // 04/2016
  if (
    mark === '/' &&
    l.at(index + 2).text.length === 4 &&
    a >= 1 &&
    a <= 12 &&
    b >= 1900 &&
    b < 2200 &&
    closed(index + 3)
  )
    return one(index, index + 3, reading(monthSpan(b, a), 'month'));
  // A day and month alone need a word before them, or nothing around them, as in a table.
  const alone = index === 0 && l.length === 3;
  if (mark === '/' && (alone || words.dateLeads.has(l.word(index - 1))) && closed(index + 3))
    return one(index, index + 3, eitherOrder(scene, index, undefined, [a, b]));
  return [];
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
