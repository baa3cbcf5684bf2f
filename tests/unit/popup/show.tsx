/** The report's screen drawn from a state, for the tests of its parts. */
import { render } from '@testing-library/preact';
import type { TabState } from '../../../src/rpc/calls.ts';
import type { NoticeKey, ReportActions } from '../../../src/popup/controller.ts';
import { ReportView } from '../../../src/popup/ReportView.tsx';
import type { Locale } from '../../../src/words/i18n.ts';
import { states } from '../../fixtures/reports/samples.ts';
import { doing, mocked, speak } from '../support/screen.ts';

export function show(state: TabState, locale: Locale = 'en', given: Partial<ReportActions> = {}) {
  speak(locale);
  /** As the worker does, which tells every screen. */
  const setHidden = jest.fn((hidden: readonly string[], on: boolean) =>
    rerender(view({ ...state, ...(on ? { hidden } : {}) })),
  );
  const actions = mocked<ReportActions>({
    version: '9.9',
    feeds: () => Promise.resolve([]),
    setHidden,
    ...given,
  });
  const view = (next: TabState, notice?: NoticeKey) => (
    <ReportView state={next} actions={actions} notice={notice} />
  );
  const { container, rerender } = render(view(state));
  return {
    actions,
    container,
    change: (...next: Parameters<typeof view>) => doing(() => rerender(view(...next))),
  };
}

export const report = (
  name: 'differences' | 'three' | 'one-difference',
): Extract<TabState, { kind: 'report' }> => states[name] as Extract<TabState, { kind: 'report' }>;
