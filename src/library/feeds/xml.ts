/**
 * Feeds written in XML: RSS 2.0, RSS 1.0 (RDF), Atom and news sitemaps differ only in the names of a few elements. The
 * parser forgives what feeds get wrong, and knows no entities but XML's own (so none can grow).
 */
import { DomHandler, DomUtils, Parser } from 'htmlparser2';

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
/** Elements in one another; a feed has fewer than ten. Deeper, the parser would no longer be linear. */
const deepest = 200;
/** Letters of one field that are kept before it is cleaned. */
const longestField = 20_000;
/** Letters that the parser takes at once, so that it can be stopped. */
const piece = 65_536;

/** The tree of a feed, as deep as is read, with the elements that are open where it ends: the document itself is the first. */
class Tree extends DomHandler {
  isTooDeep = false;

  get open(): readonly unknown[] {
    return this.tagStack;
  }

  override onopentag(name: string, attributes: Record<string, string>): void {
    this.isTooDeep ||= this.tagStack.length > deepest;
    if (!this.isTooDeep) super.onopentag(name, attributes);
  }

  /** Behind the place where it is too deep nothing is read: what was open stays so. */
  override onclosetag(): void {
    if (!this.isTooDeep) super.onclosetag();
  }
}

type Element = ReturnType<typeof elementsIn>[number];
const elementsIn = ({ children }: { readonly children: DomHandler['dom'] }) =>
  children.filter((child) => 'attribs' in child);
const nameOf = ({ name }: Element): string => name.toLowerCase().replace(/^(?:atom|rss|a10):/, '');
const textOf = (element: Element): string => DomUtils.textContent(element).slice(0, longestField).trim();

/** Entries at any depth, none within another. */
const entriesIn = (parent: Element): Element[] =>
  elementsIn(parent).flatMap((child) => (entries.has(nameOf(child)) ? [child] : entriesIn(child)));

function readEntry(entry: Element): RawItem {
  const about = entry.attribs['rdf:about'];
  const item: RawItem = about === undefined ? {} : { id: about };
  const spare: RawItem = {};
  const read = (parent: Element): void => {
    for (const child of elementsIn(parent)) {
      const name = nameOf(child);
      const { href, rel = 'alternate' } = child.attribs;
      const field = fields.get(name);
      const kept = lesser.has(name) ? spare : item;
      // What a sitemap tells of the news stands in an element of its own.
      if (name === 'news:news') read(child);
      else if (name === 'link' && href !== undefined) {
        if (rel === 'alternate') item.link ??= href;
      } else if (field) kept[field] ||= textOf(child);
    }
  };
  read(entry);
  return { ...spare, ...item };
}

/** Reads an XML feed. What stood before the place where it is cut off is read. */
export function readXmlFeed(text: string): RawFeed | 'html' | 'not-a-feed' | 'damaged' {
  const tree = new Tree(undefined, { xmlMode: true });
  const parser = new Parser(tree, { xmlMode: true });
  for (let at = 0; at < text.length && !tree.isTooDeep; at += piece) parser.write(text.slice(at, at + piece));
  const [root] = elementsIn({ children: tree.dom });
  if (!root) return text.trimStart().startsWith('<') ? 'damaged' : 'not-a-feed';
  const name = nameOf(root);
  if (!roots.has(name)) return name === 'html' || name === 'head' || name === 'body' ? 'html' : 'not-a-feed';
  const whole = entriesIn(root).filter((entry) => !tree.open.includes(entry));
  if (tree.isTooDeep && !whole.length) return 'damaged';
  const head: { title?: string; lang?: string | undefined; moved?: string } = {};
  for (const holder of [root, ...elementsIn(root)]) {
    head.lang ||= holder.attribs['xml:lang'];
    for (const child of elementsIn(holder)) {
      const field = entries.has(nameOf(holder)) ? undefined : headFields[nameOf(child)];
      if (field) head[field] ||= textOf(child);
    }
  }
  const cut = tree.open.length > 1 && whole.length < mostEntries;
  return { items: whole.slice(0, mostEntries).map(readEntry), ...head, cut };
}
