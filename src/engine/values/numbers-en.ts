/**
 * English numbers with what they mean: sums, shares, lengths of time, measures, ranks, scores and counts, how firmly they
 * are meant ("about", "at least") and what they count.
 */
import { type Bare, bareAt, clean, halfBehind } from './amounts-en.ts';
import * as words from './lang/en.ts';
import type { Lexemes } from './lexer.ts';
import type { Amount, Rank } from './model.ts';

/** A value read at a place: lexemes `first` up to, not including, `next`. */
export interface NumberHit {
  readonly first: number;
  readonly next: number;
  readonly type: 'number' | 'percent' | 'currency' | 'ordinal' | 'duration';
  readonly value: Amount | Rank;
  readonly noun: string;
  readonly rule: string;
}

interface AmountHit extends NumberHit {
  readonly value: Amount;
  readonly bare: Bare;
}

/** Interval of a figure under the word before it. About and nearly mean ±10 %, as the study of news figures found. */
function interval(
  exact: number,
  step: number,
  bound: words.Bound | undefined,
): { low: number; high: number; rough: boolean } {
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
      return { low: exact - step / 2, high: exact + step / 2, rough: false };
  }
}

/** The bound that ends right before an index: which, and where it begins. */
function boundBefore(
  l: Lexemes,
  index: number,
): { readonly bound: words.Bound; readonly first: number } | undefined {
  const sign = words.boundSigns[l.word(index - 1)];
  if (sign) return { bound: sign, first: index - 1 };
  // "about a 10 % rise"; "a little below the 52-week high" bounds the high, not the weeks.
  const skip = /^an?$/.test(l.word(index - 1)) ? 1 : 0;
  for (const gap of skip ? [0, 1] : [0])
    for (let many = 4; many >= 1; many -= 1) {
      const first = index - gap - many;
      if (first < 0) continue;
      let joined = l.word(first);
      for (let at = first + 1; at < index - gap; at += 1) joined += ` ${l.word(at)}`;
      const bound = words.bounds[joined];
      if (bound) return { bound, first };
    }
  return undefined;
}

/** "or more", "or so", "+", "-plus" behind a figure. */
function boundBehind(
  l: Lexemes,
  index: number,
): { readonly bound: words.Bound; readonly next: number } | undefined {
  const here = l.at(index);
  if (here.text === '+' && here.glued) return { bound: 'least', next: index + 1 };
  if (here.text === '-' && l.word(index + 1) === 'plus') return { bound: 'least', next: index + 2 };
  if (here.lower === 'or') {
    const bound = words.boundTails[l.word(index + 1)];
    if (bound) return { bound, next: index + 2 };
  }
  return undefined;
}

/** A currency sign or code before a number: its code and where it begins. */
function currencyBefore(
  l: Lexemes,
  index: number,
): { readonly code: string; readonly first: number } | undefined {
  const mark = l.at(index - 1);
  const near = l.at(index).start - mark.end <= 1;
  if (!near || index < 1) return undefined;
  if (mark.kind === 'mark' && words.currencySigns[mark.text] !== undefined) {
    const country = l.at(index - 2);
    const code =
      mark.glued && country.kind === 'word'
        ? words.dollarCountries[country.text.replaceAll('.', '')]
        : undefined;
    if (code !== undefined && (mark.text === '$' || mark.text === '¥'))
      return { code: mark.text === '¥' ? (country.text === 'CN' ? 'CNY' : 'JPY') : code, first: index - 2 };
    return { code: words.currencySigns[mark.text] ?? '', first: index - 1 };
  }
  const dot = mark.text === '.' && mark.glued ? index - 2 : index - 1;
  const word = l.at(dot);
  if (word.kind !== 'word') return undefined;
  const prefix =
    words.currencyPrefixes[word.text] ?? (words.currencyCodes.has(word.text) ? word.text : undefined);
  return prefix === undefined ? undefined : { code: prefix, first: dot };
}

interface Unit {
  readonly type: NumberHit['type'];
  readonly unit: string;
  readonly next: number;
  readonly factor: number;
  readonly noun?: string;
}

/** The unit that stands behind a number. */
function unitBehind(l: Lexemes, index: number, bare: Bare): Unit | undefined {
  const dash = l.word(index) === '-' && l.at(index + 1).kind === 'word' ? index + 1 : index;
  const here = l.at(dash);
  const lower = here.lower;
  if (here.text === '%') return { type: 'percent', unit: '%', next: percentTail(l, dash + 1), factor: 1 };
  if (lower === 'per' && /^cent(?:age)?s?$/.test(l.word(dash + 1))) {
    if (l.word(dash + 1) === 'cent') return { type: 'percent', unit: '%', next: dash + 2, factor: 1 };
    return undefined;
  }
  if (lower === 'percent' || lower === 'pct' || (lower === 'pc' && here.glued))
    return percentUnit(l, dash + 1);
  if (lower === 'percentage') {
    const point = l.word(dash + 1) === '-' ? dash + 2 : dash + 1;
    if (/^points?$/.test(l.word(point))) return { type: 'percent', unit: 'pp', next: point + 1, factor: 1 };
    return undefined;
  }
  if (lower === 'pp' || lower === 'ppt') return { type: 'percent', unit: 'pp', next: dash + 1, factor: 1 };
  if (lower === 'basis') {
    const point = l.word(dash + 1) === '-' ? dash + 2 : dash + 1;
    if (/^points?$/.test(l.word(point))) return { type: 'percent', unit: 'bp', next: point + 1, factor: 1 };
  }
  if (lower === 'bps' || lower === 'bp') return { type: 'percent', unit: 'bp', next: dash + 1, factor: 1 };
  const money = currencyBehind(l, dash, bare);
  if (money) return { type: 'currency', ...money };
  const time = durationBehind(l, dash, bare);
  if (time) return time;
  if (here.kind === 'word') {
    const glued = here.glued ? words.gluedUnits[here.text] : undefined;
    const name = glued ?? words.measures[lower];
    // "5 m" alone may be anything; letters that are words count only glued.
    if (name !== undefined && !(lower.length < 3 && !here.glued && !words.shortMeasures.has(lower))) {
      // "five feet", "20 pounds of": a weight or length; "300 pounds" alone is money and never comes here.
      const square = l.word(dash + 1);
      return {
        type: 'number',
        unit: name,
        next: dash + 1,
        factor: 1,
        noun: square && name === square ? '' : lower,
      };
    }
    if ((lower === 'square' || lower === 'cubic') && words.measures[l.word(dash + 1)] !== undefined)
      return {
        type: 'number',
        unit: `${words.measures[l.word(dash + 1)] ?? ''}${lower === 'square' ? '²' : '³'}`,
        next: dash + 2,
        factor: 1,
        noun: `${lower} ${l.word(dash + 1)}`,
      };
    if (lower === 'degrees' || lower === 'degree') {
      const scale = words.measures[l.word(dash + 1)];
      return scale?.startsWith('°')
        ? { type: 'number', unit: scale, next: dash + 2, factor: 1, noun: lower }
        : undefined;
    }
    // "three times as many", "10 times higher": a multiple; "won three times" is a count.
    if (lower === 'times' && words.multipleTails.has(l.word(dash + 1)))
      return { type: 'number', unit: 'x', next: dash + 1, factor: 1, noun: 'times' };
    if ((lower === 'fold' && dash > index) || (lower === 'x' && here.glued))
      return { type: 'number', unit: 'x', next: dash + 1, factor: 1, noun: 'times' };
  }
  if (here.text === '°' || here.text === 'º') {
    const letter = l.word(dash + 1);
    if (letter === 'c' || letter === 'f')
      return { type: 'number', unit: `°${letter.toUpperCase()}`, next: dash + 2, factor: 1, noun: 'degrees' };
  }
  return undefined;
}

const percentTail = (l: Lexemes, index: number): number => {
  const at = l.word(index) === '-' ? index + 1 : index;
  return /^points?$/.test(l.word(at)) && at === index ? index : index;
};

function percentUnit(l: Lexemes, index: number): Unit {
  return { type: 'percent', unit: '%', next: percentTail(l, index), factor: 1 };
}

function currencyBehind(
  l: Lexemes,
  index: number,
  bare: Bare,
): { unit: string; next: number; factor: number } | undefined {
  const here = l.at(index);
  if (here.kind === 'mark') {
    const code = words.currencySigns[here.text];
    return code !== undefined && l.at(index + 1).kind !== 'figure'
      ? { unit: code, next: index + 1, factor: 1 }
      : here.text === '¢'
        ? { unit: 'USD', next: index + 1, factor: 0.01 }
        : undefined;
  }
  if (here.kind !== 'word') return undefined;
  if (words.currencyCodes.has(here.text)) return { unit: here.text, next: index + 1, factor: 1 };
  if (here.text === 'RM' || here.text === 'Rs')
    return { unit: words.currencyPrefixes[here.text] ?? '', next: index + 1, factor: 1 };
  // "US$": a country's letters with the sign behind the figure.
  if (
    l.word(index + 1) === '$' &&
    l.at(index + 1).glued &&
    words.dollarCountries[here.text] !== undefined &&
    l.at(index + 2).kind !== 'figure'
  )
    return { unit: words.dollarCountries[here.text] ?? 'USD', next: index + 2, factor: 1 };
  // Up to two words of country before the currency: "Hong Kong dollars", "Kuwaiti dinars".
  for (let many = 2; many >= 0; many -= 1) {
    const at = index + many;
    const name = l.word(at);
    const cent = words.cents[name];
    const country = many === 0 ? '' : many === 1 ? l.word(index) : `${l.word(index)} ${l.word(index + 1)}`;
    if (
      cent !== undefined &&
      many <= 1 &&
      (many === 0 || words.currencyCountries[country.replaceAll('.', '')] !== undefined)
    )
      return { unit: cent, next: at + 1, factor: 0.01 };
    const base = words.currencies[name];
    if (base === undefined) continue;
    if (many) {
      const code =
        words.currencyCountries[country.replaceAll('.', '')]?.[base] ??
        (words.currencyCountries[country.replaceAll('.', '')] ? base : undefined);
      if (code !== undefined) return { unit: code, next: at + 1, factor: 1 };
      continue;
    }
    if (name === 'won') {
      // "Player 5 won": money only where the figure is large or scaled.
      if (
        bare.value < 50 ||
        (bare.figures &&
          bare.scale === 1 &&
          bare.value >= 1900 &&
          bare.value < 2100 &&
          !l.at(bare.first).text.includes(','))
      )
        return undefined;
    }
    if (words.doubtfulCurrencies.has(name) && bare.scale === 1 && bare.value < 1000 && !name.endsWith('s'))
      return undefined;
    if (name.startsWith('pound') && /^(?:of|in|and)$/.test(l.word(at + 1)) && l.word(at + 1) === 'of')
      return undefined;
    const next = l.word(at + 1) === 'sterling' ? at + 2 : at + 1;
    return { unit: base, next, factor: 1 };
  }
  return undefined;
}

function durationBehind(l: Lexemes, index: number, bare: Bare): Unit | undefined {
  let at = index;
  let extra = 0;
  const half = halfBehind(l, at);
  if (half !== undefined) {
    extra = 0.5;
    at = l.word(half) === '-' ? half + 1 : half;
  }
  if (words.durationModifiers.has(l.word(at)) && words.durations[l.word(at + 1)] !== undefined) at += 1;
  const glued = l.at(at).glued && l.at(at).kind === 'word' && l.at(at - 1).kind === 'figure';
  const unit = words.durations[l.word(at)];
  if (unit === undefined || (glued && l.word(at).length < 2)) return undefined;
  // "5 seconds"; but "the 5 second-half goals" counts goals.
  if (l.word(at) === 'second' && l.word(at + 1) === '-') return undefined;
  if (unit === 'quarter' && !l.word(at).endsWith('s')) return undefined;
  let next = at + 1;
  let noun = '';
  // "19-year-old", "19 years old": an age.
  const old = l.word(next) === '-' ? next + 1 : next;
  if (unit === 'year' && /^(?:olds?|ageds?)$/.test(l.word(old))) {
    next = old + 1;
    noun = 'age';
  }
  const behindHalf = noun ? undefined : halfBehind(l, next);
  if (behindHalf !== undefined) {
    extra = 0.5;
    next = behindHalf;
  }
  const [factor, name] =
    unit === 'decade'
      ? [10, 'year']
      : unit === 'century'
        ? [100, 'year']
        : unit === 'quarter'
          ? [3, 'month']
          : unit === 'fortnight'
            ? [2, 'week']
            : [1, unit];
  // "1 hour and 31 minutes": the smaller unit adds up.
  const and = l.word(next) === 'and' || l.word(next) === ',' ? next + 1 : next;
  const smaller = words.smallerUnit[name];
  const rest = smaller && !extra ? bareAt(l, and, false) : undefined;
  if (
    smaller &&
    rest &&
    words.durations[l.word(rest.next)] === smaller.unit &&
    rest.value < smaller.count &&
    Number.isInteger(bare.value)
  )
    return {
      type: 'duration',
      unit: smaller.unit,
      next: rest.next + 1,
      factor: smaller.count + rest.value / Math.max(bare.value, 1e-9),
      noun,
    };
  return {
    type: 'duration',
    unit: name,
    next,
    factor: factor * (extra ? (bare.value + extra) / Math.max(bare.value, 1e-9) : 1),
    noun,
  };
}

/** The words that a number counts: up to four words behind it, until a function word, a verb form or punctuation. */
export function countedNoun(l: Lexemes, index: number): string {
  const run: string[] = [];
  let at = index;
  let verb = false;
  for (let i = 0; i < 4; i += 1) {
    if (l.word(at) === '-' && l.at(at).glued) at += 1;
    const here = l.at(at);
    if (here.kind !== 'word' || words.functionWords.has(here.lower) || words.pastWords.has(here.lower)) break;
    if (at > index && !here.glued && l.at(at - 1).kind !== 'word' && l.word(at - 1) !== '-') break;
    verb = i > 0 && (/(?:ed|ing)$/.test(here.lower) || words.months[here.lower] !== undefined);
    if (verb) break;
    run.push(here.lower);
    at += 1;
    if (l.word(at) === "'") break;
    // The counted noun is the plural; what follows it is mostly a verb.
    if (/[^s]s$/.test(here.lower) && !/[^s]s$/.test(l.word(at))) break;
  }
  return run.join(' ');
}

/** "per share", "a barrel", "an hour": what the sum or number is counted by. */
function perWhat(l: Lexemes, index: number): string {
  const here = l.word(index);
  if (here === '/' && l.at(index + 1).kind === 'word') return l.word(index + 1);
  if (/^(?:per|each|every)$/.test(here) || (/^an?$/.test(here) && words.perNouns.has(l.word(index + 1)))) {
    const word = l.word(index + 1);
    // "per troy ounce", "a metric ton": the noun stands behind its adjective.
    if (!words.perNouns.has(word) && words.perNouns.has(l.word(index + 2))) return l.word(index + 2);
    return l.at(index + 1).kind === 'word' && !words.functionWords.has(word) ? word : '';
  }
  return '';
}

/** Whether a plain figure belongs to a name: "Article 9", "Taipei 101", "Windows 11". */
function partOfName(l: Lexemes, bare: Bare, noun: string): boolean {
  const letter = bare.next === bare.first + 2 && l.at(bare.first + 1).glued;
  if (!bare.figures || (bare.scale !== 1 && !letter) || l.at(bare.first).text.includes(',')) return false;
  // "(TWSE: 2330)": a ticker, not a number of anything.
  if (l.word(bare.first - 1) === ':' && /^\p{Lu}{2,6}$/u.test(l.at(bare.first - 2).text) && noun === '')
    return true;
  const before = l.at(bare.first - 1);
  if (before.kind !== 'word') return false;
  if (words.nameNumberWords.has(before.lower)) return true;
  if (
    !/^\p{Lu}/u.test(before.text) ||
    words.functionWords.has(before.lower) ||
    words.bounds[before.lower] !== undefined
  )
    return false;
  const two = l.at(bare.first - 2);
  const opens = bare.first < 2 || /^[.!?:"]$/.test(two.text);
  if (opens && /(?:ly|ing)$/.test(before.lower)) return false;
  // "Taipei 101 skyscraper" names; "Samsung 14 patents" would count.
  return (
    noun === '' ||
    (!opens && !noun.split(' ').some((word) => /[^s]s$/.test(word) || words.irregularPlurals.has(word)))
  );
}

function amountAt(l: Lexemes, index: number): AmountHit | undefined {
  let first = index;
  const money = currencyBefore(l, index);
  const bare = bareAt(l, index, money !== undefined);
  if (!bare) return undefined;
  let { value: exact, step } = bare;
  let { next } = bare;
  let type: NumberHit['type'] = 'number';
  let unit = '';
  let noun = '';
  if (money) {
    type = 'currency';
    unit = money.code;
    first = money.first;
  }
  const behind = unitBehind(l, next, bare);
  if (behind && !(money && behind.type !== 'currency')) {
    if (!money || behind.unit !== 'USD' || behind.factor !== 1) {
      type = behind.type;
      // "$5 Canadian dollars" keeps the word's code; "$5 USD" too.
      unit = behind.unit;
    }
    exact = clean(exact * (money ? 1 : behind.factor));
    step = clean(
      step *
        (money
          ? 1
          : Math.min(behind.factor, 1) < 1
            ? behind.factor
            : Math.max(1, Math.round(behind.factor) === behind.factor ? behind.factor : 1)),
    );
    noun = behind.noun ?? '';
    next = behind.next;
    if (behind.type === 'currency' && behind.factor === 1) {
      // "20 dollars and 43 cents".
      const small = l.word(next) === 'and' ? next + 1 : next;
      const hundredths = l.integer(small);
      if (hundredths >= 1 && hundredths < 100 && words.cents[l.word(small + 1)] !== undefined) {
        exact = clean(exact + hundredths / 100);
        next = small + 2;
      }
    }
  } else if (money) {
    // "$20 million dollars", "$3 and 43 cents", "$20 43".
    const cents = l.word(next) === 'and' ? next + 1 : next;
    const small = l.integer(cents);
    if (
      small >= 1 &&
      small < 100 &&
      (words.cents[l.word(cents + 1)] !== undefined ||
        (l.word(cents + 1) === '' && /^\d\d$/.test(l.at(cents).text) && bare.scale === 1 && exact % 1 === 0))
    ) {
      exact = clean(exact + small / 100);
      next = words.cents[l.word(cents + 1)] === undefined ? cents + 1 : cents + 2;
    }
  }
  // A lone "one" is a pronoun as often as a number.
  if (
    type === 'number' &&
    !bare.figures &&
    bare.value === 1 &&
    bare.next === index + 1 &&
    !behind &&
    !aloneOne(l, index)
  )
    return undefined;
  const minus = signBefore(l, first);
  if (minus) {
    first = minus.first;
    if (minus.negative) exact = -exact;
  }
  const tail = boundBehind(l, next);
  if (tail) next = tail.next;
  const head = boundBefore(l, first);
  if (head && head.bound !== 'about') first = head.first;
  else if (head) first = head.first;
  if (type === 'number' && !unit) {
    noun = countedNoun(l, next);
    if (isAge(l, bare)) {
      noun = 'age';
      unit = 'year';
    } else if (partOfName(l, bare, noun)) return undefined;
  }
  const per = type === 'number' || type === 'currency' ? perWhat(l, next) : '';
  return {
    first,
    next,
    type,
    bare,
    value: {
      kind: 'amount',
      exact,
      step,
      unit,
      range: false,
      ...interval(exact, step, tail?.bound ?? head?.bound),
      ...(per ? { per } : {}),
    },
    noun,
    rule: `number/${type}${bare.figures ? '' : '-words'}`,
  };
}

/** "one" counts where a lower-case noun follows and nothing makes it a pronoun. */
function aloneOne(l: Lexemes, index: number): boolean {
  const before = l.word(index - 1);
  if (words.beforePronounOne.has(before)) return false;
  const behind = l.at(index + 1);
  // "One Battle After Another": a name.
  if (l.capital(index) && l.capital(index + 1)) return false;
  if (behind.text === '') return before === '';
  return (
    behind.kind === 'word' &&
    !words.functionWords.has(behind.lower) &&
    !words.afterPronounOne.has(behind.lower)
  );
}

function signBefore(
  l: Lexemes,
  index: number,
): { readonly first: number; readonly negative: boolean } | undefined {
  const before = l.at(index - 1);
  if (before.lower === 'minus' || before.lower === 'negative') return { first: index - 1, negative: true };
  if ((before.text === '-' || before.text === '+') && (l.at(index).glued || index === 1)) {
    // A hyphen after a word or figure joins; after space it is a sign.
    if (before.glued && index > 1 && l.at(index - 2).text !== '(') return undefined;
    return { first: index - 1, negative: before.text === '-' };
  }
  return undefined;
}

/** "Alcaraz, 22, won": a figure between commas behind a name. */
function isAge(l: Lexemes, bare: Bare): boolean {
  if (
    !bare.figures ||
    bare.scale !== 1 ||
    bare.value < 1 ||
    bare.value > 115 ||
    !Number.isInteger(bare.value)
  )
    return false;
  const name = l.at(bare.first - 2);
  if (l.word(bare.first - 1) === 'aged') return true;
  return (
    l.word(bare.first - 1) === ',' &&
    l.at(bare.first - 1).glued &&
    l.word(bare.next) === ',' &&
    /^\p{Lu}\p{Ll}/u.test(name.text) &&
    words.months[name.lower] === undefined &&
    l.at(bare.next + 1).kind === 'word'
  );
}

/** Index behind the word or mark that joins two ends, or undefined. */
function rangeJoin(l: Lexemes, index: number, first: number): number | undefined {
  const here = l.word(index);
  const before = l.word(first - 1);
  if (here === '-' || here === '—') return index + 1;
  // "from 5 to 7" is a change, not a range.
  if (here === 'to') return before === 'from' ? undefined : index + 1;
  if (here === 'and') return before === 'between' ? index + 1 : undefined;
  return undefined;
}

/** A second end for a range that begins with `low`: "0.33 % to 0.35 %", "$10-12 billion", "two or three". */
function rangeAt(l: Lexemes, low: AmountHit): AmountHit | undefined {
  const join = rangeJoin(l, low.next, low.first);
  const or = l.word(low.next) === 'or' ? low.next + 1 : undefined;
  const at = join ?? or;
  if (at === undefined) return undefined;
  const sign =
    words.currencySigns[l.word(at)] !== undefined
      ? at + 1
      : words.dollarCountries[l.at(at).text] !== undefined && l.word(at + 1) === '$'
        ? at + 2
        : at;
  const high = amountAt(l, sign);
  if (!high || high.value.rough || high.first > sign || high.first < at) return undefined;
  if (
    or !== undefined &&
    !(high.value.exact === low.value.exact + 1 && high.value.exact <= 10 && low.value.unit === '')
  )
    return undefined;
  const unit = high.value.unit || low.value.unit;
  if (low.value.unit !== '' && low.value.unit !== high.value.unit && high.value.unit !== '') return undefined;
  if (low.value.unit !== '' && high.value.unit === '' && low.type !== 'currency') return undefined;
  // "$10-12 billion", "5 to 10 million": the first figure shares the scale of the second.
  let from = low.value.exact;
  if (low.bare.scale === 1 && high.bare.scale > 1 && from < 1000) from = clean(from * high.bare.scale);
  else if (low.value.unit === '' && high.type === 'duration' && high.value.exact >= 2 * high.bare.value)
    from = clean(from * (high.value.exact / high.bare.value));
  const to = high.value.exact;
  if (from >= to) return undefined;
  return {
    ...high,
    first: low.first,
    type: high.type === 'number' && low.type === 'currency' ? low.type : high.type,
    noun: high.noun,
    value: { ...high.value, exact: from, low: from, high: to, unit, rough: low.value.rough, range: true },
    rule: `${high.rule}-range`,
  };
}

/** "2-1", "6–3": two small whole numbers joined by a hyphen, the first not below the second or nothing counted behind. */
function scoreAt(l: Lexemes, index: number): NumberHit | undefined {
  const [a, b] = [l.integer(index), l.integer(index + 2)];
  if (!(a >= 0 && b >= 0 && a < 200 && b < 200) || l.word(index + 1) !== '-') return undefined;
  if (
    !l.at(index + 1).glued ||
    !l.at(index + 2).glued ||
    l.at(index).text.length > 3 ||
    l.at(index + 2).text.length > 3
  )
    return undefined;
  const before = l.at(index - 1);
  if (l.at(index).glued && index > 0 && !/^[("']$/.test(before.text)) return undefined;
  if (/^[$€£¥₩]$/.test(before.text)) return undefined;
  const behind = l.at(index + 3);
  if (
    behind.glued &&
    (behind.kind !== 'mark' ||
      /^[-/%:°]$/.test(behind.text) ||
      (/^[.,]$/.test(behind.text) && l.at(index + 4).glued && l.at(index + 4).kind === 'figure'))
  )
    return undefined;
  if (a < b) {
    // "3-5 days", "18-19 people" are ranges, "1-3 against" is a score.
    if (
      behind.kind === 'word' &&
      !words.functionWords.has(behind.lower) &&
      !words.scoreTails.has(behind.lower)
    )
      return undefined;
    if (words.pageWords.has(before.lower)) return undefined;
  } else if (words.scales[behind.lower] !== undefined) return undefined;
  const exact = a + b / 1000;
  return {
    first: index,
    next: index + 3,
    type: 'number',
    value: {
      kind: 'amount',
      exact,
      low: exact,
      high: exact,
      step: 0,
      unit: 'score',
      rough: false,
      range: false,
    },
    noun: 'score',
    rule: 'number/score',
  };
}

/** "a third of", "two-thirds", "nearly half", "one in five". */
function fractionAt(l: Lexemes, index: number): NumberHit | undefined {
  const here = l.word(index);
  let many = 1;
  let share: number | undefined;
  let next = index;
  if (here === 'half') {
    if (/^(?:of|the|its|their|his|her|all)$/.test(l.word(index + 1))) {
      share = 1 / 2;
      next = index + 1;
    }
  } else {
    const count = here === 'a' || here === 'an' ? 1 : (words.units[here] ?? l.integer(index));
    if (!(count >= 1 && count <= 9)) return undefined;
    const dash = l.word(index + 1) === '-' ? index + 2 : index + 1;
    const name = l.word(dash);
    const part = words.fractions[name];
    if (
      part !== undefined &&
      name !== 'half' &&
      !(count === 1 && name.endsWith('s')) &&
      !(count > 1 && !name.endsWith('s'))
    ) {
      many = count;
      // "a third term" ranks; "a third of" divides.
      if (l.word(dash + 1) === 'of' || (here !== 'a' && l.word(index + 1) === '-')) {
        share = part;
        next = dash + 1;
      }
    } else if (l.word(index + 1) === 'in' && count === 1 && here !== 'a') {
      const whole = words.units[l.word(index + 2)] ?? words.tens[l.word(index + 2)] ?? l.integer(index + 2);
      if (
        whole >= 2 &&
        whole <= 100 &&
        !/^(?:years?|months?|days?|weeks?|hours?|minutes?)$/.test(l.word(index + 3))
      ) {
        share = 1 / whole;
        next = index + 3;
      }
    }
  }
  if (share === undefined) return undefined;
  const exact = clean(many * share * 100);
  if (!(exact > 0 && exact < 100)) return undefined;
  const head = boundBefore(l, index);
  return {
    first: head?.first ?? index,
    next,
    type: 'percent',
    value: {
      kind: 'amount',
      exact,
      step: 1,
      unit: '%',
      range: false,
      ...interval(exact, 1, head?.bound ?? 'about'),
      rough: true,
    },
    noun:
      l.word(next) === 'of'
        ? countedNoun(l, /^(?:the|its|their|all)$/.test(l.word(next + 1)) ? next + 2 : next + 1)
        : '',
    rule: 'number/fraction',
  };
}

/** "fifth-largest", "2nd", "No. 5", "twenty-first". */
function rankAt(l: Lexemes, index: number): NumberHit | undefined {
  const here = l.at(index);
  const hit = (rank: number, next: number): NumberHit => ({
    first: index,
    next,
    type: 'ordinal',
    value: { kind: 'rank', rank },
    noun: countedNoun(l, next),
    rule: 'number/ordinal',
  });
  if (here.kind === 'figure')
    return here.ordinal && !l.at(index).glued && here.value > 0 ? hit(here.value, index + 1) : undefined;
  if ((here.lower === 'no' || here.lower === 'number') && l.capital(index)) {
    const at = l.word(index + 1) === '.' ? index + 2 : index + 1;
    const rank = l.integer(at);
    if ((at > index + 1 || here.lower === 'number') && rank >= 1 && rank < 10_000) return hit(rank, at + 1);
  }
  const ten = words.tens[here.lower];
  const unit = l.word(index + 1) === '-' ? index + 2 : index + 1;
  if (
    ten !== undefined &&
    words.ordinals[l.word(unit)] !== undefined &&
    (words.ordinals[l.word(unit)] ?? 99) < 10
  )
    return hit(ten + (words.ordinals[l.word(unit)] ?? 0), unit + 1);
  const rank = words.ordinals[here.lower];
  if (rank === undefined) return undefined;
  const before = l.word(index - 1);
  const behind = l.word(index + 1);
  if (here.lower === 'second' && /^(?:per|split|each|every)$/.test(before)) return undefined;
  if (before === 'at' || (behind === 'of' && l.word(index + 2) === 'all')) return undefined;
  if (l.at(index + 1).kind === 'figure') return undefined;
  if (rank <= 3 && words.titledOrdinals.has(behind) && l.capital(index + 1)) return undefined;
  if (behind === '-' && words.ordinalCompounds.has(l.word(index + 2))) return undefined;
  const found = hit(rank, index + 1);
  // "first noticed", "first spoke of": an adverb, unless an article or a possessive makes it a rank.
  const led =
    words.rankLeads.has(before) ||
    (before === 's' && l.word(index - 2) === "'") ||
    before === '' ||
    behind === '-';
  return led || (found.noun !== '' && !/^\S+ed\b/.test(found.noun)) ? found : undefined;
}

/** "twice", "doubled", "threefold": multiples in one word. */
function multipleAt(l: Lexemes, index: number): NumberHit | undefined {
  const times = words.multiples[l.word(index)];
  if (times === undefined) return undefined;
  if (l.word(index) === 'twice' && !words.multipleTails.has(l.word(index + 1))) return undefined;
  const head = boundBefore(l, index);
  return {
    first: head?.first ?? index,
    next: index + 1,
    type: 'number',
    value: {
      kind: 'amount',
      exact: times,
      step: 0.1,
      unit: 'x',
      range: false,
      ...interval(times, 0.1, head?.bound),
    },
    noun: 'times',
    rule: 'number/multiple',
  };
}

/** "just over an hour", "half an hour", "nearly a century": a length of one unit, where something shows that it is meant. */
function oneUnitAt(l: Lexemes, index: number): NumberHit | undefined {
  const here = l.word(index);
  const half = here === 'half';
  const article = half ? index + 1 : index;
  if (!/^an?$/.test(l.word(article)) && !(half && l.word(article) === '-')) return undefined;
  const unit = words.durations[l.word(article + 1)];
  if (unit === undefined || l.word(article + 1).endsWith('s') || unit === 'quarter' || unit === 'second')
    return undefined;
  const next0 = article + 2;
  const andHalf = halfBehind(l, next0);
  const head = boundBefore(l, index);
  const led = words.lengthLeads.has(l.word(index - 1));
  if (!half && andHalf === undefined && (!head || head.bound === 'about') && !led) return undefined;
  if (/^(?:ago|earlier|later|before|after)$/.test(l.word(next0))) return undefined;
  const [factor, name] = unit === 'decade' ? [10, 'year'] : unit === 'century' ? [100, 'year'] : [1, unit];
  let exact = factor * (half ? 0.5 : andHalf === undefined ? 1 : 1.5);
  let shown = name;
  if (half && words.smallerUnit[name] && name === 'hour') {
    exact = 30;
    shown = 'minute';
  }
  return {
    first: head?.first ?? index,
    next: andHalf ?? next0,
    type: 'duration',
    value: {
      kind: 'amount',
      exact,
      step: exact,
      unit: shown,
      range: false,
      ...interval(exact, exact / 2, head?.bound),
    },
    noun: '',
    rule: 'number/duration-one',
  };
}

/** Words at which an English number can begin. */
const starters = new Set<string>([
  ...Object.keys(words.units),
  ...Object.keys(words.tens),
  ...Object.keys(words.ordinals),
  ...Object.keys(words.multiples),
  ...'a an half no number couple'.split(' '),
]);

/** Every number, sum, share, length and rank whose lexemes are not taken, in order, none overlapping another. */
export function englishNumbers(l: Lexemes, taken: (index: number) => number): NumberHit[] {
  const out: NumberHit[] = [];
  let floor = 0;
  for (let index = 0; index < l.length; ) {
    const skip = taken(index);
    if (skip > index) {
      index = skip;
      floor = skip;
      continue;
    }
    const here = l.at(index);
    if (here.kind !== 'figure' && !(here.kind === 'word' && starters.has(here.lower))) {
      index += 1;
      continue;
    }
    const found = scoreAt(l, index) ?? fractionAt(l, index) ?? longest(l, index) ?? multipleAt(l, index);
    if (!found) {
      // A figure that is part of something else takes what is glued to it along: 1.2.3, 24/7, 020-7946-0958.
      index += 1;
      continue;
    }
    const first = Math.max(found.first, floor);
    const meets = taken(found.next - 1) > found.next - 1 || reaches(taken, index, found.next);
    if (meets) {
      index += 1;
      continue;
    }
    out.push(first === found.first ? found : { ...found, first: Math.min(first, index) });
    index = Math.max(found.next, index + 1);
    floor = index;
  }
  return out;
}

function reaches(taken: (index: number) => number, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (taken(at) > at) return true;
  return false;
}

function longest(l: Lexemes, index: number): NumberHit | undefined {
  const rank = rankAt(l, index);
  const one = oneUnitAt(l, index);
  const amount = amountAt(l, index);
  const range = amount && rangeAt(l, amount);
  let best: NumberHit | undefined = range ?? amount;
  for (const other of [rank, one]) if (other && (!best || other.next > best.next)) best = other;
  return best;
}
