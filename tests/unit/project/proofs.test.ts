/** Every test that the threat model and the store texts lean on exists: a claim without its proof is worse than none. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../../..');

/** The rows of the tables whose last column names tests, each as what it claims and its proof. */
function rowsOf(document: string): { readonly claim: string; readonly proof: string }[] {
  const rows: { claim: string; proof: string }[] = [];
  let proven = false;
  for (const line of readFileSync(path.join(root, document), 'utf8').split('\n')) {
    if (!line.startsWith('|')) proven = false;
    const cells = /^\| (.+) \|$/.exec(line)?.[1]?.split(' | ');
    if (!cells) continue;
    if (cells.at(-1) === 'test') proven = true;
    else if (proven) rows.push({ claim: cells[0] ?? '', proof: cells.at(-1) ?? '' });
  }
  return rows;
}

/** `file`: "title", "title"; `file`: … */
const proofsOf = (proof: string) =>
  proof
    .replaceAll('\\"', '\u0000')
    .split('; `')
    .flatMap((part) => {
      const file = /tests\/[\w./-]+/.exec(part)?.[0] ?? '';
      return [...part.matchAll(/"([^"]+)"/g)].map((match) => ({
        file,
        title: (match[1] ?? '').replaceAll('\u0000', '"'),
      }));
    });

describe.each([
  ['docs/threat-model.md', 30],
  ['docs/store.md', 12],
])('%s', (document, least) => {
  const rows = rowsOf(document);
  test('has its tables', () => expect(rows.length).toBeGreaterThanOrEqual(least));
  test.each(rows)('$claim', ({ proof }) => {
    const proofs = proofsOf(proof);
    expect(proofs.length).toBeGreaterThan(0);
    for (const { file, title } of proofs)
      expect(readFileSync(path.join(root, file), 'utf8').replaceAll("\\'", "'")).toContain(title);
  });
});
