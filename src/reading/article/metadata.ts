/** What a page says about its article outside the text: JSON-LD, meta elements, `time`. Broken or huge data is ignored. */
import type { PageElement, PageModel } from '../model.ts';
import { readDate } from './dates.ts';

export interface Metadata {
  readonly title?: string;
  /** Everything that the page calls itself, best first. */
  readonly titles: readonly string[];
  readonly description?: string;
  readonly publisher?: string;
  /** As the page gives it: ISO date or date-time. */
  readonly published?: string;
  readonly lang?: string;
  readonly canonical?: string;
  /** True where structured data or Open Graph say that the page is an article. */
  readonly isArticle: boolean;
}

/** A larger JSON-LD script is not read. */
const jsonCap = 200_000;
const articleTypes =
  /^(?:.*\/)?(?:News|Opinion|Analysis|Background|Reportage|Review|Scholarly|Satirical|Tech|Medical)?(?:NewsArticle|Article|BlogPosting|LiveBlogPosting|Report|SocialMediaPosting)$/;

/** One object of structured data. */
export type LinkedData = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is LinkedData =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every object of the page's JSON-LD, up to a bound, in page order; `@graph` and arrays are unfolded. */
export function linkedData(page: PageModel): LinkedData[] {
  const out: LinkedData[] = [];
  for (const node of page.nodes) {
    if (node.kind !== 'text') continue;
    const parent = page.nodes[node.parent];
    if (parent?.kind !== 'element' || parent.tag !== 'script' || node.text.length > jsonCap) continue;
    let data: unknown;
    try {
      data = JSON.parse(node.text);
    } catch {
      continue;
    }
    const queue: unknown[] = [data];
    for (let i = 0; i < queue.length && out.length < 200; i += 1) {
      const item = queue[i];
      if (Array.isArray(item)) queue.push(...item.slice(0, 100));
      else if (isRecord(item)) {
        out.push(item);
        for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage'])
          if (typeof item[key] === 'object') queue.push(item[key]);
      }
    }
  }
  return out;
}

/** Whether an object is typed as an article. */
export function isArticleData(item: LinkedData): boolean {
  const types = Array.isArray(item['@type']) ? item['@type'] : [item['@type']];
  return types.some((type) => typeof type === 'string' && articleTypes.test(type));
}

const text = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value.trim().slice(0, 1_000) || undefined;
  if (Array.isArray(value)) return text(value[0]);
  return isRecord(value) ? text(value['name'] ?? value['@value']) : undefined;
};

/** An ISO date or date-time as it stands; another form as the day it names. */
function dateIn(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  return /^\d{4}-\d{2}-\d{2}(?!\d)/.test(value) ? value.slice(0, 40) : readDate(value);
}

/** The article's own node: the one whose address is the page's, else the first. */
export function articleData(page: PageModel): LinkedData | undefined {
  const articles = linkedData(page).filter(isArticleData);
  const own = page.url?.split(/[?#]/)[0];
  return (
    articles.find(
      (item) =>
        own !== undefined &&
        [
          text(item['url']),
          text(item['@id']),
          text(
            isRecord(item['mainEntityOfPage']) ? item['mainEntityOfPage']['@id'] : item['mainEntityOfPage'],
          ),
        ].some((address) => address?.split(/[?#]/)[0] === own),
    ) ?? articles[0]
  );
}

/** The name of an object that structured data only points to by its `@id`. */
function referred(page: PageModel, value: unknown): string | undefined {
  if (!isRecord(value) || typeof value['@id'] !== 'string') return undefined;
  const id = value['@id'];
  return linkedData(page)
    .filter((item) => item['@id'] === id)
    .map((item) => text(item['name']))
    .find((name) => name !== undefined);
}

const first = (...values: (string | undefined)[]): string | undefined =>
  values.find((value) => value !== undefined && value !== '');

/** Reads the metadata. Where several places speak, structured data wins, then meta elements, then the visible `time`. */
export function readMetadata(page: PageModel): Metadata {
  const meta = new Map<string, string>();
  let canonical: string | undefined;
  let lang: string | undefined;
  /** Dates of `time` elements: the one marked as the day of publication, the first inside an article, any. */
  const times: (string | undefined)[] = [undefined, undefined, undefined];
  let documentTitle: string | undefined;
  let inArticle: PageElement | undefined;
  for (const node of page.nodes) {
    if (node.kind === 'text') {
      const parent = page.nodes[node.parent];
      if (parent?.kind === 'element' && parent.tag === 'title' && documentTitle === undefined)
        documentTitle = node.text.trim().slice(0, 300);
      continue;
    }
    const { tag, attributes } = node;
    if (tag === 'html') lang = attributes['lang'];
    else if (tag === 'meta') {
      const name = (
        attributes['property'] ??
        attributes['name'] ??
        attributes['itemprop'] ??
        ''
      ).toLowerCase();
      if (name && attributes['content'] !== undefined && !meta.has(name))
        meta.set(name, attributes['content'].trim());
    } else if (tag === 'link' && attributes['rel'] === 'canonical') canonical = attributes['href'];
    else if (tag === 'article' && !inArticle) inArticle = node;
    else if (tag === 'time') {
      const marked = /datepublished/i.test(attributes['itemprop'] ?? '') || 'pubdate' in attributes;
      const rank = marked ? 0 : inArticle && node.id < inArticle.end ? 1 : 2;
      times[rank] ??= dateIn(attributes['datetime']);
    }
  }
  const data = articleData(page);
  const date = [
    text(data?.['datePublished']),
    meta.get('article:published_time'),
    meta.get('og:article:published_time'),
    meta.get('datepublished'),
    meta.get('date'),
    meta.get('pubdate'),
    meta.get('dc.date'),
    meta.get('dc.date.issued'),
    meta.get('parsely-pub-date'),
    ...times,
    text(data?.['dateCreated']),
  ]
    .map(dateIn)
    .find((value) => value !== undefined);
  const titles = [
    text(data?.['headline']),
    meta.get('og:title'),
    meta.get('twitter:title'),
    documentTitle,
  ].flatMap((name) => name || []);
  const entries: Partial<Record<keyof Metadata, string | undefined>> = {
    title: titles[0],
    description: first(text(data?.['description']), meta.get('og:description'), meta.get('description')),
    publisher: first(
      text(data?.['publisher']) ?? referred(page, data?.['publisher']),
      text(data?.['sourceOrganization']),
      meta.get('og:site_name'),
      meta.get('application-name'),
    ),
    published: date,
    lang: first(lang, meta.get('og:locale')?.replace('_', '-')),
    canonical,
  };
  const known = Object.fromEntries(
    Object.entries(entries).filter(([, value]) => value !== undefined),
  ) as Omit<Metadata, 'isArticle' | 'titles'>;
  return {
    ...known,
    titles,
    isArticle: data !== undefined || meta.get('og:type') === 'article' || meta.has('article:published_time'),
  };
}
