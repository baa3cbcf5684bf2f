/** What kind of page it is: an article, one that speaks for its site, or a check of what others made. */
import { linkedData } from '../article/linked-data.ts';
import type { PageBlock, PageModel } from '../model.ts';

export type PageKind = 'article' | 'site' | 'check';

const sitePaths =
  /\/(?:about(?:-us)?|polic(?:y|ies)|terms|privacy|imprint|impressum|editorial-(?:policy|standards|guidelines)|ai-policy|ethics|legal|contact|faq|guidelines|tag|tags|category|author|search)(?:[/_.-]|$)/;
const siteTitles =
  /\b(?:polic(?:y|ies)|terms of (?:use|service)|privacy|guidelines|about us|editorial standards|code of ethics|how (?:we|to) (?:use|label|mark|disclose)\b.{0,20}\bAI)\b/i;
const checkPaths =
  /\/(?:fact-?check(?:s|ing)?|faktencheck|verificaci[oó]n|fact-?checking|desinformaci[oó]n|reality-?check)(?:[/_.-]|$)/;

/** What kind of page it is, by its address, its headline and its data. */
export function pageKind(page: PageModel, blocks: readonly PageBlock[]): PageKind {
  const path = (() => {
    try {
      return new URL(page.url ?? '').pathname.toLowerCase();
    } catch {
      return '';
    }
  })();
  const title = blocks.find((block) => block.tag === 'h1')?.text ?? '';
  // A list of many articles is a front page: no notice of one item speaks for it.
  const articles = new Set(
    blocks.filter((block) => block.article >= 0 && block.context === 'main').map((block) => block.article),
  );
  const paragraphs = blocks.filter(
    (block) =>
      block.context === 'main' &&
      block.text.length >= 30 &&
      block.tag !== 'li' &&
      !/^h[1-6]$/.test(block.tag),
  );
  if (
    sitePaths.test(path) ||
    (title.length < 80 && siteTitles.test(title)) ||
    (articles.size > 4 && paragraphs.length / articles.size < 2.5)
  )
    return 'site';
  const checks = linkedData(page).some((item) => [item['@type']].flat().includes('ClaimReview'));
  return checks || checkPaths.test(path) ? 'check' : 'article';
}
