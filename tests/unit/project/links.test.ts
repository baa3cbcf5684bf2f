/** The guides point at files that are there, and name commands that package.json has. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import packageJson from '../../../package.json';

const root = path.resolve(__dirname, '../../..');
const guides = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(path.join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.join('docs', name)),
];
const textOf = (guide: string): string => readFileSync(path.join(root, guide), 'utf8');

test.each(guides)('%s links to files that exist', (guide) => {
  const links = [...textOf(guide).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(
    ([, link]) => link ?? '',
  );
  expect(links.filter((link) => !existsSync(path.join(root, path.dirname(guide), link)))).toEqual([]);
});

test.each(guides)('%s names files and commands that exist', (guide) => {
  const text = textOf(guide);
  const files = [...text.matchAll(/`((?:src|tests|tools|assets|docs)\/[\w./-]*\w\.\w{2,5})`/g)].map(
    ([, file]) => file ?? '',
  );
  expect(files.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  const commands = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name ?? '');
  expect(commands.filter((name) => !(name in packageJson.scripts))).toEqual([]);
});
