/**
 * The part of `facts build --pack` that takes the time, and that several workers do side by side: a batch of written sets
 * in, their facts with the keys they are filed under out.
 */
import { recordsOf } from '../../library/fact-sets/records.ts';
import { known } from '../../text/known.ts';
import { createEngine } from '../../engine/index.ts';
import { type FileProblem, lintBytes, lintLine } from './files.ts';

/** A written set: a whole file, or a line of one. */
export interface WrittenSet {
  readonly file: string;
  /** Present for a line of a JSON Lines file. */
  readonly line?: number;
  readonly content: Uint8Array | string;
}

export interface FileTask {
  readonly sets: readonly WrittenSet[];
  /** ISO date. */
  readonly today: string;
}

/** A set's facts as lines of names, keys and record, each JSON, apart by tabs. */
export interface FiledSet {
  readonly id: string;
  readonly place: string;
  readonly expires?: string;
  readonly reviewed: boolean;
  readonly facts: readonly { readonly names: readonly string[]; readonly line: string }[];
}

export interface FileAnswer {
  readonly sets: readonly FiledSet[];
  readonly problems: readonly FileProblem[];
}

const engine = createEngine();

/** Reads, lints and files a batch. Deterministic. */
export function fileSets({ sets, today }: FileTask): FileAnswer {
  const problems: FileProblem[] = [];
  const filed = sets.flatMap(({ file, line, content }): FiledSet[] => {
    const linted =
      typeof content === 'string'
        ? lintLine(file, line ?? 1, content, today)
        : lintBytes(file, content, today);
    problems.push(...linted.problems);
    const { set } = linted;
    if (!set || linted.problems.length) return [];
    return [
      {
        id: set.id,
        place: line === undefined ? file : `${file}:${line}`,
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
