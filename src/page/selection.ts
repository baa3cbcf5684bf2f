/** What the reader selected on the page, as something that can be checked. */
import type { Article } from '../reading/article/read.ts';
import type { Document as EngineDocument, Span } from '../engine/model.ts';

/** Selected letters that are checked; more is an article and not a selection. */
const longest = 20_000;

/** The reader's selection, where there is one. */
export function selectedRange(): Range | undefined {
  const selection = getSelection();
  return selection?.rangeCount && !selection.isCollapsed ? selection.getRangeAt(0).cloneRange() : undefined;
}

/** Ids of the text nodes that a selection touches. */
export const selectedNodes = (nodes: readonly Node[], selection: Range): number[] =>
  nodes.flatMap((node, id) => (node instanceof Text && selection.intersectsNode(node) ? [id] : []));

/** Where the selected words stand in the article's text; undefined where it holds none of them. */
function spanIn({ places }: Article, nodes: readonly Node[], selection: Range): Span | undefined {
  const selected = places.filter(({ node }) => {
    const held = nodes[node];
    return held !== undefined && selection.intersectsNode(held);
  });
  const [first, last] = [selected[0], selected.at(-1)];
  if (!first || !last) return undefined;
  const start =
    nodes[first.node] === selection.startContainer
      ? first.start + Math.max(0, selection.startOffset - first.offset)
      : first.start;
  const end =
    nodes[last.node] === selection.endContainer
      ? last.start + Math.min(last.length, Math.max(0, selection.endOffset - last.offset))
      : last.start + last.length;
  return end > start ? { start, end } : undefined;
}

/**
 * The selection with what surrounds it: within an article only the selected blocks make claims, the rest stays as
 * context. Outside of one, or where there is none, the selected words stand for themselves.
 */
export function documentOf(
  article: Article | null,
  nodes: readonly Node[],
  selection: Range,
  title: string,
): { readonly document: EngineDocument; readonly span: Span } {
  const span = article ? spanIn(article, nodes, selection) : undefined;
  if (!article || !span) {
    const text = selection.toString().slice(0, longest);
    const whole = { start: 0, end: text.length };
    const blocks = [{ ...whole, zone: 'body' as const }];
    return { document: { text, blocks, title: title.slice(0, 300) }, span: whole };
  }
  const blocks = article.document.blocks.map((block) =>
    block.start < span.end && span.start < block.end ? block : { ...block, zone: 'other' as const },
  );
  return { document: { ...article.document, blocks }, span };
}
