/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import type { TabState, Trouble } from '../../../src/rpc/calls.ts';
import type { ReportActions } from '../../../src/popup/controller.ts';
import { states } from '../../fixtures/reports/samples.ts';
import { button, doing, press, unfold } from '../support/screen.ts';
import { report, show } from './show.tsx';

afterEach(cleanup);

describe('outcomes without a difference', () => {
  test.each([
    ['nothing-differs', 'No difference found', 'We could compare 3 of the 28 details on this page'],
    [
      'no-facts',
      'No source at hand covers this page’s details',
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
    expect(actions.setSite).toHaveBeenCalledWith({ off: false });
  });
});

describe('the page’s own source and better versions', () => {
  test('offers the check against the named source, and says when it was done', async () => {
    const { actions } = show(states.differences);
    await press('Compare with it');
    expect(actions.checkNamed).toHaveBeenCalledWith('https://wire.example/lindhaven-bridge');
    cleanup();
    show(states['highlights-off']);
    expect(screen.getByText('read and compared')).toBeTruthy();
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
    expect(actions.setSite).toHaveBeenCalledWith({ highlights: true });
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

  test('the way to the other view stands only where something stands side by side there', () => {
    show(states['no-facts']);
    expect(screen.queryByRole('button', { name: 'Side by side' })).toBeNull();
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
    ['storage-full', 'Try again', 'checkAnyway'],
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
