/**
 * Runs checks. A run begins, is worked on, and ends. Each step leaves a complete record, so that if the worker dies at any
 * point, the next one can resume.
 */
import type { ArticleReading, Trouble } from '../rpc/calls.ts';
import { known } from '../text/known.ts';
import { findingKey, shownOf } from '../report/differences.ts';
import { isAgainstNothing, type Report } from '../report/report.ts';
import { webPages } from '../rpc/site-origins.ts';
import type { Display } from './display.ts';
import {
  type CheckingRecord,
  type Figures,
  mostAttempts,
  type ReportRecord,
  type TabRecord,
  type TroubleRecord,
} from './tab-state.ts';
import type { TabParts } from './tab-parts.ts';

/** How long a page may take to answer, in milliseconds, before the reader is told that it does not. */
export const answerTime = 15_000;

/** The figures that a report is compared with: those from before its sources changed. */
function beforeOf(report: Report, previous: ReportRecord | undefined): { readonly before?: Figures } {
  if (!previous) return {};
  const { report: old, hidden, before } = previous;
  const [had, has] = [old.checkedAgainst.reports ?? 0, report.checkedAgainst.reports ?? 0];
  // Reports of one comparison arrive one after another: all are compared with the figures from before the first.
  if (before && had > 0 && has > had) return { before };
  if (JSON.stringify(old.checkedAgainst) === JSON.stringify(report.checkedAgainst)) return known({ before });
  const { differences, tally } = shownOf(old, hidden);
  return { before: { compared: tally.compared, differences: differences.length } };
}

/** What is shown about a page beside a trouble. */
type Told = Pick<TroubleRecord, 'disclosure'>;

export function createCheckRunner(parts: TabParts, { isOpen, show }: Display) {
  const { store, settings, tabs, permissions, toPage } = parts;
  /** Runs begun since this worker started: a record of any other run was left by an earlier worker. */
  const alive = new Set<string>();

  /** Ends a run: its record becomes the result, unless a later run has replaced it. */
  async function end(tabId: number, run: string, outcome: TabRecord): Promise<TabRecord | undefined> {
    const ended = (record: TabRecord | undefined, next: TabRecord): TabRecord | undefined =>
      record?.kind === 'checking' && record.run === run ? next : record;
    let record: TabRecord | undefined;
    try {
      record = await store.change(tabId, (before) => ended(before, outcome));
    } catch {
      // The storage is full. The short record that says so replaces a longer one, so there is room for it.
      const { url, frameId } = outcome;
      const small = { kind: 'trouble', trouble: 'storage-full', url, frameId, run } as const;
      record = await store
        .change(tabId, (before) => ended(before, small))
        .catch(() => store.change(tabId, () => undefined));
    } finally {
      alive.delete(run);
    }
    // A tab that was closed meanwhile has had its record removed before this one was written.
    if (!(await isOpen(tabId))) return store.change(tabId, () => undefined);
    await show(tabId);
    return record;
  }

  const fail = (tabId: number, { run, url, frameId }: CheckingRecord, trouble: Trouble, more: Told = {}) =>
    end(tabId, run, { kind: 'trouble', trouble, url, frameId, run, ...more });

  /** Carries out a check that has begun. */
  async function work(
    tabId: number,
    record: CheckingRecord,
    reading: ArticleReading,
  ): Promise<TabRecord | undefined> {
    const { url, frameId, run } = record;
    try {
      const { report, trouble } = await parts.check(reading, tabId);
      const changed = await parts.changesOf(tabId, url, report).catch(() => undefined);
      const made = { url, frameId, run, report };
      if (trouble && isAgainstNothing(report.checkedAgainst))
        return await end(tabId, run, { kind: 'trouble', ...made, trouble });
      const more = {
        hidden: await hiddenIn(report, tabId, record.previous),
        ...beforeOf(report, record.previous),
      };
      return await end(tabId, run, { kind: 'report', ...made, ...more, ...known({ changed, trouble }) });
    } catch {
      return fail(tabId, record, 'unexpected');
    }
  }

  /**
   * Keys of the report's claims that the reader marked "Not right?" before. In a private window these are not kept: there
   * the previous report of the page has them.
   */
  async function hiddenIn(
    { findings }: Report,
    tabId: number,
    { hidden = [] }: Partial<ReportRecord> = {},
  ): Promise<readonly string[]> {
    const privately = hidden.length > 0 && (await tabs.get(tabId))?.private !== false;
    const known = new Set([...(await settings.hidden()), ...(privately ? hidden : [])]);
    return known.size ? findings.map(findingKey).filter((key) => known.has(key)) : [];
  }

  /**
   * Stores the record of a check that begins.
   * @returns the record, with what is known from the report, or the check that died, that it replaces
   */
  async function begin(tabId: number, record: Omit<CheckingRecord, 'kind' | 'run' | 'attempt'>) {
    const run = parts.newRun();
    alive.add(run);
    let again = false;
    const small: CheckingRecord = { kind: 'checking', attempt: 1, ...record, run };
    let stored = small;
    const begun = (before: TabRecord | undefined): CheckingRecord => {
      if (before?.url !== record.url) return stored;
      again = before.kind === 'report';
      const attempt = before.kind === 'checking' ? Math.max(before.attempt, 1) : stored.attempt;
      const previous = before.kind === 'report' ? before : before.kind === 'checking' && before.previous;
      stored = { ...stored, attempt, ...(previous ? { previous } : {}) };
      return stored;
    };
    // If there is no room for both, the previous report makes room for the check.
    await store.change(tabId, begun).catch(() => store.change(tabId, () => (stored = small)));
    // A page that is checked again keeps its badge until there is a result.
    if (!again) await show(tabId);
    return stored;
  }

  /** Asks the page to send itself. The answer arrives as a message. */
  async function ask(tabId: number, record: CheckingRecord): Promise<void> {
    const place = { tabId, frameId: record.frameId };
    parts.after(answerTime, () => void fail(tabId, record, 'page-not-readable').catch(() => undefined));
    try {
      await parts.inject(place);
      await toPage(place, 'readNow', record.asked ? { asked: record.url } : {});
    } catch {
      const allowed = await permissions.has(webPages);
      await fail(tabId, record, allowed ? 'page-not-readable' : 'permission-withheld');
    }
  }

  /** Resumes a check that an earlier worker left behind, or that was put aside: the page is asked once more. */
  async function takeUp(tabId: number): Promise<TabRecord | undefined> {
    const run = parts.newRun();
    alive.add(run);
    const mine = await store.change(tabId, (before) =>
      before?.kind === 'checking' && !alive.has(before.run)
        ? { ...before, run, attempt: before.attempt + 1 }
        : before,
    );
    if (mine?.kind !== 'checking' || mine.run !== run) alive.delete(run);
    else if (mine.attempt > mostAttempts) return fail(tabId, mine, 'unexpected');
    else await ask(tabId, mine);
    return store.get(tabId);
  }

  const isAlive = (run: string): boolean => alive.has(run);
  return { begin, work, fail, ask, takeUp, isAlive };
}
