/** Reads a page's JSON-LD, forgiving comment marks, raw line breaks, extra commas and entities. */
import { parseFragment } from 'parse5';
import type { PageModel } from '../model.ts';
import { isRecord } from '../../text/known.ts';
import { webUrl } from '../../text/links.ts';
import { rememberedOf } from '../../text/remembered.ts';

/** A larger script is not read. */
const jsonCap = 200_000;
const articleTypes =
  /^(?:.*\/)?(?:News|Opinion|Analysis|Background|Reportage|Review|Scholarly|Satirical|Tech|Medical)?(?:NewsArticle|Article|BlogPosting|LiveBlogPosting|Report|SocialMediaPosting)$/;

/** One object of structured data. */
export type LinkedData = Readonly<Record<string, unknown>>;

function parse(text: string): unknown {
  const bare = text
    .trim()
    .replace(/^(?:\/\/|\/\*)?\s{0,20}(?:<!\[CDATA\[|<!--)\s{0,20}(?:\*\/)?/, '')
    .replace(/(?:\/\/|\/\*)?\s{0,20}(?:\]\]>|-->)\s{0,20}(?:\*\/)?\s{0,20}$/, '');
  try {
    return JSON.parse(bare);
  } catch {
    // Line breaks inside strings and commas before a closing bracket are what is wrong most often.
    return JSON.parse(
      Array.from(bare, (character) => (character < ' ' ? ' ' : character))
        .join('')
        .replace(/,(?=\s{0,100}[}\]])/g, ''),
    );
  }
}

/** Every object of the page's JSON-LD, up to a bound, in page order; `@graph` and arrays are unfolded. Read once a page. */
export const linkedData = rememberedOf((page: PageModel): readonly LinkedData[] => {
  const out: LinkedData[] = [];
  for (const node of page.nodes) {
    if (node.kind !== 'text') continue;
    const parent = page.nodes[node.parent];
    if (parent?.kind !== 'element' || parent.tag !== 'script' || node.text.length > jsonCap) continue;
    let data: unknown;
    try {
      data = parse(node.text);
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
});

/** Whether an object bears a type. */
export const isTyped = (item: LinkedData, types: RegExp): boolean =>
  [item['@type']].flat().some((type) => typeof type === 'string' && types.test(type));

/** Text with the entities that some systems write into their data although JSON has none. */
const decoded = (text: string): string =>
  text.includes('&')
    ? parseFragment(text.replaceAll('<', '&lt;'))
        .childNodes.map((node) => ('value' in node ? node.value : ''))
        .join('')
    : text;

/** A value as a line of text: a string, the first of a list, or an object's name. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string')
    return decoded(value.slice(0, 4_000)).replace(/\s+/g, ' ').trim().slice(0, 1_000) || undefined;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return textOf(value[0]);
  return isRecord(value) ? textOf(value['name'] ?? value['@value']) : undefined;
}

/** The addresses by which an object says which page it is about. */
export const addressesOf = (item: LinkedData): (string | undefined)[] => {
  const page = item['mainEntityOfPage'];
  return [textOf(item['url']), textOf(item['@id']), textOf(isRecord(page) ? page['@id'] : page)];
};

/** The path of a whole address, as browsers write it, without a slash at its end. */
export const pathOf = (address: string | undefined): string | undefined =>
  webUrl(address)?.pathname.replace(/\/$/, '');

/** The article's own object: the one whose address is the page's, else the first. */
export function articleData(page: PageModel): LinkedData | undefined {
  const articles = linkedData(page).filter((item) => isTyped(item, articleTypes));
  const own = page.url?.split(/[?#]/)[0];
  return (
    articles.find(
      (item) => own !== undefined && addressesOf(item).some((address) => address?.split(/[?#]/)[0] === own),
    ) ?? articles[0]
  );
}
