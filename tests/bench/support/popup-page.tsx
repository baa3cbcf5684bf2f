/** The page of popup.bench.ts: the popup alone, with 200 differences, as the extension's own page loads it. */
import { render } from 'preact';
import popupCss from '../../../src/popup/popup.css?inline';
import type { ReportActions } from '../../../src/popup/actions.ts';
import { ReportView } from '../../../src/popup/ReportView.tsx';
import { idle } from '../../fixtures/reports/actions.ts';
import { states } from '../../fixtures/reports/samples.ts';

const style = document.createElement('style');
style.textContent = popupCss;
document.head.append(style);
document.body.className = 'popup';
render(
  <ReportView state={states.many} actions={idle<ReportActions>()} locale="en" version="0.1.0" />,
  document.body,
);
