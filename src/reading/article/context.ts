/** What kind of place an element is: by its tag and role, and by its names unless it holds the page's main text. */
import type { BlockContext, PageElement } from '../model.ts';
import { asksReader, partNamed } from './part-names.ts';

export const headings: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Tags and roles that say what an element is. */
const kinds = new Map(
  (
    [
      ['navigation', 'nav navigation menubar search alertdialog button dialog amp-sidebar amp-consent'],
      ['advert', 'amp-ad amp-embed amp-sticky-ad'],
      ['editable', 'textbox input textarea'],
      ['quote', 'blockquote q'],
      ['caption', 'figcaption'],
      ['code', 'pre code'],
    ] as const
  ).flatMap(([context, names]) => names.split(' ').map((name) => [name, context] as const)),
);
/** A menu holds less than this share of the page's long text outside of links. */
const mostInMenu = 0.1;
/** Elements around the whole page are named after its look: their names say nothing. */
const unnamed = new Set(['body', 'html', 'main', 'article', ...headings]);

/**
 * The context of an element's content.
 * @param names the element's names, from `namesOf`
 * @param above the context of its parent; one that is not the article's own holds for everything inside
 * @param share of the page's long text that it holds
 * @param wraps whether the element holds the page's main text, or prose where its tag is for code
 */
export function contextOf(
  { tag, attributes }: PageElement,
  names: string,
  above: BlockContext,
  inArticle: boolean,
  wraps: boolean,
  share: number,
): BlockContext {
  if (above !== 'main' && above !== 'aside' && above !== 'footer') return above;
  const role = attributes['role'] ?? '';
  if (attributes['contenteditable'] !== undefined && attributes['contenteditable'] !== 'false')
    return 'editable';
  const told = kinds.get(tag) ?? kinds.get(role);
  if (told && !(wraps && (told === 'navigation' || told === 'code'))) return told;
  if (wraps) return above;
  if (tag === 'form') return 'editable';
  const part = unnamed.has(tag) ? undefined : partNamed(names);
  // No menu holds much of the text or is a paragraph: text behind a paywall is the article's own.
  const prose = share >= mostInMenu || (tag === 'p' && share > 0);
  if (part && !(part === 'navigation' && prose && !asksReader.test(names))) return part;
  if (tag === 'footer' || role === 'contentinfo') return inArticle ? above : 'footer';
  return tag === 'aside' || role === 'complementary' ? 'aside' : above;
}

/** A shorter preformatted text is a sample. */
const leastProse = 300;

/** Whether a preformatted text is prose: it has sentences, and hardly a sign that prose has not. */
export const isProse = (text: string): boolean =>
  text.length >= leastProse &&
  (text.match(/\p{L}[.!?。！？]["'”’)]?(?=\s|$)/gu)?.length ?? 0) * 400 >= text.length &&
  (text.match(/[{}<>=;_\\/|*#$@[\]]/g)?.length ?? 0) * 100 <= text.length;
