/**
 * What a sentence leaves to the one before it: the person behind a pronoun and the stretch of time that a list of figures
 * shares. Both reach back two sentences at most.
 */
import type { Claim } from './model.ts';
import type { Sentence } from './read.ts';

const PRONOUNS = new Set('he she his her him hers they their who'.split(' '));
const REACH = 2;
/** "In all of the year it fell by 12 %": what fell was named before. */
const STAND_INS = new Set('it this that they which'.split(' '));

/** The sentences with what they take over from those before. */
export function resolve(sentences: readonly Sentence[]): Sentence[] {
  // Of several people the first is the likeliest subject, and so the one that "he" or "her" means.
  const people = sentences.map((s) => s.names.find((n) => n.kind === 'person')?.parts ?? []);
  const periods = sentences.map((s) => [...new Set(s.claims.flatMap((c) => c.periods))]);
  const measures = sentences.map(
    (s) => s.claims.find((c) => isMeasured(c) && c.measure !== '')?.measure ?? '',
  );
  return sentences.map((sentence, i) => {
    const pronoun = sentence.words.some((w) => PRONOUNS.has(w.lower));
    const who = people[i]?.length === 0 && pronoun ? latest(people, i) : [];
    const when = periods[i]?.length === 0 ? latest(periods, i) : [];
    const stands = sentence.words.some((w) => STAND_INS.has(w.lower));
    const what = stands && measures[i] === '' ? (measures[i - 1] ?? '') : '';
    if (who.length === 0 && when.length === 0 && what === '') return sentence;
    return { ...sentence, claims: sentence.claims.map((claim) => inherit(claim, who, when, what)) };
  });
}

function latest(lists: readonly (readonly string[])[], from: number): readonly string[] {
  for (let i = from - 1; i >= 0 && i >= from - REACH; i--) {
    const list = lists[i] ?? [];
    if (list.length > 0) return list;
  }
  return [];
}

/** Percentages and sums are measured by a noun. */
function isMeasured(claim: Claim): boolean {
  return claim.slot === 'percent' || claim.slot === 'money';
}

function inherit(given: Claim, who: readonly string[], when: readonly string[], what: string): Claim {
  const claim =
    what !== '' && isMeasured(given) && given.measure === ''
      ? { ...given, measure: what, unitKeys: [what] }
      : given;
  const takesPeople = who.length > 0 && claim.people.length === 0 && claim.slot !== 'person';
  if (!takesPeople && (when.length === 0 || claim.periods.length > 0)) return claim;
  const people = claim.people.length === 0 && claim.slot !== 'person' ? who : claim.people;
  const periods =
    claim.periods.length === 0
      ? when.filter((p) => /^(?:q\d?|h\d|year|\d{4}(?:-\d\d)?)$/.test(p))
      : claim.periods;
  const subject = claim.subject.length === 0 ? who : claim.subject;
  return { ...claim, people, subject, periods, lentPeriod: claim.periods.length === 0 && periods.length > 0 };
}
