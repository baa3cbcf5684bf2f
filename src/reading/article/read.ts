/**
 * Reads a page's article: which blocks belong to it and in which zone, its text, and where every character came from.
 * The same reader serves the page (a DOM snapshot), the command line and the worker (HTML text).
 */
import type { Disclosure, PageBlock, PageModel } from '../model.ts';
import type { Block, Document } from '../../text/document.ts';
import { chooseArticle, isParagraph } from './choose.ts';
import { dateInAddress } from './dates.ts';
import { shownDay } from './day.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import { summaryBox } from './summary-box.ts';
import { titleBlock, titleOf } from './title.ts';
import { Zones } from './zones.ts';

/** Where a stretch of the article's text stands in the page. */
export interface Place {
  /** Offset in the article's text. */
  readonly start: number;
  readonly length: number;
  /** Id of the text node in the model, and the offset in it. */
  readonly node: number;
  readonly offset: number;
}

/** What a page is read for: its claims are to be checked, or it serves as a source for other pages. */
export type ReadingUse = 'check' | 'source';

export interface Article {
  readonly document: Document;
  readonly places: readonly Place[];
}

/** More text than this is not an article; what stands behind is left out. */
export const articleCap = 400_000;

/**
 * Reads the article of a page.
 * @param blocks from `pageBlocks` of the same page
 * @param disclosure what `findDisclosure` found: its blocks get the zone `disclosure`
 * @param use where a box alone is AI's: its claims are what is checked, and what a source does not contain
 * @returns null where the page has no article (no paragraph of text)
 */
export function readArticle(
  page: PageModel,
  blocks: readonly PageBlock[],
  disclosure: Disclosure | null,
  use: ReadingUse = 'check',
): Article | null {
  const metadata = readMetadata(page);
  const container = chooseArticle(page, blocks);
  const root = container >= 0 ? page.nodes[container] : undefined;
  const inside = (block: PageBlock): boolean =>
    block.article === container ||
    (root?.kind === 'element' && block.node >= root.id && block.node < root.end);
  const noticeNodes = new Set(
    disclosure?.signals.map((signal) => signal.node).filter((node) => node !== undefined),
  );
  // A box whose lines are only broken holds several blocks: the notice is the one with its words.
  const crowded = crowdedNodes(blocks);
  const speaks = (block: PageBlock): boolean =>
    noticeNodes.has(block.node) &&
    (!crowded.has(block.node) ||
      (disclosure?.signals.some(
        ({ node, quote }) => node === block.node && block.text.slice(0, 400) === quote,
      ) ??
        false));
  const firstBody = blocks.find((block) => inside(block) && isParagraph(block) && !speaks(block));
  if (!firstBody) return null;

  const box = disclosure?.scope === 'summary' ? summaryBox(page, noticeNodes) : undefined;
  const headline = titleBlock(
    blocks.filter((block) => !block.hidden && block.context !== 'comments'),
    firstBody.index,
    metadata.titles,
  );
  const zones = new Zones(page, blocks, container, metadata.description);
  let text = '';
  const out: Block[] = [];
  const places: Place[] = [];
  for (const block of blocks) {
    const isTitle = block === headline;
    const isNotice = speaks(block);
    if (block.hidden && !isNotice) continue;
    // Before the title stand the site's own parts; behind the article only teasers and the notice matter. A deck or byline
    // often stands in a header beside the article element.
    const between = headline !== undefined && block.index > headline.index && block.index < firstBody.index;
    if (!isTitle && !isNotice && !inside(block) && !between && block.context !== 'teaser') continue;
    if (!isTitle && !isNotice && headline && headline.index < firstBody.index && block.index < headline.index)
      continue;
    // The page says that its summary alone is AI's: the article's own words are not checked, the box's are no source.
    if (box && !isNotice && box(block) !== (use === 'check')) continue;
    const zone = zones.zone(block, isTitle ? 'title' : isNotice ? 'disclosure' : undefined);
    if (zone === 'other' || (zone === 'teaser' && block.index < firstBody.index)) continue;
    if (text.length + block.text.length > articleCap) break;
    const start = text === '' ? 0 : text.length + 1;
    text += `${text === '' ? '' : '\n'}${block.text}`;
    out.push({ start, end: text.length, zone });
    for (const piece of block.pieces) {
      const length = Math.min(piece.length, block.text.length - piece.start);
      if (length > 0)
        places.push({ start: start + piece.start, length, node: piece.node, offset: piece.offset });
    }
  }
  if (!out.some((block) => block.zone === 'body' || block.zone === 'summary')) return null;
  const title = titleOf(headline?.text, metadata.titles);
  const published =
    metadata.published ?? dayFromPage(page, blocks, headline?.index ?? -1, firstBody.index, metadata);
  const url = page.url ?? metadata.canonical;
  return {
    document: {
      text,
      blocks: out,
      ...(title === undefined ? {} : { title }),
      ...(url === undefined ? {} : { url }),
      ...(metadata.publisher === undefined ? {} : { publisher: metadata.publisher }),
      ...(published === undefined ? {} : { published }),
      ...(metadata.lang === undefined ? {} : { lang: metadata.lang }),
    },
    places,
  };
}

/** Elements that make more than one block. */
function crowdedNodes(blocks: readonly PageBlock[]): ReadonlySet<number> {
  const seen = new Set<number>();
  return new Set(blocks.map((block) => block.node).filter((node) => seen.size === seen.add(node).size));
}

/** The day where no metadata tell it: as it is shown, as the address has it, or the day of the last change. */
function dayFromPage(
  page: PageModel,
  blocks: readonly PageBlock[],
  headline: number,
  firstBody: number,
  { lang, canonical }: Metadata,
): string | undefined {
  const shown = shownDay(page, blocks, headline, firstBody, lang);
  return shown.published ?? dateInAddress(page.url ?? canonical ?? '') ?? shown.changed;
}
