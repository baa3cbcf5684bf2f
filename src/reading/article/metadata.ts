/** What a page says about its article outside the text: JSON-LD and meta elements. Broken or huge data are ignored. */
import type { PageModel } from '../model.ts';
import { isRecord, known } from '../../text/known.ts';
import { dateInData } from './dates.ts';
import { articleData, linkedData, referredName, textOf } from './linked-data.ts';

export interface Metadata {
  /** Everything that the page calls itself, best first. */
  readonly titles: readonly string[];
  readonly description?: string;
  readonly publisher?: string;
  /** As the page gives it: ISO date or date-time. */
  readonly published?: string;
  readonly lang?: string;
  readonly canonical?: string;
}

/** Names of meta elements that hold the day of publication, and of those that hold another day. */
const dayNames =
  /publi(?:sh|cation)|pubdate|issued|^(?:dc\.?|dcterms\.|sailthru\.|og:)?(?:date|created)(?:[._-]?time)?$|release[_-]?date|display-?date|citation_(?:online_)?date|parsely-pub-date/;
const otherDays = /modif|updat|expir|until|last|review/;

const first = (...values: (string | undefined)[]): string | undefined =>
  values.find((value) => value !== undefined && value !== '');

/** Reads the metadata. Where several places speak, structured data win over meta elements. */
export function readMetadata(page: PageModel): Metadata {
  const meta = new Map<string, string>();
  let canonical: string | undefined;
  let htmlLang: string | undefined;
  let documentTitle: string | undefined;
  for (const node of page.nodes) {
    if (node.kind === 'text') {
      const parent = page.nodes[node.parent];
      if (parent?.kind === 'element' && parent.tag === 'title' && documentTitle === undefined)
        documentTitle = node.text.replace(/\s+/g, ' ').trim().slice(0, 300);
      continue;
    }
    const { tag, attributes } = node;
    if (tag === 'html') htmlLang = attributes['lang'];
    else if (tag === 'meta') {
      const content = attributes['content']?.trim();
      for (const key of ['property', 'name', 'itemprop']) {
        const name = attributes[key]?.toLowerCase();
        if (name && content && !meta.has(name)) meta.set(name, content);
      }
    } else if (tag === 'link' && attributes['rel'] === 'canonical') canonical ??= attributes['href'];
  }
  const data = articleData(page);
  const lang = first(htmlLang, meta.get('og:locale')?.replace('_', '-'), textOf(data?.['inLanguage']));
  const days = [...meta].filter(([name]) => dayNames.test(name) && !otherDays.test(name));
  // The page's own record names its day where the article has none.
  const pageData = linkedData(page).find((item) => (textOf(item['@type']) ?? '').endsWith('WebPage'));
  const published = [
    textOf(data?.['datePublished']),
    meta.get('article:published_time'),
    // A page that was moved or set anew tells of that too.
    days
      .flatMap(([, content]) => dateInData(content, lang) ?? [])
      .sort()
      .at(0),
    textOf(pageData?.['datePublished']),
    textOf(data?.['dateCreated']),
  ]
    .map((value) => dateInData(value, lang))
    .find((value) => value !== undefined);
  const told = known({
    description: first(textOf(data?.['description']), meta.get('og:description'), meta.get('description')),
    publisher: first(
      textOf(data?.['publisher']) ?? referredName(page, data?.['publisher']),
      textOf(data?.['sourceOrganization']),
      meta.get('og:site_name'),
      meta.get('application-name'),
    ),
    published,
    lang,
    canonical,
  });
  const titles = [
    textOf(data?.['headline']),
    meta.get('og:title'),
    meta.get('twitter:title'),
    documentTitle,
    isRecord(data) ? textOf(data['name']) : undefined,
  ].flatMap((name) => name || []);
  return { titles, ...told };
}
