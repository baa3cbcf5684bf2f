/** Codes for what may go wrong, shared by several rooms. Each has words in every language. */

/**
 * Why nothing came from an address: it leads into the reader's own network, is not on the public web, redirects elsewhere,
 * does not answer, not in time, with an error, or with another type of content.
 */
export type FetchCode = 'private' | 'refused' | 'redirected' | 'unreachable' | 'slow' | 'status' | 'type';

/** Why an address gave no article; `full`: there is no room to store it; `left`: the page that it is for was left. */
export type ArticleCode = Exclude<FetchCode, 'status'> | 'permission' | 'no-article' | 'full' | 'left';

/**
 * Why no feed was read, or not all of it: a web page, no feed at all, cut off, nested too deeply, an unreadable encoding, no
 * entries.
 */
export type FeedCode = 'html' | 'not-a-feed' | 'damaged' | 'deep' | 'charset' | 'empty';

export interface Trouble<Code extends string> {
  readonly code: Code;
  /** What its message mentions: a status code, a media type, an id, the linter's sentence. */
  readonly detail?: string;
}
