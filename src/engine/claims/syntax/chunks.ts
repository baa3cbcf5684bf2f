/** Base noun phrases and verb groups, from tags alone: what the rule analysis stands on. */
import type { Chunk, SyntaxToken, Word } from './model.ts';

type Tagged = Pick<Word, 'upos' | 'form'>;

const nominal = (word: Tagged | undefined): boolean => word?.upos === 'NOUN' || word?.upos === 'PROPN';
const inNoun = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'SYM']);

function nounEnd(tokens: readonly SyntaxToken[], words: readonly Tagged[], from: number): number {
  let at = from;
  let seenNoun = false;
  while (at < words.length) {
    const word = words[at];
    if (!word) break;
    if (word.form === 'POS') break;
    const start = at === from || !seenNoun;
    const participle =
      (word.form === 'VBN' || word.form === 'VBG') && at > from && !seenNoun && nominal(words[at + 1]);
    const adverb =
      word.upos === 'ADV' && !seenNoun && (words[at + 1]?.upos === 'ADJ' || words[at + 1]?.upos === 'NUM');
    const determiner = word.upos === 'DET' || word.form === 'PRP$';
    if (determiner && !start) break;
    if (!inNoun.has(word.upos) && !determiner && !participle && !adverb) break;
    // After the noun only another noun, or a number that belongs to a name, may follow.
    if (seenNoun && word.upos === 'ADJ' && !nominal(words[at + 1])) break;
    if (seenNoun && tokens[at]?.value && !nominal(words[at + 1])) break;
    if (nominal(word)) seenNoun = true;
    at += 1;
  }
  return at - 1;
}

/** Chunks of a tagged sentence, in order, without overlap. */
export function chunksOf(tokens: readonly SyntaxToken[], words: readonly Tagged[]): Chunk[] {
  const out: Chunk[] = [];
  let at = 0;
  while (at < words.length) {
    const word = words[at];
    if (!word) break;
    if (word.upos === 'PRON' && word.form !== 'PRP$') {
      out.push({ kind: 'noun', first: at, last: at, head: at });
      at += 1;
      continue;
    }
    const verbal =
      word.upos === 'AUX' || word.upos === 'VERB' || (word.form === 'TO' && words[at + 1]?.form === 'VB');
    if (verbal) {
      let last = at;
      let head = word.upos === 'VERB' ? at : -1;
      let i = at + 1;
      while (head < 0 && i < words.length) {
        const next = words[i];
        if (!next || !['AUX', 'ADV', 'PART', 'VERB'].includes(next.upos)) break;
        if (next.upos === 'AUX' || next.upos === 'VERB') last = i;
        if (next.upos === 'VERB') head = i;
        i += 1;
      }
      if (head < 0) head = last;
      out.push({ kind: 'verb', first: at, last, head });
      at = last + 1;
      continue;
    }
    const end = nounEnd(tokens, words, at);
    let head = -1;
    for (let i = at; i <= end; i += 1) if (nominal(words[i])) head = i;
    if (end >= at && head < 0 && words.slice(at, end + 1).some((inner) => inner.upos === 'NUM')) head = end;
    if (head >= 0) {
      out.push({ kind: 'noun', first: at, last: end, head });
      at = end + 1;
    } else at += 1;
  }
  return out;
}
