/** What the panel shows below the popup's list: the page beside its sources, and the ways to keep the report. */
import type { BelowProps } from '../popup/actions.ts';
import { SaveReport } from './SaveReport.tsx';
import { SideBySide } from './SideBySide.tsx';

export function Beside({ state, locale, actions }: BelowProps) {
  return (
    <>
      <SideBySide state={state} locale={locale} actions={actions} />
      <SaveReport report={state.report} hidden={new Set(state.hidden)} locale={locale} actions={actions} />
    </>
  );
}
