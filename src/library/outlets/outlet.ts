/**
 * What an outlet is, which addresses may be fetched for it, and the reader's choice of outlets. The build writes the
 * directory (`assets/outlets/`) into the package, where screens and worker fetch it.
 */
import * as v from 'valibot';
import type { Sent } from '../../rpc/envelope.ts';
import { outletKinds } from '../../rpc/outlet-calls.ts';
import { webAddress } from '../../rpc/shapes.ts';
import { fullHost, isWithin, siteOf, siteOrigin } from '../../rpc/site-origins.ts';
import { refuseAddress } from '../fetch/address.ts';

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
  /** True if a state owns or runs it, which the reader is told. For an official body the kind says so. */
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

/** What determines which addresses belong to an outlet. */
export type Reach = Pick<Outlet, 'home' | 'feeds' | 'also'>;

/**
 * Reads the directory.
 * @throws if it is not of the form that docs/outlets.md describes; the message says where
 */
export function readOutlets(content: unknown): readonly Outlet[] {
  const { success, output, issues } = v.safeParse(v.array(outlet), content);
  if (success) return output;
  throw new Error(issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`).join('\n'));
}

const hostsOf = ({ feeds, also = [] }: Reach): readonly string[] => [...feeds.map(fullHost), ...also];

/**
 * Patterns of the pages that hold an outlet's reports and feeds: its home's site, the host of each feed, and hosts that the
 * reader allowed when its feeds had moved there.
 */
export function originsOf(outlet: Reach): readonly string[] {
  const elsewhere = hostsOf(outlet)
    .map((host) => `https://${host}/`)
    .filter((host) => !isWithin(siteOf(outlet.home), host));
  return [siteOrigin(outlet.home), ...new Set(elsewhere.map((host) => `${host}*`))];
}

/** Whether an address may be fetched for an outlet: https, public, and within its patterns. */
export function belongsTo(outlet: Reach, address: string): boolean {
  if (refuseAddress(address) !== null || !address.toLowerCase().startsWith('https://')) return false;
  return isWithin(siteOf(outlet.home), address) || hostsOf(outlet).includes(fullHost(address));
}

const text = () => v.pipe(v.string(), v.maxLength(200));
/** An outlet that the reader added. Its feeds must be on its home's site. */
const own = v.pipe(
  v.object({
    id: v.pipe(text(), v.startsWith('own:')),
    name: text(),
    country: text(),
    lang: text(),
    kind: v.picklist(outletKinds),
    home: webAddress(),
    feeds: v.pipe(v.array(webAddress()), v.minLength(1), v.maxLength(10), v.readonly()),
  }),
  v.check(
    ({ home, feeds }) => feeds.every((feed) => belongsTo({ home, feeds: [] }, feed)),
    'feeds of another site',
  ),
);

/** What a backup holds of one outlet. */
export const choiceShape = v.object({
  id: text(),
  on: v.boolean(),
  kind: v.exactOptional(v.picklist(outletKinds)),
  outlet: v.exactOptional(own),
});
export type Choice = v.InferOutput<typeof choiceShape>;
