/** The reader's own sources: pages stored whole on this machine and compared with every page that is checked. */
import { once } from '../browser/in-turn.ts';
import { engine } from '../engine/index.ts';
import type { SourceKind } from '../engine/model.ts';
import type { ArticleReading } from '../rpc/calls.ts';
import type { OwnSourceInfo } from '../rpc/library-calls.ts';
import { withoutFragment } from '../text/links.ts';
import type { FactProvider, Facts } from './fact-provider.ts';
import { sourceOf } from './article.ts';
import { changeRecord, inTransaction, type Library, type OwnRecord } from './database.ts';

const infoOf = ({ source, claims }: OwnRecord): OwnSourceInfo => ({ source, claims });

/** One entry per page: the address without its fragment. */
const idOf = (url: string): string => `own:${withoutFragment(url)}`.slice(0, 2_100);

interface OwnSourcesParts {
  readonly library: () => Promise<Library>;
  readonly now: () => Date;
  /** The extension's version: what another version compiled is read anew. */
  readonly version: string;
}

export function createOwnSources({ library, now, version }: OwnSourcesParts) {
  /** A source as facts: read once, and written beside it, where it is still the same by then. */
  async function compiled(record: OwnRecord): Promise<Uint8Array> {
    if (record.compiled?.by === version) return record.compiled.bytes;
    const bytes = engine.compileSource(record);
    // Where there is no room it is read again next time.
    await changeRecord(await library(), 'own', record.id, (now) =>
      now?.added === record.added && now.source.kind === record.source.kind
        ? { ...now, compiled: { by: version, bytes } }
        : now,
    ).catch(() => undefined);
    return bytes;
  }

  /** The index, built once for the current sources; any change discards it. */
  const facts = once(async (): Promise<Facts | undefined> => {
    const files: Uint8Array[] = [];
    const records = await (await library()).getAll('own');
    let ownSources = records.length;
    for (const record of records)
      try {
        files.push(await compiled(record));
      } catch {
        // A damaged record hides nothing else: as a file without bytes it is counted among those that cannot be read.
        ownSources -= 1;
        files.push(new Uint8Array());
      }
    return files.length ? { index: engine.openSources(files), against: { ownSources } } : undefined;
  });
  const provider: FactProvider = facts;
  const changed = facts.forget;

  async function change(id: string, next: (record?: OwnRecord) => OwnRecord | undefined): Promise<void> {
    await changeRecord(await library(), 'own', id, next);
    changed();
  }

  /** The trash holds only what was removed last. */
  async function move(id: string, from: 'own' | 'trash', to: 'own' | 'trash'): Promise<void> {
    await inTransaction(await library(), ['own', 'trash'], async (transaction) => {
      const record = await transaction.objectStore(from).get(id);
      if (!record) return;
      await transaction.objectStore('trash').clear();
      await transaction.objectStore(from).delete(id);
      await transaction.objectStore(to).put(record);
    });
    changed();
  }

  return {
    provider,

    async list(): Promise<OwnSourceInfo[]> {
      const records = await (await library()).getAll('own');
      return records.sort((a, b) => (a.added < b.added ? 1 : -1)).map(infoOf);
    },

    /** The id of a page that is a source; undefined if it is none. */
    idOf: async (url: string): Promise<string | undefined> => (await library()).getKey('own', idOf(url)),

    /** Stores a page as a source, as AI-written if the page says so. Rejects if there is no room. */
    async add(reading: ArticleReading): Promise<OwnSourceInfo> {
      const { document, disclosure, url } = reading;
      const id = idOf(url);
      const record: OwnRecord = {
        id,
        source: sourceOf(id, url, document, disclosure),
        document,
        claims: engine.claims(document).length,
        added: now().toISOString(),
      };
      await change(id, () => record);
      return infoOf(record);
    },

    /** Changes the kind of a source. The compiled facts name the old kind, so they are made again when next needed. */
    setKind: (id: string, kind: SourceKind): Promise<void> =>
      change(id, (record) => {
        if (!record) return undefined;
        const { compiled: _old, ...rest } = record;
        return { ...rest, source: { ...rest.source, kind } };
      }),

    /** Removes a source; this can be undone until another one is removed. */
    remove: (id: string): Promise<void> => move(id, 'own', 'trash'),
    restore: (id: string): Promise<void> => move(id, 'trash', 'own'),

    /** Everything stored, for a backup. */
    all: async (): Promise<OwnRecord[]> =>
      (await (await library()).getAll('own')).map(({ compiled: _made, ...record }) => record),

    /** Call this after the sources were written from elsewhere. */
    changed,
  };
}
