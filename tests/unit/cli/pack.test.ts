/** `facts build --pack`: sets as files and as lines become one pack, the same bytes for the same input, and are asked by a page. */
import { openPackHead } from '../../../src/engine/facts/pack.ts';
import { run } from './support.ts';

const harbours = ['Brunhaven', 'Elmsport', 'Kessmouth', 'Orrinbay'];
const setOf = (harbour: string, more: object = {}): string =>
  JSON.stringify({
    format: 1,
    id: harbour.toLowerCase(),
    version: '1',
    title: `The harbour of ${harbour}`,
    lang: 'en',
    reviewed: { by: 'the harbour desk', on: '2026-03-06' },
    sources: [
      { id: 'post', publisher: 'Harbour Post', title: 'Results', published: '2026-03-05', kind: 'edited' },
    ],
    facts: [
      {
        id: 'paid',
        statement: `Northline paid $55 million for the harbour terminal of ${harbour}.`,
        evidence: ['post'],
      },
      {
        id: 'opened',
        statement: `Chief executive Marta Oyelaran opened the terminal in ${harbour} on 5 March 2026.`,
        evidence: ['post'],
      },
    ],
    ...more,
  });
const jsonl = harbours.map((harbour) => setOf(harbour)).join('\n');
const page = `Northline buys a terminal

The ferry operator Northline gave the results of its year and named its plans on Thursday.

Northline paid $40 million for the harbour terminal of Elmsport, the company said on Thursday.

Chief executive Marta Oyelaran opened the terminal in Elmsport on 5 March 2026.`;

async function build(files: Record<string, string>, names: readonly string[] = Object.keys(files)) {
  let pack = new Uint8Array();
  const ran = await run(
    ['facts', 'build', '--pack', ...names, '--id', 'harbours', '--title', 'Harbours', '--out', 'h.pack'],
    files,
    { onFile: (_file, bytes) => (pack = new Uint8Array(bytes)) },
  );
  return { ...ran, pack };
}

test('lines and files become one pack, in the order given', async () => {
  const { code, out, pack, steps } = await build({ 'a.jsonl': jsonl });
  expect([code, out]).toEqual([
    0,
    expect.stringMatching(/^8 facts of 4 sets in \d+ parts?, under \d+ names → h\.pack/),
  ]);
  expect(openPackHead(pack).info).toMatchObject({ id: 'harbours', title: 'Harbours', facts: 8, sets: 4 });
  expect(steps.length).toBeGreaterThan(0);
  const files = Object.fromEntries(harbours.map((harbour) => [`${harbour}.json`, setOf(harbour)]));
  expect((await build(files)).pack).toEqual(pack);
});

test('a page is checked against the facts of the names it holds', async () => {
  const { pack } = await build({ 'a.jsonl': jsonl });
  const ran = await run(['check', 'page.txt', '--facts', 'h.pack', '--no-bundled', '--json'], {
    'page.txt': page,
    'h.pack': pack,
  });
  const { findings } = JSON.parse(ran.out) as { findings: { verdict: string; quote: string }[] };
  const of = (verdict: string) => findings.filter((f) => f.verdict === verdict).map((f) => f.quote);
  expect(of('contradicted')).toEqual(['$40 million']);
  expect(of('supported')).toEqual(expect.arrayContaining(['5 March 2026']));
});

test('the earliest expiry of its sets is the pack’s', async () => {
  const lines = [setOf('Brunhaven', { expires: '2027-05-01' }), setOf('Elmsport', { expires: '2027-02-01' })];
  expect(openPackHead((await build({ 'a.jsonl': lines.join('\n') })).pack).info.expires).toBe('2027-02-01');
});

test.each([
  ['a line that is no JSON', `${jsonl}\n{"format": 1`, /a\.jsonl:5: error: The line is not JSON/],
  [
    'a set twice',
    `${jsonl}\n${setOf('Brunhaven')}`,
    /a\.jsonl:5: error: .*"brunhaven" is already used by a\.jsonl:1/,
  ],
  ['a set nobody reviewed', setOf('Brunhaven', { reviewed: undefined }), /a\.jsonl:1: error: .*not reviewed/],
  [
    'a set with an error',
    setOf('Brunhaven', { lang: '??' }),
    /a\.jsonl:1: error: lang must be a language tag/,
  ],
])('%s is told with its line, and nothing is written', async (_what, content, words) => {
  const { code, error, pack } = await build({ 'a.jsonl': content });
  expect([code, pack.length]).toEqual([2, 0]);
  expect(error).toMatch(words);
});

test('a million problems are not printed', async () => {
  const { error } = await build({ 'a.jsonl': Array.from({ length: 300 }, () => 'no').join('\n') });
  expect(error.split('\n').length).toBeLessThan(60);
  expect(error).toContain('and 250 more problems');
});

test('without a name or a place to go, it says what is missing', async () => {
  const { code, error } = await run(['facts', 'build', '--pack', 'a.jsonl'], { 'a.jsonl': jsonl });
  expect([code, error]).toEqual([2, expect.stringContaining('--id, --title and --out')]);
});

test('a pack that is cut off or damaged is refused in words', async () => {
  const { pack } = await build({ 'a.jsonl': jsonl });
  const check = (bytes: Uint8Array) =>
    run(['check', 'page.txt', '--facts', 'h.pack', '--no-bundled'], { 'page.txt': page, 'h.pack': bytes });
  expect(await check(pack.subarray(0, pack.length - 9))).toMatchObject({
    code: 2,
    error: expect.stringContaining('cut off') as string,
  });
  const harmed = pack.slice();
  harmed[pack.length - 9] = (harmed[pack.length - 9] ?? 0) ^ 1;
  expect(await check(harmed)).toMatchObject({ code: 2, error: expect.stringContaining('damaged') as string });
});
