/**
 * Reads a page's article: which blocks belong to it and in which zone, its text, and where every character came from.
 * The same reader serves the page (a DOM snapshot), the command line and the worker (HTML text).
 */
import type { Disclosure, PageBlock, PageModel } from '../disclosure/model.ts';
import type { Block, Document, Zone } from '../engine/model.ts';
import { bylineNames, deckNames, summaryNames } from './lang.ts';
import { readMetadata } from './metadata.ts';

/** Where a stretch of the article's text stands in the page. */
export interface Place {
  /** Offset in the article's text. */
  readonly start: number;
  readonly length: number;
  /** Id of the text node in the model, and the offset in it. */
  readonly node: number;
  readonly offset: number;
}

export interface Article {
  readonly document: Document;
  readonly places: readonly Place[];
}

/** More text than this is not an article; what stands behind is left out. */
export const articleCap = 400_000;

const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const foreign = new Set(['navigation', 'comments', 'advert', 'footer', 'editable', 'code']);

/** A paragraph that could be the body of an article: long enough, and not mostly links. */
const isParagraph = (block: PageBlock): boolean =>
  (block.context === 'main' || block.context === 'quote') &&
  !block.hidden &&
  !headings.has(block.tag) &&
  block.text.length >= 50 &&
  block.linked < block.text.length * 0.6;

const bylineText =
  /^(?:by|published|updated|posted|written by|source|photo|image|credit|입력|수정|기자|更新|公開)\b|^\s{0,2}\d{1,3}\s?(?:min(?:ute)?s?\b|분|分)|^(?:\p{Lu}\p{L}{2,8}\.? \d{1,2},? \d{4}|\d{1,2} \p{Lu}\p{L}{2,8}\.? \d{4}|\d{4}[-./年]\s?\d{1,2}[-./月])/iu;

/**
 * Chooses the container of the main article: the one whose headline the metadata names, else the one with the most
 * paragraph text. -1 is the page itself.
 */
function chooseContainer(blocks: readonly PageBlock[], title: string | undefined): number {
  const mass = new Map<number, number>();
  let total = 0;
  for (const block of blocks) {
    if (!isParagraph(block)) continue;
    mass.set(block.article, (mass.get(block.article) ?? 0) + block.text.length);
    total += block.text.length;
  }
  if (title !== undefined) {
    const wanted = title.toLowerCase().slice(0, 80);
    const headline = blocks.find(
      (block) =>
        headings.has(block.tag) &&
        block.article >= 0 &&
        wanted.startsWith(block.text.toLowerCase().slice(0, 80)) &&
        block.text.length > 10,
    );
    if (headline && (mass.get(headline.article) ?? 0) >= 120) return headline.article;
  }
  const best = [...mass].filter(([id]) => id >= 0).sort((a, b) => b[1] - a[1] || a[0] - b[0])[0];
  // Where most of the text stands outside any article element, the page itself is the article.
  return best && best[1] >= (total - best[1]) * 0.4 ? best[0] : -1;
}

function zoneOf(
  block: PageBlock,
  state: { title: boolean; body: boolean },
  description: string | undefined,
): Zone {
  if (block.context === 'teaser') return 'teaser';
  if (foreign.has(block.context)) return 'other';
  if (summaryNames.test(block.names)) return 'summary';
  if (block.context === 'caption') return 'caption';
  if (headings.has(block.tag))
    return state.title && !state.body && deckNames.test(block.names) ? 'deck' : 'heading';
  if (
    block.text.length <= 160 &&
    (bylineText.test(block.text) ||
      (bylineNames.test(block.names.split(' ').slice(0, 4).join(' ')) && !/[.!?。]\s?$/.test(block.text)))
  )
    return 'byline';
  if (!state.body) {
    const ownNames = block.names.slice(0, 80);
    if (
      deckNames.test(ownNames) ||
      (description !== undefined && block.text.slice(0, 60) === description.slice(0, 60))
    )
      return 'deck';
  }
  if (block.context === 'aside') return 'other';
  // A short line without a full stop is a label, not a statement.
  if (
    block.text.length < 40 &&
    !/[.!?…。！？"”」]\s?$/.test(block.text) &&
    block.tag !== 'li' &&
    block.tag !== 'td'
  )
    return 'other';
  return 'body';
}

/**
 * Reads the article of a page.
 * @param blocks from `pageBlocks` of the same page
 * @param disclosure what `findDisclosure` found: its blocks get the zone `disclosure`
 * @returns null where the page has no article (no paragraph of text)
 */
export function readArticle(
  page: PageModel,
  blocks: readonly PageBlock[],
  disclosure: Disclosure | null,
): Article | null {
  const metadata = readMetadata(page);
  const container = chooseContainer(blocks, metadata.title);
  const root = container >= 0 ? page.nodes[container] : undefined;
  const inside = (block: PageBlock): boolean =>
    block.article === container ||
    (root?.kind === 'element' && block.node > root.id && block.node < root.end);
  const noticeNodes = new Set(
    disclosure?.signals.map((signal) => signal.node).filter((node) => node !== undefined),
  );
  const firstBody = blocks.find((block) => inside(block) && isParagraph(block));
  if (!firstBody) return null;

  const onlyBox = disclosure?.scope === 'summary' ? summaryBox(page, noticeNodes) : undefined;
  const headline = titleBlock(blocks, inside, firstBody, metadata.title);
  const state = { title: false, body: false };
  let text = '';
  const out: Block[] = [];
  const places: Place[] = [];
  for (const block of blocks) {
    if (block.hidden && !noticeNodes.has(block.node)) continue;
    const isTitle = block === headline;
    const isNotice = noticeNodes.has(block.node);
    // Before the title stand the site's own parts; behind the article only teasers and the notice matter.
    if (!isTitle && !isNotice && !inside(block) && block.context !== 'teaser') {
      // A deck or byline often stands in a header beside the article element.
      if (
        !(
          state.title &&
          !state.body &&
          block.index < firstBody.index &&
          headline &&
          block.index > headline.index
        )
      )
        continue;
    }
    if (!isTitle && !isNotice && headline && block.index < headline.index) continue;
    // The page says that its summary alone is AI's: the article's own words are not checked.
    if (onlyBox && !isNotice && !onlyBox(block)) continue;
    const zone: Zone = isTitle
      ? 'title'
      : isNotice
        ? 'disclosure'
        : zoneOf(block, state, metadata.description);
    if (zone === 'other' || (zone === 'teaser' && !state.body)) continue;
    if (zone === 'title') state.title = true;
    if (zone === 'body' && isParagraph(block)) state.body = true;
    if (text.length + block.text.length > articleCap) break;
    const start = text === '' ? 0 : text.length + 1;
    text += `${text === '' ? '' : '\n'}${block.text}`;
    out.push({ start, end: text.length, zone });
    for (const piece of block.pieces) {
      const length = Math.min(piece.length, block.text.length - piece.start);
      if (length > 0)
        places.push({ start: start + piece.start, length, node: piece.node, offset: piece.offset });
    }
  }
  if (!out.some((block) => block.zone === 'body' || block.zone === 'summary')) return null;
  const title = headline?.text ?? metadata.title;
  const published = metadata.published ?? visibleDate(blocks, firstBody);
  const url = page.url ?? metadata.canonical;
  return {
    document: {
      text,
      blocks: out,
      ...(title === undefined ? {} : { title }),
      ...(url === undefined ? {} : { url }),
      ...(metadata.publisher === undefined ? {} : { publisher: metadata.publisher }),
      ...(published === undefined ? {} : { published }),
      ...(metadata.lang === undefined ? {} : { lang: metadata.lang }),
    },
    places,
  };
}

/**
 * The box that a notice about a summary speaks of: the nearest element around the notice that holds more text than the
 * notice, and is not the article or the page itself.
 * @returns undefined where there is no such box: then nothing is left out
 */
function summaryBox(
  page: PageModel,
  notices: ReadonlySet<number>,
): ((block: PageBlock) => boolean) | undefined {
  for (const id of notices) {
    const notice = page.nodes[id];
    for (let at = notice?.parent ?? -1; at > 0; ) {
      const node = page.nodes[at];
      if (node?.kind !== 'element' || ['article', 'main', 'body', 'html'].includes(node.tag)) break;
      let length = 0;
      for (let i = node.id + 1; i < node.end && length < 600; i += 1) {
        const inner = page.nodes[i];
        if (inner?.kind === 'text') length += inner.text.trim().length;
      }
      const own = notice?.kind === 'element' ? notice.end - notice.id : 1;
      if (length > 120 && node.end - node.id > own + 1)
        return (block) => block.node > node.id && block.node < node.end;
      at = node.parent;
    }
  }
  return undefined;
}

/** The headline: the first h1 of the article or the last one before it; else the heading that the metadata names. */
function titleBlock(
  blocks: readonly PageBlock[],
  inside: (block: PageBlock) => boolean,
  firstBody: PageBlock,
  title: string | undefined,
): PageBlock | undefined {
  const visible = blocks.filter(
    (block) =>
      !block.hidden && headings.has(block.tag) && !foreign.has(block.context) && block.context !== 'teaser',
  );
  const named = visible.find(
    (block) =>
      title !== undefined &&
      block.text.length > 10 &&
      title.toLowerCase().startsWith(block.text.toLowerCase().slice(0, 80)),
  );
  const main = visible.filter((block) => block.tag === 'h1');
  return (
    main.find((block) => inside(block) && block.index < firstBody.index) ??
    main.filter((block) => block.index < firstBody.index).at(-1) ??
    named ??
    visible.find((block) => inside(block) && block.index < firstBody.index)
  );
}

const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** A date that stands alone near the top: "13 January 2026", "Jan. 13, 2026", "2026-01-13", "2026년 1월 13일". */
function visibleDate(blocks: readonly PageBlock[], firstBody: PageBlock): string | undefined {
  for (const block of blocks) {
    if (block.index > firstBody.index || block.hidden || block.text.length > 160) continue;
    const numeric = /(\d{4})\s?[-./年년]\s?(\d{1,2})\s?[-./月월]\s?(\d{1,2})/.exec(block.text);
    const monthFirst = /\b(\p{L}{3,9})\.?\s(\d{1,2}),?\s(\d{4})\b/u.exec(block.text);
    const dayFirst = /\b(\d{1,2})\s(\p{L}{3,9})\.?,?\s(\d{4})\b/u.exec(block.text);
    const month = (name: string | undefined): number =>
      monthNames.findIndex((full) => name !== undefined && full.startsWith(name.toLowerCase())) + 1;
    const [y, m, d] = numeric
      ? [Number(numeric[1]), Number(numeric[2]), Number(numeric[3])]
      : monthFirst
        ? [Number(monthFirst[3]), month(monthFirst[1]), Number(monthFirst[2])]
        : dayFirst
          ? [Number(dayFirst[3]), month(dayFirst[2]), Number(dayFirst[1])]
          : [0, 0, 0];
    if (y >= 1990 && y < 2100 && m >= 1 && m <= 12 && d >= 1 && d <= 31)
      return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
  }
  return undefined;
}
