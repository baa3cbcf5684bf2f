/**
 * Every field of the format does something: with another value in it the records, the linter's answer, what options list
 * of the set, or its ClaimReview export are not the same. A field without an entry here fails the first test.
 */
import * as v from 'valibot';
import { claimReviewsOf } from '../../../../src/library/fact-sets/claim-review.ts';
import { lintFactSet } from '../../../../src/library/fact-sets/lint.ts';
import { recordsOf } from '../../../../src/library/fact-sets/records.ts';
import { factSetSchema, parseFactSet, summaryOf } from '../../../../src/library/fact-sets/schema.ts';

const set = () => ({
  format: 1,
  id: 'bridge',
  version: '1',
  title: 'A bridge opens',
  lang: 'en',
  reviewed: { by: 'the desk', on: '2025-03-06' },
  expires: '2030-01-01',
  licence: 'CC0-1.0',
  entities: [
    { id: 'coast', names: ['Coast Province'] },
    { id: 'lindhaven', names: ['Lindhaven', 'Port Lindhaven'], within: 'coast' },
  ],
  sources: [
    { id: 'wire', publisher: 'Northern Wire', title: 'Open', published: '2025-03-04', kind: 'edited' },
    {
      id: 'daily',
      publisher: 'Coast Daily',
      title: 'Bridge open',
      url: 'https://daily.example/bridge',
      published: '2025-03-05',
      kind: 'edited',
      derivedFrom: 'wire',
    },
  ],
  events: [{ id: 'opening', on: '2025-03-04', once: true }],
  facts: [
    {
      id: 'day',
      event: 'opening',
      statement: 'The bridge of Lindhaven opened on 4 March 2025.',
      slot: 'date',
      value: '2025-03-04',
      words: '4 March 2025',
      counts: 'opening',
      disputedBy: 'earlier',
      evidence: ['wire', 'daily'],
    },
    {
      id: 'earlier',
      event: 'opening',
      statement: 'The bridge of Lindhaven opened on 3 March 2025.',
      slot: 'date',
      value: '2025-03-03',
      words: '3 March 2025',
      counts: 'opening',
      disputedBy: 'day',
      evidence: ['daily'],
    },
  ],
});
type Written = ReturnType<typeof set>;

/** All that the program makes of a set. */
function made(written: unknown): string {
  const parsed = parseFactSet(written);
  if ('problems' in parsed) return JSON.stringify(parsed.problems);
  const problems = lintFactSet(parsed.set, '2026-06-01');
  if (problems.length) return JSON.stringify(problems);
  return JSON.stringify([recordsOf(parsed.set), summaryOf(parsed.set), claimReviewsOf(parsed.set)]);
}

/** For every field another value, or none, that keeps the set readable. */
const changes: Readonly<Record<string, (written: Written) => unknown>> = {
  format: (s) => ({ ...s, format: 2 }),
  id: (s) => ({ ...s, id: 'other' }),
  version: (s) => ({ ...s, version: '2' }),
  title: (s) => ({ ...s, title: 'Another' }),
  lang: (s) => ({ ...s, lang: 'ko' }),
  'reviewed.by': (s) => ({ ...s, reviewed: { ...s.reviewed, by: 'nobody' } }),
  'reviewed.on': (s) => ({ ...s, reviewed: { ...s.reviewed, on: '2025-03-07' } }),
  expires: (s) => ({ ...s, expires: '2025-01-01' }),
  licence: (s) => ({ ...s, licence: 'MIT' }),
  'entities.id': (s) => ({ ...s, entities: s.entities.map((e) => ({ ...e, id: 'coast' })) }),
  'entities.names': (s) => ({
    ...s,
    entities: s.entities.map((e) => ({ ...e, names: ['Lindhaven', 'Lind'] })),
  }),
  'entities.within': (s) => ({ ...s, entities: s.entities.map(({ id, names }) => ({ id, names })) }),
  'sources.id': (s) => ({ ...s, sources: s.sources.map((e) => ({ ...e, id: 'wire' })) }),
  'sources.publisher': (s) => ({ ...s, sources: s.sources.map((e) => ({ ...e, publisher: 'P' })) }),
  'sources.title': (s) => ({ ...s, sources: s.sources.map((e) => ({ ...e, title: 'T' })) }),
  'sources.url': (s) => ({ ...s, sources: s.sources.map((e) => ({ ...e, url: 'https://p.example/' })) }),
  'sources.published': (s) => ({ ...s, sources: s.sources.map((e) => ({ ...e, published: '2025-03-09' })) }),
  'sources.kind': (s) => ({ ...s, sources: s.sources.map((e) => ({ ...e, kind: 'ai' })) }),
  'sources.derivedFrom': (s) => ({ ...s, sources: s.sources.map((e) => ({ ...e, derivedFrom: 'daily' })) }),
  'events.id': (s) => ({ ...s, events: [{ ...s.events[0], id: 'closing' }] }),
  'events.on': (s) => ({
    ...s,
    events: [{ ...s.events[0], on: '2025-03-09' }],
    facts: s.facts.slice(0, 1).map(({ disputedBy: _left, ...fact }) => fact),
  }),
  'events.once': (s) => ({ ...s, events: [{ ...s.events[0], once: false }] }),
  'facts.id': (s) => ({ ...s, facts: s.facts.map((f) => ({ ...f, id: 'day' })) }),
  'facts.event': (s) => ({ ...s, facts: s.facts.map(({ event: _left, ...f }) => f) }),
  'facts.statement': (s) => ({
    ...s,
    facts: s.facts.map((f) => ({ ...f, statement: `${f.statement} It rained.` })),
  }),
  'facts.slot': (s) => ({ ...s, facts: s.facts.map((f) => ({ ...f, slot: 'event' })) }),
  'facts.value': (s) => ({ ...s, facts: s.facts.map((f) => ({ ...f, value: '2025-03-08' })) }),
  'facts.words': (s) => ({ ...s, facts: s.facts.map((f) => ({ ...f, words: 'March 2025' })) }),
  'facts.counts': (s) => ({
    ...s,
    facts: s.facts.map(({ disputedBy: _left, ...f }) => ({ ...f, counts: f.id })),
  }),
  'facts.disputedBy': (s) => ({ ...s, facts: s.facts.map(({ disputedBy: _left, ...f }) => f) }),
  'facts.evidence': (s) => ({ ...s, facts: s.facts.map((f) => ({ ...f, evidence: ['wire'] })) }),
};

/** Names of a schema's fields, those of lists and objects with their parent's. */
function fieldsOf(schema: unknown, parent = ''): string[] {
  const { type, entries, wrapped, item, pipe } = schema as Readonly<Record<string, unknown>> & {
    readonly pipe?: readonly unknown[];
  };
  if (type === 'optional') return fieldsOf(wrapped, parent);
  if (type === 'array') return fieldsOf(item, parent);
  if (type === 'strict_object')
    return Object.entries(entries as object).flatMap(([name, value]) => {
      const under = fieldsOf(value, `${parent}${name}.`);
      return under.length ? under : [`${parent}${name}`];
    });
  return pipe && pipe[0] !== schema ? fieldsOf(pipe[0], parent) : [];
}

test('every field of the format is in the table, and no other', () => {
  expect(Object.keys(changes).sort()).toEqual(fieldsOf(factSetSchema).sort());
  expect(v.safeParse(factSetSchema, set()).success).toBe(true);
});

test.each(Object.keys(changes))('"%s" makes a difference', (field) => {
  const before = made(field === 'facts.counts' ? changes['facts.disputedBy']?.(set()) : set());
  expect(made(changes[field]?.(set()))).not.toBe(before);
});

test('an entry that is called like nothing is not led to by those that name nothing', () => {
  const written = set();
  const entities = [{ id: 'undefined', names: ['Nowhere'], within: 'coast' }, ...written.entities];
  expect(made({ ...written, entities })).not.toContain('leads back to itself');
  const round = written.entities.map((entity) => ({ ...entity, within: 'lindhaven' }));
  expect(made({ ...written, entities: round })).toContain('leads back to itself through within');
});
