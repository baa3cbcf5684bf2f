/** What stands around an English date, and what it makes of it. */
import * as words from '../lang/en.ts';
import type { Scene } from '../patterns.ts';

/** The text right before an offset, as far as any rule looks. */
export const textBefore = ({ text, start }: Pick<Scene, 'text' | 'start'>): string =>
  text.slice(Math.max(0, start - 90), start);

const lastWord = /([\p{L}\p{M}]+|[^\s\p{L}])\s*$/u;
export const wordBefore = (scene: Pick<Scene, 'text' | 'start'>): string =>
  lastWord.exec(textBefore(scene))?.[1] ?? '';
const firstWord = /^\s*([\p{L}\p{M}]+|[^\s\p{L}])/u;
export const wordBehind = ({ text, end }: Pick<Scene, 'text' | 'end'>): string =>
  firstWord.exec(text.slice(end, end + 70))?.[1] ?? '';

const change = new RegExp(
  `(?:${[...words.changeVerbs].join('|')}|put\\s+off)(?![\\p{L}])[^.;]{0,60}\\sfrom\\s*$`,
  'u',
);

/** Whether two ends that a word joins are a range: no "and" without "between", no "moved from A to B". */
export function isRange(scene: Pick<Scene, 'text' | 'start'>, join: string | undefined): boolean {
  if (join?.toLowerCase() === 'and') return wordBefore(scene) === 'between';
  return !change.test(textBefore(scene));
}

const monthWord = `(?:${Object.keys(words.months).join('|')})`;
const noDayOfMonth = new RegExp(
  `(?<![\\p{L}])${monthWord}\\s*\\d{1,2}\\s*,?\\s*$|-\\s*\\d{1,2}\\s*,\\s*$`,
  'u',
);
const figureBefore = /(?<![\d.,])\d{1,2}\s*$/;
const dayMonthBefore = new RegExp(`(?<![\\d.,])\\d{1,2}\\s*${monthWord}\\s*$`, 'u');
const startsWithMonth = new RegExp(`^${monthWord}`);

/** Whether a figure stands before a month, or between a month and a year, that is no day of it: "32 August 2014". */
export function impossibleDay(scene: Scene): boolean {
  const before = textBefore(scene);
  const here = scene.text.slice(scene.start, scene.end);
  if (noDayOfMonth.test(before)) return true;
  return startsWithMonth.test(here)
    ? figureBefore.test(before)
    : /^\d/.test(here) && dayMonthBefore.test(before);
}
