/** In which zone each block of the article stands: told by its tag and its shape, by names only where both leave it open. */
import type { Zone } from '../../text/document.ts';
import type { PageBlock, PageElement } from '../model.ts';
import { isBylineText, tellsRights } from '../line-words.ts';
import { upwards } from '../page-tree.ts';
import { isParagraph } from './choose.ts';
import { headings } from './context.ts';
import type { CutPage } from './read.ts';
import {
  bylineNames,
  captionNames,
  deckNames,
  endsSentence,
  namesOf,
  pointsElsewhere,
  summaryNames,
} from './part-names.ts';

/** A longer line is no byline. */
const longestByline = 160;
/** Decks are short, and there are one or two. */
const longestDeck = 500;
const mostDecks = 2;
const longestCaption = 400;
/** Share of links from which a block only leads elsewhere. */
const onlyLinks = 0.85;
/** A linked line of this length that ends like a sentence is a paragraph all the same. */
const linkedSentence = 60;

const foreign = new Set(['navigation', 'comments', 'advert', 'footer', 'editable']);

const isLink = ({ tag, attributes }: PageElement): boolean => tag === 'a' && attributes['href'] !== undefined;
const isAnchor = ({ tag, attributes }: PageElement): boolean =>
  tag === 'a' && /^#./.test(attributes['href'] ?? '');

export class Zones {
  private decks = 0;
  private body = false;
  private title = false;

  private readonly cut: CutPage;

  constructor(cut: CutPage) {
    this.cut = cut;
  }

  /** The next block in reading order, with what is already known of it. */
  zone(block: PageBlock, known: 'title' | 'disclosure' | undefined): Zone {
    const zone = known ?? this.told(block);
    if (zone === 'title') this.title = true;
    if (zone === 'deck') this.decks += 1;
    if (zone === 'body' && isParagraph(block)) this.body = true;
    return zone;
  }

  private told(block: PageBlock): Zone {
    const { text, context } = block;
    const own = this.ownNames(block);
    if (context === 'teaser')
      return this.title && !this.body && !block.linked && deckNames.test(own)
        ? this.deckOr(block, 'teaser')
        : 'teaser';
    if (foreign.has(context)) return 'other';
    if (this.isSummary(block)) return 'summary';
    if (context === 'caption' || this.isCaption(block, own)) return 'caption';
    const leadsAway = block.linked >= text.length * onlyLinks;
    const sentence = endsSentence.test(text);
    if (headings.has(block.tag)) {
      if (this.title && !this.body && deckNames.test(own)) return this.deckOr(block, 'heading');
      return leadsAway && this.body && !this.headsText(block) ? 'teaser' : 'heading';
    }
    if (leadsAway && (!(sentence && text.length >= linkedSentence) || this.isIn(block.node, isLink)))
      return this.body ? 'teaser' : 'other';
    // A table of contents leads to what is read anyway, and data that a script left in the page are no words.
    if (
      text.length <= longestByline &&
      block.pieces.every(({ node }) => this.isIn(node, isAnchor, block.node))
    )
      return 'other';
    if ((text.match(/[{}"<>\\]/g)?.length ?? 0) * 12 > text.length && text.length > longestByline)
      return 'other';
    if (pointsElsewhere(block)) return 'teaser';
    if (tellsRights(text)) return 'other';
    if (
      text.length <= longestByline &&
      !(sentence && text.length > 60) &&
      (isBylineText(text) || (!sentence && bylineNames.test(own)))
    )
      return 'byline';
    if (
      !this.body &&
      (deckNames.test(own) || text.slice(0, 60) === this.cut.metadata.description?.slice(0, 60))
    )
      return this.deckOr(block, 'body');
    if (context === 'aside') return 'other';
    if (context === 'code') return 'other';
    // The times of a live page stand alone in their lines.
    return text.length < 24 && /^\P{L}{0,6}\d{1,2}[:.]\d{2}\P{L}{0,6}(?:[ap]\.?m\.?)?$/iu.test(text)
      ? 'byline'
      : 'body';
  }

  private deckOr(block: PageBlock, otherwise: Zone): Zone {
    return this.decks < mostDecks && block.text.length <= longestDeck ? 'deck' : otherwise;
  }

  /** Whether a heading is followed by a text of its own. */
  private headsText(block: PageBlock): boolean {
    const next = this.cut.blocks[block.index + 1];
    return (
      next !== undefined &&
      isParagraph(next) &&
      this.cut.page.nodes[next.node]?.parent === this.cut.page.nodes[block.node]?.parent
    );
  }

  /** Whether a node stands in an element of a kind, near below another one. */
  private isIn(id: number, fits: (element: PageElement) => boolean, below = this.cut.container): boolean {
    const parent = this.cut.page.nodes[id]?.parent ?? -1;
    return [...upwards(this.cut.page, parent, 4)].some((element) => element.id > below && fits(element));
  }

  /** A block's element and those around it, so many at most and only inside the article's. */
  private around(block: PageBlock, most: number): PageElement[] {
    const all = [...upwards(this.cut.page, block.node, most)];
    const end = all.findIndex(({ id }) => id === this.cut.container);
    return end < 0 ? all : all.slice(0, end);
  }

  /** Names of the block's element, and of a parent that holds nothing else. */
  private ownNames(block: PageBlock): string {
    const [element, parent] = upwards(this.cut.page, block.node, 2);
    if (!element) return '';
    const alone = parent && parent.id + 2 >= element.id && element.end + 1 >= parent.end;
    return alone ? `${namesOf(element)} ${namesOf(parent)}` : namesOf(element);
  }

  private isSummary(block: PageBlock): boolean {
    return this.around(block, 5).some((element) => summaryNames.test(namesOf(element)));
  }

  /** Words under a picture: named so, or short and in one small box with it. */
  private isCaption(block: PageBlock, own: string): boolean {
    if (block.text.length > longestCaption || headings.has(block.tag)) return false;
    if (captionNames.test(own)) return true;
    return this.around(block, 3).some(
      (box) => box.tag === 'figure' || /(?:^|[\s_-])(?:figure|wp-caption)(?:$|[\s_-])/.test(namesOf(box)),
    );
  }
}
