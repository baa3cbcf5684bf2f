/** Compiled facts with harmed bytes, and a whole check of any words. */
import fc from 'fast-check';
import { FactFileError, openFactFiles, writeFactFile } from '../../src/engine/facts/binary.ts';
import { nameHash, openPackHead, writePackHead } from '../../src/engine/facts/pack.ts';
import { engine } from '../../src/engine/index.ts';
import { recordsOf } from '../../src/library/fact-sets/records.ts';
import { readText } from '../../src/reading/plain-text.ts';
import { good } from './good-set.ts';
import { must, type Target, target, words } from './target.ts';

/** A file with bytes changed, and cut off or not. */
const harmed = (file: Uint8Array): fc.Arbitrary<Uint8Array> =>
  fc
    .tuple(
      fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { maxLength: 12 }),
      fc.nat(file.length),
      fc.boolean(),
    )
    .map(([changes, length, whole]) => {
      const copy = file.slice(0, whole ? file.length : length);
      for (const [at, value] of changes) if (at < copy.length) copy[at] = value;
      return copy;
    });

const compiled = writeFactFile(recordsOf(good), (record) => engine.keys(record));
const head = writePackHead(
  { id: 'p', title: 'Pack', version: '1', facts: 3, sets: 1 },
  [compiled.length, 7],
  ['brunhaven', 'lindhaven'].map(nameHash),
);

export const engineTargets: readonly Target[] = [
  target('heads of packs', harmed(head), (bytes) => {
    try {
      const parts = openPackHead(bytes).partsFor(['brunhaven', 'nobody']);
      must(
        parts.every((part) => part >= 0 && part < 2),
        'a part that is not there',
      );
    } catch (error) {
      must(error instanceof FactFileError, `another error: ${String(error)}`);
    }
  }),
  target('compiled fact files', harmed(compiled), (file) => {
    for (const verify of [true, false]) {
      try {
        const index = openFactFiles([file], (record) => engine.fact(record), { verify });
        index.candidates(['brunhaven', 'ferri', 'd:2026-01-13'], 8);
      } catch (error) {
        must(error instanceof FactFileError, `not an error with a sentence: ${String(error)}`);
      }
    }
  }),
  target('the whole check', fc.tuple(words, words), ([page, report]) => {
    const read = (text: string) => readText(text, { published: '2026-03-05' });
    const document = read(page);
    const index = engine.index([{ document: read(report), source: { id: 's', kind: 'edited' } }]);
    for (const { start, end, quote } of engine.check(document, [index]).findings)
      must(start < end && document.text.slice(start, end) === quote, 'a finding off its words');
  }),
];
