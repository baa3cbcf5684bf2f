/** A feed's entries as its format gives them, before anything is cleaned; and JSON Feed, which needs no parser. */
import * as v from 'valibot';

export interface RawItem {
  id?: string;
  link?: string;
  title?: string;
  summary?: string;
  date?: string;
  author?: string;
}

export interface RawFeed {
  readonly items: readonly RawItem[];
  readonly title?: string | undefined;
  readonly lang?: string | undefined;
  readonly moved?: string | undefined;
  /** The text ended inside the feed. */
  readonly cut?: boolean;
}

/** Entries of one feed that are read: newest come first in feeds, and a news sitemap holds 1,000. */
export const mostEntries = 2_000;

const text = v.optional(v.fallback(v.string(), ''));
const entry = v.object({
  id: v.optional(v.fallback(v.pipe(v.union([v.string(), v.number()]), v.transform(String)), '')),
  url: text,
  external_url: text,
  title: text,
  summary: text,
  content_text: text,
  content_html: text,
  date_published: text,
  date_modified: text,
  authors: v.optional(v.fallback(v.array(v.looseObject({ name: text })), [])),
});
const feed = v.object({
  version: v.pipe(v.string(), v.includes('jsonfeed.org')),
  title: text,
  language: text,
  items: v.array(v.unknown()),
});

/** Reads a JSON Feed (jsonfeed.org, versions 1 and 1.1). */
export function readJsonFeed(body: string): RawFeed | 'damaged' | 'not-a-feed' {
  let data: unknown;
  try {
    data = JSON.parse(body);
  } catch {
    return 'damaged';
  }
  const { success, output } = v.safeParse(feed, data);
  if (!success) return 'not-a-feed';
  const items = output.items.slice(0, mostEntries).flatMap((one): RawItem[] => {
    const read = v.safeParse(entry, one);
    if (!read.success) return [];
    const { id, url, external_url, title, summary, content_text, content_html, date_published, authors } =
      read.output;
    return [
      {
        id: id ?? '',
        link: url || external_url || '',
        title: title ?? '',
        // Plain text is not markup: its "<" is a letter.
        summary: (summary || content_text || '').replace(/</g, '&lt;') || content_html || '',
        date: date_published || read.output.date_modified || '',
        author: (authors ?? []).map(({ name }) => name ?? '').join(', '),
      },
    ];
  });
  return { items, title: output.title, lang: output.language };
}
