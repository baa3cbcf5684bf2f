import type { AskWorker } from '../../../src/rpc/at-screen.ts';
import type { Settings } from '../../../src/rpc/calls.ts';
import type { RequestOf } from '../../../src/rpc/envelope.ts';
import type { ScreenCalls } from '../../../src/rpc/screen-calls.ts';
import type { LibraryList, OwnSourceInfo } from '../../../src/rpc/library-calls.ts';
import { type OptionsActions, type OptionsData, startOptions } from '../../../src/options/controller.ts';
import type { OutletPorts } from '../../../src/ui/outlet-ports.ts';
import { idle } from '../../fixtures/reports/actions.ts';
import { until } from '../support/until.ts';

const settings: Settings = {
  locale: 'auto',
  highlights: true,
  showSupported: false,
  bundled: true,
  compareReports: 'ask',
  sites: { 'news.example': { off: true }, 'marks.example': { highlights: false } },
};
const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const none: LibraryList = { own: [], sets: [] };
const one: OwnSourceInfo = { source: { id: 'own:a', kind: 'edited', publisher: 'Harbour Post' }, claims: 3 };
type Answers = { [N in keyof ScreenCalls]?: (request: RequestOf<ScreenCalls, N>) => unknown };

async function start(answers: Answers = {}) {
  const drawn: { data: OptionsData; actions: OptionsActions }[] = [];
  const saved: Partial<Settings>[] = [];
  let kept = settings;
  /** A library of one source, as the worker keeps it. */
  const all: Answers = {
    getSettings: () => kept,
    setSettings(change) {
      saved.push(change);
      kept = { ...kept, ...change };
      return kept;
    },
    setHostOff({ host, off }) {
      saved.push({ sites: { [host]: { off } } });
      kept = { ...kept, sites: { ...kept.sites, [host]: { ...kept.sites[host], off } } };
      return kept;
    },
    getLibrary: () => ({ ...none, own: [one] }),
    setOwnKind: ({ kind }) => ({ ...none, own: [{ ...one, source: { ...one.source, kind } }] }),
    deleteOwn: () => none,
    restoreOwn: () => ({ ...none, own: [one] }),
    addSet: (set) => ({
      trouble: { code: 'unreachable', detail: 'address' in set ? set.address : set.text },
    }),
    ...answers,
  };
  await startOptions({
    ask: (async (name: keyof Answers, request: never) => all[name]?.(request)) as AskWorker,
    addPack: (_file, { onProgress, signal }) =>
      new Promise((_resolve, reject) => {
        onProgress(30, 100);
        signal.addEventListener('abort', () => reject(signal.reason as Error));
      }),
    outlets: idle<OutletPorts>(),
    bundled: () => Promise.reject(new Error('not here either')),
    shortcuts: () => Promise.reject(new Error('not here')),
    openShortcuts: () => undefined,
    version: '1.2.3',
    draw: (data, actions) => drawn.push({ data, actions }),
  });
  const last = () => {
    const screen = drawn.at(-1);
    if (!screen) throw new Error('nothing was drawn');
    return screen;
  };
  return { last, saved };
}

test('shows what is kept; a browser without commands is no trouble', async () => {
  const { last } = await start();
  expect(last().data).toMatchObject({
    settings,
    shortcuts: [],
    version: '1.2.3',
  });
});

test('keeps each change and draws what was kept', async () => {
  const { last, saved } = await start();
  const { actions } = last();
  actions.keep('setSettings', { locale: 'ja' });
  await soon();
  actions.keep('setHostOff', { host: 'marks.example', off: true });
  await soon();
  actions.keep('setSettings', { bundled: false });
  await soon();
  expect(saved).toEqual([
    { locale: 'ja' },
    { sites: { 'marks.example': { off: true } } },
    { bundled: false },
  ]);
  expect(last().data.settings.sites['marks.example']).toEqual({ highlights: false, off: true });
  expect(last().data.sets[0]?.on).toBe(false);
});

test('a change that was refused is drawn back', async () => {
  const { last } = await start({ setSettings: () => Promise.reject(new Error('full')) });
  last().actions.keep('setSettings', { highlights: false });
  await soon();
  expect(last().data.settings.highlights).toBe(true);
});

describe('backups', () => {
  test('what is saved can be read: all that is kept is drawn anew', async () => {
    const { last } = await start({
      importLibrary: ({ text }) =>
        text === 'all' ? { list: none } : { trouble: { code: 'no-backup', detail: 'JSON' } },
      exportLibrary: () => ({ text: 'all' }),
    });
    expect(await last().actions.importAll(await last().actions.exportAll())).toBeUndefined();
    expect(last().data.own).toEqual([]);
    expect(await last().actions.importAll('other')).toEqual({ code: 'no-backup', detail: 'JSON' });
  });

  test('where nobody answers, that is told', async () => {
    const { last } = await start({ importLibrary: () => Promise.reject(new Error('gone')) });
    expect(await last().actions.importAll('all')).toEqual({ code: 'failed' });
    expect(last().data.own).toEqual([one]);
  });
});

describe('own sources and fact sets', () => {
  test('are listed, changed, deleted and taken back', async () => {
    const { last } = await start();
    expect(last().data.own).toEqual([one]);
    last().actions.keep('setOwnKind', { id: 'own:a', kind: 'official' });
    await soon();
    expect(last().data.own[0]?.source.kind).toBe('official');
    last().actions.keep('deleteOwn', { id: 'own:a' });
    await soon();
    expect(last().data.own).toEqual([]);
    last().actions.keep('restoreOwn', { id: 'own:a' });
    await soon();
    expect(last().data.own).toEqual([one]);
  });

  test('an address that gives no set says why', async () => {
    const { last } = await start();
    await last().actions.addSet('https://facts.example/a.json');
    expect(last().data.setTrouble).toEqual({
      code: 'unreachable',
      detail: 'https://facts.example/a.json',
    });
  });

  test('a pack shows how far it is, and can be stopped', async () => {
    const { last } = await start();
    const start32 = new Uint8Array([0x53, 0x53, 0x46, 0x50, 1, 0, 0, 0]);
    last().actions.addSetFile(new File([start32], 'north.pack'));
    await until(() => last().data.setProgress?.done === 0.3);
    expect(last().data.setProgress).toEqual({ name: 'north.pack', done: 0.3 });
    last().actions.cancelSetFile();
    await until(() => last().data.setTrouble);
    expect(last().data.setProgress).toBeUndefined();
    expect(last().data.setTrouble).toEqual({ code: 'stopped' });
  });
});
