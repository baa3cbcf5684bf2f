/**
 * The part of `facts build --pack` that takes the time, and that several workers do side by side: a batch of written sets
 * in, their facts with the keys they are filed under out.
 */
import { recordsOf } from '../../library/fact-sets/records.ts';
import { known } from '../../text/known.ts';
import { engine } from '../../engine/index.ts';
import { type FileProblem, lintWritten, type WrittenSet } from './files.ts';

export interface FileTask {
  readonly sets: readonly WrittenSet[];
  /** ISO date. */
  readonly today: string;
}

/** A set's facts as lines of names, keys and record, each JSON, apart by tabs. */
export interface FiledSet extends Omit<WrittenSet, 'content'> {
  readonly id: string;
  readonly expires?: string;
  readonly reviewed: boolean;
  readonly facts: readonly { readonly names: readonly string[]; readonly line: string }[];
}

export interface FileAnswer {
  readonly sets: readonly FiledSet[];
  readonly problems: readonly FileProblem[];
}

/** Reads, lints and files a batch. Deterministic. */
export function fileSets({ sets, today }: FileTask): FileAnswer {
  const problems: FileProblem[] = [];
  const filed = sets.flatMap(({ content, ...place }): FiledSet[] => {
    const linted = lintWritten({ content, ...place }, today);
    problems.push(...linted.problems);
    const { set } = linted;
    if (!set || linted.problems.length) return [];
    return [
      {
        ...place,
        id: set.id,
        reviewed: set.reviewed !== undefined,
        ...known({ expires: set.expires }),
        facts: recordsOf(set).map((record) => {
          const { keys, names } = engine.filing(record);
          // JSON has no tab inside: they are escaped.
          return { names, line: [names, keys, record].map((part) => JSON.stringify(part)).join('\t') };
        }),
      },
    ];
  });
  return { sets: filed, problems };
}
