/**
 * Finds what a page says about AI: collects the signals, keeps those in places where a page speaks of itself, and combines
 * them.
 */
import { attributeLabels, blockSignals, type Setting } from './block-signals.ts';
import { foldNotice, namesAi } from './fold.ts';
import { spellsInitials, withoutInitials } from './initials.ts';
import { belongs, layoutOf, noticeNames, pageKind } from './layout.ts';
import type { Document } from '../../text/document.ts';
import { machineSignals } from './machine.ts';
import type { Disclosure, DisclosureSignal, PageBlock, PageModel } from '../model.ts';
import { elementAt, textIn } from '../page-tree.ts';
import { reviewOf } from './review.ts';
import { readNotice } from './sentence.ts';
import { commonAncestor, isOnDemand } from './voice.ts';

/** How sure a signal is. */
const certainty: Readonly<Record<string, number>> = {
  'machine/ai-disclosure': 0.97,
  'machine/digital-source-type': 0.95,
  'machine/ai-disclosure-property': 0.93,
  'machine/aigc-label': 0.95,
  'machine/creative-work-status': 0.9,
  'machine/software-author': 0.85,
  'notice/sentence': 0.95,
  'notice/heading': 0.85,
  'notice/fragment': 0.85,
  'notice/label': 0.8,
  'byline/ai-author': 0.85,
  'label/attribute': 0.8,
  'notice/sentence-in-body': 0.75,
  // These never decide alone, only beside one of another rule.
  'machine/meta-ai-generated': 0.5,
  'machine/meta-ai-model': 0.5,
  'machine/meta-generator': 0.5,
  'label/short': 0.5,
  'notice/site-footer': 0.5,
};

/** Every signal's name, as docs/rules.md lists them. */
export const disclosureRules: readonly string[] = Object.keys(certainty);

/** At most so many signals are reported: a page may repeat itself a thousand times. */
const mostSignals = 200;

/** A signal with less certainty is not enough on its own. */
const leastSure = 0.6;

/** Signals about the article take precedence over those about a box or the site. */
const rank = (signal: DisclosureSignal): number =>
  (certainty[signal.rule] ?? 0) - (signal.scope === 'article' ? 0 : 0.3);

/**
 * Combines the signals of one page: the strongest that is enough on its own decides; two weak ones of different
 * rules are enough together.
 * @returns null if they do not amount to a statement
 */
export function combine(signals: readonly DisclosureSignal[]): Disclosure | null {
  const positive = signals.filter((signal) => signal.level !== 'none-claimed');
  const none = signals.find((signal) => signal.level === 'none-claimed');
  const sufficient = positive
    .filter(({ rule }) => (certainty[rule] ?? 0) >= leastSure)
    .sort((a, b) => rank(b) - rank(a));
  // The page's own words are shown to the reader before a machine's value.
  const best =
    sufficient.find((signal) => signal.where !== 'metadata' && rank(signal) > leastSure) ?? sufficient[0];
  const said = best ?? (new Set(positive.map(({ rule }) => rule)).size >= 2 ? positive[0] : none);
  if (!said) return null;
  const { level, scope, quote, where } = said;
  const notice = positive.map((signal) => signal.quote).join(' ');
  return {
    level,
    scope,
    reviewed: best ? (reviewOf(quote) ?? reviewOf(notice)) : null,
    quote,
    where,
    signals: signals.slice(0, mostSignals),
    conflict: none !== undefined && said !== none,
  };
}

/** Parts of a page that never speak for it; the first three do where they are named as a notice. */
const notOwn = ['navigation', 'advert', 'quote', 'teaser', 'comments', 'caption', 'editable', 'code'];

/** A whole sentence about "this article": the page's own also among other stories. */
const pointsHere = (text: string): boolean =>
  /[.。!)]$/u.test(text.trim()) && readNotice(text)?.self !== undefined;

/** A notice in a side column: it shares its box with no other words. */
function standsAlone(page: PageModel, block: PageBlock): boolean {
  const box = elementAt(page, elementAt(page, block.node)?.parent ?? -1);
  return (
    /^(?:p|div|small|aside|span)$/.test(block.tag) &&
    block.linked < block.text.length * 0.3 &&
    (!box || textIn(page, box, 400).trim().length < block.text.length + 3) &&
    pointsHere(block.text)
  );
}

/**
 * Finds what the page says about AI.
 * @param blocks from `pageBlocks` of the same page
 * @param article the element that holds the page's article; -1 is the whole page
 * @returns null if it says nothing
 */
export function findDisclosure(
  page: PageModel,
  blocks: readonly PageBlock[],
  article: number,
): Disclosure | null {
  const layout = layoutOf(page, blocks, article);
  const body = commonAncestor(page, blocks[layout.first]?.node ?? 0, blocks[layout.last]?.node ?? 0);
  const setting: Setting = { page, blocks, layout, body, kind: pageKind(page, blocks) };
  const signals = machineSignals(page, body);
  const initials = spellsInitials(blocks);
  for (const block of blocks) {
    if (initials && !namesAi(foldNotice(withoutInitials(block.text)))) continue;
    const out = notOwn.indexOf(block.context);
    const shared = block.context === 'navigation' && block.article >= 0 && block.article === layout.article;
    const named = out <= 2 && (shared || noticeNames.test(block.names));
    if (out >= 0 && !named && !(block.context === 'teaser' && standsAlone(page, block))) continue;
    // Another article's notice speaks of that article; one beside the text, in the article around both, of this one.
    const around = elementAt(page, block.article);
    const beside = around !== undefined && layout.article > around.id && layout.article < around.end;
    if (layout.article >= 0 && around && !beside && !belongs(page, block, layout.article)) continue;
    if (block.hidden && !isOnDemand(page, block.node)) continue;
    signals.push(...blockSignals(block, setting));
  }
  signals.push(...attributeLabels(setting));
  return combine(signals);
}

/**
 * The same for plain text, divided by `readText`: teasers and everything after them are left out.
 * @returns null if the text says nothing about AI
 */
export function findDisclosureInText(document: Document): Disclosure | null {
  const blocks: PageBlock[] = document.blocks
    .map(({ zone, start, end }) => ({ zone, text: document.text.slice(start, end) }))
    // After the list of other stories only a whole sentence about "this article" is the page's own.
    .filter(({ zone, text }) => zone !== 'teaser' || pointsHere(text))
    .map(({ zone, text }, index) => ({
      index,
      node: index,
      tag: zone === 'title' ? 'h1' : 'p',
      text,
      pieces: [],
      context: 'main',
      hidden: false,
      linked: 0,
      names: '',
      article: -1,
    }));
  const found = findDisclosure({ nodes: [], truncated: false }, blocks, -1);
  return found && { ...found, signals: found.signals.map(({ node: _node, ...signal }) => signal) };
}
