/**
 * What a page says about AI: collects the signals, keeps those that stand in a place where a page speaks of itself, and
 * combines them. The strongest that is enough alone decides; two weak ones of different families make a medium case;
 * anything less is nothing.
 */
import { machineSignals } from './machine.ts';
import type {
  Disclosure,
  DisclosurePlace,
  DisclosureScope,
  DisclosureSignal,
  PageBlock,
  PageModel,
} from './model.ts';
import { aiWord, foldNotice, readNotice, reviewOf } from './sentence.ts';

/** A notice is short; longer blocks are read by their sentences only at the end of the article. */
const noticeLength = 600;
const bodyNoticeLength = 300;

const noticeNames =
  /(?:^|[\s_-])(?:ai-?(?:disclosure|notice|label|badge|disclaimer|generated|info|transparency|footer)|disclosure|disclaimer|transparency|editor-?note|editorial-?note)(?:$|[\s_-])/;
const summaryNames =
  /(?:^|[\s_-])(?:ai-?summary|summary(?:-?(?:box|card))?|key-?points|takeaways|tl-?dr|digest)(?:$|[\s_-])/;
const bylineNames = /(?:^|[\s_-])(?:byline|author|authors|writer|creator)(?:$|[\s_-])/;
const bylineStart = /^(?:by|von|par|por|di|da|author|written by|words by|text|글|기자|作者|著者|文)[\s:：]/iu;
const aiName =
  '(?:A\\.?I\\.?|K\\.?I\\.?|I\\.?A\\.?|Chat\\s?GPT|GPT-\\d\\w{0,8}|Gemini|Claude|\\p{Lu}\\w{0,20}(?:bot|GPT)|인공지능|人工知能|人工智能)';
/** The author is AI itself, or a desk or name with AI in brackets; a person who writes about AI is not. */
const aiAuthor = new RegExp(
  `^(?:(?:the|our|an?|die|der|une?|l['’]|una|de|생성형)\\s?)?(?:${aiName}|[^,()（）]{1,40}\\s?[(（[](?:${aiName})[^)）\\]]{0,20}[)）\\]]|\\p{Lu}\\p{L}{1,20}\\s(?:${aiName}))(?:\\s?(?:newsroom|desk|assistant|writer|reporter|system|journalist|editor|기자|redaktion|記者|记者))?(?:\\s[|·–-].{0,40})?$`,
  'iu',
);
/** The clauses of the notice family "based on source articles, errors may occur, verify with the original". */
const clauses = [
  /(?:AI|artificial intelligence)[-\s]generated/i,
  /based on (?:the )?(?:original )?source(?: article)?s?/i,
  /errors? may occur|may contain (?:errors|mistakes|inaccuracies)/i,
  /verify(?:ing)? (?:\w+ )?with (?:the )?original source/i,
];
const leftovers =
  /^(?:as an ai (?:language )?model|certainly! here (?:is|are)|i(?:'m| am) sorry, but i can(?:no|')t (?:assist|fulfil)|here is a (?:rewritten|revised) version)/i;

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

interface Layout {
  /** Index of the first and the last paragraph of the body. */
  readonly first: number;
  readonly last: number;
  readonly count: number;
  readonly article: number;
}

/** Whether a block stands in an article, or in an article inside it, such as an entry of a live page. */
function belongs(page: PageModel, block: PageBlock, article: number): boolean {
  const holder = page.nodes[article];
  return (
    block.article === article ||
    (holder?.kind === 'element' && block.node > article && block.node < holder.end)
  );
}

/** Where the body of the chosen article, else of the largest one, stands among the blocks. */
function layoutOf(page: PageModel, blocks: readonly PageBlock[], chosen: number | undefined): Layout {
  const mass = new Map<number, number>();
  const paragraphs = blocks.filter(
    (block) =>
      !block.hidden &&
      (block.context === 'main' || block.context === 'quote') &&
      !/^h[1-6]$/.test(block.tag) &&
      block.text.length >= 15 &&
      block.linked < block.text.length * 0.6,
  );
  for (const block of paragraphs) mass.set(block.article, (mass.get(block.article) ?? 0) + block.text.length);
  const article = chosen ?? [...mass].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? -1;
  const own = paragraphs.filter((block) => belongs(page, block, article));
  return {
    first: own[0]?.index ?? 0,
    last: own.at(-1)?.index ?? blocks.length - 1,
    count: own.length,
    article,
  };
}

function placeOf(block: PageBlock, layout: Layout, blocks: readonly PageBlock[]): DisclosurePlace {
  if (summaryNames.test(block.names)) return 'box';
  if (block.context === 'footer') return 'footer';
  if (bylineNames.test(block.names) || bylineStart.test(block.text))
    return block.index <= layout.first + 2 ? 'byline' : 'end';
  if (block.index < layout.first + 1) return 'header';
  const behind = blocks.filter(
    (other) =>
      other.index > block.index &&
      other.index <= layout.last &&
      other.article === layout.article &&
      other.context === 'main' &&
      other.text.length >= 15,
  ).length;
  if (behind <= Math.max(1, Math.floor(layout.count * 0.2))) return 'end';
  return block.context === 'aside' ? 'box' : 'body';
}

const scopeOf = (summary: boolean, place: DisclosurePlace, site: boolean): DisclosureScope =>
  site ? 'site' : summary || place === 'box' ? 'summary' : 'article';

/** Signals of one block's visible words. */
function blockSignals(
  block: PageBlock,
  layout: Layout,
  blocks: readonly PageBlock[],
  site: boolean,
): DisclosureSignal[] {
  if (!aiWord.test(foldNotice(block.text.slice(0, 2_000)))) {
    return leftovers.test(block.text) && block.context === 'main'
      ? [
          {
            rule: 'text/chatbot-leftover',
            level: 'generated',
            scope: 'article',
            strength: 'supporting',
            quote: block.text.slice(0, 160),
            where: 'body',
            node: block.node,
          },
        ]
      : [];
  }
  const marked = noticeNames.test(block.names);
  const place = marked && block.index > layout.first ? 'end' : placeOf(block, layout, blocks);
  const make = (
    rule: string,
    level: DisclosureSignal['level'],
    summary: boolean,
    strength: DisclosureSignal['strength'] = 'sufficient',
    where: DisclosurePlace = place,
  ): DisclosureSignal => ({
    rule,
    level,
    scope: scopeOf(summary, where, site),
    strength,
    quote: block.text.slice(0, 400),
    where,
    node: block.node,
  });
  if (/^h1$/.test(block.tag)) return [];
  if (
    clauses[0]?.test(block.text) &&
    clauses.filter((clause) => clause.test(block.text)).length >= 3 &&
    block.text.length < noticeLength &&
    /\b(?:this|the above)\b/i.test(block.text)
  )
    return [make('notice/clauses', 'generated', false)];
  if (
    (place === 'byline' || place === 'end' || place === 'header') &&
    block.text.length <= 60 &&
    bylineStart.test(block.text) &&
    aiAuthor.test(block.text.replace(bylineStart, '').trim())
  )
    return [make('byline/ai-author', 'generated', false)];
  const reading =
    block.text.length <= noticeLength || place === 'end'
      ? readNotice(block.text.slice(0, noticeLength * 2))
      : null;
  if (!reading) return [];
  if (reading.form === 'label') {
    // A short label alone is a badge; a heading that reads like one is a topic.
    if (/^h[2-6]$/.test(block.tag) && place !== 'header') return [];
    const atTop = place === 'header' || place === 'byline' || place === 'box' || marked || place === 'end';
    return atTop
      ? [
          make(
            marked || reading.summary || place === 'end' ? 'notice/label' : 'label/short',
            reading.level,
            reading.summary,
            marked || reading.summary || place === 'end' || reading.level === 'translated'
              ? 'sufficient'
              : 'supporting',
          ),
        ]
      : [];
  }
  if (reading.form === 'fragment')
    return place === 'body' && !marked ? [] : [make('notice/fragment', reading.level, reading.summary)];
  if (place === 'body' && !marked)
    return block.text.length <= bodyNoticeLength
      ? [make('notice/sentence-in-body', reading.level, reading.summary)]
      : [];
  if (place === 'footer') return [make('notice/site-footer', reading.level, reading.summary, 'supporting')];
  return [make('notice/sentence', reading.level, reading.summary)];
}

/** Labels in attributes of badges: `title`, `aria-label`, alternative text of an icon. */
function attributeLabels(
  page: PageModel,
  layout: Layout,
  blocks: readonly PageBlock[],
  site: boolean,
): DisclosureSignal[] {
  const firstNode = blocks[layout.first]?.node ?? 0;
  const lastNode = blocks[layout.last]?.node ?? page.nodes.length;
  const out: DisclosureSignal[] = [];
  for (const node of page.nodes) {
    if (
      node.kind !== 'element' ||
      node.hidden ||
      [
        'img',
        'picture',
        'figure',
        'video',
        'audio',
        'a',
        'input',
        'button',
        'meta',
        'link',
        'iframe',
      ].includes(node.tag)
    )
      continue;
    const text = node.attributes['aria-label'] ?? node.attributes['title'];
    if (text === undefined || text.length > 200 || !aiWord.test(text)) continue;
    const reading = readNotice(text);
    if (!reading) continue;
    const near = node.id < firstNode + 40 || node.id > lastNode - 40;
    if (near)
      out.push({
        rule: 'label/attribute',
        level: reading.level,
        scope: scopeOf(reading.summary, 'header', site),
        strength: reading.form === 'sentence' ? 'sufficient' : 'supporting',
        quote: text,
        where: node.id < firstNode ? 'header' : 'end',
        node: node.id,
      });
  }
  return out;
}

/** How sure a signal is; the most certain first. */
const certainty: Readonly<Record<string, number>> = {
  'machine/ai-disclosure': 0.97,
  'machine/digital-source-type': 0.95,
  'machine/ai-disclosure-property': 0.93,
  'machine/aigc-label': 0.95,
  'machine/creative-work-status': 0.9,
  'machine/software-author': 0.85,
  'notice/clauses': 0.97,
  'notice/sentence': 0.95,
  'notice/fragment': 0.85,
  'notice/label': 0.8,
  'byline/ai-author': 0.85,
  'label/attribute': 0.8,
  'notice/sentence-in-body': 0.75,
};

/** Every signal's name, as docs/rules.md lists them. */
export const disclosureRules: readonly string[] = [
  ...Object.keys(certainty),
  'machine/meta-ai-generated',
  'machine/meta-ai-model',
  'machine/meta-generator',
  'label/short',
  'notice/site-footer',
  'text/chatbot-leftover',
];

/** Whether a disclosure is a reason to check the page: it speaks of the article's or its summary's text. */
export function callsForCheck(disclosure: Disclosure | null): disclosure is Disclosure {
  return (
    disclosure !== null &&
    disclosure.level !== 'none-claimed' &&
    (disclosure.scope === 'article' || disclosure.scope === 'summary')
  );
}

const family = (signal: DisclosureSignal): string =>
  signal.rule.startsWith('machine/')
    ? signal.rule
    : signal.rule === 'label/attribute'
      ? 'label/short'
      : signal.rule;

/**
 * Finds what the page says about AI.
 * @param blocks from `pageBlocks` of the same page
 * @param article the element that holds the page's article, where the caller chose it; -1 is the whole page
 * @returns null where it says nothing
 */
export function findDisclosure(
  page: PageModel,
  blocks: readonly PageBlock[],
  article?: number,
): Disclosure | null {
  const layout = layoutOf(page, blocks, article);
  const site = pageKind(page, blocks) === 'site';
  const articleNode = page.nodes[layout.article >= 0 ? layout.article : 0];
  const signals = machineSignals(page, articleNode?.kind === 'element' ? articleNode : undefined);
  for (const block of blocks) {
    if (
      ['navigation', 'teaser', 'comments', 'advert', 'quote', 'caption', 'editable', 'code'].includes(
        block.context,
      )
    )
      continue;
    // Another article's notice speaks of that article.
    if (layout.article >= 0 && block.article >= 0 && !belongs(page, block, layout.article)) continue;
    if (block.hidden && !isClosedDetails(page, block.node)) continue;
    signals.push(...blockSignals(block, layout, blocks, site));
  }
  signals.push(...attributeLabels(page, layout, blocks, site));
  return combine(signals);
}

/** A closed `details` is the page's own box: its text counts although it is not on the screen yet. */
function isClosedDetails(page: PageModel, id: number): boolean {
  for (let at = id; at >= 0; ) {
    const node = page.nodes[at];
    if (node?.kind !== 'element') return false;
    if (node.tag === 'details') return true;
    at = node.parent;
  }
  return false;
}

/** What speaks of the article itself goes before what speaks of a box or the site. */
const rank = (signal: DisclosureSignal): number =>
  (certainty[signal.rule] ?? 0.5) - (signal.scope === 'article' ? 0 : 0.3);

/** Combines signals into one statement; exported for the tests of the combination alone. */
export function combine(signals: readonly DisclosureSignal[]): Disclosure | null {
  const counted = signals.filter((signal) => signal.rule !== 'text/chatbot-leftover');
  const positive = counted.filter((signal) => signal.level !== 'none-claimed');
  const none = counted.find((signal) => signal.level === 'none-claimed');
  const sufficient = positive
    .filter((signal) => signal.strength === 'sufficient')
    .sort((a, b) => rank(b) - rank(a));
  // The page's own words are shown to the reader before a machine's value.
  const best =
    sufficient.find((signal) => signal.where !== 'metadata' && rank(signal) > 0.6) ?? sufficient[0];
  if (best) {
    const notice = positive.map((signal) => signal.quote).join(' ');
    return {
      level: best.level,
      scope: best.scope,
      reviewed: reviewOf(best.quote) ?? reviewOf(notice),
      confidence: certainty[best.rule] ?? 0.7,
      quote: best.quote,
      where: best.where,
      signals,
      conflict: none !== undefined,
    };
  }
  const families = new Set(positive.map(family));
  const first = positive[0];
  if (families.size >= 2 && first)
    return {
      level: first.level,
      scope: first.scope,
      reviewed: null,
      confidence: 0.6,
      quote: first.quote,
      where: first.where,
      signals,
      conflict: none !== undefined,
    };
  if (none)
    return {
      level: 'none-claimed',
      scope: 'article',
      reviewed: null,
      confidence: 0.9,
      quote: none.quote,
      where: none.where,
      signals,
      conflict: false,
    };
  return null;
}

/** A line of plain text with the zone that the text reader gave it. */
export interface TextLine {
  readonly text: string;
  readonly zone: string;
}

/**
 * The same over plain text: lines of one article, teasers and everything behind them left out.
 * @returns null where the text says nothing of AI
 */
export function findDisclosureInText(lines: readonly TextLine[]): Disclosure | null {
  const blocks: PageBlock[] = lines
    .filter((line) => line.zone !== 'teaser')
    .map((line, index) => ({
      index,
      node: index,
      tag: line.zone === 'title' ? 'h1' : 'p',
      text: line.text,
      pieces: [],
      context: 'main',
      hidden: false,
      linked: 0,
      names: '',
      article: -1,
    }));
  const found = findDisclosure({ nodes: [], truncated: false }, blocks);
  return found && { ...found, signals: found.signals.map(({ node: _node, ...signal }) => signal) };
}
