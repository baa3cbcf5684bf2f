/**
 * What two claims must have in common beyond their words before they count against each other, by kind: the act of a day, the
 * thing that is counted, the hour of a count still in progress, values that are near enough.
 */
import * as en from '../claims/data/kinds-en.ts';
import * as ja from '../claims/data/ways-ja.ts';
import * as ko from '../claims/data/ways-ko.ts';
import { MARKET_WORDS } from '../claims/data/market-en.ts';
import type { Claim, ClaimValue } from '../claims/model.ts';
import { measuredBy } from '../claims/measure.ts';
import { keyOf } from '../claims/words.ts';
import { sameUnit } from '../values/quantity.ts';
import { remembered, rememberedOf } from '../../text/remembered.ts';
import { small } from '../../text/small.ts';
import { areNumberedApart } from './namesakes.ts';
import type { View } from './side-by-side.ts';

/** Said to be only planned, possible or threatened. */
export const WEAK: ReadonlySet<Claim['modality']> = new Set(['planned', 'possible', 'threatened']);

/** Figures farther apart belong to something else, unless they differ by a power of ten. */
const FAR = 0.15;

/** Counts of different things, and ranks of different kinds, are not even put side by side; years and tonnes are things too. */
export const mayCount = (a: Claim, b: Claim): boolean =>
  (a.slot !== 'count' && a.slot !== 'ordinal') ||
  (a.value.type === 'quantity' && a.value.unit !== '' && a.value.unit !== 'ordinal') ||
  a.unitKeys.some((key) => b.unitKeys.includes(key));

/** "To 1.4 billion": if the fact is this surely the same, a figure needs no noun beside it to count the same thing. */
const BARE = 0.7;

/** Counts of different things do not count against each other; if one names no thing, the passages must state the same fact. */
export const mayStandAgainst = (a: Claim, b: Claim, score: number): boolean =>
  mayCount(a, b) || ((a.unitKeys.length === 0 || b.unitKeys.length === 0) && score >= BARE);

/** Both planned or both done; a day is compared only with the day of the same act, both its beginning or both its end. */
export function isSameAct(a: Claim, b: Claim): boolean {
  if (WEAK.has(a.modality) !== WEAK.has(b.modality)) return false;
  if (a.slot !== 'date') return true;
  return a.edge === b.edge && (a.value.type !== 'date' || a.value.precision === 'day');
}

const A_TURN = [26, 100] as const;

/** Days without a year, a month to a quarter apart: something that recurs that often may have happened on both. */
export const isOfAnotherTurn = ({ value: a }: Claim, { value: b }: Claim): boolean => {
  if (a.type !== 'date' || b.type !== 'date' || !a.implied.includes('year')) return false;
  const days = Math.abs(Date.parse(a.from) - Date.parse(b.from)) / 864e5;
  return days >= A_TURN[0] && days <= A_TURN[1];
};

/** A price or rate that is traded, unless both sides share one more value: it may be from another moment. */
export function isTraded(a: Claim, b: Claim): boolean {
  return (
    (a.slot === 'money' || a.slot === 'percent' || a.slot === 'count') &&
    a.keys.some((key) => TRADED.has(key)) &&
    !a.others.some((other) => b.others.includes(other))
  );
}

/** What is traded has another price every second. */
const TRADED: ReadonlySet<string> = new Set(MARKET_WORDS.map(keyOf));
const MOVING: ReadonlySet<string> = new Set(en.MOVING_WORDS.map(keyOf));

/** Words this close to a count show what is counted. */
const BESIDE = 0.5;

/** Counts of something still going on: they may be from different hours, unless both sides share one more value. */
export function moves(a: Claim, b: Claim): boolean {
  if (a.slot === 'date' || a.slot === 'ordinal') return false;
  const near = a.keys.some((key, i) => MOVING.has(key) && (a.near[i] ?? 0) >= BESIDE);
  return near && !a.others.some((other) => b.others.includes(other));
}

const falling = (a: number, b: number): number => b - a;

/** How near two values are to each other, 0 to 1; a factor of ten is a slip of a digit. */
export function nearness(a: Claim, b: Claim): number {
  if (a.value.type === 'quantity' && b.value.type === 'quantity') {
    const units = sameUnit(a.value, b.value);
    const [x, y] = [Math.abs(units?.a.exact ?? 0), Math.abs(units?.b.exact ?? 0)];
    if (x === 0 || y === 0) return 0;
    const tens = Math.log10(x / y);
    return Math.abs(tens - Math.round(tens)) < 1e-9 ? 1 : Math.exp(-Math.abs(Math.log(x / y)));
  }
  if (a.value.type === 'score' && b.value.type === 'score') {
    const [x, y] = [a.value.pairs.flat().sort(falling), b.value.pairs.flat().sort(falling)];
    return x.filter((points, i) => points === y[i]).length / Math.max(x.length, y.length);
  }
  if (a.value.type === 'date' && b.value.type === 'date')
    return 1 / (1 + Math.abs(Date.parse(a.value.from) - Date.parse(b.value.from)) / (7 * 864e5));
  return 0;
}

/** "At least six", "up to 40". */
export const isOpen = (value: ClaimValue): boolean =>
  value.type === 'quantity' && !(Number.isFinite(value.low) && Number.isFinite(value.high));

export function isNear(a: Claim, b: Claim): boolean {
  // Cut off, not rounded: 182 million for 182.7 million.
  if (a.value.type === 'quantity' && b.value.type === 'quantity' && a.slot !== 'ordinal' && !isOpen(a.value))
    if (Math.abs(a.value.exact - b.value.exact) < Math.max(a.value.step, b.value.step)) return false;
  return (a.slot !== 'count' && a.slot !== 'money') || nearness(a, b) >= FAR;
}

/** Both sentences give other values too, and none of them agrees: they are about different times or things. */
export function framed(a: Claim, b: Claim): boolean {
  return a.others.length > 0 && b.others.length > 0 && !a.others.some((other) => b.others.includes(other));
}

/** Few sentences give a figure as large as this, or of a unit, by chance. */
const PIN = 10;

const STRETCH = /^q:(?:second|minute|hour|day|week|month|quarter|year|decade|century|ordinal):/;

/** How many figures beside these two both sentences give; a day or a stretch of time stands in many, and so does a small count. */
export function pinsOf({ slot, value, edge, others }: Claim, b: Claim): number {
  if (value.type === 'date' && b.value.type === 'date' && value.precision !== b.value.precision) return 0;
  if (slot === 'date' && edge !== b.edge) return 0;
  const isPin = (key: string): boolean =>
    /^[qs]:/.test(key) &&
    !STRETCH.test(key) &&
    !(Math.abs(Number(key.slice(key.lastIndexOf(':') + 1))) < PIN);
  return new Set(others.filter((key) => isPin(key) && b.others.includes(key))).size;
}

/** Both sentences give other values of one kind, and no value agrees: different times or things. */
export function clash(a: Claim, b: Claim): boolean {
  const kinds = new Set(b.others.map(kindOf));
  return framed(a, b) && a.others.some((value) => kinds.has(kindOf(value)));
}

/** The kind of a value key: a day, a percentage, a count. */
const kindOf = (key: string): string => key.slice(0, key.lastIndexOf(':'));

/** Each side gives a value of one kind beside this one, or counts a thing, that the other does not. */
export function othersApart(a: Claim, b: Claim): boolean {
  const lacks = (x: readonly string[], y: readonly string[]): boolean => x.some((key) => !y.includes(key));
  const mine = a.others.filter((value) => !b.others.includes(value)).map(kindOf);
  if (b.others.some((value) => !a.others.includes(value) && mine.includes(kindOf(value)))) return true;
  if (a.slot !== 'count' || a.unitKeys.length === 0 || b.unitKeys.length === 0) return false;
  return lacks(a.unitKeys, b.unitKeys) || lacks(b.unitKeys, a.unitKeys);
}

/** "150,000 in 2025": the year right after a value belongs to it. */
const OWN_YEAR = /^[^,;.:()]{0,24}?\b(?:in|for|of) ((?:19|20)\d\d)\b/u;

/** Whether both sides tell something, and not the same. */
export const differ = (a: string, b: string): boolean => a !== '' && b !== '' && a !== b;

/** So near to a day such words are of it. */
const SO_NEAR = 48;

/** Whether words beside a day say that it was cancelled or only the original plan. */
export const isUndone = rememberedOf(
  ({ claim, text }: View): boolean => {
    const at = claim.start - claim.sentence.start;
    const near = small(text.slice(Math.max(0, at - SO_NEAR), at + claim.quote.length + SO_NEAR));
    return [en, ko, ja].some(({ UNDONE }) => UNDONE.test(near));
  },
  ({ claim }) => claim,
);

/** The stages that a sentence mentions, one bit each. */
const stagesIn = remembered((text: string) => {
  const told = small(text);
  return en.STAGES.reduce((bits, stage) => 2 * bits + Number(stage.test(told)), 0);
}, 2000);

/** Of whom a sentence speaks, where it speaks of one of both alone. */
function sexOf(text: string): string {
  const told = small(text);
  const [first, second] = en.SEXES.map((sex) => sex.test(told));
  return first === second ? '' : String(first);
}

const ALL_MARKS = [...en.MARKS, ko.NEXT_TURN, ja.NEXT_TURN];

/** Where a sentence has the kinds of words: most have none. */
const kindsIn = remembered((text: string) => {
  const told = small(text);
  return new Map(
    [
      en.PART,
      en.SOME,
      en.WHOLE,
      en.THEN,
      en.LAST,
      en.THIS_TURN,
      en.LAST_TURN,
      ko.FORECAST,
      ja.FORECAST,
      ...ALL_MARKS,
    ]
      .filter((kind) => told.search(kind) >= 0)
      .map((kind) => {
        const places = Array.from(told.matchAll(kind), ({ 0: words, index }) => ({
          start: index,
          end: index + words.length,
        }));
        return [kind, places] as const;
      }),
  );
}, 2000);

/** A figure, in digits or words. */
const FIGURE = new RegExp(`\\d|\\b(?:${en.NUMBERS})\\b`, 'i');

/** What the words around a value make of it, read once. */
const kindsOf = rememberedOf(
  ({ claim, text }: View) => {
    const kinds = kindsIn(text);
    const at = claim.start - claim.sentence.start;
    const behind = at + claim.quote.length;
    // Words of a kind belong to the value where no other figure stands between.
    const bears = (kind: RegExp): boolean =>
      kinds
        .get(kind)
        ?.some(
          ({ start, end }) =>
            !FIGURE.test(start < at ? text.slice(end, at) : text.slice(behind, start)) &&
            !(kind === en.PART && isOfAnother(start)),
        ) === true;
    // "Most of them", "one of whom": of what stands right before, unless that is the value.
    const isOfAnother = (start: number): boolean =>
      start !== behind + 1 && en.OWN_PART.test(text.slice(Math.max(0, start - 24), start));
    const ago = bears(en.THEN);
    return {
      year: claim.slot === 'date' ? '' : (OWN_YEAR.exec(text.slice(behind, behind + 40))?.[1] ?? ''),
      sex: sexOf(text),
      part: bears(en.PART),
      some: bears(en.SOME),
      whole: bears(en.WHOLE),
      ago,
      past: ago || bears(en.LAST),
      forecast: bears(ko.FORECAST) || bears(ja.FORECAST),
      turn: Number(bears(en.THIS_TURN)) - Number(bears(en.LAST_TURN)),
      marks: ALL_MARKS.map(bears),
    };
  },
  ({ claim }) => claim,
);

/**
 * Whether only one of them gives a cancelled day, or a forecast, an estimate or a final figure: then neither proves the other
 * wrong.
 */
export const isOfOtherStage = (a: View, b: View): boolean =>
  a.claim.slot === 'date'
    ? isUndone(a) !== isUndone(b)
    : stagesIn(a.text) !== stagesIn(b.text) || kindsOf(a).forecast !== kindsOf(b).forecast;

/**
 * Measured against another base, for another year, in another way, as a part or another part, or only forecast by the second.
 */
export function isOfOtherKind(a: View, b: View): boolean {
  if (areNumberedApart(a.text, b.text) || differ(a.claim.base, b.claim.base)) return true;
  const [x, y] = [kindsOf(a), kindsOf(b)];
  if (differ(x.year, y.year)) return true;
  if (a.claim.slot === 'date') return false;
  return (
    differ(x.sex, y.sex) ||
    (x.part !== y.part && (x.whole || y.whole || y.part)) ||
    (x.ago && !y.past) ||
    (y.forecast && !x.forecast) ||
    (y.ago && !x.past) ||
    x.turn * y.turn < 0 ||
    x.marks.some((mark, i) => mark !== y.marks[i])
  );
}

/** The words right before the nouns that are counted or measured: "online sales", "ski accidents". */
function qualifiersOf({ claim, row: { keys, joined, names } }: View): ReadonlyMap<string, string> {
  const out = new Map<string, string>();
  keys.forEach((key, i) => {
    const noun = claim.slot === 'count' ? key : measuredBy(key);
    if (noun === undefined || !claim.unitKeys.includes(noun) || out.has(noun)) return;
    out.set(noun, joined[i] === true && names[i - 1] === false ? (keys[i - 1] ?? '') : '');
  });
  return out;
}

/** Whether what is counted or measured here is narrower: "online sales" where the other has "sales". */
function isNarrower(a: View, b: View): boolean {
  const [mine, theirs] = [qualifiersOf(a), qualifiersOf(b)];
  return [...mine].some(([noun, word]) => {
    const other = theirs.get(noun);
    const isBare = other === '' || (other !== undefined && a.claim.keys.includes(other));
    return word !== '' && isBare && !b.claim.keys.includes(word);
  });
}

/**
 * Whether one figure may be a part of the other: described more narrowly and no greater (percentages may be greater). A slip
 * of a digit makes no part.
 */
export function mayBePart(a: View, b: View): boolean {
  const [x, y] = [a.claim.value, b.claim.value];
  if (x.type !== 'quantity' || y.type !== 'quantity' || nearness(a.claim, b.claim) === 1) return false;
  const isOfSome = (view: View): number => Number(kindsOf(view).part || kindsOf(view).some);
  const isPart = (one: View, other: View): boolean =>
    isNarrower(one, other) || isOfSome(one) > isOfSome(other);
  const isAny = a.claim.slot === 'percent';
  return ((isAny || x.exact < y.exact) && isPart(a, b)) || ((isAny || y.exact < x.exact) && isPart(b, a));
}
