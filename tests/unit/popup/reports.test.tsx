/** @jest-environment jsdom */
/** The list of reports of a page's story, and what it offers in each of its states. */
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import type { ReportActions, ReportState } from '../../../src/popup/controller.ts';
import { ReportView } from '../../../src/popup/ReportView.tsx';
import { StoryReports } from '../../../src/popup/Reports.tsx';
import type { Locale } from '../../../src/words/i18n.ts';
import { idle } from '../../fixtures/reports/actions.ts';
import { states } from '../../fixtures/reports/samples.ts';
import { stories, type StoryName } from '../../fixtures/reports/stories.ts';
import { speak } from '../support/screen.ts';

afterEach(() => {
  cleanup();
  speak('en');
});

function show(name: StoryName, locale: Locale = 'en') {
  speak(locale);
  const called: string[] = [];
  const note =
    (what: string) =>
    (...given: unknown[]): void =>
      void called.push([what, ...given.filter((one) => typeof one !== 'object')].join(' '));
  const actions: Partial<ReportActions> = {
    compare: (first) => note('compare')(...(first === undefined ? [] : [first])),
    stop: note('stop'),
    setAuto: note('auto'),
    turnOn: ({ id }) => note('on')(id),
    look: note('look'),
    chooseOutlets: note('choose'),
    offerTabs: () => Promise.resolve([{ tabId: 4, title: 'Fog', host: 'sarn.example' }]),
    compareTabs: (tabs) => Promise.resolve(note('tabs')(...tabs)).then(() => tabs.length),
    feeds: () => Promise.resolve([]),
    addSite: () => Promise.resolve({ said: '' }),
  };
  const { report, ...rest } = states['no-facts'] as ReportState;
  const document = { ...report.document, title: 'Ferry aground' };
  const state = { ...rest, report: { ...report, document }, story: stories[name] };
  render(<StoryReports state={state} actions={idle(actions as ReportActions)} folded={false} />);
  return { called, text: () => globalThis.document.body.textContent ?? '' };
}
const press = (name: RegExp): void => void fireEvent.click(screen.getByRole('button', { name }));

test('outlet, kind, state, day and origin stand beside each headline; what comes from a page is words', () => {
  const { text, called } = show('list');
  expect(text()).toMatch(/Northern Wire · Wire service/);
  expect(text()).toMatch(/Official body/);
  expect(text()).toMatch(/another day of the story · source: Northern Wire/);
  expect(text()).toMatch(/also in 2 more outlets/);
  press(/^Show 2 more/);
  expect(text()).toMatch(/Private broadcaster · state-run/);
  press(/^Compare with these reports/);
  expect(called).toEqual(['compare']);
});

test('how far it is, stopping, going on, and doing it always', () => {
  const first = show('running');
  expect(first.text()).toMatch(/1 of 5 read/);
  press(/^Stop/);
  cleanup();
  const second = show('stopped');
  press(/^Read the others/);
  cleanup();
  const third = show('done');
  expect(third.text()).toMatch(/Compared with: 3 reports/);
  expect(third.text()).toMatch(/it has an AI notice itself, so it confirms nothing/);
  fireEvent.click(screen.getByRole('switch', { name: /^Automatically compare/ }));
  expect([first.called, second.called, third.called]).toEqual([['stop'], ['compare'], ['auto true']]);
});

test('an outlet that could not be read is never nobody', () => {
  const { text } = show('nothing');
  expect(text()).toMatch(/412 reports that 12 outlets published in the last 14 days/);
  expect(text()).toMatch(/2 outlets could not be read .* there may be a report after all/);
});

test('a named source: its report first, else its outlet, else words for a search that the reader sees', () => {
  const named = show('named');
  press(/^Compare with it/);
  expect(named.called).toEqual(['compare a']);
  cleanup();
  const off = show('no-outlets');
  press(/^Turn on Northern Wire/);
  press(/^Choose outlets/);
  expect(off.called).toEqual(['on wire', 'choose']);
  cleanup();
  const unknown = show('nothing');
  press(/^Search for this report/);
  expect(unknown.called).toEqual([]);
  const field = screen.getByRole('textbox');
  expect(field).toHaveProperty('value', 'Coast Wire ferry Aldermoor aground Tessaly');
  fireEvent.input(field, { target: { value: 'Coast Wire Aldermoor' } });
  press(/^Search$/);
  expect(unknown.called).toEqual(['look Coast Wire Aldermoor']);
});

test('open tabs are looked through when it is asked, and only the selected are taken', async () => {
  const { called } = show('list');
  press(/^Compare with my open tabs/);
  fireEvent.click(await screen.findByRole('checkbox', { name: /Fog/ }));
  press(/^Compare with the selected/);
  expect(called).toEqual(['tabs 4']);
});

test('the keyboard goes on from what open tabs were found, and back to the button', async () => {
  show('list');
  screen.getByRole('button', { name: /^Compare with my open tabs/ }).focus();
  press(/^Compare with my open tabs/);
  const box = await screen.findByRole('checkbox', { name: /Fog/ });
  expect(document.activeElement).toBe(box);
  fireEvent.click(box);
  screen.getByRole('button', { name: /^Compare with the selected/ }).focus();
  press(/^Compare with the selected/);
  const again = await screen.findByRole('button', { name: /^Compare with my open/ });
  expect(document.activeElement).toBe(again);
});

test.each(['en', 'ko', 'ja'] as const)('every state has its words in %s', (locale) => {
  for (const name of Object.keys(stories) as StoryName[]) {
    const { text } = show(name, locale);
    expect(text()).not.toMatch(/\{\w+\}|undefined/);
    cleanup();
  }
  const actions = idle<ReportActions>({ feeds: () => Promise.resolve([]) });
  for (const state of Object.values(states)) {
    const { container } = render(<ReportView state={state} actions={actions} />);
    expect(container.textContent).not.toMatch(/\{\w+\}|\b(?:finding|list|outcome|trouble)\.[a-z]/);
    expect(container.querySelectorAll('h1, main')).toHaveLength(2);
    cleanup();
  }
});

test.each<[StoryName, string]>([
  ['named', 'Not compared with other reports yet'],
  ['running', 'Comparing with other reports…'],
  ['done', 'No source at hand covers this page’s details'],
  ['nothing', 'No source at hand covers this page’s details'],
])('the headline says what was done with the reports: %s', (name, headline) => {
  const sample = states['no-facts'];
  const actions = idle<ReportActions>({ feeds: () => Promise.resolve([]) });
  render(
    <ReportView
      state={sample.kind === 'report' ? { ...sample, story: stories[name] } : sample}
      actions={actions}
    />,
  );
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(headline);
});
