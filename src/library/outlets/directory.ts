/** The outlets of the directory (`assets/outlets/`), as the build writes them into the package for screens and worker to fetch. */
import * as v from 'valibot';
import type { Sent } from '../../rpc/envelope.ts';
import { outletKinds } from '../../rpc/outlet-calls.ts';

/** The directory's place in the package. */
export const outletsFile = 'outlets/outlets.json';

const https = v.pipe(v.string(), v.url(), v.startsWith('https://'), v.maxLength(500));
const outlet = v.strictObject({
  /** Unique, and kept for good. */
  id: v.pipe(v.string(), v.regex(/^[a-z\d]+(?:-[a-z\d]+){0,8}$/), v.maxLength(60)),
  name: v.pipe(v.string(), v.nonEmpty(), v.maxLength(80)),
  /** ISO 3166-1 alpha-2, lower case; `un`, `eu` and `001` (the world) for bodies of several states. */
  country: v.pipe(v.string(), v.regex(/^(?:[a-z]{2}|001)$/)),
  /** BCP 47 language tag of its reports. */
  lang: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Z]{2})?$/)),
  kind: v.picklist(outletKinds),
  /** True where a state owns or runs it: told to the reader. An official body is a state's by its kind. */
  state: v.exactOptional(v.literal(true)),
  /** True for the outlets that one click turns on: public broadcasters and wires. */
  first: v.exactOptional(v.literal(true)),
  /** Its first page. */
  home: https,
  feeds: v.pipe(v.array(https), v.minLength(1), v.maxLength(10)),
});

/** A publisher whose feeds the reader can turn on. */
export type Outlet = Sent<v.InferOutput<typeof outlet>> & {
  /** Hosts that its feeds have moved to and that the reader allowed since. */
  readonly also?: readonly string[];
};

/** What says how far an outlet reaches. */
export type Reach = Pick<Outlet, 'home' | 'feeds' | 'also'>;

/**
 * Reads the directory.
 * @throws where it is not of the form that docs/outlets.md describes; the message says where
 */
export function readOutlets(content: unknown): readonly Outlet[] {
  const { success, output, issues } = v.safeParse(v.array(outlet), content);
  if (success) return output;
  throw new Error(issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`).join('\n'));
}
