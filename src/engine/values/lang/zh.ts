/** Chinese words for dates and numbers. Data only. */
import { table } from '../table.ts';
import type { Bound } from '../model.ts';
import type { Stretch } from './cjk.ts';

export const currencies = table<string>({
  元: 'CNY',
  人民元: 'CNY',
  美元: 'USD',
  欧元: 'EUR',
  日元: 'JPY',
  韩元: 'KRW',
  英镑: 'GBP',
  人民币: 'CNY',
  人民幣: 'CNY',
  港元: 'HKD',
  港币: 'HKD',
  新台币: 'TWD',
  新台幣: 'TWD',
  卢布: 'RUB',
  歐元: 'EUR',
  日圓: 'JPY',
  韓元: 'KRW',
});

/** Days from the publication day. */
export const nearDays = table<number>({
  今天: 0,
  昨天: -1,
  前天: -2,
  明天: 1,
  后天: 2,
  後天: 2,
});

/** Stretches: which unit, and how many of it from the current one. */
export const nearStretches = table<Stretch>({
  本周: ['week', 0],
  上周: ['week', -1],
  下周: ['week', 1],
  本月: ['month', 0],
  上个月: ['month', -1],
  上月: ['month', -1],
  下个月: ['month', 1],
  这周: ['week', 0],
  這週: ['week', 0],
  上週: ['week', -1],
  下週: ['week', 1],
  上個月: ['month', -1],
  下個月: ['month', 1],
  上季度: ['quarter', -1],
  本季度: ['quarter', 0],
});

/** Words before a number that make it an interval. */
export const boundsBefore = table<Bound>({
  约: 'about',
  大约: 'about',
  近: 'nearly',
  超过: 'over',
  逾: 'over',
  至少: 'least',
  最多: 'most',
  約: 'about',
  超過: 'over',
});

/** Words behind a number that make it an interval. */
export const boundsBehind = table<Bound>({
  以上: 'least',
  以下: 'most',
  多: 'over',
  左右: 'about',
  以内: 'most',
});

export const durations = table<string>({
  秒: 'second',
  秒钟: 'second',
  分钟: 'minute',
  分鐘: 'minute',
  小时: 'hour',
  小時: 'hour',
  天: 'day',
  周: 'week',
  个月: 'month',
  個月: 'month',
  年: 'year',
});

/** Words that count persons and things. */
export const counters: readonly string[] =
  '人 名 件 个 個 家 辆 艘 架 次 票 席 户 栋 只 张 岁 歲 倍 吨 噸 公里 米'.split(' ');

/** Word ends that tell that a sentence looks back, and that it looks ahead. */
export const pastSigns: readonly string[] = ['了'];
export const futureSigns: readonly string[] = ['将', '將', '计划', '計劃'];
