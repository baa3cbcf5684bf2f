/** What a page says about its article outside the text: JSON-LD and meta elements. Broken or huge data are ignored. */
import type { Document } from '../../text/document.ts';
import type { PageModel } from '../model.ts';
import { isRecord, known } from '../../text/known.ts';
import { rememberedOf } from '../../text/remembered.ts';
import { elementAt } from '../page-tree.ts';
import { dateInData } from './dates.ts';
import { articleData, linkedData, textOf } from './linked-data.ts';

export interface Metadata extends Pick<Document, 'publisher' | 'published' | 'lang'> {
  /** Everything that the page calls itself, best first. */
  readonly titles: readonly string[];
  readonly description?: string;
  readonly canonical?: string;
  /** What kind of page it calls itself, in lower case. */
  readonly kind?: string;
}

/** Names of meta elements that hold the day of publication, and of those that hold another day. */
const dayNames =
  /publi(?:sh|cation)|pubdate|issued|^(?:dc\.?|dcterms\.|sailthru\.|og:)?(?:date|created)(?:[._-]?time)?$|release[_-]?date|display-?date|citation_(?:online_)?date|parsely-pub-date/;
const otherDays = /modif|updat|expir|until|last|review/;

/** The metadata, read once a page. Where several places speak, structured data win over meta elements. */
export const readMetadata = rememberedOf((page: PageModel): Metadata => {
  const meta = new Map<string, string>();
  const tell = (name: string | undefined, value: string | undefined): void => {
    const told = value?.trim();
    if (name && told && !meta.has(name)) meta.set(name, told);
  };
  for (const node of page.nodes) {
    if (node.kind === 'text') {
      if (elementAt(page, node.parent)?.tag === 'title')
        tell('<title>', node.text.replace(/\s+/g, ' ').slice(0, 300));
      continue;
    }
    const { tag, attributes } = node;
    if (tag === 'html') tell('<html>', attributes['lang']);
    if (tag === 'link' && attributes['rel'] === 'canonical') tell('<link>', attributes['href']);
    if (tag === 'meta')
      for (const key of ['property', 'name', 'itemprop'])
        tell(attributes[key]?.toLowerCase(), attributes['content']);
  }
  const all = linkedData(page);
  const data = articleData(page) ?? {};
  const lang = meta.get('<html>') ?? meta.get('og:locale')?.replace('_', '-') ?? textOf(data['inLanguage']);
  // The page's own record names its day where the article has none.
  const pageData = all.find((item) => textOf(item['@type'])?.endsWith('WebPage'));
  // A page that was moved or rebuilt gives that day too: the first day in its head is the right one.
  const [earliest] = [...meta]
    .filter(([name]) => dayNames.test(name) && !otherDays.test(name))
    .flatMap(([, value]) => dateInData(value, lang) ?? [])
    .sort();
  const [published] = [
    data['datePublished'],
    earliest,
    pageData?.['datePublished'],
    data['dateCreated'],
  ].flatMap((value) => dateInData(textOf(value), lang) ?? []);
  const publisher = data['publisher'];
  // Some data only point to who it is.
  const id = isRecord(publisher) && publisher['@id'];
  const referred = all.find((item) => id && item['@id'] === id && item['name']);
  const told = known({
    description: textOf(data['description']) ?? meta.get('og:description') ?? meta.get('description'),
    publisher:
      [publisher, referred, data['sourceOrganization']].map(textOf).find(Boolean) ??
      meta.get('og:site_name') ??
      meta.get('application-name'),
    published,
    lang,
    canonical: meta.get('<link>'),
    kind: meta.get('og:type')?.toLowerCase(),
  });
  const titles = [
    textOf(data['headline']),
    meta.get('og:title'),
    meta.get('twitter:title'),
    meta.get('<title>'),
    textOf(data['name']),
  ].flatMap((name) => name ?? []);
  return { titles, ...told };
});
