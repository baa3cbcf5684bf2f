/**
 * "Compare with my open tabs": finds the open tabs that report a page's story, and reads those that the reader ticked. They
 * are read when the reader asks, and are sources for this page until it is left.
 */
import { sideBySide } from '../browser/in-turn.ts';
import type { TabsPort } from '../browser/ports.ts';
import type { SourceDocument } from '../engine/facts/model.ts';
import type { OutletStore } from '../library/outlets/outlet-store.ts';
import { sourceOf } from '../library/article.ts';
import { known } from '../text/known.ts';
import { hostOf } from '../text/links.ts';
import type { ArticleReading } from '../rpc/calls.ts';
import type { TabOffer } from '../rpc/outlet-calls.ts';
import type { Item, StoryPage } from '../stories/model.ts';
import { isWebPage } from './display.ts';

/** How many tabs are looked into, the latest opened first. */
const mostTabs = 40;
const mostOffers = 12;
/** Tabs that are read at once, and how long one may take, ms. */
const atOnce = 4;
const patience = 4_000;
/** Code units of a text by which its story is known. */
const summary = 1_200;

export interface OpenTabsParts {
  readonly tabs: Pick<TabsPort, 'get' | 'all'>;
  readonly readSource: (tabId: number) => Promise<ArticleReading | null>;
  readonly after: (milliseconds: number, then: () => void) => void;
  /** Which of the given items report the page's story. */
  readonly among: OutletStore['among'];
}

export function createOpenTabs({ tabs, readSource, after, among }: OpenTabsParts) {
  const readInTime = (tabId: number): Promise<ArticleReading | null> =>
    Promise.race([
      readSource(tabId),
      new Promise<null>((resolve) => {
        after(patience, () => resolve(null));
      }),
    ]);

  /** The articles of some tabs, by tab. */
  async function read(ids: readonly number[]): Promise<ReadonlyMap<number, ArticleReading>> {
    const found = new Map<number, ArticleReading>();
    await sideBySide(ids, atOnce, async (id) => {
      const reading = await readInTime(id).catch(() => null);
      if (reading) found.set(id, reading);
    });
    return found;
  }

  /** Other tabs in the same kind of window: private and ordinary pages are never sources for each other. */
  async function others(tabId: number): Promise<readonly number[]> {
    const own = await tabs.get(tabId);
    return (await tabs.all())
      .filter(
        ({ id, url, asleep, private: hidden }) =>
          id !== tabId && isWebPage(url) && !asleep && hidden === own?.private,
      )
      .map(({ id }) => id);
  }

  return {
    /** Open tabs that report the same story as the page, best first. */
    async offer(tabId: number, page: StoryPage): Promise<readonly TabOffer[]> {
      const readings = await read((await others(tabId)).slice(-mostTabs));
      const pages = [...readings]
        .filter(([, { url }]) => url !== page.url)
        .map(([id, { url, document }]): Item => {
          const { title = '', text, published, lang } = document;
          return {
            id: String(id),
            outlet: hostOf(url) ?? '',
            title,
            summary: text.slice(0, summary),
            url,
            ...known({ published, lang }),
          };
        });
      return (await among(pages, page, mostOffers)).flatMap(({ id, copies }) =>
        [id, ...copies].flatMap((one) => {
          const reading = readings.get(Number(one));
          return reading
            ? [{ tabId: Number(one), title: reading.document.title ?? '', host: hostOf(reading.url) ?? '' }]
            : [];
        }),
      );
    },

    /** The texts of tabs that the reader ticked. */
    async sources(tabId: number, ids: readonly number[]): Promise<readonly SourceDocument[]> {
      const allowed = await others(tabId);
      return [...(await read(ids.filter((id) => allowed.includes(id)))).values()].map(
        ({ url, document, disclosure }) => ({
          document,
          source: sourceOf(`tab:${url}`, url, document, disclosure),
        }),
      );
    },
  };
}
