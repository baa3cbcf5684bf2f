/** `stories`: for each page in a file, the items that report the same story, best first; one JSON answer per line. */
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import type { Item } from '../stories/model.ts';
import { createStoryIndex } from '../stories/index.ts';
import { storyPage } from '../stories/page.ts';
import { known } from '../text/known.ts';
import { answerLines, readLine } from './batch.ts';
import { type CliIo, type ExitCode, InputError, theOnly } from './io.ts';
import { pageSchema, readPage } from './page.ts';

const text = v.nullish(v.pipe(v.string(), v.maxLength(100_000)));
const id = v.union([v.string(), v.number()]);
const itemSchema = v.object({
  id,
  outlet: text,
  title: v.pipe(v.string(), v.maxLength(100_000)),
  summary: text,
  published: text,
  url: text,
  lang: text,
});
const jobSchema = v.object({ id, page: pageSchema });

/** Reads a file of items; a line that cannot be used would hide a report without a word, so it ends the command. */
async function readItems(file: string, io: CliIo): Promise<readonly Item[]> {
  const items = new Map<string, Item>();
  let number = 0;
  for await (const line of io.lines(file)) {
    number += 1;
    if (!line.trim()) continue;
    try {
      const item = known(readLine(line, itemSchema));
      items.set(String(item.id), { outlet: '', summary: '', ...item, id: String(item.id) });
    } catch (error) {
      throw error instanceof InputError ? new InputError(`${file}, line ${number}: ${error.message}`) : error;
    }
  }
  return [...items.values()];
}

export async function stories(args: string[], io: CliIo): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { items: { type: 'string' } },
  });
  const howTo = 'stories takes pages and items: second-source stories PAGES.jsonl --items ITEMS.jsonl';
  const pages = theOnly(positionals, howTo);
  if (values.items === undefined) throw new InputError(howTo);
  const index = createStoryIndex();
  index.add(await readItems(values.items, io));
  const answer = (line: string): object => {
    const job = readLine(line, jobSchema);
    const found = index.match(storyPage(readPage(job.page).document));
    return {
      id: job.id,
      stories: found.map(({ id: item, score, followUp, copies }) => ({
        item,
        score: Math.round(score * 1_000) / 1_000,
        ...(followUp ? { followUp } : {}),
        ...(copies.length ? { copies } : {}),
      })),
    };
  };
  return answerLines(pages, answer, io, 'pages');
}
