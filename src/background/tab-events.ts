/**
 * Reacts to what the browser does with tabs: they close, navigate, load, were open before the extension was installed, or
 * outlived the worker. Events may come late, so each is compared with what the browser says now and with the run it means.
 */
import { type Display, isWebPage } from './display.ts';
import { withoutFragment } from '../text/links.ts';
import type { TabParts } from './tab-parts.ts';
import type { TabRecord } from './tab-state.ts';

export function createTabEvents(
  parts: TabParts,
  { stateOf, show, forget, tellPage }: Display,
  takeUp: (tabId: number) => Promise<unknown>,
) {
  const { store, settings, tabs } = parts;
  return {
    async closed(tabId: number): Promise<void> {
      await parts.selections.forget(tabId);
      await store.change(tabId, () => undefined);
      await parts.stories.left(tabId);
      if (!(await tabs.all()).some((tab) => tab.private)) await settings.forgetPrivate();
    },

    /**
     * Another tab replaces one that was put to sleep, or whose next page had been prerendered: what is stored goes with the
     * page.
     */
    async replaced(added: number, removed: number): Promise<void> {
      const { url: address = '' } = (await tabs.get(added)) ?? {};
      const shows = ({ url }: TabRecord): boolean => withoutFragment(address) === withoutFragment(url);
      // A run under way ends with the tab it knows; the next one goes on.
      await store.move(
        removed,
        added,
        (record, there) => there ?? (shows(record) ? { ...record, run: parts.newRun() } : undefined),
      );
      await parts.stories.moved(removed, added, address);
      await takeUp(added);
      await parts.selections.forget(removed);
      await show(added);
    },

    /** The tab went to another address, or finished loading: nothing about the old page may stay. */
    async navigated(
      tabId: number,
      change: { readonly status?: string; readonly url?: string },
    ): Promise<void> {
      if (change.url !== undefined) await parts.stories.left(tabId, change.url);
      const record = await store.get(tabId);
      if (!record) {
        // A screen that stays open, as the panel does, must not offer for this page what it offered for the last one.
        if (change.status === 'loading') await parts.toScreens(tabId, await stateOf(tabId, undefined));
        return;
      }
      if (change.url !== undefined) {
        const { url = change.url } = (await tabs.get(tabId)) ?? {};
        if (withoutFragment(url) !== withoutFragment(record.url)) {
          await forget(tabId, record.run);
          return;
        }
      }
      if (change.status !== 'complete' || record.kind === 'checking') return;
      // The same address may be a fresh page without a notice, which has none of our scripts to answer.
      await tellPage(tabId, record).catch(() => forget(tabId, record.run));
    },

    /** Looks at pages that were open before the extension was installed, without reloading them. */
    async installed(): Promise<void> {
      const open = (await tabs.all()).filter(({ url, asleep }) => isWebPage(url) && !asleep);
      // One after another: this may be a hundred pages. Those that may not be read are left alone.
      for (const { id } of open) await parts.lookAt(id).catch(() => undefined);
    },

    /** Restarts what an earlier worker could not finish, and draws the badges that it did not get to. */
    async resume(): Promise<void> {
      const again = ([tabId, record]: readonly [number, TabRecord]): unknown => {
        if (record.kind !== 'checking') return show(tabId);
        return record.attempt > 0 && takeUp(tabId);
      };
      await Promise.all([...(await store.all())].map(again));
    },
  };
}
