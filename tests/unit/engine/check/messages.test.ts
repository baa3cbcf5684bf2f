import { display, fill, MESSAGES, normalised } from '../../../../src/engine/check/explain.ts';
import { readDocument } from '../../../../src/engine/claims/read.ts';
import { readText } from '../../../../src/reading/plain-text.ts';

const placeholders = (text: string) =>
  [...text.matchAll(/\{([a-z]+)\}/g)].map((m) => m[1] ?? '').sort((a, b) => a.localeCompare(b));

describe('explanations', () => {
  test.each(['ko', 'ja'] as const)(
    '%s has every sentence of English with the same placeholders',
    (locale) => {
      expect(Object.keys(MESSAGES[locale]).sort()).toEqual(Object.keys(MESSAGES.en).sort());
      for (const key of Object.keys(MESSAGES.en) as (keyof typeof MESSAGES.en)[]) {
        expect([key, placeholders(MESSAGES[locale][key])]).toEqual([key, placeholders(MESSAGES.en[key])]);
        expect(MESSAGES[locale][key]).not.toBe(MESSAGES.en[key]);
      }
    },
  );

  test('fills known placeholders and leaves unknown ones', () => {
    expect(fill('{page} and {other}', { page: 'x' }, 'en')).toBe('x and {other}');
  });

  test('Korean gets the particle that the filled-in word asks for', () => {
    const sentence = fill(MESSAGES.ko.supported, { source: '연합뉴스', fact: '13명' }, 'ko');
    expect(sentence).toBe('연합뉴스에도 13명으로 되어 있습니다.');
    for (const message of Object.values(MESSAGES.ko))
      expect(fill(message, { page: '나라', fact: '서울', source: '한겨레' }, 'ko')).not.toMatch(
        /[가-힣]\([가-힣]\)|\([가-힣]\)[가-힣]/,
      );
  });

  test('shows a date as the language writes it, and normalises it to ISO', () => {
    const text = 'The bridge at Tarrow opened on 14 January 2026 after long work.';
    const claim = readDocument(readText(text)).sentences[0]?.claims.find((c) => c.slot === 'date');
    if (claim === undefined) throw new Error('no date was read');
    expect(display(claim, 'en')).toBe('14 January 2026');
    expect(display(claim, 'ko')).toBe('2026년 1월 14일');
    expect(display(claim, 'ja')).toBe('2026年1月14日');
    expect(normalised(claim)).toBe('2026-01-14');
  });

  test('normalises a percentage to a share and money to its currency', () => {
    const text = 'Exports rose 12.5 percent to $3.2 billion, the ministry of trade said.';
    const claims = readDocument(readText(text)).sentences[0]?.claims ?? [];
    expect(claims.filter((c) => c.slot === 'percent').map(normalised)).toEqual(['0.125']);
    expect(claims.filter((c) => c.slot === 'money').map(normalised)).toEqual(['USD 3200000000']);
  });
});
