/** How much long text each element of a page holds, because what a container holds matters more than its name. */
import type { PageModel } from '../model.ts';

/** A text node from this length on is part of a paragraph rather than of a menu. */
const longText = 40;
/** A container with at least this share of the long text is the page's own, whatever its name. */
const wrapperShare = 0.5;
/** With more long text than this before it, as a share of its own, a container is not the article. */
const shareBefore = 0.15;

/** Elements whose long text is not the page's prose. */
const apart = new Set('a button script title head nav footer dialog'.split(' '));

export interface Mass {
  /** Letters of long text on the page. */
  readonly total: number;
  /** Share of the page's long text that an element holds, 0 to 1. */
  readonly share: (id: number) => number;
  /**
   * Whether an element wraps the page's main text: then its names ("layout-with-sidebar") do not count. What follows an
   * article, such as readers' comments, is no wrapper, however long it is.
   */
  readonly wraps: (id: number) => boolean;
}

/**
 * Measures the long text in each element of a page. Linear.
 * @param hiddenToo whether hidden text counts
 */
export function weigh({ nodes }: Pick<PageModel, 'nodes'>, hiddenToo = false): Mass {
  const mass = new Float64Array(nodes.length);
  const before = new Float64Array(nodes.length);
  let total = 0;
  let silentUntil = 0;
  for (const node of nodes) {
    before[node.id] = total;
    if (node.kind === 'element') {
      if ((node.hidden && !hiddenToo) || apart.has(node.tag)) silentUntil = Math.max(silentUntil, node.end);
    } else if (node.id >= silentUntil) {
      const length = node.text.trim().length;
      if (length < longText) continue;
      total += length;
      mass[node.id] = length;
    }
  }
  for (let id = nodes.length - 1; id > 0; id -= 1) {
    const parent = nodes[id]?.parent ?? -1;
    if (parent >= 0) mass[parent] = (mass[parent] ?? 0) + (mass[id] ?? 0);
  }
  const share = (id: number): number => (total ? (mass[id] ?? 0) / total : 0);
  return {
    total,
    share,
    wraps: (id) => share(id) >= wrapperShare && (before[id] ?? 0) <= (mass[id] ?? 0) * shareBefore,
  };
}
