/** Reads a Universal Dependencies treebank (CoNLL-U, plain or gzip) as the engine will see text: values and hyphenated words are one word each. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Every `*-PART.conllu[.gz]` of a folder, as sentences of {text, upos, form, head, relation, value}. */
export function readTreebank(folder, part, name = 'en_ewt') {
  for (const ending of ['.conllu', '.conllu.gz']) {
    const file = path.join(folder, `${name}-ud-${part}${ending}`);
    const plain = path.join(folder, `${name}-${part}${ending}`);
    const found = [file, plain].find((candidate) => existsSync(candidate));
    if (!found) continue;
    const bytes = readFileSync(found);
    return parseConllu((ending.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'));
  }
  throw new Error(
    `No ${name}-${part}.conllu in ${folder}. The treebank is at https://universaldependencies.org/treebanks/en_ewt/`,
  );
}

export function parseConllu(text) {
  const sentences = [];
  for (const block of text.split(/\n\n+/)) {
    const words = [];
    for (const line of block.split('\n')) {
      const c = line.split('\t');
      if (!/^\d+$/.test(c[0])) continue;
      words.push({
        text: c[1],
        upos: c[3],
        form: c[4],
        head: Number(c[6]) - 1,
        relation: c[7],
        glued: /SpaceAfter=No/.test(c[9] ?? ''),
        value: false,
      });
    }
    if (words.length) sentences.push(words);
  }
  return sentences;
}

/** Joins the words first..last of a tree into one, which keeps the head and relation of the group's topmost word. */
function join(words, ranges, make) {
  if (!ranges.length) return words;
  const owner = words.map((_, i) => i);
  for (const { first, last } of ranges) for (let i = first; i <= last; i += 1) owner[i] = first;
  const kept = words.map((_, i) => i).filter((i) => owner[i] === i);
  const place = new Map(kept.map((old, at) => [old, at]));
  const byFirst = new Map(ranges.map((range) => [range.first, range]));
  return kept.map((i) => {
    const range = byFirst.get(i);
    const to = (head) => (head < 0 ? -1 : place.get(owner[head]));
    if (!range) return { ...words[i], head: to(words[i].head) };
    const inside = words.slice(range.first, range.last + 1);
    const top = inside.find((word) => word.head < 0 || owner[word.head] !== i) ?? inside[inside.length - 1];
    return { ...make(inside, top), head: to(top.head), relation: top.relation };
  });
}

/** A sentence as the engine sees it. */
export function asEngineSees(words, valueGroups) {
  const hyphens = [];
  for (let i = 0; i + 2 < words.length; i += 1) {
    if (!/^[\p{L}\d.]+$/u.test(words[i].text) || words[i + 1].text !== '-' || !words[i].glued) continue;
    let last = i;
    while (
      last + 2 < words.length &&
      words[last].glued &&
      words[last + 1].text === '-' &&
      words[last + 1].glued &&
      /^[\p{L}\d.]+$/u.test(words[last + 2].text)
    )
      last += 2;
    if (last > i) hyphens.push({ first: i, last });
    i = last;
  }
  const whole = join(words, hyphens, (inside, top) => {
    const end = inside[inside.length - 1];
    const modifier = ['compound', 'amod', 'nummod'].includes(top.relation);
    const [upos, form] = modifier && top.upos !== 'PROPN' ? ['ADJ', 'JJ'] : [top.upos, top.form];
    return { text: inside.map((w) => w.text).join(''), upos, form, value: false, glued: end.glued };
  });
  return join(whole, valueGroups(whole.map((w) => w.text)), (inside) => ({
    text: inside.map((w) => w.text).join(' '),
    upos: 'NUM',
    form: 'CD',
    value: true,
    glued: inside[inside.length - 1].glued,
  }));
}

/** Whether no two arcs cross. */
export function projective(words) {
  for (let d = 0; d < words.length; d += 1) {
    const h = words[d].head;
    if (h < 0) continue;
    const [a, b] = [Math.min(d, h), Math.max(d, h)];
    for (let i = a + 1; i < b; i += 1) if (words[i].head < a || words[i].head > b) return false;
  }
  return true;
}
