/**
 * Reads a feed: RSS 2.0 and 1.0, Atom, JSON Feed, news sitemaps. The result is already clean: text without markup or control
 * characters, https links on the outlet's own site, plausible dates. Pure: the current time is passed in.
 */
import * as v from 'valibot';
import type { FeedCode } from '../../rpc/troubles.ts';
import type { Item } from '../../stories/model.ts';
import { jsonOf, known } from '../../text/known.ts';
import { decodeText } from '../fetch/decode.ts';
import { cleanText, itemDate, itemLink, originOf } from './clean.ts';
import { mostEntries, type RawFeed, type RawItem, readXmlFeed } from './xml.ts';

type FeedAnswer =
  | {
      readonly items: readonly Item[];
      readonly title?: string;
      /** Why it was not read to its end: what stood before was. */
      readonly cut?: 'damaged' | 'deep';
    }
  | { readonly trouble: FeedCode };

export interface FeedInput {
  readonly body: Uint8Array;
  /** Where it was read from, absolute. */
  readonly address: string;
  /** The answer's Content-Type header. */
  readonly contentType?: string;
  readonly outlet: { readonly id: string; readonly home: string; readonly lang: string };
  /** ISO date-time of now: dates of tomorrow are not believed. */
  readonly now: string;
}

const text = v.fallback(v.optional(v.string(), ''), '');
const jsonEntry = v.object({
  id: v.fallback(v.optional(v.pipe(v.union([v.string(), v.number()]), v.transform(String)), ''), ''),
  url: text,
  external_url: text,
  title: text,
  summary: text,
  content_text: text,
  content_html: text,
  date_published: text,
  date_modified: text,
  authors: v.fallback(v.optional(v.array(v.object({ name: text })), []), []),
});
const jsonFeed = v.object({
  version: v.pipe(v.string(), v.includes('jsonfeed.org')),
  title: text,
  language: text,
  items: v.array(v.unknown()),
});

/** Reads a JSON Feed (jsonfeed.org, versions 1 and 1.1). */
function readJsonFeed(body: string): RawFeed | 'damaged' | 'not-a-feed' {
  const data = jsonOf(body);
  if (data === undefined) return 'damaged';
  const { success, output } = v.safeParse(jsonFeed, data);
  if (!success) return 'not-a-feed';
  const items = output.items.slice(0, mostEntries).flatMap((one): RawItem[] => {
    const { success: fits, output: entry } = v.safeParse(jsonEntry, one);
    if (!fits) return [];
    // Plain text is not markup: its "<" is a letter.
    const plain = (entry.summary || entry.content_text).replace(/</g, '&lt;');
    return [
      {
        id: entry.id,
        link: entry.url || entry.external_url,
        title: entry.title,
        summary: plain || entry.content_html,
        date: entry.date_published || entry.date_modified,
        author: entry.authors.map(({ name }) => name).join(', '),
      },
    ];
  });
  return { items, title: output.title, lang: output.language };
}

const titleLength = 300;
const summaryLength = 1_000;

/** The entry as an item; undefined if it has no words. */
function itemOf(raw: RawItem, { address, outlet, now }: FeedInput, lang: string): Item | undefined {
  const summary = cleanText(raw.summary, summaryLength);
  const title = cleanText(raw.title, titleLength) || cleanText(summary, 120);
  if (!title) return undefined;
  // An identifier is an address only where it is written as one.
  const named = /^https?:/i.test(raw.id ?? '') ? raw.id : undefined;
  const url = itemLink(raw.link, address, outlet.home) ?? itemLink(named, address, outlet.home);
  const published = itemDate(raw.date, now);
  const origin = originOf(
    `${cleanText(raw.author, 200)}\n${title}\n${summary.slice(0, 120)}\n${summary.slice(-60)}`,
  );
  return {
    id: url ?? `${outlet.id}:${cleanText(raw.id, 200) || title}`,
    outlet: outlet.id,
    title,
    summary: summary === title ? '' : summary,
    lang,
    ...known({ url, published, origin }),
  };
}

/** Reads a feed. Never throws; takes time linear in the body. */
export function readFeed(input: FeedInput): FeedAnswer {
  const { body, contentType, outlet } = input;
  const written = decodeText(body, contentType, outlet.lang);
  if (written === undefined) return { trouble: 'charset' };
  const isJson = /^[{[]/.test(written.slice(0, 1_000).trimStart());
  const raw: RawFeed | FeedCode = isJson ? readJsonFeed(written) : readXmlFeed(written);
  if (typeof raw === 'string') return { trouble: raw };
  const lang = /^[a-z]{2,3}(?:-[\w-]{1,20})?$/i.test(raw.lang ?? '') ? (raw.lang ?? '') : outlet.lang;
  const items = new Map<string, Item>();
  for (const entry of raw.items) {
    const item = itemOf(entry, input, lang);
    if (item && !items.has(item.id)) items.set(item.id, item);
  }
  if (!items.size) return { trouble: raw.cut ?? 'empty' };
  const title = cleanText(raw.title, titleLength) || undefined;
  return { items: [...items.values()], ...known({ title, cut: raw.cut }) };
}
