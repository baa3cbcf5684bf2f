/** The kind of a page, where its article's body is among the blocks, and the place of a block (head, byline, end …). */
import { isParagraph } from '../article/choose.ts';
import { isTyped, linkedData, pathOf } from '../article/linked-data.ts';
import { afterBy } from './byline.ts';
import type { DisclosurePlace, PageBlock, PageModel } from '../model.ts';

export const noticeNames =
  /(?:^|[\s_-])(?:ai-?(?:act-?)?(?:disclosure|notice|label|badge|disclaimer|generated|assisted|info|transparency|footer|banner|note|statement|icon|flag|alert|credit|message|hint)|disclosure|disclaimer|transparency|editor-?note|editorial-?note)(?:$|[\s_-])/;
const summaryNames =
  /(?:^|[\s_-])(?:ai-?summary|summary(?:-?(?:box|card))?|key-?points|takeaways|tl-?dr|digest)(?:$|[\s_-])/;
const bylineNames = /(?:^|[\s_-])(?:byline|author|authors|writer|creator)(?:$|[\s_-])/;

export interface Layout {
  /** Index of the first and the last paragraph of the body. */
  readonly first: number;
  readonly last: number;
  /** Index of the paragraph after which the end begins: at most a fifth of the paragraphs follow. */
  readonly lastBody: number;
  readonly article: number;
}

/** Whether a block stands in an article, or in an article inside it, such as an entry of a live page. */
export function belongs(page: PageModel, block: PageBlock, article: number): boolean {
  const holder = page.nodes[article];
  return (
    block.article === article ||
    (holder?.kind === 'element' && block.node >= article && block.node < holder.end)
  );
}

/** Where the body of an article stands among the blocks. */
export function layoutOf(page: PageModel, blocks: readonly PageBlock[], article: number): Layout {
  const own = blocks.filter((block) => isParagraph(block) && belongs(page, block, article));
  return {
    first: own[0]?.index ?? 0,
    last: own.at(-1)?.index ?? blocks.length - 1,
    lastBody: own.at(-1 - Math.max(1, Math.floor(own.length * 0.2)))?.index ?? -1,
    article,
  };
}

export function placeOf(block: PageBlock, layout: Layout): DisclosurePlace {
  if (summaryNames.test(block.names)) return 'box';
  if (block.context === 'footer') return 'footer';
  if (bylineNames.test(block.names) || afterBy(block.text) !== undefined)
    return block.index <= layout.first + 2 ? 'byline' : 'end';
  if (block.index < layout.first + 1) return 'header';
  if (block.index >= layout.lastBody) return 'end';
  return block.context === 'aside' ? 'box' : 'body';
}

/** An article, a page that speaks for its site, or a fact check of what others made. */
export type PageKind = 'article' | 'site' | 'check';

const sitePaths =
  /\/(?:about(?:-us)?|polic(?:y|ies)|terms|privacy|imprint|impressum|editorial-(?:policy|standards|guidelines)|ai-policy|ethics|legal|contact|faq|guidelines|tag|tags|category|author|search)(?:[/_.-]|$)/;
const siteTitles =
  /\b(?:polic(?:y|ies)|terms of (?:use|service)|privacy|guidelines|about us|editorial standards|code of ethics|how (?:we|to) (?:use|label|mark|disclose)\b.{0,20}\bAI)\b/i;
const checkPaths =
  /\/(?:fact-?check(?:s|ing)?|faktencheck|verificaci[oó]n|fact-?checking|desinformaci[oó]n|reality-?check)(?:[/_.-]|$)/;

/** What kind of page it is, by its address, its headline and its data. */
export function pageKind(page: PageModel, blocks: readonly PageBlock[]): PageKind {
  const path = pathOf(page.url)?.toLowerCase() ?? '';
  const title = blocks.find((block) => block.tag === 'h1')?.text ?? '';
  // A list of many articles is a front page: no notice of one item speaks for it.
  const articles = new Set(
    blocks.filter((block) => block.article >= 0 && block.context === 'main').map((block) => block.article),
  );
  const paragraphs = blocks.filter((block) => isParagraph(block) && block.tag !== 'li');
  if (
    sitePaths.test(path) ||
    (title.length < 80 && siteTitles.test(title)) ||
    (articles.size > 4 && paragraphs.length / articles.size < 2.5)
  )
    return 'site';
  const checks = linkedData(page).some((item) => isTyped(item, /^ClaimReview$/));
  return checks || checkPaths.test(path) ? 'check' : 'article';
}
