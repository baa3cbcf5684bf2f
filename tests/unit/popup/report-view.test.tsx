/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import type { TabState, Trouble } from '../../../src/rpc/calls.ts';
import type { NoticeKey, ReportActions } from '../../../src/popup/actions.ts';
import { ReportView } from '../../../src/popup/ReportView.tsx';
import { findingKey } from '../../../src/report/differences.ts';
import type { Locale } from '../../../src/words/i18n.ts';
import type { StoryActions } from '../../../src/popup/story-actions.ts';
import { idle } from '../../fixtures/reports/actions.ts';
import { states, wrongDate } from '../../fixtures/reports/samples.ts';
import { button, change, doing, mocked, press, unfold } from '../support/screen.ts';

afterEach(cleanup);

/** What a page without a feed and without a story asks for. */
const story = idle<StoryActions>({ feeds: () => Promise.resolve([]) });

function show(state: TabState, locale: Locale = 'en', given: Partial<ReportActions> = {}) {
  const actions = mocked<ReportActions>({ story, ...given });
  const view = (next: TabState, notice?: NoticeKey) => (
    <ReportView state={next} actions={actions} locale={locale} version="9.9" notice={notice} />
  );
  const { container, rerender } = render(view(state));
  return {
    actions,
    container,
    change: (...next: Parameters<typeof view>) => doing(() => rerender(view(...next))),
  };
}

const folds = (): HTMLDetailsElement[] => [...document.querySelectorAll<HTMLDetailsElement>('.difference')];
const lines = (): string[] => folds().map((fold) => fold.querySelector('summary')?.textContent ?? '');

const report = (name: 'differences' | 'three' | 'one-difference'): Extract<TabState, { kind: 'report' }> =>
  states[name] as Extract<TabState, { kind: 'report' }>;

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
      'date The page: 5 March. Lindhaven City Council: 4 March. Agreed by 3 sources.',
      'number The page: 1,850 metres. Lindhaven City Council: 1,580 metres.',
      'person The page: Ilse Brandt. Northern Wire: Elsa Brandt.',
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
    expect(screen.getAllByRole('button', { name: /^Go to passage/ })).toHaveLength(2);
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
    await press('Copy this finding');
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
      screen.getByText('With these sources: 7 details compared (before: 4), 2 differ (before: 1).'),
    ).toBeTruthy();
  });

  test('does not compare the figures with none where nothing was compared before', () => {
    show({ ...states['source-added'], before: { compared: 0, differences: 0 } } as TabState);
    expect(screen.getByText('Until now, nothing on this page could be compared.')).toBeTruthy();
    expect(screen.queryByText(/before: 0/)).toBeNull();
  });
});

describe('"Not right?"', () => {
  test('takes the difference away and brings it back', async () => {
    const { actions } = show(states['one-difference']);
    await press(/^Not right\?/);
    expect(actions.setHidden).toHaveBeenCalledWith([findingKey(wrongDate)], true);
    expect(document.activeElement).toBe(button('Undo'));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('No clear difference found');

    await press('Undo');
    expect(actions.setHidden).toHaveBeenLastCalledWith([findingKey(wrongDate)], false);
    expect(button(/^Not right\?/)).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Differences' }));
  });

  test('offers a report of the false alarm, which the reader can change and copy', async () => {
    const { actions } = show(states['one-difference']);
    await press(/^Not right\?/);
    await unfold('Report this to the developers');
    const text = screen.getByRole<HTMLTextAreaElement>('textbox').value;
    expect(text).toContain('Page: https://news.example/lindhaven-bridge\n');
    expect(text).toContain('Contradicted (date): “March 5, 2025”');
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
    await press('Copy this finding');
    expect(screen.getByText(/did not allow copying/)).toBeTruthy();
  });

  test('what was hidden before stays hidden', () => {
    show({ ...states['one-difference'], hidden: [findingKey(wrongDate)] } as TabState);
    expect(screen.getByText(/^Mark removed/)).toBeTruthy();
    expect(document.activeElement).toBe(document.body);
  });
});

describe('outcomes without a difference', () => {
  test.each([
    ['nothing-differs', 'No difference found', 'We could compare 3 of the 28 details on this page'],
    [
      'no-facts',
      'No source at hand speaks of this page’s details',
      'We could compare 0 of the 14 details on this page',
    ],
    [
      'repeated-only',
      'Only repeated elsewhere, not confirmed',
      'We could compare 0 of the 9 details on this page',
    ],
    ['nothing-to-compare', 'Nothing to compare found on this page', undefined],
  ] as const)('%s', (name, title, coverage) => {
    const { container } = show(states[name]);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title);
    expect(container.querySelector('.grey') !== null).toBe(name !== 'nothing-differs');
    if (coverage) expect(screen.getByText(coverage)).toBeTruthy();
    else expect(screen.queryByText(/We could compare/)).toBeNull();
  });

  test('a page checked on request is not said to disclose anything', () => {
    show(states['asked-undisclosed']);
    expect(screen.getByRole('region', { name: 'No AI notice found on this page' })).toBeTruthy();
  });

  test('a site that is off says so and can be switched on', async () => {
    const { actions } = show(states.off);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Off on this site');
    expect(screen.queryByRole('button', { name: 'Use this page as a source' })).toBeNull();
    await doing(() => fireEvent.click(screen.getByRole('switch', { name: 'On this site' })));
    expect(actions.setSiteOff).toHaveBeenCalledWith(false);
  });
});

describe('the page’s own source and better versions', () => {
  test('offers the check against the named source, and says when it was done', async () => {
    const { actions } = show(states.differences);
    await press('Compare with it');
    expect(actions.checkNamed).toHaveBeenCalledWith('https://wire.example/lindhaven-bridge');
    cleanup();
    show(states['highlights-off']);
    expect(screen.getByText('Compared.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Compare with it' })).toBeNull();
  });

  test('links go out over http(s) only, and tell the other side nothing', async () => {
    const { container } = show(states.awkward);
    await unfold('Why?');
    await unfold(/^Other sources on this story/);
    const links = [...container.querySelectorAll('a')];
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) {
      expect(link.protocol).toMatch(/^https?:$/);
      expect(link.rel).toBe('noopener noreferrer');
    }
    expect(container.querySelector('img, b')).toBeNull();
    expect(container.textContent).toContain('<b>Harbour</b> & Sons');
  });
});

describe('actions of the frame', () => {
  test('switches the highlights', async () => {
    const { actions } = show(states['highlights-off']);
    const control = screen.getByRole('switch', { name: 'Marks' });
    expect(control.getAttribute('aria-checked')).toBe('false');
    await doing(() => fireEvent.click(control));
    expect(actions.setHighlights).toHaveBeenCalledWith(true);
  });

  test.each([
    ['Use this page as a source', 'useAsSource'],
    ['Side by side', 'openPanel'],
    ['Options', 'openOptions'],
  ] as const)('%s', async (name, action) => {
    const { actions } = show(states['asked-undisclosed']);
    await press(name);
    expect(actions[action]).toHaveBeenCalledTimes(1);
  });

  test('what AI wrote is not offered as a source', () => {
    show(states['one-difference']);
    expect(screen.queryByRole('button', { name: 'Use this page as a source' })).toBeNull();
  });
});

test.each(['one-difference', 'none'] as const)(
  'a page that is a source says so and can be taken out: %s',
  async (name) => {
    const { actions } = show({ ...states[name], own: 'own:a' } as TabState);
    expect(screen.queryByRole('button', { name: 'Use this page as a source' })).toBeNull();
    await press('Remove this page from your sources');
    expect(actions.removeSource).toHaveBeenCalledWith('own:a');
  },
);

describe('states without a report', () => {
  test('nothing disclosed: says so and offers the check', async () => {
    const { actions } = show(states.none);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('No AI notice found on this page');
    await press('Check anyway');
    expect(actions.checkAnyway).toHaveBeenCalledTimes(1);
  });

  test('a page of the browser offers neither check nor use as a source', () => {
    show(states['none-unreadable']);
    expect(screen.queryByRole('button', { name: 'Check anyway' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Use this page as a source' })).toBeNull();
  });

  test.each<[Trouble, string, keyof ReportActions]>([
    ['page-not-readable', 'Try again', 'checkAnyway'],
    ['no-article', 'Try again', 'checkAnyway'],
    ['no-article', 'Check what I selected', 'checkSelection'],
    ['permission-withheld', 'Allow on this site', 'allowSite'],
    ['facts-unreadable', 'Try again', 'checkAnyway'],
    ['storage-full', 'Manage sources', 'openOptions'],
    ['unexpected', 'Try again', 'checkAnyway'],
  ])('%s offers "%s"', async (trouble, name, action) => {
    const { actions } = show({ kind: 'trouble', trouble });
    await press(name);
    expect(actions[action]).toHaveBeenCalledTimes(1);
  });

  test('a change of state is announced once, by a region that was there before', async () => {
    const { change: next } = show(states.checking);
    const [region, notice] = screen.getAllByRole('status') as [HTMLElement, HTMLElement];
    expect(notice.textContent).toBe('');
    expect(region.textContent).toBe('Checking this page');
    await next(states['one-difference']);
    expect([region.isConnected, region.textContent]).toEqual([true, '1 difference found']);
    const statements = report('differences').report.statements.slice(0, 1);
    await next({ ...report('one-difference'), selection: { quote: 'x', statements } });
    expect(region.textContent).toBe('What you selected. Contradicted. 1 difference found');
  });
});

describe('the focus', () => {
  test('moves to the headline of what came instead of the button that had it', async () => {
    const { change: next } = show(states.none);
    expect(document.activeElement).toBe(document.body);
    void act(() => button('Check anyway').focus());
    await next(states.checking);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Checking this page' }));
    await next(states['one-difference']);
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });

  test('is not taken where the reader has not been in the screen', async () => {
    const { change: next } = show(states.checking);
    await next(states['one-difference']);
    expect(document.activeElement).toBe(document.body);
  });

  test('stays on a button that is still there, also when the page was checked again', async () => {
    const { change: next } = show(states.differences);
    void act(() => button('Options').focus());
    await next(states['nothing-differs'], 'notice.sourceAdded');
    expect(document.activeElement).toBe(button('Options'));
    expect(screen.getByText(/now one of your sources/)).toBeTruthy();
  });
});

describe('many differences', () => {
  test('builds the first lines only, and focus moves to the first new one', async () => {
    show(states.many);
    expect(folds()).toHaveLength(6);
    await waitFor(() => expect(folds()).toHaveLength(12));
    await press('Show 12 more');
    expect(folds()).toHaveLength(24);
    expect(document.activeElement).toBe(folds()[12]?.closest('li'));
  });
});
