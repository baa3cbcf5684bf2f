/** Japanese words for dates and numbers. Data only. */
import { table } from '../table.ts';
import type { Bound } from '../model.ts';
import type { Stretch } from './cjk.ts';

export const currencies = table<string>({
  円: 'JPY',
  圓: 'JPY',
  ドル: 'USD',
  米ドル: 'USD',
  ユーロ: 'EUR',
  ウォン: 'KRW',
  ポンド: 'GBP',
  ルーブル: 'RUB',
  ルピー: 'INR',
  フラン: 'CHF',
  ペソ: 'peso',
  豪ドル: 'AUD',
  カナダドル: 'CAD',
  香港ドル: 'HKD',
  台湾ドル: 'TWD',
  シンガポールドル: 'SGD',
  ビットコイン: 'BTC',
});

/** Days from the publication day. */
export const nearDays = table<number>({
  今日: 0,
  本日: 0,
  昨日: -1,
  一昨日: -2,
  おととい: -2,
  明日: 1,
  明後日: 2,
  あさって: 2,
  きょう: 0,
  きのう: -1,
  あした: 1,
  あす: 1,
  前日: -1,
  翌日: 1,
});

/** Stretches: which unit, and how many of it from the current one. */
export const nearStretches = table<Stretch>({
  今週: ['week', 0],
  先週: ['week', -1],
  来週: ['week', 1],
  この週: ['week', 0],
  前の週: ['week', -1],
  次の週: ['week', 1],
  今月: ['month', 0],
  先月: ['month', -1],
  来月: ['month', 1],
  前の月: ['month', -1],
  次の月: ['month', 1],
  今年: ['year', 0],
  本年: ['year', 0],
  昨年: ['year', -1],
  去年: ['year', -1],
  前年: ['year', -1],
  一昨年: ['year', -2],
  来年: ['year', 1],
  再来年: ['year', 2],
  今四半期: ['quarter', 0],
  現四半期: ['quarter', 0],
  当四半期: ['quarter', 0],
  前四半期: ['quarter', -1],
  昨四半期: ['quarter', -1],
  来四半期: ['quarter', 1],
  次の四半期: ['quarter', 1],
  明年: ['year', 1],
  当週: ['week', 0],
  現在の週: ['week', 0],
  前週: ['week', -1],
  昨週: ['week', -1],
  先の週: ['week', -1],
  再来週: ['week', 2],
  先々週: ['week', -2],
  当月: ['month', 0],
  先々月: ['month', -2],
  再来月: ['month', 2],
  当年: ['year', 0],
  前の年: ['year', -1],
  次の年: ['year', 1],
  現行四半期: ['quarter', 0],
  今の四半期: ['quarter', 0],
  前の四半期: ['quarter', -1],
  今週末: ['weekend', 0],
  先週末: ['weekend', -1],
  来週末: ['weekend', 1],
});

/** Words before a number that make it an interval. */
export const boundsBefore = table<Bound>({
  約: 'about',
  およそ: 'about',
  ほぼ: 'nearly',
  最大: 'most',
  少なくとも: 'least',
  最低: 'least',
});

/** Words behind a number that make it an interval. */
export const boundsBehind = table<Bound>({
  以上: 'least',
  以下: 'most',
  未満: 'under',
  超: 'over',
  余り: 'over',
  あまり: 'over',
  程度: 'about',
  前後: 'about',
  ほど: 'about',
  近く: 'nearly',
  弱: 'nearly',
  強: 'over',
});

export const durations = table<string>({
  秒: 'second',
  秒間: 'second',
  分: 'minute',
  分間: 'minute',
  時間: 'hour',
  日間: 'day',
  週間: 'week',
  カ月: 'month',
  ヶ月: 'month',
  か月: 'month',
  ヵ月: 'month',
  箇月: 'month',
  カ月間: 'month',
  ヶ月間: 'month',
  か月間: 'month',
  年間: 'year',
  年ぶり: 'year',
  年連続: 'year',
  年: 'year',
});

/** Words that count persons and things. */
export const counters: readonly string[] =
  '人 名 件 個 社 本 台 隻 機 回 票 議席 世帯 棟 匹 頭 枚 冊 点 歳 倍 カ所 か所 ヶ所 カ国 か国 ヶ国 トン メートル キロ 万人'.split(
    ' ',
  );

/** Word ends that tell that a sentence looks back, and that it looks ahead. */
export const pastSigns: readonly string[] = ['した。', 'ました', 'た。', 'だった', 'された'];
export const futureSigns: readonly string[] = ['予定', '見通し', '計画', '方針', '見込み', 'する'];
