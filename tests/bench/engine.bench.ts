/**
 * The engine's time: reading sources, checking a 1,000-word page against them warm and cold, and hostile text.
 * Budgets: 25 ms warm and 120 ms cold for 1,000 words against a built index, 1 s for 200 kB of hostile text.
 */
import process from 'node:process';
import { createEngine } from '../../src/engine/index.ts';
import type { Source } from '../../src/engine/model.ts';
import { readText } from '../../src/reading/plain-text.ts';

const WARM_MS = 25;
const COLD_MS = 120;
const HOSTILE_MS = 1000;
const WORDS = 1000;

const WHO = [
  'Marta Oyelaran',
  'the harbour board',
  'Northline',
  'Captain Piotr Wolski',
  'the ministry of transport',
  'Brunhaven',
];
const DID = ['opened', 'announced', 'sold', 'carried', 'postponed', 'reported', 'signed', 'closed'];
const WHAT = [
  'the new terminal',
  '4.2 million passengers',
  'a profit of $30 million',
  'two ferries',
  '12 percent more tickets',
  'its third contract',
  'the eastern pier',
];
const WHEN = [
  'on 3 March 2026',
  'in 2025',
  'on Tuesday',
  'in the fourth quarter',
  'after months of talks',
  'in January 2026',
];
const WHERE = [
  'in Brunhaven',
  'at the Tarrow yard',
  'near the old lighthouse',
  'with unions and the council',
  'despite the storm',
];

/** Sentences in a fixed order that repeats late; `shift` makes texts that share much but not all. */
function article(words: number, shift: number): string {
  const lines = ['Ferry operator opens its terminal'];
  let count = 5;
  for (let i = shift; count < words; i++) {
    const part = (list: readonly string[], step: number) => list[(i * step) % list.length] ?? '';
    const line = `${part(WHO, 1)} ${part(DID, 3)} ${part(WHAT, 5)} ${part(WHERE, 2)} ${part(WHEN, 7)}, as the paper wrote that week.`;
    count += line.split(' ').length;
    lines.push(line);
  }
  return lines.join('\n');
}

const meta = { published: '2026-03-06', lang: 'en' };
const source = (i: number) => ({
  source: { id: `s${i}`, kind: 'edited', publisher: `Paper ${i}` } satisfies Source,
  document: readText(article(500, 3 * i), meta),
});

function time(run: () => unknown): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}

const engine = createEngine();
const sources = [0, 1, 2, 3, 4, 5].map(source);
const page = readText(article(WORDS, 1), meta);
const building = time(() => engine.index(sources));
const index = engine.index(sources);
const check = () => engine.check(page, [index]);
const cold = time(check);
for (let i = 0; i < 10; i++) check();
const runs = Array.from({ length: 15 }, () => time(check)).sort((a, b) => a - b);
const warm = runs[Math.floor(runs.length / 2)] ?? 0;
console.log(`index of 6 sources, 500 words each: ${building.toFixed(1)} ms`);
console.log(
  `check of ${WORDS} words: ${cold.toFixed(1)} ms cold (budget ${COLD_MS}), ${warm.toFixed(1)} ms warm (budget ${WARM_MS})`,
);

const KB200 = 200_000;
const hostile: Readonly<Record<string, string>> = {
  brackets: '(['.repeat(KB200 / 2),
  figures: '1,2,3.4 % $ 5 '.repeat(KB200 / 14),
  capitals: 'Aa Bb-Cc '.repeat(KB200 / 9),
  'one word': 'a'.repeat(KB200),
  lines: '\n1 a\n'.repeat(KB200 / 5),
  quotes: '"of the 2nd '.repeat(KB200 / 12),
  dates: 'on 3 March 2026, '.repeat(KB200 / 17),
};
let slow = 0;
for (const [name, text] of Object.entries(hostile)) {
  const took = time(() => engine.check(readText(text, meta), [index]));
  if (took > HOSTILE_MS) slow++;
  console.log(`hostile, ${name}: ${took.toFixed(0)} ms (budget ${HOSTILE_MS})`);
}
process.exitCode = warm <= WARM_MS && cold <= COLD_MS && slow === 0 ? 0 : 1;
