/** Packs: laid by names, opened by the page's names, the same answers as one file, and no harm from damaged bytes. */
import fc from 'fast-check';
import { FactFileError, openFactFiles, writeFactFile } from '../../../../src/engine/facts/binary.ts';
import type { FactRecord } from '../../../../src/engine/facts/model.ts';
import {
  anchorsOf,
  isPack,
  nameHash,
  openPackHead,
  packHeadSize,
  packStart,
  partCount,
  partOf,
  writePackHead,
} from '../../../../src/engine/facts/pack.ts';
import { engine } from '../../../../src/engine/index.ts';

const source = { id: 'wire', kind: 'edited', publisher: 'Northern Wire', published: '2026-03-05' } as const;
const record = (id: string, statement: string, more: Partial<FactRecord> = {}): FactRecord => ({
  id,
  statement,
  evidence: [{ source }],
  reviewed: true,
  story: 'story',
  published: '2026-03-05',
  ...more,
});
const records = [
  record('a', 'The harbour of Brunhaven counted 1,200 ferries in March 2026.'),
  record('b', 'The harbour of Elmsport counted 900 ferries in March 2026.'),
  record('c', 'Marta Oyelaran opened the terminal of Brunhaven on 5 March 2026.'),
  record('d', 'The ferry operator Northline paid $40 million for a terminal in Elmsport.'),
];
const info = { id: 'harbours', title: 'Harbours', version: '1', facts: 4, sets: 1 };

describe('the filing of a record', () => {
  test('names its names', () => {
    expect(engine.filing(records[2] as FactRecord).names).toEqual(
      expect.arrayContaining(['oyelaran', 'brunhaven']),
    );
    expect(engine.filing(records[2] as FactRecord).keys).toEqual(engine.keys(records[2] as FactRecord));
  });
  test('where nobody is named, its words', () => {
    expect(engine.filing(record('e', 'the ferries were counted twice')).names).toContain('ferri');
  });
  test('other names count', () => {
    expect(engine.filing(record('f', 'Brunhaven grew.', { aliases: ['port gelden'] })).names).toContain(
      'gelden',
    );
  });
});

test('a fact is laid under its two rarest names, and ties do not depend on their order', () => {
  const count: Record<string, number> = { lee: 900, nara: 3, takaichi: 40 };
  const frequency = (name: string): number => count[name] ?? 0;
  expect(anchorsOf(['lee', 'nara', 'takaichi'], frequency)).toEqual(['nara', 'takaichi']);
  expect(anchorsOf(['b', 'a', 'c', 'a'], () => 1)).toEqual(anchorsOf(['c', 'b', 'a'], () => 1));
});

test('there are as many parts as the facts need, and names spread over them', () => {
  expect([partCount(1), partCount(500), partCount(501), partCount(1e9)]).toEqual([1, 1, 2, 4_096]);
  const used = new Set(Array.from({ length: 2_000 }, (_, i) => partOf(nameHash(`name${i}haven`), 64)));
  expect(used.size).toBe(64);
});

describe('a head', () => {
  const head = writePackHead(info, [10, 20, 30, 40], ['brunhaven', 'elmsport'].map(nameHash));
  test('says what it is, and which parts a page needs', () => {
    expect(isPack(head)).toBe(true);
    expect(packHeadSize(head.subarray(0, packStart))).toBe(head.length);
    const opened = openPackHead(head);
    expect(opened.info).toEqual(info);
    const { length } = head;
    expect(opened.offsets).toEqual([0, 10, 30, 60, 100].map((offset) => length + offset));
    expect(opened.partsFor(['brunhaven', 'council', 'ferri'])).toEqual([partOf(nameHash('brunhaven'), 4)]);
    expect(opened.partsFor(['nobody'])).toEqual([]);
  });
  test('is the same for the same input', () => {
    expect(writePackHead(info, [10, 20, 30, 40], ['elmsport', 'brunhaven'].map(nameHash))).toEqual(head);
  });
  test.each([
    ['cut off', (bytes: Uint8Array) => bytes.subarray(0, bytes.length - 3)],
    ['of nothing', () => new Uint8Array()],
    ['of another kind', (bytes: Uint8Array) => bytes.map((byte, i) => (i === 0 ? 1 : byte))],
    ['of another version', (bytes: Uint8Array) => bytes.map((byte, i) => (i === 4 ? 9 : byte))],
    ['with a changed byte', (bytes: Uint8Array) => bytes.map((byte, i) => (i === 40 ? byte ^ 1 : byte))],
    [
      'that claims a list of a gigabyte',
      (bytes: Uint8Array) => bytes.map((byte, i) => (i === 15 ? 0x0f : byte)),
    ],
  ])('%s is refused in words', (_what, harm) => {
    expect(() => openPackHead(harm(head))).toThrow(FactFileError);
  });
  test('whatever is put into it, only its own error is thrown', () => {
    fc.assert(
      fc.property(fc.nat(head.length - 1), fc.nat(255), (at, byte) => {
        const harmed = head.slice();
        harmed[at] = byte;
        try {
          openPackHead(harmed).partsFor(['brunhaven']);
        } catch (error) {
          expect(error).toBeInstanceOf(FactFileError);
        }
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});

describe('several files as one index', () => {
  const file = (of: readonly FactRecord[]): Uint8Array => writeFactFile(of, (one) => engine.keys(one));
  const whole = openFactFiles([file(records)], (one) => engine.fact(one));
  // As a pack does: a fact may lie in two parts.
  const parts = openFactFiles(
    [file(records.slice(0, 3)), file(records.slice(2))],
    (one) => engine.fact(one),
    { verify: true },
  );
  test('finds what the one file finds, each fact once', () => {
    for (const query of [['brunhaven'], ['elmsport'], ['ferri', 'count'], ['brunhaven', 'elmsport']]) {
      const ids = (index: typeof whole): string[] =>
        index
          .candidates(query, 10)
          .map(({ id }) => id)
          .sort();
      expect(ids(parts)).toEqual(ids(whole));
    }
  });
  test('a damaged part is told', () => {
    const bad = file(records);
    bad[bad.length - 5] = (bad[bad.length - 5] ?? 0) ^ 1;
    expect(() => openFactFiles([file(records), bad], (one) => engine.fact(one), { verify: true })).toThrow(
      FactFileError,
    );
  });
});
