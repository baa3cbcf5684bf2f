/**
 * Reads plain text into a Document: every line is a block, and its zone is told from the text alone. Pages come with
 * their zones from the article reader; this is for the command line and for sources that are only text.
 */
import type { Block, Document, Zone } from '../text/document.ts';
import { bylineStarts, relatedHeadings } from './markers.ts';
import { normalise } from '../text/normalise.ts';

/** What is known of a text besides its words. */
export type TextMeta = Omit<Document, 'text' | 'blocks'>;

const related = new Set(relatedHeadings);

/**
 * Only a rough sign, enough to keep a notice out of the claims; the disclosure room holds the grammar. A notice speaks of
 * its own text ("this article"), names AI and says how the text was made; or it is nothing but such a label.
 */
const ownText =
  /\b(?:this|our|these) (?:\p{L}{2,12} )?(?:content|articles?|story|stories|post|text|summary|summaries|report|page|piece|translation|digest|briefing|newsletter)\b/iu;
const made =
  /\b(?:AI|artificial intelligence|language models?)[- ](?:generated|assisted|written|translated|produced|powered|aided)\b|\b(?:generated|written|produced|created|drafted|assisted|prepared|compiled|translated|summari[sz]ed|edited)\b.{0,40}\b(?:AI|artificial intelligence|language models?|ChatGPT)\b|\b(?:AI|artificial intelligence|language models?)\b.{0,40}\b(?:generated|written|produced|created|drafted|prepared|compiled|translated|summari[sz]ed|used to)\b/i;
const label =
  /^\P{L}{0,4}(?:(?:AI|artificial intelligence)[- ](?:generated|assisted|written)(?: (?:content|article|summary|text|story|translation))?|(?:generated|written|produced|created) (?:by|with|using) (?:the help of )?(?:AI|artificial intelligence))\P{L}{0,4}$/iu;
const otherNotice =
  /(?:이|본|해당) ?(?:기사|콘텐츠|글|뉴스).{0,20}(?:AI|인공지능).{0,30}(?:작성|생성|번역|요약)|(?:この|本)(?:記事|コンテンツ|文章|要約).{0,20}(?:AI|人工知能).{0,30}(?:生成|作成|翻訳|要約)|(?:本文|本篇|此文|文章).{0,12}(?:AI|人工智能|人工智慧).{0,12}(?:生成|撰写|撰寫|翻译)/iu;

/** Whether a line is a notice that AI made the text. */
function isNotice(line: string): boolean {
  if (line.length > 600) return false;
  return (ownText.test(line) && made.test(line)) || label.test(line) || otherNotice.test(line);
}

const dateLine =
  /^(?:\p{L}{1,14}[:,]?\s{1,3}){0,3}(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\p{Lu}\p{L}{2,8}\.? \d{1,2},? \d{4}|\d{1,2} \p{Lu}\p{L}{2,8}\.?,? \d{4}|\d{4}[年년])/u;
const readingTime =
  /^(?:[^|·•\d]{0,40}[|·•] ?){0,4}\d{1,3}\s?(?:min(?:ute)?s?\b(?: read)?|분|分)(?!\s\p{Ll}{2,}\s\p{L})/iu;
const endsSentence = /[.!?…。！？」』"'”’)\]]\s{0,3}$/u;

const bare = (line: string): string =>
  line.toLowerCase().replace(/^[\s\p{P}\p{S}]{1,20}|[\s\p{P}\p{S}]{1,20}$/gu, '');

/** Lines that say who, when and where it was published. They are short and no sentence. */
function isByline(line: string): boolean {
  if (line.length > 120) return false;
  if (readingTime.test(line) || (dateLine.test(line) && line.length < 60)) return true;
  const plain = bare(line);
  const start = bylineStarts.find(
    (word) => plain.startsWith(word) && /^(?:[:\s]|$)/.test(plain.slice(word.length)),
  );
  // "By Monday the toll had risen." is a sentence; "Update: 19:58 GMT." and "By Jane Roe" are none.
  return start !== undefined && (!/[.!?。！？]["']?$/u.test(line) || plain.charAt(start.length) === ':');
}

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
    if (blocks.length > 0 && related.has(bare(trimmed))) afterRelated = true;
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
