/** The day of publication as the reader sees it: beside the headline, as text, as a `time` or in the title of "2 days ago". */
import type { PageBlock, PageElement, PageModel } from '../model.ts';
import { known } from '../../text/known.ts';
import { dateInData, readDate } from './dates.ts';
import { changed } from '../line-words.ts';
import { endsSentence } from './part-names.ts';

/** Lines before the headline and behind the first paragraph in which the day may stand. */
const linesBefore = 5;
const linesBehind = 2;
/** A longer line is no byline; a shorter one may end with a full stop. */
const longestLine = 160;
const shortSentence = 60;

/** Letters before a date in which such a word speaks of it. */
const reach = 30;

/** The first date of a line that is not one of a change, else the first that is. */
function datesOf(line: string, lang: string | undefined): { day: string; later: boolean }[] {
  const out: { day: string; later: boolean }[] = [];
  // Each part of "Published 14 June 2025 | Updated 16 June 2025" is read alone.
  let from = 0;
  for (const part of line.slice(0, longestLine).split(/[|•·–—\n]|(?=\b(?:last )?(?:updated?|modified)\b)/i)) {
    const day = readDate(part, lang);
    if (day !== undefined) out.push({ day, later: changed.test(part.slice(0, reach + 20)) });
    from += part.length;
    if (from > longestLine) break;
  }
  return out;
}

/** What an element's attributes say. */
function dayOf({ tag, attributes }: PageElement, lang: string | undefined): string | undefined {
  if (tag === 'time' && attributes['datetime'] !== undefined) return dateInData(attributes['datetime'], lang);
  if (/datepublished/i.test(attributes['itemprop'] ?? ''))
    return dateInData(attributes['content'] ?? attributes['datetime'], lang);
  const { title } = attributes;
  return title !== undefined && title.length <= 60 && /\d{4}/.test(title) && tag !== 'a'
    ? dateInData(title, lang)
    : undefined;
}

/**
 * The day that the page shows for its article.
 * @param blocks the page's blocks; those of other places than the article's surroundings are passed over
 * @param headline index of the headline, -1 where there is none
 * @param firstBody index of the article's first paragraph
 */
export function shownDay(
  page: PageModel,
  blocks: readonly PageBlock[],
  headline: number,
  firstBody: number,
  lang: string | undefined,
): { readonly published?: string; readonly changed?: string } {
  let later: string | undefined;
  let text: string | undefined;
  const start = headline < 0 || headline > firstBody ? firstBody : headline;
  // What stands behind the headline is nearer to the article than what stands before it.
  const near = [
    ...blocks.slice(start, firstBody + linesBehind + 1),
    ...blocks.slice(Math.max(0, start - linesBefore), start).reverse(),
  ];
  for (const block of near) {
    if (block.hidden || (block.context !== 'main' && block.context !== 'aside')) continue;
    const last = block.pieces.at(-1)?.node ?? block.node;
    for (let id = block.node; id < last; id += 1) {
      const node = page.nodes[id];
      if (node?.kind !== 'element' || node.hidden) continue;
      const day = dayOf(node, lang);
      if (day === undefined) continue;
      const names = `${node.attributes['class'] ?? ''} ${node.attributes['itemprop'] ?? ''}`;
      if (changed.test(names) || changed.test(block.text.slice(0, reach))) later ??= day;
      else return { published: day };
    }
    const sentence = endsSentence.test(block.text) && block.text.length > shortSentence;
    if (block.text.length > longestLine || sentence) continue;
    for (const found of datesOf(block.text, lang))
      if (found.later) later ??= found.day;
      else text ??= found.day;
  }
  return known({ published: text, changed: later });
}
