/**
 * Checks a page against the source that it names itself: fetched because the reader asked for exactly that address, and kept
 * for this session beside the page it belongs to.
 */
import type { StoragePort } from '../browser/ports.ts';
import { stored } from '../browser/stored.ts';
import type { SourceDocument } from '../engine/facts/model.ts';
import { engine } from '../engine/index.ts';
import type { ArticleCode } from '../rpc/troubles.ts';
import { hostOf, withoutFragment } from '../text/links.ts';
import { fetchArticle, type GrantedNet } from './article.ts';
import type { FactProvider } from './fact-provider.ts';

interface CitedRecord extends SourceDocument {
  readonly tabId: number;
  /** The page that names it. */
  readonly page: string;
  readonly address: string;
}

/** The session's storage holds ten megabytes for everything: the oldest goes. */
const mostKept = 8;

export function createCitedSources({ session, ...net }: GrantedNet & { readonly session: StoragePort }) {
  /** All of them, the oldest first. */
  const kept = stored<readonly CitedRecord[]>(session, 'cited', (all) => all as readonly CitedRecord[]);
  const without = (all: readonly CitedRecord[] | undefined, tabId: number): readonly CitedRecord[] =>
    (all ?? []).filter((one) => one.tabId !== tabId);

  /**
   * The article behind an address. Redirects are followed to the same host, with or without `www.`. Where the browser does
   * not tell where one leads, the same page under https is tried: most of old links lead there.
   */
  async function read(address: string): ReturnType<typeof fetchArticle> {
    const covers = (to: string): boolean => hostOf(to) === hostOf(address);
    const first = await fetchArticle(address, net, covers);
    const secure = address.replace(/^http:\/\/([^/:]+)(?::80)?(?=\/|$)/i, 'https://$1');
    if (!('trouble' in first) || first.trouble !== 'redirected' || secure === address) return first;
    const second = await fetchArticle(secure, net, covers);
    return 'trouble' in second && second.trouble !== 'no-article' ? first : second;
  }

  return {
    /**
     * Fetches an address and keeps it beside the page, as long as its tab is open.
     * @returns what went wrong, or null
     */
    async fetch(
      { tabId, url }: { readonly tabId: number; readonly url: string },
      address: string,
    ): Promise<ArticleCode | null> {
      const found = await read(address);
      if ('trouble' in found) return found.trouble;
      const record: CitedRecord = { tabId, page: withoutFragment(url), address, ...found };
      for (let most = mostKept; most > 0; most -= 1)
        try {
          await kept.change((all) => [...without(all, tabId), record].slice(-most));
          return null;
        } catch {
          // There is no room: once more, with one fewer of the others.
        }
      return 'full';
    },

    /** The tab was closed. */
    forget: (tabId: number): Promise<unknown> =>
      kept.change((all) => (all?.some((one) => one.tabId === tabId) ? without(all, tabId) : all)),

    /** Another tab has the page. */
    move: (from: number, to: number): Promise<unknown> =>
      kept.change((all) =>
        all?.some((one) => one.tabId === from)
          ? without(all, to).map((one) => (one.tabId === from ? { ...one, tabId: to } : one))
          : all,
      ),

    /** The page's own cited source as facts, where it was fetched in this tab and the page still names it. */
    provider(
      tabId: number,
      page: { readonly url: string; readonly namedSources: readonly string[] },
    ): FactProvider {
      return async () => {
        const record = (await kept.get())?.find((one) => one.tabId === tabId);
        if (record?.page !== withoutFragment(page.url) || !page.namedSources.includes(record.address))
          return undefined;
        return { index: engine.index([record]), against: { citedSource: record.address } };
      };
    },
  };
}
