/** A report of a page's story as a source for its check: fetched because the reader asked for the comparison. */
import type { SourceDocument } from '../engine/facts/model.ts';
import type { OutletInfo, ReportOutcome } from '../rpc/outlet-calls.ts';
import type { Item } from '../stories/model.ts';
import { known } from '../text/known.ts';
import { fetchArticle, type GrantedNet } from './article.ts';
import { belongsTo, type Reach } from './outlets/outlet.ts';

/**
 * Fetches the report that an item links to, with its publisher: the outlet's name is used for its own pages only.
 * @returns the text as a source, or why there is none
 */
export async function readReport(
  item: Item,
  outlet: Reach & Pick<OutletInfo, 'name' | 'kind'>,
  net: GrantedNet,
): Promise<SourceDocument | { readonly trouble: ReportOutcome }> {
  const { url } = item;
  if (url === undefined || !belongsTo(outlet, url)) return { trouble: 'elsewhere' };
  const read = await fetchArticle(url, net, (to) => belongsTo(outlet, to));
  if ('trouble' in read) return { trouble: read.trouble === 'refused' ? 'elsewhere' : read.trouble };
  const { document, source } = read;
  const ofOutlet = outlet.kind === 'official' ? 'official' : 'edited';
  return {
    document,
    source: {
      id: `report:${url}`,
      kind: source.kind === 'ai' ? 'ai' : ofOutlet,
      publisher: outlet.name,
      url,
      title: document.title ?? item.title,
      ...known({ published: document.published ?? item.published, derivedFrom: item.origin }),
    },
  };
}
