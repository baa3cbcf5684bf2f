/**
 * Checks under way. A run is begun, worked on and ended; each step leaves a whole record behind, so that a worker that
 * dies anywhere in between leaves something that the next one can take up.
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

/** How long a page may take to read itself, in milliseconds, before the reader is told that it does not answer. */
export const answerTime = 15_000;

/** The figures that a report is set against: those from before its sources changed. */
function beforeOf(report: Report, previous: ReportRecord | undefined): { readonly before?: Figures } {
  if (!previous) return {};
  const { report: old, hidden, before } = previous;
  const [had, has] = [old.checkedAgainst.reports ?? 0, report.checkedAgainst.reports ?? 0];
  // Reports of one comparison arrive one after another: they are set against what stood there before the first.
  if (before && had > 0 && has > had) return { before };
  if (JSON.stringify(old.checkedAgainst) === JSON.stringify(report.checkedAgainst)) return known({ before });
  const { differences, tally } = shownOf(old, hidden);
  return { before: { compared: tally.compared, differences: differences.length } };
}

/** What is told of a page beside a trouble. */
type Told = Pick<TroubleRecord, 'disclosure'>;

export function createCheckRunner(parts: TabParts, { isOpen, show }: Display) {
  const { store, settings, permissions, toPage } = parts;
  /** Runs begun in this life of the worker: a record of another run was left behind by an earlier life. */
  const alive = new Set<string>();

  /** Ends a run: its record becomes what came of it, unless a later run has taken its place. */
  async function end(tabId: number, run: string, outcome: TabRecord): Promise<TabRecord | undefined> {
    const ended = (record: TabRecord | undefined, next: TabRecord): TabRecord | undefined =>
      record?.kind === 'checking' && record.run === run ? next : record;
    let record: TabRecord | undefined;
    try {
      record = await store.change(tabId, (before) => ended(before, outcome));
    } catch {
      // The storage is full. The little that says so replaces the article, so there is room for it.
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

  /** Does a check that has begun. */
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
      const more = { hidden: await hiddenIn(report), ...beforeOf(report, record.previous) };
      return await end(tabId, run, { kind: 'report', ...made, ...more, ...known({ changed, trouble }) });
    } catch {
      return fail(tabId, record, 'unexpected');
    }
  }

  /** Keys of the report's claims that the reader called not right before. */
  async function hiddenIn({ findings }: Report): Promise<readonly string[]> {
    const known = new Set(await settings.hidden());
    return known.size ? findings.map(findingKey).filter((key) => known.has(key)) : [];
  }

  /**
   * Stores a record of a check that begins.
   * @returns the record with what is known of the report, or of the check that died, which it takes the place of
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
    // Where there is no room for both, the report before it makes room for the check.
    await store.change(tabId, begun).catch(() => store.change(tabId, () => (stored = small)));
    // A page that is checked again keeps its badge until there is news.
    if (!again) await show(tabId);
    return stored;
  }

  /** Asks the page how it stands. What comes of it arrives as a message. */
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

  /** Takes up a check that an earlier life of the worker left behind, or that was put aside: the page is asked once more. */
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
