/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import type { TabState } from '../../../src/rpc/calls.ts';
import { findingKey } from '../../../src/report/differences.ts';
import { states, wrongDate } from '../../fixtures/reports/samples.ts';
import { button, change, doing, press, unfold } from '../support/screen.ts';
import { report, show } from './show.tsx';

afterEach(cleanup);

const folds = (): HTMLDetailsElement[] => [...document.querySelectorAll<HTMLDetailsElement>('.difference')];
const lines = (): string[] => folds().map((fold) => fold.querySelector('summary')?.textContent ?? '');

describe('a report with differences', () => {
  test('says the outcome, the coverage and the notice in the words of the page', () => {
    show(states.differences);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('2 differences found');
    expect(screen.getByText('We could compare 7 of the 28 details on this page')).toBeTruthy();
    const notice = screen.getByRole('region', { name: 'This page says that AI generated it' });
    expect(notice.textContent).toContain('This text was written by an AI model from several reports.');
  });

  test('the figures of the coverage add up', async () => {
    show(states.differences);
    await unfold(/^We could compare/);
    const counts = [...document.querySelectorAll('.tally > li')].map((row) =>
      Number.parseInt(row.textContent),
    );
    expect(counts).toEqual([2, 2, 3, 1, 20]);
    expect(counts.reduce((sum, count) => sum + count)).toBe(28);
  });

  test('tells each difference in one line, the first of them open', () => {
    show(states.three);
    expect(lines()).toEqual([
      'Date The page: 5 March. Lindhaven City Council: 4 March. 3 sources say so.',
      'Number The page: 1,850 metres. Lindhaven City Council: 1,580 metres.',
      'Person The page: Ilse Brandt. Northern Wire: Elsa Brandt.',
    ]);
    expect(folds().map(({ open }) => open)).toEqual([true, false, false]);
    // At most one is open: the browser closes the others of the name.
    expect(new Set(folds().map((fold) => fold.getAttribute('name')))).toEqual(new Set(['differences']));
  });

  test('a fact that the page gives twice is told once, with a way to both places', () => {
    const { report: whole, settings } = report('one-difference');
    const again = { ...wrongDate, start: wrongDate.start + 500, end: wrongDate.end + 500 };
    show({ kind: 'report', report: { ...whole, findings: [wrongDate, again] }, settings });
    expect(lines()).toHaveLength(1);
    expect(lines()[0]).toContain('(2 times on this page)');
    const buttons = screen.getAllByRole('button', { name: /^Go to passage/ });
    expect(buttons.map(({ textContent }) => textContent?.slice(0, 15))).toEqual([
      'Go to passage 1',
      'Go to passage 2',
    ]);
  });

  test.each([
    ['en', 'Go to passage “March 5, 2025”'],
    ['ko', '“March 5, 2025” 본문에서 보기'],
    ['ja', '「March 5, 2025」 本文へ移動'],
  ] as const)('%s: what a button is about is heard where the language has it', (locale, name) => {
    show(states['one-difference'], locale);
    expect(screen.getByRole('button', { name })).toBeTruthy();
  });

  test('sets both sentences below each other, values marked, the source named with kind and day', () => {
    show(states['one-difference']);
    const [fold] = folds();
    expect([...(fold?.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent)).toEqual([
      'March 5, 2025',
      '4 March 2025',
    ]);
    expect(within(fold as HTMLElement).getByText(/Official record · 5 March 2025/)).toBeTruthy();
  });

  test('what is only worth comparing is one line with a link, and no accusation', async () => {
    const { actions } = show(states['only-compare']);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('No clear difference found');
    expect(lines()).toEqual([]);
    const line = screen.getByText(/^2 details may differ\./);
    await doing(() => fireEvent.click(within(line).getByRole('button', { name: 'Side by side' })));
    expect(actions.openPanel).toHaveBeenCalledTimes(1);
  });

  test('what was put away on the page is not said to differ', () => {
    const state = states['only-compare'];
    if (state.kind !== 'report') throw new Error('the sample is no report');
    const [first] = state.report.findings;
    show({ ...state, hidden: first ? [findingKey(first)] : [] });
    expect(screen.getByText(/^1 detail may differ\./)).toBeTruthy();
    cleanup();
    show({ ...state, hidden: state.report.findings.map(findingKey) });
    expect(screen.queryByText(/may differ/)).toBeNull();
  });

  test('never shows a score', () => {
    const { container } = show(states.differences);
    expect(container.textContent).not.toMatch(/\d\s?%|score|rating/i);
  });

  test('goes to the passage of the finding by its index in the Report', async () => {
    const { actions } = show(states['one-difference']);
    await press(/^Go to passage/);
    expect(actions.goTo).toHaveBeenCalledWith(0);
  });

  test.each([
    ['are gone', () => Promise.resolve(false)],
    ['cannot be asked for', () => Promise.reject(new Error('no receiver'))],
  ])('says so where the words %s', async (_why, goTo) => {
    show(states['one-difference'], 'en', { goTo });
    await press(/Go to passage/);
    expect(screen.getByText('These words are no longer on the page.')).toBeTruthy();
  });

  test('copies both quotations with the source and a link to the passage', async () => {
    const { actions } = show(states['one-difference']);
    await press('Copy');
    const [[text]] = actions.copy.mock.calls as unknown as [[string]];
    expect(text).toContain('“On March 5, 2025, the transport minister cut the ribbon');
    expect(text).toContain(
      '#:~:text=On%20March%205%2C%202025%2C%20the,new%20harbour%20bridge%20in%20Lindhaven.',
    );
    expect(text).toContain('Lindhaven City Council (Official record · 5 March 2025): “The bridge was opened');
  });

  test('explains the rule in words on request, with the other sources', async () => {
    show(states['one-difference']);
    expect(screen.queryByText(/give it different dates/)).toBeNull();
    await unfold('Why?');
    expect(screen.getByText(/give it different dates/)).toBeTruthy();
    // No figure of certainty: none was found to be the share that is right.
    expect(screen.queryByText(/94/)).toBeNull();
    expect(screen.getByText('Northern Wire')).toBeTruthy();
  });

  test('says in one line what new sources changed', () => {
    show(states['source-added']);
    expect(
      screen.getByText('Since the sources changed: 7 details compared (4 before), 2 differ (1 before).'),
    ).toBeTruthy();
  });

  test('does not compare the figures with none where nothing was compared before', () => {
    show({ ...states['source-added'], before: { compared: 0, differences: 0 } } as TabState);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('2 differences found');
    expect(document.querySelector('.since')).toBeNull();
  });
});

describe('"Not right?"', () => {
  test('takes the difference away and brings it back', async () => {
    const { actions } = show(states['one-difference']);
    button(/^Not right\?/).focus();
    await press(/^Not right\?/);
    expect(actions.setHidden).toHaveBeenCalledWith([findingKey(wrongDate)], true);
    expect(document.activeElement).toBe(button('Undo'));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('No clear difference found');
    expect(screen.queryByText(/may differ/)).toBeNull();
    await unfold(/^We could compare/);
    expect(screen.getByText('1 that you called not right')).toBeTruthy();

    await press('Undo');
    expect(actions.setHidden).toHaveBeenLastCalledWith([findingKey(wrongDate)], false);
    expect(button(/^Not right\?/)).toBeTruthy();
    expect(document.activeElement).toBe(folds()[0]?.querySelector('summary'));
  });

  test('offers a report of the false alarm, which the reader can change and copy', async () => {
    const { actions } = show(states['one-difference']);
    await press(/^Not right\?/);
    await unfold('Report this to the developers');
    const text = screen.getByRole<HTMLTextAreaElement>('textbox').value;
    expect(text).toContain('Page: https://news.example/lindhaven-bridge\n');
    expect(text).toContain('Contradicted (Date): “March 5, 2025”');
    expect(text).toContain('Rule: date-once');
    expect(text).toContain('Version 9.9');
    expect(text).not.toContain('ref=mail');
    await change(screen.getByRole('textbox'), 'mine');
    await press('Copy');
    expect(actions.copy).toHaveBeenCalledWith('mine');
    expect(screen.getByText('Copied')).toBeTruthy();
  });

  test('says what to do where the browser refuses to copy', async () => {
    show(states['one-difference'], 'en', { copy: () => Promise.reject(new Error('denied')) });
    await press('Copy');
    expect(screen.getByText(/did not allow copying/)).toBeTruthy();
  });

  test('what was hidden before stays hidden', () => {
    show({ ...states['one-difference'], hidden: [findingKey(wrongDate)] } as TabState);
    expect(screen.getByText(/^Date: .+\. Mark removed/)).toBeTruthy();
    expect(document.activeElement).toBe(document.body);
  });
});

describe('many differences', () => {
  test('builds the first lines only, and focus moves to the first new one', async () => {
    show(states.many);
    expect(folds()).toHaveLength(8);
    await press('Show 12 more');
    expect(folds()).toHaveLength(20);
    expect(document.activeElement).toBe(folds()[8]?.closest('li'));
  });
});
