/** Holds the three languages together: the same keys, the same placeholders, the plural forms each language needs. */
import { en } from '../../../src/words/en/interface.ts';
import { ja } from '../../../src/words/ja/interface.ts';
import { ko } from '../../../src/words/ko/interface.ts';
import { localeOf, type Message, numberIn, sentences, t } from '../../../src/words/i18n.ts';

const catalogues: Record<string, Record<string, Message>> = { en, ko, ja };
const forms = (message: Message): string[] =>
  typeof message === 'string' ? [message] : Object.values(message);
const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort();

describe('the words of the screens', () => {
  test.each(['ko', 'ja'])('%s has exactly the keys of English', (locale) => {
    expect(Object.keys(catalogues[locale] ?? {}).sort()).toEqual(Object.keys(en).sort());
  });

  test.each(['ko', 'ja'])('%s has the placeholders of English in every form', (locale) => {
    const wrong = Object.entries<Message>(en).filter(([key, message]) => {
      const wanted = [...new Set(forms(message).flatMap(placeholders))].sort();
      return forms(catalogues[locale]?.[key] ?? '').some(
        (text) => JSON.stringify(placeholders(text)) !== JSON.stringify(wanted),
      );
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  test.each(['en', 'ko', 'ja'])('%s has every plural form that its language tells apart', (locale) => {
    const needed = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    const short = Object.entries(catalogues[locale] ?? {}).filter(
      ([, message]) => typeof message !== 'string' && needed.some((form) => !(form in message)),
    );
    expect(short.map(([key]) => key)).toEqual([]);
  });

  test.each(['en', 'ko', 'ja'])('%s leaves nothing empty and carries no markup', (locale) => {
    const texts = Object.values(catalogues[locale] ?? {}).flatMap(forms);
    expect(texts.filter((text) => !text.trim() || /<[a-z/]/i.test(text))).toEqual([]);
  });

  test('Korean and Japanese are translated, but for names and bare punctuation', () => {
    const same = ['ko', 'ja'].flatMap((locale) =>
      Object.entries<Message>(en)
        .filter(([key, message]) => JSON.stringify(catalogues[locale]?.[key]) === JSON.stringify(message))
        .map(([key]) => key),
    );
    expect([...new Set(same)]).toEqual(['app.name', 'export.quoted']);
  });
});

describe('t', () => {
  test('fills placeholders and writes numbers as the language does', () => {
    expect(t('en', 'coverage', { compared: 6, count: 1031 })).toBe(
      'We could compare 6 of the 1,031 details on this page',
    );
    expect(t('ko', 'coverage', { compared: 6, count: 31 })).toBe(
      '이 페이지의 내용 31개 중 6개를 비교했습니다',
    );
  });

  test('chooses the plural form by the count', () => {
    expect(t('en', 'outcome.differences', { count: 1 })).toBe('1 difference found');
    expect(t('en', 'outcome.differences', { count: 2 })).toBe('2 differences found');
  });

  test('inserts text as it is: neither markup nor a placeholder inside a value is read', () => {
    expect(t('en', 'card.label', { quote: '<b>{quote}</b>' })).toContain('“<b>{quote}</b>”');
  });
});

describe('localeOf', () => {
  test.each([
    [['ko-KR', 'en'], 'ko'],
    [['de-DE', 'ja'], 'ja'],
    [['EN-gb'], 'en'],
    [['fr', 'de'], 'en'],
    [[], 'en'],
  ])('%j gives %s', (tags, locale) => {
    expect(localeOf(tags)).toBe(locale);
  });
});

test('numberIn groups digits', () => {
  expect(numberIn('en', 12345.5)).toBe('12,345.5');
});

test.each([
  ['en', ['Contradicted', 'The page: 4.', '', 'Two say so'], 'Contradicted. The page: 4. Two say so'],
  ['ja', ['食い違い', 'このページ：4。', '二つあります'], '食い違い。このページ：4。二つあります'],
] as const)('sentences stand one after another as %s sets them', (locale, parts, whole) => {
  expect(sentences(locale, parts)).toBe(whole);
});
