/**
 * The page's words around a claim, within its sentence: screens show claims without having the page's text, and "13 January"
 * alone says little.
 */
import type { Document, Finding } from '../engine/model.ts';
import { normalise } from '../text/normalise.ts';
import { sentences } from '../text/sentences.ts';

/** Code units kept on each side; a longer sentence is cut at a space. */
const most = 240;
const before = (text: string): string =>
  text.length <= most ? text : `…${text.slice(-most).replace(/^[^ ]* /, '')}`;
const after = (text: string): string =>
  text.length <= most ? text : `${text.slice(0, most).replace(/ [^ ]*$/, '')}…`;

/**
 * Gives findings the words around them.
 * @returns the findings in their order; one whose span lies in no sentence of the document stays as it is
 */
export function withContext(
  findings: readonly Finding[],
  { text, blocks, lang }: Document,
): readonly Finding[] {
  const folded = normalise(text);
  const all = blocks.flatMap((block) => sentences(folded, block, lang));
  let at = 0;
  return findings.map((finding) => {
    const { start, end } = finding;
    // Both lists stand in text order, so the search goes on from where it stopped.
    while (at < all.length && (all[at]?.end ?? 0) <= start) at += 1;
    const sentence = all[at];
    if (!sentence || start < sentence.start || sentence.end < end) return finding;
    const context = {
      before: before(text.slice(sentence.start, start)),
      after: after(text.slice(end, sentence.end)),
    };
    return { ...finding, context };
  });
}
