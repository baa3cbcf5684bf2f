/** The types of this room: entries of outlets' feeds, and which of them report the same event as a page. */

import type { Document } from '../text/document.ts';

/** One entry of an outlet's feed, already cleaned: text without markup, an https address, dates as ISO 8601. */
export interface Item {
  /** The canonical address, or what the feed gives instead; unique. */
  readonly id: string;
  /** Id of the outlet that published it. */
  readonly outlet: string;
  readonly title: string;
  readonly summary: string;
  readonly url?: string;
  /** ISO date or date-time; absent if the feed gives no plausible one. */
  readonly published?: string;
  /** BCP 47 language tag. */
  readonly lang?: string;
  /** The agency or outlet that the entry names as its origin: copies of one report count once. */
  readonly origin?: string;
}

/** What is known about a page when its story is looked for. */
export interface StoryPage extends Pick<Document, 'text' | 'published' | 'url'> {
  readonly title: string;
}

/** An item that reports the page's story. The index holds only its id. */
export interface StoryMatch {
  /** The item's id. */
  readonly id: string;
  /** 0 to 1: the chance that it reports the story. */
  readonly score: number;
  /** True if the item is about another day of the same story. */
  readonly followUp: boolean;
  /** Ids of items that carry the same report, such as one agency's in several outlets: they count once. */
  readonly copies: readonly string[];
}
