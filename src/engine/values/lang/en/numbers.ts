/** English number words, bounds and what stands around numbers. Data only. */
import type { Bound } from '../../model.ts';
import { table } from '../../table.ts';

export const units: Readonly<Record<string, number>> = table({
  zero: 0,
  nought: 0,
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
  lacs: 1e5,
  lkh: 1e5,
  lkhs: 1e5,
  million: 1e6,
  mn: 1e6,
  mln: 1e6,
  m: 1e6,
  crore: 1e7,
  crores: 1e7,
  cr: 1e7,
  crs: 1e7,
  koti: 1e7,
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

const plainOrdinals: Readonly<Record<string, number>> = {
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
};

/** "twentyfifth": a ten and a rank written as one word. */
const fused = Object.fromEntries(
  Object.entries(tens).flatMap(([ten, value]) =>
    Object.entries(plainOrdinals)
      .filter(([, rank]) => rank < 10)
      .map(([word, rank]) => [`${ten}${word}`, value + rank]),
  ),
);

export const ordinals: Readonly<Record<string, number>> = table({ ...plainOrdinals, ...fused });

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

/** Prefixes that join a number with a hyphen. */
export const numberPrefixes = new Set('sub mid pre post non plus under over near top'.split(' '));

/** Words before a figure that name a thing with it. */
export const nameNumberWords = new Set(
  'category class article section chapter page pages paragraph figure table annex appendix clause rule title route highway flight room gate platform runway channel episode season volume version level line step item lot case phase stage exhibit resolution'.split(
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

/** Words before a figure that make it an interval; the longest first where one begins with another. */
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
