/** The toolbar button: every state has its look, and no look needs colour to be told apart. */
import { badgeColours, badgeOf } from '../../../src/background/badge.ts';
import type { TabState, Trouble } from '../../../src/rpc/calls.ts';
import { findingKey } from '../../../src/ui/complaint.ts';
import { report, settings, wrongDate, wrongMoney } from '../../fixtures/reports/samples.ts';

const withFindings = (findings: typeof report.findings, changes: Partial<typeof report> = {}): TabState => ({
  kind: 'report',
  report: { ...report, findings, ...changes },
  settings,
});
const many = (count: number) => Array.from({ length: count }, () => wrongDate);

/** Relative luminance of a colour, as WCAG defines it. */
const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

describe('the badge', () => {
  test.each<[string, TabState, string, keyof typeof badgeColours]>([
    ['nothing without a notice', { kind: 'none', checkable: true }, '', 'neutral'],
    ['a check under way', { kind: 'checking' }, '…', 'neutral'],
    ['trouble', { kind: 'trouble', trouble: 'no-article' }, '!', 'neutral'],
    ['a contradiction', withFindings([wrongDate]), '1', 'contradicted'],
    ['contradicted and compare together', withFindings([wrongDate, wrongMoney]), '2', 'contradicted'],
    ['only compare, by more than colour', withFindings([wrongMoney]), '1?', 'compare'],
    ['nothing that differs', withFindings([]), 'AI', 'neutral'],
    [
      'nothing that differs on a page without a notice',
      withFindings([], { disclosure: null }),
      '0',
      'neutral',
    ],
    ['99', withFindings(many(99)), '99', 'contradicted'],
    ['more than 99', withFindings(many(100)), '99+', 'contradicted'],
    [
      'nothing left once the finding is hidden',
      { ...withFindings([wrongDate]), hidden: [findingKey(wrongDate)] } as TabState,
      'AI',
      'neutral',
    ],
  ])('shows %s', (_what, state, text, colour) => {
    const look = badgeOf(state, 'en');
    expect(look).toMatchObject({ text, background: badgeColours[colour] });
    expect(look.text.length).toBeLessThanOrEqual(3);
  });

  test('tells in words what it counts and how much could be checked', () => {
    expect(badgeOf(withFindings([wrongDate, wrongMoney]), 'en').title.split('\n')).toEqual([
      'Second Source',
      '1 statement is contradicted by better sources',
      '1 statement to compare with other reports',
      '8 of 31 statements could be checked',
      'the page says that AI was used',
    ]);
    expect(badgeOf(withFindings([wrongDate]), 'ko').title).toMatch(/1개/);
    expect(badgeOf(withFindings([wrongDate]), 'ja').title).toMatch(/1件/);
  });

  test('has words for every trouble in every language', () => {
    const troubles: readonly Trouble[] = [
      'offline',
      'storage-full',
      'facts-unreadable',
      'page-left',
      'unexpected',
    ];
    for (const locale of ['en', 'ko', 'ja'] as const) {
      const titles = troubles.map((trouble) => badgeOf({ kind: 'trouble', trouble }, locale).title);
      expect(new Set(titles).size).toBe(troubles.length);
    }
  });

  test('has colours on which white is read easily', () => {
    for (const colour of Object.values(badgeColours))
      expect(1.05 / (luminance(colour) + 0.05)).toBeGreaterThan(5);
  });
});
