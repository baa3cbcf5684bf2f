/**
 * What speaks against a flag, however alike two statements look: two claims contradict each other only where everything
 * but one slot is equal, compatible or unsaid. A gate forbids the flag, or, for the groups where experience has shown it
 * too strict, is a doubt that the score weighs. Each has a name and a line in docs/rules.md.
 */
import type { Claim, Modality } from '../claims/model.ts';
import type { Fact } from '../facts/model.ts';
import { MARKET_WORDS } from '../claims/data/market-en.ts';
import { keyOf } from '../claims/words.ts';
import { type Group, groupOf, type Situation } from './features.ts';

export interface Gate {
  readonly name: string;
  readonly shut: (page: Claim, fact: Claim, situation: Situation) => boolean;
  /** Groups for which it is a doubt only. */
  readonly doubtFor?: readonly Group[];
}

const ALL: readonly Group[] = ['date', 'figure', 'ordinal', 'name'];

const MINUTE = keyOf('minute');
const AGE = '#age';
const UNREAL: ReadonlySet<Modality> = new Set(['possible', 'threatened', 'planned']);
const MARKET: ReadonlySet<string> = new Set(MARKET_WORDS.map(keyOf).filter((key) => key !== ''));
const TOLL: ReadonlySet<string> = new Set(['die', 'injur']);
/** Counting goes on for hours: shares of ballots, customers without power. */
const COUNTED =
  /\b(?:votes?|ballots?|precincts?|polling (?:stations|places))\b[^.;]{0,40}\b(?:counted|tallied|reporting|processed)\b|\bwithout (?:power|electricity|heat|water)\b|\bpower (?:outages?|cuts?)\b/i;

export const GATES: readonly Gate[] = [
  {
    name: 'other-people',
    shut: (page, fact) => page.slot !== 'person' && disjoint(page.people, fact.people),
    doubtFor: ['date', 'figure', 'name'],
  },
  { name: 'other-base', shut: (page, fact) => bothDiffer(page.base, fact.base) },
  {
    name: 'other-kind',
    shut: (page, fact) => bothDiffer(page.measureKind, fact.measureKind),
    doubtFor: ['figure'],
  },
  { name: 'other-direction', shut: (page, fact) => page.direction * fact.direction < 0 },
  {
    name: 'other-unit',
    shut: (page, fact) => page.value.type === 'quantity' && disjoint(page.unitKeys, fact.unitKeys),
    doubtFor: ['figure'],
  },
  {
    name: 'plan-and-outcome',
    shut: (page, fact) =>
      page.modality !== fact.modality && (UNREAL.has(page.modality) || UNREAL.has(fact.modality)),
    doubtFor: ALL,
  },
  { name: 'negation', shut: (page, fact) => page.negated !== fact.negated, doubtFor: ALL },
  {
    name: 'day-of-utterance',
    shut: (page, fact) => page.slot === 'date' && page.use !== fact.use,
    doubtFor: ALL,
  },
  { name: 'set-aside', shut: (page, fact) => page.use === 'instead' || fact.use === 'instead' },
  {
    name: 'caption',
    shut: (_page, _fact, s) =>
      /^\W{0,2}(?:caption|photo|file|image|picture)\b/i.test(s.contender.best.fact.statement),
  },
  {
    name: 'other-period',
    shut: (page, fact) => otherPeriod(page.periods, fact.periods),
    doubtFor: ['date', 'ordinal', 'name'],
  },
  {
    name: 'other-day',
    shut: (page, fact) => page.slot !== 'date' && disjointDays(page.others, fact.others),
    doubtFor: ALL,
  },
  { name: 'bare-duration', shut: (page) => isDuration(page) && page.measure !== AGE, doubtFor: ALL },
  { name: 'said-there-too', shut: (_page, _fact, s) => saidThereToo(s), doubtFor: ALL },
  { name: 'other-place', shut: (page, fact) => disjoint(page.places, fact.places), doubtFor: ALL },
  {
    name: 'other-role',
    shut: (page, fact) =>
      page.slot === 'person' &&
      page.unitKeys.length > 0 &&
      fact.unitKeys.length > 0 &&
      apart(page.unitKeys, fact.unitKeys),
    doubtFor: ALL,
  },
  {
    name: 'loose-name',
    shut: (page, fact, s) =>
      page.value.type === 'name' &&
      !shareAny(page.unitKeys, fact.unitKeys) &&
      common(page, fact) < 2 &&
      !isUnheard(s),
    doubtFor: ALL,
  },
  { name: 'other-edge', shut: (page, fact) => page.edge !== fact.edge, doubtFor: ALL },
  {
    name: 'rank-of-another',
    shut: (page, fact, s) =>
      page.slot === 'ordinal' &&
      rankOfAnother(page, fact, s.contender.best.fact.statement) &&
      (s.evidence.seen || !shareAny(page.anchors, fact.anchors)),
    doubtFor: ALL,
  },
  { name: 'organisation-alias', shut: (page) => page.slot === 'organisation' },
  { name: 'coarse-date', shut: (page, fact) => isYear(page) !== isYear(fact), doubtFor: ALL },
  {
    name: 'market-moment',
    shut: (page, fact) =>
      (page.slot === 'money' || page.slot === 'percent') && (onMarket(page) || onMarket(fact)),
  },
  {
    name: 'may-happen-again',
    shut: (page, fact, s) =>
      page.slot === 'date' && mayHappenAgain(s.contender.best.fact) && daysApart(page, fact) > SAME_EVENT,
  },
  { name: 'stale-toll', shut: (page, fact, s) => isToll(page) && isToll(fact) && staleToll(page, fact, s) },
  {
    name: 'running-count',
    shut: (page, _fact, s) =>
      page.value.type === 'quantity' &&
      COUNTED.test(s.sentence) &&
      COUNTED.test(s.contender.best.fact.statement),
  },
  {
    name: 'age-of-another',
    shut: (page, fact) =>
      page.measure === AGE && fact.measure === AGE && (page.owner === '' || page.owner !== fact.owner),
  },
  {
    name: 'attribute',
    shut: (page, fact, s) =>
      page.slot === 'count' && hyphened(page, s.sentence) !== hyphened(fact, s.contender.best.fact.statement),
  },
  {
    name: 'told-there-otherwise',
    shut: (page, fact) => page.value.type === 'name' && toldOtherwise(page, fact),
  },
  { name: 'bare-name', shut: (page, fact) => isBare(page) || isBare(fact) },
  { name: 'dateline', shut: (page, fact) => page.use === 'dateline' || fact.use === 'dateline' },
  {
    name: 'country-as-attribute',
    shut: (page, fact) =>
      page.slot === 'place' && !(page.unitKeys.includes('#site') && fact.unitKeys.includes('#site')),
  },
  { name: 'date-in-title', shut: (page, fact) => isCoarseTitle(page) || isCoarseTitle(fact) },
  { name: 'other-act', shut: (page, fact) => page.slot === 'date' && otherAct(page, fact) },
  { name: 'better-backed', shut: (_page, _fact, s) => betterBacked(s) },
  { name: 'range-and-day', shut: (page, fact) => isRange(page) !== isRange(fact) },
  {
    name: 'whose-rank',
    shut: (page, fact, s) =>
      page.slot === 'ordinal' &&
      /\b(?:his|her|their)\b/i.test(s.contender.best.fact.statement) &&
      !shareAny(page.people, fact.people),
  },
  { name: 'minute-of-play', shut: (page) => page.slot === 'ordinal' && page.unitKeys[0] === MINUTE },
  { name: 'given-elsewhere', shut: (page, _fact, s) => isSpecific(page) && givenElsewhere(page, s) },
  {
    name: 'unsure-name',
    shut: (page, fact) =>
      page.value.type === 'name' &&
      (page.sure === 'no' || fact.sure === 'no' || (halfSure(page, fact) && !bothFull(page, fact))),
  },
  {
    name: 'half-sure-name',
    shut: (page, fact, s) => page.value.type === 'name' && halfSure(page, fact) && !isUnheard(s),
    doubtFor: ALL,
  },
];

/** True where any gate forbids a flag. */
export function isShut(situation: Situation): boolean {
  const fact = situation.contender.best.claim;
  return GATES.some((gate) => !isDoubt(gate, situation) && gate.shut(situation.claim, fact, situation));
}

/** Names of the gates that forbid a flag; none means that the score decides. */
export function shutGates(situation: Situation): string[] {
  const fact = situation.contender.best.claim;
  return GATES.filter((gate) => !isDoubt(gate, situation) && gate.shut(situation.claim, fact, situation)).map(
    (gate) => gate.name,
  );
}

/** Names of the doubts that the score weighs. */
export function doubtsOf(situation: Situation): string[] {
  const fact = situation.contender.best.claim;
  return GATES.filter((gate) => isDoubt(gate, situation) && gate.shut(situation.claim, fact, situation)).map(
    (gate) => gate.name,
  );
}

function isDoubt(gate: Gate, { claim }: Situation): boolean {
  return gate.doubtFor?.includes(groupOf(claim)) === true;
}

function halfSure(page: Claim, fact: Claim): boolean {
  return page.sure !== 'yes' || fact.sure !== 'yes';
}

function bothFull(page: Claim, fact: Claim): boolean {
  const full = ({ value }: Claim) => value.type === 'name' && value.parts.length > 1;
  return full(page) && full(fact);
}

function disjoint(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((x) => b.includes(x));
}

/** Both sentences are word for word alike around the name … */
const TWIN = 0.45;

/** … and no source at hand so much as mentions it: the page's full name stands where theirs stands. */
function isUnheard({ claim, evidence, contender }: Situation): boolean {
  const { forward, backward } = contender.best.alignment;
  return bothFull(claim, contender.best.claim) && !evidence.seen && forward * backward >= TWIN;
}

/** Both dates have an act close by, and neither sentence has the other's: two acts, two days. */
function otherAct(page: Claim, fact: Claim): boolean {
  return (
    page.action !== '' &&
    fact.action !== '' &&
    !fact.keys.includes(page.action) &&
    !page.keys.includes(fact.action)
  );
}

/** A source gives the page's value in words that fit at least as well as those of the best one against it. */
function betterBacked({ contender, evidence }: Situation): boolean {
  return evidence.agreeing.some((m) => m.relation === 'same' && m.score >= contender.best.score);
}

/** "The 465-seat chamber" tells what the chamber is; "233 seats" tells how many somebody holds. */
function hyphened({ quote, unitKeys }: Claim, sentence: string): boolean {
  const at = sentence.indexOf(quote);
  return (
    unitKeys[0] !== AGE &&
    (/\d-\p{L}/u.test(quote) || (at >= 0 && /^-\p{L}/u.test(sentence.slice(at + quote.length))))
  );
}

/** A word of the page's name stands elsewhere in the source's sentence: it names something else there. */
function toldOtherwise(page: Claim, fact: Claim): boolean {
  if (page.value.type !== 'name' || fact.value.type !== 'name') return false;
  const theirs = new Set(fact.value.parts);
  return page.value.parts.some((part) => !theirs.has(part) && fact.keys.includes(keyOf(part)));
}

/** A name with hardly a word beside it: a byline, a caption, a list. */
function isBare({ value, keys }: Claim): boolean {
  return value.type === 'name' && keys.length < 4;
}

/** A toll only grows: a lower one is older, and a higher one is wrong only where the source is no older than the page. */
function staleToll(page: Claim, fact: Claim, s: Situation): boolean {
  const { published } = s.contender.best.fact;
  return exact(page) < exact(fact) || published === undefined || s.published === undefined
    ? true
    : published.slice(0, 10) < s.published.slice(0, 10);
}

/** A figure that two texts hardly give by chance: three digits and more that tell something. */
function isSpecific({ value }: Claim): boolean {
  return (
    value.type === 'quantity' &&
    value.unit !== 'ordinal' &&
    Math.abs(value.exact).toString().replace('.', '').replace(/0+$/, '').length >= 3
  );
}

/** Some source gives the very figure of the same kind, in whatever words. */
function givenElsewhere(page: Claim, s: Situation): boolean {
  return s.evidence.agreeing.some(
    (m) => m.relation === 'same' && (page.slot !== 'count' || !disjoint(page.unitKeys, m.claim.unitKeys)),
  );
}

/** A rank belongs to somebody: where the page names people, the fact must name one of them. */
function rankOfAnother(page: Claim, fact: Claim, statement: string): boolean {
  if (!shareAny(page.unitKeys, fact.unitKeys)) return true;
  if (/\b(?:his|her)\b/i.test(statement)) return !shareAny(page.people, fact.people);
  if (page.people.length > 0 || fact.people.length > 0) return !shareAny(page.people, fact.people);
  return !shareAny(page.anchors, fact.anchors);
}

/** Years, quarters and whole years never meet another of their kind; neither does a forecast meet an outcome. */
function otherPeriod(page: readonly string[], fact: readonly string[]): boolean {
  const kinds = [/^\d{4}/, /^(?:q\d|h\d|year)$/];
  if (page.includes('forecast') !== fact.includes('forecast')) return true;
  return kinds.some((kind) =>
    disjoint(
      page.filter((p) => kind.test(p)),
      fact.filter((p) => kind.test(p)),
    ),
  );
}

/** Both sentences date what they tell, and no date of one meets a date of the other. */
function disjointDays(page: readonly string[], fact: readonly string[]): boolean {
  const [a, b] = [page.flatMap(days), fact.flatMap(days)];
  return a.length > 0 && b.length > 0 && !a.some((x) => b.some((y) => x[0] <= y[1] && y[0] <= x[1]));
}

/** The interval of a date's value key, as ISO days. */
function days(key: string): [string, string][] {
  const match = /^d:(\d{4}-\d\d-\d\d)(?:\/(\d{4}-\d\d-\d\d))?$/.exec(key);
  return match?.[1] === undefined ? [] : [[match[1], match[2] ?? match[1]]];
}

const TIME_UNITS: ReadonlySet<string> = new Set(['year', 'month', 'week', 'day', 'hour', 'minute', 'second']);

function isDuration(claim: Claim): boolean {
  return claim.value.type === 'quantity' && TIME_UNITS.has(claim.value.unit);
}

/** A source that gives the page's value in words that fit so well speaks for it, whoever speaks against it. */
const GIVEN = 0.45;

/** The very sentence that seems to oppose also gives the page's value, or something else fits the page better. */
function saidThereToo(s: Situation): boolean {
  const { best } = s.contender;
  return s.evidence.agreeing.some(
    (m) => m.fact === best.fact || (m.relation === 'same' && m.score >= Math.min(best.score, GIVEN)),
  );
}

/** Words that both have among the six nearest of the value. */
function common(a: Claim, b: Claim): number {
  return a.keys.slice(0, 6).filter((key) => b.keys.slice(0, 6).includes(key)).length;
}

/** Each side names somebody whom the other does not: "Lee and Takaichi met" against "Lee and Xi met". */
function apart(a: readonly string[], b: readonly string[]): boolean {
  return a.some((x) => !b.includes(x)) && b.some((x) => !a.includes(x));
}

function shareAny(a: readonly string[], b: readonly string[]): boolean {
  return a.some((x) => b.includes(x));
}

function bothDiffer(a: string, b: string): boolean {
  return a !== '' && b !== '' && a !== 'none' && b !== 'none' && a !== b;
}

/** "Storms in January 2026": a title's month is that of the story as a whole. */
function isCoarseTitle({ value, zone }: Claim): boolean {
  return value.type === 'date' && value.precision !== 'day' && (zone === 'title' || zone === 'heading');
}

function isRange(claim: Claim): boolean {
  return claim.value.type === 'date' && claim.value.precision === 'range';
}

function isYear(claim: Claim): boolean {
  return claim.value.type === 'date' && claim.value.precision === 'year';
}

/** What happens again within so many days is likely the same event told wrongly; later it is another one. */
const SAME_EVENT = 45;

/** Reviewed facts say of an event whether it happens on one day only. */
function mayHappenAgain(fact: Fact): boolean {
  return fact.reviewed && fact.once !== true;
}

function daysApart(a: Claim, b: Claim): number {
  if (a.value.type !== 'date' || b.value.type !== 'date') return 0;
  const gap = Math.max(
    Date.parse(b.value.from) - Date.parse(a.value.to),
    Date.parse(a.value.from) - Date.parse(b.value.to),
  );
  return Math.max(0, gap / 864e5);
}

/** Among the words nearest to the value, or its measure. */
function onMarket(claim: Claim): boolean {
  return MARKET.has(claim.measure) || claim.keys.slice(0, 8).some((key) => MARKET.has(key));
}

function isToll(claim: Claim): boolean {
  return TOLL.has(claim.measure);
}

function exact(claim: Claim): number {
  return claim.value.type === 'quantity' ? claim.value.exact : 0;
}
