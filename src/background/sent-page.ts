/** Reads the pages that page scripts send. The word lists are here, and nothing in a message is trusted unchecked. */
import { parse, safeParse } from 'valibot';
import type { Span } from '../engine/model.ts';
import type { Article, ReadingUse } from '../reading/article/read.ts';
import { unpackPage } from '../reading/packed-page.ts';
import { surveyPage } from '../reading/read-page.ts';
import type { ArticleReading } from '../rpc/calls.ts';
import type { ToPage } from '../rpc/envelope.ts';
import { type Selected, type SentPage, sentPage } from '../rpc/page-calls.ts';
import { documentShape } from '../rpc/shapes.ts';
import type { Place } from '../browser/ports.ts';

/** A page that was read; `document` is null if it has no article. */
export type PageReading = Omit<ArticleReading, 'document'> & {
  readonly document: ArticleReading['document'] | null;
};

/** The address that the page gives, if it can be its own: the browser's may lag behind a change without loading. */
function addressOf(given: string, browser: string): string {
  return URL.canParse(browser) && new URL(given).origin === new URL(browser).origin ? given : browser;
}

/**
 * Reads a page that was sent.
 * @param address of the page, as the browser gives it
 * @param use whether the page is to be checked, or serves as a source
 * @throws if it is no page
 */
export function readSent(
  { page, selected }: SentPage,
  address: string,
  { use = 'check', asked = true }: { readonly use?: ReadingUse; readonly asked?: boolean } = {},
): PageReading & { readonly article: Article | null } {
  const survey = surveyPage(unpackPage(page), use, selected?.nodes);
  const url = addressOf(page.url, address);
  const document = survey.article && parse(documentShape(), { ...survey.article.document, url });
  return { ...survey, url, document, asked };
}

/**
 * Asks a page to send itself, even if our script is not in it yet.
 * @param selected with what the reader selected there
 * @returns null if nothing is selected, or where what comes is no page: an answer is as much a stranger's as a message
 */
export async function askPage(
  parts: { readonly toPage: ToPage; readonly inject: (place: Place) => Promise<void> },
  place: Place,
  selected: boolean,
): Promise<SentPage | null> {
  const ask = () => parts.toPage(place, 'takePage', { selected });
  const { success, output } = safeParse(sentPage, await ask().catch(() => parts.inject(place).then(ask)));
  return success ? output : null;
}

/** Where the selected words stand in the article's text; undefined if it holds none of them. */
function spanIn({ places }: Article, { nodes, start, end }: Selected): Span | undefined {
  const touched = new Set(nodes);
  const within = places.filter(({ node }) => touched.has(node));
  const [first, last] = [within[0], within.at(-1)];
  if (!first || !last) return undefined;
  const skipped = first.node === nodes[0] && start !== undefined ? Math.max(0, start - first.offset) : 0;
  const taken =
    last.node === nodes.at(-1) && end !== undefined ? Math.max(0, end - last.offset) : last.length;
  const span = { start: first.start + skipped, end: last.start + Math.min(last.length, taken) };
  return span.end > span.start ? span : undefined;
}

/**
 * Reads the selection with its surroundings: within an article only the selected blocks make claims, and the rest is
 * context. Outside an article the selected words stand alone.
 */
export function readSelected(
  sent: SentPage,
  selected: Selected,
  address: string,
): { readonly reading: ArticleReading; readonly span: Span } {
  const { article, document, ...read } = readSent(sent, address);
  const reading = { ...read, namedSources: [] };
  const span = article ? spanIn(article, selected) : undefined;
  if (!document || !span) {
    const { text, title } = selected;
    const whole = { start: 0, end: text.length };
    return {
      span: whole,
      reading: { ...reading, document: { text, title, url: read.url, blocks: [{ ...whole, zone: 'body' }] } },
    };
  }
  const blocks = document.blocks.map((block) =>
    block.start < span.end && span.start < block.end ? block : { ...block, zone: 'other' as const },
  );
  return { span, reading: { ...reading, document: { ...document, blocks } } };
}
