/** The directory of outlets as the build writes it into the package: a small file that screens and worker fetch. */
import * as v from 'valibot';
import { type Outlet, outletKinds } from './model.ts';

/** The directory's place in the package. */
export const outletsFile = 'outlets/outlets.json';

const https = v.pipe(v.string(), v.url(), v.startsWith('https://'), v.maxLength(500));
const outlet = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z\d]+(?:-[a-z\d]+){0,8}$/), v.maxLength(60)),
  name: v.pipe(v.string(), v.nonEmpty(), v.maxLength(80)),
  country: v.pipe(v.string(), v.regex(/^(?:[a-z]{2}|001)$/)),
  lang: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Z]{2})?$/)),
  kind: v.picklist(outletKinds),
  state: v.optional(v.literal(true)),
  first: v.optional(v.literal(true)),
  home: https,
  feeds: v.pipe(v.array(https), v.minLength(1), v.maxLength(10)),
});
const directory = v.array(outlet);

/**
 * Reads the directory.
 * @throws where it is not of the form that docs/outlets.md describes; the message says where
 */
export function readOutlets(content: unknown): readonly Outlet[] {
  const { success, output, issues } = v.safeParse(directory, content);
  if (success) return output as readonly Outlet[];
  throw new Error(issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`).join('\n'));
}
