/** The day of publication as the reader sees it: beside the headline, as text, as a `time` or in the title of "2 days ago". */
import type { PageBlock, PageElement, PageModel } from '../model.ts';
import { dateInAddress, dateInData, readDate } from './dates.ts';
import type { CutPage } from './read.ts';
import { changed, dayLabel, published as publishes } from '../line-words.ts';
import { textIn } from '../page-tree.ts';
import { endsSentence } from './part-names.ts';

/** Lines before the headline and behind the first paragraph in which the day may stand. */
const linesBefore = 5;
const linesBehind = 2;
/** A longer line is no byline; a shorter one may end with a full stop. */
const longestLine = 160;
const shortSentence = 60;
/** A longer line is no label of the next one. */
const longestLabel = 24;

/** The days in a line, and which of them the line calls the day of a change or of publication. */
function datesOf(line: string, lang: string | undefined): { day: string; later: boolean; named: boolean }[] {
  // Each part of "Published 14 June 2025 | Updated 16 June 2025" is read alone, with the words around its day.
  const parts = line
    .slice(0, longestLine)
    .split(/[|•·–—]|(?<!:\s?)\n/)
    .flatMap((piece) =>
      piece.split(dayLabel).reduce<string[]>((out, bit) => {
        const last = out.at(-1) ?? '';
        if (readDate(last, lang) === undefined || readDate(bit, lang) === undefined)
          return [...out.slice(0, -1), last + bit];
        return [...out, bit];
      }, []),
    );
  return parts.flatMap((part) => {
    const day = readDate(part, lang);
    // "Posted on 4 May": a reader's own comment has a name before.
    const named = publishes.test(part.slice(0, longestLabel));
    return day === undefined ? [] : { day, later: changed.test(part), named };
  });
}

/** An element's day: the day shown wins over the moment in its attribute, which may be another day elsewhere. */
function dayOf(page: PageModel, element: PageElement, lang: string | undefined): string | undefined {
  const { tag, attributes } = element;
  const dated = tag === 'time' || /datepublished/i.test(attributes['itemprop'] ?? '');
  const { title = '', datetime = attributes['content'] } = attributes;
  const told = dated
    ? datetime
    : title.length <= 60 && /\d{4}/.test(title) && tag !== 'a'
      ? title
      : undefined;
  const moment = dateInData(told, lang);
  const seen = dated ? readDate(textIn(page, element, longestLine), lang) : undefined;
  return seen !== undefined && moment?.startsWith(seen) === false ? seen : moment;
}

const isOwn = ({ context, text }: PageBlock): boolean =>
  context === 'main' ||
  context === 'aside' ||
  // A line that calls its day the day of publication says more than the name of a box.
  (context !== 'teaser' && context !== 'comments' && text.length <= longestLine && publishes.test(text));

/** The one day that lines anywhere on the page call the day of publication; their label may be the line before. */
function labelledDay(blocks: readonly PageBlock[], lang: string | undefined): string | undefined {
  const days = new Set<string>();
  let label = '';
  for (const block of blocks) {
    const { text } = block;
    if (!block.hidden && text.length <= longestLine && isOwn(block))
      for (const { day, later, named } of datesOf(`${label}${text}`, lang))
        if (named && !later) days.add(day);
    label = text.length <= longestLabel && publishes.test(text) && !/\d/.test(text) ? `${text} ` : '';
  }
  return days.size === 1 ? [...days][0] : undefined;
}

/** The day that the page shows for its article, in the blocks around the headline. */
function shownDay(
  { page, blocks, metadata }: CutPage,
  headline: number,
  firstBody: number,
): string | undefined {
  const { lang } = metadata;
  let text: string | undefined;
  const start = headline < 0 ? firstBody : headline;
  // What follows the headline is nearer to the article than what precedes it.
  const near = [
    ...blocks.slice(start, firstBody + linesBehind + 1),
    ...blocks.slice(Math.max(0, start - linesBefore), start).reverse(),
  ];
  for (const block of near) {
    if (block.hidden || !isOwn(block)) continue;
    const last = block.pieces.at(-1)?.node ?? block.node;
    for (let id = block.node; id < last; id += 1) {
      const node = page.nodes[id];
      if (node?.kind !== 'element' || node.hidden) continue;
      const day = dayOf(page, node, lang);
      if (day === undefined) continue;
      const names = `${node.attributes['class'] ?? ''} ${node.attributes['itemprop'] ?? ''}`;
      if (!changed.test(names) && !changed.test(block.text.slice(0, longestLabel))) return day;
    }
    const sentence = endsSentence.test(block.text) && block.text.length > shortSentence;
    if (block.text.length > longestLine || sentence) continue;
    text ??= datesOf(block.text, lang).find(({ later }) => !later)?.day;
  }
  return text ?? labelledDay(blocks, lang);
}

/** The hour in universal time from which the next day has begun somewhere. */
const nextDayFrom = 11;

/** Whether a moment in universal time is on this day where the page is read. */
const isThereOn = (moment: string, day: string): boolean =>
  /T\d.*(?:Z|[+-]00:?00)$/.test(moment) &&
  Number(moment.slice(11, 13)) >= nextDayFrom &&
  Date.parse(day) - Date.parse(moment.slice(0, 10)) === 86_400_000;

/**
 * The day of publication. Metadata give it, else the address, unless the page shows an earlier day beside the headline: then the metadata
 * mean a later edition, or the same moment in another time zone. A day of a mere change does not count, because what the
 * page says about "Tuesday" is older.
 * @param headline index of the headline, -1 if there is none
 * @param firstBody index of the article's first paragraph
 */
export function publicationDay(cut: CutPage, headline: number, firstBody: number): string | undefined {
  const { published, canonical } = cut.metadata;
  const told = published ?? dateInAddress(cut.page.url ?? canonical ?? '');
  const shown = shownDay(cut, headline, firstBody);
  if (told === undefined) return shown;
  if (shown === undefined || told.startsWith(shown.slice(0, 10))) return told;
  return shown.slice(0, 10) < told.slice(0, 10) || isThereOn(told, shown.slice(0, 10)) ? shown : told;
}
