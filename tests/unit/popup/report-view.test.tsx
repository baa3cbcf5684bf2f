/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import type { TabState, Trouble } from '../../../src/rpc/calls.ts';
import type { ReportActions } from '../../../src/popup/actions.ts';
import { ReportView } from '../../../src/popup/ReportView.tsx';
import { findingKey } from '../../../src/ui/complaint.ts';
import type { Locale } from '../../../src/words/i18n.ts';
import { states, wrongDate } from '../../fixtures/reports/samples.ts';

afterEach(cleanup);

function fakeActions() {
  return {
    goTo: jest.fn(() => Promise.resolve(true)),
    setHighlights: jest.fn(),
    checkAnyway: jest.fn(),
    copy: jest.fn(() => Promise.resolve(true)),
    openOptions: jest.fn(),
    setHidden: jest.fn(),
    openPanel: jest.fn(),
    useAsSource: jest.fn(),
    checkNamed: jest.fn(),
    retry: jest.fn(),
    reload: jest.fn(),
    allowSite: jest.fn(),
    save: jest.fn(),
    print: jest.fn(),
  } satisfies ReportActions;
}

function show(state: TabState, locale: Locale = 'en', actions: ReportActions = fakeActions()) {
  return render(<ReportView state={state} actions={actions} locale={locale} version="9.9" />);
}

/** Does something and lets what it started (answers, effects) come to rest. */
const doing = (what: () => void): Promise<void> =>
  act(async () => {
    what();
    await new Promise((resolve) => setTimeout(resolve));
  });

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const cards = (): HTMLElement[] =>
  within(screen.getByRole('region', { name: 'Differences' })).getAllByRole('article');

describe('a report with differences', () => {
  test('says the outcome, the coverage and the notice in the words of the page', () => {
    show(states.differences);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      '4 statements differ from better sources',
    );
    expect(screen.getByText('8 of 31 statements could be checked')).toBeTruthy();
    const notice = screen.getByRole('region', { name: 'This page says that AI generated it' });
    expect(notice.textContent).toContain('This text was written by an AI model from several reports.');
    expect(notice.textContent).toContain('Said of the article · at the end of the article');
  });

  test('sets both values side by side, with the difference marked and the sources named', () => {
    show(states.differences);
    const [first] = cards();
    const card = within(first as HTMLElement);
    expect(card.getByText('The page says')).toBeTruthy();
    expect(card.getByText('Lindhaven City Council says')).toBeTruthy();
    expect([...(first as HTMLElement).querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      '5',
      '4',
    ]);
    expect(card.getByText('Official record · 5 March 2025')).toBeTruthy();
    expect(card.getByRole('img').getAttribute('aria-label')).toBe(
      'The dates on one line. The page: 5 Mar. Lindhaven City Council: 4 Mar. Northern Wire: 4 Mar. Harbour Daily: 4 Mar.',
    );
  });

  test('names each source once, the first four in sight', () => {
    const { report, settings } = states['one-difference'] as Extract<TabState, { kind: 'report' }>;
    const [proof] = wrongDate.evidence;
    if (!proof) throw new Error('the sample has no evidence');
    const evidence = ['a', 'a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({
      ...proof,
      source: { ...proof.source, id, publisher: `Paper ${id}` },
    }));
    show({ kind: 'report', report: { ...report, findings: [{ ...wrongDate, evidence }] }, settings });
    const [card] = cards();
    const chips = [...(card?.querySelectorAll('.chip-name') ?? [])];
    expect(chips.map(({ firstChild }) => firstChild?.textContent)).toEqual([
      'Paper a',
      'Paper b',
      'Paper c',
      'Paper d',
    ]);
    expect(within(card as HTMLElement).getByText('2 more sources')).toBeTruthy();
  });

  test('contradicted comes before compare, and only these stand unfolded', async () => {
    show(states.differences);
    await waitFor(() => expect(cards()).toHaveLength(4));
    expect(cards().map((card) => card.querySelector('.verdict-word')?.textContent)).toEqual([
      'Contradicted',
      'Contradicted',
      'Disputed',
      'Disputed',
    ]);
    expect(screen.queryByText('35 percent')).toBeNull();
  });

  test('never shows a score', () => {
    const { container } = show(states.differences);
    expect(container.textContent).not.toMatch(/\d\s?%|score|rating/i);
  });

  test('goes to the passage of the finding by its index in the Report', async () => {
    const actions = fakeActions();
    show(states.differences, 'en', actions);
    await doing(() => fireEvent.click(button('Go to passage: “1,850 metres”')));
    expect(actions.goTo).toHaveBeenCalledWith(4);
  });

  test.each([
    ['are gone', () => Promise.resolve(false)],
    ['cannot be asked for', () => Promise.reject(new Error('no receiver'))],
  ])('says so where the words %s', async (_why, goTo) => {
    show(states['one-difference'], 'en', { ...fakeActions(), goTo });
    await doing(() => fireEvent.click(button(/Go to passage/)));
    expect(screen.getByText('These words are no longer on the page.')).toBeTruthy();
  });

  test('explains the rule in words on request', async () => {
    show(states['one-difference']);
    expect(screen.queryByText(/give it different dates/)).toBeNull();
    const fold = screen.getByText('Why this was flagged').closest('details') as HTMLDetailsElement;
    fold.open = true;
    await doing(() => fireEvent(fold, new Event('toggle')));
    expect(screen.getByText(/give it different dates/)).toBeTruthy();
    expect(screen.getByText(/right in 94% of cases/)).toBeTruthy();
    expect(screen.getByText('Cars have crossed the bridge since 4 March.')).toBeTruthy();
  });

  test('folded lists are built when opened', async () => {
    show(states.differences);
    const fold = screen.getByText('Supported: 3').closest('details') as HTMLDetailsElement;
    fold.open = true;
    await doing(() => fireEvent(fold, new Event('toggle')));
    expect(screen.getByText('35 percent')).toBeTruthy();
  });
});

describe('"Not right?"', () => {
  test('hides the finding, shows the whole report, and takes both back', async () => {
    const actions = fakeActions();
    show(states['one-difference'], 'en', actions);
    await doing(() => fireEvent.click(button(/^Not right\?/)));
    expect(actions.setHidden).toHaveBeenCalledWith(findingKey(wrongDate), true);
    const heading = screen.getByRole('heading', { name: 'Hidden on this page' });
    expect(document.activeElement).toBe(heading);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('No difference found');

    const text = screen.getByRole<HTMLTextAreaElement>('textbox').value;
    expect(text).toContain('Page: https://news.example/lindhaven-bridge\n');
    expect(text).toContain('Words marked: “March 5, 2025”');
    expect(text).toContain('rule date-once');
    expect(text).toContain('Version: 9.9');
    expect(text).not.toContain('ref=mail');

    await doing(() => fireEvent.click(button('Show it again')));
    expect(actions.setHidden).toHaveBeenLastCalledWith(findingKey(wrongDate), false);
    expect(button(/^Not right\?/)).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Differences' }));
  });

  test('copies what the reader made of the report', async () => {
    const actions = fakeActions();
    show(states['one-difference'], 'en', actions);
    await doing(() => fireEvent.click(button(/^Not right\?/)));
    await doing(() => fireEvent.input(screen.getByRole('textbox'), { target: { value: 'mine' } }));
    await doing(() => fireEvent.click(button('Copy report')));
    expect(actions.copy).toHaveBeenCalledWith('mine');
    expect(screen.getByText('Copied')).toBeTruthy();
  });

  test('says what to do where the browser refuses to copy', async () => {
    show(states['one-difference'], 'en', {
      ...fakeActions(),
      copy: () => Promise.reject(new Error('denied')),
    });
    await doing(() => fireEvent.click(button(/^Not right\?/)));
    await doing(() => fireEvent.click(button('Copy report')));
    expect(screen.getByText(/did not allow copying/)).toBeTruthy();
  });

  test('what was hidden before stays hidden', () => {
    show({ ...states['one-difference'], hidden: [findingKey(wrongDate)] } as TabState);
    expect(screen.getByRole('heading', { name: 'Hidden on this page' })).toBeTruthy();
    expect(document.activeElement).toBe(document.body);
  });
});

test('where nothing is contradicted outright, the headline does not sound as if it were', () => {
  const { report, settings } = states.differences as Extract<TabState, { kind: 'report' }>;
  const compare = report.findings.filter(({ verdict }) => verdict === 'compare');
  show({ kind: 'report', report: { ...report, findings: compare }, settings });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('2 statements are worth a second look');
});

describe('outcomes without a difference', () => {
  test.each([
    ['nothing-differs', 'No difference found', '8 of 31 statements could be checked'],
    ['no-facts', 'No fact at hand covers this page', '0 of 14 statements could be checked'],
    ['nothing-to-compare', 'Nothing to compare on this page', undefined],
  ] as const)('%s', (name, title, coverage) => {
    show(states[name]);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title);
    expect(screen.queryByRole('region', { name: 'Differences' })).toBeNull();
    if (coverage) expect(screen.getByText(coverage)).toBeTruthy();
    else expect(screen.queryByText(/could be checked/)).toBeNull();
  });

  test('a page checked on request is not said to disclose anything', () => {
    show(states['asked-undisclosed']);
    expect(screen.getByRole('region', { name: 'This page does not say that AI was used' })).toBeTruthy();
  });
});

describe('the page’s own source and better versions', () => {
  test('offers the check against the named source', async () => {
    const actions = fakeActions();
    show(states.differences, 'en', actions);
    await doing(() => fireEvent.click(button('Check against this source')));
    expect(actions.checkNamed).toHaveBeenCalledWith('https://wire.example/lindhaven-bridge');
  });

  test('says when it was done, and offers nothing where it cannot be done', () => {
    show(states['highlights-off']);
    expect(screen.getByText('This page was checked against it.')).toBeTruthy();
    cleanup();
    const { checkNamed: _left, ...rest } = fakeActions();
    show(states.differences, 'en', rest);
    expect(screen.queryByRole('button', { name: 'Check against this source' })).toBeNull();
  });

  test('links go out over http(s) only, and tell the other side nothing', () => {
    const { container } = show(states.awkward);
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
    const actions = fakeActions();
    show(states['highlights-off'], 'en', actions);
    const control = screen.getByRole('switch', { name: 'Highlights' });
    expect(control.getAttribute('aria-checked')).toBe('false');
    await doing(() => fireEvent.click(control));
    expect(actions.setHighlights).toHaveBeenCalledWith(true);
  });

  test.each([
    ['Use this page as a source', 'useAsSource'],
    ['Side panel', 'openPanel'],
    ['Options', 'openOptions'],
  ] as const)('%s', async (name, action) => {
    const actions = fakeActions();
    show(states.differences, 'en', actions);
    await doing(() => fireEvent.click(button(name)));
    expect(actions[action]).toHaveBeenCalledTimes(1);
  });
});

describe('saving and copying the report', () => {
  async function unfold(): Promise<void> {
    const fold = screen.getByText('Save or copy this report').closest('details') as HTMLDetailsElement;
    fold.open = true;
    await doing(() => fireEvent(fold, new Event('toggle')));
  }

  test('in the chosen form, without what was hidden', async () => {
    const actions = fakeActions();
    show({ ...states.differences, hidden: [findingKey(wrongDate)] } as TabState, 'en', actions);
    await unfold();
    await doing(() => fireEvent.click(button('Copy')));
    expect(actions.copy).toHaveBeenCalledWith(expect.stringContaining('1,850 metres'));
    expect(actions.copy).not.toHaveBeenCalledWith(expect.stringContaining('March 5, 2025'));

    await doing(() => fireEvent.change(screen.getByLabelText('Form'), { target: { value: 'html' } }));
    await doing(() => fireEvent.click(button('Save')));
    expect(actions.save).toHaveBeenCalledWith(
      expect.objectContaining({
        name: expect.stringMatching(/\.html$/) as string,
        text: expect.stringContaining('<!doctype html>') as string,
      }),
    );
  });

  test('prints where the screen can', async () => {
    const actions = fakeActions();
    show(states.differences, 'en', actions);
    await unfold();
    await doing(() => fireEvent.click(button('Print')));
    expect(actions.print).toHaveBeenCalledTimes(1);
  });
});

describe('states without a report', () => {
  test('nothing disclosed: says so and offers the check', async () => {
    const actions = fakeActions();
    show(states.none, 'en', actions);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'This page does not say that AI was used',
    );
    await doing(() => fireEvent.click(button('Check anyway')));
    expect(actions.checkAnyway).toHaveBeenCalledTimes(1);
  });

  test('a page of the browser offers neither check nor use as a source', () => {
    show(states['none-unreadable']);
    expect(screen.queryByRole('button', { name: 'Check anyway' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Use this page as a source' })).toBeNull();
  });

  test.each<[Trouble, string, keyof ReportActions]>([
    ['page-not-readable', 'Try again', 'retry'],
    ['no-article', 'Check anyway', 'checkAnyway'],
    ['permission-withheld', 'Allow on this site', 'allowSite'],
    ['facts-unreadable', 'Try again', 'retry'],
    ['storage-full', 'Manage sources', 'openOptions'],
    ['page-left', 'Try again', 'retry'],
    ['offline', 'Try again', 'retry'],
    ['extension-updated', 'Reload the page', 'reload'],
    ['unexpected', 'Try again', 'retry'],
  ])('%s offers "%s"', async (trouble, name, action) => {
    const actions = fakeActions();
    show({ kind: 'trouble', trouble }, 'en', actions);
    await doing(() => fireEvent.click(button(name)));
    expect(actions[action as keyof typeof actions]).toHaveBeenCalledTimes(1);
  });

  test('a change of state is announced once, by a region that was there before', async () => {
    const actions = fakeActions();
    const { rerender } = show(states.checking, 'en', actions);
    const [region, notice] = screen.getAllByRole('status');
    if (!region) throw new Error('There is no live region.');
    expect(notice?.textContent).toBe('');
    expect(region.textContent).toBe('Checking this page');
    await doing(() =>
      rerender(<ReportView state={states['one-difference']} actions={actions} locale="en" />),
    );
    expect(region.isConnected).toBe(true);
    expect(region.textContent).toBe('1 statement differs from better sources');
  });
});

describe('the focus', () => {
  test('moves to the headline of what came instead of the button that had it', async () => {
    const actions = fakeActions();
    const { rerender } = show(states.none, 'en', actions);
    expect(document.activeElement).toBe(document.body);
    void act(() => button('Check anyway').focus());
    await doing(() => rerender(<ReportView state={states.checking} actions={actions} locale="en" />));
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Checking this page' }));
    await doing(() =>
      rerender(<ReportView state={states['one-difference']} actions={actions} locale="en" />),
    );
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });

  test('is not taken where the reader has not been in the screen', async () => {
    const { rerender } = show(states.checking);
    await doing(() =>
      rerender(<ReportView state={states['one-difference']} actions={fakeActions()} locale="en" />),
    );
    expect(document.activeElement).toBe(document.body);
  });

  test('stays on a button that is still there, also when the page was checked again', async () => {
    const { rerender } = show(states.differences);
    void act(() => button('Use this page as a source').focus());
    await doing(() =>
      rerender(
        <ReportView
          state={states['nothing-differs']}
          actions={fakeActions()}
          locale="en"
          notice="notice.sourceAdded"
        />,
      ),
    );
    expect(document.activeElement).toBe(button('Use this page as a source'));
    expect(screen.getByText(/now one of your sources/)).toBeTruthy();
  });
});

describe('many findings', () => {
  test('builds the first cards only, and focus moves to the first new one', async () => {
    show(states.many);
    expect(cards()).toHaveLength(3);
    await waitFor(() => expect(cards()).toHaveLength(8));
    await doing(() => fireEvent.click(button('Show 12 more')));
    expect(cards()).toHaveLength(20);
    expect(document.activeElement).toBe(cards()[8]?.closest('li'));
  });
});

test.each(['en', 'ko', 'ja'] as const)(
  'every state renders in %s without a key or placeholder left over',
  (locale) => {
    for (const state of Object.values(states)) {
      const { container } = show(state, locale);
      expect(container.textContent).not.toMatch(/\{\w+\}|\b(?:finding|list|outcome|trouble)\.[a-z]/);
      expect(container.querySelectorAll('h1')).toHaveLength(1);
      expect(container.querySelectorAll('main')).toHaveLength(1);
      cleanup();
    }
  },
);
