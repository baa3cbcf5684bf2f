/** @jest-environment jsdom */
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import type { OptionsActions, OptionsData } from '../../../src/options/controller.ts';
import { OptionsView } from '../../../src/options/OptionsView.tsx';
import { siteFrom } from '../../../src/options/Sites.tsx';
import type { OutletPorts } from '../../../src/ui/outlet-ports.ts';
import { idle } from '../../fixtures/reports/actions.ts';
import { emptyOptions, fullOptions, manyOwn } from '../../fixtures/reports/options.ts';
import { change, doing, mocked, press, speak } from '../support/screen.ts';

afterEach(cleanup);

const outlets = idle<OutletPorts>({ ask: (() => Promise.resolve({ outlets: [] })) as never });
const mockedOptions = (given: Partial<OptionsActions> = {}) => mocked<OptionsActions>({ outlets, ...given });
const show = (data: OptionsData, actions = mockedOptions()) =>
  render(<OptionsView data={data} actions={actions} />);

describe('general', () => {
  test('switches and the language say what they change', async () => {
    const actions = mockedOptions();
    show(emptyOptions, actions);
    await doing(() => fireEvent.click(screen.getByRole('switch', { name: 'Mark differences on pages' })));
    expect(actions.keep).toHaveBeenLastCalledWith('setSettings', { highlights: false });
    await doing(() =>
      fireEvent.click(
        screen.getByRole('switch', { name: 'Also mark what agrees, and what is only worth comparing' }),
      ),
    );
    expect(actions.keep).toHaveBeenLastCalledWith('setSettings', { showSupported: true });
    await change(screen.getAllByLabelText('Language')[0] as Element, 'ja');
    expect(actions.keep).toHaveBeenLastCalledWith('setSettings', { locale: 'ja' });
  });
});

describe('sites', () => {
  test.each([
    ['news.example', 'news.example'],
    ['https://www.news.example/a?b', 'news.example'],
    ['NEWS.example', 'news.example'],
    ['두루미.example', 'xn--h32bv95a2jo.example'],
    ['javascript:alert(1)', undefined],
    ['news', undefined],
    ['two words', undefined],
    ['', undefined],
  ])('%j is read as %j', (entry, site) => {
    const read = siteFrom(entry);
    if (site?.startsWith('xn--')) expect(read).toMatch(/^xn--[a-z0-9-]{3,30}\.example$/);
    else expect(read).toBe(site);
  });

  test('a site is switched off and on again', async () => {
    const actions = mockedOptions();
    show(fullOptions, actions);
    await press('Remove news.example');
    expect(actions.keep).toHaveBeenLastCalledWith('setHostOff', { host: 'news.example', off: false });
    const field = screen.getByLabelText(/Address of the site/);
    await change(field, 'other.example');
    await press('Switch off');
    expect(actions.keep).toHaveBeenLastCalledWith('setHostOff', { host: 'other.example', off: true });
    expect((field as HTMLInputElement).value).toBe('');
  });

  test('a wrong entry is explained and kept', async () => {
    const actions = mockedOptions();
    show(fullOptions, actions);
    const field = screen.getByLabelText<HTMLInputElement>(/Address of the site/);
    await change(field, 'no site');
    await press('Switch off');
    expect(actions.keep).not.toHaveBeenCalled();
    expect(field.value).toBe('no site');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(/That is not a site/)).toBeTruthy();
  });
});

describe('fact sets', () => {
  test('are switched, removed and added; the bundled one cannot be removed', async () => {
    const actions = mockedOptions();
    show(fullOptions, actions);
    await doing(() =>
      fireEvent.click(screen.getByRole('switch', { name: 'Facts that come with Second Source' })),
    );
    expect(actions.keep).toHaveBeenLastCalledWith('setSettings', { bundled: false });
    await doing(() => fireEvent.click(screen.getByRole('switch', { name: 'City records of the coast' })));
    expect(actions.keep).toHaveBeenLastCalledWith('setSetOn', { id: 'coast', on: false });
    await press('Remove City records of the coast');
    expect(actions.keep).toHaveBeenLastCalledWith('removeSet', { id: 'coast' });
    expect(screen.queryByRole('button', { name: 'Remove Second Source' })).toBeNull();
    expect(screen.getByText(/answered with error 503/)).toBeTruthy();
    await change(
      screen.getByLabelText('Address of a fact set (YAML or JSON)'),
      'https://sets.example/a.json',
    );
    await press('Subscribe');
    expect(actions.addSet).toHaveBeenCalledWith('https://sets.example/a.json');
  });

  test('an address that failed stays in its field; one that worked leaves it', async () => {
    for (const works of [false, true]) {
      show(fullOptions, mockedOptions({ addSet: () => Promise.resolve(works) }));
      const field = screen.getByLabelText<HTMLInputElement>('Address of a fact set (YAML or JSON)');
      await change(field, 'https://sets.example/a.json');
      await press('Subscribe');
      expect(field.value).toBe(works ? '' : 'https://sets.example/a.json');
      cleanup();
    }
  });
});

describe('own sources', () => {
  test.each([
    ['minutes council', ['Minutes of the opening of the harbour bridge']],
    ['lindhavencitycouncil.example MINUTES', ['Minutes of the opening of the harbour bridge']],
    ['minutes wire', []],
  ])('the search %j needs every word, in title, publisher or address', async (words, titles) => {
    const { container } = show(fullOptions);
    await change(screen.getByLabelText('Search your sources'), words);
    const found = [...container.querySelectorAll('#own .source-title bdi')];
    expect(found.map(({ textContent }) => textContent)).toEqual(titles);
  });

  test('says how many were found', async () => {
    show(fullOptions);
    const field = screen.getByLabelText('Search your sources');
    await change(field, 'harbour daily');
    expect(screen.getByText('1 found')).toBeTruthy();
    expect(screen.getByText('A bridge after eleven years', { selector: 'bdi' })).toBeTruthy();
    expect(screen.queryByText('Notes from the quay')).toBeNull();
  });

  test('a deleted source can be taken back, and focus is never lost', async () => {
    const actions = mockedOptions();
    show(fullOptions, actions);
    await press('Remove A bridge after eleven years');
    expect(actions.keep).toHaveBeenLastCalledWith('deleteOwn', { id: 'daily' });
    expect(screen.getByText('Removed: A bridge after eleven years')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Undo' }));
    await press('Undo');
    expect(actions.keep).toHaveBeenLastCalledWith('restoreOwn', { id: 'daily' });
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Your own sources' }));
  });

  test('the kind of a source is changed', async () => {
    const actions = mockedOptions();
    show(fullOptions, actions);
    await change(screen.getByLabelText('Kind of Notes from the quay'), 'ai');
    expect(actions.keep).toHaveBeenLastCalledWith('setOwnKind', { id: 'blog', kind: 'ai' });
  });

  test('a long list is folded', () => {
    const { container } = show(manyOwn);
    expect(container.querySelectorAll('#own .rows > li')).toHaveLength(25);
  });

  test('an empty list says what to do', () => {
    show(emptyOptions);
    expect(screen.getByText(/Open a report that you trust/)).toBeTruthy();
  });
});

async function choose(container: Element, text: string): Promise<void> {
  const input = container.querySelector('#backup input[type=file]') as HTMLInputElement;
  const file = { size: text.length, name: 'b.json', text: () => Promise.resolve(text) };
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  await doing(() => fireEvent.change(input));
}

describe('backup', () => {
  test('is read, and says so', async () => {
    const actions = mockedOptions({ importAll: jest.fn(() => Promise.resolve(undefined)) });
    const { container } = show(fullOptions, actions);
    await choose(container, '{"a":1}');
    expect(actions.importAll).toHaveBeenCalledWith('{"a":1}');
    expect(screen.getByText('Restored from the file.')).toBeTruthy();
  });

  test('that cannot be used says why', async () => {
    const actions = mockedOptions({
      importAll: () => Promise.resolve({ code: 'no-backup', detail: 'it ends in the middle' }),
    });
    const { container } = show(fullOptions, actions);
    await choose(container, '{"a":');
    expect(
      screen.getByText(
        'The file is not a backup of Second Source (it ends in the middle). Nothing was changed.',
      ),
    ).toBeTruthy();
  });
});

describe('the page', () => {
  test('lists the keys the browser assigned, and those without', async () => {
    const actions = mockedOptions();
    show(emptyOptions, actions);
    const keys = within(screen.getByRole('region', { name: 'Keyboard' }));
    expect(keys.getByText('Alt+Shift+U')).toBeTruthy();
    expect(keys.getByText('none')).toBeTruthy();
    expect(keys.getAllByRole('term').map(({ textContent }) => textContent)).toEqual([
      'Open the popup',
      'Turn highlights on or off',
      'Something new',
    ]);
    await press('Change keys');
    expect(actions.openShortcuts).toHaveBeenCalledTimes(1);
  });

  test('without keys there is no part for them', () => {
    const { container } = show({ ...emptyOptions, shortcuts: [] });
    expect(container.querySelector('#keys, a[href="#keys"]')).toBeNull();
  });

  test.each(['en', 'ko', 'ja'] as const)('every link of the contents leads to a part (%s)', (locale) => {
    speak(locale);
    const { container } = render(<OptionsView data={fullOptions} actions={mockedOptions()} />);
    const targets = [...container.querySelectorAll('nav a')].map((link) => link.getAttribute('href') ?? '');
    expect(targets).toHaveLength(9);
    for (const target of targets) expect(container.querySelector(target)).toBeTruthy();
  });
});
