/** The reader's own sources: pages kept whole on this machine, compared with every page that is checked. */
import { makesTextAi } from '../reading/disclosure/find.ts';
import type { FactIndex } from '../engine/facts/model.ts';
import type { Engine } from '../engine/index.ts';
import type { SourceKind } from '../engine/model.ts';
import type { ArticleReading, OwnSourceInfo } from '../rpc/calls.ts';
import type { FactProvider } from './fact-provider.ts';
import type { Library, OwnRecord } from './database.ts';

const infoOf = ({ source, claims }: OwnRecord): OwnSourceInfo => ({ source, claims });

/** One entry per page: the address without its fragment. */
const idOf = (url: string): string => `own:${url.split('#', 1)[0] ?? url}`.slice(0, 2_100);

export interface OwnSourcesParts {
  readonly library: () => Promise<Library>;
  readonly engine: () => Promise<Engine>;
  readonly now: () => Date;
}

export function createOwnSources({ library, engine, now }: OwnSourcesParts) {
  /** Built once for the sources as they are; a change throws it away. */
  let index: Promise<FactIndex | undefined> | undefined;
  let count = 0;
  const changed = (): void => {
    index = undefined;
  };

  async function build(): Promise<FactIndex | undefined> {
    const records = await (await library()).getAll('own');
    count = records.length;
    return records.length
      ? (await engine()).index(records.map(({ document, source }) => ({ document, source })))
      : undefined;
  }

  const provider: FactProvider = {
    load: () => {
      index ??= build().catch((error: unknown) => {
        changed();
        throw error;
      });
      return index;
    },
    describes: () => ({ ownSources: count }),
  };

  return {
    provider,

    async list(): Promise<OwnSourceInfo[]> {
      const records = await (await library()).getAll('own');
      return records.sort((a, b) => (a.added < b.added ? 1 : -1)).map(infoOf);
    },

    /** Keeps a page as a source. A page that says it is AI-generated is kept as that. Rejects where there is no room. */
    async add(reading: ArticleReading): Promise<OwnSourceInfo> {
      const { document, disclosure, url } = reading;
      const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url;
      const kind: SourceKind = makesTextAi(disclosure) ? 'ai' : 'edited';
      const id = idOf(url);
      const record: OwnRecord = {
        id,
        source: {
          id,
          kind,
          publisher: document.publisher ?? host,
          url,
          ...(document.title === undefined ? {} : { title: document.title }),
          ...(document.published === undefined ? {} : { published: document.published }),
        },
        document,
        claims: (await engine()).claims(document).length,
        added: now().toISOString(),
      };
      await (await library()).put('own', record);
      changed();
      return infoOf(record);
    },

    async setKind(id: string, kind: SourceKind): Promise<void> {
      const transaction = (await library()).transaction('own', 'readwrite');
      const record = await transaction.store.get(id);
      if (record) await transaction.store.put({ ...record, source: { ...record.source, kind } });
      await transaction.done;
      changed();
    },

    /** Takes a source away; it can be taken back until another one goes. */
    async remove(id: string): Promise<void> {
      const transaction = (await library()).transaction(['own', 'trash'], 'readwrite');
      const record = await transaction.objectStore('own').get(id);
      if (record) {
        await transaction.objectStore('trash').clear();
        await transaction.objectStore('trash').put(record);
        await transaction.objectStore('own').delete(id);
      }
      await transaction.done;
      changed();
    },

    async restore(id: string): Promise<void> {
      const transaction = (await library()).transaction(['own', 'trash'], 'readwrite');
      const record = await transaction.objectStore('trash').get(id);
      if (record) {
        await transaction.objectStore('own').put(record);
        await transaction.objectStore('trash').delete(id);
      }
      await transaction.done;
      changed();
    },

    /** Everything kept, for a backup. */
    async all(): Promise<OwnRecord[]> {
      return (await library()).getAll('own');
    },

    /** Puts a backup back, in one transaction; entries of the same address are replaced. */
    async putAll(records: readonly OwnRecord[]): Promise<void> {
      const transaction = (await library()).transaction('own', 'readwrite');
      await Promise.all([...records.map((record) => transaction.store.put(record)), transaction.done]);
      changed();
    },
  };
}
