/** `check --feed`: reports of the page's story from feeds, as a list and as sources. */
import path from 'node:path';
import type { SourceDocument } from '../engine/facts/model.ts';
import type { Document } from '../engine/model.ts';
import { readFeed } from '../library/feeds/read-feed.ts';
import { readText } from '../reading/plain-text.ts';
import { createStoryIndex } from '../stories/index.ts';
import type { Item } from '../stories/model.ts';
import { storyPage } from '../stories/page.ts';
import { known } from '../text/known.ts';
import { troubleWords } from '../words/trouble-words.ts';
import { type CliIo, InputError } from './io.ts';

/** Where the links of a feed from a file lead that name no site: nowhere. */
const noSite = 'https://feed.invalid/';

interface Feed {
  readonly items: readonly Item[];
  readonly name: string;
}

async function readOne(given: string, io: CliIo): Promise<Feed> {
  const web = /^https?:/i.test(given);
  const answer = web ? await io.fetchFeed(given) : { body: io.readBytes(given), contentType: '' };
  if (!answer.body) throw new InputError(`There is no file ${given}.`);
  const head = new TextDecoder('latin1').decode(answer.body.subarray(0, 20_000));
  // A feed from a file is of the site that its first link names.
  const site = /<link\b[^>]{0,200}?>?\s{0,20}(https?:\/\/[^\s<>"']{1,500})/.exec(head)?.[1];
  const read = readFeed({
    body: answer.body,
    address: web ? given : noSite,
    contentType: answer.contentType,
    outlet: { id: given, home: web ? given : (site ?? noSite), lang: 'en' },
    now: `${io.today}T23:59:59Z`,
  });
  if ('trouble' in read)
    throw new InputError(`${given}: ${troubleWords('en', 'outletTrouble', { code: read.trouble })}`);
  if (read.cut) io.error(`${given} breaks off or is larger than 5 MB; what could be read was taken.\n`);
  const name = read.title ?? (web ? new URL(given).hostname : path.basename(given));
  return { items: read.items, name };
}

export interface FeedReport {
  readonly item: Item;
  readonly followUp: boolean;
  readonly source: SourceDocument;
}

/** Reports of the page's story in these feeds, best first. A feed that cannot be read ends the command with a sentence. */
export async function reportsInFeeds(
  page: Document,
  feeds: readonly string[],
  io: CliIo,
): Promise<FeedReport[]> {
  const index = createStoryIndex();
  const entries = new Map<string, { readonly item: Item; readonly feed: Feed }>();
  for (const given of feeds) {
    const feed = await readOne(given, io);
    for (const item of feed.items) entries.set(item.id, { item, feed });
  }
  index.add([...entries.values()].map(({ item }) => item));
  return index.match(storyPage(page)).flatMap(({ id, followUp }) => {
    const found = entries.get(id);
    if (!found) return [];
    const { item, feed } = found;
    const meta = {
      title: item.title,
      publisher: feed.name,
      ...known({ published: item.published, url: item.url?.startsWith(noSite) ? undefined : item.url }),
    };
    const document = readText(`${item.title}\n${item.summary}`, meta);
    const source = { id: item.id, kind: 'edited' as const, ...meta, ...known({ derivedFrom: item.origin }) };
    return [{ item, followUp, source: { document, source } }];
  });
}

/** The list for people. */
export function feedLines(reports: readonly FeedReport[]): string {
  if (!reports.length) return 'No report of the same story stands in the feeds.\n\n';
  const lines = reports.map(({ item, followUp, source: { source } }) => {
    const day = item.published?.slice(0, 10);
    const parts = [source.publisher, day, followUp && 'another day', source.url];
    return `  ${item.title}\n    – ${parts.filter(Boolean).join(' · ')}`;
  });
  return `Reports of the same story (${reports.length})\n${lines.join('\n')}\n\n`;
}
