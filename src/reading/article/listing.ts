/** Tells pages that have no article: a front page, the results of a search, a ranking, something to buy. */
import type { PageBlock, PageModel } from '../model.ts';
import { saying } from '../../text/dense.ts';
import { isParagraph } from './choose.ts';
import { headings } from './context.ts';
import { readDate } from './dates.ts';
import { articleData, isTyped, linkedData } from './linked-data.ts';
import type { Metadata } from './metadata.ts';

/** A page has at least so many links in lines of their own to be a list of them. */
const leastLinks = 5;
/** Paragraphs that stand alone beside their links, and the letters of such a teaser, on average. */
const leastTeasers = 3;
const longestTeaser = 200;
/** Other prose beside teasers, as a share of all. */
const mostFree = 0.25;
/** With less prose, a page with links is a list of them; with more, something to buy is written about. */
const leastProse = 100;
const longestOffer = 1_000;
/** The share of links from which a line only leads elsewhere. */
const onlyLinks = 0.85;

/** Whether a line leads elsewhere. */
const isLink = ({ text, linked }: PageBlock): boolean => linked >= text.length * onlyLinks;

/** Whether a day stands between a headline and the first paragraph: front pages have one link after another there. */
function isDated(blocks: readonly PageBlock[]): boolean {
  const top = blocks.findIndex((block) => block.tag === 'h1' && !isLink(block));
  const behind = blocks.slice(top + 1);
  const end = behind.findIndex(
    (block) => isParagraph(block) || headings.has(block.tag) || (block.tag === 'li' && isLink(block)),
  );
  return top >= 0 && behind.slice(0, end).some(({ text }) => readDate(text) !== undefined);
}

/**
 * Whether a page has no article of its own, by what it holds: links, each with a sentence at most, or goods. A page that
 * calls itself an article, or tells its day, never counts.
 * @param blocks all of the page's
 */
export function hasNoArticle(page: PageModel, blocks: readonly PageBlock[], metadata: Metadata): boolean {
  if (articleData(page) || metadata.kind === 'article' || metadata.published !== undefined) return false;
  if (isDated(blocks)) return false;
  let [links, prose, teasers, teased] = [0, 0, 0, 0];
  // The paragraphs since the last link or heading, and whether a link stands beside them.
  let run: PageBlock[] = [];
  let beside = false;
  const end = (isLink: boolean): void => {
    const [only, next] = run;
    if (only && !next && (beside || isLink)) [teasers, teased] = [teasers + 1, teased + saying(only.text)];
    [run, beside] = [[], isLink];
  };
  for (const block of blocks) {
    if (block.hidden || (block.context !== 'main' && block.context !== 'aside')) continue;
    if (isLink(block)) {
      end(true);
      links += 1;
    } else if (headings.has(block.tag)) end(false);
    else if (isParagraph(block)) {
      run.push(block);
      prose += saying(block.text);
    }
  }
  end(false);
  const isOffer = metadata.kind === 'product' || linkedData(page).some((item) => isTyped(item, /^Product$/));
  if (isOffer && prose < longestOffer) return true;
  if (links < leastLinks) return false;
  return (
    prose < leastProse ||
    (teasers >= leastTeasers && teased <= teasers * longestTeaser && prose - teased <= prose * mostFree)
  );
}
