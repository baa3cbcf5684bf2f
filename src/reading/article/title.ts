/** The page's headline: the line that agrees with what the page's metadata call it, else its first heading. */
import type { PageBlock } from '../model.ts';
import { headings } from './context.ts';

/** A longer line is no headline. */
const longest = 300;
/** Words in common, as a share of both, from which two lines are one title. */
const agrees = 0.6;
/** The same where the line is no heading. */
const agreesAsLine = 0.8;
/** From here on they are the same title in two spellings. */
const same = 0.85;

/** Words, and characters where words are written together. */
const wordsOf = (line: string): string[] =>
  line
    .slice(0, longest)
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|[\p{L}\p{N}\p{M}]+/gu) ?? [];

/** The words that two lines share, as a share of both (Dice's coefficient). */
function likeness(a: string, b: string): number {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  if (!first.length || !second.length) return 0;
  const left = new Set(second);
  const both = new Set(first.filter((word) => left.has(word))).size;
  return (2 * both) / (new Set(first).size + left.size);
}

/** A page's own title without the site's name: its longest part, where a bar or a dash between spaces parts it. */
function withoutSite(title: string): string {
  const parts = title.split(/\s+[|\-–—·»«•:]{1,2}\s+|\s*\|\s*/);
  const long = parts.reduce((best, part) => (wordsOf(part).length > wordsOf(best).length ? part : best), '');
  return wordsOf(long).length >= 3 ? long.trim() : title.trim();
}

/**
 * The block that is the headline.
 * @param blocks the page's blocks that may be it, in order
 * @param firstBody index of the article's first paragraph
 * @param titles what the metadata call the page, best first
 */
export function titleBlock(
  blocks: readonly PageBlock[],
  firstBody: number,
  titles: readonly string[],
): PageBlock | undefined {
  const names = titles.flatMap((title) => [title, withoutSite(title)]);
  let best: PageBlock | undefined;
  let most = 0;
  for (const block of blocks) {
    if (block.text.length > longest || block.text.length < 2) continue;
    const isHeading = headings.has(block.tag);
    if (!isHeading && block.index > firstBody) continue;
    const like = Math.max(0, ...names.map((name) => likeness(name, block.text)));
    if (like < agrees && (!isHeading || block.context !== 'main')) continue;
    if (!isHeading && like < agreesAsLine) continue;
    const score =
      (like >= agrees ? 4 + 2 * like : 0) +
      (block.tag === 'h1' ? 3 : block.tag === 'h2' ? 1 : isHeading ? 0.5 : 0) +
      (block.index < firstBody ? 2 : 0);
    // Of headings that say nothing of the page's name, the one nearest to the text.
    if (score > most || (score === most && like < agrees && block.index < firstBody))
      [best, most] = [block, score];
  }
  return most >= 2.5 ? best : undefined;
}

/** The title as people write it: the headline's words, in the spelling of the metadata where it is the same title. */
export function titleOf(headline: string | undefined, titles: readonly string[]): string | undefined {
  const [named] = titles;
  if (headline === undefined) return named === undefined ? undefined : withoutSite(named);
  const line = headline.replace(/\s+/g, ' ');
  const names = new Set(titles.map(withoutSite));
  const [only] = names;
  return names.size === 1 && titles.length > 1 && only !== undefined && likeness(only, line) >= same
    ? only
    : line;
}
