/** English dates that count from the day of publication: "last week", "three days ago", "in the past two years". */
import { holds, type Rule } from '../patterns.ts';
import * as words from '../lang/en.ts';
import { countedFrom, dayReading, reading, some, stretch, wholeImplied, windowFrom } from '../readings.ts';
import { fromToday, phrase } from './phrases.ts';

/** A superlative or "first" shortly before: what follows is how long that was so. */
const superlative = phrase(
  '(?<=(?<![LETTER])(?:first|most|time|[LETTER]{2,12}est)!(?:[^.;:LETTER\\d]+[LETTER\\d]+){0,7}[^.;:LETTER\\d]*)',
);
const isPart = phrase(' (?:of|and)!');
const goesOn = phrase(' [LETTER\\d-]');

export const relativeRules: readonly Rule[] = [
  // "today", "last night", "this morning"
  fromToday(
    "(?:(?<!(?<![LETTER])(?:the|usa) ){near}(?<!today(?= (?:usa|show)!))(?! ' [LETTER]+ AGE)|this {daypart}|last (?!morning){daypart2})",
    (said, { today }, groups) => {
      const part = groups['near'] === 'tonight' ? 'night' : (said.daypart ?? said.daypart2);
      const day = dayReading(today + (said.near ?? (said.daypart ? 0 : -1)), wholeImplied);
      return part ? { ...day, part } : day;
    },
  ),
  // "the rest of the month"
  fromToday('(?:the )?(?:rest|remainder) of (?:the|this) {unit}', ({ unit = 'day' }, { today }) =>
    unit === 'day'
      ? undefined
      : reading({ from: today, to: stretch(unit, 0, today).to }, 'range', wholeImplied),
  ),
  // "last week", "this month", "early next year", "the end of the month"
  fromToday(
    '(?:{part})?(?:(?:around|about) )?(?<led>the )?(?:{side}(?: (?:fiscal|calendar)!)? )?{unit}(?<!s)(?! - (?:olds?|ed)!)(?<next> after next!)?',
    ({ part, side = 0, unit = 'day' }, { text, start, today }, { led, side: name, next }) => {
      if (name === undefined && (!part || /^(?:day|weekend|decade)$/.test(unit))) return undefined;
      // "the following day", "the previous week" count from another date of the text; so do "the very next day".
      if (
        unit === 'day' &&
        (side === 0 || led || /(?<!\p{L})(?:the|very)\s$/u.test(text.slice(Math.max(0, start - 5), start)))
      )
        return undefined;
      const other = words.textSides.has(name ?? '') && !/^(?:month|year|quarter)$/.test(unit);
      if (other && !part && (unit === 'day' || led || !/^(?:previous|following)$/.test(name ?? '')))
        return undefined;
      const days = stretch(unit, side + (next ? 1 : 0), today);
      return some(part, days, days.precision, wholeImplied);
    },
  ),
  // "three days ago", "in five days", "two weeks from now"; "two days earlier" counts from elsewhere
  fromToday(
    "(?:(?<lead>in|within)! )?(?:(?<bound>BOUND) )?{count} {unit}(?: (?<tail>ago|from (?:now|today)|' time)!)?",
    ({ count, unit = 'weekend' }, scene, { lead, bound, tail }) => {
      const { value = 0, vague } = count ?? {};
      const time = tail?.startsWith("'") === true;
      if (unit === 'weekend') return undefined;
      if (tail === undefined || time) {
        const { text, start, end } = scene;
        const tense = scene.tense();
        const led = lead === 'in' && bound === undefined;
        if (!led || tense === 'past' || holds(isPart, text, end)) return undefined;
        // "in three days of talks" is a length; only "will … in three days" makes it a day.
        const open = holds(goesOn, text, end) || (unit !== 'day' && unit !== 'week');
        // "the first in 20 years", "the highest in two weeks" look back.
        if (!time && ((tense !== 'future' && open) || holds(superlative, text, start))) return undefined;
      }
      const many = tail === 'ago' ? -value : value;
      if (unit !== 'day' || !vague) return countedFrom(scene.today, unit, many);
      const days = { from: scene.today + many - 2, to: scene.today + many + 1 };
      return reading(days, 'range', wholeImplied, { rough: true });
    },
  ),
  // "the past three years", "over the next 18 months", "the two coming weeks"
  fromToday(
    '(?:the )?(?:(?!following){side} {count}|{count2} (?:coming|upcoming)!) {unit}',
    ({ side = 1, count, count2, unit = 'weekend' }, { today }) => {
      const { value = 0, vague = false } = count ?? count2 ?? {};
      return !side || unit === 'weekend' ? undefined : windowFrom(today, unit, side * value, vague);
    },
  ),
];
