/** The signals of one block's visible words: sentences, fragments, labels, bylines and the notice known by its clauses. */
import { isAiByline } from './byline.ts';
import { aiWord, foldNotice } from './fold.ts';
import { type Layout, noticeNames, placeOf } from './layout.ts';
import type { DisclosurePlace, DisclosureScope, DisclosureSignal, PageBlock } from '../model.ts';
import { readNotice } from './sentence.ts';

/** A notice is short; longer blocks are read by their sentences only at the end of the article. */
const noticeLength = 600;
const bodyNoticeLength = 300;

/** The clauses of the notice family "based on source articles, errors may occur, verify with the original". */
const clauses = [
  /(?:AI|artificial intelligence)[-\s]generated/i,
  /based on (?:the )?(?:original )?source(?: article)?s?/i,
  /errors? may occur|may contain (?:errors|mistakes|inaccuracies)/i,
  /verify(?:ing)? (?:\w+ )?with (?:the )?original source/i,
];
const leftovers =
  /^(?:as an ai (?:language )?model|certainly! here (?:is|are)|i(?:'m| am) sorry, but i can(?:no|')t (?:assist|fulfil)|here is a (?:rewritten|revised) version)/i;

export const scopeOf = (summary: boolean, place: DisclosurePlace, site: boolean): DisclosureScope =>
  site ? 'site' : summary || place === 'box' ? 'summary' : 'article';

/** Signals of one block's visible words. */
export function blockSignals(
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
    isAiByline(block.text, place === 'byline')
  )
    return [make('byline/ai-author', 'generated', false)];
  const limit = marked || place !== 'body' ? noticeLength : bodyNoticeLength;
  const reading =
    block.text.length <= limit || place === 'end' ? readNotice(block.text.slice(0, noticeLength * 2)) : null;
  if (!reading) return [];
  // A short label alone is a badge; a heading that reads like one is a topic.
  if (reading.form !== 'sentence' && /^h[2-6]$/.test(block.tag) && place !== 'header') return [];
  if (reading.form === 'label') {
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
  if (place === 'body' && !marked) return [make('notice/sentence-in-body', reading.level, reading.summary)];
  if (place === 'footer') return [make('notice/site-footer', reading.level, reading.summary, 'supporting')];
  return [make('notice/sentence', reading.level, reading.summary)];
}
