/**
 * Holds the arrows between the rooms: which room may import which. A new arrow is a decision, not an accident, so it
 * has to be written down here.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const source = path.resolve(__dirname, '../../../src');

/** Room → rooms it may import from (besides itself), the lowest first: an arrow only ever points up this list. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  text: [],
  browser: [],
  engine: ['text'],
  reading: ['text'],
  stories: ['text'],
  words: ['text', 'engine', 'reading'],
  report: ['text', 'engine', 'reading', 'words'],
  rpc: ['text', 'browser', 'engine', 'reading', 'stories', 'report'],
  library: ['text', 'browser', 'engine', 'reading', 'stories', 'report', 'rpc'],
  ui: ['text', 'browser', 'engine', 'reading', 'stories', 'words', 'report', 'rpc'],
  page: ['text', 'browser', 'engine', 'reading', 'rpc', 'ui'],
  background: [
    'text',
    'browser',
    'engine',
    'reading',
    'stories',
    'words',
    'report',
    'rpc',
    'library',
    'ui',
    'page',
  ],
  popup: ['text', 'browser', 'engine', 'reading', 'stories', 'words', 'report', 'rpc', 'ui'],
  panel: ['text', 'browser', 'engine', 'reading', 'words', 'report', 'rpc', 'ui', 'popup'],
  options: ['text', 'browser', 'engine', 'reading', 'words', 'report', 'rpc', 'library', 'ui'],
  welcome: ['text', 'browser', 'engine', 'reading', 'words', 'report', 'rpc', 'library', 'ui'],
  cli: ['text', 'engine', 'reading', 'stories', 'words', 'report', 'library'],
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

  test('no two rooms lean on each other, however far around', () => {
    const order = Object.keys(allowed);
    const down = order.flatMap((room, at) =>
      (allowed[room] ?? [])
        .filter((other) => order.indexOf(other) >= at)
        .map((other) => `${room} → ${other}`),
    );
    expect(down).toEqual([]);
  });

  test('no folder inside a room leans on one that leans on it', () => {
    const folderOf = (file: string): string => path.dirname(file).split(path.sep).slice(0, 2).join('/');
    const arrows = new Map<string, Set<string>>();
    for (const file of files)
      for (const target of importsOf(file).filter((to) => to.startsWith('.'))) {
        const [from, to] = [folderOf(file), folderOf(path.join(path.dirname(file), target))];
        // A room's own floor (its model and its door) may be used by its folders and use them.
        if (from !== to && from.includes('/') && to.includes('/') && roomOf(from) === roomOf(to))
          arrows.set(from, (arrows.get(from) ?? new Set()).add(to));
      }
    const reaches = (from: string, goal: string, seen = new Set<string>()): boolean =>
      [...(arrows.get(from) ?? [])].some(
        (to) => to === goal || (!seen.has(to) && reaches(to, goal, seen.add(to))),
      );
    expect([...arrows.keys()].filter((folder) => reaches(folder, folder))).toEqual([]);
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

  test('the pure rooms hold no sentence for readers: they give reasons, and words/ speaks', () => {
    // Capital, several words, full stop. What a caller of the code is told when it errs is for developers.
    const sentence = /(?<!Error\()(['"`])\p{Lu}[^'"`\n]*(?:\s[^'"`\n\s]+){3,}[.!?]\1/u;
    const speaking = files
      .filter((file) => ['text', 'engine', 'reading', 'stories'].includes(roomOf(file)))
      .filter((file) => sentence.test(withoutComments(readFileSync(path.join(source, file), 'utf8'))));
    expect(speaking).toEqual([]);
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

test('no file of the source is longer than can be read in one go', () => {
  const long = files.filter((file) => readFileSync(path.join(source, file), 'utf8').split('\n').length > 351);
  expect(long).toEqual([]);
});
