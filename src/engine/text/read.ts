/**
 * Reads plain text into a Document: every line is a block, and its zone is told from the text alone. Pages come with
 * their zones from the article reader; this is for the command line and for sources that are only text.
 */
import type { Block, Document, Zone } from '../model.ts';
import { bylineStarts, relatedHeadings } from './lang/markers.ts';
import { normalise } from './normalise.ts';

/** What is known of a text besides its words. */
export type TextMeta = Omit<Document, 'text' | 'blocks'>;

const related = new Set(relatedHeadings);

/** Only a rough sign, enough to keep a notice out of the claims; the disclosure room holds the grammar. */
const notice =
  /\b(?:this|our) (?:content|article|story|post|text|summary|report|page)\b.{0,60}\b(?:AI|artificial intelligence|language model)\b|\bAI[- ]generated content\b|\b(?:generated|written|produced|created|assisted) (?:by|with|using) (?:the help of )?(?:AI|artificial intelligence)\b|(?:기사|콘텐츠|글).{0,20}(?:AI|인공지능).{0,30}(?:작성|생성)|(?:記事|コンテンツ).{0,20}(?:AI|人工知能).{0,30}(?:生成|作成)|(?:本文|文章).{0,12}(?:AI|人工智能).{0,12}(?:生成|撰写|撰寫)/iu;

const dateLine =
  /^(?:\p{L}{1,14}[:,]?\s{1,3}){0,3}(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\p{Lu}\p{L}{2,8}\.? \d{1,2},? \d{4}|\d{1,2} \p{Lu}\p{L}{2,8}\.?,? \d{4}|\d{4}[年년])/u;
const readingTime = /^\s{0,3}\d{1,3}\s?(?:min(?:ute)?s?(?: read)?|분|分)/i;
const endsSentence = /[.!?…。！？」』"'”’)\]]\s{0,3}$/u;

const bare = (line: string): string =>
  line.toLowerCase().replace(/^[\s\p{P}\p{S}]{1,20}|[\s\p{P}\p{S}]{1,20}$/gu, '');

/** Lines that say who, when and where it was published. They are short and no sentence. */
function isByline(line: string): boolean {
  if (line.length > 120) return false;
  if (readingTime.test(line) || (dateLine.test(line) && line.length < 60)) return true;
  const plain = bare(line);
  return (
    bylineStarts.some((start) => plain.startsWith(start) && /^(?:[:\s]|$)/.test(plain.slice(start.length))) &&
    !(endsSentence.test(line) && line.length > 60)
  );
}

/**
 * Reads plain text. Never throws; an empty text gives a document without blocks.
 * @param text any text; offsets of the result are UTF-16 code units into it, unchanged
 * @param meta what is known of it; a first line that equals `meta.title` is the title
 */
export function readText(text: string, meta: TextMeta = {}): Document {
  const blocks: Block[] = [];
  let afterRelated = false;
  let sawBody = false;
  const folded = normalise(text);
  for (const match of folded.matchAll(/[^\n\r\u2028\u2029]{1,100000}/g)) {
    const trimmed = match[0].trim();
    if (!trimmed) continue;
    const start = match.index + match[0].indexOf(trimmed);
    const line = { text: trimmed, start, end: start + trimmed.length };
    if (related.has(bare(trimmed)) && (sawBody || blocks.length > 0)) afterRelated = true;
    let zone: Zone;
    if (afterRelated) zone = 'teaser';
    else if (trimmed.length <= 600 && notice.test(trimmed)) zone = 'disclosure';
    else zone = zoneOf(line, blocks, sawBody, meta);
    if (zone === 'body') sawBody = true;
    blocks.push({ start: line.start, end: line.end, zone });
  }
  return { ...meta, text, blocks };
}

function zoneOf(line: { text: string }, blocks: readonly Block[], sawBody: boolean, meta: TextMeta): Zone {
  const { text } = line;
  if (
    meta.title !== undefined &&
    !blocks.some((block) => block.zone === 'title') &&
    normalise(meta.title).trim() === text
  )
    return 'title';
  if (!blocks.length && text.length <= 200 && !/[.。]\s{0,2}$/.test(text)) return 'title';
  if (isByline(text)) return 'byline';
  const previous = blocks.at(-1);
  // A short line without a full stop among paragraphs is a subheading.
  if (text.length <= 120 && !endsSentence.test(text))
    return sawBody || previous?.zone === 'deck' ? 'heading' : 'deck';
  if (!sawBody && previous?.zone === 'title' && text.length <= 300 && blocks.length <= 2) return 'deck';
  return 'body';
}
