/** A reviewed fact set → the records that an index stores, and the schema for records from strangers. */
import * as v from 'valibot';
import { slots, type Source } from '../../engine/model.ts';
import type { FactRecord } from '../../engine/facts/model.ts';
import { sourceShape } from '../../rpc/shapes.ts';
import { grouped } from '../../text/groups.ts';
import { known } from '../../text/known.ts';
import { caps, type FactSet } from './schema.ts';

/** Folds a name as the claim reader folds words: lower case, without accents. */
const fold = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Letters of names that one fact carries along: a small set whose facts all name everything must not become a large file. */
const mostLetters = 4_000;
/** Comparisons for one statement. */
const mostLooks = 20_000;
/** Names are filed under so many of their first letters. */
const prefix = 4;

/** Different names, in order, as many as there is room for. */
function someOf(names: Iterable<string>): string[] {
  const kept = new Set<string>();
  let letters = 0;
  for (const name of names) {
    if (kept.has(name)) continue;
    letters += name.length;
    if (letters > mostLetters) break;
    kept.add(name);
  }
  return [...kept];
}

/** @returns finds the entities that a folded statement names, by their number, without asking each of them */
function entityFinder(all: readonly (readonly string[])[]): (statement: string) => number[] {
  const filed = grouped(
    all.flatMap((names, entity) => names.map((name) => [name.slice(0, prefix), { name, entity }] as const)),
  );
  return (statement) => {
    const found = new Set<number>();
    let looks = 0;
    for (let at = 0; at < statement.length; at += 1)
      for (let length = 1; length <= prefix; length += 1)
        for (const { name, entity } of filed.get(statement.slice(at, at + length)) ?? []) {
          looks += 1;
          if (looks > mostLooks) return [...found].sort((a, b) => a - b);
          if (statement.startsWith(name, at)) found.add(entity);
        }
    return [...found].sort((a, b) => a - b);
  };
}

/** The records of a set, in its order. The set must have passed the linter. */
export function recordsOf(set: FactSet): FactRecord[] {
  const sources = new Map<string, Source>(
    set.sources.map((source) => [
      source.id,
      {
        id: `${set.id}/${source.id}`,
        kind: source.kind,
        publisher: source.publisher,
        title: source.title,
        published: source.published,
        ...known({
          url: source.url,
          derivedFrom: source.derivedFrom && `${set.id}/${source.derivedFrom}`,
        }),
      },
    ]),
  );
  const events = new Map(set.events.map((event) => [event.id, event]));
  const entities = set.entities.map((entity) => ({ ...entity, names: entity.names.map(fold) }));
  const namedIn = entityFinder(entities.map(({ names }) => names));
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  /** Names of all places that contain these, as far as there is room; the linter has seen to it that the chains end. */
  function* surrounding(places: readonly (typeof entities)[number][]): Generator<string> {
    for (const { within } of places)
      for (let place = byId.get(within ?? ''); place; place = byId.get(place.within ?? ''))
        yield* place.names;
  }
  return set.facts.map((fact) => {
    const event = fact.event === undefined ? undefined : events.get(fact.event);
    const evidence = fact.evidence.flatMap((item) => {
      const source = sources.get(item);
      return source ? [{ source }] : [];
    });
    const statement = fold(fact.statement);
    const named = namedIn(statement).flatMap((at) => entities[at] ?? []);
    // Other names of what the statement names: a page may use any of them.
    const aliases = someOf(named.flatMap(({ names }) => names.filter((name) => !statement.includes(name))));
    // Places that contain those of the statement: a page that names one of them says nothing else.
    const around = someOf(surrounding(named));
    const published = evidence
      .map(({ source }) => source.published)
      .filter((day) => day !== undefined)
      .sort()[0];
    return {
      id: `${set.id}/${fact.id}`,
      statement: fact.statement,
      evidence,
      reviewed: set.reviewed !== undefined,
      story: event === undefined ? set.id : `${set.id}/${event.id}`,
      lang: set.lang,
      ...known({ published }),
      ...(event?.once === true && fact.slot === 'date' ? { once: true } : {}),
      ...(fact.slot !== undefined && fact.value !== undefined && fact.words !== undefined
        ? { slots: [{ slot: fact.slot, words: fact.words, value: fact.value }] }
        : {}),
      ...(aliases.length ? { aliases } : {}),
      ...(around.length ? { within: around } : {}),
    };
  });
}

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const many = <Schema extends v.GenericSchema>(schema: Schema, most: number) =>
  v.pipe(v.array(schema), v.maxLength(most));

/** A fact as a compiled file from outside holds it: checked when a page first asks for it. */
const recordShape = v.object({
  id: text(300),
  statement: v.pipe(text(caps.statement), v.nonEmpty()),
  evidence: many(
    v.object({ source: sourceShape(), quote: v.exactOptional(text(caps.statement)) }),
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
export const soundRecord = (record: unknown): FactRecord => v.parse(recordShape, record);
