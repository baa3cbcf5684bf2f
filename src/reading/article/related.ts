/**
 * Other stories that a heading announces ("Related articles", "Read more"): a box of their own, or some lines among the
 * article's paragraphs, behind which the article goes on.
 */
import type { PageBlock, PageModel } from '../model.ts';
import { headings } from './context.ts';
import { isRelatedHeading, readersFollow } from '../line-words.ts';
import type { Mass } from './mass.ts';

/** A heading is shorter. */
const longestHeading = 60;
/** A box that holds this share of the page's long text is not only other stories'. */
const boxShare = 0.25;
/** Share of links from which a group of lines leads elsewhere. */
const linkedShare = 0.25;
/** A paragraph of the article has at least this many letters. */
const paragraph = 40;

/** The blocks that belong to other stories, by index. */
export function relatedBlocks(
  page: PageModel,
  blocks: readonly PageBlock[],
  mass: Mass,
): ReadonlySet<number> {
  const out = new Set<number>();
  for (const heading of blocks) {
    if (
      !heading.index ||
      out.has(heading.index) ||
      (heading.context !== 'main' && heading.context !== 'aside') ||
      !(headings.has(heading.tag) || heading.text.length < longestHeading) ||
      !isRelatedHeading(heading.text)
    )
      continue;
    const box = boxOf(page, heading.node);
    if (!box) continue;
    out.add(heading.index);
    const whole = mass.share(box.id) < boxShare || readersFollow(heading.text);
    for (let at = heading.index + 1; ; ) {
      const group = groupAt(page, blocks, at, box);
      if (!group.length || !(whole || leadsAway(page, blocks, group, box))) break;
      for (const block of group) out.add(block.index);
      at += group.length;
    }
  }
  return out;
}

interface Box {
  readonly id: number;
  readonly end: number;
}

/** The element whose lines a heading announces: its parent, or the one around that where the heading stands alone in it. */
function boxOf(page: PageModel, id: number): Box | undefined {
  const heading = page.nodes[id];
  let outer = heading && page.nodes[heading.parent];
  if (
    heading?.kind === 'element' &&
    outer?.kind === 'element' &&
    outer.end - heading.end < 2 &&
    outer.id + 2 >= heading.id
  )
    outer = page.nodes[outer.parent];
  return outer?.kind === 'element' ? outer : undefined;
}

/** The blocks from an index on that stand in the same child of the box; none behind the box. */
function groupAt(page: PageModel, blocks: readonly PageBlock[], at: number, box: Box): readonly PageBlock[] {
  const first = blocks[at];
  if (!first || first.node < box.id || first.node >= box.end) return [];
  let child = first.node;
  for (let up = page.nodes[child]; up && up.id !== box.id && up.id > box.id; up = page.nodes[up.parent])
    child = up.id;
  const holder = page.nodes[child];
  let last = at + 1;
  if (child !== box.id && holder?.kind === 'element')
    while (last < blocks.length && (blocks[last]?.node ?? Infinity) < holder.end) last += 1;
  return blocks.slice(at, last);
}

/** Whether a group of lines leads to other stories: it is mostly links, or short and followed by what is. */
function leadsAway(
  page: PageModel,
  blocks: readonly PageBlock[],
  group: readonly PageBlock[],
  box: Box,
): boolean {
  const letters = group.reduce((sum, block) => sum + block.text.length, 0);
  const linked = group.reduce((sum, block) => sum + block.linked, 0);
  if (linked >= letters * linkedShare) return true;
  if (letters >= paragraph || group.length > 1) return false;
  const next = groupAt(page, blocks, (group[0]?.index ?? 0) + 1, box);
  return (
    next.reduce((sum, block) => sum + block.linked, 0) >=
    next.reduce((sum, block) => sum + block.text.length, 1) * linkedShare
  );
}
