/**
 * What is fuzzed: every parser that meets bytes or words from outside, with inputs made from its own grammar, and what must
 * hold for all of them. `tests/unit/fuzz.test.ts` runs each with fixed seeds, `npm run fuzz` for as long as one likes.
 */
import { engineTargets } from './engine.ts';
import { libraryTargets } from './library.ts';
import { readingTargets } from './reading.ts';
import { rpcTargets } from './rpc.ts';
import type { Target } from './target.ts';

export const targets: readonly Target[] = [
  ...readingTargets,
  ...libraryTargets,
  ...engineTargets,
  ...rpcTargets,
];
