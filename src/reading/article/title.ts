/** The page's headline: the line most like its name in the metadata, else its first heading. */
import type { PageBlock } from '../model.ts';
import { headings } from './context.ts';
import { saying } from '../../text/dense.ts';

/** A longer line is no headline. */
const longest = 300;
/** Words in common, as a share of both, from which two lines are one title. */
const agrees = 0.6;
/** The same where the line is no heading. */
const agreesAsLine = 0.8;
/** Less does not count as alike, if the name has at least this many words. */
const resembles = 0.3;
const speaks = 4;
/** Words, and characters where words are written together. */
const wordsOf = (line: string): string[] =>
  line
    .slice(0, longest)
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|[\p{L}\p{N}\p{M}]+/gu) ?? [];

/** The words that two lines share, as a share of both (Dice's coefficient). */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const word of a) if (b.has(word)) both += 1;
  return both && (2 * both) / (a.size + b.size);
}

/** A bar or a dash between spaces, before the site's name. */
const siteMark = /\s+[|\-–—·»«•:]{1,2}\s+|\s*\|\s*/;
/** A page's own title without the site's name: its longest part, where a bar or a dash between spaces parts it. */
function withoutSite(title: string): string {
  const parts = title.split(siteMark);
  const long = parts.reduce((best, part) => (wordsOf(part).length > wordsOf(best).length ? part : best), '');
  return wordsOf(long).length >= 3 ? long.trim() : title.trim();
}

/** A longer name is no section's, in letters of alphabets. */
const longestSection = 24;
/**
 * The names of a page's section: lines of its menu, such as "News", that are not its headline as well.
 * @param before the blocks before the article's text
 */
function sectionsIn(before: readonly PageBlock[]): ReadonlySet<string> {
  const isLink = ({ text, linked }: PageBlock): boolean => linked >= text.length;
  const headlines = new Set(
    before.filter((block) => block.tag === 'h1' && !isLink(block)).map(({ text }) => text),
  );
  const menu = before.filter((block) => !headings.has(block.tag) && isLink(block));
  return new Set(
    menu.flatMap(({ text }) => (saying(text) <= longestSection && !headlines.has(text) ? [text] : [])),
  );
}

/** How alike a line is to the names in the metadata, 0 to 1, and how alike to one of them a headline has to be. */
function likenessTo(titles: readonly string[]): { of: (line: string) => number; least: number } {
  const names = titles.flatMap((title) => [title, withoutSite(title)]).map((name) => new Set(wordsOf(name)));
  return {
    of: (line) => {
      const words = new Set(wordsOf(line));
      return Math.max(0, ...names.map((name) => likeness(name, words)));
    },
    // A name of a few words may be the site's.
    least: names.some(({ size }) => size >= speaks) ? resembles : 0,
  };
}

/**
 * Where an article begins: at the only top-level heading that matches the page's name. What precedes it, such as a shop's
 * terms of delivery, is not part of it.
 * @returns the index of a block; 0 where there is no such heading
 */
export function startOf(blocks: readonly PageBlock[], titles: readonly string[]): number {
  const likest = likenessTo(titles);
  const [first, second] = blocks.filter(
    ({ tag, text, hidden, context }) =>
      tag === 'h1' && !hidden && context === 'main' && likest.of(text) >= agrees,
  );
  return first && !second ? first.index : 0;
}

/** The line most like one of a page's names, else its first heading; none behind the first paragraph. */
function likestLine(
  blocks: readonly PageBlock[],
  firstBody: number,
  titles: readonly string[],
): PageBlock | undefined {
  const likest = likenessTo(titles);
  let best: PageBlock | undefined;
  let most = 0;
  for (const block of blocks) {
    // A heading behind the first paragraph heads a part of the article.
    if (block.index > firstBody) break;
    if (block.text.length > longest || block.text.length < 2) continue;
    const isHeading = headings.has(block.tag);
    const like = likest.of(block.text);
    if (like < agrees && (!isHeading || block.context !== 'main')) continue;
    // One of a lower rank that says nothing of the name heads a part of the page.
    if (block.tag !== 'h1' && like < likest.least) continue;
    if (!isHeading && like < agreesAsLine) continue;
    const score =
      (like >= agrees ? 4 + 2 * like : 0) +
      (block.tag === 'h1' ? 3 : block.tag === 'h2' ? 1 : isHeading ? 0.5 : 0);
    // Of headings that say nothing of the page's name, the one nearest to the text.
    if (score > most || (score === most && like < agrees)) [best, most] = [block, score];
  }
  return best;
}

/**
 * The title: the headline as the page shows it, which is fresher than its metadata. The metadata's name is used if the page
 * shows no headline, or one that does not say what the page is about: "Pricing", "Our list is here".
 */
export function titleOf(headline: string | undefined, titles: readonly string[]): string | undefined {
  const [named] = titles;
  const likest = likenessTo(titles);
  const shown = headline?.replace(/\s+/g, ' ');
  if (named === undefined || (shown && likest.of(shown) >= likest.least)) return shown;
  return withoutSite(named);
}

/**
 * The block that is the headline, and the title.
 * @param blocks the page's blocks that may be it, in order
 * @param firstBody index of the article's first paragraph
 * @param titles what the metadata call the page, best first
 */
export function headlineOf(
  blocks: readonly PageBlock[],
  firstBody: number,
  titles: readonly string[],
): { readonly headline: PageBlock | undefined; readonly title: string | undefined } {
  const sections = sectionsIn(blocks.filter(({ index }) => index < firstBody));
  // The best name in the metadata is the page's own.
  const isSection = (name: string): boolean => name !== titles[0] && sections.has(name);
  const lines = blocks.filter(({ text }) => !isSection(text));
  // "News | Lake Courier" names every page of its section.
  const names = titles.filter((name) => {
    const [section = '', site] = name.split(siteMark);
    return site === undefined || !isSection(section);
  });
  const headline = likestLine(lines, firstBody, names);
  return { headline, title: titleOf(headline?.text, names) ?? titleOf(undefined, titles) };
}
