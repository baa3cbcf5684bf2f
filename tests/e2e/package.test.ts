/**
 * The packages as the stores get them: they install from their zips and work, and carry the licence of every package of
 * which one of their scripts holds code.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { startChromium } from './support/chromium.ts';
import { startFirefox } from './support/firefox.ts';
import { marksWhen } from './support/look.ts';
import { type PageServer, startServer } from './support/server.ts';

const root = path.resolve(__dirname, '../..');

/** Folders of the packages whose code stands in the scripts, as the source maps of the same build tell. */
function shipped(target: string): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'second-source-maps-'));
  try {
    execFileSync(
      path.join(root, 'node_modules/.bin/vite'),
      ['build', '--mode', target, '--outDir', folder, '--sourcemap', 'inline', '--logLevel', 'error'],
      { cwd: root },
    );
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.js') && file !== 'service-worker-loader.js',
    );
    const sources = scripts.flatMap((file) => {
      const code = readFileSync(path.join(folder, file), 'utf8');
      const map = /sourceMappingURL=data:application\/json;(?:charset=utf-8;)?base64,(\S+)/.exec(code)?.[1];
      if (!map) throw new Error(`${file} came without a source map`);
      return (JSON.parse(Buffer.from(map, 'base64').toString()) as { sources: string[] }).sources;
    });
    const folders = sources.flatMap(
      (source) => /node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+/.exec(source)?.[0] ?? [],
    );
    return [...new Set(folders)].sort();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The package's own licence text. */
function licenceIn(folder: string): string {
  const file = readdirSync(path.join(root, folder)).find((name) => /^licen[cs]e/i.test(name));
  return readFileSync(path.join(root, folder, file ?? 'LICENSE'), 'utf8').trim();
}

test.each(['chrome', 'firefox'])(
  'the %s package carries the licences of all that it ships, and ours',
  (target) => {
    const carried = (name: string): string => readFileSync(path.join(root, 'dist', target, name), 'utf8');
    expect(carried('LICENSE')).toBe(readFileSync(path.join(root, 'LICENSE'), 'utf8'));
    const text = carried('LICENSES.txt');
    const folders = shipped(target);
    expect(folders).toContain('node_modules/preact');
    expect(folders.filter((folder) => !text.includes(licenceIn(folder)))).toEqual([]);
  },
  600_000,
);

describe('the zip', () => {
  let folder: string;
  let said: string;
  let server: PageServer;
  const zipFor = (target: string): string =>
    path.join(folder, readdirSync(folder).find((name) => name.endsWith(`-${target}.zip`)) ?? 'none');

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'second source '));
    // The build of this run against one of a copy at another path; it fails where a byte differs.
    said = execFileSync('node', ['tools/package.mjs', '--verify', folder], { cwd: root, encoding: 'utf8' });
    server = await startServer();
  }, 600_000);
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  test('the packages are the same bytes, whatever folder they are built in', () =>
    expect(said).toContain('the same bytes'));

  test('installs in Chromium, and a page is checked', async () => {
    const unpacked = path.join(folder, 'unpacked');
    for (const [name, bytes] of Object.entries(unzipSync(readFileSync(zipFor('chrome'))))) {
      const file = path.join(unpacked, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
    const session = await startChromium({ from: unpacked });
    try {
      const page = await session.open(`${server.origin}/sample/`);
      expect((await session.badgeWhen(page, ({ text }) => /^[1-9]/.test(text))).text).toMatch(/^[1-9]/);
    } finally {
      await session.close();
    }
  }, 600_000);

  test('installs in Firefox, and a page is checked', async () => {
    const session = await startFirefox({}, zipFor('firefox'));
    try {
      const page = await session.open(`${server.origin}/sample/`);
      expect(await marksWhen(page, (seen) => seen.length > 0)).not.toEqual([]);
    } finally {
      await session.close();
    }
  }, 600_000);
});
