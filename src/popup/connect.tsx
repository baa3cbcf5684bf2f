/** Connects the report view to the browser, for the popup and the side panel. */
import { render } from 'preact';
import { language, permissions, runtime, tabs } from '../browser/browser.ts';
import { openTab, reloadTab, search, sidePanelOpener } from '../browser/screen.ts';
import { askWorker, listenOnScreen } from '../rpc/at-screen.ts';
import { localeOf } from '../words/i18n.ts';
import { saveFile } from '../ui/save-file.ts';
import { type Controller, createController } from './controller.ts';
import { ReportView } from './ReportView.tsx';

/** Long enough that a warm answer draws the report at once, short enough that nobody looks at an empty popup. */
const patience = 70;

interface Place {
  /** Whether the screen is the side panel itself (which then offers no way to itself). */
  readonly panel: boolean;
}

/** A screen may be told its tab in its own address (`?tab=7`), as a page opened by hand has no tab in front of it. */
async function tabInFront() {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  return named > 0 ? tabs.get(named) : tabs.active();
}

const opener = sidePanelOpener();
/** Opens the side panel in place of the popup. */
const openPanel =
  opener &&
  (async (tabId: number): Promise<void> => {
    await opener(tabId);
    window.close();
  });

/** Draws the report of the tab in front into `#root` and keeps it current. */
export function connectReport({ panel }: Place): Controller {
  const root = document.querySelector('#root') ?? document.body;
  const controller = createController({
    ask: askWorker,
    tab: tabInFront,
    locale: (chosen) => (chosen === 'auto' ? localeOf([language.ui, ...navigator.languages]) : chosen),
    draw: ({ state, locale, actions, notice }) => {
      document.documentElement.lang = locale;
      render(
        <ReportView
          state={state}
          locale={locale}
          actions={actions}
          version={runtime.version}
          {...(notice ? { notice } : {})}
        />,
        root,
      );
    },
    copy: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
    save: ({ name, type, text }) => saveFile(name, type, text),
    // A popup is as narrow as a phone and closes when the dialog opens; the panel is what prints well.
    print: panel ? () => window.print() : undefined,
    openOptions: () => void runtime.openOptions(),
    reloadTab,
    askForAccess: (origins) => permissions.ask(origins),
    openPanel: panel ? undefined : openPanel,
    story: { search, chooseOutlets: () => void openTab(runtime.getURL('src/options/index.html#outlets')) },
    patience,
  });
  listenOnScreen({
    outletsChanged() {
      void controller.refresh();
      return undefined;
    },
    tabChanged: ({ tabId, state }) => {
      controller.changed(tabId, state);
      return undefined;
    },
  });
  void controller.refresh();
  return controller;
}
