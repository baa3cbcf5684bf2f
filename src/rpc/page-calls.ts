/** What our scripts in a page send to the worker. Separate from calls.ts, so that these scripts do not carry the schemas. */
import * as v from 'valibot';
import type { Place } from '../reading/model.ts';
import type { PackedPage } from '../reading/packed-page.ts';
import type { Marks } from './calls.ts';
import { gives, message, type Sent } from './envelope.ts';
import { caps, findingIndex, first, offset, webAddress } from './shapes.ts';

/** What the reader selected on a page. */
const selection = () =>
  v.object({
    /** Ids of the text nodes that it touches. */
    nodes: first(caps.blocks, offset()),
    /** Where it begins in the first of them, and ends in the last, unless these are selected whole. */
    start: v.exactOptional(offset()),
    end: v.exactOptional(offset()),
    /** Its words, and the title of the page, in case no article contains it. */
    text: v.pipe(v.string(), v.maxLength(caps.text)),
    title: v.pipe(v.string(), v.maxLength(caps.line)),
  });
export type Selected = Sent<v.InferOutput<ReturnType<typeof selection>>>;

/** A page as it is now. Its nodes are checked one by one when they are unpacked, and only there. */
export const sentPage = v.object({
  page: v.object({
    url: webAddress(),
    truncated: v.boolean(),
    parents: v.custom<PackedPage['parents']>(Array.isArray, 'is no list'),
    nodes: v.custom<PackedPage['nodes']>(Array.isArray, 'is no list'),
  }),
  selected: v.exactOptional(selection()),
});
export type SentPage = Sent<v.InferOutput<typeof sentPage>>;

/** What a page with an article draws: the places of the article's text, and the marks. */
export interface Drawing {
  /** Identifies the text: the page sends it with its next reading. */
  readonly text: string;
  readonly places: readonly Place[];
  /** Absent if the page has them already, or if no report was made. */
  readonly marks?: Marks;
}

/** Our scripts in a page to the worker: the tiny detector, on every page, and the annotator, on pages with a sign of AI. */
export const pageMessages = {
  /** The detector: the page has a sign of AI; the worker answers by injecting the annotator. */
  pageMayDisclose: message(v.object({ url: webAddress() })),
  /**
   * The page as it is now: on injection, at a new address, and when the page has changed. The worker reads it, because no
   * page should carry the weight of the word lists, and checks it if there is something to check. Null if there is nothing
   * to draw: earlier marks go.
   */
  readPage: message(
    v.object({
      ...sentPage.entries,
      /** True if the reader asked for the check, even if the page has no notice. */
      asked: v.boolean(),
      /** The text whose marks the page has: the same text is not checked again. */
      held: v.exactOptional(v.pipe(v.string(), v.maxLength(40))),
    }),
    gives<Drawing | null>(),
  ),
  /** "Not right?" on the card, or its undo, for a finding by its index in the Report. */
  hide: message(v.object({ index: findingIndex(), hidden: v.boolean() })),
};
