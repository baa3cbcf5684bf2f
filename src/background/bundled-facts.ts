/** The facts that come with the extension, loaded when the first page asks and kept while the worker lives. */
import { once } from '../browser/in-turn.ts';
import { openFactFiles } from '../engine/facts/binary.ts';
import { engine } from '../engine/index.ts';

export const factsFile = 'facts/bundled.bin';

/**
 * @param open fetches a file of the package
 * @returns rejects where the compiled facts are missing or damaged; they are read again the next time
 */
export const createBundledFacts = (open: (file: string) => Promise<Response>) =>
  once(async () => {
    const response = await open(factsFile);
    if (!response.ok) throw new Error(`The package has no file ${factsFile}.`);
    return openFactFiles([new Uint8Array(await response.arrayBuffer())], engine.fact);
  });
