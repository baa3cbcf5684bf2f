/** What a stranger's page, file or name can do to the terminal and to the rest of a batch: nothing. */
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { nodeIo } from '../../../src/cli/node-io.ts';
import { run } from './support.ts';

const text = 'Harbour news\n\nNorthline paid $40 million for the terminal on Friday.\n';

describe('escapes', () => {
  const hostile = [
    ['a headline that clears the screen', `\u001b[2J\u001b[1;31mQuay opens\u0007\n\n${text}`],
    ['a name that renames the window', `Quay\n\nBy \u009d0;Safe\u009c Post\n\n${text}`],
    ['words that turn round', `Quay \u202egnipoh\u2066\n\n${text}`],
  ] as const;
  test.each(hostile)('%s: nothing of it reaches the terminal', async (_name, page) => {
    const files = {
      'page.txt': page,
      '\u001b]0;x\u0007.txt': page,
      'jobs.jsonl': JSON.stringify({
        id: '\u009b31m',
        page: { html: `<article><h1>${page}</h1><p>${page}</p></article>` },
      }),
    };
    for (const argv of [
      ['check', 'page.txt', '--source', '\u001b]0;x\u0007.txt', '--no-bundled'],
      ['check', 'page.txt', '--json', '--no-bundled'],
      ['check', '\u001b[2J.txt'],
      ['batch', 'jobs.jsonl'],
    ]) {
      const { out, error } = await run(argv, files);
      expect(out + error).not.toMatch(/[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/u);
      expect(out + error).not.toBe('');
    }
  });

  test('an answer in JSON keeps what was there', async () => {
    const { out } = await run(['batch', 'jobs.jsonl'], {
      'jobs.jsonl': JSON.stringify({ id: 'a\u009bb\u202e', page: { text } }),
    });
    expect(JSON.parse(out)).toMatchObject({ id: 'a\u009bb\u202e' });
  });
});

test('the batch goes on after every line that cannot be used', async () => {
  const good = (id: string): string => JSON.stringify({ id, page: { text } });
  const nested = Array.from({ length: 9_000 }, (_, i) => `<p><b a=${i}>`).join('');
  const bad = [
    '{',
    'null',
    '[]',
    '{"id":{}}',
    JSON.stringify({ id: 'b5', page: { text: 7 } }),
    JSON.stringify({ id: 'b6', page: { text }, sources: [{ id: 's', html: nested }] }),
    '['.repeat(50_000),
    JSON.stringify({ id: 'b8', page: { html: nested } }),
  ];
  const lines = bad.flatMap((line, i) => [line, good(`g${i}`)]);
  const { out, code } = await run(['batch', 'jobs.jsonl'], { 'jobs.jsonl': lines.join('\n') });
  const answers = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: unknown; error?: string });
  expect(code).toBe(0);
  expect(answers).toHaveLength(lines.length);
  expect(answers.filter((_answer, i) => i % 2).every(({ id, error }, i) => id === `g${i}` && !error)).toBe(
    true,
  );
});

describe('files', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'second-source-io-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const io = nodeIo(folder);
  const huge = path.join(folder, 'huge.json');
  writeFileSync(huge, '');
  truncateSync(huge, 2 ** 31 + 10);

  test('a file over 2 GiB is told in one line, however it is to be read', () => {
    for (const read of [() => io.readText(huge), () => io.readBytes(huge)])
      expect(read).toThrow(/^[^\n]*huge\.json[^\n]*larg[^\n]*\.$/);
  });

  test('so are a folder and a file that is not there', () => {
    for (const [name, words] of [
      [folder, /is a folder/],
      [path.join(folder, 'none'), /no file/],
    ] as const)
      for (const read of [() => io.readText(name), () => io.lines(name)]) expect(read).toThrow(words);
  });

  test('lines come as they are, also over many pieces, and the last without an end', async () => {
    const file = path.join(folder, 'lines');
    const long = 'é'.repeat(1_500_000);
    writeFileSync(file, `one\r\n\n${long}\nlast`);
    const lines: string[] = [];
    for await (const line of io.lines(file)) lines.push(line);
    expect(lines).toEqual(['one', '', long, 'last']);
  });
});
