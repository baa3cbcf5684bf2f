/** Chooses the article on pages with several: front pages, infinite scroll, live blogs, cards of other stories. */
import type { PageBlock, PageModel } from '../model.ts';
import { readMetadata } from './metadata.ts';

export const headings: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** A paragraph that could be the body of an article: long enough, and not mostly links. */
export const isParagraph = (block: PageBlock): boolean =>
  (block.context === 'main' || block.context === 'quote') &&
  !block.hidden &&
  !headings.has(block.tag) &&
  block.text.length >= 50 &&
  block.linked < block.text.length * 0.6;

/** An article that holds this share of the text of the largest one, inside it, is the article itself. */
const shareOfInner = 0.6;

/**
 * The container of the page's article: the one whose headline the metadata names, else the one with the most paragraph
 * text. Articles inside an article (the entries of a live page) count for it.
 * @returns the id of an element, or -1 where the page itself is the article
 */
export function chooseArticle(page: PageModel, blocks: readonly PageBlock[]): number {
  const mass = new Map<number, number>();
  let total = 0;
  let outside = 0;
  for (const block of blocks) {
    if (!isParagraph(block)) continue;
    total += block.text.length;
    if (block.article < 0) outside += block.text.length;
    for (let id = block.article, deep = 0; id >= 0 && deep < 20; deep += 1) {
      mass.set(id, (mass.get(id) ?? 0) + block.text.length);
      id = outerArticle(page, id);
    }
  }
  const { title } = readMetadata(page);
  if (title !== undefined) {
    const wanted = title.toLowerCase().slice(0, 80);
    const headline = blocks.find(
      (block) =>
        headings.has(block.tag) &&
        block.article >= 0 &&
        block.text.length > 10 &&
        wanted.startsWith(block.text.toLowerCase().slice(0, 80)),
    );
    if (headline && (mass.get(headline.article) ?? 0) >= 120) return headline.article;
  }
  const most = Math.max(0, ...mass.values());
  const best = [...mass]
    .filter(([, weight]) => weight >= most * shareOfInner)
    .sort((a, b) => {
      const [first, second] = [page.nodes[a[0]], page.nodes[b[0]]];
      const inner =
        first?.kind === 'element' && second?.kind === 'element'
          ? Number(first.id < second.id && second.end <= first.end) -
            Number(second.id < first.id && first.end <= second.end)
          : 0;
      return inner || b[1] - a[1] || a[0] - b[0];
    })[0];
  // Where most of the text stands outside any article element, the page itself is the article.
  return best && best[1] >= (total - best[1]) * 0.4 && best[1] >= outside * 0.4 ? best[0] : -1;
}

/** The nearest article around an article, -1 where there is none. */
function outerArticle(page: PageModel, id: number): number {
  for (let at = page.nodes[id]?.parent ?? -1, steps = 0; at >= 0 && steps < 200; steps += 1) {
    const node = page.nodes[at];
    if (node?.kind !== 'element') return -1;
    if (node.tag === 'article' || node.attributes['role'] === 'article') return at;
    at = node.parent;
  }
  return -1;
}
