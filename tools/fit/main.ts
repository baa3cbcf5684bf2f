/** Fits one logistic model a group, prints the cross-validated reliability table, and writes the weights if asked. */
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import type { Group } from '../../src/engine/check/features.ts';
import { dot, fitScaled, sigmoid } from './logistic.ts';
import { type Row, readRows } from './rows.ts';

/** On columns of unit spread. Strong: a weight that fits one event's accidents harms the next one. */
const RIDGE = 25;
const FOLDS = 6;
const GROUPS: readonly Group[] = ['date', 'figure', 'ordinal', 'name'];
const BARS = [0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95];

const folder = process.argv[2] ?? '.';
const without = process.argv.indexOf('--without');
const every = readRows(folder, without > 0 ? process.argv[without + 1]?.split(',') : []);
const rows = every.filter((r) => r.shut.length === 0);
const events = [...new Set(rows.map((r) => r.event))].sort();
/** Events are dealt to the folds by a fixed stride, so that neighbours in the alphabet part. */
const foldOf = new Map(events.map((event, i) => [event, (i * 5) % FOLDS]));

const weights: Partial<Record<Group, Record<string, number>>> = {};
const scored: { row: Row; p: number }[] = [];
for (const group of GROUPS) {
  const own = rows.filter((r) => r.group === group);
  const names = [...new Set(own.flatMap((r) => Object.keys(r.features)))];
  const vector = (row: Row) => names.map((name) => row.features[name] ?? 0);
  const train = (list: readonly Row[]) =>
    fitScaled(
      list.map(vector),
      list.map((r) => r.label),
      list.map((r) => r.weight),
      RIDGE,
    );
  for (let fold = 0; fold < FOLDS; fold++) {
    const beta = train(own.filter((r) => foldOf.get(r.event) !== fold));
    for (const row of own.filter((r) => foldOf.get(r.event) === fold))
      scored.push({ row, p: sigmoid(dot(vector(row), beta)) });
  }
  const beta = train(own);
  weights[group] = Object.fromEntries(
    names.map((name, i) => [name, Math.round((beta[i] ?? 0) * 1000) / 1000]),
  );
}

console.log(
  `${rows.length} rows of ${events.length} events; each event is scored by weights fitted without it`,
);
console.log(
  'bar    right, flagged: of pages  of reports      evidence hidden   wrong of pages  altered, found  altered, by stray evidence',
);
for (const group of ['all', ...GROUPS] as const) {
  console.log(group);
  const own = scored.filter(({ row }) => group === 'all' || row.group === group);
  const behind = every.filter(
    (r) => r.shut.length > 0 && r.kind === 'altered' && (group === 'all' || r.group === group),
  );
  console.log(`  altered, with the true value against it, but a gate is shut: ${tally(behind)}`);
  for (const bar of BARS) {
    const count = (is: (row: Row) => boolean) => {
      const list = own.filter(({ row }) => is(row));
      return `${list.filter((s) => s.p >= bar).length} of ${list.length}`.padEnd(15);
    };
    const cells = [
      count((r) => r.kind === 'original' && r.label === 0 && r.role === 'page'),
      count((r) => r.kind === 'original' && r.label === 0 && r.role === 'source'),
      count((r) => r.kind === 'hidden'),
      count((r) => r.kind === 'original' && r.label === 1),
      count((r) => r.kind === 'altered'),
      count((r) => r.kind === 'stray'),
    ];
    console.log(`${bar.toFixed(2)}   ${cells.join('  ')}`);
  }
}
console.log('\nreliability: of rows scored in this range, this share is wrong (weighted as fitted)');
for (let low = 0; low < 1; low += 0.1) {
  const list = scored.filter((s) => s.p >= low && s.p < low + 0.1 + 1e-9);
  const all = list.reduce((sum, s) => sum + s.row.weight, 0);
  const wrong = list.reduce((sum, s) => sum + s.row.weight * s.row.label, 0);
  const share = all > 0 ? (wrong / all).toFixed(2) : '–';
  console.log(`${low.toFixed(1)}–${(low + 0.1).toFixed(1)}   ${share}   (${list.length} rows)`);
}
function tally(list: readonly Row[]): string {
  const counts = new Map<string, number>();
  for (const name of list.flatMap((r) => r.shut)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const sorted = [...counts].sort((a, b) => b[1] - a[1]).map(([name, n]) => `${name} ${n}`);
  return [`${list.length}`, ...sorted].join(', ');
}
const list = process.argv.indexOf('--list');
if (list > 0) {
  const bar = Number(process.argv[list + 1]);
  for (const { row, p } of scored
    .filter((s) => s.p >= bar && s.row.kind === 'original')
    .sort((a, b) => b.p - a.p))
    console.log(
      `${p.toFixed(2)} ${row.label ? 'wrong' : 'right'} ${row.role} ${row.event} ${row.group} ${row.text}`,
    );
}
if (process.argv.includes('--write')) {
  const body = GROUPS.map((group) => {
    const lines = Object.entries(weights[group] ?? {})
      .filter(([, w]) => w !== 0)
      .map(([name, w]) => `    ${/^\w+$/.test(name) ? name : `'${name}'`}: ${w},`);
    return `  ${group}: {\n${lines.join('\n')}\n  },`;
  }).join('\n');
  const head =
    "/** Fitted by tools/fit.mjs; do not edit by hand. */\nimport type { Group } from '../features.ts';\n\n";
  writeFileSync(
    'src/engine/check/data/weights.ts',
    `${head}export const WEIGHTS: Readonly<Record<Group, Readonly<Record<string, number>>>> = {\n${body}\n};\n`,
  );
}
