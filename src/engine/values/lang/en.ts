/** English words for dates and numbers. Data only. */
import { table } from '../table.ts';

export const months: Readonly<Record<string, number>> = table({
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
});

export const weekdays: Readonly<Record<string, number>> = table({
  monday: 1,
  mon: 1,
  tuesday: 2,
  tues: 2,
  tue: 2,
  wednesday: 3,
  wed: 3,
  thursday: 4,
  thurs: 4,
  thur: 4,
  thu: 4,
  friday: 5,
  fri: 5,
  saturday: 6,
  sat: 6,
  sunday: 7,
  sun: 7,
});

/** Parts of a month, year or week. */
export const partWords: Readonly<Record<string, 'early' | 'mid' | 'late'>> = table({
  early: 'early',
  mid: 'mid',
  late: 'late',
});
export const partNouns: Readonly<Record<string, 'early' | 'mid' | 'late'>> = table({
  beginning: 'early',
  start: 'early',
  middle: 'mid',
  end: 'late',
});
export const partModifiers = new Set(['very', 'around']);

/** Stretches that count from now: "last", "next" and their like; -1 before, 0 this, 1 after. */
export const sides: Readonly<Record<string, -1 | 0 | 1>> = table({
  last: -1,
  past: -1,
  previous: -1,
  prior: -1,
  preceding: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
  upcoming: 1,
  following: 1,
});

/** Calendar units and their short forms. */
export const calendarUnits: Readonly<
  Record<string, 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade'>
> = table({
  day: 'day',
  days: 'day',
  week: 'week',
  weeks: 'week',
  weekend: 'weekend',
  weekends: 'weekend',
  fortnight: 'week',
  month: 'month',
  months: 'month',
  quarter: 'quarter',
  quarters: 'quarter',
  qtr: 'quarter',
  qtrs: 'quarter',
  year: 'year',
  years: 'year',
  yr: 'year',
  yrs: 'year',
  decade: 'decade',
  decades: 'decade',
});

/** Times of day, as they follow a date: "Tuesday morning". */
export const dayParts: Readonly<Record<string, 'morning' | 'afternoon' | 'evening' | 'night'>> = table({
  morning: 'morning',
  afternoon: 'afternoon',
  evening: 'evening',
  night: 'night',
  overnight: 'night',
});

/** Days from the publication day. */
export const nearDays: Readonly<Record<string, number>> = table({
  today: 0,
  tonight: 0,
  yesterday: -1,
  tomorrow: 1,
});
/** Nouns that make "today's" mean an age. */
export const ageNouns = new Set(
  'world society generation youth standards economy age market era children kids culture'.split(' '),
);
/** Words between the ends of a range. */
export const rangeJoins = new Set(['to', 'through', 'thru', 'until', 'till']);
/** Words before a date. */
export const dateLeads = new Set(
  'in on since by until till during from of for before after through to between over within late early mid around last next this'.split(
    ' ',
  ),
);
export const weekdayLeads = new Set(['on', 'by', 'until', 'since', 'from', 'to', ',', '(', 'this']);
/** Words before a weekday that make it a name. */
export const namedDays = new Set(
  'black good super silver ash palm easter bloody cyber giving holy freaky red'.split(' '),
);
/** Sides that count from a date in the text rather than from publication. */
export const textSides = new Set(['previous', 'preceding', 'prior', 'following']);
/** Words before a hyphen and a year: "mid-2025", "pre-2020". */
export const yearPrefixes = new Set('mid early late pre post'.split(' '));
/** Nouns that a figure of four digits counts, so that it is no year. */
export const countedAfterYearLike = new Set(
  'people points votes customers accounts employees workers deaths cases soldiers troops homes units cars vehicles seats jobs shares stores tickets students patients officers flights participants protesters demonstrators migrants refugees prisoners detainees percent'.split(
    ' ',
  ),
);

export const seasons = new Set(['spring', 'summer', 'autumn', 'fall', 'winter']);

/** Words that tell that what stands near is still to come, and that it is over. Regular past forms are told by -ed. */
export const futureWords = new Set(
  (
    'will shall ll would could might expected scheduled slated due planned planning plans plan poised upcoming ' +
    'tomorrow soon intends intend hopes aims'
  ).split(' '),
);
export const pastWords = new Set(
  (
    'was were had did said told met held took made came went began became won lost died fell rose gave got saw knew ' +
    'found thought left kept brought bought built caught chose drew drove ate felt fought flew forgot grew heard hid hit ' +
    'hurt laid led lent lay lit paid put read rode rang ran sold sent set shot shut sang sank sat slept spoke spent stood ' +
    'stole struck swore swept swam taught tore threw understood woke wore wrote broke cut beat hosted since'
  ).split(' '),
);

/** Minutes east of UTC. */
export const zones: Readonly<Record<string, number>> = table({
  gmt: 0,
  utc: 0,
  z: 0,
  bst: 60,
  cet: 60,
  cest: 120,
  msk: 180,
  ist: 330,
  cst: -360,
  est: -300,
  edt: -240,
  et: -300,
  ct: -360,
  cdt: -300,
  mt: -420,
  mst: -420,
  mdt: -360,
  pt: -480,
  pst: -480,
  pdt: -420,
  kst: 540,
  jst: 540,
  hkt: 480,
  sgt: 480,
  aest: 600,
  aedt: 660,
  nzdt: 780,
});

/** Zones by their written names, before "time". */
export const zoneNames: Readonly<Record<string, number>> = table({
  eastern: -300,
  central: -360,
  mountain: -420,
  pacific: -480,
  greenwich: 0,
  japan: 540,
  korea: 540,
  korean: 540,
  tokyo: 540,
  seoul: 540,
  beijing: 480,
  london: 0,
});
/** Words and marks between a date and its clock time. */
export const clockJoins = new Set([
  'at',
  'around',
  'about',
  '@',
  'by',
  ',',
  'on',
  'of',
  't',
  '.',
  '-',
  'the',
  'approximately',
]);
/** Adjectives and nouns in -ed that tell no tense. */
export const noPast = new Set(
  'united need indeed speed hundred unprecedented feed breed seed red bed related limited advanced'.split(
    ' ',
  ),
);
/** Verbs after which "from … to" is a change of date, not a range. */
/** Words before a participle that tell of a former plan. */
export const formerPlan = new Set('was were had been originally initially previously first'.split(' '));
export const changeVerbs = new Set(
  'moved postponed delayed rescheduled changed pushed shifted extended brought deferred'.split(' '),
);
/** Words before a clock time. */
export const timeLeads = new Set(
  'at around about by until till from before after approximately to'.split(' '),
);

export const units: Readonly<Record<string, number>> = table({
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
});

export const tens: Readonly<Record<string, number>> = table({
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
});

export const scales: Readonly<Record<string, number>> = table({
  hundred: 1e2,
  thousand: 1e3,
  k: 1e3,
  lakh: 1e5,
  lakhs: 1e5,
  lac: 1e5,
  million: 1e6,
  mn: 1e6,
  mln: 1e6,
  m: 1e6,
  crore: 1e7,
  crores: 1e7,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  tn: 1e12,
  trn: 1e12,
  t: 1e12,
  quadrillion: 1e15,
  dozen: 12,
  dozens: 12,
  thousands: 1e3,
  millions: 1e6,
  billions: 1e9,
  trillions: 1e12,
});

export const ordinals: Readonly<Record<string, number>> = table({
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  ninetieth: 90,
  hundredth: 100,
});

export const fractions: Readonly<Record<string, number>> = table({
  half: 1 / 2,
  third: 1 / 3,
  thirds: 1 / 3,
  quarter: 1 / 4,
  quarters: 1 / 4,
  fifth: 1 / 5,
  fifths: 1 / 5,
  sixth: 1 / 6,
  sixths: 1 / 6,
  eighth: 1 / 8,
  eighths: 1 / 8,
  tenth: 1 / 10,
  tenths: 1 / 10,
});

/** Currency words to ISO codes; the bare dollar is told apart by its country only where it is written. */
export const currencies: Readonly<Record<string, string>> = table({
  dollar: 'USD',
  dollars: 'USD',
  greenbacks: 'USD',
  buck: 'USD',
  bucks: 'USD',
  euro: 'EUR',
  euros: 'EUR',
  yen: 'JPY',
  yuan: 'CNY',
  renminbi: 'CNY',
  rmb: 'CNY',
  won: 'KRW',
  pound: 'GBP',
  pounds: 'GBP',
  sterling: 'GBP',
  quid: 'GBP',
  rupee: 'INR',
  rupees: 'INR',
  ringgit: 'MYR',
  ringgits: 'MYR',
  franc: 'CHF',
  francs: 'CHF',
  ruble: 'RUB',
  rubles: 'RUB',
  rouble: 'RUB',
  roubles: 'RUB',
  peso: 'peso',
  pesos: 'peso',
  real: 'BRL',
  reais: 'BRL',
  reals: 'BRL',
  riyal: 'SAR',
  riyals: 'SAR',
  rial: 'rial',
  rials: 'rial',
  dirham: 'dirham',
  dirhams: 'dirham',
  dinar: 'dinar',
  dinars: 'dinar',
  lira: 'TRY',
  liras: 'TRY',
  shekel: 'ILS',
  shekels: 'ILS',
  baht: 'THB',
  dong: 'VND',
  rupiah: 'IDR',
  krona: 'SEK',
  kronor: 'SEK',
  krone: 'krone',
  kroner: 'krone',
  zloty: 'PLN',
  zlotys: 'PLN',
  hryvnia: 'UAH',
  hryvnias: 'UAH',
  rand: 'ZAR',
  naira: 'NGN',
  forint: 'HUF',
  forints: 'HUF',
  koruna: 'CZK',
  tugrik: 'MNT',
  tugriks: 'MNT',
  bitcoin: 'BTC',
  bitcoins: 'BTC',
  btc: 'BTC',
  ether: 'ETH',
  manat: 'AZN',
  manats: 'AZN',
  tenge: 'KZT',
  lari: 'GEL',
  taka: 'BDT',
  shilling: 'shilling',
  shillings: 'shilling',
  cedi: 'GHS',
  cedis: 'GHS',
});

/** Currency words that are also other words; a small bare figure before them is no sum. */
export const doubtfulCurrencies = new Set(
  'real dong rand lira lari taka pound franc crown sterling'.split(' '),
);

/** Signs that stand before or behind a figure; the bare dollar is told apart only where its country is written. */
export const currencySigns: Readonly<Record<string, string>> = table({
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₩': 'KRW',
  '₹': 'INR',
  '₽': 'RUB',
  '₺': 'TRY',
  '₦': 'NGN',
  '฿': 'THB',
  '₫': 'VND',
  '₱': 'PHP',
  '₪': 'ILS',
  '₴': 'UAH',
  '₿': 'BTC',
});
/** Letters before "$" or "¥". */
export const dollarCountries: Readonly<Record<string, string>> = table({
  US: 'USD',
  U: 'USD',
  NT: 'TWD',
  HK: 'HKD',
  A: 'AUD',
  AU: 'AUD',
  C: 'CAD',
  CA: 'CAD',
  CDN: 'CAD',
  S: 'SGD',
  SG: 'SGD',
  NZ: 'NZD',
  R: 'BRL',
  MX: 'MXN',
  JP: 'JPY',
  CN: 'CNY',
});
/** Letters that stand before a figure as a sign does. */
export const currencyPrefixes: Readonly<Record<string, string>> = table({
  Rs: 'INR',
  RMB: 'CNY',
  RM: 'MYR',
  Rp: 'IDR',
  Tk: 'BDT',
  KSh: 'KES',
});
export const currencyCodes = new Set(
  'USD EUR GBP JPY CNY KRW INR TWD HKD AUD CAD SGD NZD CHF BRL RUB TRY MYR IDR THB VND PHP SAR AED KWD QAR BHD ILS UAH PLN CZK HUF SEK NOK DKK MXN ARS ZAR NGN EGP PKR BDT LKR MNT AZN KZT GEL BTC ETH LBP IQD IRR JOD OMR MAD GHS KES UGX TZS XAF XOF BGN RON RSD CLP COP PEN UYU'.split(
    ' ',
  ),
);
/** A hundredth of a currency. */
export const cents: Readonly<Record<string, string>> = table({
  cent: 'USD',
  cents: 'USD',
  pence: 'GBP',
  pennies: 'USD',
  '¢': 'USD',
});

/** Countries before a currency word, and the code where it differs from the word's usual one. */
export const currencyCountries: Readonly<Record<string, Readonly<Record<string, string>>>> = table({
  'new taiwan': { USD: 'TWD' },
  nt: { USD: 'TWD' },
  taiwan: { USD: 'TWD' },
  taiwanese: { USD: 'TWD' },
  'hong kong': { USD: 'HKD' },
  australian: { USD: 'AUD' },
  aussie: { USD: 'AUD' },
  canadian: { USD: 'CAD' },
  singapore: { USD: 'SGD' },
  'new zealand': { USD: 'NZD' },
  us: {},
  american: {},
  japanese: {},
  chinese: {},
  korean: {},
  'south korean': {},
  'north korean': { KRW: 'KPW' },
  indian: {},
  pakistani: { INR: 'PKR' },
  'sri lankan': { INR: 'LKR' },
  nepalese: { INR: 'NPR' },
  indonesian: { INR: 'IDR' },
  british: {},
  uk: {},
  egyptian: { GBP: 'EGP' },
  lebanese: { GBP: 'LBP' },
  syrian: { GBP: 'SYP' },
  swiss: {},
  cfa: { CHF: 'XOF' },
  mexican: { peso: 'MXN' },
  philippine: { peso: 'PHP' },
  argentine: { peso: 'ARS' },
  chilean: { peso: 'CLP' },
  colombian: { peso: 'COP' },
  kuwaiti: { dinar: 'KWD' },
  jordanian: { dinar: 'JOD' },
  iraqi: { dinar: 'IQD' },
  bahraini: { dinar: 'BHD' },
  serbian: { dinar: 'RSD' },
  emirati: { dirham: 'AED' },
  uae: { dirham: 'AED' },
  moroccan: { dirham: 'MAD' },
  saudi: {},
  qatari: { SAR: 'QAR', rial: 'QAR' },
  omani: { rial: 'OMR' },
  iranian: { rial: 'IRR' },
  yemeni: { rial: 'YER' },
  danish: { krone: 'DKK' },
  norwegian: { krone: 'NOK' },
  swedish: { krone: 'SEK' },
  icelandic: { krone: 'ISK' },
  turkish: {},
  russian: {},
  brazilian: {},
  israeli: {},
  kenyan: { shilling: 'KES' },
  ugandan: { shilling: 'UGX' },
  tanzanian: { shilling: 'TZS' },
  somali: { shilling: 'SOS' },
  malaysian: {},
  malaysia: {},
  thai: {},
  vietnamese: {},
  polish: {},
  czech: {},
  hungarian: {},
  ukrainian: {},
  nigerian: {},
  'south african': {},
});

export const durations: Readonly<Record<string, string>> = table({
  second: 'second',
  sec: 'second',
  secs: 'second',
  seconds: 'second',
  minute: 'minute',
  minutes: 'minute',
  min: 'minute',
  mins: 'minute',
  hour: 'hour',
  hours: 'hour',
  hr: 'hour',
  hrs: 'hour',
  day: 'day',
  days: 'day',
  week: 'week',
  weeks: 'week',
  month: 'month',
  months: 'month',
  year: 'year',
  years: 'year',
  decade: 'decade',
  decades: 'decade',
  century: 'century',
  centuries: 'century',
  quarter: 'quarter',
  quarters: 'quarter',
  fortnight: 'fortnight',
  fortnights: 'fortnight',
});

/** Words between a number and its unit of time. */
export const durationModifiers = new Set(
  'full long whole straight consecutive more extra additional calendar working'.split(' '),
);
/** The unit that adds up behind a larger one: "1 hour and 31 minutes". */
export const smallerUnit: Readonly<Record<string, { readonly unit: string; readonly count: number }>> = table(
  {
    year: { unit: 'month', count: 12 },
    week: { unit: 'day', count: 7 },
    day: { unit: 'hour', count: 24 },
    hour: { unit: 'minute', count: 60 },
    minute: { unit: 'second', count: 60 },
  },
);
/** Words before "an hour", "a decade" that make it a length. */
export const lengthLeads = new Set(
  'for lasted lasting within in spanning after took takes nearly'.split(' '),
);
/** Words after "times" that make a multiple. */
export const multipleTails = new Set(
  'as more the larger higher bigger greater faster that what its their longer smaller lower cheaper'.split(
    ' ',
  ),
);
export const multiples: Readonly<Record<string, number>> = table({
  twice: 2,
  thrice: 3,
  doubled: 2,
  tripled: 3,
  trebled: 3,
  quadrupled: 4,
  twofold: 2,
  threefold: 3,
  fourfold: 4,
  fivefold: 5,
  tenfold: 10,
});
/** Nouns behind "a" or "an" that a rate is counted by. */
export const perNouns = new Set(
  'barrel share day week month year hour minute ounce gallon tonne ton litre liter kilogram kilo pound person head night ticket unit piece bushel megawatt acre'.split(
    ' ',
  ),
);
/** Prefixes that join a number with a hyphen. */
export const numberPrefixes = new Set('sub mid pre post non plus under over near top'.split(' '));
/** Units that count only glued to their figure, with their case. */
export const gluedUnits: Readonly<Record<string, string>> = table({
  m: 'm',
  g: 'g',
  L: 'l',
  C: '°C',
  F: '°F',
  W: 'W',
  V: 'V',
  Hz: 'Hz',
  h: 'hour',
  t: 't',
});
/** Short units that also count behind a space. */
export const shortMeasures = new Set([
  'km',
  'cm',
  'mm',
  'kg',
  'ft',
  'lb',
  'mw',
  'gw',
  'gb',
  'tb',
  'mb',
  'nm',
]);
/** Words before a figure that name a thing with it. */
export const nameNumberWords = new Set(
  'article section chapter page pages paragraph figure table annex appendix clause rule title route highway flight room gate platform runway channel episode season volume version level line step item lot case phase stage exhibit resolution'.split(
    ' ',
  ),
);
export const irregularPlurals = new Set(
  'people men women children police troops staff feet teeth cattle aircraft species percent'.split(' '),
);
/** Words that make "one" a pronoun. */
export const beforePronounOne = new Set(
  'no this that the each every another any which some only biggest first last other new good big own'.split(
    ' ',
  ),
);
export const afterPronounOne = new Set(
  'another of who that which can could would should might may must is was has had will does thing way'.split(
    ' ',
  ),
);
/** Words behind two joined figures that show a score. */
export const scoreTails = new Set(
  'win victory loss defeat draw lead record scoreline aggregate vote ruling decision advantage deficit'.split(
    ' ',
  ),
);
/** Words before two joined figures that are no score. */
export const pageWords = new Set('pages chapters verses ages aged lines sections articles rows'.split(' '));
/** Words before an ordinal that make it a rank. */
export const rankLeads = new Set(
  "the a an its their his her our my your this that these those whose for in on ' every each one".split(' '),
);
/** Nouns that make a capitalised ordinal part of a name or office. */
export const titledOrdinals = new Set(
  'lady ladies minister amendment gentleman family world corps reich division fleet army street avenue circuit'.split(
    ' ',
  ),
);
/** Words joined to an ordinal by a hyphen that leave no rank. */
export const ordinalCompounds = new Set('hand ever person degree class rate aid'.split(' '));
/** Signs before a figure. */
export const boundSigns: Readonly<Record<string, Bound>> = table({
  '~': 'about',
  '≈': 'about',
  '>': 'over',
  '<': 'under',
  '≥': 'least',
  '≤': 'most',
});
/** "or more", "or so". */
export const boundTails: Readonly<Record<string, Bound>> = table({
  more: 'least',
  above: 'least',
  older: 'least',
  over: 'least',
  greater: 'least',
  less: 'most',
  fewer: 'most',
  younger: 'most',
  under: 'most',
  so: 'about',
});

/** Units of measurement, to one name each. Those that are also words or letters count only glued to the figure. */
export const measures: Readonly<Record<string, string>> = table({
  km: 'km',
  kilometer: 'km',
  kilometers: 'km',
  kilometre: 'km',
  kilometres: 'km',
  kms: 'km',
  metre: 'm',
  metres: 'm',
  meter: 'm',
  meters: 'm',
  centimetre: 'cm',
  centimetres: 'cm',
  centimeter: 'cm',
  centimeters: 'cm',
  cm: 'cm',
  millimetre: 'mm',
  millimetres: 'mm',
  millimeter: 'mm',
  millimeters: 'mm',
  mm: 'mm',
  mile: 'mi',
  miles: 'mi',
  foot: 'ft',
  feet: 'ft',
  ft: 'ft',
  inch: 'in',
  inches: 'in',
  yards: 'yd',
  kilogram: 'kg',
  kilograms: 'kg',
  kilo: 'kg',
  kilos: 'kg',
  kg: 'kg',
  grams: 'g',
  gram: 'g',
  gramme: 'g',
  grammes: 'g',
  tonne: 't',
  tonnes: 't',
  ton: 't',
  tons: 't',
  pounds: 'lb',
  lb: 'lb',
  lbs: 'lb',
  ounce: 'oz',
  ounces: 'oz',
  oz: 'oz',
  barrel: 'barrel',
  barrels: 'barrel',
  litre: 'l',
  litres: 'l',
  liter: 'l',
  liters: 'l',
  gallon: 'gal',
  gallons: 'gal',
  hectare: 'ha',
  hectares: 'ha',
  acre: 'acre',
  acres: 'acre',
  mph: 'mph',
  kph: 'km/h',
  knots: 'kn',
  megawatt: 'MW',
  megawatts: 'MW',
  mw: 'MW',
  gigawatt: 'GW',
  gigawatts: 'GW',
  gw: 'GW',
  gwh: 'GWh',
  kwh: 'kWh',
  twh: 'TWh',
  mwh: 'MWh',
  celsius: '°C',
  fahrenheit: '°F',
  gb: 'GB',
  tb: 'TB',
  mb: 'MB',
  gigabytes: 'GB',
  terabytes: 'TB',
  ghz: 'GHz',
  mhz: 'MHz',
  nm: 'nm',
  nanometre: 'nm',
  nanometer: 'nm',
  nanometers: 'nm',
});

/** Words before a figure that make it an interval; the longest first where one begins with another. */
export type Bound = 'least' | 'most' | 'about' | 'nearly' | 'over' | 'under';
export const bounds: Readonly<Record<string, Bound>> = table({
  'at least': 'least',
  'no fewer than': 'least',
  'no less than': 'least',
  'a minimum of': 'least',
  'not less than': 'least',
  'at most': 'most',
  'no more than': 'most',
  'up to': 'most',
  'as many as': 'most',
  'as much as': 'most',
  'a maximum of': 'most',
  'as high as': 'most',
  'more than': 'over',
  over: 'over',
  above: 'over',
  'just over': 'over',
  'slightly more than': 'over',
  'upwards of': 'over',
  'well over': 'over',
  'greater than': 'over',
  exceeding: 'over',
  'less than': 'under',
  'fewer than': 'under',
  under: 'under',
  below: 'under',
  'just under': 'under',
  about: 'about',
  around: 'about',
  roughly: 'about',
  approximately: 'about',
  'approx .': 'about',
  approx: 'about',
  'in the region of': 'about',
  some: 'about',
  'an estimated': 'about',
  estimated: 'about',
  circa: 'about',
  'close to': 'about',
  nearly: 'nearly',
  almost: 'nearly',
  'just shy of': 'nearly',
  'a little over': 'over',
  'a little more than': 'over',
  'a little under': 'under',
  'slightly over': 'over',
  'slightly under': 'under',
  'slightly less than': 'under',
  'slightly above': 'over',
  'slightly below': 'under',
  'well above': 'over',
  'well below': 'under',
  'north of': 'over',
  topping: 'over',
  'as few as': 'least',
  'as low as': 'least',
  'not more than': 'most',
});

/** Words that end the run of words which a number counts. */
export const functionWords = new Set(
  (
    'a an the of in on at by for from to with without and or but nor as than that which who whom whose this these those it its they their he his she her we our you your i my ' +
    'is are was were be been being has have had do does did will would can could may might must shall should not no so if when while after before since until during ' +
    'another over under above below between among into onto out up down off about around through across per via amid against within more less most least each every both all any some ' +
    'said says say told reported reports according also only just now then there here where how what why because although though however ago earlier later old'
  ).split(' '),
);
