/** The screens' side of the talk with the worker, against a fake worker. */
import type { Settings, TabState } from '../../../src/rpc/calls.ts';
import type { RequestOf } from '../../../src/rpc/envelope.ts';
import type { ScreenCalls } from '../../../src/rpc/screen-calls.ts';
import { type ControllerPorts, createController, type Screen } from '../../../src/popup/controller.ts';
import type { Device } from '../../../src/popup/device.ts';
import { idle } from '../../fixtures/reports/actions.ts';
import { states } from '../../fixtures/reports/samples.ts';

const settings: Settings = {
  locale: 'ko',
  highlights: true,
  showSupported: false,
  bundled: true,
  compareReports: 'ask',
  sites: {},
};
const soon = (ms = 0): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

type Answers = { [N in keyof ScreenCalls]?: (request: RequestOf<ScreenCalls, N>) => unknown };

function setup(answers: Answers, changes: Partial<ControllerPorts> = {}) {
  const screens: Screen[] = [];
  const asked: [string, unknown][] = [];
  const ports: ControllerPorts = {
    ask: (async (name: keyof ScreenCalls, request: never) => {
      asked.push([name, request]);
      const answer = { getSettings: () => settings, ...answers }[name];
      if (!answer) throw new Error(`nobody answers ${name}`);
      return (answer as (request: never) => unknown)(request);
    }) as ControllerPorts['ask'],
    tab: () => Promise.resolve({ id: 7, url: 'https://news.example/a?b' }),
    locale: (chosen) => (chosen === 'auto' ? 'en' : chosen),
    draw: (screen) => screens.push(screen),
    device: idle<Device>(),
    askForAccess: jest.fn(() => Promise.resolve(true)),
    ...changes,
  };
  const controller = createController(ports);
  const last = (): Screen => {
    const screen = screens.at(-1);
    if (!screen) throw new Error('nothing was drawn');
    return screen;
  };
  return { controller, screens, asked, last, ports };
}

const report: TabState = states['one-difference'];

test('asks for the tab in front and draws its state once', async () => {
  const { controller, screens, asked, last } = setup({ getTab: () => report });
  await controller.refresh();
  expect(asked).toContainEqual(['getTab', { tabId: 7 }]);
  expect(screens).toHaveLength(1);
  expect(last()).toMatchObject({ state: report, locale: 'en' });
});

test('speaks the chosen language where there is no report', async () => {
  const { controller, last } = setup({ getTab: () => ({ kind: 'none', checkable: true }) });
  await controller.refresh();
  expect(last().locale).toBe('ko');
});

test('asks for patience where the answer is slow, and does not call that a check', async () => {
  const { controller, screens } = setup({ getTab: () => soon(150).then(() => report) });
  await controller.refresh();
  expect(screens.map(({ state }) => state.kind)).toEqual(['waiting', 'report']);
});

test('what is on the screen stays while it is asked for again, until another tab comes to the front', async () => {
  let front = 7;
  let slow = 0;
  const { controller, screens } = setup(
    { getTab: () => soon(slow).then(() => report) },
    { tab: () => Promise.resolve({ id: front }) },
  );
  await controller.refresh();
  slow = 150;
  await controller.refresh();
  expect(screens.map(({ state }) => state.kind)).toEqual(['report', 'report']);
  front = 8;
  await controller.refresh();
  expect(screens.map(({ state }) => state.kind)).toEqual(['report', 'report', 'waiting', 'report']);
});

test('an answer that was overtaken is not drawn', async () => {
  let call = 0;
  const answers: TabState[] = [{ kind: 'none', checkable: true }, report];
  const { controller, screens } = setup({
    getTab: () => {
      call += 1;
      const mine = answers[call - 1];
      return soon(call === 1 ? 15 : 1).then(() => mine);
    },
  });
  await Promise.all([controller.refresh(), controller.refresh()]);
  expect(screens.map(({ state }) => state.kind)).toEqual(['report']);
});

test('no tab, and no worker, are states like others', async () => {
  const away = setup({ getTab: () => report }, { tab: () => Promise.resolve(undefined) });
  await away.controller.refresh();
  expect(away.last().state).toEqual({ kind: 'none', checkable: false });
  const dead = setup({});
  await dead.controller.refresh();
  expect(dead.last().state).toEqual({ kind: 'trouble', trouble: 'unexpected' });
});

test('draws what the worker says of this tab without asking back, and nothing of others', async () => {
  const { controller, asked, last } = setup({ getTab: () => report });
  await controller.refresh();
  controller.changed(8, { kind: 'checking' });
  await soon();
  expect(last().state).toBe(report);
  controller.changed(7, { kind: 'none', checkable: true });
  await soon();
  expect(last().state).toEqual({ kind: 'none', checkable: true });
  expect(asked.filter(([name]) => name === 'getTab')).toHaveLength(1);
});

test('actions become messages about this tab', async () => {
  const off: TabState = {
    ...report,
    settings: { on: false, showSupported: false, locale: 'en' },
  } as TabState;
  const { controller, asked, last } = setup({
    getTab: () => report,
    setSite: () => off,
    goTo: () => ({ found: false }),
    setHidden: () => report,
    checkAnyway: () => ({ kind: 'checking' }),
  });
  await controller.refresh();
  const { actions } = last();
  expect(await actions.goTo(3)).toBe(false);
  actions.setSite({ highlights: false });
  await soon();
  expect(last().state).toBe(off);
  actions.setHidden(['key'], true);
  actions.checkAnyway();
  await soon();
  expect(last().state).toEqual({ kind: 'checking' });
  expect(asked.slice(2)).toEqual([
    ['goTo', { tabId: 7, index: 3 }],
    ['setSite', { tabId: 7, choice: { highlights: false } }],
    ['setHidden', { tabId: 7, keys: ['key'], hidden: true }],
    ['checkAnyway', { tabId: 7 }],
  ]);
});

test.each([true, false])('comparing by itself, turned to %s, is a setting', async (on) => {
  const { controller, asked, last } = setup({ getTab: () => report, setSettings: () => settings });
  await controller.refresh();
  last().actions.setAuto(on);
  expect(asked.at(-1)).toEqual(['setSettings', { compareReports: on ? 'always' : 'never' }]);
});

test('access is asked for this site only, and the check follows only where it was given', async () => {
  const given = setup({ getTab: () => report, checkAnyway: () => report });
  await given.controller.refresh();
  given.last().actions.allowSite();
  await soon();
  expect(given.ports.askForAccess).toHaveBeenCalledWith(['https://news.example/*']);
  expect(given.asked.at(-1)?.[0]).toBe('checkAnyway');

  const refused = setup({ getTab: () => report }, { askForAccess: () => Promise.resolve(false) });
  await refused.controller.refresh();
  refused.last().actions.allowSite();
  await soon();
  expect(refused.asked.some(([name]) => name === 'checkAnyway')).toBe(false);
});

test('the side panel is offered only where the browser has one', async () => {
  const without = setup({ getTab: () => report });
  await without.controller.refresh();
  expect(without.last().actions.openPanel).toBeUndefined();
  const openPanel = jest.fn(() => Promise.resolve());
  const withPanel = setup({ getTab: () => report }, { openPanel });
  await withPanel.controller.refresh();
  withPanel.last().actions.openPanel?.();
  expect(openPanel).toHaveBeenCalledWith(7);
});
