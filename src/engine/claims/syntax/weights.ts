/**
 * The file of weights. Only weights that matter are kept: each table is a list of rows with (class, weight) pairs, used
 * in place, so that loading costs one pass over the row lengths.
 *
 * Layout, little-endian: "SSYN", version (1 byte), 3 zero bytes, header length (u32), header (JSON, UTF-8), then for each
 * table in the header's order: row lengths (rows × u8), classes (entries × u8), weights (entries × i8).
 */
import { tableRows } from './features.ts';

const version = 1;

/** Adds the weights of one feature's row to the scores of all classes. */
export interface Table {
  readonly classes: number;
  addRow(row: number, scores: Float32Array): void;
}

export interface Weights {
  /** `UPOS/form` pairs. */
  readonly tags: readonly string[];
  /** Relations, in the order of the transitions. */
  readonly relations: readonly string[];
  readonly tagger: Table;
  readonly parser: Table;
}

interface Header {
  readonly tags: readonly string[];
  readonly relations: readonly string[];
  readonly entries: readonly [number, number];
}

function readHeader(bytes: Uint8Array): { header: Header; at: number } {
  const magic = String.fromCharCode(...bytes.subarray(0, 4));
  if (magic !== 'SSYN') throw new Error('The syntax model is not a model file: it does not begin with SSYN.');
  if (bytes[4] !== version)
    throw new Error(`The syntax model has version ${bytes[4]}; this program reads ${version}.`);
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(8, true);
  if (12 + length > bytes.length) throw new Error('The syntax model is cut short: its header is incomplete.');
  let header: unknown;
  try {
    header = JSON.parse(new TextDecoder().decode(bytes.subarray(12, 12 + length)));
  } catch {
    throw new Error('The syntax model is damaged: its header cannot be read.');
  }
  const { tags, relations, entries } = (header ?? {}) as Partial<Header>;
  const strings = (list: unknown): boolean =>
    Array.isArray(list) &&
    list.length > 0 &&
    list.length < 200 &&
    list.every((item) => typeof item === 'string');
  if (
    !tags ||
    !relations ||
    !strings(tags) ||
    !strings(relations) ||
    !Array.isArray(entries) ||
    entries.length !== 2
  )
    throw new Error('The syntax model is damaged: its header lacks tags, relations or sizes.');
  return { header: { tags, relations, entries }, at: 12 + length };
}

function sparseTable(bytes: Uint8Array, at: number, entries: number, classes: number): Table {
  const lengths = bytes.subarray(at, at + tableRows);
  const labels = bytes.subarray(at + tableRows, at + tableRows + entries);
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + at + tableRows + entries, entries);
  const starts = new Uint32Array(tableRows + 1);
  let sum = 0;
  for (let i = 0; i < tableRows; i += 1) {
    starts[i] = sum;
    sum += lengths[i] ?? 0;
  }
  starts[tableRows] = sum;
  if (sum !== entries) throw new Error('The syntax model is damaged: its row lengths do not add up.');
  for (let i = 0; i < entries; i += 1)
    if ((labels[i] ?? 255) >= classes)
      throw new Error('The syntax model is damaged: it names an unknown class.');
  return {
    classes,
    addRow(row, scores) {
      const end = starts[row + 1] ?? 0;
      for (let i = starts[row] ?? 0; i < end; i += 1) {
        const label = labels[i] ?? 0;
        scores[label] = (scores[label] ?? 0) + (weights[i] ?? 0);
      }
    },
  };
}

/**
 * Reads a model file. The bytes are used in place and must not change.
 * @throws an Error with a sentence that says what is wrong, for anything that is not a whole model file of this version
 */
export function readWeights(input: ArrayBuffer | Uint8Array): Weights {
  const bytes = input instanceof Uint8Array ? input : new Uint8Array(input);
  if (bytes.length < 12) throw new Error('The syntax model is cut short: it has no header.');
  const { header, at } = readHeader(bytes);
  const [tagEntries, parseEntries] = header.entries;
  const total = at + 2 * tableRows + 2 * (tagEntries + parseEntries);
  if (!(tagEntries >= 0 && parseEntries >= 0) || bytes.length !== total)
    throw new Error(`The syntax model is damaged: ${bytes.length} bytes where ${total} are expected.`);
  return {
    tags: header.tags,
    relations: header.relations,
    tagger: sparseTable(bytes, at, tagEntries, header.tags.length),
    parser: sparseTable(
      bytes,
      at + tableRows + 2 * tagEntries,
      parseEntries,
      1 + 2 * header.relations.length,
    ),
  };
}
