/** Whether a page is an article at all, or one that only speaks for its site. */
import type { PageBlock, PageModel } from '../model.ts';

/** Whether the page is an article at all, or one that only speaks for its site. */
export function pageKind(page: PageModel, blocks: readonly PageBlock[]): 'article' | 'site' {
  const path = (() => {
    try {
      return new URL(page.url ?? '').pathname.toLowerCase();
    } catch {
      return '';
    }
  })();
  const policy =
    /\/(?:about(?:-us)?|polic(?:y|ies)|terms|privacy|imprint|impressum|editorial-(?:policy|standards|guidelines)|ai-policy|ethics|legal|contact|faq|guidelines|tag|tags|category|author|search)(?:[/_.-]|$)/.test(
      path,
    );
  const title = blocks.find((block) => block.tag === 'h1')?.text ?? '';
  const policyTitle =
    /\b(?:polic(?:y|ies)|terms of (?:use|service)|privacy|guidelines|about us|editorial standards|code of ethics|how we use ai)\b/i.test(
      title,
    ) && title.length < 80;
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
  const perArticle = articles.size > 4 && paragraphs.length / articles.size < 2.5;
  return policy || policyTitle || perArticle ? 'site' : 'article';
}
