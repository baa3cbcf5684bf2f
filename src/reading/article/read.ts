/**
 * Reads a page's article: which blocks belong to it and in which zone, its text, and where every character came from.
 * The same reader serves pages (as DOM snapshots) and HTML text (the command line, fetched sources).
 */
import type { Disclosure, PageBlock, PageModel, Place } from '../model.ts';
import type { Block, Document, Zone } from '../../text/document.ts';
import { known } from '../../text/known.ts';
import { isParagraph } from './choose.ts';
import { headings } from './context.ts';
import { publicationDay } from './day.ts';
import { hasNoArticle } from './listing.ts';
import type { Metadata } from './metadata.ts';
import { summaryBox } from './summary-box.ts';
import { headlineOf, titleOf } from './title.ts';
import { zonesOf } from './zones.ts';

/** What a page is read for: its claims are to be checked, or it serves as a source for other pages. */
export type ReadingUse = 'check' | 'source';

export interface Article {
  readonly document: Document;
  readonly places: readonly Place[];
}

/** No article has more text than this; the rest is left out. */
export const articleCap = 400_000;

/** What is known about a page before its article is read. */
export interface CutPage {
  readonly page: PageModel;
  readonly blocks: readonly PageBlock[];
  readonly metadata: Metadata;
  /** Id of the element that holds the article; -1 if it is the page itself. */
  readonly container: number;
  /** Index of the block at which the article begins, as far as that is known. */
  readonly start: number;
}

interface Part {
  readonly block: PageBlock;
  readonly zone: Zone;
}

/** The document that zoned blocks make, a line each, with the place of every character. */
function assemble(
  { page, metadata }: Pick<CutPage, 'page' | 'metadata'>,
  parts: readonly Part[],
  told: { readonly title: string | undefined; readonly published: string | undefined },
): Article {
  let text = '';
  const blocks: Block[] = [];
  const places: Place[] = [];
  for (const { block, zone } of parts) {
    if (text.length + block.text.length > articleCap) break;
    const start = text === '' ? 0 : text.length + 1;
    text += `${text === '' ? '' : '\n'}${block.text}`;
    blocks.push({ start, end: text.length, zone });
    for (const piece of block.pieces) {
      const length = Math.min(piece.length, block.text.length - piece.start);
      if (length > 0) places.push({ ...piece, start: start + piece.start, length });
    }
  }
  const { publisher, lang, canonical } = metadata;
  const url = page.url ?? canonical;
  return { document: { text, blocks, ...known({ ...told, url, publisher, lang }) }, places };
}

/** Blocks as they stand, each a paragraph or a heading, whatever surrounds them. */
export function readAsGiven(cut: Omit<CutPage, 'container' | 'start'>): Article | null {
  const { blocks, metadata } = cut;
  if (!blocks.length) return null;
  const parts = blocks.map((block): Part => ({ block, zone: headings.has(block.tag) ? 'heading' : 'body' }));
  return assemble(cut, parts, { title: titleOf(undefined, metadata.titles), published: metadata.published });
}

/**
 * Reads the article of a page.
 * @param disclosure what `findDisclosure` found: its blocks get the zone `disclosure`
 * @param use if only one box is AI-written: `check` keeps just that box, `source` leaves it out
 * @returns null if the page has no article: no paragraph of text, or only a list of links
 */
export function readArticle(
  cut: CutPage,
  disclosure: Disclosure | null,
  use: ReadingUse = 'check',
): Article | null {
  const { page, blocks, metadata, container, start } = cut;
  if (!disclosure && hasNoArticle(page, blocks, metadata)) return null;
  const root = container >= 0 ? page.nodes[container] : undefined;
  const inside = (block: PageBlock): boolean =>
    root?.kind !== 'element' || (block.node >= root.id && block.node < root.end);
  const signals = disclosure?.signals ?? [];
  // A box whose lines are only broken holds several blocks: the notice is the one with its words.
  const speaks = ({ node, text }: PageBlock): boolean =>
    signals.some((signal) => signal.node === node && signal.quote === text.slice(0, 400));
  const firstBody = blocks.find(
    (block) => block.index >= start && inside(block) && isParagraph(block) && !speaks(block),
  );
  if (!firstBody) return null;

  const box = disclosure?.scope === 'summary' ? summaryBox(page, signals) : undefined;
  const { headline, title } = headlineOf(
    blocks.filter((block) => !block.hidden && block.context !== 'comments'),
    firstBody.index,
    metadata.titles,
  );
  const top = headline?.index ?? -1;
  const zoneOf = zonesOf(cut);
  const parts: Part[] = [];
  for (const block of blocks) {
    const told = block === headline ? 'title' : speaks(block) ? 'disclosure' : undefined;
    if (block.hidden && told !== 'disclosure') continue;
    if (told === undefined) {
      // Before the title stand the site's own parts; a deck or byline often stands in a header beside the article element.
      if (block.index < top) continue;
      const between = top >= 0 && block.index < firstBody.index;
      if (!inside(block) && !between && block.context !== 'teaser') continue;
    }
    // Only the summary is AI-written: the article's own words are not checked, and the box is no source.
    if (box && told !== 'disclosure' && box(block) !== (use === 'check')) continue;
    const zone = zoneOf(block, told);
    if (zone === 'other' || (zone === 'teaser' && block.index < firstBody.index)) continue;
    parts.push({ block, zone });
  }
  if (!parts.some(({ zone }) => zone === 'body' || zone === 'summary' || zone === 'deck')) return null;
  cutTail(parts);
  return assemble(cut, parts, {
    title,
    published: publicationDay(cut, top, firstBody.index),
  });
}

/** Leaves out headings behind which only other stories stand: they head those. */
function cutTail(parts: Part[]): void {
  const last = parts.findLastIndex(({ zone }) => zone === 'body' || zone === 'summary');
  const others = parts.findIndex(({ zone }, at) => at > last && zone === 'teaser');
  for (let at = others - 1; at > last; at -= 1) if (parts[at]?.zone === 'heading') parts.splice(at, 1);
}
