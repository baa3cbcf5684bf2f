/** What a tab's record means to its readers: the state that screens show, the badge, and the marks of the page. */
import type { ActionPort, PermissionsPort, TabsPort } from '../browser/ports.ts';
import type { Finding } from '../engine/model.ts';
import type { Marks, TabState } from '../rpc/calls.ts';
import type { StoryState } from '../rpc/outlet-calls.ts';
import { explain } from '../words/explain.ts';
import { badgeOf } from './badge.ts';
import type { TabRecord } from './tab-state.ts';
import type { SettingsStore, SiteRef } from './settings.ts';

export interface DisplayParts {
  readonly settings: SettingsStore;
  readonly tabs: Pick<TabsPort, 'get' | 'all'>;
  readonly action: ActionPort;
  readonly permissions: Pick<PermissionsPort, 'has'>;
  readonly toScreens: (tabId: number, state: TabState) => Promise<void>;
  /** What is known of the reports of the page's story. */
  readonly storyOf?: (tabId: number, url: string) => Promise<StoryState | undefined>;
}

/** Patterns of the pages that are checked. */
export const webPages = ['http://*/*', 'https://*/*'];
export const isWebPage = (url: string | undefined): boolean => url !== undefined && /^https?:/i.test(url);

export function createDisplay(parts: DisplayParts) {
  const { settings, tabs, action, permissions } = parts;

  const siteOf = async (tabId: number, url: string): Promise<SiteRef> => ({
    url,
    private: (await tabs.get(tabId))?.private ?? false,
  });

  async function stateOf(tabId: number, record: TabRecord | undefined): Promise<TabState> {
    if (record?.kind === 'checking') return { kind: 'checking' };
    if (record?.kind === 'trouble') {
      const { trouble, report } = record;
      return { kind: 'trouble', trouble, ...(report ? { report } : {}) };
    }
    if (record) {
      const marks = await settings.marksFor(await siteOf(tabId, record.url));
      const { report, hidden, trouble } = record;
      const story = await parts.storyOf?.(tabId, record.url).catch(() => undefined);
      return {
        kind: 'report',
        report,
        settings: marks,
        hidden,
        ...(trouble ? { trouble } : {}),
        ...(story ? { story } : {}),
      };
    }
    const { url } = (await tabs.get(tabId)) ?? {};
    if (url === undefined && !(await permissions.has(webPages)))
      return { kind: 'trouble', trouble: 'permission-withheld' };
    return { kind: 'none', checkable: isWebPage(url) };
  }

  const isOpen = async (tabId: number): Promise<boolean> => (await tabs.get(tabId)) !== undefined;

  async function badge(tabId: number, state: TabState): Promise<void> {
    const { locale } = await settings.marksFor({ url: '', private: false });
    await action.show(tabId, badgeOf(state, locale));
  }

  /** Shows a tab's state everywhere but on the page. */
  async function show(tabId: number, record: TabRecord | undefined): Promise<TabState> {
    const state = await stateOf(tabId, record);
    await badge(tabId, state);
    await parts.toScreens(tabId, state);
    return state;
  }

  async function marksOf(tabId: number, record: TabRecord | undefined): Promise<Marks | undefined> {
    if (record?.kind !== 'report') return undefined;
    const marks = await settings.marksFor(await siteOf(tabId, record.url));
    const told = (finding: Finding) => ({ ...finding, explanation: explain(marks.locale, finding) });
    return { url: record.url, findings: record.report.findings.map(told), settings: marks };
  }

  return { siteOf, isOpen, stateOf, badge, show, marksOf };
}

export type Display = ReturnType<typeof createDisplay>;
