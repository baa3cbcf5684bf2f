/**
 * Normalised values as a reader writes them: `2026-01-13` becomes "13 January 2026", `USD 20000000000` "$20 billion".
 * What is not understood is shown as it is; nothing is guessed.
 */
import { cleanName } from '../text/clean-name.ts';
import type { Slot, Source } from '../engine/model.ts';
import { hostOf } from '../text/links.ts';
import type { Locale } from '../text/locale.ts';
import { numberIn, t } from './i18n.ts';

const dayMs = 86_400_000;
const dateShape = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2})[\d:.]{0,12}(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const monthShape = /^(\d{4})-(\d{2})$/;
const numberShape = /^-?\d{1,18}(?:\.\d{1,12})?$/;
const moneyShape = /^([A-Z]{3}) (-?\d{1,18}(?:\.\d{1,12})?)$/;

/** Day before month, as the explanations write it. */
const tags: Readonly<Record<Locale, string>> = { en: 'en-GB', ko: 'ko', ja: 'ja' };

/**
 * Days and months as each language writes them: `d`, `m`, `y` are figures and `M` is a month's name. Written here because
 * the browser's own formatter takes as long to load as all the rest of a popup.
 */
const shapes = {
  en: { long: 'd M y', ofYear: 'd M', month: 'M y' },
  ko: { long: 'y년 m월 d일', ofYear: 'm월 d일', month: 'y년 m월' },
  ja: { long: 'y年m月d日', ofYear: 'm月d日', month: 'y年m月' },
} as const satisfies Record<Locale, object>;
const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** @param day days since 1970 */
function written(locale: Locale, shape: keyof (typeof shapes)['en'], day: number): string {
  const time = new Date(day * dayMs);
  const [y, m, d] = [time.getUTCFullYear(), time.getUTCMonth() + 1, time.getUTCDate()];
  const parts: Readonly<Record<string, string | number | undefined>> = { y, m, d, M: months[m - 1] };
  return shapes[locale][shape].replace(/[ymdM]/g, (part) => String(parts[part]));
}

/** Days since 1970 of an ISO date (its own calendar day, whatever the zone), or undefined if there is no such day. */
function dayOf(value: string): number | undefined {
  const found = dateShape.exec(value);
  if (!found) return undefined;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const time = Date.UTC(year, month - 1, day);
  const real = new Date(time);
  return real.getUTCMonth() === month - 1 && real.getUTCDate() === day ? time / dayMs : undefined;
}

/** The calendar day of an ISO date or date-time; the text itself where it is neither. */
export function longDate(locale: Locale, value: string): string {
  const day = dayOf(value);
  return day === undefined ? value : written(locale, 'long', day);
}

/** @param weekday 1 Monday … 7 Sunday */
export const weekdayName = (locale: Locale, weekday: number): string =>
  // 5 January 2026 is a Monday.
  new Intl.DateTimeFormat(tags[locale], { weekday: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2026, 0, 4 + weekday),
  );

/** An ISO date-time in the reader's zone; the text itself where it is none. */
export function moment(locale: Locale, value: string): string {
  const time = Date.parse(value);
  return Number.isNaN(time)
    ? value
    : new Intl.DateTimeFormat(tags[locale], { dateStyle: 'long', timeStyle: 'short' }).format(time);
}

/** A date or date-time of these days, as one says it: "30 November, 14:43" in the reader's zone, the year left out. */
export function recent(locale: Locale, value: string): string {
  const time = Date.parse(value);
  if (Number.isNaN(time)) return value;
  if (value.length <= 10) return written(locale, 'ofYear', time / dayMs);
  const there = new Date(time);
  const clock = [there.getHours(), there.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
  const day = Date.UTC(there.getFullYear(), there.getMonth(), there.getDate()) / dayMs;
  return `${written(locale, 'ofYear', day)}${locale === 'en' ? ',' : ''} ${clock}`;
}

function date(locale: Locale, value: string): string | undefined {
  if (dayOf(value) !== undefined) {
    const clock = dateShape.exec(value)?.[4];
    const text = longDate(locale, value);
    return clock ? `${text}, ${clock}` : text;
  }
  const [from, to, more] = value.split('/');
  const [first, last] = [dayOf(from ?? ''), dayOf(to ?? '')];
  if (first !== undefined && last !== undefined && more === undefined && first <= last)
    return new Intl.DateTimeFormat(tags[locale], { dateStyle: 'long', timeZone: 'UTC' }).formatRange(
      first * dayMs,
      last * dayMs,
    );
  const month = monthShape.exec(value);
  if (month && Number(month[2]) >= 1 && Number(month[2]) <= 12)
    return written(locale, 'month', Date.UTC(Number(month[1]), Number(month[2]) - 1) / dayMs);
  return undefined;
}

const suffixes: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };
let ordinalRules: Intl.PluralRules | undefined;
function ordinal(locale: Locale, value: number): string {
  const digits = numberIn(locale, value);
  if (locale === 'ko') return `${digits}번째`;
  if (locale === 'ja') return `${digits}番目`;
  ordinalRules ??= new Intl.PluralRules('en', { type: 'ordinal' });
  return `${digits}${suffixes[ordinalRules.select(value)] ?? 'th'}`;
}

/** Large sums read more easily as "$20 billion"; six digits keep a small difference visible. */
const compact = {
  notation: 'compact',
  compactDisplay: 'long',
  maximumSignificantDigits: 6,
} as const;

function money(locale: Locale, value: string): string | undefined {
  const found = moneyShape.exec(value);
  const currency = found?.[1];
  if (!currency) return undefined;
  const amount = Number(found[2]);
  const large = Math.abs(amount) >= 1_000_000;
  const style = {
    style: 'currency',
    currency,
    minimumFractionDigits: Number.isInteger(amount) ? 0 : 2,
  } as const;
  if (large && locale === 'en') {
    // English has no long compact form with a currency ("$1.2B"), so its symbol is set before "1.2 billion".
    const symbol = new Intl.NumberFormat('en', style)
      .formatToParts(0)
      .find((part) => part.type === 'currency')?.value;
    const sum = new Intl.NumberFormat('en', compact).format(amount);
    return `${symbol}${/^\p{L}{2,}$/u.test(symbol ?? '') ? '\u00a0' : ''}${sum}`;
  }
  return new Intl.NumberFormat(locale, large ? { style: 'currency', currency, ...compact } : style).format(
    amount,
  );
}

/**
 * Shows a normalised value.
 * @param value as in `Finding.value` and `Evidence.value`; a percentage is a share of one, so 0.35 is 35 %
 */
export function shownValue(locale: Locale, slot: Slot, value: string): string {
  if (slot === 'date') return date(locale, value) ?? value;
  if (slot === 'money') return money(locale, value) ?? value;
  if (!numberShape.test(value)) return value;
  if (slot === 'count') return numberIn(locale, Number(value));
  if (slot === 'ordinal') return ordinal(locale, Number(value));
  return slot === 'percent' ? percent(locale, Number(value)) : value;
}

/**
 * Two days of one year without the year, which says nothing when they are compared.
 * @returns undefined if they are no two such days
 */
export function daysOfYear(
  locale: Locale,
  left: string,
  right: string,
): readonly [string, string] | undefined {
  const [one, other] = [left, right].map((value) => (value.includes('T') ? undefined : dayOf(value)));
  if (one === undefined || other === undefined || left.slice(0, 4) !== right.slice(0, 4)) return undefined;
  return [written(locale, 'ofYear', one), written(locale, 'ofYear', other)];
}

/** A share of one as a percentage. */
export function percent(locale: Locale, share: number): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }).format(share);
}

/** A part of an address must be at least this long to match the beginning of a name: "ap" or "co" would match too many. */
const LEAST_HOME = 4;

const letters = (text: string): string => text.toLowerCase().replace(/^the\s|[^\p{L}\p{N}]/gu, '');

/**
 * What to call a source: its publisher, else its host, else its title. Anybody can call himself Reuters, so if the name is not
 * part of the source's own address, the host is shown beside it.
 */
export function nameOf(locale: Locale, source: Source): string {
  const publisher = cleanName(source.publisher ?? '');
  const host = hostOf(source.url);
  if (!publisher) return host || cleanName(source.title ?? '') || t(locale, 'side.unnamed');
  const name = letters(publisher);
  // "Lindhaven City Council" at lindhavencity.example is at home; "Reuters" at reuters-news.example is not.
  const own =
    host === undefined ||
    letters(host) === name ||
    host.split('.').some((part) => part.length >= LEAST_HOME && name.startsWith(letters(part)));
  return own ? publisher : `${publisher} (${host})`;
}

/** Letters of a value or name in a heading or line; the whole stands below it. */
export const longestShown = 90;

/** Words from elsewhere inside our sentence: on one line, and with a writing direction that ends with them. */
export const inside = (text: string): string => {
  const clean = cleanName(text, longestShown);
  return /[\u0590-\u08FF]/.test(clean) ? `\u2068${clean}\u2069` : clean;
};

/** Whose words these are, as a name among our own words. */
export const sourceName = (locale: Locale, source: Source): string => inside(nameOf(locale, source));
