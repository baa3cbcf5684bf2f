/** Reads a fixture page as the reader does, and puts what it read in a form that a person can check by eye. */
import { readdirSync, readFileSync } from 'node:fs';
import { parseHtml } from '../../../../src/reading/article/parse-html.ts';
import type { Article } from '../../../../src/reading/article/read.ts';
import { readPageModel } from '../../../../src/reading/read-page.ts';
import type { PageModel } from '../../../../src/reading/model.ts';

const folder = 'tests/pages/articles';

/** The fixture pages by name, sorted. */
export const fixtures: readonly (readonly [string, string])[] = readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .sort()
  .map((name) => [name.replace('.html', ''), readFileSync(`${folder}/${name}`, 'utf8')] as const);

/** What a page must be read as: its metadata, and each block's zone with the words it begins with. */
export interface ReadingSummary {
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly lang?: string;
  readonly url?: string;
  readonly blocks: readonly string[];
}

export const expectedOf = (name: string): ReadingSummary | null =>
  JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8')) as ReadingSummary | null;

export const readModel = (model: PageModel): Article | null => readPageModel(model).article;

export const readHtml = (html: string, url?: string): Article | null => readModel(parseHtml(html, url));

/** The reading as the fixtures write it down. */
export function summaryOf(article: Article | null): ReadingSummary | null {
  if (!article) return null;
  const { text, blocks, ...metadata } = article.document;
  return {
    ...metadata,
    blocks: blocks.map(({ zone, start, end }) => `${zone}: ${text.slice(start, end).slice(0, 48)}`),
  };
}
