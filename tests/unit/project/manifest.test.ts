/** Least privilege: every permission is used by the code and explained to the stores, and nothing more is asked for. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import manifest from '../../../manifest.json';
import packageJson from '../../../package.json';

const root = path.resolve(__dirname, '../../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const code = readdirSync(path.join(root, 'src/browser'))
  .map((file) => read(`src/browser/${file}`))
  .join('\n');
const store = read('docs/store.md');

/** The call by which the code uses each permission. */
const uses: Readonly<Record<string, RegExp>> = {
  storage: /browser\.storage\./,
  scripting: /browser\.scripting\.executeScript\(/,
  contextMenus: /browser\.contextMenus\./,
  alarms: /browser\.alarms\.create\(/,
  search: /\bsearch\.query\(/,
  sidePanel: /\bsidePanel\b/,
  webRequest: /browser\.webRequest\?\.onHeadersReceived/,
};

describe.each(manifest.permissions)('permission %s', (permission) => {
  test('is used', () => expect(code).toMatch(uses[permission] ?? /(?!)/));
  test('is explained to the stores', () =>
    expect(store).toMatch(new RegExp(`^\\| .*\`${permission}\``, 'm')));
});

test('pages are reached over http and https only, by the content script and by nothing else', () => {
  expect(manifest.host_permissions).toEqual(manifest.content_scripts.flatMap(({ matches }) => matches));
  expect(manifest.host_permissions).toEqual(['http://*/*', 'https://*/*']);
});

test('nothing of the extension is offered to pages, and nothing listens to them', () => {
  expect(manifest).not.toHaveProperty('web_accessible_resources');
  expect(manifest).not.toHaveProperty('externally_connectable');
});

test('the policy allows no code but our own, and no markup from strings', () => {
  const policy = manifest.content_security_policy.extension_pages;
  const rules = new Map(
    policy.split('; ').map((rule) => [rule.split(' ')[0] ?? '', rule.split(' ').slice(1).join(' ')]),
  );
  expect(rules.get('default-src')).toBe("'none'");
  expect(rules.get('script-src')).toBe("'self'");
  expect(rules.get('require-trusted-types-for')).toBe("'script'");
  expect(rules.get('trusted-types')).toBe("'none'");
  expect(policy).not.toMatch(/unsafe|\*|wasm|blob:/);
});

test('nothing is collected, and says so', () => {
  expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({
    required: ['none'],
  });
});

test('the version stands in one place and is the same in the other', () => {
  expect(manifest.version).toBe(packageJson.version);
});

test('every command of README and CONTRIBUTING exists', () => {
  const named = [...`${read('README.md')}\n${read('CONTRIBUTING.md')}`.matchAll(/npm run ([\w:-]+)/g)].map(
    (m) => m[1] ?? '',
  );
  expect(named.length).toBeGreaterThan(2);
  expect(named.filter((name) => !(name in packageJson.scripts))).toEqual([]);
});

test('no file names a package registry', () => {
  const registry = ['registry', 'npmjs', 'org'].join('.');
  const files = ['package-lock.json', '.npmrc', '.ci/run', 'README.md', '.github/workflows/ci.yml'];
  expect(files.filter((file) => read(file).includes(registry))).toEqual([]);
});

test('the drawing of the icon is one by itself, as the command that makes its sizes needs it', () => {
  expect(read('assets/icon.svg')).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox=/);
});
