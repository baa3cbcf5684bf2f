/** Renders any screen in any state on sample data, for tools/screens.mjs: no extension around it. */
import { type ComponentChild, render } from 'preact';
import type { OptionsActions, OptionsData } from '../../src/options/controller.ts';
import { OptionsView } from '../../src/options/OptionsView.tsx';
import { Beside } from '../../src/panel/SideBySide.tsx';
import type { NoticeKey, ReportActions, ReportState } from '../../src/popup/controller.ts';
import type { OutletPorts } from '../../src/ui/outlet-ports.ts';
import { ReportView, type ReportViewProps } from '../../src/popup/ReportView.tsx';
import pageCss from '../../src/ui/page.css?inline';
import reportCss from '../../src/ui/report.css?inline';
import { WelcomeView } from '../../src/welcome/WelcomeView.tsx';
import { idle } from '../../tests/fixtures/reports/actions.ts';
import {
  emptyOptions,
  fullOptions,
  importingOptions,
  manyOwn,
} from '../../tests/fixtures/reports/options.ts';
import type { TabState } from '../../src/rpc/calls.ts';
import type { Locale } from '../../src/words/i18n.ts';
import type { Finding } from '../../src/engine/model.ts';
import { sourceValues } from '../../src/report/values.ts';
import { Card, type CardActions } from '../../src/page/card.ts';
import { answerLines, cardLabels, cardOf, nameOfCard } from '../../src/report/card.ts';
import {
  awkward,
  type StateName,
  statementsOf,
  states,
  wrongDate,
  wrongMoney,
} from '../../tests/fixtures/reports/samples.ts';
import { outlets, stories, type StoryName } from '../../tests/fixtures/reports/stories.ts';

const outletPorts = idle<OutletPorts>({
  ask: (() => Promise.resolve({ outlets })) as never,
  askForAccess: () => Promise.resolve(false),
  onChange: () => () => undefined,
});
const given: Partial<ReportActions> = {
  version: '0.1.0',
  offerTabs: () => Promise.resolve([{ tabId: 1, title: 'Fog over Tessaly', host: 'sarn.example' }]),
  feeds: () => Promise.resolve(['https://www.coast.example/feed']),
  addSite: () => Promise.resolve({ said: 'Added: The Coast Post' }),
};
const actions = idle({ ...given });
/** A report screen on a sample's state, with what else the state or the screen has. */
function reportScreen(
  name: StateName,
  more: Partial<ReportState> = {},
  place: Partial<ReportViewProps> = {},
) {
  const sample: TabState = states[name];
  const state = sample.kind === 'report' ? { ...sample, ...more } : sample;
  return <ReportView state={state} actions={actions} {...place} />;
}

/** What the popup says after an action, above the report. */
const notices: readonly NoticeKey[] = ['notice.sourceAdded', 'fetch.private-window'];
/** The panel offers no way to itself. */
const panel: Partial<ReportViewProps> = {
  below: Beside,
  actions: idle<ReportActions>({ ...given, openPanel: undefined } as object),
};

const ownDate: Finding = {
  ...wrongDate,
  evidence: wrongDate.evidence.map((one) => ({ ...one, source: { ...one.source, id: 'own:1' } })),
};
const cards: Readonly<Record<string, Finding>> = {
  contradicted: wrongDate,
  compare: wrongMoney,
  own: ownDate,
  removed: wrongDate,
  awkward,
};
const before = 'On ';
let card: Card | undefined;

/** The card beside words of a page, as the annotator opens it. */
function cardScreen(state: string, locale: Locale): null {
  const finding = cards[state] ?? wrongDate;
  const words = document.createElement('main');
  words.className = 'page-words';
  words.textContent = `${before}${finding.quote}, the minister cut the ribbon of the new bridge.`;
  document.body.append(words);
  const range = document.createRange();
  const text = words.firstChild;
  if (!text) return null;
  range.setStart(text, before.length);
  range.setEnd(text, before.length + finding.quote.length);
  card = new Card(idle<CardActions>());
  const { verdict, quote, evidence } = finding;
  const labels = cardLabels(locale);
  const values = evidence[0] ? sourceValues(finding, evidence[0], []) : [];
  if (state === 'selection')
    card.answer(
      {
        name: nameOfCard(locale, quote),
        lines: answerLines(locale, statementsOf([wrongDate, wrongMoney], 3), []),
        labels,
      },
      range,
    );
  else
    card.open(
      { verdict, quote, words: cardOf(locale, finding, values), labels, position: 2, count: 3 },
      range,
      false,
    );
  return null;
}

const optionsActions = idle<OptionsActions>({ outlets: outletPorts });
const optionsStates: Readonly<Record<string, OptionsData>> = {
  full: fullOptions,
  empty: emptyOptions,
  importing: importingOptions,
  many: manyOwn,
};

interface Shown {
  readonly css: string;
  readonly states: readonly string[];
  /** What stands in the root; the card draws itself beside it. */
  readonly view: (state: string, locale: Locale) => ComponentChild;
  /** What a reader presses to come into a state. */
  readonly press?: Readonly<Record<string, string>>;
}

const beside: Shown = {
  css: reportCss,
  states: ['differences', 'names-and-self', 'awkward', 'no-facts', 'none'],
  view: (state) => reportScreen(state as StateName, {}, panel),
};
const screens: Readonly<Record<string, Shown>> = {
  popup: {
    css: reportCss,
    states: [...Object.keys(states), ...notices],
    view(state) {
      const notice = notices.find((known) => known === state);
      const own = notice === 'notice.sourceAdded' ? { own: 'own:page' } : {};
      return notice ? reportScreen('no-facts', own, { notice }) : reportScreen(state as StateName);
    },
  },
  story: {
    css: reportCss,
    states: [...Object.keys(stories), 'search', 'tabs'],
    view: (state) =>
      reportScreen(state === 'list' ? 'differences' : 'no-facts', {
        story: stories[(state in stories ? state : 'nothing') as StoryName],
      }),
    press: { search: '.reports > .actions > .look > .button', tabs: '.open-tabs > .button' },
  },
  panel: beside,
  'panel-wide': beside,
  options: {
    css: pageCss,
    states: [...Object.keys(optionsStates), 'refused'],
    view: (state) => <OptionsView data={optionsStates[state] ?? emptyOptions} actions={optionsActions} />,
    press: { refused: '#outlets .rows .switch[aria-checked=false]' },
  },
  welcome: {
    css: pageCss,
    states: ['first', 'chosen', 'outlets'],
    view: () => <WelcomeView openOptions={() => undefined} outlets={outletPorts} />,
    press: { chosen: '.sample-mark', outlets: '.outlets .fold > summary' },
  },
  card: {
    css: '.page-words { display: block; margin: 3rem 1.5rem 26rem; font: 1.1rem/1.6 serif; overflow-wrap: anywhere; }',
    states: [...Object.keys(cards), 'selection'],
    view: cardScreen,
    press: { removed: '>>> .wrong' },
  },
};

const style = document.head.appendChild(document.createElement('style'));
const root = document.body.appendChild(document.createElement('div'));
// The card's root is closed to pages; its pictures and axe must see into it.
type AttachShadow = (this: Element, init: ShadowRootInit) => ShadowRoot;
const attachShadow: AttachShadow = Reflect.get(Element.prototype, 'attachShadow');
Element.prototype.attachShadow = function open(init) {
  return attachShadow.call(this, { ...init, mode: 'open' });
};

const gallery = {
  list: () => Object.entries(screens).map(([name, { states }]) => ({ name, states })),
  /** Shows a screen in a state. @returns what is to be pressed then */
  show(name: string, state: string, locale: Locale): string | undefined {
    const screen = screens[name];
    if (!screen) return undefined;
    style.textContent = screen.css;
    document.documentElement.lang = locale;
    document.title = `${name} ${state}`;
    document.body.className = name.replace(/-.*/, '');
    card?.close();
    document.querySelector('.page-words')?.remove();
    render(null, root);
    render(screen.view(state, locale), root);
    return screen.press?.[state];
  },
};

export type Gallery = typeof gallery;
Object.assign(window, { gallery });
