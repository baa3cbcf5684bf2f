/** The toolbar button: every state has its look, and no look needs colour to be told apart. */
import { badgeColours, badgeOf } from '../../../src/background/badge.ts';
import type { TabState, Trouble } from '../../../src/rpc/calls.ts';
import { findingKey } from '../../../src/report/differences.ts';
import { report, settings, statementsOf, wrongDate, wrongMoney } from '../../fixtures/reports/samples.ts';

const withFindings = (findings: typeof report.findings, changes: Partial<typeof report> = {}): TabState => ({
  kind: 'report',
  report: { ...report, findings, statements: statementsOf(findings, 31), ...changes },
  settings,
});
const many = (count: number) =>
  Array.from({ length: count }, (_, day) => ({ ...wrongDate, value: `2025-${day}` }));

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
    [
      'a contradiction beside what is only worth comparing',
      withFindings([wrongDate, wrongMoney]),
      '1',
      'contradicted',
    ],
    ['only what is worth comparing: no number', withFindings([wrongMoney]), 'AI', 'neutral'],
    ['a fact told twice, once', withFindings([wrongDate, { ...wrongDate, start: 900 }]), '1', 'contradicted'],
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
      '1 difference found',
      '1 detail may differ.',
      'We could compare 2 of the 31 details on this page',
      'The page has an AI notice.',
    ]);
    expect(badgeOf(withFindings([wrongDate]), 'ko').title).toMatch(/1개/);
    expect(badgeOf(withFindings([wrongDate]), 'ja').title).toMatch(/1件/);
  });

  test('does not count what the reader put away as what may differ', () => {
    const hide = (...hidden: (typeof wrongDate)[]) =>
      badgeOf({ ...withFindings([wrongDate, wrongMoney]), hidden: hidden.map(findingKey) } as TabState, 'en')
        .title;
    expect(hide(wrongDate)).toContain('1 detail may differ.');
    expect(hide(wrongMoney)).not.toContain('may differ');
    expect(hide(wrongDate, wrongMoney)).not.toContain('may differ');
  });

  test('has words for every trouble in every language', () => {
    const troubles: readonly Trouble[] = ['storage-full', 'facts-unreadable', 'unexpected'];
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
