/** Korean verbs by their stems. */
import { areOneVerb, stemsOf } from '../../../src/text/korean-verb.ts';

test.each([
  ['늘', '늘었다 늘었고 늘어 늘며 늘었지만 늘겠다고'],
  ['오르', '올랐다 오른 올라 오르며 오를'],
  ['숨지', '숨졌다 숨졌으나 숨진 숨져 숨지고'],
  ['낮추', '낮췄다 낮춘다 낮춰 낮추기로'],
  ['나오', '나왔다 나온 나와 나오면서'],
  ['팔', '팔았다 판다 파는 팔기로'],
  ['구하', '구했다 구했으며 구한 구해 구하고'],
  ['되', '됐다 됐으며 돼 되고'],
])('%s', (stem, forms) => {
  expect(forms.split(' ').filter((form) => !stemsOf(form).includes(stem))).toEqual([]);
});

test.each(['파고', '주자', '주며', '판매'])('no ㄹ has fallen out of %s', (word) => {
  expect(stemsOf(word)).not.toContainEqual(expect.stringMatching(/[팔줄맬]$/u));
});

test.each([
  ['막았다', '막은', true],
  ['막는다', '막고', true],
  ['나섰다', '나왔다', false],
  ['모은', '모으고', false],
  ['opened', 'opens', false],
])('%s and %s', (a, b, are) => {
  expect(areOneVerb(a, b)).toBe(are);
});
