/**
 * A text with its zones: `reading` makes it from a page, the engine compares it. Every offset is a UTF-16 code unit into
 * `Document.text`; every date is ISO 8601.
 */

/** Half-open range of UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a block stands. Only `title`, `deck`, `heading`, `caption`, `summary` and `body` make claims of this article;
 * `teaser` belongs to other stories, `disclosure`, `byline` and `other` (navigation, comments, adverts) make none.
 */
export const zones = [
  'title',
  'deck',
  'byline',
  'heading',
  'body',
  'caption',
  'summary',
  'disclosure',
  'teaser',
  'other',
] as const;
export type Zone = (typeof zones)[number];

/** A paragraph, heading or line. Blocks do not overlap and stand in text order; text between them is white space. */
export interface Block extends Span {
  readonly zone: Zone;
}

/** A page or a source, already reduced to text. */
export interface Document {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly title?: string;
  readonly url?: string;
  readonly publisher?: string;
  /** ISO date or date-time of publication, as the page gives it. */
  readonly published?: string;
  /** BCP 47 language tag. */
  readonly lang?: string;
}

/** The document as far as it fits: the text cut, whole blocks where they fit, so that offsets stay what they are. */
export function cutTo(document: Document, most: number): Document {
  const { text, blocks } = document;
  if (text.length <= most) return document;
  return {
    ...document,
    text: text.slice(0, most),
    blocks: blocks
      .filter(({ start }) => start < most)
      .map((block) => ({ ...block, end: Math.min(block.end, most) })),
  };
}
