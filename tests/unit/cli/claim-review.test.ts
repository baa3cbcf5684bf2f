/** `facts export` and `import`: what a person gets to edit, and what is told where nothing can be made. */
import { parse } from 'yaml';
import type { FactSet } from '../../../src/library/fact-sets/schema.ts';
import { run } from './support.ts';

const set = `format: 1
id: bridge
version: 2025-03-05
title: The bridge of Lindhaven
lang: en
reviewed: { by: Desk, on: 2025-03-05 }
sources:
  - { id: wire, publisher: Northern Wire, title: Bridge opens, published: 2025-03-04, kind: edited, url: https://wire.example/bridge }
  - { id: daily, publisher: Coast Daily, title: Bridge open at last, published: 2025-03-04, kind: edited }
facts:
  - id: opened
    statement: Minister Elsa Brandt opened the bridge of Lindhaven on 4 March 2025.
    slot: date
    value: 2025-03-04
    words: 4 March 2025
    evidence: [wire, daily]
  - { id: guests, statement: Many guests came to Lindhaven., evidence: [daily] }
`;

const exported = async () =>
  (await run(['facts', 'export', '--claim-review', 'set.yaml'], { 'set.yaml': set })).out;
const imported = async (reviews: string) =>
  run(['facts', 'import', '--claim-review', 'r.json'], { 'r.json': reviews });

describe('facts export and import', () => {
  test('a set that was reviewed goes out and comes back', async () => {
    const { code, out, error } = await imported(await exported());
    const back = parse(out) as FactSet;
    expect(code).toBe(0);
    expect(back.id).toBe('imported');
    expect(back.facts.map(({ statement }) => statement)).toEqual([
      'Minister Elsa Brandt opened the bridge of Lindhaven on 4 March 2025.',
      'Many guests came to Lindhaven.',
    ]);
    expect(out).toMatch(/^# Imported from r\.json\n# Not reviewed/);
    expect(error).toMatch(/2 facts proposed from 2 sources, 0 problems/);
  });

  test('an imported set does not compile before a person has reviewed it', async () => {
    const { out } = await imported(await exported());
    const { code, error } = await run(['facts', 'build', 'draft.yaml', '--out', 'x'], { 'draft.yaml': out });
    expect(code).toBe(2);
    expect(error).toContain('Not reviewed yet: imported');
  });

  test.each([
    [['facts', 'import', 'r.json'], 'needs --claim-review'],
    [['facts', 'import', '--claim-review', 'r.json'], 'is not JSON'],
    [['facts', 'import', '--claim-review', 'none.json'], 'holds no ClaimReview'],
    [['facts', 'import', '--claim-review', 'gone.json'], 'There is no file'],
    [['facts', 'export', '--claim-review'], 'takes one set'],
    [['facts', 'export', '--claim-review', 'set.yaml', '--out', 'r.json'], 'takes no --out, --id or --title'],
    [['facts', 'import', '--claim-review', 'r.json', '--title', 'Bridges'], 'writes to the standard output'],
  ])('%j', async (argv, message) => {
    const { code, error } = await run(argv, { 'r.json': '{"@type": "Claim', 'none.json': '[]' });
    expect([code, error]).toEqual([2, expect.stringContaining(message)]);
  });
});
