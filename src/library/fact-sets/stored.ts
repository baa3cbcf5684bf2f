/** The shape of a fact as a compiled file from outside holds it: checked when a page first asks for it. */
import * as v from 'valibot';
import type { FactRecord } from '../../engine/facts/model.ts';
import { slots } from '../../engine/model.ts';
import { sourceShape } from '../../rpc/shapes.ts';
import { caps } from './schema.ts';

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const many = <Schema extends v.GenericSchema>(schema: Schema, most: number) =>
  v.pipe(v.array(schema), v.maxLength(most));

const shape = v.object({
  id: text(300),
  statement: v.pipe(text(caps.statement), v.nonEmpty()),
  evidence: many(
    v.object({
      source: sourceShape(),
      quote: v.exactOptional(text(caps.statement)),
    }),
    caps.evidence,
  ),
  published: v.exactOptional(v.pipe(text(40), v.regex(/^\d{4}-\d{2}-\d{2}/))),
  lang: v.exactOptional(text(40)),
  once: v.exactOptional(v.boolean()),
  reviewed: v.boolean(),
  slots: v.exactOptional(many(v.object({ slot: v.picklist(slots), words: text(200), value: text(200) }), 20)),
  story: text(300),
  aliases: v.exactOptional(many(text(caps.name), 1_000)),
  within: v.exactOptional(many(text(caps.name), 1_000)),
});

/** The record, if it has the shape of one. Throws otherwise. */
export const soundRecord = (record: unknown): FactRecord => v.parse(shape, record);
