/**
 * Reads plain text into a Document: every line is a block, and its zone follows from the text alone. This is for the
 * command line and for sources that are only text; pages get their zones from the article reader.
 */
import { endsSentence } from './article/part-names.ts';
import { readNotice } from './disclosure/sentence.ts';
import type { Block, Document, Zone } from '../text/document.ts';
import { isBylineText, isRelatedHeading } from './line-words.ts';
import { normalise } from '../text/normalise.ts';

/** What is known about a text besides its words. */
export type TextMeta = Omit<Document, 'text' | 'blocks'>;

/** Whether a line is a notice that AI made the text: it speaks of its own text, or is nothing but such a badge. */
function isNotice(line: string): boolean {
  const reading = readNotice(line);
  return reading?.self !== undefined || reading?.form === 'badge';
}

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
  const lines = [...normalise(text).matchAll(/[^\n\r\u2028\u2029]{1,100000}/g)].flatMap(
    ({ 0: row, index }) => {
      const line = row.trim();
      return line ? { line, start: index + row.indexOf(line) } : [];
    },
  );
  const title = meta.title === undefined ? undefined : plainTitle(normalise(meta.title));
  const titleAt = lines.findIndex(({ line, start }) => start < titleBefore && plainTitle(line) === title);
  const blocks: Block[] = [];
  let afterRelated = false;
  let body = false;
  let last: Zone | undefined;
  const zoneOf = (line: string, index: number): Zone => {
    if (afterRelated) return 'teaser';
    if (isNotice(line)) return 'disclosure';
    if (index === titleAt) return 'title';
    // If the title is known, lines before it do not belong to the article.
    if (index < titleAt) return isByline(line) ? 'byline' : 'other';
    if (!index && line.length <= 200 && !/[.。]\s{0,2}$/.test(line)) return 'title';
    if (isByline(line)) return 'byline';
    // A short line without a full stop among paragraphs is a subheading.
    if (line.length <= 120 && !endsSentence.test(line)) return body || last === 'deck' ? 'heading' : 'deck';
    return !body && last === 'title' && line.length <= 300 ? 'deck' : 'body';
  };
  for (const [index, { line, start }] of lines.entries()) {
    afterRelated ||= index > 0 && isRelatedHeading(line);
    const zone = zoneOf(line, index);
    body ||= zone === 'body';
    // A byline between title and deck does not separate them.
    if (zone !== 'byline') last = zone;
    blocks.push({ start, end: start + line.length, zone });
  }
  const first = blocks.find(({ zone }) => zone === 'title');
  return { ...(first && { title: text.slice(first.start, first.end) }), ...meta, text, blocks };
}

/** A known title is within the first letters. */
const titleBefore = 2_000;
const plainTitle = (line: string): string =>
  line
    .trim()
    .replace(/\s{1,20}/g, ' ')
    .toLowerCase();
