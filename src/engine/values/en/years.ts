/** English years, seasons, decades and centuries, and what keeps a figure of four digits from being a year. */
import * as words from '../lang/en.ts';
import { partOf, reading, wholeImplied, yearsSpan } from '../readings.ts';
import { impossibleDay, joinAt } from './joins.ts';
import { dayAt, partWordAt, stands, yearAt } from './parts.ts';
import { type Hit, one, type Rule, type Scene } from './scene.ts';

/** Whether the lexemes behind a figure of four digits show that it counts something. */
function counts(scene: Scene, next: number, year: number): boolean {
  const l = scene.lexemes;
  const behind = l.at(next);
  if (
    behind.kind === 'word' &&
    (words.scales[behind.lower] !== undefined ||
      words.countedAfterYearLike.has(behind.lower) ||
      words.currencies[behind.lower] !== undefined ||
      words.durations[behind.lower] !== undefined ||
      words.measures[behind.lower] !== undefined)
  )
    return true;
  if (behind.lower === 'per' || behind.text === '%') return true;
  // "1500 children": a round figure before a plural noun is a count unless a preposition says otherwise.
  return (
    year % 50 === 0 &&
    behind.kind === 'word' &&
    /[^s]s$/.test(behind.lower) &&
    !words.dateLeads.has(l.word(next - 2))
  );
}

/** "2026", "mid-2025", "1998 to 2004", "the 2025-26 season", "the 1990s", "FY2025". */
export const yearOnly: Rule = (scene, index) => {
  const l = scene.lexemes;
  const part = partWordAt(l, index);
  const at = part ? part.next : index;
  if (words.seasons.has(l.word(at))) {
    const of = l.word(at + 1) === 'of' ? at + 2 : at + 1;
    const inSeason = yearAt(l, of);
    if (!inSeason || inSeason.value < 1700 || counts(scene, inSeason.next, inSeason.value)) return [];
    return one(index, inSeason.next, reading(yearsSpan(inSeason.value), 'year', [], { rough: true }));
  }
  const fiscal =
    l.word(at) === 'fy' || (l.word(at) === 'fiscal' && l.word(at + 1) !== 'year')
      ? at + 1
      : l.word(at) === 'fiscal' || l.word(at) === 'financial'
        ? at + 2
        : at;
  const year = yearAt(l, fiscal);
  if (!year || year.value < 1500 || year.value > 2100) return [];
  const inFiscal = fiscal > at && l.at(fiscal - 1).kind === 'word' && l.at(fiscal).glued;
  if (!inFiscal && !part && !stands(l, at)) return [];
  const before = l.at(fiscal - 1);
  if (
    /^[$€£¥₩#/]$/.test(before.text) ||
    (before.glued &&
      before.text === '-' &&
      l.at(fiscal).glued &&
      l.at(fiscal - 2).kind === 'word' &&
      !words.yearPrefixes.has(l.word(fiscal - 2)))
  )
    return [];
  if (impossibleDay(scene, index)) return [];
  if (
    /^[-/]$/.test(l.word(year.next)) &&
    l.at(year.next).glued &&
    l.at(year.next + 1).glued &&
    /^[-/]$/.test(l.word(year.next + 2)) &&
    l.at(year.next + 2).glued
  )
    return [];
  // '90s are handled with decades; 1990s is lexed as a figure and a glued word, which yearAt refuses.
  if (counts(scene, year.next, year.value)) return [];
  const join = joinAt(scene, year.next, l.word(index - 1) === 'between');
  if (join !== undefined && !part) {
    const end = l.at(join);
    const two = /^\d\d$/.test(end.text) && l.at(year.next).glued && end.glued;
    const last = two ? Math.floor(year.value / 100) * 100 + end.value : (yearAt(l, join)?.value ?? 0);
    const closed = !(
      l.at(join + 1).glued &&
      /[-/.%:\d]/.test(l.at(join + 1).text.charAt(0)) &&
      l.at(join + 2).kind === 'figure' &&
      l.at(join + 2).glued
    );
    // "2025-26" is a season; "2012-14" is a span of years only where a preposition says so.
    const led =
      words.dateLeads.has(l.word(index - 1)) ||
      l.word(index - 1) === 'between' ||
      l.word(index - 1) === 'the';
    if (last > year.value && last <= 2150 && closed && (!two || led || last === year.value + 1))
      return one(index, join + 1, reading(yearsSpan(year.value, last), 'range', ['month', 'day']));
    if (two && closed && l.at(year.next).text === '-') return [];
  }
  // Buddhist years are 543 ahead.
  if (l.word(year.next) === 'be') return [];
  const days = yearsSpan(year.value);
  if (!part) return one(index, year.next, reading(days, 'year'));
  return one(index, year.next, reading(partOf(part.which, days), 'range', ['month', 'day'], { rough: true }));
};

/** "the 1990s", "early 2000s", "the 19th century", "the late twentieth century". */
export const decadeOrCentury: Rule = (scene, index) => {
  const l = scene.lexemes;
  const part = partWordAt(l, index);
  let at = part ? part.next : index;
  if (l.word(at) === 'the') at += 1;
  const late = at > index && !part ? partWordAt(l, at) : undefined;
  if (late) at = late.next;
  const which = (part ?? late)?.which;
  const finish = (from: number, to: number, next: number): readonly Hit[] => {
    const days = yearsSpan(from, to);
    return one(
      index,
      next,
      reading(which ? partOf(which, days) : days, 'range', wholeImplied, which ? { rough: true } : {}),
    );
  };
  const figure = l.at(at);
  if (figure.kind === 'figure' && /^(?:1[5-9]|20)\d0$/.test(figure.text)) {
    const apostrophe = l.word(at + 1) === "'" ? at + 2 : at + 1;
    if (l.word(apostrophe) === 's' && l.at(apostrophe).glued)
      return finish(figure.value, figure.value + 9, apostrophe + 1);
  }
  const century = figure.ordinal ? figure.value : dayAt(l, at)?.value;
  const next = figure.ordinal ? at + 1 : (dayAt(l, at)?.next ?? at);
  const word = l.word(next) === '-' ? next + 1 : next;
  if (
    century !== undefined &&
    century >= 1 &&
    century <= 21 &&
    l.word(word) === 'century' &&
    !l.word(word + 1).startsWith('bc')
  )
    return finish(century * 100 - 99, century * 100, word + 1);
  return [];
};
