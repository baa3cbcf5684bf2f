import { endingOf, withParticles } from '../../../src/words/particles.ts';

test.each([
  ['2026년 1월 13일', 'rieul'],
  ['나라', 'vowel'],
  ['도쿄 신문', 'consonant'],
  ['35%', 'vowel'],
  ['3', 'consonant'],
  ['1,000', 'consonant'],
  ['7', 'rieul'],
  ['Reuters', 'vowel'],
  ['AFP', 'vowel'],
  ['CNN', 'consonant'],
  ['NHL', 'rieul'],
  ['The Guardian', 'consonant'],
  ['“나라”', 'vowel'],
  ['毎日新聞', undefined],
  ['', undefined],
])('%s ends in a %s', (word, ending) => {
  expect(endingOf(word)).toBe(ending);
});

test.each([
  ['이 페이지에는 14일(으)로 되어 있으나', '이 페이지에는 14일로 되어 있으나'],
  ['13명(으)로 되어', '13명으로 되어'],
  ['나라을(를) 언급하지만, 연합뉴스은(는)', '나라를 언급하지만, 연합뉴스는'],
  ['서울을(를) 언급하지만, 조선일보은(는)', '서울을 언급하지만, 조선일보는'],
  ['“결정”(이)라고 되어', '“결정”이라고 되어'],
  ['毎日新聞은(는)', '毎日新聞은(는)'],
  ['(으)로', '(으)로'],
])('%s', (given, expected) => {
  expect(withParticles(given)).toBe(expected);
});

test('hostile length changes nothing', () => {
  const long = `${'가'.repeat(5_000)}을(를)`;
  expect(withParticles(long)).toBe(`${'가'.repeat(5_000)}를`);
});
