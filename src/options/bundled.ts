/** What comes with the extension, as its build wrote it down beside the compiled facts: how much, from when, which stories. */
import type { SetSummary } from '../library/fact-sets/schema.ts';

export interface BundledInfo {
  readonly facts: number;
  /** ISO date of the newest set. */
  readonly version: string;
  /** Who reviewed the sets, and their licences, each once. */
  readonly by: string;
  readonly licence: string;
  /** The stories it covers, newest set first. */
  readonly stories: readonly string[];
}

/** The directory's place in the package. */
export const directoryFile = 'facts/sets.json';

/** @param sets the directory, as the build of this very package wrote it */
export function bundledIn(
  sets: readonly Pick<SetSummary, 'title' | 'version' | 'facts' | 'reviewed' | 'licence'>[],
): BundledInfo {
  const once = (names: readonly (string | undefined)[]): string =>
    [...new Set(names.filter((name) => name !== undefined))].join(', ');
  const newest = [...sets].sort((a, b) => (a.version < b.version ? 1 : -1));
  return {
    facts: newest.reduce((sum, { facts }) => sum + facts, 0),
    version: newest[0]?.version ?? '',
    by: once(sets.map(({ reviewed }) => reviewed?.by)),
    licence: once(sets.map(({ licence }) => licence)),
    stories: newest.map(({ title }) => title),
  };
}
