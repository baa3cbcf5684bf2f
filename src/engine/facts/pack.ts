/**
 * A pack: a compiled fact set too large to be opened whole. Its facts are divided by name into parts, each a compiled file of
 * its own, and a small head says which names have facts at all. A page opens only the parts of its own names, so the cost
 * depends on the page, not on the size of the pack.
 *
 * Layout, little endian: 8 words of header · JSON of what the pack is · sorted hashes of names (u32) · parts one after
 * another, their lengths in the JSON.
 */
import * as v from 'valibot';
import { firstNot } from '../../text/first.ts';
import { checksum, FactFileError, hash, startsOf } from './binary.ts';

const magic = 0x50465353; // "SSFP"
const layout = 1;
/** Bytes that `packHeadSize` needs: the header's 8 words. */
export const packStart = 8 * 4;
/** How many facts a part should hold, and how many parts there may be: a power of two. */
const factsPerPart = 500;
const mostParts = 4_096;
/** The largest head that is read, enough for four million names. */
const largestHead = 32_000_000;
/** A fact is filed under so many of its rarest names: a page that holds one of them finds it. */
const anchorCount = 2;

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const short = v.pipe(v.string(), v.nonEmpty(), v.maxLength(300));
const headShape = v.object({
  id: short,
  title: short,
  version: short,
  facts: count,
  /** Number of fact sets in it. */
  sets: count,
  /** ISO date of the earliest expiry among its sets. */
  expires: v.exactOptional(v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/))),
  parts: v.pipe(v.array(count), v.minLength(1), v.maxLength(mostParts)),
});

/** What a pack says about itself. */
export type PackInfo = Readonly<Omit<v.InferOutput<typeof headShape>, 'parts'>>;

export interface PackHead {
  readonly info: PackInfo;
  /** Where each part begins in the file, followed by where the last one ends. */
  readonly offsets: readonly number[];
  /** Numbers of the parts that hold facts under these names, sorted. */
  readonly partsFor: (names: Iterable<string>) => number[];
}

/** A name's hash. */
export const nameHash = (name: string): number => hash(name)[0];

/** How many parts a pack of so many facts has. */
export const partCount = (facts: number): number =>
  Math.min(mostParts, 2 ** Math.ceil(Math.log2(Math.max(1, facts / factsPerPart))));

/** The part of a name. The low bits of the hash alone would follow the name's last letter. */
export const partOf = (hash: number, parts: number): number => ((hash ^ (hash >>> 15)) >>> 0) % parts;

/**
 * The names under which a fact is filed: its rarest ones.
 * @param frequency how many facts of the pack hold the name
 */
export function anchorsOf(names: readonly string[], frequency: (name: string) => number): string[] {
  return [...new Set(names)]
    .map((name) => ({ name, count: frequency(name) }))
    .sort((a, b) => a.count - b.count || (a.name < b.name ? -1 : 1))
    .slice(0, anchorCount)
    .map(({ name }) => name);
}

/** Writes the head, before the parts. The same input gives the same bytes. */
export function writePackHead(
  info: PackInfo,
  lengths: readonly number[],
  hashes: Iterable<number>,
): Uint8Array<ArrayBuffer> {
  const text = new TextEncoder().encode(JSON.stringify({ ...info, parts: lengths }));
  const names = Uint32Array.from(new Set(hashes)).sort();
  const padded = Math.ceil(text.length / 4) * 4;
  const bytes = new Uint8Array(new ArrayBuffer(packStart + padded + names.length * 4));
  const view = new DataView(bytes.buffer);
  bytes.set(text, packStart);
  names.forEach((name, i) => view.setUint32(packStart + padded + i * 4, name, true));
  const header = [magic, layout, text.length, names.length, checksum(bytes.subarray(packStart))];
  header.forEach((value, i) => view.setUint32(i * 4, value, true));
  return bytes;
}

function infoIn(bytes: Uint8Array): v.InferOutput<typeof headShape> {
  try {
    return v.parse(headShape, JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    throw new FactFileError('The pack does not say what it is: it is damaged.');
  }
}

/** Whether a file begins as a pack does. */
export const isPack = (start: Uint8Array): boolean =>
  start.length >= 4 && new DataView(start.buffer, start.byteOffset, 4).getUint32(0, true) === magic;

/**
 * Bytes of the head, read from the file's first `packStart` bytes.
 * @throws FactFileError where they are no pack's, or of another version
 */
export function packHeadSize(start: Uint8Array): number {
  if (start.length < packStart || !isPack(start)) throw new FactFileError('The file is no pack of facts.');
  const view = new DataView(start.buffer, start.byteOffset, packStart);
  if (view.getUint32(4, true) !== layout)
    throw new FactFileError('The pack was made for another version of the program.');
  const size = packStart + Math.ceil(view.getUint32(8, true) / 4) * 4 + view.getUint32(12, true) * 4;
  if (size > largestHead) throw new FactFileError('The pack’s list of names is too long.');
  return size;
}

/**
 * Opens the head of a pack.
 * @throws FactFileError where it is cut off or damaged
 */
export function openPackHead(bytes: Uint8Array): PackHead {
  const size = packHeadSize(bytes);
  if (bytes.length < size) throw new FactFileError('The pack is cut off.');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (checksum(bytes.subarray(packStart, size)) !== view.getUint32(16, true))
    throw new FactFileError('The pack is damaged: its content does not match its hash.');
  const textLength = view.getUint32(8, true);
  const count = view.getUint32(12, true);
  const { parts: lengths, ...info } = infoIn(bytes.subarray(packStart, packStart + textLength));
  const start = packStart + Math.ceil(textLength / 4) * 4;
  const known = (hash: number): boolean => {
    const at = firstNot(count, (n) => view.getUint32(start + n * 4, true) < hash);
    return at < count && view.getUint32(start + at * 4, true) === hash;
  };
  return {
    info,
    offsets: startsOf(lengths, size),
    partsFor: (names) => {
      const found = [...new Set(names)].map(nameHash).filter(known);
      return [...new Set(found.map((hash) => partOf(hash, lengths.length)))].sort((a, b) => a - b);
    },
  };
}
