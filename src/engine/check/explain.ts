/** Turns a finding into one plain sentence in the reader's language, with dates and figures as that language writes them. */
import type { Claim, ClaimValue } from '../claims/model.ts';
import type { Locale, Source } from '../model.ts';
import { en } from './messages/en.ts';
import { ja } from './messages/ja.ts';
import { ko } from './messages/ko.ts';
import type { Messages } from './messages/model.ts';
import { withParticles } from '../../words/particles.ts';

export const MESSAGES: Readonly<Record<Locale, Messages>> = { en, ko, ja };

/** Fills a template's placeholders; a placeholder without a value stays as it is. */
export function fill(template: string, values: Readonly<Record<string, string>>, locale: Locale): string {
  const sentence = template.replace(/\{([a-z]{1,12})\}/g, (whole, name: string) => values[name] ?? whole);
  return locale === 'ko' ? withParticles(sentence) : sentence;
}

/** The source's name for a sentence. */
export function sourceName(source: Source | undefined, locale: Locale): string {
  return source?.publisher ?? source?.title ?? MESSAGES[locale].unnamed;
}

/** A claim's value as a reader of `locale` writes it. */
export function display(claim: Claim, locale: Locale): string {
  const { value } = claim;
  if (value.type === 'date') return displayDate(value.from, value.to, value.precision, locale);
  if (value.type === 'quantity') return displayQuantity(claim, value, locale);
  return value.type === 'name' ? value.name : claim.quote;
}

function displayDate(from: string, to: string, precision: string, locale: Locale): string {
  if (precision === 'year') return from.slice(0, 4);
  const options: Intl.DateTimeFormatOptions =
    precision === 'month'
      ? { year: 'numeric', month: 'long', timeZone: 'UTC' }
      : { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' };
  const format = formatter(locale === 'en' ? 'en-GB' : locale, options);
  if (from === to || precision === 'month') return format.format(new Date(from));
  return `${format.format(new Date(from))} – ${format.format(new Date(to))}`;
}

const formatters = new Map<string, Intl.DateTimeFormat>();
function formatter(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${tag} ${options.day ?? ''}`;
  let format = formatters.get(key);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(tag, options);
    formatters.set(key, format);
  }
  return format;
}

/** Figures stand as the text writes them, with the counted noun where there is one. */
function displayQuantity(
  claim: Claim,
  value: Extract<ClaimValue, { type: 'quantity' }>,
  locale: Locale,
): string {
  if (claim.slot === 'percent' || claim.slot === 'money' || claim.slot === 'ordinal') return claim.quote;
  return claim.quote || new Intl.NumberFormat(locale).format(value.exact);
}

/** A claim's value normalised: `2026-01-13`, `0.35`, `USD 20000000000`, a name. */
export function normalised(claim: Claim): string {
  const { value } = claim;
  if (value.type === 'date')
    return value.from === value.to ? value.from : isoRange(value.from, value.to, value.precision);
  if (value.type === 'name') return value.name;
  if (value.type === 'event') return value.action;
  if (claim.slot === 'percent') return String(Number((value.exact / 100).toPrecision(12)));
  if (claim.slot === 'money') return `${value.unit} ${value.exact}`;
  return String(value.exact);
}

function isoRange(from: string, to: string, precision: string): string {
  if (precision === 'year') return from.slice(0, 4);
  if (precision === 'month') return from.slice(0, 7);
  return `${from}/${to}`;
}
