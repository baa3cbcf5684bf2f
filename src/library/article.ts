/** Turns an article that the reader supplies or asks for into a source. All we know is what it says about itself. */
import type { SourceDocument } from '../engine/facts/model.ts';
import type { Source } from '../engine/model.ts';
import { looksLikeHtml, parseHtml } from '../reading/article/parse-html.ts';
import { makesTextAi, type Disclosure } from '../reading/model.ts';
import { readPageModel, readPlain } from '../reading/read-page.ts';
import type { ArticleCode } from '../rpc/troubles.ts';
import { cutTo, type Document } from '../text/document.ts';
import { known } from '../text/known.ts';
import { hostOf } from '../text/links.ts';
import { originPattern, refuseAddress } from './fetch/address.ts';
import { articleLimits, type Covers, fetchText, type Net } from './fetch/fetch-text.ts';

/**
 * @param id unique; its prefix (`own:`, `tab:`, `cited:`) says where it came from
 * @returns of kind `ai` if it says so, else `unknown`
 */
export function sourceOf(
  id: string,
  url: string,
  { title, publisher, published }: Document,
  disclosure: Disclosure | null,
): Source {
  return {
    id,
    kind: makesTextAi(disclosure) ? 'ai' : 'unknown',
    publisher: publisher ?? hostOf(url) ?? url,
    url,
    ...known({ title, published }),
  };
}

/** Code units kept of a text that is fetched for a page: longer than any day's report. */
const longest = 60_000;

/** A fetched text as a source, read as inert text; undefined if it has no article. */
function readSource(text: string, address: string): SourceDocument | undefined {
  const { article, disclosure } = looksLikeHtml(text)
    ? readPageModel(parseHtml(text, address), 'source')
    : readPlain(text, { url: address });
  if (!article?.document.blocks.length) return undefined;
  const { document } = article;
  const source = sourceOf(`cited:${address}`, address, document, disclosure);
  return { document: cutTo(document, longest), source };
}

/** The network, with the permissions that the reader gave. */
export type GrantedNet = Net & Required<Pick<Net, 'permissions'>>;

/**
 * Fetches the article at an address, if the browser allows it.
 * @param covers which redirects are followed
 */
export async function fetchArticle(
  address: string,
  net: GrantedNet,
  covers: Covers,
): Promise<SourceDocument | { readonly trouble: ArticleCode }> {
  const why = refuseAddress(address);
  if (why) return { trouble: why };
  if (!(await net.permissions.has([originPattern(address)]))) return { trouble: 'permission' };
  const fetched = await fetchText(address, articleLimits, net, { covers });
  if (!('trouble' in fetched)) return readSource(fetched.text, fetched.url) ?? { trouble: 'no-article' };
  const { code } = fetched.trouble;
  return { trouble: code === 'status' ? 'unreachable' : code };
}

/**
 * The article at an address that a page names as its source. Redirects are followed to the same host, with or without
 * `www.`. If the browser does not say where one leads, the same page under https is tried: most old links lead there.
 * @returns the article, under the address that the page names
 */
export async function fetchCited(address: string, net: GrantedNet): ReturnType<typeof fetchArticle> {
  const covers = (to: string): boolean => hostOf(to) === hostOf(address);
  const first = await fetchArticle(address, net, covers);
  const secure = address.replace(/^http:\/\/([^/:]+)(?::80)?(?=\/|$)/i, 'https://$1');
  const again = 'trouble' in first && first.trouble === 'redirected' && secure !== address;
  const second = again ? await fetchArticle(secure, net, covers) : first;
  if ('trouble' in second) return second.trouble === 'no-article' ? second : first;
  return { ...second, source: { ...second.source, id: `cited:${address}` } };
}
