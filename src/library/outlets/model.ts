/** The words of the outlets' directory (`assets/outlets/`) and of the reader's choice from it. */

/**
 * What an outlet is. `public` is a public broadcaster, `broadcaster` a private one (or a state's), `newspaper` a newspaper or
 * magazine; `official` is a first-hand source and not one more report.
 */
export const outletKinds = ['wire', 'public', 'broadcaster', 'newspaper', 'official'] as const;
export type OutletKind = (typeof outletKinds)[number];

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
}
