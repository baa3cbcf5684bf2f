/** `second-source facts`: what is wrong with a file is said by line, with a remedy; the written schema is the real one. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { run } from './support.ts';

const good = `format: 1
id: bridge
version: 2025-03-06
title: A bridge opens
lang: en
reviewed: { by: the desk, on: 2025-03-06 }
entities:
  - { id: lindhaven, names: [Lindhaven] }
sources:
  - { id: wire, publisher: Northern Wire, title: Bridge open, published: 2025-03-04, kind: edited }
  - { id: digest, publisher: Digest, title: Bridge, published: 2025-03-05, kind: ai }
events:
  - { id: opening, on: 2025-03-04, once: true }
facts:
  - id: day
    event: opening
    statement: The bridge of Lindhaven opened on Tuesday, 4 March 2025.
    slot: date
    value: 2025-03-04
    words: 4 March 2025
    evidence: [wire]
`;
const swap = (from: string, to: string): string => {
  if (!good.includes(from)) throw new Error(`The good file has no "${from}".`);
  return good.replace(from, to);
};

/** What is wrong, the file, the line that must be named, and words that the message must hold. */
const broken: readonly (readonly [string, string | Uint8Array, number, RegExp])[] = [
  ['cut off in the middle', good.slice(0, good.indexOf('kind: edited')), 10, /not valid YAML/],
  ['of another version', swap('format: 1', 'format: 2'), 1, /must be 1/],
  ['not UTF-8', new Uint8Array([...new TextEncoder().encode('format: 1\nid: '), 0xff, 0xfe]), 2, /not UTF-8/],
  ['empty', '  \n', 1, /empty/],
  ['too large', new Uint8Array(20_000_001), 1, /MB/],
  ['with an id twice', swap('id: digest', 'id: wire'), 11, /already used/],
  [
    'with sources in a circle',
    swap('kind: edited }', 'kind: edited, derivedFrom: digest }').replace(
      'kind: ai }',
      'kind: ai, derivedFrom: wire }',
    ),
    10,
    /leads back to itself/,
  ],
  ['with a wrong weekday', swap('Tuesday', 'Monday'), 17, /is a Tuesday/],
  [
    'with an entity that is not there',
    swap('names: [Lindhaven] }', 'names: [Lindhaven], within: lindholm }'),
    8,
    /not in the list of entities/,
  ],
  [
    'with a fact that rests on AI text',
    swap('evidence: [wire]', 'evidence: [digest]'),
    21,
    /AI-generated texts alone/,
  ],
  [
    'with a value that is not said',
    swap('value: 2025-03-04', 'value: 2025-03-05'),
    19,
    /does not say 2025-03-05/,
  ],
  [
    'with two facts that disagree',
    `${good}  - id: other\n    event: opening\n    statement: The bridge of Lindhaven opened on 5 March 2025.\n    slot: date\n    value: 2025-03-05\n    words: 5 March 2025\n    evidence: [wire]\n`,
    26,
    /of the same event and slot/,
  ],
  ['with a name of one letter', swap('names: [Lindhaven]', 'names: [L]'), 8, /single letter/],
  [
    'with a day that does not exist',
    swap('published: 2025-03-04', 'published: 2025-02-30'),
    10,
    /not a day of the calendar/,
  ],
  ['with a field that no one knows', swap('lang: en', 'lang: en\npattern: a+'), 6, /pattern/],
  [
    'with a statement of a megabyte',
    swap('The bridge of', `The ${'very '.repeat(200_000)}bridge of`),
    17,
    /at most/,
  ],
  ['that expired', swap('lang: en', 'lang: en\nexpires: 2026-01-01'), 6, /expired/],
  [
    'that unfolds itself',
    `a: &a [x, x]\nb: &b [${'*a, '.repeat(60)}*a]\nc: [${'*b, '.repeat(60)}*b]\n`,
    1,
    /aliases/,
  ],
];

test('a good file passes', async () => {
  const { code, out } = await run(['facts', 'lint', 'good.yaml'], { 'good.yaml': good });
  expect([code, out]).toEqual([0, '1 fact set with 1 facts: no problems.\n']);
});

test.each(broken)('a file %s', async (_what, content, line, words) => {
  const { code, error } = await run(['facts', 'lint', 'bad.yaml'], { 'bad.yaml': content });
  expect(code).toBe(1);
  const lines = error.trim().split('\n');
  const told = lines.find((text) => words.test(text));
  expect(lines).toContain(told);
  // File, line, what is wrong, and after it what to do.
  expect(told).toMatch(new RegExp(`^bad\\.yaml:${line}: error: \\S.{10,}[.?] \\S.{8,}`));
});

test('every broken file has an error of its own', async () => {
  const told = await Promise.all(
    broken.map(
      async ([, content]) => (await run(['facts', 'lint', 'x'], { x: content })).error.split('\n')[0],
    ),
  );
  expect(new Set(told).size).toBe(broken.length);
});

test('what is not reviewed is not built', async () => {
  const { code, error } = await run(['facts', 'build', 'a.yaml', '--out', 'out'], {
    'a.yaml': good.replace(/^reviewed.*\n/m, ''),
  });
  expect(code).toBe(2);
  expect(error).toContain('Not reviewed yet: bridge');
});

test('the schema in docs/ is the one that the code checks by', async () => {
  const { code, out } = await run(['facts', 'schema']);
  expect(code).toBe(0);
  expect(out).toBe(readFileSync(path.resolve(__dirname, '../../../docs/fact-set.schema.json'), 'utf8'));
  expect(JSON.parse(out)).toMatchObject({
    required: expect.arrayContaining(['format', 'id', 'sources', 'facts']),
  });
});

test('fields of an older form are left out and told in one line; the set still works', async () => {
  const older = swap('names: [Lindhaven] }', 'kind: place, names: [Lindhaven] }').replace(
    'on: 2025-03-04, once',
    'kind: opening, where: lindhaven, on: 2025-03-04, once',
  );
  const { code, out, error } = await run(['facts', 'lint', 'old.yaml'], { 'old.yaml': older });
  expect([code, out]).toEqual([0, '1 fact set with 1 facts: no problems.\n']);
  expect(error).toBe('old.yaml: no longer read, and left out: entities.kind, events.kind, events.where.\n');
});
