/**
 * Splits a block into sentences. The platform's segmenter does the work; what it gets wrong in
 * news (Jan. 13, U.S. officials, No. 5, J. Smith) is merged again by rule.
 */
import { dense } from './dense.ts';
import type { Span } from './document.ts';
import { remembered } from './remembered.ts';

/** Blocks longer than this are cut into pieces: the segmenter is not linear on pathological text. */
const longestPiece = 4_000;

/** Abbreviations after which a full stop does not end the sentence, lower case, without the stop. */
const abbreviations = new Set(
  (
    'mr mrs ms dr prof rev gen col lt sgt capt cmdr adm sen rep gov pres supt hon st mt ft jr sr no nos vol fig art sec ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'vs rs approx est dept univ inc corp co ltd bros assn cf al pp ed eds u.s u.k u.n e.u d.c a.m p.m i.e e.g s n w e'
  ).split(' '),
);
/** These may also end a sentence: they join only where the next word continues it. */
const mayEnd = new Set('a.m p.m inc corp co ltd jr sr u.s u.k u.n e.u d.c al'.split(' '));

/** The platform's cutter of sentences; English cuts for what is no language. */
const segmenter = remembered((lang: string) => {
  try {
    return new Intl.Segmenter(lang, { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'sentence' });
  }
});

const closers = new Map(['""', '「」', '『』', '()', '《》', '【】'].map(([open, close]) => [open, close]));
const deepest = 8;

/** The marks that have to close what a run of Korean, Japanese or Chinese text has opened: its sentences do not end in there. */
function opened(before: readonly string[], piece: string): readonly string[] {
  const open = [...before];
  for (const [mark] of piece.matchAll(/["「『(《【」』)》】]/gu)) {
    const closer = closers.get(mark);
    if (open.at(-1) === mark) open.pop();
    else if (closer !== undefined && open.length < deepest) open.push(closer);
  }
  return open;
}

/** How far a quotation or bracket may reach over its sentence's end. */
const longestQuotation = 240;

/** Whether the piece that ends at `end` goes on in what follows although the segmenter split there. */
function continues(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(start, end - 24), end).trimEnd();
  const beside = text.slice(end, end + 24);
  // "Is it true?" he asked: the quotation goes on in its sentence. So does "…겠다."고, where a particle is joined to it.
  if (
    /["')\]」』]$/u.test(before) &&
    (/^\s{0,2}\p{Ll}/u.test(beside) || /^[\uac00-\ud7afとはがのをにもでなだ]/u.test(beside))
  )
    return true;
  if (!before.endsWith('.')) return false;
  const word = /(?<!\p{N})([\p{L}][\p{L}.]{0,12})\.$/u.exec(before)?.[1]?.toLowerCase();
  const next = /^\s{0,4}(["'(]?)(\S{1,12})/.exec(beside);
  if (!word || !next) return false;
  const follows = next[2] ?? '';
  // A single capital letter is an initial: "J. Smith".
  if (/^\p{Lu}$/u.test(word.toUpperCase()) && word.length === 1 && /^\p{Lu}/u.test(follows)) return true;
  if (!abbreviations.has(word)) return false;
  if (!mayEnd.has(word)) return true;
  // "Foo Co. Ltd.": one abbreviation behind another.
  if (/^(?:ltd|inc|corp|llc|plc)\b/i.test(follows)) return true;
  // "4 p.m. EST", "8 a.m. Monday": what follows still belongs to the time.
  if (
    /^[ap]\.m$/.test(word) &&
    /^(?:\p{Lu}{2,4}(?![\p{L}])|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Eastern|Pacific|Central|Mountain)/u.test(
      follows,
    )
  )
    return true;
  return /^[\p{Ll}\d]/u.test(follows);
}

/**
 * Sentences of one block, trimmed, in order.
 * @param text the whole document's text, already folded by `normalise`
 */
export function sentences(text: string, block: Span, lang = 'en'): Span[] {
  const out: Span[] = [];
  const push = (start: number, end: number): void => {
    let [from, to] = [start, end];
    while (from < to && /\s/.test(text.charAt(from))) from += 1;
    while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
    if (to > from) out.push({ start: from, end: to });
  };
  let at = block.start;
  while (at < block.end) {
    let pieceEnd = Math.min(block.end, at + longestPiece);
    if (pieceEnd < block.end) {
      const space = text.lastIndexOf(' ', pieceEnd);
      if (space > at + longestPiece / 2) pieceEnd = space + 1;
    }
    let start = at;
    const isDense = dense.test(text.slice(at, pieceEnd));
    let open: readonly string[] = [];
    for (const segment of segmenter(lang).segment(text.slice(at, pieceEnd))) {
      let end = at + segment.index + segment.segment.length;
      // The segmenter leaves an opening bracket with the sentence before it.
      if (segment.segment.endsWith('(') && end - 1 > start) end -= 1;
      if (isDense) open = opened(open, text.slice(Math.max(start, at + segment.index), end));
      if (end < pieceEnd) {
        // A mark that the text does not close soon opens nothing.
        const beside = text.slice(end, Math.min(pieceEnd, end + longestQuotation));
        if (open.some((closer) => beside.includes(closer))) continue;
        if (continues(text, start, end)) continue;
      }
      push(start, end);
      start = end;
      open = [];
    }
    if (start < pieceEnd) push(start, pieceEnd);
    at = pieceEnd;
  }
  return out;
}
