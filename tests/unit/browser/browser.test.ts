/** Where the browser's own events and alarms meet ours. */
type Listener = (...given: unknown[]) => void;
const heard: { replaced?: Listener } = {};
const stood = new Map<string, { periodInMinutes: number; delayInMinutes: number }>();
const create = jest.fn(async (name: string, how: { periodInMinutes: number; delayInMinutes: number }) => {
  stood.set(name, how);
});
const api = {
  tabs: { onReplaced: { addListener: (listener: Listener) => void (heard.replaced = listener) } } as object,
  alarms: {
    get: async (name: string) => stood.get(name),
    create,
    clear: async (name: string) => stood.delete(name),
  },
};
jest.mock('webextension-polyfill', () => ({
  __esModule: true,
  get default() {
    return api;
  },
}));
import { alarms, tabs } from '../../../src/browser/browser.ts';

beforeEach(() => {
  stood.clear();
  create.mockClear();
});

test.each([
  ['set again where it was lost', false, 60, true],
  ['left alone where it stands', true, 60, true],
  ['taken away where nobody wants it', true, null, false],
])('an alarm is %s', async (_name, stands, minutes, after) => {
  const old = { periodInMinutes: 60, delayInMinutes: 60 };
  if (stands) stood.set('look', old);
  await alarms.every('look', minutes);
  expect(stood.get('look')).toEqual(after ? old : undefined);
  expect(create).toHaveBeenCalledTimes(stands ? 0 : 1);
});

describe('another tab stands where one was', () => {
  test('the tab that came is told first, then the one that went', () => {
    const told: unknown[][] = [];
    tabs.onReplaced((added, removed) => told.push([added, removed]));
    heard.replaced?.(8, 7);
    expect(told).toEqual([[8, 7]]);
  });

  test('a browser that never does so has no such event', () => {
    const { tabs: all } = api;
    api.tabs = {};
    expect(() => tabs.onReplaced(() => undefined)).not.toThrow();
    api.tabs = all;
  });
});
