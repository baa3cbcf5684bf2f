/** What both analyses share: their answer in token indices, and the nouns that only say how something moved. */
import type { Analysis, Phrase } from './model.ts';

/** An answer of one analysis; -1 where it has none. */
export interface Draft {
  owner: number;
  measure: number;
  verb: number;
  unitNoun: number;
  base: number;
  link: string;
}

export const emptyDraft = (): Draft => ({
  owner: -1,
  measure: -1,
  verb: -1,
  unitNoun: -1,
  base: -1,
  link: '',
});

/** Nouns of movement or part: "a 35 % jump in profit" measures profit. */
const unitNouns = new Set(
  (
    'jump rise increase gain drop fall decline decrease surge slump dip plunge reduction growth upturn downturn hike ' +
    'share majority portion proportion fraction total sum equivalent worth point points percent percentage'
  ).split(' '),
);
export function isUnitNoun(analysis: Analysis, token: number): boolean {
  return unitNouns.has(analysis.words[token]?.lemma ?? '');
}

export function isValue(analysis: Analysis, token: number): boolean {
  return analysis.tokens[token]?.value === true;
}

/** Whether a noun names a time ("in the quarter", "year on year"): never what is measured. */
const times = new Set(
  'year month week day hour minute second quarter decade century morning evening night monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december today yesterday time'.split(
    ' ',
  ),
);
export function isTime(analysis: Analysis, token: number): boolean {
  return (
    times.has(analysis.words[token]?.lemma ?? '') ||
    times.has(analysis.tokens[token]?.text.toLowerCase() ?? '')
  );
}

/** The naming word of the chunk that a token stands in: "approval" → "rating" in "approval rating"; a possessive stays. */
export function nameOf(analysis: Analysis, token: number): number {
  const word = analysis.words[token];
  const chunk = analysis.chunks[word?.chunk ?? -1];
  if (!word || !chunk || word.form === 'PRP$' || isValue(analysis, token) || chunk.head < token) return token;
  return isValue(analysis, chunk.head) ? token : chunk.head;
}

/** The phrase that a token names: its chunk without determiner, or the token alone. */
export function phraseOf(analysis: Analysis, head: number): Phrase | undefined {
  const token = analysis.tokens[head];
  if (!token) return undefined;
  const chunk = analysis.chunks[analysis.words[head]?.chunk ?? -1];
  if (!chunk || chunk.head !== head) return { start: token.start, end: token.end, head };
  let first = chunk.first;
  while (first < head && ['DET', 'PRON', 'NUM'].includes(analysis.words[first]?.upos ?? '')) first += 1;
  return {
    start: analysis.tokens[first]?.start ?? token.start,
    end: analysis.tokens[chunk.last]?.end ?? token.end,
    head,
  };
}

/** Whether two heads stand in one chunk, or are the same token. */
export function samePhrase(analysis: Analysis, a: number, b: number): boolean {
  if (a === b) return true;
  if (a < 0 || b < 0) return false;
  const chunk = analysis.words[a]?.chunk ?? -1;
  return chunk >= 0 && chunk === analysis.words[b]?.chunk;
}
