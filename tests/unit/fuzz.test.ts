/** Every fuzz target with fixed seeds; `npm run fuzz` runs them longer, with others. */
import fc from 'fast-check';
import { targets } from '../fuzz/targets.ts';

test.each(targets)('$name', ({ property }) => {
  for (const seed of [1, 20_260_113]) fc.assert(property, { seed, numRuns: 150 });
});
