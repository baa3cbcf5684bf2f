/** English number words, bounds and what stands around numbers. Data only. */
import type { Bound, ScoreOf } from '../../model.ts';
import { numbered, table, valued, wordSet } from '../../table.ts';

export const units = numbered(`
  0: zero, nought; 1: one; 2: two; 3: three; 4: four; 5: five; 6: six; 7: seven; 8: eight; 9: nine; 10: ten;
  11: eleven; 12: twelve; 13: thirteen; 14: fourteen; 15: fifteen; 16: sixteen; 17: seventeen; 18: eighteen;
  19: nineteen
`);

export const tens = numbered(`
  20: twenty; 30: thirty; 40: forty, fourty; 50: fifty; 60: sixty; 70: seventy; 80: eighty; 90: ninety
`);

export const scales = numbered(`
  100: hundred; 1000: thousand, k, thousands; 1e5: lakh, lakhs, lac, lacs, lkh, lkhs; 1e6: million, mn, mln,
  m, millions; 1e7: crore, crores, cr, crs, koti; 1e9: billion, bn, b, billions; 1e12: trillion, tn, trn, t,
  trillions; 1e15: quadrillion; 12: dozen, dozens
`);

const plainOrdinals = numbered(`
  1: first; 2: second; 3: third; 4: fourth; 5: fifth; 6: sixth; 7: seventh; 8: eighth; 9: ninth; 10: tenth;
  11: eleventh; 12: twelfth; 13: thirteenth; 14: fourteenth; 15: fifteenth; 16: sixteenth; 17: seventeenth;
  18: eighteenth; 19: nineteenth; 20: twentieth; 30: thirtieth; 40: fortieth; 50: fiftieth; 60: sixtieth;
  70: seventieth; 80: eightieth; 90: ninetieth; 100: hundredth
`);

/** "twentyfifth": a ten and a rank written as one word. */
const fused = Object.fromEntries(
  Object.entries(tens).flatMap(([ten, value]) =>
    Object.entries(plainOrdinals)
      .filter(([, rank]) => rank < 10)
      .map(([word, rank]) => [`${ten}${word}`, value + rank]),
  ),
);

export const ordinals: Readonly<Record<string, number>> = table({ ...plainOrdinals, ...fused });

/** Parts of a whole, by how many make it. */
export const fractions = numbered(`
  2: half; 3: third, thirds; 4: quarter, quarters; 5: fifth, fifths; 6: sixth, sixths; 7: seventh, sevenths;
  8: eighth, eighths; 9: ninth, ninths; 10: tenth, tenths
`);

/** Words after "times" that make a multiple. */
export const multipleTails = wordSet(`
  as more the larger higher bigger greater faster that what its their longer smaller lower cheaper
`);

export const multiples = numbered(`
  2: twice, doubled, twofold; 3: thrice, tripled, trebled, threefold; 4: quadrupled, fourfold; 5: fivefold;
  10: tenfold
`);

/** Prefixes that join a number or a year with a hyphen. */
export const numberPrefixes = wordSet('sub early mid late pre post non plus under over near top');

/** Words before a figure that name a thing with it. */
export const nameNumberWords = wordSet(`
  category class article section chapter page pages paragraph figure table annex appendix clause rule title
  route highway flight room gate platform runway channel episode season volume version level line step item
  lot case phase stage exhibit resolution
`);

export const irregularPlurals = wordSet(
  'people men women children police troops staff feet teeth cattle aircraft species percent',
);

/** Things that are counted in millions, so that "2.1m" of them are no metres; "2.1m waves" are. */
export const countedInMillions = wordSet(`
  households families users passengers visitors voters tonnes tons barrels doses pupils tourists trips downloads
  views subscribers listeners viewers followers copies births devices phones parcels meals books applications
  pensioners businesses firms appointments journeys fans streams residents citizens adults women men children
  hectares acres animals birds
`);

/** Words that make "one" a pronoun. */
export const beforePronounOne = wordSet(`
  no this that the each every another any which some only biggest first last other new good big own
`);

export const afterPronounOne = wordSet(`
  another of who that which can could would should might may must is was has had will does thing way
`);

/** Nouns right behind two joined figures that show a score. */
export const scoreTails = wordSet(`
  win wins victory triumph loss losses defeat draw draws tie lead record scoreline score aggregate vote ruling decision
  advantage deficit shutout rout thrashing sweep series final finish home away overtime comeback first last
`);

/** Words near two joined figures that show a score. */
export const scoreSigns = wordSet(`
  win wins won winning victory victories triumph triumphed beat beats beaten beating defeat defeats defeated defeating
  lose loses lost losing loss losses thrash thrashed thrashing crush crushed hammered rout routed edge edged downed
  dominate dominated overcome overcame overturns overturned sweep swept upset stun stunned shutout trounced outlast
  outlasted outscored blanked fell fall draw drew drawn tie tied lead leads led leading trail trailed trailing ahead
  halftime score scored scoreline equalised equalized aggregate penalties shootout vote voted ruling ruled
`);

/** What a score is of where it is not of the whole, by words near it. */
export const scoreParts = valued<Exclude<ScoreOf, 'result'>>(`
  part: half, halftime, half-time, break, interval, quarter, period, set, frame, inning, innings, leg, minute, minutes,
  lead, leads, led, leading, ahead, up, down, trail, trailed, trailing, behind, cushion, advantage, deficit, level,
  levelled, leveled, equaliser, equalizer, equalised, equalized, still, made it, make it, making it, pulled;
  penalties: penalties, shootout, shoot-out; aggregate: aggregate;
  record: record, series, this season, on the season, overall, in a row
`);

/** Words before two joined figures that are no score. */
export const pageWords = wordSet(
  'pages chapters verses ages aged age lines sections articles rows at odds of route model type boeing interstate',
);

/** Words behind two joined figures that are no score. */
export const ratioTails = wordSet(
  'odds favourite favourites favorite favorites ratio outsider outsiders split chance margin majority',
);

/** Words before an ordinal that make it a rank; behind "was" all but the first are one ("was first seen"). */
export const rankLeads = wordSet(`
  the a an its their his her our my your this that these those whose for in on ' every each one
  finished finishes finishing finish placed ranked ranks came comes stood stands lay lies sits
`);
export const rankVerbs = wordSet('is are was were be been');

/** Nouns that make a capitalised ordinal part of a name or office. */
export const titledOrdinals = wordSet(`
  lady ladies minister amendment gentleman family world corps reich division fleet army street avenue
  circuit
`);

/** Words joined to an ordinal by a hyphen that leave no rank, and those that leave none behind a space either. */
export const ordinalCompounds = wordSet(
  'hand ever person degree class rate aid guess guesses guessed guessing',
);
export const ordinalNouns = wordSet('grade grades grader graders helping helpings');

/** Signs before a figure. */
export const boundSigns = valued<Bound>('about: ~, ≈; over: >; under: <; least: ≥; most: ≤');

/** "or more", "or so". */
export const boundTails = valued<Bound>(
  'least: more, above, older, over, greater; most: less, fewer, younger, under; about: so',
);

/** Words before a figure that make it an interval; the longest first where one begins with another. */
export const bounds = valued<Bound>(`
  least: at least, no fewer than, no less than, a minimum of, not less than, as few as, as low as;
  most: at most, no more than, up to, as many as, as much as, a maximum of, as high as, not more than;
  over: more than, over, above, just over, slightly more than, upwards of, well over, greater than,
  exceeding, a little over, a little more than, slightly over, slightly above, well above, north of,
  topping; under: less than, fewer than, under, below, just under, a little under, slightly under,
  slightly less than, slightly below, well below; about: about, around, roughly, approximately, approx.,
  approx, in the region of, some, an estimated, estimated, circa, close to; nearly: nearly, almost,
  just shy of
`);

/** Words that end the run of words which a number counts. */
export const functionWords = wordSet(`
  a an the of in on at by for from to with without and or but nor as than that which who whom whose this
  these those it its they their he his she her we our you your i my is are was were be been being has have
  had do does did will would can could may might must shall should not no so if when while after before
  since until during another over under above below between among into onto out up down off about around
  through across per via amid against within more less most least each every both all any some said says say
  told reported reports according also only just now then there here where how what why because although
  though however ago earlier later old
`);
