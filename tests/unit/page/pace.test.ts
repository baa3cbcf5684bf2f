/** How often a page that changes is read: with or without a notice, at one address or at many. */
import { Pace } from '../../../src/page/pace.ts';

/** A page that changes every so many ms for an hour: when it is read. */
function readings(every: number, address: (now: number) => string = () => '/'): number[] {
  const pace = new Pace();
  const read: number[] = [];
  let due = Number.POSITIVE_INFINITY;
  pace.begin(address(0));
  for (let now = every; now < 3_600_000; now += every) {
    if (due <= now) {
      read.push(due);
      pace.begin(address(now));
      due = Number.POSITIVE_INFINITY;
    }
    const wait = pace.changed(address(now), now);
    if (wait !== undefined) due = now + wait;
  }
  return read;
}

test.each([
  ['a ticker of 200 ms', 200],
  ['a ticker of 700 ms', 700],
  ['a ticker of 5 s', 5_000],
])('%s is read soon, again, and not for ever', (_name, every) => {
  const read = readings(every);
  expect(read[0]).toBeLessThanOrEqual(6_000);
  expect(read.length).toBeGreaterThan(5);
  expect(read.length).toBeLessThanOrEqual(14);
});

test('each address has readings of its own', () => {
  expect(readings(1_000, (now) => `/${Math.floor(now / 60_000)}`).length).toBeGreaterThan(60);
});

test('what the reader opens is read on a page that was read too often, a bounded number of times', () => {
  const pace = new Pace();
  for (let i = 0; i < 15; i += 1) pace.begin('/');
  expect(pace.changed('/', 1)).toBeUndefined();
  let more = 0;
  for (let click = 0; click < 100; click += 1) {
    pace.acted();
    if (pace.changed('/', click + 2) === undefined) continue;
    more += 1;
    pace.begin('/');
  }
  expect(more).toBe(25);
});

test('the reader who asks is answered, however often the page was read', () => {
  const pace = new Pace();
  for (let i = 0; i < 15; i += 1) pace.begin('/');
  pace.restart('/');
  expect(pace.changed('/', 1)).toBeDefined();
});
