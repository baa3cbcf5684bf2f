/**
 * Chooses the element that holds the page's article by its text: every block of prose counts for the elements around it,
 * every menu, list of links and box of other stories against them. Names and tags only break ties.
 */
import type { PageBlock, PageElement, PageModel } from '../model.ts';
import { childrenOf, elementAt } from '../page-tree.ts';
import { headings } from './context.ts';
import { saying } from '../../text/dense.ts';

/** A paragraph has at least this many letters. */
const leastProse = 50;
/** A link's share of a paragraph. */
const mostLinked = 0.6;

/** A paragraph that could be the body of an article: long enough, and not mostly links. */
export const isParagraph = (block: PageBlock): boolean =>
  (block.context === 'main' || block.context === 'quote') &&
  !block.hidden &&
  !headings.has(block.tag) &&
  saying(block.text) >= leastProse &&
  block.linked < block.text.length * mostLinked;

/** The most that one part of the page can count against its parent: an article may have many such neighbours. */
const mostAgainst = 120;
/** What a block counts for the elements around it: its letters of prose, or a negative number. */
function scoreOf(block: PageBlock): number {
  if (block.hidden) return 0;
  if (isParagraph(block)) return block.text.length - block.linked;
  // Of a gallery the captions are the text.
  if (block.context === 'caption' && !block.linked && saying(block.text) >= leastProse)
    return block.text.length / 3;
  if (headings.has(block.tag)) return 0;
  return block.context === 'main' || block.context === 'quote' || block.context === 'caption'
    ? -Math.min(block.linked, mostAgainst) / 2
    : -Math.min(block.text.length, mostAgainst);
}

/** A part with at least this share of its element is the article itself, and what is beside it is not. */
const dominant = 0.7;

/**
 * The container of the page's article.
 * @param title what the page calls itself
 * @param start index of the block at which the article begins, as far as that is known
 * @returns the id of an element, or -1 if the page itself is the article
 */
export function chooseArticle(
  page: PageModel,
  blocks: readonly PageBlock[],
  title: string | undefined,
  start: number,
): number {
  const { nodes } = page;
  const score = new Float64Array(nodes.length);
  for (const block of blocks.slice(start)) score[block.node] = (score[block.node] ?? 0) + scoreOf(block);
  for (let id = nodes.length - 1; id > 0; id -= 1) {
    const parent = nodes[id]?.parent ?? -1;
    if (parent >= 0) score[parent] = (score[parent] ?? 0) + Math.max(score[id] ?? 0, -mostAgainst);
  }
  let best = namedArticle(page, blocks, title);
  if (best < 0)
    for (let id = 0; id < nodes.length; id += 1)
      if ((score[id] ?? 0) > 0 && (best < 0 || (score[id] ?? 0) > (score[best] ?? 0))) best = id;
  for (let inner = best; inner >= 0; inner = innerArticle(page, score, inner)) best = inner;
  return best;
}

/** The child that holds most of an element, unless the others are like it; -1 if there is none. */
function innerArticle(page: PageModel, score: Float64Array, id: number): number {
  const outer = elementAt(page, id);
  if (!outer) return -1;
  const children = [...childrenOf(page, outer)];
  const worth = ({ id: child }: PageElement): number => score[child] ?? 0;
  const most = children.reduce<PageElement | undefined>(
    (best, child) => (best === undefined || worth(child) > worth(best) ? child : best),
    undefined,
  );
  if (most === undefined || /^(?:p|ul|ol|li|blockquote|pre)$/.test(most.tag)) return -1;
  // Old pages are laid out as tables: one that stands beside paragraphs is a table of the article.
  const paragraphs = children.some(
    (child) =>
      worth(child) > 0 &&
      (/^(?:p|h[1-6]|ul|ol|blockquote|figure|pre)$/.test(child.tag) ||
        (child.tag === 'table' && child !== most)),
  );
  return !paragraphs && worth(most) >= (score[id] ?? 0) * dominant ? most.id : -1;
}

/** Letters of prose in some blocks. */
export const proseIn = (blocks: readonly PageBlock[]): number =>
  blocks.reduce((sum, block) => sum + (isParagraph(block) ? block.text.length : 0), 0);

/** The article element whose headline is in the metadata, if it holds some of the prose; else -1. */
function namedArticle(page: PageModel, blocks: readonly PageBlock[], title = ''): number {
  const wanted = title.toLowerCase().slice(0, 80);
  const headline = blocks.find(
    ({ tag, text, article }) =>
      headings.has(tag) &&
      article >= 0 &&
      text.length > 10 &&
      wanted.startsWith(text.toLowerCase().slice(0, 80)),
  );
  const holder = headline && elementAt(page, headline.article);
  if (!holder) return -1;
  const held = proseIn(blocks.filter(({ node }) => node > holder.id && node < holder.end));
  return held >= proseIn(blocks) * 0.2 && held > 0 ? holder.id : -1;
}
