/**
 * Makes a value wrong in the form it has: by a value out of nowhere, or by one that the sources give for something else.
 * The second is how real errors mostly look: a day shifted to the day of publication, the right number on the wrong thing.
 */
import { relate } from '../../src/engine/check/relation.ts';
import type { Claim } from '../../src/engine/claims/model.ts';

export type Random = () => number;

/** A seeded generator: the same material gives the same weights. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const FIRST = 'Ingrid Mateo Oluwaseun Hana Piotr Leila Callum Yusuf Noor Stellan'.split(' ');
const LAST = 'Brandvold Castellan Adeyemi Sugihara Wolski Haddad Pemberton Karaca Velasco Okonjo'.split(' ');
const CITIES = 'Trondheim Valparaiso Mombasa Adelaide Gdansk Cusco Bergen Tampere'.split(' ');
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const RANKS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const SMALL = 'two three four five six seven eight nine'.split(' ');

/** The claim's words with another value; undefined where its form is not known. */
export function altered(claim: Claim, random: Random): string | undefined {
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  if (claim.slot === 'person') {
    const given = claim.quote.split(' ');
    const rest = given.slice(1).join(' ');
    return given.length > 1 && random() < 0.25 ? `${pick(FIRST)} ${rest}` : `${pick(FIRST)} ${pick(LAST)}`;
  }
  if (claim.slot === 'place') return pick(CITIES);
  if (claim.slot === 'ordinal') return next(claim.quote.toLowerCase(), RANKS, random, 5);
  if (claim.slot === 'date') return otherDate(claim.quote, random);
  return otherFigure(claim.quote, random);
}

/** The claim's words with a value from `pool`, or with the day `published`; undefined where none fits. */
export function borrowed(
  claim: Claim,
  pool: readonly Claim[],
  published: string | undefined,
  random: Random,
): string | undefined {
  // Another name of the same story stands in a like place too often: nothing is learnt from it.
  if (claim.value.type === 'name') return undefined;
  const fits = pool.filter((other) => other.slot === claim.slot && relate(claim, other) === 'different');
  if (claim.slot === 'date') return otherDay(claim, fits, published?.slice(0, 10), random);
  return fits[Math.floor(random() * fits.length)]?.quote;
}

function otherDay(
  claim: Claim,
  fits: readonly Claim[],
  published: string | undefined,
  random: Random,
): string | undefined {
  const own = claim.value;
  if (own.type !== 'date' || own.from !== own.to) return undefined;
  const days = fits.flatMap(({ value }) =>
    value.type === 'date' && value.from === value.to ? [value.from] : [],
  );
  const shifted = random() < 0.5 ? published : undefined;
  const target =
    shifted !== undefined && shifted !== own.from ? shifted : days[Math.floor(random() * days.length)];
  if (target === undefined || target === own.from) return undefined;
  const date = new Date(`${target}T00:00:00Z`);
  const weekday = DAYS[(date.getUTCDay() + 6) % 7] ?? '';
  const month = MONTHS[date.getUTCMonth()] ?? '';
  const named = DAYS.find((d) => claim.quote.includes(d));
  const full = MONTHS.find((m) => claim.quote.includes(m));
  let out = named === undefined ? claim.quote : claim.quote.replace(named, weekday);
  if (full !== undefined)
    out = out
      .replace(full, month)
      .replace(/\b\d{1,2}\b(?!\d|:)/, String(date.getUTCDate()))
      .replace(/\b(?:19|20)\d\d\b/, target.slice(0, 4));
  return out === claim.quote ? undefined : out;
}

function next(word: string, list: readonly string[], random: Random, reach: number): string | undefined {
  const at = list.indexOf(word);
  return at < 0 ? undefined : list[(at + 1 + Math.floor(random() * reach)) % list.length];
}

function otherDate(quote: string, random: Random): string | undefined {
  const day = DAYS.find((d) => quote.includes(d));
  if (day !== undefined && !/\d/.test(quote)) return quote.replace(day, next(day, DAYS, random, 5) ?? day);
  const number = /\b(\d{1,2})\b(?!\d|:)/.exec(quote.replace(/\d{4}/g, 'YYYY'));
  if (number?.[1] !== undefined && random() < 0.75) {
    const value = Number(number[1]);
    const step = 1 + Math.floor(random() * 6);
    return (
      quote.slice(0, number.index) +
      (value > 15 ? value - step : value + step) +
      quote.slice(number.index + number[1].length)
    );
  }
  const month = MONTHS.find((m) => quote.includes(m));
  if (month !== undefined && random() < 0.6)
    return quote.replace(month, next(month, MONTHS, random, 4) ?? month);
  const year = /\b(?:19|20)\d\d\b/.exec(quote)?.[0];
  return year === undefined
    ? undefined
    : quote.replace(year, String(Number(year) - 1 - Math.floor(random() * 5)));
}

function otherFigure(quote: string, random: Random): string | undefined {
  const figure = /\d[\d,]*(?:\.\d+)?/.exec(quote)?.[0];
  if (figure === undefined) return next(quote.toLowerCase(), SMALL, random, 4);
  const value = Number(figure.replaceAll(',', ''));
  const decimals = figure.split('.')[1]?.length ?? 0;
  const factor = [1.4, 0.6, 1.15, 2.1, 0.85][Math.floor(random() * 5)] ?? 2;
  const changed = value * factor;
  const plain =
    decimals > 0
      ? changed.toFixed(decimals)
      : String(Math.max(1, Math.round(changed) === value ? value + 1 : Math.round(changed)));
  const grouped = figure.includes(',')
    ? Number(plain).toLocaleString('en-US', { minimumFractionDigits: decimals })
    : plain;
  return quote.replace(figure, grouped);
}
