/** The file of weights: its shape, and what is said of bytes that are not one. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadSyntax } from '../../../../../src/engine/claims/syntax/analyse.ts';

const bytes = new Uint8Array(readFileSync(path.resolve(__dirname, '../../../../../assets/model/syntax.bin')));

describe('the model file', () => {
  test('loads, and stays inside its size', () => {
    expect(loadSyntax(bytes).trained).toBe(true);
    expect(bytes.length).toBeLessThan(2_000_000);
  });

  test('loads from the middle of a larger buffer', () => {
    const larger = new Uint8Array(bytes.length + 3);
    larger.set(bytes, 3);
    expect(loadSyntax(larger.subarray(3)).trained).toBe(true);
  });

  test('names its licence and its origin beside it', () => {
    const readme = readFileSync(path.resolve(__dirname, '../../../../../assets/model/README.md'), 'utf8');
    expect(readme).toContain('Attribution-ShareAlike 4.0');
    expect(readme).toContain('UD_English-EWT');
  });

  test.each([
    ['nothing', new Uint8Array(0), /cut short/],
    ['other bytes', new Uint8Array(64).fill(65), /does not begin with SSYN/],
    [
      'another version',
      Uint8Array.from(bytes.subarray(0, 400), (byte, i) => (i === 4 ? 9 : byte)),
      /version 9/,
    ],
    ['a cut header', bytes.slice(0, 40), /header is incomplete/],
    ['a cut table', bytes.slice(0, bytes.length - 10), /bytes where/],
    ['a damaged header', Uint8Array.from(bytes, (byte, i) => (i === 12 ? 0 : byte)), /header cannot be read/],
  ])('%s: says what is wrong', (_, wrong, message) => {
    expect(() => loadSyntax(wrong)).toThrow(message);
  });

  test('row lengths that do not add up are noticed', () => {
    const headerEnd = 12 + new DataView(bytes.buffer, bytes.byteOffset).getUint32(8, true);
    const wrong = bytes.slice();
    wrong[headerEnd + 5] = (wrong[headerEnd + 5] ?? 0) + 1;
    expect(() => loadSyntax(wrong)).toThrow(/do not add up/);
  });
});
