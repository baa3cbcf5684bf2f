/** Connects the report view to the browser, for the popup and the side panel. */
import type { FunctionComponent } from 'preact';
import { permissions, runtime, tabs } from '../browser/browser.ts';
import { showTab, sidePanelOpener } from '../browser/screen.ts';
import { askWorker, listenOnScreen } from '../rpc/at-screen.ts';
import { draw, readerLocale } from '../ui/draw.ts';
import { type BelowProps, createController } from './controller.ts';
import { deviceOf } from './device.ts';
import { ReportView } from './ReportView.tsx';

/** A screen may be told its tab in its own address (`?tab=7`), as a page opened by hand has no tab in front of it. */
const named = Number(new URLSearchParams(location.search).get('tab'));
const tabInFront = () => (named > 0 ? tabs.get(named) : tabs.active());

const opener = sidePanelOpener();
/** Opens the side panel in place of the popup; where the browser has none, as on a phone, a tab of its own. */
async function openPanel(tabId: number): Promise<void> {
  await (opener ? opener(tabId) : tabs.open(runtime.getURL(`src/panel/index.html?tab=${tabId}`)));
  window.close();
}

/**
 * Draws the report of the tab in front into `#root` and keeps it current.
 * @param below what the side panel shows below the list; the panel offers no way to itself
 */
export function connectReport(below?: FunctionComponent<BelowProps>) {
  const controller = createController({
    ask: askWorker,
    tab: tabInFront,
    locale: readerLocale,
    draw: ({ locale, ...screen }) => draw(locale, <ReportView {...screen} below={below} />),
    askForAccess: permissions.ask,
    openPanel: below ? undefined : openPanel,
    // A panel in a tab of its own hides the page that it is about.
    showTab: below && named > 0 ? showTab : undefined,
    device: deviceOf(below !== undefined),
  });
  listenOnScreen({
    outletsChanged: () => void controller.refresh(),
    tabChanged: ({ tabId, state }) => controller.changed(tabId, state),
  });
  void controller.refresh();
  return controller;
}
