/** A make-believe network and clock for the tests of outlets; the database is a real one, in memory. */
import 'fake-indexeddb/auto';
import { createOutletDatabase } from '../../../../src/library/database.ts';
import type { Outlet } from '../../../../src/library/outlets/outlet.ts';
import { createOutletStore } from '../../../../src/library/outlets/outlet-store.ts';
import { createOutletService } from '../../../../src/library/outlets/outlet-service.ts';
import type { Item } from '../../../../src/stories/model.ts';

let databases = 0;

export const outlet = (id: string, more: Partial<Outlet> = {}): Outlet => ({
  id,
  name: `The ${id} Post`,
  country: 'se',
  lang: 'en',
  kind: 'newspaper',
  home: `https://www.${id}.example/`,
  feeds: [`https://feeds.${id}.example/news.xml`],
  ...more,
});

export const item = (id: string, more: Partial<Item> = {}): Item => ({
  id: `https://www.coast.example/${id}`,
  outlet: 'coast',
  title: `Ferry ${id} reaches the island of Brunhaven`,
  summary: 'Captain Ida Lund of the Velde Line brought 340 passengers to the pier of Elmsport on Thursday.',
  published: '2026-03-05T08:00:00.000Z',
  lang: 'en',
  ...more,
});

/** An RSS feed of entries with these titles. */
export const rss = (...titles: readonly string[]): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>${titles
    .map(
      (title) =>
        `<item><title>${title}</title><link>https://www.coast.example/${encodeURIComponent(title)}</link><pubDate>Thu, 05 Mar 2026 08:00:00 GMT</pubDate></item>`,
    )
    .join('')}</channel></rss>`;

type Answer = () => Response | Promise<Response>;
export const feed = (body: string, headers: Readonly<Record<string, string>> = {}): Answer => {
  return () => new Response(body, { headers: { 'content-type': 'application/rss+xml', ...headers } });
};

export function world(outlets: readonly Outlet[] = [outlet('coast'), outlet('vale'), outlet('fell')]) {
  databases += 1;
  const state = {
    clock: Date.parse('2026-03-05T09:00:00Z'),
    answers: {} as Record<string, Answer>,
    asked: [] as { url: string; headers: Record<string, string> }[],
    allowed: true,
    faults: [] as unknown[],
  };
  const database = createOutletDatabase(`outlets-${databases}`);
  const now = (): Date => new Date(state.clock);
  const fetch = (url: string, init: RequestInit): Promise<Response> => {
    state.asked.push({ url, headers: init.headers as Record<string, string> });
    const answer = state.answers[url];
    return answer ? Promise.resolve().then(answer) : Promise.reject(new Error('no such host'));
  };
  /** A worker's life: what it holds in memory is made anew, the database stays. */
  function life(limits?: { readonly items: number }) {
    const store = createOutletStore(database, now, limits);
    const reader = createOutletService({
      store,
      directory: async () => outlets,
      permissions: { has: async () => state.allowed, giveBack: async () => undefined },
      alarms: { every: async () => undefined },
      fetch,
      now,
      random: () => 0.5,
      changed: () => undefined,
      onFault: (fault) => state.faults.push(fault),
    });
    return { store, reader };
  }
  return { state, database, life, fetch, now };
}

export const hours = (count: number): number => count * 3_600_000;
