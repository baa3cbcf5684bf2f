/**
 * Holds the arrows between the rooms: which room may import which. A new arrow is a decision, not an accident, so it
 * has to be written down here.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const source = path.resolve(__dirname, '../../../src');

/** Room → rooms it may import from (besides itself). */
const allowed: Readonly<Record<string, readonly string[]>> = {
  text: [],
  engine: ['text'],
  reading: ['text'],
  stories: ['text'],
  words: ['text', 'engine', 'reading', 'stories', 'report', 'rpc'],
  report: ['text', 'engine', 'reading', 'words'],
  browser: [],
  rpc: ['text', 'engine', 'reading', 'stories', 'report', 'browser'],
  library: ['text', 'engine', 'reading', 'stories', 'report', 'rpc', 'browser'],
  ui: ['text', 'engine', 'reading', 'stories', 'report', 'rpc', 'browser', 'words'],
  page: ['text', 'engine', 'reading', 'rpc', 'browser', 'ui', 'words'],
  background: [
    'text',
    'engine',
    'reading',
    'stories',
    'report',
    'rpc',
    'browser',
    'ui',
    'words',
    'library',
    'page',
  ],
  popup: ['text', 'engine', 'reading', 'report', 'rpc', 'browser', 'ui', 'words'],
  panel: ['text', 'engine', 'reading', 'report', 'rpc', 'browser', 'ui', 'words', 'popup'],
  options: ['text', 'engine', 'reading', 'report', 'rpc', 'browser', 'ui', 'words', 'library'],
  welcome: ['text', 'engine', 'reading', 'report', 'rpc', 'browser', 'ui', 'words'],
  cli: ['text', 'engine', 'reading', 'stories', 'report', 'words', 'library'],
};

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.tsx?$/.test(file),
);
const importsOf = (file: string): string[] =>
  [
    ...readFileSync(path.join(source, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g),
  ].map((match) => match[1] ?? '');

const roomOf = (file: string): string => file.split(path.sep)[0] ?? '';

const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

describe('the arrows between the rooms', () => {
  test('every folder of src is a known room', () => {
    const rooms = new Set(files.filter((file) => file.includes(path.sep)).map(roomOf));
    expect([...rooms].filter((room) => !(room in allowed))).toEqual([]);
    expect(rooms.size).toBeGreaterThan(3);
  });

  test('no room imports from a room it must not know', () => {
    const wrong = files.flatMap((file) => {
      const room = roomOf(file);
      return (
        importsOf(file)
          // `?iife` gives the path of a built script and nothing of what is in it: the worker injects it by name.
          .filter((target) => target.startsWith('.') && !target.endsWith('?iife'))
          .map((target) => roomOf(path.relative(source, path.resolve(source, path.dirname(file), target))))
          .filter((target) => target !== room && target in allowed && !(allowed[room] ?? []).includes(target))
          .map((target) => `${file} imports from ${target}`)
      );
    });
    expect(wrong).toEqual([]);
  });

  test('the browser is reached through one room only', () => {
    const users = files.filter((file) => importsOf(file).includes('webextension-polyfill')).map(roomOf);
    expect(new Set(users)).toEqual(new Set(users.length ? ['browser'] : []));
  });

  test('the pure rooms name no browser, DOM, clock or input', () => {
    const impure =
      /\b(?:document\.(?:querySelector|body|create)|window\.|chrome\.|browser\.\w+\.|Date\.now|new Date\(\)|fetch\(|localStorage|process\.|require\()/;
    const pure = files.filter((file) => ['text', 'engine', 'reading', 'stories'].includes(roomOf(file)));
    const wrong = pure.filter(
      (file) =>
        impure.test(withoutComments(readFileSync(path.join(source, file), 'utf8'))) ||
        importsOf(file).some((target) => target.startsWith('node:')),
    );
    expect(wrong).toEqual([]);
  });
});
