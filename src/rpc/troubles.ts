/** What may go wrong with what the reader asks for: the codes that several rooms share. Each has words in every language. */

/**
 * Why nothing came from an address: it leads into the reader's own network, is none of the public web, leads elsewhere, does
 * not answer, not in time, with an error, or with something else than what was asked for.
 */
export type FetchCode = 'private' | 'refused' | 'redirected' | 'unreachable' | 'slow' | 'status' | 'type';

/** Why no article came of an address; `full`: there is no room to keep it; `left`: the page that it is for was left. */
export type ArticleCode = Exclude<FetchCode, 'status'> | 'permission' | 'no-article' | 'full' | 'left';

/**
 * Why no feed was read, or not all of it: a web page, no feed at all, broken off, elements too deep in one another,
 * unreadable letters, no entries.
 */
export type FeedCode = 'html' | 'not-a-feed' | 'damaged' | 'deep' | 'charset' | 'empty';

export interface Trouble<Code extends string> {
  readonly code: Code;
  /** What belongs into its words: a number of the network, a media type, an id, the checker's own sentence. */
  readonly detail?: string;
}
