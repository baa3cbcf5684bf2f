/** @jest-environment jsdom */
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { Beside } from '../../../src/panel/SideBySide.tsx';
import type { ReportActions, ReportState } from '../../../src/popup/controller.ts';
import { ReportView } from '../../../src/popup/ReportView.tsx';
import { findingKey } from '../../../src/report/differences.ts';
import { states, wrongDate } from '../../fixtures/reports/samples.ts';
import { change, doing, mocked, press, unfold } from '../support/screen.ts';

afterEach(cleanup);

const state = states.differences as ReportState;
function show(changes: Partial<ReportState> = {}) {
  const actions = mocked<ReportActions>();
  render(<Beside state={{ ...state, ...changes }} actions={actions} />);
  return actions;
}
const rows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.pair')];

test('the page’s details stand in order, each with the passage that speaks of it; the others on request, with the word that none does', async () => {
  show();
  expect(rows()).toHaveLength(6);
  await change(screen.getByRole('combobox', { name: 'Details shown' }), 'all');
  expect(rows()).toHaveLength(26);
  const [first, second] = rows();
  expect(first?.textContent).toContain('The work cost $1.2 billion');
  expect(first?.textContent).toContain('So far the bridge has cost');
  expect([...(first?.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent)).toEqual([
    '$1.2 billion',
    '1.02 billion',
  ]);
  expect(second?.textContent).toContain('Compare these');
  expect(within(rows().at(-1) as HTMLElement).getByText('No source at hand covers this.')).toBeTruthy();
});

test('what is contradicted stands open in the list above, and nowhere else', () => {
  render(<ReportView state={state} actions={mocked<ReportActions>()} below={Beside} />);
  expect(document.querySelectorAll('.difference[open]')).toHaveLength(2);
  for (const words of ['The bridge was opened to traffic', 'The structure measures'])
    expect(document.body.textContent.split(words)).toHaveLength(2);
});

test('can be narrowed to what may differ, and the figures of the choices are those of the rows', async () => {
  show();
  const choice = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Details shown' });
  for (const [value, count] of [
    ['spoken', 6],
    ['compare', 2],
    ['all', 26],
  ] as const) {
    await change(choice, value);
    expect(rows()).toHaveLength(count);
    expect(choice.selectedOptions[0]?.textContent).toContain(`(${count})`);
  }
});

test('what the reader called not right is only to be compared', () => {
  show({ hidden: [findingKey(wrongDate)] });
  expect(rows()[0]?.className).toMatch(/pair compare$/);
});

test('where the page contradicts itself, that is told and not that no source speaks of it', () => {
  const { report } = states['names-and-self'] as ReportState;
  const self = report.findings.filter(({ evidence }) => !evidence.length);
  const statements = self.map(({ start, end, quote, verdict }) => ({ start, end, quote, state: verdict }));
  show({ report: { ...report, findings: self, statements }, hidden: [] });
  expect(rows().map((row) => row.textContent)).toEqual(
    self.map(() => expect.stringMatching(/gives two values|In the calendar/) as string),
  );
});

test('leads to the passage', async () => {
  const actions = show();
  await doing(() =>
    fireEvent.click(screen.getAllByRole('button', { name: /^Go to passage/ })[0] as HTMLElement),
  );
  expect(actions.goTo).toHaveBeenCalledWith(
    state.report.findings.findIndex(({ quote }) => quote === '$1.2 billion'),
  );
});

describe('saving and copying the report', () => {
  test('in the chosen format, without what was hidden', async () => {
    const actions = show({ hidden: [findingKey(wrongDate)] });
    await unfold('Save or copy this report');
    await press('Copy the whole report');
    expect(actions.copy).toHaveBeenCalledWith(expect.stringContaining('1,850 metres'));
    expect(actions.copy).not.toHaveBeenCalledWith(expect.stringContaining('## Contradicted: March 5'));

    await change(screen.getByLabelText('Format'), 'html');
    await press('Save');
    expect(actions.save).toHaveBeenCalledWith(
      expect.objectContaining({
        name: expect.stringMatching(/\.html$/) as string,
        text: expect.stringContaining('<!doctype html>') as string,
      }),
    );
  });

  test('prints where the screen can', async () => {
    const actions = show();
    await unfold('Save or copy this report');
    await press('Print');
    expect(actions.print).toHaveBeenCalledTimes(1);
  });
});
