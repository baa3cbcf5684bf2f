/** The words of the outlets' directory (`assets/outlets/`) and of the reader's choice from it. */

/** What an outlet is; `official` is a first-hand source and not one more report. */
export type OutletKind = 'wire' | 'public' | 'newspaper' | 'official';

/** A publisher whose feeds the reader can turn on. */
export interface Outlet {
  /** Lower-case letters, digits and hyphens; unique, and kept for good. */
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2, lower case; `un` and the like for bodies of several states. */
  readonly country: string;
  /** BCP 47 language tag of its reports. */
  readonly lang: string;
  readonly kind: OutletKind;
  /** True where a state runs it: told to the reader. */
  readonly state?: boolean;
  /** https address of its first page. */
  readonly home: string;
  /** https addresses of its feeds. */
  readonly feeds: readonly string[];
}
