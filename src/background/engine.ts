/**
 * The engine and the facts that come with the extension, loaded when the first page asks and kept while the worker
 * lives. What could not be read is tried again with the next page.
 */
import { once } from '../browser/in-turn.ts';
import { openFactFile } from '../engine/facts/binary.ts';
import { createEngine } from '../engine/index.ts';

export const factsFile = 'facts/bundled.bin';

/** @param open fetches a file of the package */
export function createEngineRoom(open: (file: string) => Promise<Response>) {
  const engine = once(() => Promise.resolve(createEngine()));
  /** Rejects where the compiled facts are missing or damaged. */
  const bundled = once(async () => {
    const [response, reader] = await Promise.all([open(factsFile), engine()]);
    if (!response.ok) throw new Error(`The package has no file ${factsFile}.`);
    return openFactFile(new Uint8Array(await response.arrayBuffer()), (record) => reader.fact(record));
  });
  return { engine, bundled };
}
