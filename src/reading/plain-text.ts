/**
 * Reads plain text into a Document: every line is a block, and its zone is told from the text alone. Pages come with
 * their zones from the article reader; this is for the command line and for sources that are only text.
 */
import { readNotice } from './disclosure/sentence.ts';
import type { Block, Document, Zone } from '../text/document.ts';
import { isBylineText, isRelatedHeading } from './line-words.ts';
import { normalise } from '../text/normalise.ts';

/** What is known of a text besides its words. */
export type TextMeta = Omit<Document, 'text' | 'blocks'>;

/** Whether a line is a notice that AI made the text: it speaks of its own text, or is nothing but such a badge. */
function isNotice(line: string): boolean {
  const reading = readNotice(line);
  return reading?.self !== undefined || reading?.form === 'badge';
}

const endsSentence = /[.!?…。！？」』"'”’)\]]\s{0,3}$/u;

/** Lines that say who, when and where it was published. They are short and no sentence. */
const isByline = (line: string): boolean =>
  line.length <= 120 &&
  isBylineText(line) &&
  // "By Monday the toll had risen." is a sentence; "Update: 19:58 GMT." and "By Jane Roe" are none.
  (!/[.!?。！？]["']?$/u.test(line) || /^\P{N}{1,20}:/u.test(line));

/**
 * Reads plain text. Never throws; an empty text gives a document without blocks.
 * @param text any text; offsets of the result are UTF-16 code units into it, unchanged
 * @param meta what is known of it; a first line that equals `meta.title` is the title
 */
export function readText(text: string, meta: TextMeta = {}): Document {
  const blocks: Block[] = [];
  const folded = normalise(text);
  const title = meta.title === undefined ? undefined : plainTitle(normalise(meta.title));
  const seen: Seen = { title: false, body: false, last: undefined, lines: 0, titleAhead: false };
  seen.titleAhead =
    title !== undefined &&
    folded
      .slice(0, 2_000)
      .split(/[\n\r\u2028\u2029]/)
      .some((line) => plainTitle(line) === title);
  let afterRelated = false;
  for (const match of folded.matchAll(/[^\n\r\u2028\u2029]{1,100000}/g)) {
    const trimmed = match[0].trim();
    if (!trimmed) continue;
    const start = match.index + match[0].indexOf(trimmed);
    if (blocks.length > 0 && isRelatedHeading(trimmed)) afterRelated = true;
    const zone = afterRelated ? 'teaser' : isNotice(trimmed) ? 'disclosure' : zoneOf(trimmed, seen, title);
    if (zone === 'title') seen.title = true;
    if (zone === 'body') seen.body = true;
    // A byline between title and deck does not part them.
    if (zone !== 'byline') seen.last = zone;
    seen.lines += 1;
    blocks.push({ start, end: start + trimmed.length, zone });
  }
  const first = blocks.find(({ zone }) => zone === 'title');
  return { ...(first && { title: text.slice(first.start, first.end) }), ...meta, text, blocks };
}

/** What stood before a line. */
interface Seen {
  title: boolean;
  body: boolean;
  last: Zone | undefined;
  lines: number;
  /** Whether one of the first lines is the title that is known: the lines before it are not the article's. */
  titleAhead: boolean;
}

const plainTitle = (line: string): string =>
  line
    .trim()
    .replace(/\s{1,20}/g, ' ')
    .toLowerCase();

function zoneOf(line: string, seen: Seen, title: string | undefined): Zone {
  if (!seen.title && title !== undefined && plainTitle(line) === title) return 'title';
  if (seen.titleAhead && !seen.title) return isByline(line) ? 'byline' : 'other';
  if (!seen.lines && line.length <= 200 && !/[.。]\s{0,2}$/.test(line)) return 'title';
  if (isByline(line)) return 'byline';
  // A short line without a full stop among paragraphs is a subheading.
  if (line.length <= 120 && !endsSentence.test(line))
    return seen.body || seen.last === 'deck' ? 'heading' : 'deck';
  return !seen.body && seen.last === 'title' && line.length <= 300 ? 'deck' : 'body';
}
