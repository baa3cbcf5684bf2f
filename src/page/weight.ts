/**
 * How much depends on whether a reader sees an element. Each question to the browser costs the page time, and most elements
 * hold a few words of a menu, or none.
 */
import { namesAi } from './has-sign.ts';
import { saying } from '../text/dense.ts';
import type { PageNode } from '../reading/model.ts';

/** A text of so many letters may make a claim; a shorter one does as a sentence, or where it has a figure or names AI. */
const leastHeavy = 40;
const figureOrSentence = /\p{N}|\p{L}[.!?…。！？]["'”’」』)]?$/u;

/**
 * The weight of each element, by its id: undefined for one without words, `heavy` where they may be a claim or a notice,
 * or stand in a line that may.
 */
export function weigh(drafts: readonly PageNode[]): readonly (undefined | 'light' | 'heavy')[] {
  const letters = new Uint32Array(drafts.length);
  const speaks = new Uint8Array(drafts.length);
  /** Elements with text of their own: what stands among it belongs to its line. */
  const lines = new Uint8Array(drafts.length);
  for (let id = drafts.length - 1; id >= 0; id -= 1) {
    const draft = drafts[id] as PageNode;
    const { parent } = draft;
    let words: string;
    if (draft.kind === 'text') {
      // Structured data is for no reader.
      const holder = drafts[parent];
      words = holder?.kind === 'element' && holder.tag === 'script' ? '' : draft.text.trim();
    } else {
      const { 'aria-label': label, title, alt = '' } = draft.attributes;
      words = label ?? title ?? alt;
    }
    const said = saying(words);
    letters[id] = (letters[id] ?? 0) + said;
    if (words.length > 1 && said < leastHeavy && (figureOrSentence.test(words) || namesAi(words)))
      speaks[id] = 1;
    if (parent < 0) continue;
    letters[parent] = (letters[parent] ?? 0) + (letters[id] ?? 0);
    speaks[parent] ||= speaks[id] ?? 0;
    if (draft.kind === 'text' && words) lines[parent] = 1;
  }
  const out: (undefined | 'light' | 'heavy')[] = [];
  for (const { id, kind, parent } of drafts) {
    if (kind === 'text' || !letters[id]) continue;
    const inLine = parent >= 0 && lines[parent] === 1 && out[parent] === 'heavy';
    out[id] = speaks[id] || inLine || (letters[id] ?? 0) >= leastHeavy ? 'heavy' : 'light';
  }
  return out;
}
