/**
 * The page's words around a claim, within its sentence: screens show a claim where the page's text is not at hand, and
 * "13 January" alone says little.
 */
import type { Block, Document, Finding, Span } from '../engine/model.ts';
import { normalise } from '../text/normalise.ts';
import { sentences } from '../text/sentences.ts';

/** Code units kept on each side; a longer sentence is cut at a space. */
const longestSide = 240;

function before(text: string): string {
  if (text.length <= longestSide) return text;
  const cut = text.slice(-longestSide);
  return `…${cut.slice(cut.indexOf(' ') + 1)}`;
}

function after(text: string): string {
  if (text.length <= longestSide) return text;
  const cut = text.slice(0, longestSide);
  const space = cut.lastIndexOf(' ');
  return `${space > 0 ? cut.slice(0, space) : cut}…`;
}

/**
 * Gives findings the words around them.
 * @returns the findings in their order; one whose span lies in no sentence of the document stays as it is
 */
export function withContext(findings: readonly Finding[], document: Document): readonly Finding[] {
  const { blocks, lang } = document;
  const folded = normalise(document.text);
  const known = new Map<Block, readonly Span[]>();
  const sentencesOf = (block: Block): readonly Span[] => {
    const old = known.get(block);
    if (old) return old;
    const made = sentences(folded, block, lang);
    known.set(block, made);
    return made;
  };
  const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
  let at = 0;
  return findings.map((finding) => {
    // Both lists stand in text order, so the search goes on from where it stopped.
    while (at < blocks.length && (blocks[at]?.end ?? 0) < finding.end) at += 1;
    const block = blocks[at];
    const sentence = block && holds(block, finding) && sentencesOf(block).find((one) => holds(one, finding));
    if (!sentence) return finding;
    return {
      ...finding,
      context: {
        before: before(document.text.slice(sentence.start, finding.start)),
        after: after(document.text.slice(finding.end, sentence.end)),
      },
    };
  });
}
