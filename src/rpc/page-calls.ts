/** What a page's own scripts say to the worker. Apart from calls.ts, so that these scripts do not carry the schemas along. */
import * as v from 'valibot';
import type { PackedPage } from '../reading/packed-page.ts';
import type { Survey } from '../reading/read-page.ts';
import type { Marks } from './calls.ts';
import { gives, message, type Sent } from './envelope.ts';
import { caps, disclosureShape, documentShape, findingIndex, first, offset, webAddress } from './shapes.ts';

const page = () => v.object({ url: webAddress() });
/** A page as the annotator reads it. */
const readingShape = () =>
  v.object({
    url: webAddress(),
    document: documentShape(),
    disclosure: v.nullable(disclosureShape()),
    /** http(s) addresses the page names as its origin, cleaned. */
    namedSources: first(caps.namedSources, webAddress()),
    /** True where the reader asked for the check although the page discloses nothing. */
    asked: v.boolean(),
  });

/** A page as it stands. Its nodes are looked at one by one where they are unpacked, and nowhere twice. */
const packedPage = () =>
  v.object({
    url: webAddress(),
    truncated: v.boolean(),
    parents: v.custom<PackedPage['parents']>(Array.isArray, 'is no list'),
    nodes: v.custom<PackedPage['nodes']>(Array.isArray, 'is no list'),
  });

/** A page's own scripts to the worker: the tiny detector, on every page, and the annotator, on one with a sign of AI. */
export const pageMessages = {
  /** The detector: the page has a sign of AI; the worker answers by injecting the annotator. */
  pageMayDisclose: message(page()),
  /** What the page says: read here, because the word lists of reading are a weight that no page should carry. */
  readPage: message(
    v.object({
      page: packedPage(),
      use: v.picklist(['check', 'source']),
      /** Text nodes that the reader selected. */
      selected: v.exactOptional(first(caps.blocks, offset())),
    }),
    gives<Survey>(),
  ),
  /** The page as read. Sent on injection, on a changed address and when the article has grown. */
  article: message(readingShape(), gives<Marks | undefined>()),
  /** The closer look found no disclosure and the reader did not ask for a check. Marks of an earlier look are gone. */
  nothingDisclosed: message(page()),
  /** No article was found, although the page discloses something or the reader asked for a check (`readNow`). */
  noArticle: message(v.object({ url: webAddress(), disclosure: v.nullable(disclosureShape()) })),
  /** "Not right?" on the card, or its undo, for a finding by its index in the Report. */
  hide: message(v.object({ index: findingIndex(), hidden: v.boolean() })),
};

export type ArticleReading = Sent<v.InferOutput<ReturnType<typeof readingShape>>>;
