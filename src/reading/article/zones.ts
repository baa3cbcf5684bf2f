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
/** Decks are short. */
const longestDeck = 500;
const longestCaption = 400;
/** Share of links from which a block only leads elsewhere. */
const onlyLinks = 0.85;
/** A linked line of this length that ends like a sentence is a paragraph all the same. */
const linkedSentence = 60;

const foreign = new Set(['navigation', 'comments', 'advert', 'footer', 'editable']);

const isLink = ({ tag, attributes }: PageElement): boolean => tag === 'a' && attributes['href'] !== undefined;
const isFigure = ({ tag }: PageElement): boolean => tag === 'figure';
const isSummary = (element: PageElement): boolean => summaryNames.test(namesOf(element));
const isAnchor = ({ tag, attributes }: PageElement): boolean =>
  tag === 'a' && /^#./.test(attributes['href'] ?? '');

export class Zones {
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
    if (zone === 'body' && isParagraph(block)) this.body = true;
    return zone;
  }

  private told(block: PageBlock): Zone {
    const { text, context } = block;
    const element = this.cut.page.nodes[block.node];
    const own = element?.kind === 'element' ? namesOf(element) : '';
    if (context === 'teaser')
      return this.title && !this.body && !block.linked && deckNames.test(own)
        ? this.deckOr(block, 'teaser')
        : 'teaser';
    if (foreign.has(context)) return 'other';
    if (summaryNames.test(own) || this.isIn(block.node, isSummary)) return 'summary';
    const heads = headings.has(block.tag);
    const leadsAway = block.linked >= text.length * onlyLinks;
    const pictured = captionNames.test(own) || this.isIn(block.node, isFigure);
    if (context === 'caption' || (pictured && !heads && !leadsAway && text.length <= longestCaption))
      return 'caption';
    const sentence = endsSentence.test(text);
    if (heads) {
      if (this.title && !this.body && deckNames.test(own)) return this.deckOr(block, 'heading');
      return leadsAway && this.body && !this.headsText(block) ? 'teaser' : 'heading';
    }
    if (leadsAway && (!(sentence && text.length >= linkedSentence) || this.isIn(block.node, isLink)))
      return this.body ? 'teaser' : 'other';
    // A table of contents leads to what is read anyway.
    if (
      text.length <= longestByline &&
      block.pieces.every(({ node }) => this.isIn(node, isAnchor, block.node))
    )
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
    if (context === 'aside' || context === 'code') return 'other';
    // The times of a live page stand alone in their lines.
    return text.length < 24 && /^\P{L}{0,6}\d{1,2}[:.]\d{2}\P{L}{0,6}(?:[AaPp]\.?[Mm]\.?)?$/u.test(text)
      ? 'byline'
      : 'body';
  }

  private deckOr(block: PageBlock, otherwise: Zone): Zone {
    return block.text.length <= longestDeck ? 'deck' : otherwise;
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
}
