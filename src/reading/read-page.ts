/** The one door of this room: reads a page into its blocks, what it says about AI, and its article. */
import { findDisclosure, findDisclosureInText } from './disclosure/find.ts';
import type { Disclosure, PageModel } from './model.ts';
import { pageBlocks } from './article/blocks.ts';
import { chooseArticle, proseIn } from './article/choose.ts';
import { readMetadata } from './article/metadata.ts';
import { namedSources } from './article/named-sources.ts';
import { startOf } from './article/title.ts';
import { readText, type TextMeta } from './plain-text.ts';
import { type Article, readAsGiven, type ReadingUse, readArticle } from './article/read.ts';

export interface PageReading {
  readonly disclosure: Disclosure | null;
  /** null if the page has no article. */
  readonly article: Article | null;
}

/**
 * Reads a page. The disclosure and the text belong to the same article, even if the page holds several.
 * @param use what the text is for: it matters where only one box on the page is AI-written
 */
export function readPageModel(page: PageModel, use: ReadingUse = 'check'): PageReading {
  const blocks = pageBlocks(page);
  const metadata = readMetadata(page);
  const known = startOf(blocks, metadata.titles);
  // A headline after most of the text, as on pages that repeat their name at the end, begins nothing.
  const start = proseIn(blocks.slice(known)) * 4 >= proseIn(blocks) ? known : 0;
  const container = chooseArticle(page, blocks, metadata.titles[0], start);
  const disclosure = findDisclosure(page, blocks, container);
  return { disclosure, article: readArticle({ page, blocks, metadata, container, start }, disclosure, use) };
}

/** The same for plain text; offsets stay those of the text as given. */
export function readPlain(text: string, meta: TextMeta): PageReading & { readonly article: Article } {
  const document = readText(text, meta);
  return { disclosure: findDisclosureInText(document), article: { document, places: [] } };
}

/** The reading of a page that its annotator sent, with the sources that the page names. */
export interface Survey extends PageReading {
  /** http(s) addresses that the page names as its origin. */
  readonly namedSources: readonly string[];
}

/**
 * Reads a page for its annotator.
 * @param selected ids of the text nodes that the reader selected: if there is no article, they are read as they are
 */
export function surveyPage(page: PageModel, use: ReadingUse, selected?: readonly number[]): Survey {
  const { disclosure, article } = readPageModel(page, use);
  return {
    disclosure,
    article: article ?? (selected ? readSelection(page, new Set(selected)) : null),
    namedSources: namedSources(page),
  };
}

/**
 * What the reader selected on a page without an article: each block of it as a paragraph.
 * @param nodes ids of the selected text nodes
 * @returns null if they hold no words
 */
export function readSelection(page: PageModel, nodes: ReadonlySet<number>): Article | null {
  const blocks = pageBlocks(page).filter(
    (block) => !block.hidden && block.pieces.some(({ node }) => nodes.has(node)),
  );
  return readAsGiven({ page, blocks, metadata: readMetadata(page) });
}
