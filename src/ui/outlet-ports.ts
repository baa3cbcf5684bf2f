/** Connects the choice of outlets to the worker and the browser. */
import { permissions } from '../browser/browser.ts';
import { askWorker, listenOnScreen } from '../rpc/at-screen.ts';
import type { OutletPorts } from './OutletChoice.tsx';

export const outletPorts: OutletPorts = {
  list: () => askWorker('getOutlets', {}),
  setOn: (ids, on) => askWorker('setOutlets', { ids, on }),
  setKind: (id, kind) => askWorker('setOutletKind', { id, kind }),
  remove: (id) => askWorker('removeOutlet', { id }),
  read: () => askWorker('readOutlets', {}),
  add: (address) => askWorker('addOutlet', { address }),
  askForAccess: (origins) => permissions.ask(origins),
  onChange: (listener) =>
    listenOnScreen({
      tabChanged: () => undefined,
      outletsChanged() {
        listener();
        return undefined;
      },
    }),
};
