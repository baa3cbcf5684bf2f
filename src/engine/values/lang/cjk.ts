/** Numerals, weekdays and eras that Korean, Japanese and Chinese text share, and their words joined. Data only. */
import { table } from '../table.ts';
import * as ja from './ja.ts';
import * as ko from './ko.ts';
import * as zh from './zh.ts';

export type Stretch = readonly ['week' | 'weekend' | 'month' | 'quarter' | 'year', number];

export const currencies = table({ ...zh.currencies, ...ja.currencies, ...ko.currencies });
export const nearDays = table({ ...zh.nearDays, ...ja.nearDays, ...ko.nearDays });
export const nearStretches = table({ ...zh.nearStretches, ...ja.nearStretches, ...ko.nearStretches });
export const boundsBefore = table({ ...zh.boundsBefore, ...ja.boundsBefore, ...ko.boundsBefore });
export const boundsBehind = table({ ...zh.boundsBehind, ...ja.boundsBehind, ...ko.boundsBehind });
export const durations = table({ ...zh.durations, ...ja.durations, ...ko.durations });
export const counters: readonly string[] = [...new Set([...ko.counters, ...ja.counters, ...zh.counters])];
export const pastSigns: readonly string[] = [...ko.pastSigns, ...ja.pastSigns, ...zh.pastSigns];
export const futureSigns: readonly string[] = [...ko.futureSigns, ...ja.futureSigns, ...zh.futureSigns];

/** Digits and small units written in words; values under ten are digits, others multiply. */
export const digits: Readonly<Record<string, number>> = table({
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  两: 2,
  兩: 2,
  영: 0,
  공: 0,
  일: 1,
  이: 2,
  삼: 3,
  사: 4,
  오: 5,
  육: 6,
  륙: 6,
  칠: 7,
  팔: 8,
  구: 9,
});
export const smallScales: Readonly<Record<string, number>> = table({
  十: 10,
  百: 100,
  千: 1000,
  십: 10,
  백: 100,
  천: 1000,
});
export const largeScales: Readonly<Record<string, number>> = table({
  万: 1e4,
  萬: 1e4,
  만: 1e4,
  億: 1e8,
  亿: 1e8,
  억: 1e8,
  兆: 1e12,
  조: 1e12,
  京: 1e16,
  경: 1e16,
});

/** Native Korean numerals. */
export const native: Readonly<Record<string, number>> = table({
  하나: 1,
  한: 1,
  두: 2,
  세: 3,
  네: 4,
  둘: 2,
  셋: 3,
  넷: 4,
  다섯: 5,
  여섯: 6,
  일곱: 7,
  여덟: 8,
  아홉: 9,
  열: 10,
  스물: 20,
  서른: 30,
  마흔: 40,
  쉰: 50,
  예순: 60,
  일흔: 70,
  여든: 80,
  아흔: 90,
});

/** Weekdays by their first character, 1 Monday … 7 Sunday. */
export const weekdays: Readonly<Record<string, number>> = table({
  월: 1,
  화: 2,
  수: 3,
  목: 4,
  금: 5,
  토: 6,
  일: 7,
  月: 1,
  火: 2,
  水: 3,
  木: 4,
  金: 5,
  土: 6,
  日: 7,
});

/** First year of the Japanese eras that news uses, minus one. */
export const eras: Readonly<Record<string, number>> = table({
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  大正: 1911,
  明治: 1867,
});
