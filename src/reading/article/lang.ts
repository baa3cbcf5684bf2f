/** Names that pages give to their parts, and the headings behind which other stories follow. Data only. */
import type { PageBlock } from '../model.ts';
import { relatedHeadings } from '../markers.ts';

export const related: ReadonlySet<string> = new Set(relatedHeadings);

/** Class, id and role names, as whole words between separators. */
export const navigationNames =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|menubar|breadcrumbs?|toolbar|sitemap|skip-?link|share|sharing|social|cookie|consent|gdpr|newsletter|subscribe|subscription|signup|sign-up|login|paywall-?prompt|toc|table-of-contents|pagination|pager|search|site-?header|masthead|topbar|tags|tag-?list)(?:$|[\s_-])/;
export const teaserNames =
  /(?:^|[\s_-])(?:related|recommended|recommendations?|more-?(?:stories|news|from|articles)|read-?(?:next|more|also)|also-?like|trending|popular|most-?read|latest|teasers?|outbrain|taboola|up-?next|further-?reading|similar|carousel|story-?cards?|sidebar|rail)(?:$|[\s_-])/;
export const commentNames =
  /(?:^|[\s_-])(?:comments?|comment-?list|disqus|replies|discussion|respond|user-?reviews?)(?:$|[\s_-])/;
export const advertNames =
  /(?:^|[\s_-])(?:ads?|advert|advertisement|adsbygoogle|ad-?slot|sponsor|sponsored|promo|promotion|banner|chat-?widget|chatbot|intercom)(?:$|[\s_-])/;
export const deckNames =
  /(?:^|[\s_-])(?:deck|dek|standfirst|subtitle|sub-?title|sub-?heading|subheadline|excerpt|lede?|lead|intro|article-?summary|description|abstract|teaser|vorspann|chapo|chapeau|entradilla|bajada|sommario|occhiello|subtitulo|linha-?fina)(?:$|[\s_-])/;
export const bylineNames =
  /(?:^|[\s_-])(?:byline|author|authors|dateline|timestamp|pub-?date|published|post-?meta|entry-?meta|article-?meta|meta|credit|date|time|reading-?time|source)(?:$|[\s_-])/;
export const summaryNames =
  /(?:^|[\s_-])(?:ai-?summary|summary-?box|key-?points|key-?takeaways|takeaways|tl-?dr|highlights|at-?a-?glance|quick-?read)(?:$|[\s_-])/;

/** The heading as the list of related headings knows it. */
export const bareHeading = (text: string): string =>
  text.toLowerCase().replace(/^[\s\p{P}\p{S}]{1,20}|[\s\p{P}\p{S}]{1,20}$/gu, '');

/** Words with which a line says who wrote, when, or how long it takes to read. */
export const bylineText =
  /^(?:by|published|updated|posted|written by|source|photo|image|credit|von|par|por|di|da|stand|veröffentlicht|aktualisiert|publié|mis à jour|publicado|actualizado|atualizado|pubblicato|aggiornato|입력|수정|등록|기자|사진|更新|公開|配信|投稿|发布|發布|来源|來源|写真)(?![\p{L}\p{N}])|^\s{0,2}\d{1,3}\s?(?:min(?:ute)?s?(?![\p{L}])|분|分)|^(?:\p{Lu}\p{L}{2,8}\.? \d{1,2},? \d{4}|\d{1,2}\.? \p{Lu}\p{L}{2,8}\.? \d{4}|\d{4}\s?[-./年년]\s?\d{1,2}\s?[-./月월])|(?:기자|記者|记者)$/iu;

/** The end of a sentence. */
export const endsSentence = /[.!?…。！？"”」』][\s)\]）]{0,3}$/;

/** Whether a short line only leads to another story: "Read more: …", most of it a link. */
export function pointsElsewhere(block: PageBlock): boolean {
  if (!block.linked || block.text.length > 300) return false;
  const cut = block.text.search(/[:：|»>–—]/);
  return cut > 0 && cut < 50 && related.has(bareHeading(block.text.slice(0, cut)));
}
