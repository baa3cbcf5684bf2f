/** Numbers in the numerals of Korean, Japanese and Chinese: 三千二百, 이십삼, 스물다섯, 1,200만, 3兆5000億. */
import * as words from '../lang/cjk.ts';

/** The characters that numerals are made of, for patterns. */
export const digitCharacters = Object.keys(words.digits).join('');

export const smallScaleCharacters = Object.keys(words.smallScales).join('');

export const largeScaleCharacters = Object.keys(words.largeScales).join('');

/** Digits and scales in any mix; undefined where the text is no number. */
export function parseNumeral(text: string): number | undefined {
  let total = 0;
  let section = 0;
  let current: number | undefined;
  let fraction: string | undefined;
  let lastLarge = 0;
  const figure = /^[\d,]{1,20}(?:\.\d{1,6})?/;
  let at = 0;
  const plain = text.replace(/\s/g, '');
  if (!plain) return undefined;
  while (at < plain.length) {
    const digitsHere = figure.exec(plain.slice(at, at + 28));
    const character = plain.charAt(at);
    const digit = words.digits[character];
    const small = words.smallScales[character];
    const large = words.largeScales[character];
    if (digitsHere) {
      current = Number(digitsHere[0].replace(/,/g, ''));
      at += digitsHere[0].length;
      continue;
    }
    if ('점쩜点點'.includes(character)) fraction = '';
    else if (digit !== undefined && fraction !== undefined) fraction += String(digit);
    else if (digit !== undefined) current = current === undefined ? digit : current * 10 + digit;
    else if (small !== undefined) {
      section += (current ?? 1) * small;
      current = undefined;
    } else if (large !== undefined && lastLarge && current === undefined && !section) {
      // 万亿 is one scale of 10¹².
      total += lastLarge * (large - 1);
      lastLarge *= large;
    } else if (large !== undefined) {
      const before = section + (current ?? (section ? 0 : 1)) + (fraction ? Number(`0.${fraction}`) : 0);
      total += before * large;
      lastLarge = before * large;
      section = 0;
      current = undefined;
      fraction = undefined;
    } else return undefined;
    at += 1;
  }
  const value = total + section + (current ?? 0) + (fraction ? Number(`0.${fraction}`) : 0);
  return Number.isFinite(value) ? Number(value.toPrecision(15)) : undefined;
}

const tens = '열|스물|서른|마흔|쉰|예순|일흔|여든|아흔';

const ones = '하나|한|둘|두|셋|세|넷|네|다섯|여섯|일곱|여덟|아홉';

/** Native Korean numerals up to 99, for patterns; "스무" stands before a counter. */
export const nativeSource = `(?:(?:${tens})(?:${ones})?|스무|${ones})`;

const nativePattern = new RegExp(`^(${tens})?(${ones})?$`, 'u');

/** Native Korean numerals up to 99: 스물다섯, 열두, 스무. */
export function parseNative(text: string): number | undefined {
  if (text === '스무') return 20;
  const pair = nativePattern.exec(text);
  if (!pair || !text) return undefined;
  return (words.native[pair[1] ?? ''] ?? 0) + (words.native[pair[2] ?? ''] ?? 0);
}
