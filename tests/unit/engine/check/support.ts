/** A page held against reports of as many publishers, all of one day. */
import { engine } from '../../../../src/engine/index.ts';
import type { Finding } from '../../../../src/engine/model.ts';
import { readText } from '../../../../src/reading/plain-text.ts';

const published = '2026-03-06';

/** What is found on a page. The first line of each text is its title. */
export function findingsOf(page: string, ...reports: string[]): readonly Finding[] {
  const read = (text: string) => readText(text, { published, title: text.split('\n')[0] ?? '' });
  const sources = reports.map((text, i) => ({
    source: { id: `s${i}`, kind: 'edited', publisher: `Paper ${i}`, published } as const,
    document: read(text),
  }));
  return engine.check(read(page), [engine.index(sources)]).findings;
}

/** Verdicts on some words of a page behind its title. */
export function verdictsOn(words: string, page: string, ...reports: string[]): readonly string[] {
  const start = page.indexOf(words, page.indexOf('\n'));
  return findingsOf(page, ...reports)
    .filter((f) => f.slot !== 'event' && f.start < start + words.length && start < f.end)
    .map(({ verdict }) => verdict);
}
