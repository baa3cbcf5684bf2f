/** Turns a tab's record into what the reader sees: the state on the screens, the badge, and the marks on the page. */
import { createQueues } from '../browser/in-turn.ts';
import type { Finding, Verdict } from '../engine/model.ts';
import { findingKey } from '../report/differences.ts';
import { sourceValues } from '../report/values.ts';
import type { MarkedFinding, Marks, TabState } from '../rpc/calls.ts';
import { caps } from '../rpc/shapes.ts';
import { webPages } from '../rpc/site-origins.ts';
import { known } from '../text/known.ts';
import { hostOf } from '../text/links.ts';
import { cardLabels, cardOf } from '../report/card.ts';
import { badgeOf } from './badge.ts';
import type { SiteRef } from './settings.ts';
import type { TabParts } from './tab-parts.ts';
import type { TabRecord } from './tab-state.ts';

export const isWebPage = (url: string | undefined): url is string =>
  url !== undefined && /^https?:/i.test(url);

/** Repeated and unverified claims have no mark and no card. */
const isMarkable = (verdict: Verdict): boolean => verdict !== 'repeated' && verdict !== 'unverified';

export function createDisplay(parts: TabParts) {
  const { store, settings, tabs, action, permissions } = parts;
  /** A tab's badge is drawn in turn: the last drawing shows what is stored then, however late an answer is. */
  const inTurn = createQueues();

  const siteOf = async (tabId: number, url: string): Promise<SiteRef> => ({
    url,
    private: (await tabs.get(tabId))?.private ?? false,
  });

  /** The answer to the reader's last selection, and whether the page is a source itself. */
  async function besides(tabId: number, url: string) {
    const selection = await parts.selections.of(tabId, url).catch(() => undefined);
    const own = await parts.ownOf(url).catch(() => undefined);
    return known({ selection, own });
  }

  async function stateOf(tabId: number, record: TabRecord | undefined): Promise<TabState> {
    if (record?.kind === 'checking') return { kind: 'checking' };
    if (record) {
      const { url: address, frameId: _frame, run: _run, ...told } = record;
      if (told.kind === 'trouble') return told;
      const marks = await settings.marksFor(await siteOf(tabId, address));
      const story = await parts.stories.state(tabId, address).catch(() => undefined);
      return { ...told, settings: marks, ...known({ story }), ...(await besides(tabId, address)) };
    }
    const { url } = (await tabs.get(tabId)) ?? {};
    if (url === undefined && !(await permissions.has(webPages)))
      return { kind: 'trouble', trouble: 'permission-withheld' };
    if (!isWebPage(url)) return { kind: 'none', checkable: false };
    const off = await settings.isOff(await siteOf(tabId, url));
    const more = { ...(off ? { off } : {}), ...(await besides(tabId, url)) };
    return { kind: 'none', checkable: true, ...known({ site: hostOf(url) }), ...more };
  }

  const isOpen = async (tabId: number): Promise<boolean> => (await tabs.get(tabId)) !== undefined;

  async function badge(tabId: number, state: TabState): Promise<void> {
    await action.show(tabId, badgeOf(state, await settings.locale()));
  }

  /** Shows what is stored about a tab everywhere except on the page. */
  const show = (tabId: number): Promise<TabState> =>
    inTurn(tabId, async () => {
      const state = await stateOf(tabId, await store.get(tabId));
      await badge(tabId, state);
      await parts.toScreens(tabId, state);
      return state;
    });

  /** @param run forget only what this run left: the page that followed may have been read meanwhile */
  async function forget(tabId: number, run?: string): Promise<void> {
    // The badge first: if the worker dies in between, the record is left, and the badge is drawn again from it.
    await inTurn(tabId, async () => badge(tabId, await stateOf(tabId, undefined)));
    await store.change(tabId, (now) => (run === undefined || now?.run === run ? undefined : now));
    await show(tabId);
  }

  /** What a page draws; without a report, nothing. */
  async function marksOf(tabId: number, record: TabRecord): Promise<Marks> {
    const marks = await settings.marksFor(await siteOf(tabId, record.url));
    const { findings = [], statements = [] } = record.kind === 'report' ? record.report : {};
    const hidden = new Set(record.kind === 'report' ? record.hidden : []);
    const told = (finding: Finding): MarkedFinding => {
      const { start, end, verdict, quote } = finding;
      const [best] = finding.evidence;
      const values = best ? sourceValues(finding, best, statements) : [];
      return {
        start,
        end,
        verdict,
        quote,
        ...(hidden.has(findingKey(finding)) ? { hidden: true } : {}),
        ...(isMarkable(verdict) ? { card: cardOf(marks.locale, finding, values) } : {}),
      };
    };
    return {
      url: record.url,
      findings: findings.slice(0, caps.findings).map(told),
      settings: marks,
      labels: cardLabels(marks.locale),
    };
  }

  /** Tells the page what to draw now. Rejects if our script is not there. */
  const tellPage = async (tabId: number, record: TabRecord): Promise<void> =>
    parts.toPage({ tabId, frameId: record.frameId }, 'marks', await marksOf(tabId, record));

  return { siteOf, isOpen, stateOf, show, forget, marksOf, tellPage };
}

export type Display = ReturnType<typeof createDisplay>;
