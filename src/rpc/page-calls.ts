/** What a page's own scripts say to the worker. Apart from calls.ts, so that these scripts do not carry the schemas along. */
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
    /** Where it begins in the first of them, and ends in the last, unless it holds these whole. */
    start: v.exactOptional(offset()),
    end: v.exactOptional(offset()),
    /** Its words, and the title of the page, for where no article holds it. */
    text: v.pipe(v.string(), v.maxLength(caps.text)),
    title: v.pipe(v.string(), v.maxLength(caps.line)),
  });
export type Selected = Sent<v.InferOutput<ReturnType<typeof selection>>>;

/** A page as it stands. Its nodes are looked at one by one where they are unpacked, and nowhere twice. */
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

/** What a page with an article draws: the places of the article's text, and what stands there. */
export interface Drawing {
  /** Names the text: the next reading says by it which one the page holds. */
  readonly text: string;
  readonly places: readonly Place[];
  /** Absent if the page has them, or where no report was made. */
  readonly marks?: Marks;
}

/** A page's own scripts to the worker: the tiny detector, on every page, and the annotator, on one with a sign of AI. */
export const pageMessages = {
  /** The detector: the page has a sign of AI; the worker answers by injecting the annotator. */
  pageMayDisclose: message(v.object({ url: webAddress() })),
  /**
   * The page as it stands, on injection, on a changed address and when the page has changed: it is read in the worker,
   * because the word lists of reading are a weight that no page should carry, and checked where there is something to check.
   * Null if there is nothing to draw: marks of an earlier look go.
   */
  readPage: message(
    v.object({
      ...sentPage.entries,
      /** The reader asked for the check, also where the page discloses nothing. */
      asked: v.boolean(),
      /** The text whose marks the page holds: the same one is not checked again. */
      held: v.exactOptional(v.pipe(v.string(), v.maxLength(40))),
    }),
    gives<Drawing | null>(),
  ),
  /** "Not right?" on the card, or its undo, for a finding by its index in the Report. */
  hide: message(v.object({ index: findingIndex(), hidden: v.boolean() })),
};
