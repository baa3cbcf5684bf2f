/** Reads a stored fact: the statement is understood by the same reader as a page, and authored slots have the last word. */
import type { Claim } from '../claims/model.ts';
import { readDocument } from '../claims/read.ts';
import type { Fact, FactRecord } from './model.ts';

/** The record with its claims and keys. Deterministic. */
export function factOf(record: FactRecord): Fact {
  const { statement } = record;
  const reading = readDocument({
    text: statement,
    blocks: [{ start: 0, end: statement.length, zone: 'body' }],
    ...(record.published === undefined ? {} : { published: record.published }),
    ...(record.lang === undefined ? {} : { lang: record.lang }),
  });
  const claims = reading.sentences.flatMap((s) => s.claims).map((claim) => withAuthored(claim, record));
  const keys = [...new Set(reading.sentences.flatMap((s) => s.keys))];
  return { ...record, claims, keys, context: record.aliases ?? [] };
}

function withAuthored(claim: Claim, record: FactRecord): Claim {
  const authored = record.slots?.find((slot) => slot.words === claim.quote);
  if (authored === undefined) return claim;
  const { value } = claim;
  const range = /^(\d{4}-\d\d-\d\d)(?:\/(\d{4}-\d\d-\d\d))?$/.exec(authored.value);
  if (value.type === 'date' && range?.[1] !== undefined) {
    return {
      ...claim,
      slot: authored.slot,
      value: { ...value, from: range[1], to: range[2] ?? range[1], implied: [] },
    };
  }
  if (value.type === 'name') {
    return {
      ...claim,
      slot: authored.slot,
      value: { ...value, name: authored.value, parts: authored.value.toLowerCase().split(/\s+/) },
    };
  }
  return { ...claim, slot: authored.slot };
}
