/**
 * What differs, as the reader sees it: each fact once, however often the page gives it, and statements counted by state.
 * Badge, popup, panel and exports all count here, so that their figures agree.
 */
import type { Finding, Statement, Verdict } from '../engine/model.ts';
import { fingerprint } from '../text/fingerprint.ts';
import { grouped } from '../text/groups.ts';
import type { Report } from './report.ts';

/** A finding and its place in `Report.findings`: how the page knows it. */
export interface Indexed {
  readonly finding: Finding;
  readonly index: number;
}

/** One fact on which the page and the sources differ; never empty, in text order. */
export type Difference = readonly [Indexed, ...Indexed[]];

/** The sentence of a finding, as far as the report carries it. */
export const sentenceOf = ({ quote, context }: Finding): string =>
  `${context?.before ?? ''}${quote}${context?.after ?? ''}`.replace(/\s{1,1000}/g, ' ').trim();

/** Identifies a claim wherever it occurs again: its sentence, its value and the value against it. */
export function findingKey(finding: Finding): string {
  const known = keys.get(finding);
  if (known !== undefined) return known;
  const { slot, value, evidence } = finding;
  const key = fingerprint([slot, value, evidence[0]?.value ?? '', sentenceOf(finding)].join('\u0000'));
  keys.set(finding, key);
  return key;
}
/** A screen asks for the keys of hundreds at every stroke. */
const keys = new WeakMap<Finding, string>();

/** The fact behind a finding: two places of a page that give the same wrong value tell it twice. */
function factOf({ slot, value, reason, evidence }: Finding): string {
  const against = evidence[0]?.value ?? JSON.stringify(reason.fact ?? '');
  return [slot, value.toLowerCase(), against.toLowerCase()].join('\u0000');
}

const within = (inner: Finding, outer: Finding): boolean =>
  inner !== outer &&
  outer.start <= inner.start &&
  inner.end <= outer.end &&
  inner.end - inner.start < outer.end - outer.start;

/**
 * What the page says and its sources contradict, in text order.
 * @param hidden keys of the findings that the reader marked "Not right?"
 */
export function differencesOf(
  { findings }: Pick<Report, 'findings'>,
  hidden: ReadonlySet<string> = new Set(),
): readonly Difference[] {
  const shown = findings
    .map((finding, index) => ({ finding, index }))
    .filter(
      ({ finding }) =>
        finding.verdict === 'contradicted' && !(hidden.size && hidden.has(findingKey(finding))),
    );
  // A clause that is contradicted by the very sentence that contradicts the value in it tells nothing more.
  const told = shown.filter(({ finding }, i) => {
    let at = i;
    while (at > 0 && shown[at - 1]?.finding.start === finding.start) at -= 1;
    for (let other = shown[at]; other && other.finding.start < finding.end; other = shown[++at])
      if (within(other.finding, finding) && other.finding.evidence[0]?.quote === finding.evidence[0]?.quote)
        return false;
    return true;
  });
  return [...grouped(told.map((one) => [factOf(one.finding), one] as const)).values()];
}

/** A statement as it is shown: `notRight` if the reader has put away all its differences. */
export interface StatementShown extends Statement {
  readonly notRight?: boolean;
}

/** Statements by state. The states add up to `total`; `compared` are those that a source which counts says something about. */
export interface Tally extends Readonly<Record<Verdict | 'notRight', number>> {
  readonly total: number;
  readonly compared: number;
}

export function tallyOf(statements: readonly StatementShown[]): Tally {
  const counts = { contradicted: 0, compare: 0, notRight: 0, supported: 0, repeated: 0, unverified: 0 };
  for (const { state, notRight } of statements) counts[notRight ? 'notRight' : state] += 1;
  return {
    ...counts,
    total: statements.length,
    compared: counts.contradicted + counts.compare + counts.notRight + counts.supported,
  };
}

/** A report as it is shown: without what the reader marked "Not right?", and in figures. */
export function shownOf(report: Pick<Report, 'statements' | 'findings'>, hidden: readonly string[] = []) {
  const away = new Set(hidden);
  const statements = statementsShown(report, away);
  return { differences: differencesOf(report, away), statements, tally: tallyOf(statements) };
}
export type Shown = ReturnType<typeof shownOf>;

/** The statements of a report, with the state that the reader's "Not right?" gives them. */
function statementsShown(
  { statements, findings }: Pick<Report, 'statements' | 'findings'>,
  hidden: ReadonlySet<string>,
): readonly StatementShown[] {
  if (!hidden.size) return statements;
  const differing = findings.filter(({ verdict }) => verdict === 'contradicted' || verdict === 'compare');
  return statements.map((statement) => {
    if (statement.state !== 'contradicted' && statement.state !== 'compare') return statement;
    const own = differing.filter(({ start, end }) => statement.start < end && start < statement.end);
    const left = own.filter((finding) => !hidden.has(findingKey(finding)));
    if (left.some(({ verdict }) => verdict === 'contradicted') || left.length === own.length)
      return statement;
    return { ...statement, state: 'compare', notRight: !left.length };
  });
}
