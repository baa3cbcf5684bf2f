/**
 * `event-elsewhere`: the page holds an event at a place that the sources name only for something else on another day.
 * "The summit at the temple" against a summit on Tuesday and a temple visit on Wednesday.
 */
import type { Claim } from '../../claims/model.ts';
import { keyOf } from '../../claims/words.ts';
import type { Fact } from '../../facts/model.ts';
import { relateDates } from '../relation.ts';
import { byPeople, type Raised, type Rule } from './model.ts';

const EVENTS =
  'summit|meeting|talks|conference|ceremony|match|final|concert|rally|protest|march|signing|hearing|trial|vote|election|launch|debate|speech|attack|fire|crash|wedding|funeral';
const HELD = new RegExp(
  `\\b(${EVENTS})\\s(?:(?:held|hosted|staged)\\s)?(?:at|in|inside)\\s(?:the\\s)?$`,
  'i',
);

export const eventElsewhere: Rule = {
  name: 'event-elsewhere',
  look: ({ checked, page, facts }) =>
    checked.flatMap(({ claim }): Raised[] => {
      if (claim.value.type !== 'name' || claim.slot === 'person') return [];
      const before = HELD.exec(page.text.slice(Math.max(0, claim.start - 40), claim.start));
      const held = before?.[1];
      if (before === null || held === undefined) return [];
      // From the event's own word to the place: "summit at the old mill".
      const lead = before[0].length - before[0].indexOf(held);
      const event = keyOf(held.toLowerCase());
      const here = facts.filter((fact) => names(fact, claim));
      // The place and the event in one sentence anywhere: then nothing is wrong with it.
      if (here.length === 0 || here.some((fact) => fact.keys.includes(event))) return [];
      const days = facts.filter((fact) => fact.keys.includes(event)).flatMap(daysOf);
      const apart = byPeople(here).filter((fact) => {
        const own = daysOf(fact);
        return (
          own.length > 0 &&
          days.length > 0 &&
          own.every((d) => days.filter((e) => overlaps(d, e)).length * 2 < days.length)
        );
      });
      const first = apart[0];
      if (first === undefined) return [];
      return [
        {
          claim,
          rule: 'event-elsewhere',
          verdict: 'compare',
          confidence: 0.6,
          reason: 'heldElsewhere',
          shown: { page: page.text.slice(claim.start - lead, claim.end), fact: first.statement },
          facts: apart,
          value: '',
        },
      ];
    }),
};

/** The place's own word (the longest) begins like one of the fact's: "Horyuji" and "Horyu" are one temple. */
function names(fact: Fact, claim: Claim): boolean {
  if (claim.value.type !== 'name') return false;
  const own = [...claim.value.parts].sort((a, b) => b.length - a.length)[0] ?? '';
  if (own.length < 4) return false;
  // A name need not be a claim of its own there: its word is enough.
  return fact.keys.some((key) => alike(key, own));
}

function alike(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length >= 5 ? long.startsWith(short) && long.length - short.length <= 2 : short === long;
}

function daysOf(fact: Fact): Claim[] {
  return fact.claims.filter((c) => c.value.type === 'date' && c.value.from === c.value.to);
}

function overlaps(a: Claim, b: Claim): boolean {
  if (a.value.type !== 'date' || b.value.type !== 'date') return true;
  return relateDates(a.value, b.value) !== 'different';
}
