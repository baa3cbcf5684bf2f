/** The side panel (Chrome) or sidebar (Firefox): the same report, following the tab in front. */
import { onFrontTab } from '../browser/screen.ts';
import { connectReport } from '../popup/connect.tsx';

const controller = connectReport({ panel: true });
onFrontTab(() => void controller.refresh());
