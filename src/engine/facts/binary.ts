/**
 * Compiled fact sets: one flat file that opens without being parsed. Keys are hashed and sorted, each with the list of its
 * facts. A fact is decoded only when a page needs it, so the cost depends on the page's names, not on the size of the set.
 *
 * Layout, little endian: 8 words of header, then the sections one after another:
 *   key hashes (u32 pairs, sorted) · posting starts (u32) · postings (u32) · record starts (u32) · JSON of sources · records
 */
import { firstNot } from '../../text/first.ts';
import { grouped } from '../../text/groups.ts';
import { remembered } from '../../text/remembered.ts';
import type { Source } from '../model.ts';
import type { Fact, FactIndex, FactRecord } from './model.ts';
import { COMMON, ranking } from './ranking.ts';

const magic = 0x31465353; // "SSF1"
const headerWords = 12;
/** How many decoded facts, and lists of keys, are kept in memory. */
const cacheSize = 4_000;

/** Two independent 32-bit hashes (FNV-1a and a multiplicative one) of a key: together they do not collide in practice. */
export function hash(key: string): [number, number] {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let i = 0; i < key.length; i += 1) {
    const code = key.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b + code, 0x85ebca6b) ^ (b >>> 13);
  }
  return [a >>> 0, b >>> 0];
}

/** Hash of the content, so that a damaged file is noticed. */
export function checksum(bytes: Uint8Array): number {
  let sum = 0x811c9dc5;
  for (let i = 0; i < bytes.length; i += 1) sum = Math.imul(sum ^ (bytes[i] ?? 0), 0x01000193);
  return sum >>> 0;
}

/** A compiled file that cannot be used; the message says why. */
export class FactFileError extends Error {
  override readonly name = 'FactFileError';
}

/**
 * Compiles records. The same records in the same order give the same bytes.
 * @param keysOf the keys under which a record is filed (the engine's)
 */
export function writeFactFile<R extends FactRecord>(
  records: readonly R[],
  keysOf: (record: R) => readonly string[],
): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const sources = new Map<string, { index: number; source: Source }>();
  const bodies = records.map((record) => {
    const evidence = record.evidence.map(({ source, quote }) => {
      const known = sources.get(source.id) ?? { index: sources.size, source };
      sources.set(source.id, known);
      return quote === undefined ? [known.index] : [known.index, quote];
    });
    return encoder.encode(JSON.stringify({ ...record, evidence }));
  });
  // One by one: a newsroom compiles a million facts.
  function* filed() {
    for (const [at, record] of records.entries())
      for (const key of new Set(keysOf(record))) yield [key, at] as const;
  }
  const keys = [...grouped(filed())]
    .map(([key, list]) => ({ hash: hash(key), list }))
    .sort((x, y) => x.hash[0] - y.hash[0] || x.hash[1] - y.hash[1]);
  const table = encoder.encode(JSON.stringify([...sources.values()].map(({ source }) => source)));
  const lists = keys.flatMap(({ list }) => list);
  const words = headerWords + keys.length * 3 + 1 + lists.length + records.length + 1;
  const recordStart = words * 4 + table.length;
  const offsets = startsOf(
    bodies.map(({ length }) => length),
    recordStart,
  );
  const size = offsets.at(-1) ?? recordStart;
  const bytes = new Uint8Array(new ArrayBuffer(size));
  const view = new DataView(bytes.buffer);
  const put = (from: number, columns: readonly (readonly number[])[]): void =>
    columns.flat().forEach((value, i) => view.setUint32((from + i) * 4, value, true));
  const starts = startsOf(keys.map(({ list }) => list.length));
  put(headerWords, [keys.flatMap((key) => key.hash), starts, lists, offsets]);
  bytes.set(table, words * 4);
  bodies.forEach((body, at) => bytes.set(body, offsets[at]));
  const sum = checksum(bytes.subarray(headerWords * 4));
  put(0, [[magic, size, records.length, keys.length, lists.length, words * 4, recordStart, sum]]);
  return bytes;
}

/** Offsets of parts that lie one after another, followed by the end of the last. */
export function startsOf(lengths: readonly number[], from = 0): number[] {
  let end = from;
  return [from, ...lengths.map((length) => (end += length))];
}

/** One opened file: its postings by key and its facts, both read only when asked for. */
interface OpenFile {
  readonly count: number;
  /** The facts filed under a key; only the first of them if there are too many. */
  readonly postings: (both: readonly [number, number]) => readonly number[];
  readonly fact: (at: number) => Fact;
}

function openFile(bytes: Uint8Array, read: (record: FactRecord) => Fact, verify: boolean): OpenFile {
  if (bytes.length < headerWords * 4)
    throw new FactFileError('The file is too short to be a compiled fact set.');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const u32 = (word: number): number => view.getUint32(word * 4, true);
  if (u32(0) !== magic) throw new FactFileError('The file is not a compiled fact set of this version.');
  const [size = 0, count = 0, keyCount = 0, postingCount = 0, tableStart = 0, recordStart = 0] = [
    1, 2, 3, 4, 5, 6,
  ].map(u32);
  const hashes = headerWords;
  const starts = hashes + keyCount * 2;
  const lists = starts + keyCount + 1;
  const offsets = lists + postingCount;
  if (
    size !== bytes.length ||
    tableStart !== (offsets + count + 1) * 4 ||
    recordStart < tableStart ||
    recordStart > size
  )
    throw new FactFileError('The file is cut off or damaged.');
  if (verify && checksum(bytes.subarray(headerWords * 4)) !== u32(7))
    throw new FactFileError('The file is damaged: its content does not match its hash.');
  const decoder = new TextDecoder();
  const parsed = (from: number, to: number): unknown => JSON.parse(decoder.decode(bytes.subarray(from, to)));
  let sources: readonly Source[] | undefined;
  return {
    count,
    fact: remembered((at) => {
      try {
        const table = (sources ??= parsed(tableStart, recordStart) as Source[]);
        const stored = parsed(u32(offsets + at), u32(offsets + at + 1)) as Omit<FactRecord, 'evidence'> & {
          evidence: [number, string?][];
        };
        const evidence = stored.evidence.flatMap(([index, quote]) => {
          const source = table[index];
          return source ? [quote === undefined ? { source } : { source, quote }] : [];
        });
        return read({ ...stored, evidence });
      } catch {
        throw new FactFileError('A fact in the file cannot be read: the file is damaged.');
      }
    }, cacheSize),
    postings([a, b]) {
      const low = firstNot(keyCount, (at) => {
        const x = u32(hashes + at * 2);
        return x < a || (x === a && u32(hashes + at * 2 + 1) < b);
      });
      if (low >= keyCount || u32(hashes + low * 2) !== a || u32(hashes + low * 2 + 1) !== b) return [];
      const [from, to] = [u32(starts + low), u32(starts + low + 1)];
      // A file from outside may have a valid hash over wrong numbers.
      const many = from <= to && to <= postingCount ? Math.min(to - from, COMMON + 1) : -1;
      const found = Array.from({ length: many }, (_, i) => u32(lists + from + i));
      if (many < 0 || found.some((at) => at >= count))
        throw new FactFileError('The file is damaged: a list leads out of it.');
      return found;
    },
  };
}

/**
 * Opens compiled files as one index without parsing their facts. A fact that is in several files is returned once.
 * @param read turns a stored record into a fact (the engine's)
 * @param options `verify` also reads every byte to check the content hash: files from outside are verified once, on
 *   arrival; `lenient` skips and counts files and facts that cannot be read: one must not hide the others
 * @throws FactFileError where the bytes are no compiled fact file, are cut off or damaged, and it is not lenient
 */
export function openFactFiles(
  all: readonly Uint8Array[],
  read: (record: FactRecord) => Fact,
  { verify = false, lenient = false }: { readonly verify?: boolean; readonly lenient?: boolean } = {},
): FactIndex {
  const bad = new Set<number>();
  /** The result of `work`; if it fails and failures are tolerated, nothing, and its number is noted. */
  const spare = <T>(number: number, work: () => T): T | undefined => {
    try {
      return work();
    } catch (error) {
      if (!lenient) throw error;
      bad.add(number);
      return undefined;
    }
  };
  const files = all.flatMap((bytes, n) => spare(-1 - n, () => openFile(bytes, read, verify)) ?? []);
  /** The first number of each file's facts in one count over all, and how many there are. */
  const first = startsOf(files.map(({ count }) => count));
  // Records are filed in the order of their sets, so that the position breaks ties as the id would.
  const listOf = remembered((key: string): readonly number[] => {
    const both = hash(key);
    const list = files.flatMap((file, n) =>
      (spare(-1 - all.length - n, () => file.postings(both)) ?? []).map((at) => at + (first[n] ?? 0)),
    );
    return list.length > COMMON ? [] : list;
  }, cacheSize);
  const rank = ranking(first.at(-1) ?? 0, listOf);
  return {
    unreadable: () => bad.size,
    candidates: (keys, limit) => {
      // Some may be unreadable or stand in two files: then more are asked for.
      for (let many = limit; ; many *= 2) {
        const best = rank(keys, many);
        const out = new Map<string, Fact>();
        for (const number of best) {
          if (out.size >= limit) break;
          const n = first.findLastIndex((from) => from <= number);
          const fact = spare(number, () => files[n]?.fact(number - (first[n] ?? 0)));
          if (fact && !out.has(fact.id)) out.set(fact.id, fact);
        }
        if (out.size >= limit || best.length < many) return [...out.values()];
      }
    },
  };
}
