/** An index in memory over texts read at run time: each sentence of a source is a fact, with that source as evidence. */
import { grouped } from '../../text/groups.ts';
import { type Reading, readDocument, type Sentence } from '../claims/read.ts';
import { TAKEN_BACK, takesBack } from '../claims/status.ts';
import type { Source } from '../model.ts';
import { openFactFiles, writeFactFile } from './binary.ts';
import type { Fact, FactIndex, SourceDocument } from './model.ts';
import { ranking } from './ranking.ts';

/** Reads the sources and files their sentences by key. */
export function indexSources(sources: readonly SourceDocument[]): FactIndex {
  return indexFacts(
    sources.flatMap(({ document, source }) => factsOfReading(readDocument(document), source)),
  );
}

/** Compiles a source's facts, so that its text need not be read again. */
export const compileSource = ({ document, source }: SourceDocument): Uint8Array =>
  writeFactFile(factsOfReading(readDocument(document), source), (fact) => fact.keys);

/** Opens what `compileSource` wrote. */
export const openSources = (files: readonly Uint8Array[]): FactIndex =>
  openFactFiles(files, (fact) => fact as Fact, { lenient: true });

/** The sentences of a reading as facts. Teasers belong to other stories: their claims keep that zone. */
export function factsOfReading(reading: Reading, source: Source): Fact[] {
  const own = reading.sentences;
  const title = own.find((s) => s.zone === 'title') ?? own[0];
  const words = new Map(own.map((s) => [s, s.keys.filter((key) => !key.includes(':'))]));
  return own.map((sentence, i) => {
    const around = [own[i - 1], own[i + 1], title].filter(
      (s): s is Sentence => s !== undefined && s !== sentence,
    );
    const textOf = (s: Sentence): string => reading.document.text.slice(s.start, s.end).trim();
    const next = own[i + 1];
    const taken = next !== undefined && takesBack(textOf(next)) ? [TAKEN_BACK] : [];
    const context = [...new Set(around.flatMap((s) => words.get(s) ?? [])), ...taken];
    const statement = textOf(sentence);
    return {
      id: `${source.id}#${sentence.index}`,
      statement,
      evidence: [{ source, quote: statement }],
      reviewed: false,
      story: source.id,
      ...(source.published === undefined ? {} : { published: source.published }),
      claims: sentence.claims,
      keys: sentence.keys,
      context,
    };
  });
}

/** Indexes facts by their keys; also the reference that a compiled index must agree with. */
export function indexFacts(given: readonly Fact[]): FactIndex {
  // In the order of their ids, so that the order of the sources changes nothing and ties need no look at the ids.
  const facts = [...given].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const keysOf = ({ keys, aliases = [] }: Fact): ReadonlySet<string> => new Set([...keys, ...aliases]);
  const postings = grouped(
    facts.flatMap((fact, at) => Array.from(keysOf(fact), (key) => [key, at] as const)),
  );
  const rank = ranking(facts.length, (key) => postings.get(key));
  return {
    candidates: (keys, limit, accept) =>
      rank(keys, limit, accept && ((at) => facts[at] !== undefined && accept(facts[at]))).flatMap(
        (at) => facts[at] ?? [],
      ),
  };
}
