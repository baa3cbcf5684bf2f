/** What the choice of outlets asks of the worker and the browser. */
import { permissions } from '../browser/browser.ts';
import { askWorker, listenOnScreen } from '../rpc/at-screen.ts';

export const outletPorts = {
  ask: askWorker,
  /** Asks the browser for access; only inside the handling of a click. */
  askForAccess: permissions.ask,
  /** Hears that feeds were read. @returns a function that stops listening */
  onChange: (listener: () => void) =>
    listenOnScreen({ tabChanged: () => undefined, outletsChanged: listener }),
};

export type OutletPorts = typeof outletPorts;
