/** The directory that ships: its form, and what docs/outlets.md asks of each entry. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { readOutlets } from '../../../src/library/outlets/outlet.ts';

const file = path.join(__dirname, '../../../assets/outlets/outlets.yaml');
const outlets = readOutlets(parse(readFileSync(file, 'utf8')));
const twice = (values: readonly string[]): string[] =>
  values.filter((value, i) => values.indexOf(value) !== i);

test('80 outlets or more, from every region, in English, Korean and Japanese', () => {
  expect(outlets.length).toBeGreaterThanOrEqual(80);
  const countries = new Set(outlets.map(({ country }) => country));
  for (const region of [
    'us ca mx',
    'br ar',
    'gb de fr',
    'ua',
    'za ng ke',
    'qa ae il',
    'in pk',
    'kr',
    'jp',
    'au nz',
    'sg id',
  ])
    expect(region.split(' ').some((country) => countries.has(country)) ? '' : region).toBe('');
  for (const lang of ['en', 'ko', 'ja'])
    expect(outlets.filter((one) => one.lang === lang).length).toBeGreaterThan(15);
});

test('ids, names and feeds stand once', () => {
  expect(twice(outlets.map(({ id }) => id))).toEqual([]);
  expect(twice(outlets.map(({ name }) => name))).toEqual([]);
  expect(twice(outlets.flatMap(({ feeds }) => feeds))).toEqual([]);
});

test('countries and languages exist', () => {
  const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  const unknown = outlets.filter(
    ({ country, lang }) => !regions.of(country.toUpperCase()) || !languages.of(lang),
  );
  expect(unknown).toEqual([]);
});

test('sorted by country, then id', () => {
  const order = outlets.map(({ country, id }) => `${country} ${id}`);
  expect(order).toEqual([...order].sort());
});

test('the first choice is twelve public broadcasters and wires that no state runs', () => {
  const first = outlets.filter((one) => one.first);
  expect(first).toHaveLength(12);
  expect(first.filter(({ kind, state }) => state || (kind !== 'wire' && kind !== 'public'))).toEqual([]);
});

test('an official body is told as such by its kind alone', () => {
  expect(outlets.filter(({ kind, state }) => kind === 'official' && state)).toEqual([]);
});

test.each([
  ['http', { home: 'http://a.example/' }],
  ['a kind of its own', { kind: 'blog' }],
  ['no feed', { feeds: [] }],
  ['a field nobody reads', { rank: 1 }],
])('the lint refuses %s', (_, change) => {
  expect(() => readOutlets([{ ...outlets[0], ...change }])).toThrow(/^0\./);
});
