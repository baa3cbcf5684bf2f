/**
 * The controller of the tabs: handles what pages and screens ask, moves each tab from state to state (see tab-state.ts), and
 * updates the badge, the page and the open screens.
 */
import { callsForCheck } from '../reading/model.ts';
import { findingKey } from '../report/differences.ts';
import type { ArticleReading, Marks, TabState } from '../rpc/calls.ts';
import type { Handlers, RequestOf } from '../rpc/envelope.ts';
import type { Drawing, pageMessages } from '../rpc/page-calls.ts';
import type { tabMessages } from '../rpc/screen-calls.ts';
import { createQueues } from '../browser/in-turn.ts';
import { fingerprint } from '../text/fingerprint.ts';
import { known } from '../text/known.ts';
import { hostOf } from '../text/links.ts';
import { createDisplay, isWebPage } from './display.ts';
import { askPage, type PageReading, readSent } from './sent-page.ts';
import { isAside, type PageOf, type TabRecord } from './tab-state.ts';
import { createCheckRunner } from './check-runner.ts';
import type { TabParts } from './tab-parts.ts';
import { createTabEvents } from './tab-events.ts';

type FromPages = Handlers<typeof pageMessages, PageOf>;
type FromScreens = Handlers<typeof tabMessages, unknown>;

export function createTabController(parts: TabParts) {
  const { store, settings, tabs, toPage, inject } = parts;
  const display = createDisplay(parts);
  const { siteOf, stateOf, show, forget, marksOf, tellPage } = display;
  const { begin, work, fail, ask, takeUp, isAlive } = createCheckRunner(parts, display);

  /** Messages of a page are handled in order: the last one counts, however late answers are. */
  const heard = createQueues();

  /** The record of a tab; a check that nobody works on is resumed. */
  async function awake(tabId: number): Promise<TabRecord | undefined> {
    const record = await store.get(tabId);
    return record?.kind === 'checking' && !isAlive(record.run) ? takeUp(tabId) : record;
  }

  async function withoutNotice(tabId: number): Promise<void> {
    const record = await store.get(tabId);
    // The reader asked for this page: its article follows.
    if (record?.kind === 'checking' && record.asked) return;
    if (record) await forget(tabId, record.run);
  }

  /** Shows a page's notice even if the page has no article to check. */
  async function noArticle({ url, disclosure }: PageReading, { tabId, frameId }: PageOf): Promise<void> {
    const record = await store.get(tabId);
    const [trouble, told] = ['no-article' as const, known({ disclosure })];
    // A check that ended meanwhile is about what the page said before.
    if (record?.kind === 'checking' && (await fail(tabId, record, trouble, told))?.kind !== 'report') return;
    if (callsForCheck(disclosure) && !(await settings.isOff(await siteOf(tabId, url)))) {
      const run = parts.newRun();
      await store.change(tabId, () => ({ kind: 'trouble', trouble, ...told, url, frameId, run }));
      await show(tabId);
    }
  }

  /** Takes a page as sent now. @returns what it draws, if a report was made */
  async function take(read: PageReading, from: PageOf): Promise<Marks | undefined> {
    const { tabId, frameId } = from;
    const { url, asked, document, disclosure } = read;
    const record = await heard(tabId, async () => {
      if (!asked && !callsForCheck(disclosure)) await withoutNotice(tabId);
      else if (!document) await noArticle(read, from);
      else if (await settings.isOff(await siteOf(tabId, url))) await forget(tabId);
      else return begin(tabId, { url, frameId, asked });
      return undefined;
    });
    const made = record && document && (await work(tabId, record, { ...read, document }));
    return made?.kind === 'report' ? marksOf(tabId, made) : undefined;
  }

  /** Updates the marks on every open page of a site, and every badge and screen. */
  async function tellPages(concerned: (record: TabRecord) => boolean): Promise<void> {
    for (const [tabId, record] of await store.all()) {
      if (!concerned(record)) continue;
      // A check under way will end with the marks as they are then.
      if (record.kind === 'checking') await awake(tabId);
      else await tellPage(tabId, record).catch(() => undefined);
      await show(tabId);
    }
  }

  /** If a site is switched off, its open pages lose report and marks at once; if it is switched on, they are looked at. */
  async function siteSwitched(concerned: (host: string | undefined) => boolean): Promise<void> {
    for (const { id: tabId, url, asleep } of await tabs.all()) {
      if (!isWebPage(url) || !concerned(hostOf(url))) continue;
      const record = await store.get(tabId);
      const place = { tabId, frameId: record?.frameId ?? 0 };
      if (!(await settings.isOff(await siteOf(tabId, url)))) {
        if (!record && !asleep) await inject(place).catch(() => undefined);
      } else if (record) {
        await toPage(place, 'clear', {}).catch(() => undefined);
        await forget(tabId);
      }
    }
  }

  /** Marks belong to the checked page, which may be in a frame; a site is switched off by the tab's own address. */
  async function setSite({ tabId, choice }: RequestOf<typeof tabMessages, 'setSite'>): Promise<TabState> {
    const { off } = choice;
    const { url } = (off === undefined ? await store.get(tabId) : await tabs.get(tabId)) ?? {};
    if (isWebPage(url)) {
      try {
        await settings.setSite(await siteOf(tabId, url), choice);
      } catch {
        return { kind: 'trouble', trouble: 'storage-full' };
      }
      if (off === undefined) await tellPages((record) => hostOf(record.url) === hostOf(url));
      else await siteSwitched((host) => host === hostOf(url));
    }
    return stateOf(tabId, await store.get(tabId));
  }

  /**
   * Hides claims that the reader marked "Not right?", on this page and wherever they occur again, or shows them again. The
   * reader's choice is stored first, so that it holds even if the tab closes before its record is changed.
   */
  async function setHidden(
    { tabId, keys, hidden }: RequestOf<typeof tabMessages, 'setHidden'>,
    privately?: boolean,
  ) {
    // For a tab that is gone nobody knows any more whether it was private.
    const unseen = privately ?? (await tabs.get(tabId))?.private ?? true;
    if (!unseen) await settings.setHidden(keys, hidden).catch(() => undefined);
    await awake(tabId);
    const record = await store.change(tabId, (before) => {
      if (before?.kind !== 'report') return before;
      const others = before.hidden.filter((one) => !keys.includes(one));
      return { ...before, hidden: hidden ? [...others, ...keys] : others };
    });
    if (record?.kind !== 'report') return stateOf(tabId, record);
    await tellPage(tabId, record).catch(() => undefined);
    return show(tabId);
  }

  /** Has pages checked again, because the facts changed: one with a report, or with a check under way. */
  async function recheck(only?: number): Promise<void> {
    for (const [tabId, record] of await store.all()) {
      const { kind, frameId, url } = record;
      if (kind === 'trouble' || (only !== undefined && only !== tabId)) continue;
      const of = kind === 'checking' && record.asked ? { asked: url } : {};
      await toPage({ tabId, frameId }, 'readNow', of).catch(() => undefined);
    }
  }

  const fromPages = {
    /** The detector saw a sign: the annotator takes a closer look. */
    async pageMayDisclose(_page, from) {
      if (!(await settings.isOff(await siteOf(from.tabId, from.url)))) await inject(from);
    },

    async readPage({ asked, held, page }, from) {
      const { article, ...read } = readSent({ page }, from.url, { asked });
      const { document, disclosure } = read;
      const drawing: Drawing | null =
        article && document && (asked || callsForCheck(disclosure))
          ? { text: fingerprint(document.text), places: article.places }
          : null;
      // The same article in changed surroundings: only the places are new, unless its report is gone meanwhile.
      if (drawing && drawing.text === held) {
        const before = await store.get(from.tabId);
        // What made room for others is not asked for here: the page keeps its marks.
        if (before?.kind === 'report' || isAside(before)) return drawing;
      }
      const marks = await take(read, from);
      return drawing && { ...drawing, ...known({ marks }) };
    },

    /** "Not right?" on the page's own card, or its undo. */
    async hide({ index, hidden }, { tabId, private: privately }) {
      const record = await awake(tabId);
      const finding = record?.kind === 'report' ? record.report.findings[index] : undefined;
      if (finding) await setHidden({ tabId, keys: [findingKey(finding)], hidden }, privately);
    },
  } satisfies FromPages;

  const fromScreens = {
    async getTab({ tabId }) {
      return stateOf(tabId, await awake(tabId));
    },

    /** Checks a page without a notice, because the reader asked. */
    async checkAnyway({ tabId }) {
      const tab = await tabs.get(tabId);
      const before = await store.get(tabId);
      const { url = tab?.url } = before ?? {};
      if (!isWebPage(url)) return stateOf(tabId, undefined);
      await ask(tabId, await begin(tabId, { url, frameId: before?.frameId ?? 0, asked: true }));
      return stateOf(tabId, await store.get(tabId));
    },

    /** Answers about the selection on the page; the page's report stays as it is. */
    async checkSelection({ tabId }) {
      const { url } = (await tabs.get(tabId)) ?? {};
      const record = await awake(tabId);
      if (!isWebPage(url)) return stateOf(tabId, record);
      const place = { tabId, frameId: record?.frameId ?? 0 };
      const found = await parts.selections.answer(place, record?.url ?? url).catch(() => false);
      // Nothing may stay of a tab that was closed meanwhile: its answers were forgotten before this one was stored.
      if (!(await display.isOpen(tabId))) await parts.selections.forget(tabId);
      return found ? show(tabId) : { kind: 'missing' };
    },

    async goTo({ tabId, index }) {
      const record = await awake(tabId);
      if (!record) return { found: false };
      const told = toPage({ tabId, frameId: record.frameId }, 'goTo', { index });
      return told.catch(() => ({ found: false }));
    },

    setSite,

    setHidden: (request) => setHidden(request),

    async setHostOff({ host, off }) {
      await settings.setSite({ url: `https://${host}/`, private: false }, { off });
      await siteSwitched((one) => one === host);
      return settings.load();
    },

    getSettings: () => settings.load(),

    async setSettings(change) {
      const before = await settings.load();
      const after = await settings.save(change);
      await tellPages(() => true);
      const changed = (host = ''): boolean => before.sites[host]?.off !== after.sites[host]?.off;
      if (change.sites) await siteSwitched(changed);
      if (before.bundled !== after.bundled) await recheck();
      return after;
    },
  } satisfies FromScreens;

  return {
    ...createTabEvents(parts, display, takeUp),
    ...fromPages,
    ...fromScreens,
    take,
    show,
    recheck,

    /** Goes to the next or previous mark. */
    async step(tabId: number, by: 1 | -1): Promise<void> {
      const record = await store.get(tabId);
      if (record) await toPage({ tabId, frameId: record.frameId }, 'step', { by }).catch(() => undefined);
    },

    /** Turns the marks of the tab's site on where they are off, and off where they are on. */
    async toggle(tabId: number): Promise<void> {
      const record = await store.get(tabId);
      if (!record) return;
      const { on } = await settings.marksFor(await siteOf(tabId, record.url));
      await setSite({ tabId, choice: { highlights: !on } });
    },

    /** Reads the page of a tab as a source; null if it has no article or cannot be read. */
    async readSource(tabId: number): Promise<ArticleReading | null> {
      const [record, tab] = await Promise.all([store.get(tabId), tabs.get(tabId)]);
      const { frameId, url = tab?.url } = record ?? { frameId: 0 };
      try {
        const sent = await askPage(parts, { tabId, frameId }, false);
        if (!sent || url === undefined) return null;
        const { article: _places, document, ...read } = readSent(sent, url, { use: 'source' });
        return document && { ...read, document };
      } catch {
        return null;
      }
    },

    /** A tab's page and the addresses that it names as its source. */
    async naming(tabId: number) {
      const record = await awake(tabId);
      return record?.kind === 'report'
        ? { url: record.url, named: record.report.namedSources }
        : { url: '', named: [] };
    },

    /** Tells the screens that more is known about the page's story. A check under way does so with its report. */
    async storyChanged(tabId: number): Promise<void> {
      if ((await store.get(tabId))?.kind !== 'checking') await show(tabId);
    },
  };
}

export type TabController = ReturnType<typeof createTabController>;
