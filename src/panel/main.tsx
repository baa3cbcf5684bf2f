/** The side panel (Chrome), sidebar (Firefox) or a tab of its own: the same report, and the page beside its sources. */
import { onFrontTab } from '../browser/screen.ts';
import { connectReport } from '../popup/connect.tsx';
import { Beside } from './SideBySide.tsx';

const controller = connectReport(Beside);
// A panel in a tab of its own was told which tab it is about.
if (!new URLSearchParams(location.search).has('tab')) onFrontTab(() => void controller.refresh());
