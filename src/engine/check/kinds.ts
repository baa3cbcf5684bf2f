/**
 * What two claims must have in common beyond their words before they stand against each other, kind by kind: the act of a
 * day, the thing that is counted, the hour of a count that still goes on, values that lie near enough.
 */
import { MARKET_WORDS } from '../claims/data/market-en.ts';
import type { Claim, ClaimValue } from '../claims/model.ts';
import { measuredBy } from '../claims/measure.ts';
import { keyOf } from '../claims/words.ts';
import { sameUnit } from '../values/quantity.ts';
import { remembered, rememberedOf } from '../../text/remembered.ts';
import { areNumberedApart } from './namesakes.ts';
import { rowOf } from './rows.ts';
import type { View } from './side-by-side.ts';

/** Told as no more than planned, possible or threatened. */
export const WEAK: ReadonlySet<Claim['modality']> = new Set(['planned', 'possible', 'threatened']);

/** Figures farther apart are figures of something else, unless they are one figure by tens. */
const FAR = 0.15;

/** Counts of another thing, and ranks in other words, are not even put side by side; years and tonnes are a thing too. */
export const mayCount = (a: Claim, b: Claim): boolean =>
  (a.slot !== 'count' && a.slot !== 'ordinal') ||
  (a.value.type === 'quantity' && a.value.unit !== '' && a.value.unit !== 'ordinal') ||
  a.unitKeys.some((key) => b.unitKeys.includes(key));

/** "To 1.4 billion": so surely one fact, a figure needs no noun beside it to be a count of the same. */
const BARE = 0.7;

/** Counts of another thing do not stand against each other; where one names none, the passages must tell the same. */
export const mayStandAgainst = (a: Claim, b: Claim, score: number): boolean =>
  mayCount(a, b) || ((a.unitKeys.length === 0 || b.unitKeys.length === 0) && score >= BARE);

/** Planned or done alike; a day is compared with the day of the same act, begun or ended alike. */
export function isSameAct(a: Claim, b: Claim): boolean {
  if (WEAK.has(a.modality) !== WEAK.has(b.modality)) return false;
  if (a.slot !== 'date') return true;
  return a.edge === b.edge && (a.value.type !== 'date' || a.value.precision === 'day');
}

const A_TURN = [26, 100] as const;

/** Days without a year, a month to a quarter apart: what comes round so often may have come round on both. */
export const isOfAnotherTurn = ({ value: a }: Claim, { value: b }: Claim): boolean => {
  if (a.type !== 'date' || b.type !== 'date' || !a.implied.includes('year')) return false;
  const days = Math.abs(Date.parse(a.from) - Date.parse(b.from)) / 864e5;
  return days >= A_TURN[0] && days <= A_TURN[1];
};

/** A figure of what is traded, unless both give one more value that agrees: it may be of another moment. */
export function isTraded(a: Claim, b: Claim): boolean {
  return (
    (a.slot === 'money' || a.slot === 'percent' || a.slot === 'count') &&
    a.keys.some((key) => TRADED.has(key)) &&
    !a.others.some((other) => b.others.includes(other))
  );
}

/** What is traded has another price every second. */
const TRADED: ReadonlySet<string> = new Set(MARKET_WORDS.map(keyOf));
const MOVING: ReadonlySet<string> = new Set(
  'dead injured hospital missing infected cases arrested evacuated detained rescued outages customers'
    .split(' ')
    .map(keyOf),
);

/** Words that stand this close to a count tell what is counted. */
const BESIDE = 0.5;

/** Counts of what still goes on: another one may be of another hour, unless both give one more value that agrees. */
export function moves(a: Claim, b: Claim): boolean {
  if (a.slot === 'date' || a.slot === 'ordinal') return false;
  const near = a.keys.some((key, i) => MOVING.has(key) && (a.near[i] ?? 0) >= BESIDE);
  return near && !a.others.some((other) => b.others.includes(other));
}

const falling = (a: number, b: number): number => b - a;

/** How near two values lie to each other, 0 to 1; one figure by tens is a slip of a digit. */
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

/** Both sentences give other values too, and none of them is the same: they tell of different times or things. */
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

/** Both sentences give other values of one kind, and none of all that they give is the same: other times or things. */
export function clash(a: Claim, b: Claim): boolean {
  const kinds = new Set(b.others.map(kindOf));
  return framed(a, b) && a.others.some((value) => kinds.has(kindOf(value)));
}

/** What a value key is of: a day, a percentage, a count. */
const kindOf = (key: string): string => key.slice(0, key.lastIndexOf(':'));

/** Each side gives a value of one kind beside this one, or counts a thing, that the other does not. */
export function othersApart(a: Claim, b: Claim): boolean {
  const lacks = (x: readonly string[], y: readonly string[]): boolean => x.some((key) => !y.includes(key));
  const mine = a.others.filter((value) => !b.others.includes(value)).map(kindOf);
  if (b.others.some((value) => !a.others.includes(value) && mine.includes(kindOf(value)))) return true;
  if (a.slot !== 'count' || a.unitKeys.length === 0 || b.unitKeys.length === 0) return false;
  return lacks(a.unitKeys, b.unitKeys) || lacks(b.unitKeys, a.unitKeys);
}

/** "150,000 in 2025": the year right behind a value is its own. */
const OWN_YEAR = /^[^,;.:()]{0,24}?\b(?:in|for|of) ((?:19|20)\d\d)\b/u;

function yearOf({ claim, text }: View): string {
  const at = claim.end - claim.sentence.start;
  return claim.slot === 'date' ? '' : (OWN_YEAR.exec(text.slice(at, at + 40))?.[1] ?? '');
}

const differ = (a: string, b: string): boolean => a !== '' && b !== '' && a !== b;

/** "Of these, 300 are in Hale", "the first phase of the tram": a part; "in all", "worldwide": the whole. */
const PART =
  /\b(?:of (?:these|those|them|which|whom)|among them|(?:first|second|third|initial|next) (?:phase|stage|section|instal?lment)|(?:phase|stage|leg|section|part|instal?lment) of|in the (?:\p{L}{2,20} ){0,2}(?:district|borough|suburb|ward|neighbou?rhood|north|south|east|west|cent(?:re|er)|outskirts) of)\b/giu;
/** "Among young men": whatever is told of some may be told of all in like words. */
const SOME = /\bamong (?!them|those|others)\p{L}{3,14}\b/giu;
const WHOLE =
  /\b(?:in (?:all|total)|altogether|worldwide|globally|nationwide|overall|combined|in the whole|(?:a|the) total of)\b/gi;
/** What makes another figure of one that is otherwise told alike: a rate made yearly, a profit adjusted, a share of each. */
const MARKS: readonly RegExp[] = [
  /annuali[sz]ed|\bannual (?:rate|pace)\b/gi,
  /\b(?:non-gaap|adjusted|underlying|pro forma|constant currenc(?:y|ies))\b/gi,
  /\b(?:per|(?:for|by) (?:each|every)) (?:head|capita|person|inhabitant|resident|household|famil(?:y|ies))\b|\ba head\b/gi,
];
/** What was then, and another way to say so of the time right before. */
const THEN =
  /(?<!\b(?:from|than|of|over) )\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}) (?:year|month|decade)s? (?:ago|earlier)\b|(?<!\b(?:is|are|was|were|be|been|being|money|funds?) )\bused to (?:be|have|employ|cost|number|hold|house|own|carry|earn|pay|live|stand|total|produce|sell)\b|\bformerly\b|\b(?:at|in|of|for) (?:the|its|their|his|her) (?:previous|prior|preceding) (?:time|game|season|edition|term|championships?|tournament|election|census|count|survey|poll|contest|contract|meeting)\b|\bthe last time\b/gi;
const LAST = /\b(?:last|previous|prior) (?:year|month|decade)\b|\b(?:year|month) before\b/gi;
/** One turn of what comes round, and the one before it. */
const TURN =
  '(?:year|winter|spring|summer|autumn|fall|season|edition|term|championships?|tournament|festival|election|census)';
const THIS_TURN = new RegExp(`\\bthis (?:time|${TURN})\\b|\\b(?:now|currently|so far)\\b`, 'gi');
const LAST_TURN = new RegExp(
  `\\b(?:last|previous|prior|preceding|earlier) ${TURN}\\b|\\b(?:time|${TURN}) before\\b`,
  'gi',
);

/** Beside the day of something that did not come about: a launch called off, an attempt, what was meant at first. */
const UNDONE =
  /\b(?:attempt(?:s|ed)?|abort[a-z]{0,3}|scrub[a-z]{0,4}|call(?:s|ed|ing)? off|postpon[a-z]{1,6}|avert[a-z]{0,3}|avoid[a-z]{0,3}|reject[a-z]{0,4}|veto[a-z]{0,3}|(?:vot(?:e[sd]?|ing)|turn(?:s|ed)?) down|delay[a-z]{0,3}|reschedul[a-z]{1,3}|original(?:ly)?|cancel[a-z]{0,5})\b/i;
const SO_NEAR = 48;

function isUndone({ claim, text }: View): boolean {
  const at = claim.start - claim.sentence.start;
  return UNDONE.test(text.slice(Math.max(0, at - SO_NEAR), at + claim.quote.length + SO_NEAR));
}

/** A figure before all is counted or known, and after. */
const STAGES: readonly RegExp[] = [
  /\b(?:estimat(?:e[sd]?|ions?)|project(?:ed|ions?)|exit polls?|provisional|preliminary|partial|unofficial|early (?:results|figures|count))\b/i,
  /\b(?:final (?:results?|figures?|counts?|tally|tolls?)|certified)\b/i,
];

/**
 * One of them alone tells a day that came to nothing, or a figure that is an estimate or the last word: neither is wrong
 * for the other's sake.
 */
export const isOfOtherStage = (a: View, b: View): boolean =>
  a.claim.slot === 'date'
    ? isUndone(a) !== isUndone(b)
    : STAGES.some((stage) => stage.test(a.text) !== stage.test(b.text));

/** Men and women, boys and girls: "the women's race". */
const SEXES: readonly RegExp[] = [/\b(?:m[ae]n|males?|boys?)\b/i, /\b(?:wom[ae]n|females?|girls?)\b/i];

/** Of whom a sentence speaks, where it speaks of one of both alone. */
function sexOf(text: string): string {
  const [first, second] = SEXES.map((sex) => sex.test(text));
  return first === second ? '' : String(first);
}

/** Which of the kinds of words a sentence has at all: most have none. */
const kindsIn = remembered(
  (text: string) =>
    new Set(
      [PART, SOME, WHOLE, THEN, LAST, THIS_TURN, LAST_TURN, ...MARKS].filter(
        (kind) => text.search(kind) >= 0,
      ),
    ),
  2000,
);

/** Whether words of a kind (a global pattern) belong to the value: no other figure stands between. */
function bears({ claim, text }: View, kind: RegExp): boolean {
  if (!kindsIn(text).has(kind)) return false;
  const at = claim.start - claim.sentence.start;
  const behind = at + claim.quote.length;
  return Array.from(text.matchAll(kind)).some(({ 0: words, index }) => {
    const between = index < at ? text.slice(index + words.length, at) : text.slice(behind, index);
    return !/\d/.test(between);
  });
}

/** What the words around a value make of it, read once. */
const kindsOf = rememberedOf((view: View) => {
  const ago = bears(view, THEN);
  return {
    year: yearOf(view),
    sex: sexOf(view.text),
    part: bears(view, PART),
    some: bears(view, SOME),
    whole: bears(view, WHOLE),
    ago,
    past: ago || bears(view, LAST),
    turn: Number(bears(view, THIS_TURN)) - Number(bears(view, LAST_TURN)),
    marks: MARKS.map((mark) => bears(view, mark)),
  };
});

/** Measured against another base, of another year, or told as a part, in another way or of another one. */
export function isOfOtherKind(a: View, b: View): boolean {
  if (areNumberedApart(a.text, b.text) || differ(a.claim.base, b.claim.base)) return true;
  const [x, y] = [kindsOf(a), kindsOf(b)];
  if (differ(x.year, y.year)) return true;
  if (a.claim.slot === 'date') return false;
  return (
    differ(x.sex, y.sex) ||
    (x.part !== y.part && (x.whole || y.whole || y.part)) ||
    (x.ago && !y.past) ||
    (y.ago && !x.past) ||
    x.turn * y.turn < 0 ||
    x.marks.some((mark, i) => mark !== y.marks[i])
  );
}

/** The words right before the nouns that tell what is counted or measured: "online sales", "ski accidents". */
const qualifiersOf = rememberedOf(({ claim, text }: View): ReadonlyMap<string, string> => {
  const { keys, joined, names } = rowOf(claim, text);
  const out = new Map<string, string>();
  keys.forEach((key, i) => {
    const noun = claim.slot === 'count' ? key : measuredBy(key);
    if (noun === undefined || !claim.unitKeys.includes(noun) || out.has(noun)) return;
    out.set(noun, joined[i] === true && names[i - 1] === false ? (keys[i - 1] ?? '') : '');
  });
  return out;
});

/** Whether what is counted or measured here is told more narrowly: "online sales" where the other has "sales". */
function isNarrower(a: View, b: View): boolean {
  const [mine, theirs] = [qualifiersOf(a), qualifiersOf(b)];
  return [...mine].some(([noun, word]) => {
    const other = theirs.get(noun);
    const isBare = other === '' || (other !== undefined && a.claim.keys.includes(other));
    return word !== '' && isBare && !b.claim.keys.includes(word);
  });
}

/**
 * Whether one figure may be a part of the other: told more narrowly, or of a part, and no greater; of a percentage, any. A
 * slip of a digit makes no part.
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
