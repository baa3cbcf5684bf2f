/**
 * Fuzzes every parser: `npm run fuzz -- [MINUTES] [SEED] [TARGET]`. Five minutes and a seed from the clock by default; the
 * first failure is printed with its seed, with which it can be run again, and ends the run. The unit tests run the same
 * targets with fixed seeds.
 */
import fc from 'fast-check';
import process from 'node:process';
import { targets } from './targets.ts';

const minutes = Number(process.argv[2] ?? 5);
let seed = Number(process.argv[3] ?? Date.now() % 1_000_000_007);
const only = process.argv[4];
const until = Date.now() + minutes * 60_000;
const chosen = targets.filter(({ name }) => only === undefined || name.includes(only));
let runs = 0;
console.log(`${chosen.length} targets, ${minutes} minutes, first seed ${seed}`);
while (Date.now() < until) {
  for (const { name, property } of chosen) {
    const result = fc.check(property, { seed, numRuns: 200 });
    runs += result.numRuns;
    if (result.failed) {
      console.error(`${name} fails with seed ${seed}:\n${fc.defaultReportMessage(result) ?? ''}`);
      process.exit(1);
    }
  }
  seed += 1;
}
console.log(`${runs} inputs, no failure`);
