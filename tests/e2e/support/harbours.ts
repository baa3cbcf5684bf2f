/** Any number of made-up harbours with facts, as written sets and as packs, for tests and benchmarks of scale. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

const syllables = 'ba de fi go lu ma ne po ra su ti vo ke wi'.split(' ');

/** A name of its own for each number, without digits. */
export function harbour(number: number): string {
  let name = '';
  for (let rest = number + 200; rest > 0; rest = Math.floor(rest / syllables.length))
    name += syllables[rest % syllables.length] ?? '';
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}haven`;
}

/** What a harbour's set says, one statement a fact. */
export type Statements = (harbour: string, number: number) => readonly string[];

/** Writes so many sets into a file, one a line. */
export async function writeSets(file: string, sets: number, statements: Statements): Promise<void> {
  const out = createWriteStream(file);
  for (let i = 0; i < sets; i += 1) {
    const name = harbour(i);
    const set = {
      format: 1,
      id: `harbour-${i}`,
      version: '1',
      title: `The harbour of ${name}`,
      lang: 'en',
      reviewed: { by: 'the harbour desk', on: '2026-03-06' },
      sources: [
        { id: 'post', publisher: 'Harbour Post', title: 'Harbours', published: '2026-03-05', kind: 'edited' },
      ],
      facts: statements(name, i).map((statement, k) => ({ id: `f${k}`, statement, evidence: ['post'] })),
    };
    if (!out.write(`${JSON.stringify(set)}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}

/**
 * Compiles written sets with the built command line.
 * @param watch is given the process
 */
export async function buildPack(
  sets: string,
  pack: string,
  title: string,
  watch: (pid: number | undefined) => void = () => undefined,
): Promise<void> {
  const command = ['facts', 'build', '--pack', sets, '--id', 'harbours', '--title', title, '--out', pack];
  const run = spawn('node', ['dist/cli/second-source.mjs', ...command], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  watch(run.pid);
  const [code] = (await once(run, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`The command line ended with ${code}.`);
}
