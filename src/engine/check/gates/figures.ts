/** Gates about figures and ranks: what is counted, whose it is, and whether it changes by the hour. */
import type { Claim } from '../../claims/model.ts';
import { MARKET_WORDS } from '../../claims/data/market-en.ts';
import { keyOf } from '../../claims/words.ts';
import type { Situation } from '../features.ts';
import { ALL, disjoint, shareAny, type Gate } from './model.ts';

const MINUTE = keyOf('minute');

const FEW = 12;
const MAGNITUDE = 30;
const AGE = '#age';

/** Counting goes on for hours: shares of ballots, customers without power. */
const COUNTED =
  /\b(?:votes?|ballots?|precincts?|polling (?:stations|places))\b[^.;]{0,40}\b(?:counted|tallied|reporting|processed)\b|\b(?:without|(?:had|have|has) no|lack(?:ed|ing)?|lost|losing) (?:power|electricity|heat|water)\b|\boutages?\b|\bpower cuts?\b/i;

const TOLL: ReadonlySet<string> = new Set(['die', 'injur']);

const MARKET: ReadonlySet<string> = new Set(MARKET_WORDS.map(keyOf).filter((key) => key !== ''));

const TIME_UNITS: ReadonlySet<string> = new Set(['year', 'month', 'week', 'day', 'hour', 'minute', 'second']);

export const FIGURE_GATES: readonly Gate[] = [
  {
    name: 'other-unit',
    shut: (page, fact) => page.value.type === 'quantity' && disjoint(page.unitKeys, fact.unitKeys),
    doubtFor: ['figure'],
  },
  {
    name: 'earlier-figure',
    shut: (page, fact) => page.value.type === 'quantity' && page.edge !== fact.edge,
  },
  { name: 'part-and-total', shut: (page, fact) => page.slot === 'count' && partAndTotal(page, fact) },
  { name: 'other-magnitude', shut: (page, fact) => otherMagnitude(page, fact) },
  { name: 'bare-count', shut: (page, fact) => isBareCount(page) || isBareCount(fact) },
  { name: 'bare-duration', shut: (page) => isDuration(page) && page.measure !== AGE, doubtFor: ALL },
  {
    name: 'market-moment',
    shut: (page, fact) =>
      (page.slot === 'money' || page.slot === 'percent') && (onMarket(page) || onMarket(fact)),
  },
  { name: 'stale-toll', shut: (page, fact, s) => isToll(page) && isToll(fact) && staleToll(page, fact, s) },
  {
    name: 'running-count',
    // With the same share of ballots counted both speak of one moment.
    shut: (page, fact, s) =>
      page.value.type === 'quantity' &&
      !shareAny(page.others, fact.others) &&
      COUNTED.test(s.sentence) &&
      COUNTED.test(s.contender.best.fact.statement),
  },
  {
    name: 'attribute',
    shut: (page, fact, s) =>
      page.slot === 'count' && hyphened(page, s.sentence) !== hyphened(fact, s.contender.best.fact.statement),
  },
  {
    name: 'age-of-another',
    shut: (page, fact) =>
      page.measure === AGE && fact.measure === AGE && (page.owner === '' || page.owner !== fact.owner),
  },
  {
    name: 'rank-of-another',
    shut: (page, fact, s) =>
      page.slot === 'ordinal' &&
      rankOfAnother(page, fact, s.contender.best.fact.statement) &&
      (s.evidence.seen || !shareAny(page.anchors, fact.anchors)),
    doubtFor: ALL,
  },
  {
    name: 'rank-of-other-subject',
    shut: (page, fact) => page.slot === 'ordinal' && disjoint(page.subject, fact.subject),
  },
  {
    name: 'whose-rank',
    shut: (page, fact, s) =>
      page.slot === 'ordinal' &&
      /\b(?:his|her|their)\b/i.test(s.contender.best.fact.statement) &&
      !shareAny(page.people, fact.people),
  },
  { name: 'minute-of-play', shut: (page) => page.slot === 'ordinal' && page.unitKeys[0] === MINUTE },
  { name: 'given-elsewhere', shut: (page, _fact, s) => isSpecific(page) && givenElsewhere(page, s) },
];

/** "The 465-seat chamber" tells what the chamber is; "233 seats" tells how many somebody holds. */
function hyphened({ quote, unitKeys }: Claim, sentence: string): boolean {
  const at = sentence.indexOf(quote);
  return (
    unitKeys[0] !== AGE &&
    (/\d-\p{L}/u.test(quote) || (at >= 0 && /^-\p{L}/u.test(sentence.slice(at + quote.length))))
  );
}

/** "Two night ferries" may well be among "24 ferries": what is told more closely is the part, and smaller. */
function partAndTotal(page: Claim, fact: Claim): boolean {
  const [part, total] = page.unitKeys.length > fact.unitKeys.length ? [page, fact] : [fact, page];
  return (
    total.unitKeys.length > 0 &&
    total.unitKeys.length < part.unitKeys.length &&
    total.unitKeys.every((key) => part.unitKeys.includes(key)) &&
    exact(part) < exact(total)
  );
}

/** Nobody mistakes cents for billions, unless the digits are the same and only the scale word is wrong. */
function otherMagnitude(page: Claim, fact: Claim): boolean {
  const [a, b] = [Math.abs(exact(page)), Math.abs(exact(fact))];
  if (page.slot === 'ordinal' || a === 0 || b === 0) return false;
  return (
    Math.max(a / b, b / a) > MAGNITUDE && a.toPrecision(2).split('e')[0] !== b.toPrecision(2).split('e')[0]
  );
}

/** "One of them", "broken by two": a small number without anything that it counts. */
function isBareCount({ slot, value, unitKeys, measure }: Claim): boolean {
  if (slot !== 'count' || value.type !== 'quantity' || value.unit !== '') return false;
  return value.exact === 1 || (value.exact <= FEW && unitKeys.length === 0 && measure === '');
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

function isDuration(claim: Claim): boolean {
  return claim.value.type === 'quantity' && TIME_UNITS.has(claim.value.unit);
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
