/**
 * Finds other stories that a heading announces ("Related articles", "Read more"): a box of their own, or a few lines among
 * the article's paragraphs, after which the article goes on. Boxes that begin with "Advertisement" are left out likewise.
 */
import type { PageBlock, PageElement, PageModel } from '../model.ts';
import { upwards } from '../page-tree.ts';
import { headings } from './context.ts';
import { isAdvertLabel, isAuthorLabel, isRelatedHeading, readersFollow } from '../line-words.ts';
import type { Mass } from './mass.ts';

/** A heading is shorter. */
const longestHeading = 60;
/** A box that holds this share of the page's long text is not only other stories'. */
const boxShare = 0.25;
/** Share of links from which a group of lines leads elsewhere. */
const linkedShare = 0.25;

/** The blocks that belong to other stories, by index. */
export function relatedBlocks(
  page: PageModel,
  blocks: readonly PageBlock[],
  mass: Mass,
): ReadonlySet<number> {
  const out = new Set<number>();
  for (const heading of blocks) {
    const advert = isAdvertLabel(heading.text);
    const label = advert || isAuthorLabel(heading.text);
    if (
      !heading.index ||
      out.has(heading.index) ||
      (heading.context !== 'main' && heading.context !== 'aside') ||
      !(headings.has(heading.tag) || heading.text.length < longestHeading) ||
      !(isRelatedHeading(heading.text) || label)
    )
      continue;
    const box = boxOf(page, heading.node, blocks[heading.index + 1]);
    if (!box) continue;
    // An advert's label among paragraphs says nothing of those.
    if (label && (blocks[heading.index - 1]?.node ?? -1) >= box.id) continue;
    // A heading "Promotion" or "광고" may be a section's: only what leads elsewhere is an advert below it.
    const isSection = advert && headings.has(heading.tag);
    const whole = (!isSection && mass.share(box.id) < boxShare) || readersFollow(heading.text);
    if (!isSection) out.add(heading.index);
    for (let at = heading.index + 1; ; ) {
      const group = groupAt(page, blocks, at, box);
      if (!group.length || !(whole || linkedShareOf(group) >= linkedShare)) break;
      out.add(heading.index);
      for (const block of group) out.add(block.index);
      at += group.length;
    }
  }
  return out;
}

/**
 * The element whose lines a heading announces: the one that it stands in without a tag of its own, else its parent, or the
 * one around that if the heading is alone in it.
 * @param next the block behind the heading
 */
function boxOf(page: PageModel, id: number, next: PageBlock | undefined): PageElement | undefined {
  const [heading, parent, around] = upwards(page, id, 3);
  if (heading && next && next.node > id && next.node < heading.end) return heading;
  const alone = heading && parent && parent.end - heading.end < 2 && parent.id + 2 >= heading.id;
  return alone ? around : parent;
}

/** The blocks from an index on that stand in the same child of the box; none behind the box. */
function groupAt(
  page: PageModel,
  blocks: readonly PageBlock[],
  at: number,
  box: PageElement,
): readonly PageBlock[] {
  const first = blocks[at];
  if (!first || first.node < box.id || first.node >= box.end) return [];
  let holder: PageElement | undefined;
  for (const up of upwards(page, first.node)) {
    if (up.id <= box.id) break;
    holder = up;
  }
  let last = at + 1;
  if (holder) while (last < blocks.length && (blocks[last]?.node ?? Infinity) < holder.end) last += 1;
  return blocks.slice(at, last);
}

/** Share of links in some lines; none in no line. */
function linkedShareOf(group: readonly PageBlock[]): number {
  const letters = group.reduce((sum, block) => sum + block.text.length, 0);
  return letters && group.reduce((sum, block) => sum + block.linked, 0) / letters;
}
