/** What comes with the extension, as its build wrote it down beside the compiled facts: how much, from when, which stories. */
import * as v from 'valibot';

export interface BundledInfo {
  readonly facts: number;
  /** ISO date of the newest set. */
  readonly version: string;
  /** Who reviewed the sets, and their licences, each once. */
  readonly by?: string;
  readonly licence?: string;
  /** The stories it covers, newest set first. */
  readonly stories: readonly string[];
}

/** The directory's place in the package. */
export const directoryFile = 'facts/sets.json';

const directory = v.pipe(
  v.array(
    v.looseObject({
      title: v.string(),
      version: v.pipe(v.string(), v.isoDate()),
      facts: v.number(),
      reviewed: v.optional(v.looseObject({ by: v.string() })),
      licence: v.optional(v.string()),
    }),
  ),
  v.minLength(1),
);

/** Reads the directory; undefined where it is missing or not what the build writes: the page then does without. */
export function bundledIn(content: unknown): BundledInfo | undefined {
  const { success, output } = v.safeParse(directory, content);
  if (!success) return undefined;
  const once = (names: readonly (string | undefined)[]): string =>
    [...new Set(names.filter((name) => name !== undefined))].join(', ');
  const by = once(output.map(({ reviewed }) => reviewed?.by));
  const licence = once(output.map((set) => set.licence));
  const newest = [...output].sort((a, b) => (a.version < b.version ? 1 : -1));
  return {
    facts: output.reduce((sum, { facts }) => sum + facts, 0),
    version: newest[0]?.version ?? '',
    ...(by ? { by } : {}),
    ...(licence ? { licence } : {}),
    stories: newest.map(({ title }) => title),
  };
}
