/**
 * Findings as a reader counts them. A clause is one statement, also where a date, a figure and three names stand in it and
 * each has a finding of its own.
 */
import type { Coverage, Document, Finding, Slot, Span, Statement, Verdict } from '../model.ts';

/** The widest finding around each one that stands inside another. Linear after sorting. */
export function widerOf<T extends Span>(findings: readonly T[]): ReadonlyMap<T, T> {
  const wider = new Map<T, T>();
  let around: T | undefined;
  for (const finding of [...findings].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (around !== undefined && finding.end <= around.end) wider.set(finding, around);
    else around = finding;
  }
  return wider;
}

/** That somebody or some place is named elsewhere too does not check what is said of them. */
const names: readonly Slot[] = ['person', 'place', 'organisation', 'role'];
const tells = ({ verdict, slot }: Finding): boolean =>
  verdict === 'contradicted' || verdict === 'compare' || (verdict !== 'unverified' && !names.includes(slot));

/** How many statements there are, and for how many of them a source had something to say. */
export function coverageOf(findings: readonly Finding[]): Coverage {
  const wider = widerOf(findings);
  const checked = new Set<Finding>();
  for (const finding of findings) {
    const statement = wider.get(finding) ?? finding;
    if (tells(finding) || (statement === finding && finding.verdict !== 'unverified')) checked.add(statement);
  }
  return { checkable: findings.length - wider.size, checked: checked.size };
}

const weightiest: readonly Verdict[] = ['contradicted', 'compare', 'unverified', 'repeated', 'supported'];

/** The statements of a page, each with its one state and the best source's words beside it. */
export function statementsOf(page: Document, findings: readonly Finding[]): Statement[] {
  const wider = widerOf(findings);
  const groups = new Map<Finding, Finding[]>();
  for (const finding of findings) {
    const around = wider.get(finding) ?? finding;
    const group = groups.get(around) ?? [];
    group.push(finding);
    groups.set(around, group);
  }
  return [...groups].map(([{ start, end }, group]): Statement => {
    const state = weightiest.find((verdict) => group.some((finding) => finding.verdict === verdict));
    const told = group.find((finding) => finding.verdict === state && finding.evidence.length > 0);
    const proof = told?.evidence[0];
    const at = proof?.quote.indexOf(proof.value) ?? -1;
    return {
      start,
      end,
      quote: page.text.slice(start, end),
      state: state ?? 'unverified',
      ...(told && proof
        ? {
            passage: {
              source: proof.source,
              quote: proof.quote,
              ...(proof.summary ? { summary: true } : {}),
              pageValues: [{ start: told.start, end: told.end }],
              sourceValues: at < 0 ? [] : [{ start: at, end: at + proof.value.length }],
            },
          }
        : {}),
    };
  });
}
