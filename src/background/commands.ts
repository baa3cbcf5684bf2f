/** Commands from the page's menu or the keyboard; both use the same names. */
import type { MenuEntry } from '../browser/ports.ts';
import { t } from '../words/i18n.ts';
import type { TabController } from './tab-controller.ts';
import type { TabParts } from './tab-parts.ts';
import type { LibraryService } from '../library/library-service.ts';

export const menuEntries: readonly MenuEntry[] = [
  { id: 'check-page', message: 'commandCheckPage', on: 'page' },
  { id: 'use-as-source', message: 'commandUseAsSource', on: 'page' },
  { id: 'toggle-highlights', message: 'commandToggleHighlights', on: 'page' },
  { id: 'check-selection', message: 'menuCheckSelection', on: 'selection' },
];

/** How long the badge says that something was done, ms. */
const saidFor = 2_500;

/** Runs a command by its name; an unknown one does nothing. */
export function createCommands(
  controller: TabController,
  library: LibraryService,
  { action, settings, after }: Pick<TabParts, 'action' | 'settings' | 'after'>,
) {
  async function useAsSource(tabId: number): Promise<void> {
    const answer = await library.useAsSource({ tabId }, undefined);
    const added = 'added' in answer;
    // No screen is open to say so: the badge does, for a moment.
    await action.show(tabId, {
      text: added ? '+1' : '!',
      background: added ? '#19603c' : '#9c2f17',
      title: `Second Source\n${t(await settings.locale(), added ? 'notice.sourceAdded' : `fetch.${answer.trouble}`)}`,
    });
    // What the badge showed before is drawn again; a tab that had made room for others is checked again for that.
    const restore = () => controller.getTab({ tabId }).then(() => controller.show(tabId));
    after(saidFor, () => void restore().catch(() => undefined));
  }
  const orders: Readonly<Record<string, (tabId: number) => Promise<unknown>>> = {
    'check-page': (tabId) => controller.checkAnyway({ tabId }),
    'check-selection': (tabId) => controller.checkSelection({ tabId }),
    'toggle-highlights': (tabId) => controller.toggle(tabId),
    'next-finding': (tabId) => controller.step(tabId, 1),
    'previous-finding': (tabId) => controller.step(tabId, -1),
    'use-as-source': useAsSource,
  };
  return async (name: string, tabId: number): Promise<void> => {
    if (Object.hasOwn(orders, name)) await orders[name]?.(tabId);
  };
}
