/**
 * English numbers: figures and number words with their unit, how firmly they are meant ("about", "at least") and what
 * they count. One pass over figures and number words; what stands before and behind decides what kind of value it is.
 */
import * as words from './lang/en.ts';
import type { Amount, Rank } from './model.ts';
import { either, left, pattern, right } from './pattern.ts';

/** A value read at a place, before overlaps are settled. */
export interface NumberCandidate {
  readonly start: number;
  readonly end: number;
  readonly type: 'number' | 'percent' | 'currency' | 'ordinal' | 'duration';
  readonly value: Amount | Rank;
  readonly noun: string;
  readonly rule: string;
}

const scale = `(?:${either(Object.keys(words.scales).filter((word) => word.length > 2))})`;
const shortScale = '(?:k|m|mn|bn|tn|b|t|M|K|B|T)';
const small = either([...Object.keys(words.units), ...Object.keys(words.tens)]);
/** "thirty-four", "three hundred and five thousand", "two point five million", "two dozen". At most eight words. */
const spelled = `(?:${small}|an?(?=[\\s-](?:hundred|thousand|million|billion|trillion|dozen)))(?:[\\s-](?:and\\s)?(?:${small}|${scale}|point)${right}){0,7}`;
const figure =
  '[+-]?\\d{1,3}(?:,\\d{2,3}){1,6}(?:\\.\\d{1,6})?|[+-]?\\d{1,15}(?:\\.\\d{1,6})?|[+-]?\\.\\d{1,6}';
/** A number and, behind it, its scale: group 1 figure, 2 scale word or letter, 3 spelled. */
const amountSource = `(?:(${figure})(?:[\\s-]?(${scale})${right}|(${shortScale})(?![\\p{L}\\p{N}]))?|${left}(${spelled})${right})`;
const amountPattern = pattern(`(?<![\\p{L}\\p{N}.,/:-]|\\d\\s?[x×])${amountSource}`);

const symbols: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  'US $': 'USD',
  NT$: 'TWD',
  HK$: 'HKD',
  A$: 'AUD',
  AU$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  S$: 'SGD',
  NZ$: 'NZD',
  R$: 'BRL',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  'CN¥': 'CNY',
  RMB: 'CNY',
  '₩': 'KRW',
  '₹': 'INR',
  Rs: 'INR',
  'Rs.': 'INR',
  '₽': 'RUB',
  '₺': 'TRY',
  '₦': 'NGN',
  '฿': 'THB',
  '₫': 'VND',
  '₱': 'PHP',
  '₪': 'ILS',
  '₴': 'UAH',
  '₿': 'BTC',
  RM: 'MYR',
  Rp: 'IDR',
};
const codes =
  'USD EUR GBP JPY CNY KRW INR TWD HKD AUD CAD SGD NZD CHF BRL RUB TRY MYR IDR THB VND PHP SAR AED KWD QAR BHD ILS UAH PLN CZK HUF SEK NOK DKK MXN ARS ZAR NGN EGP PKR BDT LKR MNT AZN KZT GEL BTC ETH LBP IQD IRR JOD OMR MAD GHC GHS KES UGX TZS XAF XOF'.split(
    ' ',
  );
const prefixPattern = new RegExp(`(?:${either([...Object.keys(symbols), ...codes])})\\s?$`, 'u');
const currencyWord = pattern(
  `^[\\s-]?(?:((?:new\\staiwan|nt|taiwan|hong\\skong|australian|canadian|singapore|new\\szealand|us|u\\.s\\.|american|japanese|chinese|(?:south\\s)?korean|indian|pakistani|british|egyptian|swiss)\\s)?(${either(Object.keys(words.currencies))}|pounds?)|(${either(codes)})|([€£¥₩₹$₽₺]|Rs\\.?|RM|ac)|(cents?|pence|c|¢|paise|sen))${right}`,
);
const percentWord = pattern(
  '^\\s?(%|per\\s?cent(?!age|ile)|percent(?!age|ile)|pct|pc(?![\\p{L}])|[-\\s]?percentage[\\s-]points?|\\s?pp(?![\\p{L}])|[\\s-]?(?:basis[\\s-]points?|bps?)(?![\\p{L}]))',
);
const durationWord = pattern(
  `^[\\s-](?:(?:full|long|whole|straight|consecutive|more)\\s)?(${either(Object.keys(words.durations))})${right}(?:\\sand\\s(?:a\\s)?(half|quarter))?`,
);
const boundPattern = pattern(
  `${left}(${either(Object.keys(words.bounds))})\\s(?:the\\s|an?\\s)?$|([~≈><≥≤])\\s?$`,
);
const rangeDash = /^\s?(?:%|per\s?cent|percent)?\s?(?:-|\u2014|to|and)\s?(?:[$€£¥₩₹]|US\$|NT\$)?\s?$/i;

/** Value and step of a figure as written. */
function parseFigure(figureText: string, scaleText: string | undefined): { value: number; step: number } {
  const plain = figureText.replace(/,/g, '');
  const by = scaleText === undefined ? 1 : (words.scales[scaleText.toLowerCase()] ?? 1);
  const decimals = /\.(\d+)/.exec(plain)?.[1]?.length ?? 0;
  let step = 10 ** -decimals;
  if (!decimals && scaleText === undefined) {
    // Trailing zeros are rounding as a rule: 670,000 is known to the ten thousand.
    const zeros = /0*$/.exec(plain)?.[0].length ?? 0;
    if (zeros >= 2 && zeros < plain.length) step = 10 ** zeros;
  }
  return { value: clean(Number(plain) * by), step: step * by };
}

/** Rounds away the noise of binary fractions: 213.5 × 10⁹ is exact. */
const clean = (value: number): number => Number(value.toPrecision(15));

/** "three hundred and five thousand"; undefined where the words make no number. */
export function parseSpelled(text: string): number | undefined {
  let total = 0;
  let current = 0;
  let seen = false;
  let decimals: string | undefined;
  for (const raw of text.toLowerCase().split(/[\s-]+/)) {
    if (raw === 'and' || raw === '') continue;
    if (raw === 'point') {
      decimals = '';
      continue;
    }
    const unit = raw === 'a' || raw === 'an' ? 1 : (words.units[raw] ?? words.tens[raw]);
    const by = words.scales[raw];
    if (unit !== undefined) {
      if (decimals === undefined) current += unit;
      else decimals += String(unit);
      seen = true;
    } else if (by !== undefined) {
      if (decimals !== undefined) {
        current = Number(`${current}.${decimals || '0'}`);
        decimals = undefined;
      }
      if (by === 100) current = (current || 1) * 100;
      else {
        total += (current || 1) * by;
        current = 0;
      }
      seen = true;
    } else return undefined;
  }
  if (decimals !== undefined) current = Number(`${current}.${decimals || '0'}`);
  return seen ? clean(total + current) : undefined;
}

/** Interval of a figure under the word before it. About and nearly mean ±10 %, as the notes on news figures found. */
function interval(
  exact: number,
  step: number,
  bound: string | undefined,
): { low: number; high: number; rough: boolean } {
  const half = step / 2;
  const tenth = Math.abs(exact) * 0.1;
  switch (bound) {
    case 'least':
    case 'over':
      return { low: exact, high: Number.POSITIVE_INFINITY, rough: true };
    case 'most':
    case 'under':
      return { low: Number.NEGATIVE_INFINITY, high: exact, rough: true };
    case 'about':
      return { low: exact - tenth, high: exact + tenth, rough: true };
    case 'nearly':
      return { low: exact - tenth, high: exact, rough: true };
    default:
      return { low: exact - half, high: exact + half, rough: false };
  }
}

const boundOfSign: Readonly<Record<string, string>> = {
  '~': 'about',
  '≈': 'about',
  '>': 'over',
  '<': 'under',
  '≥': 'least',
  '≤': 'most',
};

/** The words that a number counts: up to four words behind it, until a function word, a verb form or punctuation. */
function countedNoun(text: string, end: number): string {
  const run: string[] = [];
  const behind = /^[\s-]([\p{L}][\p{L}'’-]{0,30})/u;
  let at = end;
  for (let i = 0; i < 4; i += 1) {
    const match = behind.exec(text.slice(at, at + 34));
    const word = match?.[1]?.toLowerCase();
    if (!match || word === undefined || words.functionWords.has(word)) break;
    run.push(word);
    at += match[0].length;
  }
  return run.join(' ');
}

interface Found extends NumberCandidate {
  readonly value: Amount;
}

function readAmount(text: string, match: RegExpMatchArray): Found | undefined {
  const [whole, figureText, scaleWord, scaleLetter, spelledText] = match;
  let start = match.index ?? 0;
  let end = start + whole.length;
  let exact: number;
  let step: number;
  if (figureText !== undefined) ({ value: exact, step } = parseFigure(figureText, scaleWord ?? scaleLetter));
  else {
    const value = parseSpelled(spelledText ?? '');
    if (value === undefined) return undefined;
    exact = value;
    const top = [1e12, 1e9, 1e6, 1e3].find((candidate) => value >= candidate);
    step = spelledText?.includes(' ') && top && value % top === 0 ? top : 1;
  }
  if (!Number.isFinite(exact)) return undefined;
  const before = text.slice(Math.max(0, start - 40), start);
  const behind = text.slice(end, end + 60);
  let unit = '';
  let type: Found['type'] = 'number';
  const symbol = prefixPattern.exec(before);
  const percent = percentWord.exec(behind);
  percentWord.lastIndex = 0;
  const money = currencyWord.exec(behind);
  currencyWord.lastIndex = 0;
  const length = durationWord.exec(behind);
  durationWord.lastIndex = 0;
  if (
    symbol &&
    !/[\p{L}\p{N}]$/u.test(before.slice(0, symbol.index).slice(-1) + (/^[A-Z]/.test(symbol[0]) ? '' : ' '))
  ) {
    type = 'currency';
    unit = symbols[symbol[0].trim()] ?? symbol[0].trim();
    start -= symbol[0].length;
    const cents = /^\s(?:and\s)?(\d{1,2})(?:c|¢|\scents?)(?!\p{L})/u.exec(behind);
    if (cents) {
      exact = clean(exact + Number(cents[1]) / 100);
      end += cents[0].length;
    }
  } else if (percent) {
    type = 'percent';
    const word = (percent[1] ?? '').toLowerCase();
    unit = /points?$|pp$/.test(word) && !/basis|bp/.test(word) ? 'pp' : /basis|bp/.test(word) ? 'bp' : '%';
    end += percent[0].length;
  } else if (
    money &&
    !(money[5] && figureText === undefined && !/cent|pence/.test(money[5])) &&
    !(money[4] === 'ac')
  ) {
    type = 'currency';
    const name = (money[2] ?? '').toLowerCase();
    const full =
      `${(money[1] ?? '').trim().toLowerCase().replace('american', 'us').replace('south korean', 'korean')} ${name.replace(/s$/, '')}`.trim();
    unit =
      words.currencyAdjectives[full] ??
      words.currencies[name] ??
      (name.startsWith('pound') ? 'GBP' : (money[3]?.toUpperCase() ?? symbols[money[4] ?? ''] ?? 'USD'));
    // "20 pounds of sugar", "the real value": units of weight and words, unless money stands near.
    if (name.startsWith('pound') && /^\s(?:of|heav)/.test(behind.slice(money[0].length))) return undefined;
    if (money[5]) {
      exact = clean(exact / 100);
      step /= 100;
    }
    end += money[0].length;
    const rest = /^\s(?:and\s)?(\d{1,2})(?:c|¢|\scents?)?(?![\p{L}\p{N}%.,])/u.exec(
      text.slice(end, end + 14),
    );
    if (rest && !money[5]) {
      exact = clean(exact + Number(rest[1]) / 100);
      end += rest[0].length;
    }
  } else if (length && !(scaleLetter && !scaleWord)) {
    const word = words.durations[(length[1] ?? '').toLowerCase()] ?? '';
    type = 'duration';
    const factor = word === 'decade' ? 10 : word === 'century' ? 100 : word === 'quarter' ? 3 : 1;
    exact = clean((exact + (length[2] === 'half' ? 0.5 : length[2] === 'quarter' ? 0.25 : 0)) * factor);
    step *= factor;
    unit = factor === 3 ? 'month' : factor > 1 ? 'year' : word;
    end += length[0].length;
  }
  const bound = boundPattern.exec(text.slice(Math.max(0, start - 32), start));
  boundPattern.lastIndex = 0;
  const kind = bound?.[1]
    ? words.bounds[bound[1].toLowerCase().replace(/\s/g, ' ')]
    : bound?.[2]
      ? boundOfSign[bound[2]]
      : undefined;
  if (bound?.[1]) start -= bound[0].length;
  return {
    start,
    end,
    type,
    value: { kind: 'amount', exact, step, unit, range: false, ...interval(exact, step, kind) },
    noun: type === 'number' ? countedNoun(text, end) : '',
    rule: `number/${type}${spelledText === undefined ? '' : '-words'}`,
  };
}

/** Joins "0.33 % to 0.35 %", "between 10 and 20 million", "$10-12 billion" into one range. */
function joinRanges(text: string, found: readonly Found[]): Found[] {
  const out: Found[] = [];
  for (const next of found) {
    const last = out.at(-1);
    const between = last && text.slice(last.end, next.start);
    if (
      last &&
      between !== undefined &&
      between.length <= 12 &&
      rangeDash.test(between) &&
      !last.value.range &&
      !next.value.rough
    ) {
      const joins = /\band\b/i.test(between)
        ? /\bbetween\s(?:[$€£¥₩₹]|US\$|NT\$)?$/i.test(text.slice(Math.max(0, last.start - 12), last.start))
        : /from\s(?:[$€£¥₩₹]|US\$|NT\$)?$/i.test(text.slice(Math.max(0, last.start - 9), last.start)) ===
          false;
      const unit = next.value.unit || last.value.unit;
      const sameUnit = last.value.unit === next.value.unit || last.value.unit === '';
      // "$10-12 billion": the first figure shares the scale of the second.
      const shared = last.value.exact < next.value.exact || last.value.unit !== '' ? 1 : next.value.step;
      const low =
        last.value.exact *
        (last.value.exact < 1000 && next.value.exact >= 1e6 && shared === 1
          ? 10 ** Math.floor(Math.log10(next.value.step / (last.value.step || 1)))
          : 1);
      if (joins && sameUnit && low < next.value.exact) {
        out[out.length - 1] = {
          ...next,
          start: last.start,
          type: next.type,
          value: {
            kind: 'amount',
            exact: low,
            low,
            high: next.value.exact,
            step: next.value.step,
            unit,
            rough: last.value.rough,
            range: true,
          },
          rule: `${next.rule}-range`,
        };
        continue;
      }
    }
    out.push(next);
  }
  return out;
}

const ordinalWords = either(Object.keys(words.ordinals));
const ordinalPattern = pattern(
  `${left}(?:(?:(${either(Object.keys(words.tens))})[\\s-]?)?(${ordinalWords})|(\\d{1,4}(?:,\\d{3})?)(?:st|nd|rd|th))${right}(?![\\s-](?:quarter|half|century|qtr|of\\s(?:January|February|March|April|May|June|July|August|September|October|November|December)))`,
);
const fractionPattern = pattern(
  `${left}(?:(?:more\\sthan|over|nearly|almost|about|around|less\\sthan|under|at\\sleast|some)\\s)?(?:(a|an|one|two|three|four|five|seven|\\d)[\\s-](${either(Object.keys(words.fractions).filter((word) => word !== 'half'))})|half)\\sof${right}`,
);

/** Every number of a folded text, in order, without overlaps among themselves. */
export function numbers(text: string): NumberCandidate[] {
  const amounts: Found[] = [];
  for (const match of text.matchAll(amountPattern)) {
    const found = readAmount(text, match);
    const last = amounts.at(-1);
    if (found && !(last && found.start < last.end)) amounts.push(found);
  }
  const out: NumberCandidate[] = joinRanges(text, amounts);
  for (const match of text.matchAll(ordinalPattern)) {
    const [whole, ten, word, digits] = match;
    const rank =
      digits === undefined
        ? (ten === undefined ? 0 : (words.tens[ten.toLowerCase()] ?? 0)) +
          (words.ordinals[(word ?? '').toLowerCase()] ?? 0)
        : Number(digits.replace(',', ''));
    // "first" as an adverb ("first reported", "first of all") still ranks nothing; the checker decides by the noun.
    const end = match.index + whole.length;
    out.push({
      start: match.index,
      end,
      type: 'ordinal',
      value: { kind: 'rank', rank },
      noun: countedNoun(text, end),
      rule: 'number/ordinal',
    });
  }
  for (const match of text.matchAll(fractionPattern)) {
    const many =
      match[1] === undefined
        ? 1
        : (words.units[match[1].toLowerCase()] ?? (/^an?$/i.test(match[1]) ? 1 : Number(match[1])));
    const share = clean(
      many * (match[2] === undefined ? 0.5 : (words.fractions[match[2].toLowerCase()] ?? 0)) * 100,
    );
    if (!share || share >= 100) continue;
    const bound = /^(more\sthan|over|at\sleast)/i.test(match[0])
      ? 'over'
      : /^(nearly|almost)/i.test(match[0])
        ? 'nearly'
        : /^(less\sthan|under)/i.test(match[0])
          ? 'under'
          : 'about';
    out.push({
      start: match.index,
      end: match.index + match[0].length - 3,
      type: 'percent',
      value: {
        kind: 'amount',
        exact: share,
        step: 1,
        unit: '%',
        range: false,
        ...interval(share, 1, bound),
        rough: true,
      },
      noun: '',
      rule: 'number/fraction',
    });
  }
  return out;
}
