/**
 * Feeds written in XML, read as a stream of elements: RSS 2.0, RSS 1.0 (RDF), Atom and news sitemaps differ only in the
 * names of a few of them. The parser forgives what feeds get wrong, knows no entities but XML's own (so none can grow), and
 * builds no tree.
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
  readonly moved?: string | undefined;
  /** The text ended inside the feed. */
  readonly cut?: boolean;
}

/** Entries of one feed that are read: newest come first in feeds, and a news sitemap holds 1,000. */
export const mostEntries = 2_000;

const roots = new Set(['rss', 'rdf:rdf', 'rdf', 'feed', 'urlset']);
const entries = new Set(['item', 'entry', 'url']);

/** What an entry tells → its elements; where two tell the same, the first that is not empty stays. */
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
/** Those that count where the entry has nothing better. */
const lesser = new Set(['updated', 'modified', 'issued', 'dcterms:modified', 'content:encoded', 'content']);
/** Element of a feed's head → what it tells. */
const headFields: Readonly<Record<string, 'title' | 'lang' | 'moved'>> = {
  title: 'title',
  language: 'lang',
  'dc:language': 'lang',
  'itunes:new-feed-url': 'moved',
};
/** Elements whose children belong to the entry. */
const inside = new Set(['news:news', 'author']);

/** Elements in one another; a feed has fewer than ten. Deeper, the parser would no longer be linear. */
const deepest = 200;
/** Letters of one field that are kept before it is cleaned. */
const longestField = 20_000;
/** Letters that the parser takes at once, so that it can be stopped. */
const piece = 65_536;

class FeedReader {
  readonly items: RawItem[] = [];
  readonly head: { title?: string; lang?: string | undefined; moved?: string } = {};
  root: string | undefined;
  tooDeep = false;
  private readonly path: string[] = [];
  private item: RawItem | undefined;
  private spare: RawItem = {};
  /** Depth of the entry and of the field that is being read; 0 for none. */
  private itemDepth = 0;
  private fieldDepth = 0;
  private text = '';

  get done(): boolean {
    return (
      this.tooDeep || this.items.length >= mostEntries || (this.root !== undefined && !roots.has(this.root))
    );
  }
  get open(): boolean {
    return this.path.length > 0;
  }

  onopentag(rawName: string, attributes: Record<string, string>): void {
    const name = rawName.toLowerCase().replace(/^(?:atom|rss|a10):/, '');
    this.root ??= name;
    this.path.push(name);
    if (this.path.length > deepest) this.tooDeep = true;
    this.head.lang ??= attributes['xml:lang'];
    const depth = this.path.length;
    if (this.fieldDepth) return;
    if (!this.itemDepth && entries.has(name) && depth > 1) {
      this.item = {};
      this.spare = {};
      this.itemDepth = depth;
      const about = attributes['rdf:about'];
      if (about !== undefined) this.item.id = about;
      return;
    }
    if (name === 'link' && attributes['href'] !== undefined) {
      const rel = attributes['rel'] ?? 'alternate';
      if (this.item && rel === 'alternate') this.item.link ??= attributes['href'];
      return;
    }
    const wanted = this.item ? fields.get(name) : depth <= 3 && headFields[name];
    if (wanted && this.directChild()) {
      this.fieldDepth = depth;
      this.text = '';
    }
  }

  ontext(data: string): void {
    if (this.fieldDepth && this.text.length < longestField) this.text += data;
  }

  /** An element that is never closed ends with the one around it. */
  onclosetag(): void {
    const depth = this.path.length;
    const name = this.path.pop() ?? '';
    if (this.fieldDepth === depth) {
      this.fieldDepth = 0;
      this.keep(name, this.text.slice(0, longestField).trim());
    }
    if (this.item && this.itemDepth === depth) {
      if (this.items.length < mostEntries) this.items.push({ ...this.spare, ...this.item });
      this.item = undefined;
      this.itemDepth = 0;
    }
  }

  /** Whether the element that was just opened stands directly in its entry (or in a wrapper that says nothing itself). */
  private directChild(): boolean {
    if (!this.itemDepth) return true;
    return this.path.slice(this.itemDepth, -1).every((name) => inside.has(name));
  }

  private keep(name: string, value: string): void {
    if (!value) return;
    const [field, own] = [fields.get(name), headFields[name]];
    if (this.item && field) (lesser.has(name) ? this.spare : this.item)[field] ??= value;
    else if (own) this.head[own] ??= value;
  }
}

/** Reads an XML feed. Stops at `mostEntries`; what stood before the place where it is cut off is read. */
export function readXmlFeed(text: string): RawFeed | 'html' | 'not-a-feed' | 'damaged' {
  const reader = new FeedReader();
  const parser = new Parser(reader, { xmlMode: true });
  for (let at = 0; at < text.length && !reader.done; at += piece) parser.write(text.slice(at, at + piece));
  const cut = reader.open && !reader.done;
  const { root } = reader;
  if (root === undefined) return text.trimStart().startsWith('<') ? 'damaged' : 'not-a-feed';
  if (!roots.has(root)) return root === 'html' || root === 'head' || root === 'body' ? 'html' : 'not-a-feed';
  if (reader.tooDeep && !reader.items.length) return 'damaged';
  return { items: reader.items, ...reader.head, cut: cut || reader.tooDeep };
}
