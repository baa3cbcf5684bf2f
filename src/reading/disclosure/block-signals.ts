/** Signals in a page's words: sentences, fragments, badges and bylines of one block, and labels in attributes. */
import { afterBy, aiByline, isAiPortrait } from './byline.ts';
import { foldNotice, namesAi } from './fold.ts';
import { everywhere } from './lang/index.ts';
import { type Layout, noticeNames, type PageKind, placeOf } from './layout.ts';
import type { DisclosureSignal, PageBlock, PageElement, PageModel } from '../model.ts';
import { readNotice, readUnderHeading, type SentenceReading } from './sentence.ts';
import { isCredit, isReaders } from './voice.ts';
import { beginsAsAdvert } from '../line-words.ts';
import { wordList } from '../word-list.ts';

/** What is known of the page around a block. */
export interface Setting {
  readonly page: PageModel;
  readonly blocks: readonly PageBlock[];
  readonly layout: Layout;
  /** The element around the article's paragraphs. */
  readonly body: number;
  readonly kind: PageKind;
}

/** A notice is short; longer blocks are read by their sentences only at the end of the article. */
const noticeLength = 600;
const bodyNoticeLength = 300;

/** Boxes whose short lines are choices, ratings or topics. */
const choiceNames =
  /(?:^|[\s_-])(?:ratings?|verdict|claims?|fact-?check|topics?|categor(?:y|ies)|keywords|polls?|votes?|quiz|surveys?|reviews?)(?:$|[\s_-])/;

/** Makes a signal: what the words say, by which rule, where. */
const signal = (
  { kind }: Setting,
  rule: string,
  { level, summary }: Pick<SentenceReading, 'level' | 'summary'>,
  words: Pick<DisclosureSignal, 'quote' | 'where' | 'node'>,
): DisclosureSignal => {
  const scope = kind === 'site' ? 'site' : summary || words.where === 'box' ? 'summary' : 'article';
  return { rule, level, scope, ...words };
};

/** Whether an item of a list is one of several samples: the line above asks for them, or the next one is a notice too. */
function isSample(setting: Setting, block: PageBlock): boolean {
  if (block.tag !== 'li') return false;
  const near = [setting.blocks[block.index - 1], setting.blocks[block.index + 1]];
  const lead = setting.blocks.findLast((other) => other.index < block.index && other.tag !== 'li');
  return (
    near.some((other) => other?.tag === 'li' && readNotice(other.text)) ||
    (lead !== undefined && /[:：]$/.test(lead.text) && !/\b(?:this|dies|cet|est[ea]|quest)/i.test(lead.text))
  );
}

/** Whether a short line without a subject speaks of something else: a link, a picture, a choice, a topic. */
function isElse({ page, kind }: Setting, block: PageBlock, atHead: boolean): boolean {
  return (
    kind === 'check' ||
    (block.tag === 'li' && !atHead) ||
    isLink(block) ||
    choiceNames.test(block.names) ||
    isCredit(page, block)
  );
}
const isLink = (block: PageBlock): boolean => block.linked >= block.text.replace(/\s/g, '').length * 0.85;

/** Whether a link is a headline among others: it has no full stop, and the link before or behind it stands in a like box. */
const isHeadline = ({ blocks }: Setting, { tag, text, index }: PageBlock): boolean =>
  tag === 'li' ||
  (!/[.。)）]$/u.test(text) &&
    [blocks[index - 1], blocks[index + 1]].some((other) => other?.tag === tag && isLink(other)));

/** "[AI-generated] Harbour council …": a headline is a topic, but for the label that it begins with. */
const labelOfTitle = /^[[［【(（]([^\]］】)）]{2,40})[\]］】)）]/;

/** Headings that announce how AI was used. */
const noticeHeading = wordList(everywhere('heading'));

/** What the words under a heading such as "AI disclosure" or "How was AI used?" say. */
function underHeading({ blocks }: Setting, block: PageBlock): SentenceReading | null {
  const before = blocks.slice(Math.max(0, block.index - 3), block.index);
  const heading = before.findLast(({ hidden }) => !hidden);
  return heading &&
    (/^(?:h[2-6]|summary|dt|legend)$/.test(heading.tag) || heading.names.startsWith(block.names)) &&
    heading.text.length <= 60 &&
    noticeHeading.has(heading.text) &&
    block.text.length <= bodyNoticeLength
    ? readUnderHeading(block.text.slice(0, noticeLength))
    : null;
}

/** The name in the article's byline. */
const authorOf = ({ blocks, layout }: Setting): string =>
  blocks
    .slice(0, layout.first + 3)
    .map(({ text }) => (text.length < 60 ? afterBy(text) : undefined))
    .find((name) => name !== undefined)
    ?.trim() ?? '';

/** Signals of one block's visible words. */
export function blockSignals(block: PageBlock, setting: Setting): DisclosureSignal[] {
  const { layout, page } = setting;
  const marked = noticeNames.test(block.names);
  const place = marked && block.index > layout.first ? 'end' : placeOf(block, layout);
  const words = { quote: block.text.slice(0, 400), where: place, node: block.node };
  const make = (rule: string, reading: Pick<SentenceReading, 'level' | 'summary'>): DisclosureSignal[] => [
    signal(setting, rule, reading, words),
  ];
  if (block.tag === 'h1') {
    const reading = readNotice(labelOfTitle.exec(block.text)?.[1] ?? '');
    return reading?.form === 'badge' ? make('notice/label', reading) : [];
  }
  const underOne = (): DisclosureSignal[] => {
    const headed = place === 'body' && !marked ? null : underHeading(setting, block);
    return headed ? make('notice/heading', headed) : [];
  };
  if (!namesAi(foldNotice(block.text.slice(0, 2_000)))) return underOne();
  const atHead = place === 'header' || place === 'byline';
  // Asked last: it looks at what stands around the block.
  const isOther = (): boolean => !marked && (place === 'body' || isElse(setting, block, atHead));
  const author =
    atHead || place === 'end'
      ? (aiByline(block.text, place === 'byline') ??
        (isAiPortrait(block.text, authorOf(setting)) ? 'generated' : null))
      : null;
  if (author && (atHead || !isOther())) return make('byline/ai-author', { level: author, summary: false });
  const limit = marked || place !== 'body' ? noticeLength : bodyNoticeLength;
  const reading =
    block.text.length <= limit || place === 'end' ? readNotice(block.text.slice(0, noticeLength * 2)) : null;
  if (!reading) return underOne();
  const { form, summary, level, self } = reading;
  if (block.context === 'navigation' && !marked && (self === undefined || isLink(block))) return [];
  if (isSample(setting, block) || (place !== 'header' && isReaders(page, block, setting.body))) return [];
  if (form === 'sentence') {
    if (isLink(block) && (self === undefined || isHeadline(setting, block) || beginsAsAdvert.has(block.text)))
      return [];
    if (place === 'body' && !marked) return make('notice/sentence-in-body', reading);
    // What stands on every page of a site speaks for this one only where it says "this article".
    if (place === 'footer' && !ownArticle.test(self ?? '')) return make('notice/site-footer', reading);
    return make('notice/sentence', reading);
  }
  // A short label alone is a badge; a heading that reads like one is a topic.
  if (/^h[2-6]$/.test(block.tag) && place !== 'header') return [];
  if (isOther()) return [];
  if (form === 'fragment') return make('notice/fragment', reading);
  if (!atHead && place !== 'box' && place !== 'end' && !marked) return [];
  const told = marked || summary || place === 'end' || level === 'translated' || form === 'badge';
  return make(told ? 'notice/label' : 'label/short', reading);
}

/** Names of one text among those that a notice gives itself. */
const ownArticle =
  /article|story|report(?!s)|text|artikel|beitrag|nota|noticia|notícia|artigo|artículo|articolo|記事|기사|文章|本文/iu;

/** What else such attributes describe: pictures, players, links. */
const others = /^(?:picture|figure|video|audio|a|input|meta|link|iframe)$/;
const iconNames = /(?:^|[\s_-])(?:icons?|badges?|labels?)(?:$|[\s_-])/;

/** The words of an element's attribute; a picture's only where it is an icon, since others are described by them. */
function labelOf({ tag, attributes }: PageElement): string | undefined {
  if (tag !== 'img') return attributes['aria-label'] ?? attributes['title'];
  const names = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`.toLowerCase();
  return noticeNames.test(names) || iconNames.test(names) ? attributes['alt'] : undefined;
}

/** Labels in attributes of badges: `title`, `aria-label`, alternative text of an icon. */
export function attributeLabels(setting: Setting): DisclosureSignal[] {
  const { page, blocks, layout } = setting;
  const firstNode = blocks[layout.first]?.node ?? 0;
  const lastNode = blocks[layout.last]?.node ?? page.nodes.length;
  const out: DisclosureSignal[] = [];
  for (const node of page.nodes) {
    if (node.kind !== 'element' || node.hidden || others.test(node.tag)) continue;
    if (node.id > firstNode + 40 && node.id < lastNode - 40) continue;
    const text = labelOf(node);
    if (text === undefined || text.length > 200 || !namesAi(text)) continue;
    const author = node.tag === 'button' ? null : aiByline(text, false);
    const reading: Pick<SentenceReading, 'level' | 'summary' | 'form' | 'self'> | null = author
      ? { level: author, summary: false, form: 'sentence' }
      : readNotice(text);
    if (!reading) continue;
    // A button says what it does, such as to translate or summarise; one that says who made the text opens a notice.
    const offers = reading.self === undefined || /^(?:translated|summary)$/.test(reading.level);
    if (node.tag === 'button' && offers) continue;
    const certain = reading.form === 'sentence' || (node.tag === 'img' && reading.form !== 'label');
    const where = node.id < firstNode ? 'header' : 'end';
    const words = { quote: text, where, node: node.id } as const;
    out.push(signal(setting, certain ? 'label/attribute' : 'label/short', reading, words));
  }
  return out;
}
