/** The page of popup.bench.ts: the popup alone, with 200 differences, as the extension's own page loads it. */
import { render } from 'preact';
import type { ReportActions } from '../../../src/popup/controller.ts';
import { ReportView } from '../../../src/popup/ReportView.tsx';
import { idle } from '../../fixtures/reports/actions.ts';
import { states } from '../../fixtures/reports/samples.ts';
import reportCss from '../../../src/ui/report.css?inline';

const style = document.createElement('style');
style.textContent = reportCss;
document.head.append(style);
document.body.className = 'popup';
render(<ReportView state={states.many} actions={idle<ReportActions>()} />, document.body);
