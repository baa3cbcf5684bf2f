/** Every test that docs/threat-model.md leans on exists: a claim of safety without its proof is worse than none. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../../..');
const model = readFileSync(path.join(root, 'docs/threat-model.md'), 'utf8');

/** Table rows, each as its threat and the tests it names: `file`: "title", "title"; `file`: … */
const rows = model
  .split('\n')
  .map((line) => /^\| (?<threat>.+?) \| .+ \| (?<proof>`tests\/.+) \|$/.exec(line)?.groups)
  .filter((row) => row !== undefined);
const proofs = rows.flatMap(({ threat = '', proof = '' }) =>
  proof
    .replaceAll('\\"', '\u0000')
    .split('; `')
    .flatMap((part) => {
      const file = /tests\/[\w./-]+/.exec(part)?.[0] ?? '';
      return [...part.matchAll(/"([^"]+)"/g)].map((match) => ({
        threat,
        file,
        title: (match[1] ?? '').replaceAll('\u0000', '"'),
      }));
    }),
);

test('every threat names at least one test', () => {
  const tableRows = model.split('\n').filter((line) => /^\| (?!threat \||---)/.test(line));
  expect(rows.length).toBe(tableRows.length);
  expect(proofs.length).toBeGreaterThan(rows.length);
});

test.each(proofs)('$threat: $title', ({ file, title }) => {
  const text = readFileSync(path.join(root, file), 'utf8').replaceAll("\\'", "'");
  expect(text).toContain(title);
});
