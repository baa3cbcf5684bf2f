/** A page read in one go: its blocks, what it says about AI, and its article. */
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
  /** null where the page has no article. */
  readonly article: Article | null;
}

/**
 * Reads a page: the disclosure and the text are of the same article, also where the page holds several.
 * @param use what the text is for, where a box on the page is AI's alone
 */
export function readPageModel(page: PageModel, use: ReadingUse = 'check'): PageReading {
  const blocks = pageBlocks(page);
  const metadata = readMetadata(page);
  const known = startOf(blocks, metadata.titles);
  // A headline behind most of the text, as on pages that repeat their name at the end, begins nothing.
  const start = proseIn(blocks.slice(known)) * 4 >= proseIn(blocks) ? known : 0;
  const container = chooseArticle(page, blocks, metadata.titles[0], start);
  const disclosure = findDisclosure(page, blocks, container);
  return { disclosure, article: readArticle({ page, blocks, metadata, container, start }, disclosure, use) };
}

/** The same of plain text, whose lines stand where they stood. */
export function readPlain(text: string, meta: TextMeta): PageReading & { readonly article: Article } {
  const document = readText(text, meta);
  return { disclosure: findDisclosureInText(document), article: { document, places: [] } };
}

/** A page as its own scripts ask for it: what they send is read in the worker, where the reading is warm. */
export interface Survey extends PageReading {
  /** http(s) addresses that the page names as its origin. */
  readonly namedSources: readonly string[];
}

/**
 * Reads a page for its own scripts.
 * @param selected ids of the text nodes that the reader selected: they are read as they stand where there is no article
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
 * What the reader selected, on a page where no article is found: each block of it as a paragraph.
 * @param nodes ids of the selected text nodes
 * @returns null where they hold no words
 */
export function readSelection(page: PageModel, nodes: ReadonlySet<number>): Article | null {
  const blocks = pageBlocks(page).filter(
    (block) => !block.hidden && block.pieces.some(({ node }) => nodes.has(node)),
  );
  return readAsGiven({ page, blocks, metadata: readMetadata(page) });
}
