/** What the package must hold beside its code: the licence of every package of which one of its scripts holds code. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

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
  'the %s package carries the licences of all that it ships, ours first',
  (target) => {
    const text = readFileSync(path.join(root, 'dist', target, 'LICENSES.txt'), 'utf8');
    expect(
      text.startsWith(`Second Source\n\n${readFileSync(path.join(root, 'LICENSE'), 'utf8').trim()}`),
    ).toBe(true);
    const folders = shipped(target);
    expect(folders).toContain('node_modules/preact');
    expect(folders.filter((folder) => !text.includes(licenceIn(folder)))).toEqual([]);
  },
  120_000,
);
