#!/usr/bin/env node
/**
 * Measures a file of weights: node tools/train/evaluate.mjs --model FILE --treebank FOLDER [--part test] [--owners FILE.jsonl] [--list]
 * Owners: one line per value, {"sentence" (words parted by spaces), "value", "measure": [], "verb": [], "owner": []}.
 */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { loadDoor } from './room.mjs';
import { asEngineSees, readTreebank } from './treebank.mjs';

const { values: options } = parseArgs({
  options: {
    model: { type: 'string' },
    treebank: { type: 'string' },
    part: { type: 'string', default: 'test' },
    owners: { type: 'string' },
    list: { type: 'boolean', default: false },
  },
});
if (!options.model) {
  console.error(
    'usage: node tools/train/evaluate.mjs --model FILE [--treebank FOLDER] [--part test] [--owners FILE] [--list]',
  );
  process.exit(2);
}
const { loadSyntax, governorsOf, valueGroups } = await loadDoor();
const bytes = readFileSync(options.model);
let begun = performance.now();
const syntax = loadSyntax(bytes);
console.log(`load ${(performance.now() - begun).toFixed(1)} ms, ${bytes.length} bytes`);

function asTokens(words) {
  let at = 0;
  return words.map((word) => {
    const start = at;
    at += word.text.length + 1;
    return { text: word.text, start, end: start + word.text.length, ...(word.value && { value: true }) };
  });
}
const percent = (part, whole) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

if (options.treebank) {
  const sentences = readTreebank(options.treebank, options.part).map((words) =>
    asEngineSees(words, valueGroups),
  );
  const n = { words: 0, tag: 0, both: 0, arcs: 0, head: 0, label: 0 };
  begun = performance.now();
  const answers = sentences.map((words) => syntax.analyse(asTokens(words)));
  const spent = performance.now() - begun;
  sentences.forEach((words, s) => {
    words.slice(0, answers[s].words.length).forEach((word, i) => {
      const got = answers[s].words[i];
      if (!word.value) {
        n.words += 1;
        n.tag += got.upos === word.upos;
        n.both += got.upos === word.upos && got.form === word.form;
      }
      if (word.upos === 'PUNCT') return;
      n.arcs += 1;
      n.head += got.head === word.head;
      n.label += got.head === word.head && got.relation.split(':')[0] === word.relation.split(':')[0];
    });
  });
  console.log(
    `${options.part}: UPOS ${percent(n.tag, n.words)}, with form ${percent(n.both, n.words)}, UAS ${percent(n.head, n.arcs)}, LAS ${percent(n.label, n.arcs)} (without punctuation), ${((1000 * spent) / n.words).toFixed(1)} ms per 1,000 words`,
  );
}

if (options.owners) {
  const rows = readFileSync(options.owners, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const methods = { rules: { n: 0, right: 0 }, tree: { n: 0, right: 0 }, both: { n: 0, right: 0 } };
  const agreed = { n: 0, right: 0, measure: 0, verb: 0, owner: 0 };
  const pair = { n: 0, right: 0 };
  let found = 0;
  for (const row of rows) {
    const bare = row.sentence.split(' ').map((text, i, all) => ({
      text,
      upos: 'X',
      form: 'X',
      head: i === 0 ? -1 : 0,
      relation: 'dep',
      value: false,
      glued: all[i + 1] === '-' || text === '-',
    }));
    const words = asEngineSees(bare, valueGroups);
    const analysis = syntax.analyse(asTokens(words));
    const parts = (text) => text.split(/[ -]/);
    const at = words.findIndex(
      (word) => parts(word.text).includes(row.value) && (word.value || /-/.test(word.text)),
    );
    const index = at >= 0 ? at : words.findIndex((word) => parts(word.text).includes(row.value));
    if (index < 0) continue;
    found += 1;
    const covers = (phrase, wanted) => {
      if (!phrase) return false;
      const head = words[phrase.head].text;
      const inside = words
        .filter((_, i) => analysis.tokens[i].start >= phrase.start && analysis.tokens[i].end <= phrase.end)
        .map((word) => word.text);
      return wanted.some(
        (name) =>
          name === head || parts(head).includes(name) || (/^\p{Lu}/u.test(name) && inside.includes(name)),
      );
    };
    const check = (answer) => ({
      measure: covers(answer.measure, row.measure),
      verb: covers(answer.verb, row.verb),
      owner: covers(answer.owner, row.owner),
    });
    for (const method of Object.keys(methods)) {
      const answer = governorsOf(analysis, index, method);
      const ok = check(answer);
      methods[method].n += 1;
      methods[method].right += ok.measure && ok.verb && ok.owner;
      if (method !== 'both') continue;
      if (answer.agreed.owner && answer.agreed.measure) {
        pair.n += 1;
        pair.right += ok.measure && ok.owner;
      }
      if (answer.agreed.owner && answer.agreed.measure && answer.agreed.verb) {
        agreed.n += 1;
        agreed.right += ok.measure && ok.verb && ok.owner;
        for (const part of ['measure', 'verb', 'owner']) agreed[part] += ok[part];
      }
      if (options.list && !(ok.measure && ok.verb && ok.owner)) {
        const show = (phrase) => (phrase ? words[phrase.head].text : '–');
        const [rules, tree] = ['rules', 'tree'].map((one) => governorsOf(analysis, index, one));
        console.log(
          `${Object.values(answer.agreed).every(Boolean) ? 'AGREED' : 'apart '} ${row.value} | wanted ${row.measure}/${row.verb}/${row.owner} | rules ${show(rules.measure)}/${show(rules.verb)}/${show(rules.owner)} | tree ${show(tree.measure)}/${show(tree.verb)}/${show(tree.owner)} | ${row.sentence.slice(0, 150)}`,
        );
      }
    }
  }
  console.log(`owners: ${found} of ${rows.length} values found`);
  for (const [name, { n, right }] of Object.entries(methods))
    console.log(`  ${name}: ${percent(right, n)} right (${right}/${n})`);
  console.log(
    `  agreed on all three: ${percent(agreed.n, found)} of values, ${percent(agreed.right, agreed.n)} right (measure ${percent(agreed.measure, agreed.n)}, verb ${percent(agreed.verb, agreed.n)}, owner ${percent(agreed.owner, agreed.n)})`,
  );
  console.log(
    `  agreed on owner and measure: ${percent(pair.n, found)} of values, ${percent(pair.right, pair.n)} right`,
  );
}
