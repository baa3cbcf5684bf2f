/**
 * What a sentence takes over from those before it: the period that a list of figures shares, up to two sentences back, what
 * "it" measures, and whose a figure is if nobody is named.
 */
import type { Claim } from './model.ts';
import { ownersAt, unvalued } from './owners.ts';
import type { Sentence } from './read.ts';

const REACH = 2;
const NOWHERE = { start: -1, end: -1 };
/** "In all of the year it fell by 12 %": what fell was named before. */
const STAND_INS = new Set('it this that they which'.split(' '));
/** A stretch that goes on in the next sentence. */
const STRETCH = /^(?:q\d?|h\d|year|\d{4}(?:-\d\d)?)$/;

/** The sentences with what they take over from those before. */
export function resolve(sentences: readonly Sentence[]): Sentence[] {
  const periods = sentences.map((s) => [...new Set(s.claims.flatMap((c) => c.periods))]);
  const measures = sentences.map((s) => s.claims.find((c) => isMeasured(c) && c.measure)?.measure ?? '');
  return sentences.map((sentence, i) => {
    const before = periods.slice(Math.max(0, i - REACH), i).findLast((list) => list.length > 0) ?? [];
    const when = periods[i]?.length ? [] : before.filter((period) => STRETCH.test(period));
    const stands = sentence.words.some((w) => STAND_INS.has(w.lower));
    const what = stands && measures[i] === '' ? (measures[i - 1] ?? '') : '';
    const lead = sentences.slice(Math.max(0, i - REACH), i).findLast(({ names }) => names.length > 0);
    const whose =
      sentence.names.length === 0 && lead !== undefined
        ? ownersAt(NOWHERE, lead.words, unvalued(lead.names, lead.mentions), [])
        : [];
    if (when.length === 0 && what === '' && whose.length === 0) return sentence;
    const claims = sentence.claims.map((claim) => {
      const { owners, periods } = claim;
      const measured = what !== '' && isMeasured(claim) && claim.measure === '';
      return {
        ...claim,
        measure: measured ? what : claim.measure,
        unitKeys: measured ? [what] : claim.unitKeys,
        owners: owners.length === 0 ? whose : owners,
        periods: periods.length === 0 ? when : periods,
      };
    });
    return { ...sentence, claims };
  });
}

/** Percentages and sums are measured by a noun. */
const isMeasured = ({ slot }: Claim): boolean => slot === 'percent' || slot === 'money';
