/**
 * The engine and the facts that come with the extension, loaded when the first page asks and kept while the worker
 * lives. What could not be read is tried again with the next page.
 */
import { once } from '../browser/in-turn.ts';
import { openFactFile } from '../engine/facts/binary.ts';
import { createEngine } from '../engine/index.ts';

export const factsFile = 'facts/bundled.bin';

/** Reads a packaged file; undefined where the package has none of that name. Rejects where it cannot be read. */
export type ReadFile = (name: string) => Promise<Uint8Array | undefined>;

export function createEngineRoom(readFile: ReadFile) {
  const engine = once(() => Promise.resolve(createEngine()));
  /** Rejects where the compiled facts are missing or damaged. */
  const bundled = once(async () => {
    const [bytes, reader] = await Promise.all([readFile(factsFile), engine()]);
    if (!bytes) throw new Error(`The package has no file ${factsFile}.`);
    return openFactFile(bytes, (record) => reader.fact(record));
  });
  return { engine, bundled };
}

/** Reads files of the extension's own package. */
export function packageReader(
  getURL: (name: string) => string,
  fetchImplementation: (url: string) => Promise<Response>,
): ReadFile {
  return async (name) => {
    const response = await fetchImplementation(getURL(name));
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
  };
}
