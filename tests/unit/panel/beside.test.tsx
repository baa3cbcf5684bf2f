/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { Beside } from '../../../src/panel/Beside.tsx';
import type { ReportActions, ReportState } from '../../../src/popup/actions.ts';
import { findingKey } from '../../../src/report/differences.ts';
import { states, wrongDate } from '../../fixtures/reports/samples.ts';

afterEach(cleanup);

const state = states.differences as ReportState;
function show(changes: Partial<ReportState> = {}) {
  const actions = {
    goTo: jest.fn(() => Promise.resolve(true)),
    setHighlights: jest.fn(),
    checkAnyway: jest.fn(),
    copy: jest.fn(() => Promise.resolve(true)),
    openOptions: jest.fn(),
    save: jest.fn(),
    print: jest.fn(),
  } satisfies ReportActions;
  render(<Beside state={{ ...state, ...changes }} locale="en" actions={actions} />);
  return actions;
}
const doing = (what: () => void): Promise<void> =>
  act(async () => {
    what();
    await new Promise((resolve) => setTimeout(resolve));
  });
const rows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.pair')];

test('the page’s details stand in order, each with the passage that speaks of it or the word that none does', () => {
  show();
  expect(rows()).toHaveLength(28);
  const [first, second] = rows();
  expect(first?.textContent).toContain('the transport minister cut the ribbon');
  expect(first?.textContent).toContain('The bridge was opened to traffic');
  expect([...(first?.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent)).toEqual([
    'March 5, 2025',
    '4 March 2025',
  ]);
  expect(second?.textContent).toContain('Contradicted');
  expect(within(rows().at(-1) as HTMLElement).getByText('No source speaks of this.')).toBeTruthy();
});

test('can be narrowed to what differs, and the figures of the choices are those of the rows', async () => {
  show();
  const choice = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Show' });
  for (const [value, count] of [
    ['spoken', 8],
    ['differs', 4],
    ['all', 28],
  ] as const) {
    await doing(() => fireEvent.change(choice, { target: { value } }));
    expect(rows()).toHaveLength(count);
    expect(choice.selectedOptions[0]?.textContent).toContain(`(${count})`);
  }
});

test('what the reader called not right is only to be compared', () => {
  show({ hidden: [findingKey(wrongDate)] });
  expect(rows()[0]?.className).toBe('pair compare');
});

test('leads to the passage', async () => {
  const actions = show();
  await doing(() =>
    fireEvent.click(screen.getAllByRole('button', { name: /^Go to passage/ })[0] as HTMLElement),
  );
  expect(actions.goTo).toHaveBeenCalledWith(0);
});

describe('saving and copying the report', () => {
  async function unfold(): Promise<void> {
    const fold = screen.getByText('Save or copy this report').closest('details') as HTMLDetailsElement;
    fold.open = true;
    await doing(() => fireEvent(fold, new Event('toggle')));
  }
  const button = (name: string): HTMLElement => screen.getByRole('button', { name });

  test('in the chosen format, without what was hidden', async () => {
    const actions = show({ hidden: [findingKey(wrongDate)] });
    await unfold();
    await doing(() => fireEvent.click(button('Copy the whole report')));
    expect(actions.copy).toHaveBeenCalledWith(expect.stringContaining('1,850 metres'));
    expect(actions.copy).not.toHaveBeenCalledWith(expect.stringContaining('## Contradicted: March 5'));

    await doing(() => fireEvent.change(screen.getByLabelText('Format'), { target: { value: 'html' } }));
    await doing(() => fireEvent.click(button('Save')));
    expect(actions.save).toHaveBeenCalledWith(
      expect.objectContaining({
        name: expect.stringMatching(/\.html$/) as string,
        text: expect.stringContaining('<!doctype html>') as string,
      }),
    );
  });

  test('prints where the screen can', async () => {
    const actions = show();
    await unfold();
    await doing(() => fireEvent.click(button('Print')));
    expect(actions.print).toHaveBeenCalledTimes(1);
  });
});
