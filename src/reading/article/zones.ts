/** The zone of each block of the article, by its tag and shape, and by class names only if both leave it open. */
import type { Zone } from '../../text/document.ts';
import type { PageBlock, PageElement } from '../model.ts';
import { isBylineText, ownership } from '../line-words.ts';
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
const longestRights = 300;
/** From this share of links on, a block only leads elsewhere; a box that is no paragraph needs less beside its link. */
const onlyLinks = 0.85;
const mostlyLinks = 0.5;
/** Boxes that hold no line of their own but are made up of parts. */
const madeOfParts = new Set(['div', 'figure', 'section', 'aside', 'article']);
/** A linked line of this length that ends like a sentence is a paragraph all the same. */
const linkedSentence = 60;

const foreign = new Set(['navigation', 'comments', 'advert', 'footer', 'editable']);

const isLink = ({ tag, attributes }: PageElement): boolean => tag === 'a' && attributes['href'] !== undefined;
const isFigure = ({ tag }: PageElement): boolean => tag === 'figure';
const isSummary = (element: PageElement): boolean => summaryNames.test(namesOf(element));
const isAnchor = ({ tag, attributes }: PageElement): boolean =>
  tag === 'a' && /^#./.test(attributes['href'] ?? '');

/**
 * Finds the zone of each block of a page; call it with the blocks in reading order.
 * @returns a function from a block, and what is already known about it, to its zone
 */
export function zonesOf({ page, blocks, metadata, container }: CutPage) {
  let body = false;
  let title = false;

  /** Whether a node stands in an element of a kind, near below another one. */
  const isIn = (id: number, fits: (element: PageElement) => boolean, below = container): boolean =>
    [...upwards(page, page.nodes[id]?.parent ?? -1, 4)].some(
      (element) => element.id > below && fits(element),
    );
  /** Whether a heading is followed by a text of its own. */
  const headsText = (block: PageBlock): boolean => {
    const next = blocks[block.index + 1];
    return (
      next !== undefined &&
      isParagraph(next) &&
      page.nodes[next.node]?.parent === page.nodes[block.node]?.parent
    );
  };

  const told = (block: PageBlock): Zone => {
    const { text, context } = block;
    const element = page.nodes[block.node];
    const own = element?.kind === 'element' ? namesOf(element) : '';
    const mayBeDeck = !body && text.length <= longestDeck;
    const isDeck = mayBeDeck && title && deckNames.test(own);
    if (context === 'teaser') return isDeck && !block.linked ? 'deck' : 'teaser';
    if (foreign.has(context)) return 'other';
    if (summaryNames.test(own) || isIn(block.node, isSummary)) return 'summary';
    const heads = headings.has(block.tag);
    const sentence = endsSentence.test(text);
    const card = body && !sentence && madeOfParts.has(block.tag);
    const leadsAway = block.linked >= text.length * (card ? mostlyLinks : onlyLinks);
    const pictured = captionNames.test(own) || isIn(block.node, isFigure);
    if (context === 'caption' || (pictured && !heads && !leadsAway && text.length <= longestCaption))
      return 'caption';
    if (heads && isDeck) return 'deck';
    if (heads) return leadsAway && body && !headsText(block) ? 'teaser' : 'heading';
    if (leadsAway && (!(sentence && text.length >= linkedSentence) || isIn(block.node, isLink)))
      return body ? 'teaser' : 'other';
    // A table of contents leads to what is read anyway.
    if (text.length <= longestByline && block.pieces.every(({ node }) => isIn(node, isAnchor, block.node)))
      return 'other';
    if (pointsElsewhere(block)) return 'teaser';
    if (text.length <= longestRights && ownership.test(text)) return 'other';
    if (
      text.length <= longestByline &&
      !(sentence && text.length > 60) &&
      (isBylineText(text) || (!sentence && bylineNames.test(own)))
    )
      return 'byline';
    if (mayBeDeck && (deckNames.test(own) || text.slice(0, 60) === metadata.description?.slice(0, 60)))
      return 'deck';
    if (context === 'aside' || context === 'code') return 'other';
    // The times of a live page stand alone in their lines.
    return text.length < 24 && /^\P{L}{0,6}\d{1,2}[:.]\d{2}\P{L}{0,6}(?:[AaPp]\.?[Mm]\.?)?$/u.test(text)
      ? 'byline'
      : 'body';
  };

  return (block: PageBlock, known: 'title' | 'disclosure' | undefined): Zone => {
    const zone = known ?? told(block);
    title ||= zone === 'title';
    body ||= zone === 'body' && isParagraph(block);
    return zone;
  };
}
