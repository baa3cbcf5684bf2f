/** Reads a stored fact: its statement is read as a page is, and slots given by its author take precedence. */
import type { Claim } from '../claims/model.ts';
import { type Reading, readDocument } from '../claims/read.ts';
import { fold, keyOf } from '../claims/words.ts';
import type { Fact, FactRecord } from './model.ts';

function readingOf(record: FactRecord): Reading {
  const { statement } = record;
  return readDocument({
    text: statement,
    blocks: [{ start: 0, end: statement.length, zone: 'body' }],
    ...(record.published === undefined ? {} : { published: record.published }),
    ...(record.lang === undefined ? {} : { lang: record.lang }),
  });
}

/** The keys of a reading, once each. */
export const keysOfReading = ({ sentences }: Reading): string[] => [
  ...new Set(sentences.flatMap((s) => s.keys)),
];

/** How an index files a record. */
export interface Filing {
  /** Every key under which it is found. */
  readonly keys: readonly string[];
  /** Keys of its names, or of all its words if it names nobody: a pack groups facts by them. */
  readonly names: readonly string[];
}

/** Reads a record's statement once for its filing. Deterministic. */
export function filingOf(record: FactRecord): Filing {
  const reading = readingOf(record);
  const aliases = record.aliases ?? [];
  const keys = [...new Set([...keysOfReading(reading), ...aliases])];
  const named = reading.sentences.flatMap((s) => s.names.flatMap(({ parts }) => parts));
  const other = aliases.flatMap((alias) => alias.split(' '));
  const names = [...new Set([...named, ...other].map(keyOf).filter((key) => key !== ''))];
  return { keys, names: names.length ? names : keys.filter((key) => !key.includes(':')) };
}

/** The record with its claims and keys. Deterministic. */
export function factOf(record: FactRecord): Fact {
  const reading = readingOf(record);
  const claims = reading.sentences.flatMap((s) => s.claims).map((claim) => withAuthored(claim, record));
  const keys = keysOfReading(reading);
  // A page may use another name for what the statement names, or the place that contains it: neither is somebody else.
  const known = [...(record.aliases ?? []), ...(record.within ?? [])].flatMap((name) => name.split(' '));
  return { ...record, claims, keys, context: [...new Set(known.map(keyOf))].filter((key) => key !== '') };
}

function withAuthored(claim: Claim, record: FactRecord): Claim {
  const authored = record.slots?.find((slot) => slot.words === claim.quote);
  if (authored === undefined) return claim;
  const { value } = claim;
  const { slot } = authored;
  const [, from, to = from] = /^(\d{4}-\d\d-\d\d)(?:\/(\d{4}-\d\d-\d\d))?$/.exec(authored.value) ?? [];
  if (value.type === 'date' && from !== undefined && to !== undefined)
    return { ...claim, slot, value: { ...value, from, to, implied: [] } };
  const parts = fold(authored.value).split(/\s+/);
  return { ...claim, slot, value: value.type === 'name' ? { ...value, name: authored.value, parts } : value };
}
