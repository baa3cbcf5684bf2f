/** Every message is said somewhere. That every message that is said exists, the compiler holds: keys are typed. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { en as screens } from '../../../src/words/en/interface.ts';

const source = path.resolve(__dirname, '../../../src');
const code = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/words[/\\](?:en|ko|ja)[/\\]/.test(file))
  .map((file) => readFileSync(path.join(source, file), 'utf8'))
  .join('\n');

/** Keys as they stand in quotes, and the ends of keys that are put together (`verdict.${verdict}`). */
const whole = new Set([...code.matchAll(/['"]([\w-]+(?:\.[\w-]+)*)['"]/g)].map(([, key]) => key ?? ''));
const composed = [
  // A group of troubles is named where it is told.
  ...[...code.matchAll(/troubleWords\((?:locale|language\(\)), '(\w+)'/g)].map(([, group]) => `${group}.|`),
  ...new Set(
    [...code.matchAll(/`([\w-]+\.(?:[\w-]+\.)*)\$\{[^}`]+\}([\w.-]*)`/g)].map(([, a, b]) => `${a}|${b}`),
  ),
].map((pair) => pair.split('|') as [string, string]);
const isUsed = (key: string): boolean =>
  whole.has(key) ||
  composed.some(
    ([start, end]) => key.startsWith(start) && key.endsWith(end) && key.length > start.length + end.length,
  );

test('every message is used', () => {
  expect(Object.keys(screens).filter((key) => !isUsed(key))).toEqual([]);
});

/** Ends of a composed key that some part of the code really produces, for those whose ends are a closed list of codes. */
const producers = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => /^(?:background|library|page|popup|reading)[/\\].*\.tsx?$/.test(file))
  .filter((file) => !file.endsWith('states.tsx'))
  .map((file) => readFileSync(path.join(source, file), 'utf8'))
  .join('\n');

test.each(['trouble.', 'setTrouble.', 'fetch.'])(
  'every state that has words beginning "%s" can be reached',
  (start) => {
    const codes = new Set(
      Object.keys(screens).flatMap((key) =>
        key.startsWith(start) ? [key.slice(start.length).split('.')[0] ?? ''] : [],
      ),
    );
    expect(codes.size).toBeGreaterThan(3);
    expect([...codes].filter((name) => !new RegExp(`['"]${name}['"]`).test(producers))).toEqual([]);
  },
);

test('every reason is given by the engine', () => {
  const engine = readdirSync(path.join(source, 'engine', 'check'), { encoding: 'utf8' })
    .map((file) => readFileSync(path.join(source, 'engine', 'check', file), 'utf8'))
    .join('\n');
  const keys = Object.keys(screens).filter((key) => key.startsWith('reason.'));
  expect(keys.filter((key) => !engine.includes(`'${key.slice(7)}'`))).toEqual([]);
});
