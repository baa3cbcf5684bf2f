/** Numerals, weekdays and eras that Korean and Japanese text share, and their words joined. Data only. */
import type { Bound, ScoreOf } from '../model.ts';
import { numbered, table, valued, wordSet } from '../table.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';

export type Stretch = readonly [unit: 'week' | 'weekend' | 'month' | 'quarter' | 'year', many: number];

const joined = (name: keyof typeof ko, by = ';'): string => [ja[name], ko[name]].join(by);

export const currencies = valued(joined('currencies'));
export const currencySymbols = valued('USD: US$, $; TWD: NT$; HKD: HK$; EUR: €; GBP: £; JPY: ¥, ￥; KRW: ₩');
export const nearDays = numbered(joined('nearDays'));
export const nearStretches = table(
  Object.fromEntries(
    Object.entries(valued(joined('nearStretches'))).map(([word, stretch]) => {
      const [unit, many] = stretch.split(' ');
      return [word, [unit, Number(many)] as unknown as Stretch];
    }),
  ),
);
export const boundsBefore = valued<Bound>(joined('boundsBefore'));
export const boundsBehind = valued<Bound>(joined('boundsBehind'));
export const durations = valued(joined('durations'));
export const measures = valued(joined('measures'));
export const lengthSigns = wordSet(joined('lengthSigns', ' '));
export const counters = wordSet(joined('counters', ' '));
export const temperatures = wordSet(joined('temperatures', ' '));
export const belowZero = wordSet(joined('belowZero', ' '));
export const scoreSigns = wordSet(joined('scoreSigns', ' '));
export const scoreParts = valued<Exclude<ScoreOf, 'result'>>(joined('scoreParts'));
export const ratioTails = wordSet(joined('ratioTails', ' '));
export const pastSigns = [...wordSet(joined('pastSigns', ' '))];
export const futureSigns = [...wordSet(joined('futureSigns', ' '))];

/** Digits and small units written in words; values under ten are digits, others multiply. */
export const digits = numbered(`
  0: 〇, 零, 영, 공; 1: 一, 일; 2: 二, 이; 3: 三, 삼; 4: 四, 사; 5: 五, 오; 6: 六, 육, 륙;
  7: 七, 칠; 8: 八, 팔; 9: 九, 구
`);
export const smallScales = numbered('10: 十, 십; 100: 百, 백; 1000: 千, 천');
export const largeScales = numbered('10000: 万, 만; 1e8: 億, 억; 1e12: 兆, 조; 1e16: 京, 경');

/** Native Korean numerals. */
export const native = numbered(`
  1: 하나, 한; 2: 두, 둘; 3: 세, 셋; 4: 네, 넷; 5: 다섯; 6: 여섯; 7: 일곱; 8: 여덟; 9: 아홉; 10: 열;
  20: 스물, 스무; 30: 서른; 40: 마흔; 50: 쉰; 60: 예순; 70: 일흔; 80: 여든; 90: 아흔
`);

/** Days counted by one word. */
export const dayCounts = numbered('2: 이틀; 3: 사흘; 4: 나흘; 5: 닷새; 6: 엿새; 10: 열흘; 15: 보름');

/** Weekdays by their first character, 1 Monday … 7 Sunday. */
export const weekdays = numbered(
  '1: 월, 月; 2: 화, 火; 3: 수, 水; 4: 목, 木; 5: 금, 金; 6: 토, 土; 7: 일, 日',
);

/** Places in an order that are no numerals. */
export const orders = numbered('1: 첫째, 첫 번째, 첫번째; -1: 마지막');

/** Parts of a month, behind its name. */
export const monthParts = valued<'early' | 'mid' | 'late'>(
  'early: 초순, 초, 上旬, 初め, 初頭, 頭; mid: 중순, 中旬; late: 하순, 말, 下旬, 末',
);

/** Seasons by the month in which they begin. */
export const seasons = numbered('3: 春, 봄; 6: 夏, 여름; 9: 秋, 가을; 12: 冬, 겨울');

/** First year of the Japanese eras that news uses, minus one. */
export const eras = numbered('2018: 令和; 1988: 平成; 1925: 昭和; 1911: 大正; 1867: 明治');
