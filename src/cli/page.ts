/** Turns a page or a source, as text or HTML, into what the engine reads. */
import * as v from 'valibot';
import type { SourceDocument } from '../engine/facts/model.ts';
import type { Document } from '../engine/model.ts';
import { looksLikeHtml, parseHtml } from '../reading/article/parse-html.ts';
import { type Disclosure, makesTextAi } from '../reading/model.ts';
import { readPageModel, readPlain } from '../reading/read-page.ts';
import { known } from '../text/known.ts';
import type { CliIo } from './io.ts';

/** A page of a megabyte is far beyond an article. */
const text = v.nullish(v.pipe(v.string(), v.maxLength(8_000_000, 'is longer than 8 million characters')));
const short = v.nullish(v.pipe(v.string(), v.maxLength(10_000)));

/** A page or source as a job gives it. */
export const pageSchema = v.pipe(
  v.object({ text, html: text, url: short, title: short, publisher: short, published: short, lang: short }),
  v.check((page) => typeof page.text === 'string' || typeof page.html === 'string', 'needs "text" or "html"'),
);
type PageInput = v.InferInput<typeof pageSchema>;

export interface ReadPage {
  readonly document: Document;
  readonly disclosure: Disclosure | null;
  /** The text that offsets count in, where it is not the input itself. */
  readonly text?: string;
}

/** Reads a page. A page without an article gives an empty document, but still its notice. */
export function readPage(input: PageInput): ReadPage {
  const { text: plain = '', html, ...meta } = known(input);
  const { article, disclosure } =
    html === undefined ? readPlain(plain, meta) : readPageModel(parseHtml(html, meta.url));
  const document: Document = { ...(article?.document ?? { text: '', blocks: [] }), ...meta };
  return { document, disclosure, ...(html === undefined ? {} : { text: document.text }) };
}

/** Reads a page or source from a file. */
export const readFile = (file: string, io: CliIo): ReadPage => {
  const content = io.readText(file);
  return readPage(looksLikeHtml(content) ? { html: content } : { text: content });
};

/** What was read from a page besides its text, as in the answers of `batch` and `check --json`. */
export const readFields = ({ title, published, lang, blocks }: Document) => ({
  ...known({ title, published, language: lang }),
  blocks: blocks.map(({ zone, start, end }) => ({ zone, start, end })),
});

/**
 * A page as a source: an edited report where it has a publisher.
 * @param ai whether AI wrote it, where that is known; else what it says of itself
 */
export function asSource(
  id: string,
  { document, disclosure }: ReadPage,
  ai = makesTextAi(disclosure),
): SourceDocument {
  const { publisher, title, url, published } = document;
  const kind = ai ? 'ai' : publisher === undefined ? 'unknown' : 'edited';
  return { document, source: { id, kind, ...known({ publisher, title, url, published }) } };
}
