/** No unit test reads a clock: what they say must not hang on how busy the machine is. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve(__dirname, '..');
const helper = path.join('support', 'ratio.ts');
const self = path.join('project', 'clock.test.ts');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/.test(file) && file !== helper && file !== self,
);
const clock = /(?:performance|Date)\.now\(|hrtime|cpuUsage/;

test.each(files)('%s', (file) => {
  expect(readFileSync(path.join(folder, file), 'utf8')).not.toMatch(clock);
});

test('the helper is where it is said to be', () => {
  expect(readFileSync(path.join(folder, helper), 'utf8')).toMatch(clock);
});
