/** Renders any screen in any state on sample data, for tools/screens.mjs and the benchmark: no extension around it. */
import { render } from 'preact';
import optionsCss from '../../src/options/options.css?inline';
import type { OptionsActions, OptionsData } from '../../src/options/data.ts';
import { OptionsView } from '../../src/options/OptionsView.tsx';
import popupCss from '../../src/popup/popup.css?inline';
import panelCss from '../../src/panel/panel.css?inline';
import { Beside } from '../../src/panel/Beside.tsx';
import type { NoticeKey, ReportActions } from '../../src/popup/actions.ts';
import type { StoryActions } from '../../src/popup/story-actions.ts';
import type { OutletPorts } from '../../src/ui/OutletChoice.tsx';
import { ReportView } from '../../src/popup/ReportView.tsx';
import welcomeCss from '../../src/welcome/welcome.css?inline';
import { WelcomeView } from '../../src/welcome/WelcomeView.tsx';
import {
  emptyOptions,
  fullOptions,
  importingOptions,
  manyOwn,
} from '../../tests/fixtures/reports/options.ts';
import type { TabState } from '../../src/rpc/calls.ts';
import type { Locale } from '../../src/words/i18n.ts';
import { type StateName, states } from '../../tests/fixtures/reports/samples.ts';
import { outlets, stories, type StoryName } from '../../tests/fixtures/reports/stories.ts';

const done = (): Promise<boolean> => Promise.resolve(true);
const nothing = (): void => {};
const actions: ReportActions = {
  goTo: done,
  setHighlights: nothing,
  checkAnyway: nothing,
  copy: done,
  openOptions: nothing,
  openPanel: nothing,
  useAsSource: nothing,
  checkNamed: nothing,
  retry: nothing,
  checkSelection: nothing,
  setSiteOff: nothing,
  savePicture: nothing,
  allowSite: nothing,
  save: nothing,
  print: nothing,
};

function stateIn(name: StateName, locale: Locale): TabState {
  const state: TabState = states[name];
  if (state.kind !== 'report') return state;
  return { ...state, settings: { ...state.settings, locale } };
}

const outletPorts: OutletPorts = {
  list: () => Promise.resolve({ outlets }),
  setOn: () => Promise.resolve({ outlets }),
  setKind: () => Promise.resolve({ outlets }),
  remove: () => Promise.resolve({ outlets }),
  read: () => Promise.resolve({ outlets }),
  add: () => Promise.resolve({ list: { outlets } }),
  askForAccess: done,
  onChange: () => nothing,
};
const storyActions: StoryActions = {
  compare: nothing,
  stop: nothing,
  setAuto: nothing,
  turnOn: done,
  look: nothing,
  chooseOutlets: nothing,
  offerTabs: () => Promise.resolve([{ tabId: 1, title: 'Fog over Tessaly', host: 'sarn.example' }]),
  compareTabs: () => Promise.resolve(1),
  feeds: () => Promise.resolve(['https://www.coast.example/feed']),
  addSite: () => Promise.resolve({ name: 'The Coast Post' }),
};
const storyScreen = (name: string, locale: Locale) => {
  const state = stateIn(name === 'list' ? 'differences' : 'no-facts', locale);
  const story = stories[name as StoryName];
  return (
    <ReportView
      state={state.kind === 'report' ? { ...state, story } : state}
      actions={{ ...actions, story: storyActions }}
      locale={locale}
      version="0.1.0"
    />
  );
};

const reportScreen = (state: string, locale: Locale) => (
  <ReportView state={stateIn(state as StateName, locale)} actions={actions} locale={locale} version="0.1.0" />
);

/** What the popup says after an action, above the report. */
const notices: readonly NoticeKey[] = ['notice.sourceAdded', 'notice.cited-redirected', 'notice.failed'];
const noticeScreen = (notice: NoticeKey, locale: Locale) => (
  <ReportView state={stateIn('no-facts', locale)} actions={actions} locale={locale} notice={notice} />
);

const optionsActions: OptionsActions = {
  setGeneral: nothing,
  setSiteOff: nothing,
  setSetOn: nothing,
  addSet: () => Promise.resolve(true),
  forgetPages: () => Promise.resolve(),
  addSetFile: nothing,
  cancelSetFile: nothing,
  setSetDaily: nothing,
  updateSets: nothing,
  removeSet: nothing,
  setOwnKind: nothing,
  deleteOwn: nothing,
  restoreOwn: nothing,
  exportAll: () => Promise.resolve('{}'),
  importAll: () => Promise.resolve(undefined),
  openShortcuts: nothing,
  outlets: outletPorts,
};
const optionsStates: Readonly<Record<string, OptionsData>> = {
  full: fullOptions,
  empty: emptyOptions,
  importing: importingOptions,
  many: manyOwn,
};

const screens = {
  popup: {
    css: popupCss,
    states: [...Object.keys(states), ...notices],
    view: (state: string, locale: Locale) => {
      const notice = notices.find((known) => known === state);
      return notice ? noticeScreen(notice, locale) : reportScreen(state, locale);
    },
  },
  story: { css: popupCss, states: Object.keys(stories), view: storyScreen },
  panel: {
    css: panelCss,
    states: ['differences', 'names-and-self', 'awkward', 'none'],
    view: (state: string, locale: Locale) => (
      <ReportView
        state={stateIn(state as StateName, locale)}
        actions={actions}
        locale={locale}
        version="0.1.0"
        below={Beside}
      />
    ),
  },
  options: {
    css: optionsCss,
    states: Object.keys(optionsStates),
    view: (state: string, locale: Locale) => (
      <OptionsView data={optionsStates[state] ?? emptyOptions} actions={optionsActions} locale={locale} />
    ),
  },
  welcome: {
    css: welcomeCss,
    states: ['first', 'chosen'],
    view: (_state: string, locale: Locale) => (
      <WelcomeView locale={locale} openOptions={nothing} outlets={outletPorts} />
    ),
  },
};

type ScreenName = keyof typeof screens;

const style = document.head.appendChild(document.createElement('style'));
const root = document.body.appendChild(document.createElement('div'));

const gallery = {
  list: () => Object.entries(screens).map(([name, { states }]) => ({ name, states })),
  show(name: ScreenName, state: string, locale: Locale): void {
    style.textContent = screens[name].css;
    document.documentElement.lang = locale;
    document.title = `${name} ${state}`;
    document.body.className = name;
    render(null, root);
    render(screens[name].view(state, locale), root);
    if (state === 'chosen') root.querySelector<HTMLButtonElement>('.sample-mark')?.click();
  },
};

export type Gallery = typeof gallery;
Object.assign(window, { gallery });

// `#popup/many/en` shows a screen at once: the benchmark measures a page's load from there.
const [name, state, locale] = location.hash.slice(1).split('/');
if (name && state && locale) gallery.show(name as ScreenName, state, locale as Locale);
