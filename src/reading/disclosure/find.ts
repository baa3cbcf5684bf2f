/**
 * What a page says about AI: collects the signals, keeps those that stand in a place where a page speaks of itself, and
 * combines them.
 */
import { attributeLabels } from './attribute-signals.ts';
import { blockSignals } from './block-signals.ts';
import { combine } from './combine.ts';
import { belongs, layoutOf } from './layout.ts';
import { machineSignals } from './machine.ts';
import type { Disclosure, PageBlock, PageModel } from '../model.ts';
import { pageKind } from './page-kind.ts';

/** Whether a disclosure is a reason to check the page: it speaks of the article's or its summary's text. */
export function callsForCheck(disclosure: Disclosure | null): disclosure is Disclosure {
  return (
    disclosure !== null &&
    disclosure.level !== 'none-claimed' &&
    (disclosure.scope === 'article' || disclosure.scope === 'summary')
  );
}

/** Whether a page that serves as a source is AI text itself: a box of AI's on it leaves the article its writer's. */
export const makesTextAi = (disclosure: Disclosure | null): boolean =>
  disclosure !== null && disclosure.level !== 'none-claimed' && disclosure.scope !== 'summary';

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
