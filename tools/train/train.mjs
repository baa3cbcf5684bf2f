#!/usr/bin/env node
/**
 * Trains the tagger and the parser from a Universal Dependencies treebank and writes one file of weights.
 * node tools/train/train.mjs --treebank FOLDER --out assets/model/syntax.bin [--epochs 6]
 * Seeded: the same treebank gives the same bytes.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import { parseArgs } from 'node:util';
import { loadRoom } from './room.mjs';
import { newsSentences } from './news.mjs';
import { asEngineSees, projective, readTreebank } from './treebank.mjs';
import { writeModel } from './write.mjs';

const { values: options } = parseArgs({
  options: {
    treebank: { type: 'string' },
    out: { type: 'string' },
    epochs: { type: 'string', default: '6' },
    plain: { type: 'boolean' },
  },
});
if (!options.treebank || !options.out) {
  console.error('usage: node tools/train/train.mjs --treebank FOLDER --out FILE [--epochs 6] [--plain]');
  process.exit(2);
}
const epochs = Number(options.epochs);
const { features, parse, values } = await loadRoom();
const { formOf, tagFeatures, parseFeatures, tableRows, mostFeatures } = features;
const { newState, apply, allowed, finished, moveKind } = parse;

/** A small seeded generator (mulberry32). */
function random(seed) {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
const rand = random(20260113);
function shuffle(list) {
  for (let i = list.length - 1; i > 0; i -= 1) {
    const j = Math.floor(rand() * (i + 1));
    [list[i], list[j]] = [list[j], list[i]];
  }
  return list;
}

/** Averaged perceptron over a dense table: the average is w − u/steps. */
class Perceptron {
  constructor(classes) {
    this.classes = classes;
    this.weights = new Float32Array(tableRows * classes);
    this.sums = new Float32Array(tableRows * classes);
    this.steps = 1;
    this.scores = new Float32Array(classes);
  }
  score(rows, count) {
    const { scores, weights, classes } = this;
    scores.fill(0);
    for (let k = 0; k < count; k += 1) {
      const at = rows[k] * classes;
      for (let c = 0; c < classes; c += 1) scores[c] += weights[at + c];
    }
    return scores;
  }
  update(rows, count, right, wrong) {
    for (let k = 0; k < count; k += 1) {
      const at = rows[k] * this.classes;
      this.weights[at + right] += 1;
      this.sums[at + right] += this.steps;
      this.weights[at + wrong] -= 1;
      this.sums[at + wrong] -= this.steps;
    }
  }
  average() {
    const out = new Float32Array(this.weights.length);
    for (let i = 0; i < out.length; i += 1) out[i] = this.weights[i] - this.sums[i] / this.steps;
    return out;
  }
}

const treebank = readTreebank(options.treebank, 'train').map((words) =>
  asEngineSees(words, values.valueGroups),
);
const news = options.plain
  ? []
  : newsSentences(rand, 1500).map((words) => asEngineSees(words, values.valueGroups));
const training = [...treebank, ...news].filter((words) => words.length > 1 && words.length <= 90);
console.log(`${treebank.length} sentences of the treebank, ${news.length} of our own`);

// Tags: every UPOS/form pair that is met often enough; rare pairs fall to the commonest of their UPOS.
const pairs = new Map();
for (const words of training)
  for (const w of words) pairs.set(`${w.upos}/${w.form}`, (pairs.get(`${w.upos}/${w.form}`) ?? 0) + 1);
const tagNames = [...pairs]
  .filter(([, n]) => n >= 40)
  .sort((a, b) => b[1] - a[1])
  .map(([name]) => name);
const tagIndex = new Map(tagNames.map((name, i) => [name, i]));
const byUpos = (upos) =>
  Math.max(
    0,
    tagNames.findIndex((name) => name.startsWith(`${upos}/`)),
  );
const tagOf = (w) => tagIndex.get(`${w.upos}/${w.form}`) ?? byUpos(w.upos);

// Relations: subtypes that say something here are kept.
const keptSubtypes = new Set([
  'nsubj:pass',
  'aux:pass',
  'nmod:poss',
  'obl:agent',
  'acl:relcl',
  'compound:prt',
  'obl:unmarked',
  'nmod:unmarked',
]);
const relationOf = (w) => (keptSubtypes.has(w.relation) ? w.relation : w.relation.split(':')[0]);
const relationNames = [...new Set(training.flatMap((words) => words.map(relationOf)))].sort((a, b) =>
  a < b ? -1 : 1,
);
const relationIndex = new Map(relationNames.map((name, i) => [name, i]));

const prepared = training.map((words) => ({
  forms: words.map((w) => formOf({ text: w.text, start: 0, end: 0, value: w.value })),
  fixed: words.map((w) => (w.value ? tagIndex.get('NUM/CD') : -1)),
  tags: Int32Array.from(words, tagOf),
  heads: words.map((w) => w.head),
  labels: words.map((w) => relationIndex.get(relationOf(w))),
  projective: projective(words),
}));

const rows = new Int32Array(mostFeatures);
const tagger = new Perceptron(tagNames.length);
function tagSentence(model, s, learn) {
  const tags = new Int32Array(s.forms.length);
  for (let i = 0; i < tags.length; i += 1) {
    if (s.fixed[i] >= 0) {
      tags[i] = s.fixed[i];
      continue;
    }
    const count = tagFeatures(s.forms, i, tags, rows);
    const scores = model.score(rows, count);
    let best = 0;
    for (let c = 1; c < scores.length; c += 1) if (scores[c] > scores[best]) best = c;
    if (learn) {
      model.steps += 1;
      if (best !== s.tags[i]) model.update(rows, count, s.tags[i], best);
    }
    tags[i] = best;
  }
  return tags;
}
// The parser learns from tags as the tagger gives them on sentences it has not seen: two halves tag each other.
function trainTagger(sentences, passes) {
  const model = new Perceptron(tagNames.length);
  for (let e = 0; e < passes; e += 1) for (const s of shuffle([...sentences])) tagSentence(model, s, true);
  model.weights = model.average();
  return model;
}
const started = performance.now();
const time = () => `${((performance.now() - started) / 1000).toFixed(0)} s`;
for (const half of [0, 1]) {
  const model = trainTagger(
    prepared.filter((_, i) => i % 2 !== half),
    3,
  );
  for (const s of prepared.filter((_, i) => i % 2 === half)) s.guessed = tagSentence(model, s, false);
}
console.log(`tags for the parser: ${time()}`);
Object.assign(tagger, trainTagger(prepared, epochs));
console.log(`tagger: ${time()}`);

/** Number of gold arcs that a move makes impossible (dynamic oracle for arc-hybrid, Goldberg and Nivre 2013). */
function cost(state, kind, gold) {
  const s0 = state.stack[state.depth - 1];
  const s1 = state.stack[state.depth - 2];
  const b = state.front;
  let n = 0;
  if (kind === 0) {
    for (let i = 0; i < state.depth; i += 1) {
      const s = state.stack[i];
      if (gold[b] === s && i < state.depth - 1) n += 1;
      if (gold[s] === b) n += 1;
    }
    return n;
  }
  for (let i = kind === 1 ? b : b; i < state.count; i += 1) {
    if (gold[i] === s0) n += 1;
    if (gold[s0] === i && !(kind === 1 && i === b)) n += 1;
  }
  if (kind === 1 && state.depth > 1 && gold[s0] === s1) n += 1;
  if (gold[s0] < 0) n += 1;
  return n;
}

const parser = new Perceptron(1 + 2 * relationNames.length);
function learnParse(s, explore) {
  const state = newState(s.forms.length);
  while (!finished(state)) {
    const count = parseFeatures(state, s.forms, s.guessed, rows);
    const scores = parser.score(rows, count);
    const costs = [0, 1, 2].map((kind) => (allowed(state, kind) ? cost(state, kind, s.heads) : Infinity));
    const least = Math.min(...costs);
    const s0 = state.depth ? state.stack[state.depth - 1] : -1;
    const label = s0 >= 0 ? s.labels[s0] : 0;
    let best = -1;
    let right = -1;
    for (let c = 0; c < scores.length; c += 1) {
      const kind = moveKind(c);
      if (costs[kind] === Infinity) continue;
      if (best < 0 || scores[c] > scores[best]) best = c;
      if (costs[kind] !== least) continue;
      const head = kind === 1 ? state.front : state.stack[state.depth - 2];
      if (kind !== 0 && s.heads[s0] === head && (c - 1) >> 1 !== label) continue;
      if (right < 0 || scores[c] > scores[right]) right = c;
    }
    parser.steps += 1;
    if (best !== right) parser.update(rows, count, right, best);
    apply(state, explore && rand() < 0.9 ? best : right);
  }
}
const trees = prepared.filter((s) => s.projective);
for (let e = 0; e < epochs; e += 1) {
  for (const s of shuffle([...trees])) learnParse(s, e > 0);
  console.log(`parser, pass ${e + 1}: ${time()}`);
}
parser.weights = parser.average();

const bytes = writeModel({ tags: tagNames, relations: relationNames, tagger, parser, tableRows });
mkdirSync(path.dirname(options.out), { recursive: true });
writeFileSync(options.out, bytes);
console.log(`${options.out}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzip, ${time()}`);
