/** Names that pages give to their parts, and the headings behind which other stories follow. Data only. */
import { relatedHeadings } from '../engine/text/lang/markers.ts';

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
  /(?:^|[\s_-])(?:deck|dek|standfirst|subtitle|sub-?title|sub-?heading|subheadline|excerpt|lede?|lead|intro|article-?summary|description|abstract)(?:$|[\s_-])/;
export const bylineNames =
  /(?:^|[\s_-])(?:byline|author|authors|dateline|timestamp|pub-?date|published|post-?meta|entry-?meta|article-?meta|meta|credit|date|time|reading-?time|source)(?:$|[\s_-])/;
export const summaryNames =
  /(?:^|[\s_-])(?:ai-?summary|summary-?box|key-?points|key-?takeaways|takeaways|tl-?dr|highlights|at-?a-?glance|quick-?read)(?:$|[\s_-])/;

/** The heading as the list of related headings knows it. */
export const bareHeading = (text: string): string =>
  text.toLowerCase().replace(/^[\s\p{P}\p{S}]{1,20}|[\s\p{P}\p{S}]{1,20}$/gu, '');
