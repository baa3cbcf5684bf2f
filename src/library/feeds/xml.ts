/**
 * Feeds written in XML: RSS 2.0, RSS 1.0 (RDF), Atom and news sitemaps differ only in the names of a few elements. The
 * parser forgives what feeds get wrong, and knows no entities but XML's own (so none can grow).
 */
import { Parser } from 'htmlparser2';

/** An entry as its feed gives it, before anything is cleaned. */
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
  /** Why it was not read to its end: the text ended inside the feed, or its elements are too deep in one another. */
  readonly cut?: 'damaged' | 'deep' | undefined;
}

/** Entries of one feed that are read: newest come first in feeds, and a news sitemap holds 1,000. */
export const mostEntries = 2_000;

const roots = new Set(['rss', 'rdf:rdf', 'rdf', 'feed', 'urlset']);
const entries = new Set(['item', 'entry', 'url']);

/** Field of an entry → its elements; if several have a value, the first that is not empty counts. */
const elements: Readonly<Record<keyof RawItem, string>> = {
  title: 'title news:title',
  link: 'link loc',
  id: 'guid id',
  date: 'pubdate published dc:date date news:publication_date updated modified issued dcterms:modified',
  summary: 'description summary content:encoded content',
  author: 'author dc:creator dc:source source',
};
const fields = new Map(
  (Object.keys(elements) as (keyof RawItem)[]).flatMap((field) =>
    elements[field].split(' ').map((name) => [name, field] as const),
  ),
);
/** Elements that count if the entry has nothing better. */
const lesser = new Set(['updated', 'modified', 'issued', 'dcterms:modified', 'content:encoded', 'content']);
/** Element of a feed's head → its field. */
const headFields: Readonly<Record<string, 'title' | 'lang'>> = {
  title: 'title',
  language: 'lang',
  'dc:language': 'lang',
};
/** Nesting depth; a feed has fewer than ten levels. Deeper, the parser would no longer be linear. */
const deepest = 200;
/** Letters of one field that are kept before it is cleaned. */
const longestField = 20_000;
/** Letters that the parser takes at once, so that it can be stopped. */
const piece = 65_536;

const nameOf = (name: string): string => name.toLowerCase().replace(/^(?:atom|rss|a10):/, '');

/** What is being read: from the element that opened at a depth until it closes. */
interface Entry {
  readonly depth: number;
  readonly item: RawItem;
  /** What counts where the entry has nothing better. */
  readonly spare: RawItem;
}
interface Field {
  readonly depth: number;
  readonly put: (text: string) => void;
  text: string;
}

/** Reads an XML feed as a stream. If it is cut off, everything before that is read. */
export function readXmlFeed(text: string): RawFeed | 'html' | 'not-a-feed' | 'damaged' {
  const open: string[] = [];
  const items: RawItem[] = [];
  const head: { title?: string; lang?: string | undefined } = {};
  let entry: Entry | undefined;
  let field: Field | undefined;
  let root = '';

  /** Where the text of an element goes. */
  function placeOf(name: string, depth: number): Field['put'] | undefined {
    if (!entry) {
      const told = depth === 2 || depth === 3 ? headFields[name] : undefined;
      return told && ((said) => void (head[told] ||= said));
    }
    // A sitemap has its news in an element of its own.
    const parent = open.at(-2) === 'news:news' ? depth - 2 : depth - 1;
    const told = parent === entry.depth ? fields.get(name) : undefined;
    const kept = lesser.has(name) ? entry.spare : entry.item;
    return told && ((said) => void (kept[told] ||= said));
  }
  const isDone = (): boolean => open.length > deepest || items.length === mostEntries;
  const parser = new Parser(
    {
      onopentag(name, { href, rel = 'alternate', 'rdf:about': about, 'xml:lang': lang }) {
        if (isDone()) return;
        const own = nameOf(name);
        const depth = open.push(own);
        root ||= own;
        if (!entry && depth <= 2) head.lang ||= lang;
        if (!entry && depth > 1 && entries.has(own)) {
          entry = { depth, item: about === undefined ? {} : { id: about }, spare: {} };
          field = undefined;
        } else if (entry && own === 'link' && href !== undefined) {
          if (rel === 'alternate' && depth === entry.depth + 1) entry.item.link ??= href;
        } else if (!field) {
          const put = placeOf(own, depth);
          field = put && { depth, put, text: '' };
        }
      },
      ontext(data) {
        if (field && field.text.length < longestField) field.text += data;
      },
      onclosetag() {
        if (isDone()) return;
        if (field?.depth === open.length) {
          field.put(field.text.slice(0, longestField).trim());
          field = undefined;
        }
        if (entry?.depth === open.length) {
          items.push({ ...entry.spare, ...entry.item });
          entry = undefined;
        }
        open.pop();
      },
    },
    { xmlMode: true },
  );
  for (let at = 0; at < text.length && !isDone(); at += piece) parser.write(text.slice(at, at + piece));
  if (root === '') return text.trimStart().startsWith('<') ? 'damaged' : 'not-a-feed';
  if (!roots.has(root)) return ['html', 'head', 'body'].includes(root) ? 'html' : 'not-a-feed';
  const cut = open.length > deepest ? 'deep' : 'damaged';
  return { items, ...head, cut: open.length > 0 && items.length < mostEntries ? cut : undefined };
}
