/**
 * What the browser does to tabs: they close, go elsewhere, load, were open before the extension came, or outlived the
 * worker. News of it may come late, so each is held against what the browser says now and against the run that it means.
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
     * Another tab stands in the place of one that was put to sleep, or of one whose next page had been made ready: what is
     * kept goes with its page.
     */
    async replaced(added: number, removed: number): Promise<void> {
      const { url: address = '' } = (await tabs.get(added)) ?? {};
      const shows = ({ url }: TabRecord): boolean => withoutFragment(address) === withoutFragment(url);
      // The run that was on its way ends with the tab that it knows: the next one goes on.
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

    /** The tab went to another address, or finished loading: what was said of the old page must not stay. */
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
      // The same address may be a fresh page without a notice: then nobody of ours is there to hear.
      await tellPage(tabId, record).catch(() => forget(tabId, record.run));
    },

    /** Pages that were open before the extension came are looked at too, without being loaded again. */
    async installed(): Promise<void> {
      const open = (await tabs.all()).filter(({ url, asleep }) => isWebPage(url) && !asleep);
      // One after another: this may be a hundred pages. Those that may not be read are left alone.
      for (const { id } of open) await parts.lookAt(id).catch(() => undefined);
    },

    /** Begins again what an earlier life of the worker could not finish, and draws badges that it did not come to. */
    async resume(): Promise<void> {
      const again = ([tabId, record]: readonly [number, TabRecord]): unknown => {
        if (record.kind !== 'checking') return show(tabId);
        return record.attempt > 0 && takeUp(tabId);
      };
      await Promise.all([...(await store.all())].map(again));
    },
  };
}
