/**
 * The reports of a tab's story: found when its page is checked, shown on the screens, and given to the check as facts. They
 * are stored in storage.session, with the progress of the comparison and the texts that are sources for this page alone, so
 * that they outlive the worker and go when the page is left.
 */
import type { StoragePort } from '../browser/ports.ts';
import { storedUnder } from '../browser/stored.ts';
import { engine } from '../engine/index.ts';
import { cutTo } from '../text/document.ts';
import { known } from '../text/known.ts';
import { hostOf, withoutFragment } from '../text/links.ts';
import { storyPage } from '../stories/page.ts';
import type { FactProvider } from '../library/fact-provider.ts';
import { namedOutlets, type Naming, searchWords } from '../library/outlets/named-outlets.ts';
import { type FoundReport, keptDays, type OutletStore } from '../library/outlets/outlet-store.ts';
import type { SourceDocument } from '../engine/facts/model.ts';
import type { ArticleReading } from '../rpc/calls.ts';
import type { NamedOutlet, OutletInfo, ReportOutcome, StoryReport, StoryState } from '../rpc/outlet-calls.ts';
import type { Item, StoryPage } from '../stories/model.ts';

/** A comparison with reports, in their order, and the outcome for each that was read. */
export interface Comparison {
  readonly state: 'running' | 'stopped' | 'done';
  readonly queue: readonly Item[];
  readonly outcomes: Readonly<Record<string, ReportOutcome>>;
}

/** Whether a report could be read. */
export const hasText = (outcome: ReportOutcome | undefined): boolean =>
  outcome === 'read' || outcome === 'ai';

export interface StoryRecord {
  /** Address of the page. */
  readonly url: string;
  readonly page: StoryPage;
  /** Stamp of the items that were searched. */
  readonly stamp: number;
  readonly matches: readonly FoundReport[];
  /** Sources that the page names in words. */
  readonly named: readonly Naming[];
  readonly comparison?: Comparison;
  /** Texts that are sources for this page alone: reports that were read for it, what it names itself, open tabs. */
  readonly sources?: readonly SourceDocument[];
}

const citedAs = 'cited:';
const isCited = ({ source }: SourceDocument): boolean => source.id.startsWith(citedAs);
/** What a text replaces: a page is compared with only one source that it names. */
const slotOf = (one: SourceDocument): string => (isCited(one) ? citedAs : one.source.id);

/** Adds texts that are sources for this page only; one of the same id is replaced, and so is what the page names. */
export function withSources(record: StoryRecord, added: readonly SourceDocument[]): StoryRecord {
  const ids = new Set(added.map(slotOf));
  const others = record.sources?.filter((one) => !ids.has(slotOf(one))) ?? [];
  return { ...record, sources: [...others, ...added] };
}

const isSamePage = (one: string, other: string): boolean => withoutFragment(one) === withoutFragment(other);

export function createTabStories(session: StoragePort) {
  const stories = storedUnder<StoryRecord>(session, 'story:');
  return {
    /** `forget` where the page was left: nothing of it stays. `move` where another tab has the page. */
    ...stories,

    /** Tabs whose comparison an earlier worker may have left unfinished. */
    running: async (): Promise<readonly number[]> =>
      [...(await stories.all())].flatMap(([tabId, { comparison }]) =>
        comparison?.state === 'running' ? [tabId] : [],
      ),

    /** Adds sources. @returns false if the tab went on to another page while they were read */
    addSources: async (tabId: number, url: string, added: readonly SourceDocument[]): Promise<boolean> => {
      const now = await stories.change(tabId, (before) =>
        before && isSamePage(before.url, url) ? withSources(before, added) : before,
      );
      return now !== undefined && isSamePage(now.url, url);
    },
  };
}

export type TabStories = ReturnType<typeof createTabStories>;

export interface StoriesParts {
  readonly stories: TabStories;
  readonly finder: Pick<OutletStore, 'find' | 'stamp'>;
  /** The outlets by id; with counts of their items if asked for. */
  readonly outlets: (counted?: boolean) => Promise<ReadonlyMap<string, OutletInfo>>;
  readonly auto: () => Promise<boolean>;
}

/** Code units of an article that are kept for its story: more than the beginning by which it is known. */
const storyText = 6_000;

const progressOf = ({ state, queue, outcomes }: Comparison) => ({
  state,
  done: Object.keys(outcomes).length,
  of: queue.length,
  read: Object.values(outcomes).filter(hasText).length,
});

const tabsAmong = (sources: readonly SourceDocument[] = []): number =>
  sources.filter(({ source }) => source.id.startsWith('tab:')).length;

export function createStories(parts: StoriesParts) {
  const { stories, finder } = parts;

  async function matchesOf(page: StoryPage): Promise<Pick<StoryRecord, 'matches' | 'stamp'>> {
    const stamp = finder.stamp();
    const found = await finder.find(page);
    // A site's own report of it is no second source.
    const host = hostOf(page.url);
    return { stamp, matches: found.filter(({ item }) => hostOf(item.url) !== host) };
  }

  /** Searches again if items came or went since. */
  async function fresh(tabId: number, record: StoryRecord): Promise<StoryRecord> {
    if (record.stamp === finder.stamp()) return record;
    const found = await matchesOf(record.page);
    const next = await stories.change(tabId, (now) => (now?.url === record.url ? { ...now, ...found } : now));
    return next ?? record;
  }

  function namedOf(record: StoryRecord, outlets: ReadonlyMap<string, OutletInfo>): readonly NamedOutlet[] {
    return record.named.map(({ name, id }) => {
      const outlet = id === undefined ? undefined : outlets.get(id);
      const report = record.matches.find(({ item }) => item.outlet === id || item.origin === name)?.item.id;
      return {
        name,
        query: searchWords(name, record.page.title),
        ...known({
          outlet: outlet && { id: outlet.id, name: outlet.name, on: outlet.on, origins: outlet.origins },
          report,
        }),
      };
    });
  }

  return {
    /** Finds the reports of a page that is about to be checked. */
    async look(tabId: number, { url, document }: ArticleReading): Promise<void> {
      const page = storyPage({ ...cutTo(document, storyText), url });
      const outlets = [...(await parts.outlets()).values()];
      const found = outlets.some(({ on }) => on)
        ? await matchesOf(page)
        : { matches: [], stamp: finder.stamp() };
      const record: StoryRecord = {
        url,
        page,
        named: namedOutlets(document.text, outlets, document.publisher),
        ...found,
      };
      await stories.change(tabId, (before) =>
        before && isSamePage(before.url, url)
          ? { ...record, ...known({ comparison: before.comparison, sources: before.sources }) }
          : record,
      );
    },

    /** What screens show of it; undefined if the tab's page was not looked at. */
    async state(tabId: number, url: string): Promise<StoryState | undefined> {
      const before = await stories.get(tabId);
      if (before?.url !== url) return undefined;
      const outlets = await parts.outlets(true);
      const on = [...outlets.values()].filter((outlet) => outlet.on);
      const record = on.length ? await fresh(tabId, before) : { ...before, matches: [] };
      const { comparison } = record;
      const reports = record.matches.map(({ item, followUp, copies }): StoryReport => {
        const outlet = outlets.get(item.outlet);
        const { id, title, url: address, published, origin } = item;
        const asked = comparison?.queue.some((one) => one.id === id);
        const outcome =
          comparison?.outcomes[id] ?? (comparison?.state === 'running' ? ('waiting' as const) : undefined);
        return {
          id,
          title,
          followUp,
          copies,
          // The reader's own outlets name themselves: the host says whose name it is.
          outlet: outlet?.own
            ? `${outlet.name} (${hostOf(outlet.home) ?? ''})`
            : (outlet?.name ?? item.outlet),
          kind: outlet?.kind ?? 'newspaper',
          state: outlet?.state ?? false,
          ...known({ url: address, published, origin, compared: asked ? outcome : undefined }),
        };
      });
      return {
        reports,
        lookedAt: {
          outlets: on.length,
          unread: on.filter(({ line }) => line?.trouble || line?.read === undefined).length,
          items: on.reduce((sum, { line }) => sum + (line?.items ?? 0), 0),
          days: keptDays,
        },
        ...known({ comparison: comparison && progressOf(comparison) }),
        named: namedOf(record, outlets),
        tabs: tabsAmong(record.sources),
        auto: await parts.auto(),
      };
    },

    /** The texts read for the tab's page as facts: reports, open tabs, and the source that it names, if it still does. */
    provider:
      (tabId: number, { namedSources }: Pick<ArticleReading, 'namedSources'>): FactProvider =>
      async () => {
        const named = new Set(namedSources.map((address) => `${citedAs}${address}`));
        const { sources: all = [] } = (await stories.get(tabId)) ?? {};
        const sources = all.filter((one) => !isCited(one) || named.has(one.source.id));
        if (!sources.length) return undefined;
        const openTabs = tabsAmong(sources);
        const citedSource = sources.find(isCited)?.source.id.slice(citedAs.length);
        const reports = sources.length - openTabs - (citedSource ? 1 : 0);
        const against = { reports: reports || undefined, openTabs: openTabs || undefined, citedSource };
        return { index: engine.index(sources), against: known(against) };
      },

    /** Another tab replaces this one: what is stored goes with the page. */
    async moved(from: number, to: number, url: string | undefined): Promise<void> {
      await stories.move(from, to);
      await this.left(to, url);
    },

    /** The page was left: nothing of it stays. The same page loaded again keeps its reports. */
    async left(tabId: number, url = ''): Promise<void> {
      // In one step: the next page may be looked at meanwhile.
      await stories.change(tabId, (now) => (now && isSamePage(now.url, url) ? now : undefined));
    },
  };
}
