/** The engine with what ships beside the command line: the syntax model and the bundled fact sets. */
import { createEngine, type Engine } from '../engine/index.ts';
import type { CliIo } from './io.ts';

/** Creates the engine; without a syntax model it works from its rules alone. */
export function loadEngine(io: CliIo): Engine {
  const syntaxModel = io.readBytes(`${io.dataFolder}/model/syntax.bin`);
  return createEngine(syntaxModel ? { syntaxModel } : {});
}
