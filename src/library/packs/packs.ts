/**
 * Packs of facts on this machine, in a database of their own. The options page checks a pack and stores it whole, as a file
 * that the browser keeps, while the old one is still in use. The worker reads the parts that a page needs.
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
  readonly head: Uint8Array;
  readonly on: boolean;
  /** ISO date-time of its arrival. */
  readonly updated: string;
}

interface Schema extends DBSchema {
  packs: { key: string; value: PackRecord };
  /** The packs themselves, by the same ids. */
  files: { key: string; value: Blob };
}

/** Bytes that are read and checked in one go: a few milliseconds. */
const turn = 1 << 20;
/** The most that one page may open, in bytes: a page made to name everything gets no more. */
const mostOpened = 48 << 20;

export interface ImportOptions {
  /** ISO date-time of the arrival. */
  readonly now: string;
  /** Called with bytes done and bytes in all. */
  readonly onProgress?: (done: number, all: number) => void;
  readonly signal?: AbortSignal;
}

const bytesOf = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer());
const none = new Uint8Array();

async function readHead(file: Blob): Promise<{ bytes: Uint8Array; head: PackHead }> {
  const size = packHeadSize(await bytesOf(file.slice(0, packStart)));
  const bytes = await bytesOf(file.slice(0, size));
  const head = openPackHead(bytes);
  if (head.offsets.at(-1) !== file.size) throw new FactFileError('The pack is cut off.');
  return { bytes, head };
}

/** Reads a pack's parts, neighbours together up to a turn's bytes. Throws for a damaged one; what the facts say is not read. */
async function checkParts(file: Blob, { offsets }: PackHead, options: ImportOptions): Promise<void> {
  for (let first = 0, next = 1; next < offsets.length; first = next, next += 1) {
    options.signal?.throwIfAborted();
    const start = offsets[first] ?? 0;
    while (next + 1 < offsets.length && (offsets[next + 1] ?? 0) - start <= turn) next += 1;
    const together = await bytesOf(file.slice(start, offsets[next]));
    const parts = offsets
      .slice(first, next)
      .map((from, i) => together.subarray(from - start, (offsets[first + i + 1] ?? 0) - start));
    const unread = (): never => {
      throw new FactFileError('Nothing is read here.');
    };
    openFactFiles(parts, unread, { verify: true });
    options.onProgress?.(offsets[next] ?? 0, file.size);
  }
}

/** @param name of the database; tests use one of their own */
export function createPacks(name = 'second-source-pack-files') {
  const database = keptDatabase<Schema>(name, (fresh) => {
    fresh.createObjectStore('packs', { keyPath: 'id' });
    fresh.createObjectStore('files');
    // Parts stored by an earlier build, which nothing reads any more.
    indexedDB.deleteDatabase('second-source-packs');
  });
  /** Heads of packs by id, as they last arrived: small, and asked for with every page. */
  const heads = new Map<string, { readonly arrival: string; readonly head: PackHead }>();

  function headOf({ id, info, updated, head: stored }: PackRecord): PackHead | undefined {
    const arrival = `${info.version} ${updated}`;
    const known = heads.get(id);
    if (known?.arrival === arrival) return known.head;
    try {
      const head = openPackHead(stored);
      heads.set(id, { arrival, head });
      return head;
    } catch {
      return undefined;
    }
  }
  /** A pack as screens list it, among the fact sets. One whose head is damaged is not asked, and the others are. */
  const summaryOf = (record: PackRecord): FactSetSummary => {
    const { info, on } = record;
    const { id, title: name, version, facts } = info;
    const trouble = headOf(record) ? undefined : ({ code: 'unsound' } as const);
    return { id, name, version, facts, on, ...known({ trouble }) };
  };

  return {
    /**
     * Reads a pack and replaces the one with its id. Rejects with a `FactFileError` if the file is no pack, cut off or
     * damaged, with the browser's error if there is no room, or with the signal's reason; the old pack then stays.
     */
    async add(file: Blob, options: ImportOptions): Promise<FactSetSummary> {
      const { bytes, head } = await readHead(file);
      await checkParts(file, head, options);
      const { info } = head;
      const { id } = info;
      return inTransaction(await database(), ['packs', 'files'], async (transaction) => {
        const packs = transaction.objectStore('packs');
        const { on = true } = (await packs.get(id)) ?? {};
        const record: PackRecord = { id, info, head: bytes, on, updated: options.now };
        await packs.put(record);
        // Without the file's name on the reader's disk.
        await transaction.objectStore('files').put(file.slice(), id);
        return summaryOf(record);
      });
    },

    list: async (): Promise<FactSetSummary[]> => (await (await database()).getAll('packs')).map(summaryOf),

    /** Whether there is a pack of this id. */
    has: async (id: string): Promise<boolean> => (await (await database()).getKey('packs', id)) !== undefined,

    async setOn(id: string, on: boolean): Promise<void> {
      await changeRecord(await database(), 'packs', id, (record) => record && { ...record, on });
    },

    async remove(id: string): Promise<void> {
      await inTransaction(await database(), ['packs', 'files'], async (transaction) => {
        await transaction.objectStore('packs').delete(id);
        await transaction.objectStore('files').delete(id);
      });
      heads.delete(id);
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
      const transaction = (await database()).transaction(['packs', 'files']);
      const records = (await transaction.objectStore('packs').getAll()).filter(
        ({ on, info }) => on && (info.expires === undefined || info.expires >= today),
      );
      const held = records.length ? names() : [];
      const wanted: Blob[] = [];
      let bytes = 0;
      const sound = records.filter(headOf);
      for (const record of sound) {
        const { partsFor, offsets } = headOf(record) as PackHead;
        const file = (await transaction.objectStore('files').get(record.id)) ?? new Blob();
        for (const part of partsFor(held)) {
          const [from = 0, to = 0] = offsets.slice(part, part + 2);
          bytes += to - from;
          if (bytes <= mostOpened) wanted.push(file.slice(from, to));
        }
      }
      // A part that cannot be read is as good as a damaged one.
      const parts = await Promise.all(wanted.map((part) => bytesOf(part).catch(() => none)));
      const damaged = Array.from({ length: records.length - sound.length }, () => none);
      return { titles: sound.map(({ info }) => info.title), parts: [...parts, ...damaged] };
    },
  };
}

export type Packs = ReturnType<typeof createPacks>;
