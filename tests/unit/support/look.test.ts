/** How end-to-end tests wait: nothing is left behind that keeps their process from ending. */
import { inTime } from '../../e2e/support/look.ts';

const clocks = (): number => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;

test('what comes in time leaves no clock running', async () => {
  const before = clocks();
  expect(await inTime(Promise.resolve('here'), 60_000)).toBe('here');
  expect(clocks()).toBe(before);
});

test('nor does what fails', async () => {
  const before = clocks();
  await expect(inTime(Promise.reject(new Error('gone')), 60_000)).rejects.toThrow('gone');
  expect(clocks()).toBe(before);
});

test('what is late is nothing', async () =>
  expect(await inTime(new Promise(() => undefined), 10)).toBeUndefined());
