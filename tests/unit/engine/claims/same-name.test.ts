import { sameName } from '../../../../src/engine/claims/same-name.ts';
import { fold } from '../../../../src/engine/claims/words.ts';

const relation = (a: string, b: string) => {
  const parts = (name: string) => name.split(/[ -]/).map(fold);
  const found = sameName(parts(a), parts(b));
  expect(sameName(parts(b), parts(a))).toBe(found);
  return found;
};

describe('two names', () => {
  test.each([
    ['Peg Hollis', 'Margaret Hollis'],
    ['Chuck Danner', 'Charles Danner'],
    ['Teddy Marsh', 'Edward Marsh'],
    ['Jörn Kröger', 'Joern Kroeger'],
    ['Andriy Halushko', 'Andrij Halushko'],
    ['Odesa', 'Odessa'],
    ['Oles Hrytsak', 'Oles Grytsak'],
    ['Olena Zelensky', 'Olena Zelenskyy'],
    ['Mehdi Tavakoli', 'Mahdi Tavakoli'],
    ['Sora Mitsuda', 'Mitsuda Sora'],
    ['Han Seo-yeon', 'Seoyeon Han'],
    ["Róisín O'Dara", 'Roisin O’Dara'],
    ['Ivo Castell Jr', 'Ivo Castell'],
    ['Norvale Group', 'Norvale'],
    ['ILB', 'Inland Lake Board'],
  ])('%s and %s are one', (a, b) => expect(relation(a, b)).toBe('same'));

  test.each([
    ['Castell', 'Ivo Castell'],
    ['I Castell', 'Ivo Castell'],
    ['Mohamed Tazi', 'Muhammad Tazi'],
    ['Ahmad al-Rifai', 'Ahmed Rifai'],
    ['Vladimir Sokol', 'Volodymyr Sokol'],
    ['Nargiz Aliyeva', 'Narges Aliyeva'],
    ['Sergei Lavrin', 'Serhii Lavrin'],
    ['Fatima Noori', 'Fatemeh Nouri'],
    ['Ahmed Saleh', 'Ahmad Salih'],
    ['Norvale', 'Norvale Shipping'],
    ['Ivo Castell', 'Ivo Castell-Roig'],
  ])('%s and %s may be one', (a, b) => expect(relation(a, b)).toBe('compatible'));

  test.each([
    ['Mario Denti', 'Maria Denti'],
    ['Maria Denti', 'Marie Denti'],
    ['Lina Holm', 'Lena Holm'],
    ['Karim Salah', 'Karim Saleh'],
    ['Ivo Castell Jr', 'Ivo Castell Sr'],
    ['Jan Hollis', 'Ian Hollis'],
    ['Norvale City', 'Norvale Rovers'],
    ['South Korea', 'North Korea'],
    ['Austria', 'Australia'],
    ['Bill Danner', 'Carla Menz'],
  ])('%s and %s are not one', (a, b) => expect(['different', 'near']).toContain(relation(a, b)));

  test('a letter apart is near', () => {
    expect(relation('Ivo Castell', 'Ivo Cartell')).toBe('near');
    expect(relation('Patrick Vane', 'Patricia Vane')).toBe('different');
  });
});
