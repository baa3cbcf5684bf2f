/** Numbers in the numerals of Korean, Japanese and Chinese: 三千二百, 이십삼, 스물다섯, 1,200만, 3兆5000億. */
import * as words from '../lang/cjk.ts';
import { clean } from '../quantity.ts';

/** The characters that numerals are made of, for patterns. */
export const digitCharacters = Object.keys(words.digits).join('');

export const smallScaleCharacters = Object.keys(words.smallScales).join('');

export const largeScaleCharacters = Object.keys(words.largeScales).join('');

/** Digits and scales in any mix; undefined where the text is no number. */
export function parseNumeral(text: string): number | undefined {
  let total = 0;
  let section = 0;
  // The digits that no scale has multiplied yet.
  let digits = '';
  let last = 0;
  for (const [token] of text.replace(/[\s,]/g, '').matchAll(/[\d.]+|./gu)) {
    const small = words.smallScales[token];
    const large = words.largeScales[token];
    const digit = /^\d/.test(token) ? token : words.digits[token];
    if (digit !== undefined) digits += digit;
    else if ('점쩜点點'.includes(token)) digits = `${digits || 0}.`;
    else if (small !== undefined) {
      section += Number(digits || 1) * small;
      digits = '';
    } else if (large === undefined) return undefined;
    else if (last && !digits && !section) {
      // 万亿 is one scale of 10¹².
      total += last * (large - 1);
      last *= large;
    } else {
      last = (section + Number(digits || (section ? 0 : 1))) * large;
      total += last;
      section = 0;
      digits = '';
    }
  }
  return text ? clean(total + section + Number(digits)) : undefined;
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
