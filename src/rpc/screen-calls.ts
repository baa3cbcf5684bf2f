/** What the popup, the side panel, the options and the welcome page ask the worker. */
import * as v from 'valibot';
import type { Settings, TabState } from './calls.ts';
import { gives, message } from './envelope.ts';
import { libraryMessages } from './library-calls.ts';
import { outletMessages } from './outlet-calls.ts';
import { caps, findingIndex, host, nothing, ofTab, settingsShape, siteShape } from './shapes.ts';

const state = gives<TabState>();

/** About a tab, and what the reader chose. */
export const tabMessages = {
  /** Also restarts a check that died with the worker: the answer is then `checking`, and `tabChanged` follows. */
  getTab: message(ofTab({}), state),
  checkAnyway: message(ofTab({}), state),
  /** Checks what is selected on the page; the page's report stays. `missing` if nothing is selected. */
  checkSelection: message(ofTab({}), gives<TabState | { readonly kind: 'missing' }>()),
  /** What the reader chooses for the tab's site: its marks, or whether it is checked. Open pages of it are told. */
  setSite: message(ofTab({ choice: siteShape() }), state),
  goTo: message(ofTab({ index: findingIndex() }), gives<{ readonly found: boolean }>()),
  /** Hides claims by their keys, here and wherever they occur again, or shows them again. */
  setHidden: message(
    ofTab({
      keys: v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(100))), v.maxLength(caps.findings)),
      hidden: v.boolean(),
    }),
    state,
  ),
  /** Switches a site off, or on again, by its name: no page of it need be open. */
  setHostOff: message(v.object({ host: host(), off: v.boolean() }), gives<Settings>()),
  getSettings: message(nothing(), gives<Settings>()),
  /** Only the given keys change; `sites` replaces the whole list, as a backup does. Open pages are told. */
  setSettings: message(settingsShape(), gives<Settings>()),
};

export const screenMessages = { ...libraryMessages, ...outletMessages, ...tabMessages };
export type ScreenCalls = typeof screenMessages;
