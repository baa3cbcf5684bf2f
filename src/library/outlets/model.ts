/** The words of the outlets' directory (`assets/outlets/`) and of the reader's choice from it. */

import type { OutletKind } from '../../rpc/outlet-calls.ts';

export { type OutletKind, outletKinds } from '../../rpc/outlet-calls.ts';

/** A publisher whose feeds the reader can turn on. */
export interface Outlet {
  /** Lower-case letters, digits and hyphens; unique, and kept for good. */
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2, lower case; `un`, `eu` and `001` (the world) for bodies of several states. */
  readonly country: string;
  /** BCP 47 language tag of its reports. */
  readonly lang: string;
  readonly kind: OutletKind;
  /** True where a state owns or runs it: told to the reader. An official body is a state's by its kind. */
  readonly state?: boolean;
  /** True for the outlets that one click turns on: public broadcasters and wires. */
  readonly first?: boolean;
  /** https address of its first page. */
  readonly home: string;
  /** https addresses of its feeds. */
  readonly feeds: readonly string[];
  /** Hosts that its feeds have moved to and that the reader allowed since. */
  readonly also?: readonly string[];
}

/** What says how far an outlet reaches. */
export type Reach = Pick<Outlet, 'home' | 'feeds' | 'also'>;
