/** Connects the choice of outlets to the worker and the browser. */
import { permissions } from '../browser/browser.ts';
import { askWorker, listenOnScreen } from '../rpc/at-screen.ts';
import type { OutletPorts } from './OutletChoice.tsx';

export const outletPorts: OutletPorts = {
  ask: askWorker,
  askForAccess: (origins) => permissions.ask(origins),
  onChange: (listener) => listenOnScreen({ tabChanged: () => undefined, outletsChanged: () => listener() }),
};
