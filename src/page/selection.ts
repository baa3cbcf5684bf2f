/** What the reader selected on the page, as it is sent. */
import type { Selected } from '../rpc/page-calls.ts';

/** Selected letters that are checked; more is an article and not a selection. */
const longest = 20_000;

/** The reader's selection, where there is one. */
export function selectedRange(): Range | undefined {
  const selection = getSelection();
  return selection?.rangeCount && !selection.isCollapsed ? selection.getRangeAt(0).cloneRange() : undefined;
}

/** A selection among the nodes of a snapshot. */
export function selectedIn(nodes: readonly Node[], selection: Range): Selected {
  const touched = nodes.flatMap((node, id) =>
    node instanceof Text && selection.intersectsNode(node) ? [id] : [],
  );
  const { startContainer, startOffset, endContainer, endOffset } = selection;
  return {
    nodes: touched,
    ...(nodes[touched[0] ?? -1] === startContainer ? { start: startOffset } : {}),
    ...(nodes[touched.at(-1) ?? -1] === endContainer ? { end: endOffset } : {}),
    text: selection.toString().slice(0, longest),
    title: document.title.slice(0, 300),
  };
}
