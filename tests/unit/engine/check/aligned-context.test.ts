import { twinOf } from '../../../../src/engine/check/aligned-context.ts';
import type { Claim } from '../../../../src/engine/claims/model.ts';
import { readDocument } from '../../../../src/engine/claims/read.ts';
import { readText } from '../../../../src/reading/plain-text.ts';

function read(text: string, quote: string): [string, Claim] {
  const document = readText(`News of the harbour\n${text}`);
  const claim = readDocument(document)
    .sentences.flatMap((s) => s.claims)
    .find((c) => c.quote === quote);
  if (claim === undefined) throw new Error(`no claim ${quote}`);
  return [document.text.slice(claim.sentence.start, claim.sentence.end), claim];
}

const twin = (a: readonly [string, string], b: readonly [string, string]) =>
  twinOf(...read(...a), ...read(...b));

test('the same sentence with one value different is alike in every way', () => {
  const text = (n: string) => `On Monday Northline sold ${n} old ferries to Brunhaven.`;
  expect(twin([text('41'), '41'], [text('55'), '55'])).toEqual({
    before: 1,
    behind: 1,
    row: 1,
    name: 1,
    nameBack: 1,
  });
});

test('the like of somebody else is alike in words and not in names', () => {
  const { row, name } = twin(
    ['In spring Northline sold 41 old ferries.', '41'],
    ['In spring the yard of Tarrow sold 55 old ferries.', '55'],
  );
  expect(row).toBeGreaterThan(0.6);
  expect(name).toBe(-1);
});

test('a value beyond what is read of a sentence is alike in nothing', () => {
  const long = `${'The harbour and '.repeat(60)}Northline sold 41 ferries.`;
  expect(twin([long, '41'], ['Northline sold 55 ferries.', '55']).row).toBe(0);
});
