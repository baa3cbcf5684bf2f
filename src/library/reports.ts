/**
 * Reports of a page's story as sources for its check: fetched because the reader asked for the comparison, read as inert
 * text, kept for a day and never a source of the reader's own.
 */
import type { SourceDocument } from '../engine/facts/model.ts';
import type { OutletKind, ReportOutcome } from '../rpc/outlet-calls.ts';
import type { Item } from '../stories/model.ts';
import { known } from '../text/known.ts';
import { fetchArticle, type GrantedNet } from './article.ts';
import { inTransaction, isFull, type OutletDatabase, type TextRecord } from './database.ts';
import { belongsTo } from './outlets/outlet.ts';
import type { Reach } from './outlets/outlet.ts';

const day = 86_400_000;
/** Texts kept at once; the oldest go first. */
const mostTexts = 200;

export interface ReportsParts extends GrantedNet {
  readonly database: () => Promise<OutletDatabase>;
  readonly now: () => Date;
}

/** A report's text with who says it: the outlet's name stands for its own pages only. */
export function asSource(
  item: Item,
  outlet: { readonly name: string; readonly kind: OutletKind },
  { document, ai, url }: Pick<TextRecord, 'document' | 'ai' | 'url'>,
): SourceDocument {
  return {
    document,
    source: {
      id: `report:${url}`,
      kind: ai ? 'ai' : outlet.kind === 'official' ? 'official' : 'edited',
      publisher: outlet.name,
      url,
      title: document.title ?? item.title,
      ...known({ published: document.published ?? item.published, derivedFrom: item.origin }),
    },
  };
}

export function createReports({ database, now, ...net }: ReportsParts) {
  const stale = (): string => new Date(now().getTime() - day).toISOString();

  /** Keeps a text, where there is one; what is older than a day, and the oldest beyond the bound, go in the same step. */
  const keep = async (record?: TextRecord): Promise<void> =>
    inTransaction(await database(), ['texts'], async (transaction) => {
      const texts = transaction.objectStore('texts');
      if (record) await texts.put(record);
      const byAge = texts.index('fetched');
      const over = Math.max(0, (await texts.count()) - mostTexts);
      const old = new Set([
        ...(await byAge.getAllKeys(IDBKeyRange.upperBound(stale()))),
        ...(over ? await byAge.getAllKeys(null, over) : []),
      ]);
      await Promise.all([...old].map((url) => texts.delete(url)));
    });

  async function kept(url: string): Promise<TextRecord | undefined> {
    const record = await (await database()).get('texts', url);
    return record && record.fetched > stale() ? record : undefined;
  }

  return {
    kept,

    /**
     * Reads the report behind an item. A text of the last day is not asked for again.
     * @param forGood false in a private window: nothing is written
     * @returns the text, or why there is none
     */
    async read(
      item: Item,
      outlet: Reach,
      forGood: boolean,
    ): Promise<{ text: TextRecord } | { trouble: ReportOutcome }> {
      const { url } = item;
      if (url === undefined || !belongsTo(outlet, url)) return { trouble: 'elsewhere' };
      const before = await kept(url);
      if (before) return { text: before };
      const read = await fetchArticle(url, net, (to) => belongsTo(outlet, to));
      if ('trouble' in read) {
        const { trouble } = read;
        return { trouble: trouble === 'refused' ? 'elsewhere' : trouble };
      }
      const text: TextRecord = {
        url,
        document: read.document,
        ai: read.source.kind === 'ai',
        fetched: now().toISOString(),
      };
      try {
        if (forGood) await keep(text);
      } catch (error) {
        if (isFull(error)) return { trouble: 'full' };
        throw error;
      }
      return { text };
    },

    /** Forgets texts of more than a day ago. */
    clean: () => keep(),
  };
}

export type Reports = ReturnType<typeof createReports>;
