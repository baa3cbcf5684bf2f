/** Korean, Japanese and Chinese sums, percentages, lengths of time, counts and ranks. */
import type { ValueType } from '../../model.ts';
import * as words from '../lang/cjk.ts';
import type { QuantityValue, ValueMention } from '../model.ts';
import { either } from '../pattern.ts';
import { interval, rankValue } from '../quantity.ts';
import {
  digitCharacters,
  largeScaleCharacters,
  nativeSource,
  parseNative,
  parseNumeral,
  smallScaleCharacters,
} from './numerals.ts';

const currency = either(Object.keys(words.currencies));

const percent = '%|퍼센트|프로(?!젝|그|필|세|듀|축)|パーセント|百分點|百分点';

const points =
  '%\\s?[pP](?![a-z])|%\\s?포인트|퍼센트\\s?포인트|포인트|ポイント|%ポイント|个百分点|個百分點|百分点';

const duration = either(Object.keys(words.durations));

const counter = either(words.counters);

const before = either(Object.keys(words.boundsBefore));

const behind = either(Object.keys(words.boundsBehind));

const han = '\\u3400-\\u9fff';

/** Figures with scales (1,200만, 3兆5000億), at most five parts. */
const figures = `\\d[\\d,]{0,18}(?:\\.\\d{1,6})?(?:\\s?[천千百백십]?[${largeScaleCharacters}천](?:\\s?\\d[\\d,]{0,10}(?:\\.\\d{1,6})?[천千]?)?){0,4}`;

const numerals = `[${digitCharacters}${smallScaleCharacters}${largeScaleCharacters}]{1,24}(?:[점쩜点點][${digitCharacters}]{1,6})?`;

const amountPattern = new RegExp(
  `(?:(${before})\\s?)?([-−]|마이너스\\s?|마이나스\\s?|マイナス)?(?:(US\\$|NT\\$|HK\\$|[$€£¥₩￥])\\s?)?` +
    `(?:(?<![\\d.,A-Za-z])(${figures})|(?<![\\uac00-\\ud7af${han}])(${numerals})|(?<![\\uac00-\\ud7af])(${nativeSource}))` +
    `(여|余り?|多)?\\s?(?:(${points})|(${percent})|(${currency})|(割)|(${duration})(?![\\uac00-\\ud7af]?차)(반|半)?|(${counter}))?` +
    `(?:\\s?(${behind}))?`,
  'gu',
);

const symbolCodes: Readonly<Record<string, string>> = {
  US$: 'USD',
  NT$: 'TWD',
  HK$: 'HKD',
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '￥': 'JPY',
  '₩': 'KRW',
};

/** The smallest step of a figure as written: 3.5兆 is known to 0.1 兆. */
function stepOf(figure: string, exact: number): number {
  const last = /(\d[\d,]*(?:\.(\d+))?)\s?[천千百백십]?([^\d\s,.]?)[천千]?$/u.exec(figure);
  const by = words.largeScales[last?.[3] ?? ''] ?? (last?.[3] === '천' ? 1000 : 1);
  const decimals = last?.[2]?.length ?? 0;
  if (decimals || by > 1) return by * 10 ** -decimals;
  const zeros = /0*$/.exec(String(exact))?.[0].length ?? 0;
  return zeros >= 2 && zeros < String(exact).length ? 10 ** zeros : 1;
}

/** Whether numerals without a unit are a number: "이사" and "구조" are words, 삼백만 and 三千 are not. */
function plainNumeral(text: string, behindText: string): boolean {
  if (/^[가-힣]/u.test(text)) {
    if (/^[가-힣]/u.test(behindText)) return false;
    return (
      text.length >= 2 &&
      (/[십백천]/u.test(text)
        ? !/^[만억조경]/u.test(text) || text.length > 3
        : /^[일이삼사오육칠팔구]억/u.test(text))
    );
  }
  return (
    text.length >= 2 &&
    !/^[万萬億亿兆京]/u.test(text) &&
    /[十百千万億兆〇]/u.test(text) &&
    !/^[\u3400-\u9fff]/u.test(behindText)
  );
}

/** Sums, shares, lengths and counts of a folded text. They may overlap with dates: the caller settles that. */
export function cjkAmounts(text: string): ValueMention[] {
  const out: ValueMention[] = [];
  for (const match of text.matchAll(amountPattern)) {
    const [
      whole,
      head,
      minus,
      symbol,
      figure,
      numeral,
      native,
      more,
      point,
      share,
      money,
      tenths,
      time,
      half,
      count,
      tail,
    ] = match;
    const unit = point ?? share ?? money ?? tenths ?? time ?? count;
    const value = native === undefined ? parseNumeral(figure ?? numeral ?? '') : parseNative(native);
    if (value === undefined) continue;
    const rest = text.slice(match.index + whole.length, match.index + whole.length + 2);
    // "2020年" is a year, which the dates read.
    if (time !== undefined && words.durations[time] === 'year' && value >= 1000 && value < 2200) continue;
    const scaled = figure !== undefined && /[^\d.,\s]/u.test(figure);
    if (numeral !== undefined && unit === undefined && !plainNumeral(numeral, rest)) continue;
    // A single numeral before a counter is mostly a word: 一人, 이번, 一部.
    if (
      numeral !== undefined &&
      (count ?? time) !== undefined &&
      (numeral.length === 1 || !/[십백천만억十百千万億〇]/u.test(numeral))
    )
      continue;
    if (
      native !== undefined &&
      (count === undefined ||
        (native.length === 1 && !/^[명건개곳대척차번표석가마장권편점골살]/u.test(count)))
    ) {
      if (
        unit !== undefined ||
        native.length < 2 ||
        /^[가-힣]/u.test(rest) ||
        !/^(?:열|스물|서른|마흔|쉰|예순|일흔|여든|아흔)/u.test(native)
      )
        continue;
    }
    // A figure alone is what the English grammar reads; here it needs a scale, a unit or a letter of these languages behind it.
    if (
      figure !== undefined &&
      !scaled &&
      !unit &&
      !symbol &&
      !/^[가-힣ぁ-ヶ\u3400-\u9fff]/u.test(rest) &&
      !head &&
      !minus
    )
      continue;
    const exact = (minus ? -1 : 1) * (tenths ? value * 10 : half ? value + 0.5 : value);
    const step = stepOf(figure ?? '', exact);
    const type: ValueType =
      point || share || tenths
        ? 'percent'
        : money !== undefined || symbol !== undefined
          ? 'currency'
          : time === undefined
            ? 'number'
            : 'duration';
    const bound = tail
      ? words.boundsBehind[tail]
      : more
        ? 'over'
        : head
          ? words.boundsBefore[head]
          : undefined;
    const amount: QuantityValue = {
      type: 'quantity',
      exact,
      step,
      unit: point
        ? 'pp'
        : share || tenths
          ? '%'
          : type === 'currency'
            ? (words.currencies[money ?? ''] ?? symbolCodes[symbol ?? ''] ?? '')
            : (words.durations[time ?? ''] ?? ''),
      range: false,
      ...interval(exact, step, bound),
    };
    out.push({
      start: match.index,
      end: match.index + whole.trimEnd().length,
      type,
      value: amount,
      noun: count ?? '',
    });
  }
  return out;
}

const rankPattern = new RegExp(
  `(\\d{1,3}|첫|[이삼사오육칠팔구십]{1,3}|${nativeSource})\\s?번째|(?:第|제)\\s?(\\d{1,3}|[一二三四五六七八九十]{1,3})(?!四半期|분기|\\s?\\d)|(\\d{1,3})(?:番目|度目|回目|位(?!置)|위(?![가-힣]{0,3}원|험|협|치))|(첫|두|세|네)째`,
  'gu',
);

/** Ranks: 3번째, 第3回, 2위. */
export function cjkRanks(text: string): ValueMention[] {
  const out: ValueMention[] = [];
  for (const match of text.matchAll(rankPattern)) {
    const which = match[1] ?? match[2] ?? match[3] ?? match[4] ?? '';
    const rank = which === '첫' ? 1 : (parseNative(which) ?? parseNumeral(which));
    if (!rank) continue;
    out.push({
      start: match.index,
      end: match.index + match[0].length,
      type: 'ordinal',
      value: rankValue(rank),
      noun: '',
    });
  }
  return out;
}
