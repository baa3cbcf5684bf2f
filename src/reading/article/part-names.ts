/** What the names of a page's parts (class, id, role) say about them. */
import { remembered, rememberedOf } from '../../text/remembered.ts';
import type { BlockContext, PageBlock, PageElement } from '../model.ts';
import { isRelatedHeading } from '../line-words.ts';

export const captionNames =
  /(?:^|[\s_-])(?:caption|captions|cutline|photo-?(?:text|description)|image-?(?:text|description)|bildunterschrift|legende|didascalia|pie-?de-?foto)(?:$|[\s_-])/;

/** The names that a page gives to an element, in lower case, with camel case split. */
export const namesOf = rememberedOf(({ attributes }: PageElement): string =>
  ['class', 'id', 'role', 'data-component', 'data-testid']
    .flatMap((key) => attributes[key] ?? [])
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .slice(0, 300),
);

/** Last words in the names of parts that are not the article's own text. */
const partNames: readonly (readonly [BlockContext, ReadonlySet<string>])[] = (
  [
    ['comments', 'comment comments commentlist disqus replies reply discussion respond reviews'],
    [
      'teaser',
      'related recommended recommendation recommendations trending popular latest teaser teasers outbrain taboola similar carousel sidebar rail upnext more_stories more_news more_from more_articles more_posts read_next read_more read_also most_read also_like up_next next_up further_reading story_card story_cards related_articles related_posts related_stories related_news related_content recommended_posts recommended_articles latest_news latest_posts latest_articles popular_posts recent_posts recent_articles similar_posts post_navigation nav_links',
    ],
    [
      'navigation',
      'nav navbar navigation menu menubar breadcrumb breadcrumbs toolbar sitemap skiplink share sharing shares sns social socials cookie cookies consent gdpr paywall regwall newsletter newsletters subscribe subscription signup login toc pagination pager search masthead topbar tags taglist skip_link sign_up table_of_contents tag_list social_media',
    ],
    [
      'advert',
      'ad ads advert adverts advertisement advertising adsbygoogle sponsor sponsors sponsored promo promos promotion prompt chatbot intercom ad_slot chat_widget cta',
    ],
    ['aside', 'bio author_box author_info author_card about_author about_the_author'],
  ] as const
).map(([context, words]) => [context, new Set(words.split(' '))] as const);

/** Words that only say that something is a box. */
const boxWords = new Set(
  'area bar slide slides strip block blocks body bottom box column component container content desktop div group holder icons inline inner item items left links list main mobile module outer panel placeholder region right row section slot small top unit widget widgets wrap wrapper'.split(
    ' ',
  ),
);
/** A name that begins with these says what the page has, not what the part is: "has-sidebar". */
const tellsOfPage = /^(?:with|without|has|have|no|is|not|hide|show|single|page|layout)$/;

/** What one name says; pages use the same ones again and again. */
const partOfName = remembered((name: string): BlockContext | undefined => {
  // "article__related--wide": the part is called "related", what follows two dashes only says how it looks.
  const words = (name.split('--', 1)[0] ?? '').replace(/^.*__(?=.)/, '').split(/[-_:]+/);
  if (words.some((word) => tellsOfPage.test(word))) return undefined;
  let { length } = words;
  while (length > 1 && (boxWords.has(words[length - 1] ?? '') || /^\d*$/.test(words[length - 1] ?? '')))
    length -= 1;
  const last = words[length - 1] ?? '';
  const two = length > 1 ? `${words[length - 2]}_${last}` : last;
  if (last.endsWith('comments')) return 'comments';
  return partNames.find(([, known]) => known.has(last) || known.has(two))?.[0];
}, 4_000);

/**
 * What an element's names (class, id, role, lower case, with spaces between) say that it is. English names are read as the
 * compounds they are: a "blog-sidebar" is a sidebar, a "sidebar-layout" a layout, and "has-sidebar" says nothing.
 */
export function partNamed(names: string): BlockContext | undefined {
  for (const name of names.split(/\s+/)) {
    const part = name && name.length <= 60 ? partOfName(name) : undefined;
    if (part) return part;
  }
  return undefined;
}
export const deckNames =
  /(?:^|[\s_-])(?:deck|dek|standfirst|subtitle|sub-?title|sub-?heading|subheadline|excerpt|lede?|intro|article-?summary|teaser|vorspann|chapo|chapeau|entradilla|bajada|sommario|occhiello|subtitulo|linha-?fina)(?:$|[\s_-])/;
export const bylineNames =
  /(?:^|[\s_-])(?:byline|author|authors|dateline|timestamp|pub-?date|published|post-?meta|entry-?meta|article-?meta|meta|credit|date|time|reading-?time|source)(?:$|[\s_-])/;
export const summaryNames =
  /(?:^|[\s_-])(?:ai-?summary|summary-?box|key-?points|key-?takeaways|takeaways|tl-?dr|highlights|at-?a-?glance|quick-?read)(?:$|[\s_-])/;

/** Names of boxes that address the reader in sentences, such as a cookie notice. */
export const asksReader = /cookie|consent|gdpr|newsletter|subscri|sign-?(?:up|in)|log-?in/;

/** The end of a sentence. */
export const endsSentence = /[.!?…。！？"”」』][\s)\]）]{0,3}$/;

/** Whether a short line only leads to another story: "Read more: …", most of it a link. */
export function pointsElsewhere(block: PageBlock): boolean {
  if (!block.linked || block.text.length > 300) return false;
  const cut = block.text.search(/[:：|»>–—]/);
  return cut > 0 && cut < 50 && isRelatedHeading(block.text.slice(0, cut));
}
