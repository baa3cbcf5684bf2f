/** Writes the weights in the layout that src/engine/claims/syntax/weights.ts reads. */

/** Kept weights of one table as row lengths, classes and 8-bit weights; weights under `least` of the largest level fall away. */
function sparse(weights, classes, rows, floor, levels) {
  const sample = [];
  for (let i = 0; i < weights.length; i += 7) if (weights[i] !== 0) sample.push(Math.abs(weights[i]));
  sample.sort((a, b) => a - b);
  const top = sample[Math.floor(sample.length * 0.9995)] ?? 1;
  const step = top / levels;
  const lengths = new Uint8Array(rows);
  const labels = [];
  const kept = [];
  for (let r = 0; r < rows; r += 1)
    for (let c = 0; c < classes; c += 1) {
      const w = weights[r * classes + c];
      const level = Math.max(-127, Math.min(127, Math.round(w / step)));
      if (Math.abs(w) < floor * top || level === 0) continue;
      lengths[r] += 1;
      labels.push(c);
      kept.push(level);
    }
  return { lengths, labels: Uint8Array.from(labels), weights: Int8Array.from(kept) };
}

export function writeModel({ tags, relations, tagger, parser, tableRows }) {
  const parts = [
    sparse(tagger.weights, tagger.classes, tableRows, 0.085, 16),
    sparse(parser.weights, parser.classes, tableRows, 0.14, 12),
  ];
  console.log(`kept weights: tagger ${parts[0].labels.length}, parser ${parts[1].labels.length}`);
  const header = Buffer.from(
    JSON.stringify({ tags, relations, entries: parts.map((part) => part.labels.length) }),
  );
  const fixed = Buffer.alloc(12);
  fixed.write('SSYN', 0, 'latin1');
  fixed[4] = 1;
  fixed.writeUInt32LE(header.length, 8);
  return Buffer.concat([
    fixed,
    header,
    ...parts.flatMap((part) => [part.lengths, part.labels, Buffer.from(part.weights.buffer)]),
  ]);
}
