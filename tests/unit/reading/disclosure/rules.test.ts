/** docs/rules.md, the code and the fixtures name the same disclosure rules. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { combine, disclosureRules } from '../../../../src/reading/disclosure/find.ts';
import { foldNotice, namesAi } from '../../../../src/reading/disclosure/fold.ts';
import { packs } from '../../../../src/reading/disclosure/lang/index.ts';
import type { DisclosureSignal } from '../../../../src/reading/model.ts';
import { discloses } from '../../../pages/disclosure/discloses.ts';
import { wordsOf } from '../../support/words-of.ts';

const guide =
  readFileSync(path.resolve(__dirname, '../../../../docs/rules.md'), 'utf8').split(
    '## Disclosure signals',
  )[1] ?? '';
const listed = [...guide.matchAll(/^\| `([^`]+)` \|/gm)].map((match) => match[1] ?? '');

test('every rule has a line, and every line a rule', () => {
  expect([...listed].sort()).toEqual([...disclosureRules].sort());
});

test('every sufficient rule has a page on which it fires', () => {
  const sufficient = [...guide.matchAll(/^\| `([^`]+)` \| sufficient/gm)].map((match) => match[1] ?? '');
  const fired = new Set(discloses.map((page) => page.rule));
  expect(sufficient.filter((rule) => !fired.has(rule))).toEqual([]);
});

const signal = (more: Partial<DisclosureSignal>): DisclosureSignal => ({
  rule: 'label/short',
  level: 'generated',
  scope: 'article',
  quote: 'AI Analysis',
  where: 'header',
  ...more,
});

describe('combination', () => {
  test('one supporting signal is nothing', () => expect(combine([signal({})])).toBeNull());
  test('two of one rule are nothing', () => expect(combine([signal({}), signal({})])).toBeNull());
  test('two of different rules are a medium case', () => {
    expect(
      combine([signal({}), signal({ rule: 'machine/meta-ai-generated', where: 'metadata' })]),
    ).toMatchObject({ level: 'generated' });
  });
  test("the page's own words go before a machine's value", () => {
    const found = combine([
      signal({
        rule: 'machine/ai-disclosure',
        where: 'metadata',
        quote: 'ai-disclosure',
      }),
      signal({ rule: 'notice/sentence', quote: 'Written by AI.' }),
    ]);
    expect(found).toMatchObject({ quote: 'Written by AI.' });
  });
  test('a machine "none" alone is a claim, beside a notice a conflict', () => {
    const none = signal({
      rule: 'machine/ai-disclosure',
      level: 'none-claimed',
      where: 'metadata',
    });
    expect(combine([none])).toMatchObject({ level: 'none-claimed', conflict: false });
    expect(combine([none, signal({ rule: 'notice/sentence' })])).toMatchObject({
      level: 'generated',
      conflict: true,
    });
  });
});

test('every language has all its words, and each is a pattern', () => {
  expect(new Set(packs.map((pack) => pack.id)).size).toBe(packs.length);
  for (const { id, spaced, free: _free, ...words } of packs) {
    expect(typeof spaced).toBe('boolean');
    for (const [name, source] of Object.entries(words)) {
      expect(`${id}.${name}: ${source.length > 1}`).toBe(`${id}.${name}: true`);
      expect(() => new RegExp(source, 'iu')).not.toThrow();
      // Words are data: nothing in them may capture or repeat without end.
      expect(source).not.toMatch(/(?<!\\)\((?!\?)|[^\\][*+](?![?])(?!\])/);
    }
  }
});

test.each(packs.map((pack) => [pack.id, pack.ai] as const))(
  '%s: every word of AI is known to the first test of a text',
  (_id, ai) => expect(wordsOf(ai).filter((word) => !namesAi(foldNotice(word)))).toEqual([]),
);
