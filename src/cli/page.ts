/** Turns a page or a source, as text or HTML, into what the engine reads. */
import { parseHtml } from '../reading/article/parse-html.ts';
import { readPageModel } from '../reading/read-page.ts';
import { findDisclosureInText } from '../reading/disclosure/find.ts';
import type { Disclosure } from '../reading/model.ts';
import type { Document, SourceKind } from '../engine/model.ts';
import { readText, type TextMeta } from '../reading/plain-text.ts';

export interface PageInput {
  readonly text?: string;
  readonly html?: string;
  readonly url?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly lang?: string;
}

export interface ReadPage {
  readonly document: Document;
  readonly disclosure: Disclosure | null;
  /** The text that offsets count in, where it is not the input itself. */
  readonly text?: string;
}

/** Elements that a page, or a piece of one, begins with. */
const opening =
  /^<(?:!doctype|\?xml|html|head|body|title|meta|link|base|script|style|noscript|template|header|nav|main|article|section|aside|footer|div|span|p|h[1-6]|table|ul|ol|dl|form|figure|blockquote|pre|center|font|img|a|b|i|em|strong|br|hr)(?![\w-])/i;

/** Whether a file's content is HTML: its first mark is a comment or an element that HTML knows. */
export function looksLikeHtml(content: string): boolean {
  const start = content
    .slice(0, 1_000)
    .replace(/^\ufeff/, '')
    .trimStart();
  return start.startsWith('<!--') || opening.test(start);
}

const known = (input: PageInput): TextMeta => ({
  ...(input.url === undefined ? {} : { url: input.url }),
  ...(input.title === undefined ? {} : { title: input.title }),
  ...(input.publisher === undefined ? {} : { publisher: input.publisher }),
  ...(input.published === undefined ? {} : { published: input.published }),
  ...(input.lang === undefined ? {} : { lang: input.lang }),
});

/** Reads a page. A page without an article gives an empty document; what it discloses is still told. */
export function readPage(input: PageInput): ReadPage {
  if (input.html !== undefined) {
    const { disclosure, article } = readPageModel(parseHtml(input.html, input.url));
    const document: Document = { ...(article?.document ?? { text: '', blocks: [] }), ...known(input) };
    return { document, disclosure, text: document.text };
  }
  const document = readText(input.text ?? '', known(input));
  const lines = document.blocks.map((block) => ({
    text: document.text.slice(block.start, block.end),
    zone: block.zone,
  }));
  return { document, disclosure: findDisclosureInText(lines) };
}

/** What was read of a page besides its text, as `batch` and `check --json` tell it. */
export const readFields = ({ title, published, lang, blocks }: Document) => ({
  ...(title === undefined ? {} : { title }),
  ...(published === undefined ? {} : { published }),
  ...(lang === undefined ? {} : { language: lang }),
  blocks: blocks.map(({ zone, start, end }) => ({ zone, start, end })),
});

/** What kind of source a job names: AI text where it or its page says so, an edited report where it has a publisher. */
export function sourceKind(
  input: { readonly publisher?: string; readonly aiGenerated?: boolean },
  read: ReadPage,
): SourceKind {
  const { disclosure } = read;
  if (
    input.aiGenerated === true ||
    (input.aiGenerated === undefined && disclosure?.level === 'generated' && disclosure.scope === 'article')
  )
    return 'ai';
  return (input.publisher ?? read.document.publisher) === undefined ? 'unknown' : 'edited';
}
