/** Korean and Japanese sums, percentages, lengths of time, counts and ranks. */
import type { ValueType } from '../../model.ts';
import * as words from '../lang/cjk.ts';
import type { QuantityValue, ValueMention } from '../model.ts';
import { type Groups, joined } from '../patterns.ts';
import { addedUp, clean, quantity } from '../quantity.ts';
import { either } from '../table.ts';
import { parseNative, parseNumeral, phrase } from './pieces.ts';

/** "3억 불의": dollars; "1만 불자", "500 불법": the beginning of another word. */
const OTHER_WORD =
  '\\s불(?=[가-힣])(?!(?:[을의에로과도이은씩대]|까지|부터|에서|어치|정도|이상|이하|짜리|가량|이며|이라고|보다)(?![가-힣]))';

const amount = phrase(
  '(?:{head} )?(?<minus>(?<![\\dA-Za-z])[-−]|마이너스 |마이나스 |マイナス)?(?:{symbol} )?' +
    '(?:(?<![\\d.,A-Za-z]|[\\dA-Za-z][-−+])(?:(?<low>FIGURE) [~∼〜-] )?{figure}|(?<![\\uac00-\\ud7af]){native}|(?<![\\uac00-\\ud7afNUMERAL]){spelled})' +
    '(?<more>여|余り?)? (?:{point}|{share}|{money}(?<!' +
    OTHER_WORD +
    ')|(?<tenths>割)|{time}(?![\\uac00-\\ud7af]?차)(?<half>반|半)?|{measure}|{counter})?(?: (?!여[성자]){tail})?',
);

/** 3.8万亿, 5萬: figures of a language that is not read are not the smaller ones that they begin with. */
const OTHER_SCALE = /^\s?[亿萬]/u;

/** The smallest step of a figure as written: 3.5兆 is known to 0.1 兆. */
function stepOf(figure: string, exact: number): number {
  const last = /(\d[\d,]*(?:\.(\d+))?)\s?[천千百백십]?([^\d\s,.]?)[천千]?$/u.exec(figure);
  const by = words.largeScales[last?.[3] ?? ''] ?? (/[천千]/u.test(last?.[3] ?? '') ? 1000 : 1);
  const decimals = last?.[2]?.length ?? 0;
  if (decimals || by > 1) return by * 10 ** -decimals;
  const zeros = /0*$/.exec(String(exact))?.[0].length ?? 0;
  return zeros >= 2 && zeros < String(exact).length ? 10 ** zeros : 1;
}

/** Whether numerals without a unit are a number: "이사" and "구조" are words, 삼백만 and 三千 are not. */
function plainNumeral(text: string, behind: string): boolean {
  if (text.length < 2) return false;
  if (!/^[가-힣]/u.test(text))
    return !/^[万億兆京]/u.test(text) && /[十百千万億兆〇]/u.test(text) && !/^[\u3400-\u9fff]/u.test(behind);
  const scaled = /[십백천]/u.test(text);
  return (
    !/^[가-힣]/u.test(behind) &&
    (scaled ? !/^[만억조경]/u.test(text) || text.length > 3 : /^[일이삼사오육칠팔구]억/u.test(text))
  );
}

const SCALED = /[^\d.,\s]/u;

/** "四十人が (七人)": behind another Chinese letter numerals are one with a scale and a unit; in brackets they stand alone. */
function standsFree(spelled: string, lead: string, rest: string, isCounted: boolean): boolean {
  if (lead.endsWith('(') && rest.startsWith(')'))
    return isCounted || /^[一二三四五六七八九][〇一-九]$/u.test(spelled);
  return isCounted && spelled.length > 1 && /[十百千万億〇・]/u.test(spelled);
}

/** Whether what the pattern found is a quantity and not a part of a word, its currency `joined` to it or not; what stands before and behind it. */
function isQuantity(
  { low, figure, spelled, native, head, minus, symbol, time, counter, measure, ...units }: Groups,
  joined: boolean,
  lead: string,
  rest: string,
): boolean {
  const { point, share, money, tenths } = units;
  const unit = point ?? share ?? money ?? tenths ?? time ?? measure ?? counter;
  // "朝4時半", "네 시": an hour.
  if (OTHER_SCALE.test(rest) || (unit === undefined && HOUR.test(rest))) return false;
  // "40대 남성", 40代: an age.
  if (/^[1-9]0$/u.test(figure ?? '') && (counter === '대' ? /^\s?(?:[남여]|[초중후]반)/u : /^代/u).test(rest))
    return false;
  if (spelled !== undefined) {
    if (head === undefined && /[(\u3400-\u9fff]$/u.test(lead) && /^\p{sc=Han}/u.test(spelled))
      return standsFree(spelled, lead, rest, unit !== undefined);
    if (unit === undefined) return plainNumeral(spelled, rest);
    // A single numeral before a counter is mostly a word: 一人, 이번, 一部; 七人 is none, 三人衆 is.
    if (counter !== undefined && /^[二三四五六七八九]$/u.test(spelled))
      return !/^[\u3400-\u9fff々]/u.test(rest);
    // "이 불", "이 원": this fire, this circle. A scale or a longer currency joined to it is a sum: 만불, 구파운드.
    if (/^[가-힣]$/u.test(spelled))
      return joined && money !== undefined && (/[십백천만]/u.test(spelled) || money.length > 1);
    return (
      (counter ?? time) === undefined || (spelled.length > 1 && /[십백천만억十百千万億〇]/u.test(spelled))
    );
  }
  if (native !== undefined) {
    if (
      counter !== undefined &&
      (native.length > 1 || /^[명건개곳대척차번표석가마장권편점골살]/u.test(counter))
    )
      return true;
    if (time !== undefined) return /^(?:시간|달|개월|주)/u.test(time) && PARTED.test(rest);
    if (counter !== undefined) return /^[배통쌍팀그켤상세노품군]/u.test(counter) && PARTED.test(rest);
    const large = /^(?:열|스물|서른|마흔|쉰|예순|일흔|여든|아흔)/u.test(native);
    return unit === undefined && native.length > 1 && large && !/^[가-힣]/u.test(rest);
  }
  // A figure alone is what the English grammar reads; here it needs a scale, a unit or a letter of these languages behind it.
  const scaled = SCALED.test(figure ?? '');
  if (low !== undefined) return scaled || unit !== undefined;
  return scaled || Boolean(unit ?? symbol ?? head ?? minus) || /^[가-힣ぁ-ヶ\u3400-\u9fff]/u.test(rest);
}

const HOUR = /^\s?[時시](?![間간])/u;
/** What stands behind a counter of one letter, and is no more of a word: 두 배로, "한 달에". */
const PARTED =
  /^(?![가-힣])|^(?:[은는이가을를의에로도만씩쯤나과와]|에서|으로|까지|부터|이상|동안)(?![가-힣]{2})/u;

const below = either(words.belowZero);
const degrees = /^\s?(?:도|度)(?![목目数])/u;
const warmth = new RegExp(`(?:${either(words.temperatures)}|${below})[^。.\\d]{0,12}$`, 'u');
const cold = new RegExp(`(?:${below})\\s?$`, 'u');

/** "영하 7도", 気温は38.5度: the length of the degree's word where a temperature is spoken of, and that of "below zero". */
function temperature(text: string, start: number, end: number) {
  const before = text.slice(Math.max(0, start - 18), start);
  const degree = degrees.exec(text.slice(end, end + 3));
  return degree && warmth.test(before)
    ? { behind: degree[0].length, cold: cold.exec(before)?.[0].length ?? 0 }
    : undefined;
}

/** The lower end of "3~5만원" and 5万～7万円, in the scale of the upper end where it has none of its own. */
function lowerEnd({ low, figure = '' }: Groups, high: number): number | undefined {
  if (low === undefined) return undefined;
  const scale = SCALED.test(low) ? '' : /[^\d.,\s]*$/u.exec(figure)?.[0];
  const end = clean((parseNumeral(low) ?? 0) * (parseNumeral(`1${scale ?? ''}`) ?? 1));
  return end < high ? end : undefined;
}

/** Sums, shares, lengths and counts of a folded text. They may overlap with dates: the caller settles that. */
export function cjkAmounts(text: string): ValueMention[] {
  const out: ValueMention[] = [];
  for (const match of text.matchAll(amount)) {
    const parts: Groups = match.groups ?? {};
    const { figure, spelled, native, point, share, money, symbol, tenths, time, measure, tail, head } = parts;
    const [start, end] = [match.index, match.index + match[0].length];
    const value = native === undefined ? parseNumeral(figure ?? spelled ?? '') : parseNative(native);
    const length = time === undefined ? undefined : (words.durations[time] ?? 'day');
    // "2020年" and 28年の秋 are years, which the dates read.
    const isYear =
      length === 'year' && ((value ?? 0) >= 1000 || /^の[春夏秋冬]/.test(text.slice(end, end + 2)));
    if (value === undefined || (isYear && value < 2200)) continue;
    const joined = match[0].includes(`${spelled}${money}`);
    const lead = text.slice(Math.max(0, start - 1), start);
    if (!isQuantity(parts, joined, lead, text.slice(end, end + 3))) continue;
    const exact = (parts['minus'] ? -1 : 1) * (tenths ? value * 10 : parts['half'] ? value + 0.5 : value);
    const code = money === undefined ? words.currencySymbols[symbol ?? ''] : words.currencies[money];
    const found = point
      ? 'pp'
      : share || tenths
        ? '%'
        : (code ?? length ?? words.measures[measure ?? ''] ?? '');
    const warm =
      found || parts['counter'] ? undefined : temperature(text, start, start + match[0].trimEnd().length);
    const unit = warm ? '°C' : found;
    const type: ValueType =
      unit === 'pp' || unit === '%' ? 'percent' : code ? 'currency' : length ? 'duration' : 'number';
    const bound = words.boundsBehind[tail ?? ''] ?? (parts['more'] ? 'some' : words.boundsBefore[head ?? '']);
    const low = lowerEnd(parts, exact);
    const whole = quantity(warm?.cold ? -exact : exact, stepOf(figure ?? '', exact), unit, bound);
    out.push({
      start: start - (warm?.cold ?? 0),
      end: start + match[0].trimEnd().length + (warm?.behind ?? 0),
      type,
      value: low === undefined ? whole : { ...whole, exact: low, low, high: exact, range: true },
    });
  }
  return withParts(text, out);
}

/** "1시간 32분", "1年6カ月", and "28초9": a figure behind seconds is of hundredths. */
const withParts = (text: string, found: readonly ValueMention[]): ValueMention[] =>
  joined(found, (last, next) => {
    if (next.start - last.end > 1 || text.slice(last.end, next.start).trim() !== '') return undefined;
    const digits = text.slice(next.start, next.end);
    const { value: a } = last;
    if (a.type !== 'quantity' || a.unit !== 'second' || !/^\d{1,3}$/.test(digits)) return addedUp(last, next);
    const step = 10 ** -digits.length;
    const value = quantity(clean(a.exact + Number(digits) * step), step, 'second');
    return { ...next, type: 'duration', start: last.start, value };
  });

const shares = phrase(
  '(?:(?<![\\d.])(?<whole>\\d{1,2}|[NUMERAL]{1,3}) (?:分の|분의) (?<part>\\d{1,2}|[NUMERAL]{1,3})|(?<![\\d.,])(?<of>COUNT) (?<each>명|곳|가구|개|人|社|世帯) (?:に (?<one>COUNT) \\k<each>|(?:중|가운데) (?<many>COUNT) \\k<each> ?꼴|(?<=(?:10|열) ?[명개] )(?:중|가운데) (?<tenth>COUNT) \\k<each>)|절반|반값|半[数分額])(?: (?!여[가-힣]){tail})?',
);
const ranks = phrase(
  '(?<a>\\d{1,3}|첫|[이삼사오육칠팔구십]{1,3}|NATIVE) 번째|[第제] (?<b>\\d{1,3}|[一二三四五六七八九十]{1,3})(?!四半期|분기| \\d)|(?<c>\\d{1,3})(?:[番度回例件人社年期代]目|回戦|라운드|세트|쿼터|이닝|차전|[층階]|位(?!置)|위(?![가-힣]{0,3}원|험|협|치))|(?<d>첫|두|세|네)째',
);

/** A few days have a word of their own in Korean. */
const days = new RegExp(`(?<![가-힣])(${either(Object.keys(words.dayCounts))})(?:간|째|\\s?동안)?`, 'gu');

const halfYears = /半年間?|반년(?:간|째)?/gu;

/** "수십 명", 数百人: anything from two tens or hundreds to ten. */
const several = phrase('(?:수|数)(?<scale>[십백천만억十百千万億]{1,2}) (?:{money}|{counter})(?!명[가-힣])');

const numberIn = (text: string): number | undefined => parseNative(text) ?? parseNumeral(text);

/** Parts of a whole, 3分の2, 3분의 2 이상, 절반, 5人に1人, 열 명 중 세 명꼴, ranks, 3번째, 第3回, 2위, and days, 사흘간. */
export function cjkSharesAndRanks(text: string): ValueMention[] {
  const read = (
    pattern: RegExp,
    type: ValueType,
    value: (parts: Groups, word: string) => QuantityValue | undefined,
  ) =>
    [...text.matchAll(pattern)].flatMap((match): ValueMention[] => {
      const found = value(match.groups ?? {}, match[1] ?? '');
      const [start, end] = [match.index, match.index + match[0].length];
      const isMoney = type === 'number' && found?.unit !== '';
      return found ? [{ start, end, type: isMoney ? 'currency' : type, value: found }] : [];
    });
  return [
    ...read(
      shares,
      'percent',
      ({ of, one, tenth = one, many = tenth, whole = of ?? '2', part = many ?? '1', tail }) => {
        const share = (numberIn(part) ?? 0) / (numberIn(whole) ?? 1);
        const bound = words.boundsBehind[tail ?? ''] ?? 'about';
        return share > 0 && share < 1 ? quantity(clean(share * 100), 1, '%', bound) : undefined;
      },
    ),
    ...read(ranks, 'ordinal', ({ a, b, c, d }) => {
      const which = a ?? b ?? c ?? d ?? '';
      const rank = which === '첫' ? 1 : numberIn(which);
      return rank ? quantity(rank, 0, 'ordinal') : undefined;
    }),
    ...read(several, 'number', ({ scale = '', money }) => {
      const one = parseNumeral(scale) ?? 0;
      const value = quantity(2 * one, one, words.currencies[money ?? ''] ?? '');
      return { ...value, low: 2 * one, high: 10 * one, range: true };
    }),
    ...read(halfYears, 'duration', () => quantity(6, 1, 'month')),
    ...read(days, 'duration', (_parts, word) => quantity(words.dayCounts[word] ?? 0, 1, 'day')),
  ];
}
