/**
 * Packs of facts on this machine, in a database of their own. The options page lays one in, part by part, while the old one
 * still answers; the worker opens the parts that a page needs. A pack is there whole or not at all: parts belong to a
 * generation, and a generation counts once its last part is in.
 */
import type { DBSchema } from 'idb';
import { FactFileError, openFactFiles } from '../../engine/facts/binary.ts';
import {
  openPackHead,
  type PackHead,
  type PackInfo,
  packHeadSize,
  packStart,
} from '../../engine/facts/pack.ts';
import type { FactSetSummary } from '../../rpc/library-calls.ts';
import { known } from '../../text/known.ts';
import { changeRecord, inTransaction, keptDatabase } from '../database.ts';

interface PackRecord {
  readonly id: string;
  readonly info: PackInfo;
  readonly generation: string;
  readonly head: Uint8Array;
  readonly on: boolean;
  /** ISO date-time. */
  readonly updated: string;
}

interface Schema extends DBSchema {
  packs: { key: string; value: PackRecord };
  /** By generation and number. */
  parts: { key: [string, number]; value: Uint8Array };
}

/** Bytes that are read, checked and written in one go: a few milliseconds. */
const turn = 1 << 20;
/** The most that one page may open, in bytes: a page made to name everything gets no more. */
const mostOpened = 48 << 20;
/** One at a time, whichever window began it. */
const lock = 'second-source-packs';

export interface ImportOptions {
  /** ISO date-time of the arrival. */
  readonly now: string;
  /** A name for this import that no other has. */
  readonly generation: string;
  /** Called with bytes done and bytes in all. */
  readonly onProgress?: (done: number, all: number) => void;
  readonly signal?: AbortSignal;
}

const bytesOf = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer());
const wholeGeneration = (generation: string): IDBKeyRange =>
  IDBKeyRange.bound([generation, 0], [generation, Number.MAX_SAFE_INTEGER]);

async function readHead(file: Blob): Promise<{ bytes: Uint8Array; head: PackHead }> {
  const size = packHeadSize(await bytesOf(file.slice(0, packStart)));
  const bytes = await bytesOf(file.slice(0, size));
  const head = openPackHead(bytes);
  if (head.offsets.at(-1) !== file.size) throw new FactFileError('The pack is cut off.');
  return { bytes, head };
}

/** Places of parts that are read together: neighbours, up to a turn's bytes. The last of them is where the next begin. */
function* turns(offsets: readonly number[]): Generator<{ first: number; places: readonly number[] }> {
  for (let first = 0, next = 1; next < offsets.length; first = next, next += 1) {
    while (next + 1 < offsets.length && (offsets[next + 1] ?? 0) - (offsets[first] ?? 0) <= turn) next += 1;
    yield { first, places: offsets.slice(first, next + 1) };
  }
}

/** @param name of the database; tests use one of their own */
export function createPacks(name = 'second-source-packs') {
  const database = keptDatabase<Schema>(name, (fresh) => {
    fresh.createObjectStore('packs', { keyPath: 'id' });
    fresh.createObjectStore('parts');
  });
  /** Heads by generation: small, and asked for with every page. */
  const heads = new Map<string, PackHead>();

  function headOf({ generation, head: stored }: PackRecord): PackHead | undefined {
    try {
      const head = heads.get(generation) ?? openPackHead(stored);
      heads.set(generation, head);
      return head;
    } catch {
      return undefined;
    }
  }
  /** A pack as screens list it, among the fact sets. One whose head is damaged is not asked, and the others are. */
  const summaryOf = (record: PackRecord): FactSetSummary => {
    const { info, on, updated } = record;
    const { id, title: name, version, facts } = info;
    const trouble = headOf(record) ? undefined : ({ code: 'unsound' } as const);
    return { id, name, version, facts, on, bundled: false, updated, ...known({ trouble }) };
  };

  /** Parts of imports that never came to their end. */
  async function sweep(): Promise<void> {
    const store = await database();
    const kept = new Set((await store.getAll('packs')).map(({ generation }) => generation));
    await inTransaction(store, ['parts'], async (transaction) => {
      const parts = transaction.objectStore('parts');
      let cursor = await parts.openKeyCursor();
      while (cursor) {
        const [generation] = cursor.key;
        if (!kept.has(generation)) await parts.delete(wholeGeneration(generation));
        // On to the next generation, without a look at the parts of this one.
        cursor = await cursor.continue([generation, Number.MAX_SAFE_INTEGER]);
      }
    });
  }

  async function layIn(file: Blob, options: ImportOptions): Promise<FactSetSummary> {
    const { now, generation, onProgress, signal } = options;
    const { bytes, head } = await readHead(file);
    await sweep();
    const store = await database();
    try {
      for (const { first, places } of turns(head.offsets)) {
        signal?.throwIfAborted();
        const [start = 0, ...ends] = places;
        const end = ends.at(-1) ?? start;
        const together = await bytesOf(file.slice(start, end));
        const parts = ends.map((to, i) => together.slice((places[i] ?? 0) - start, to - start));
        // Throws for a damaged part; what the facts say is read only when a page asks.
        openFactFiles(
          parts,
          () => {
            throw new FactFileError('Nothing is read here.');
          },
          { verify: true },
        );
        await inTransaction(store, ['parts'], (transaction) =>
          Promise.all(
            parts.map((part, i) => transaction.objectStore('parts').put(part, [generation, first + i])),
          ),
        );
        onProgress?.(end, file.size);
      }
      return await inTransaction(store, ['packs', 'parts'], async (transaction) => {
        const before = await transaction.objectStore('packs').get(head.info.id);
        const record: PackRecord = {
          id: head.info.id,
          info: head.info,
          generation,
          head: bytes,
          on: before?.on ?? true,
          updated: now,
        };
        await transaction.objectStore('packs').put(record);
        if (before) await transaction.objectStore('parts').delete(wholeGeneration(before.generation));
        return summaryOf(record);
      });
    } catch (error) {
      await store.delete('parts', wholeGeneration(generation)).catch(() => undefined);
      throw error;
    }
  }

  return {
    /**
     * Reads a pack and lets it take the place of the one with its id. Rejects with a `FactFileError` where the file is
     * none, is cut off or damaged, with the browser's error where there is no room, and with the signal's reason; what was
     * there then stays.
     */
    add: (file: Blob, options: ImportOptions): Promise<FactSetSummary> =>
      navigator.locks.request(lock, () => layIn(file, options)),

    list: async (): Promise<FactSetSummary[]> => (await (await database()).getAll('packs')).map(summaryOf),

    /** Whether there is a pack of this id. */
    has: async (id: string): Promise<boolean> => (await (await database()).getKey('packs', id)) !== undefined,

    async setOn(id: string, on: boolean): Promise<void> {
      await changeRecord(await database(), 'packs', id, (record) => record && { ...record, on });
    },

    async remove(id: string): Promise<void> {
      await inTransaction(await database(), ['packs', 'parts'], async (transaction) => {
        const record = await transaction.objectStore('packs').get(id);
        await transaction.objectStore('packs').delete(id);
        if (record) await transaction.objectStore('parts').delete(wholeGeneration(record.generation));
      });
    },

    /**
     * The parts that hold facts under a page's names, of the packs that are on. A damaged pack gives one without bytes.
     * @param names asked only where there is a pack: reading a page for them is work
     * @param today ISO date: packs that have expired are left out
     */
    async partsFor(
      names: () => readonly string[],
      today: string,
    ): Promise<{ readonly titles: string[]; readonly parts: Uint8Array[] }> {
      const transaction = (await database()).transaction(['packs', 'parts']);
      const records = (await transaction.objectStore('packs').getAll()).filter(
        ({ on, info }) => on && (info.expires === undefined || info.expires >= today),
      );
      const held = records.length ? names() : [];
      const wanted: [string, number][] = [];
      let bytes = 0;
      const sound = records.filter(headOf);
      for (const record of sound) {
        const { partsFor, offsets } = headOf(record) as PackHead;
        for (const part of partsFor(held)) {
          bytes += (offsets[part + 1] ?? 0) - (offsets[part] ?? 0);
          if (bytes <= mostOpened) wanted.push([record.generation, part]);
        }
      }
      const parts = await Promise.all(wanted.map((key) => transaction.objectStore('parts').get(key)));
      await transaction.done;
      const none = new Uint8Array();
      const damaged = Array.from({ length: records.length - sound.length }, () => none);
      return {
        titles: sound.map(({ info }) => info.title),
        // A part that is not there is as good as a damaged one.
        parts: [...parts.map((part) => part ?? none), ...damaged],
      };
    },
  };
}

export type Packs = ReturnType<typeof createPacks>;
