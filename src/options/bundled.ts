/** The bundled fact sets, as listed by the build: how many facts, from when, which stories. */
import type { SetSummary } from '../library/fact-sets/schema.ts';

/** The directory's place in the package. */
export const directoryFile = 'facts/sets.json';

/**
 * @param sets the directory, as the build of this very package wrote it
 * @returns the date of the newest set, who reviewed the sets and their licences each once, the newest story first
 */
export function bundledIn(
  sets: readonly Pick<SetSummary, 'title' | 'version' | 'facts' | 'reviewed' | 'licence'>[],
) {
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

export type BundledInfo = ReturnType<typeof bundledIn>;
