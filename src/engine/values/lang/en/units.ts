/** English words, signs and codes of money, time and measurement. Data only. */
import { valued, wordSet } from '../../table.ts';

/** Currency words to ISO codes; a dollar gets its country only where that is written. */
export const currencies = valued(`
  USD: dollar, dollars, greenbacks, buck, bucks; EUR: euro, euros; JPY: yen; CNY: yuan, renminbi, rmb;
  KRW: won; GBP: pound, pounds, sterling, quid; INR: rupee, rupees; MYR: ringgit, ringgits; CHF: franc,
  francs; RUB: ruble, rubles, rouble, roubles; peso: peso, pesos; BRL: real, reais, reals; SAR: riyal,
  riyals; rial: rial, rials; dirham: dirham, dirhams; dinar: dinar, dinars; TRY: lira, liras; ILS: shekel,
  shekels; THB: baht; VND: dong; IDR: rupiah; SEK: krona, kronor; krone: krone, kroner, crown, crowns; PLN: zloty, zlotys;
  UAH: hryvnia, hryvnias; ZAR: rand; NGN: naira; HUF: forint, forints; CZK: koruna; MNT: tugrik, tugriks;
  BTC: bitcoin, bitcoins, btc; ETH: ether; AZN: manat, manats; KZT: tenge; GEL: lari; BDT: taka;
  shilling: shilling, shillings; GHS: cedi, cedis
`);

/** Currency words that are also other words; a small bare figure before them is no sum. */
export const doubtfulCurrencies = wordSet('real dong rand lira lari taka pound franc crown crowns sterling');

/** Currencies that the news of their countries writes before the figure: "ringgit 42". */
export const leadingCurrencies = wordSet(
  'ringgit ringgits rupee rupees rupiah naira taka baht shilling shillings',
);

/** Signs before or after a figure; a dollar gets its country only where that is written. */
export const currencySigns = valued(`
  USD: $; EUR: €; GBP: £; JPY: ¥; KRW: ₩; INR: ₹; RUB: ₽; TRY: ₺; NGN: ₦; THB: ฿; VND: ₫; PHP: ₱; ILS: ₪;
  UAH: ₴; BTC: ₿
`);

/** Letters before "$" or "¥". */
export const dollarCountries = valued(`
  USD: US, U; TWD: NT; HKD: HK; AUD: A, AU; CAD: C, CA, CDN; SGD: S, SG; NZD: NZ; BRL: R; MXN: MX; JPY: JP;
  CNY: CN
`);

/** Letters that stand before a figure as a sign does. */
export const currencyPrefixes = valued(
  'INR: Rs; CNY: RMB; MYR: RM; IDR: Rp; CHF: SFr, Fr; BDT: Tk; KES: KSh',
);

export const currencyCodes = wordSet(`
  USD EUR GBP JPY CNY KRW INR TWD HKD AUD CAD SGD NZD CHF BRL RUB TRY MYR IDR THB VND PHP SAR AED KWD QAR
  BHD ILS UAH PLN CZK HUF SEK NOK DKK MXN ARS ZAR NGN EGP PKR BDT LKR MNT AZN KZT GEL BTC ETH LBP IQD IRR
  JOD OMR MAD GHS KES UGX TZS XAF XOF BGN RON RSD CLP COP PEN UYU
`);

/** A hundredth of a currency. */
export const cents = valued(`
  USD: cent, cents, pennies, ¢; GBP: pence; MYR: sen, sens; INR: paise; RUB: kopecks; UAH: kopiyka,
  kopiykas; peso: centavos
`);

/** Countries before a currency word, by the code where it differs from the word's usual one. */
const countries = valued(`
  USD=TWD: new taiwan, nt, taiwan, taiwanese; USD=HKD: hong kong; USD=AUD: australian, aussie;
  USD=CAD: canadian; USD=SGD: singapore; USD=NZD: new zealand; : us, american, japanese, korean,
  south korean, indian, british, uk, swiss, turkish, russian, brazilian, israeli, malaysian,
  malaysia, thai, vietnamese, polish, hungarian, ukrainian, nigerian, south african; JPY=CNY: chinese;
  KRW=KPW: north korean; INR=PKR: pakistani; INR=LKR: sri lankan; INR=NPR: nepalese; INR=IDR: indonesian;
  GBP=EGP: egyptian; GBP=LBP: lebanese; GBP=SYP: syrian; CHF=XOF: cfa; peso=MXN: mexican;
  peso=PHP: philippine; peso=ARS: argentine; peso=CLP: chilean; peso=COP: colombian; peso=UYU: uruguayan;
  dinar=DZD: algerian; dinar=TND: tunisian; dinar=LYD: libyan; dinar=KWD: kuwaiti;
  dinar=JOD: jordanian; dinar=IQD: iraqi; dinar=BHD: bahraini; dinar=RSD: serbian; dirham=AED: emirati, uae;
  dirham=MAD: moroccan; SAR=QAR rial=QAR: qatari; rial=OMR: omani; rial=IRR: iranian; rial=YER: yemeni; rial=SAR: saudi;
  krone=DKK: danish; krone=NOK: norwegian; krone=SEK: swedish; krone=ISK SEK=ISK: icelandic; krone=CZK: czech; shilling=KES: kenyan;
  shilling=UGX: ugandan; shilling=TZS: tanzanian; shilling=SOS: somali
`);

export const currencyCountries = Object.keys(countries);

/** The code of a currency word behind a country's name ("Kuwaiti dinars"); undefined if it names no country. */
export function currencyOf(country: string, base: string): string | undefined {
  const pairs = countries[country.replaceAll('.', '')]?.split(' ');
  return pairs && (pairs.find((pair) => pair.startsWith(`${base}=`))?.slice(base.length + 1) ?? base);
}

const meanings = new Set(Object.values(countries).flatMap((pairs) => pairs.split(' ')));

/** Whether a currency's word or sign without its country may mean a code. */
export const mayMean = (base: string, code: string): boolean => meanings.has(`${base}=${code}`);

/** Lengths of time; longer ones by how many they are of a unit that is compared. */
export const durations = valued(`
  second: second, sec, secs, seconds; minute: minute, minutes, min, mins; hour: hour, hours, hr, hrs;
  day: day, days; week: week, weeks; month: month, months; year: year, years; year 10: decade, decades;
  year 100: century, centuries; month 3: quarter, quarters; week 2: fortnight, fortnights
`);

/** Words between a number and its unit of time. */
export const durationModifiers = wordSet(
  'full long whole straight consecutive more extra additional calendar working',
);

/** Words before "an hour", "a decade" that make it a length. */
export const lengthLeads = wordSet('for lasted lasting within in spanning after took takes nearly');

/** Words before "over seven years" that make it a bound, and those behind; elsewhere it tells how long something took. */
export const overLeads = wordSet(`
  for with in after within by of to than has have had is was are were be been take takes took taken taking spend
  spends spent spending last lasts lasted lasting wait waited serve served
`);
export const overTails = wordSet('ago old long late earlier');

/** Units that count only glued to their figure, with their case. */
export const gluedUnits = valued('m: m; g: g; l: L; °C: C; °F: F; W: W; V: V; Hz: Hz; hour: h; t: t');

/** Short units that also count behind a space. */
export const shortMeasures = wordSet('km cm mm kg ft lb mw gw gb tb mb nm');

/** Units of measurement, to one name each. Those that are also words or letters count only glued to the figure. */
export const measures = valued(`
  km: km, kilometer, kilometers, kilometre, kilometres, kms; m: metre, metres, meter, meters;
  cm: centimetre, centimetres, centimeter, centimeters, cm; mm: millimetre, millimetres, millimeter,
  millimeters, mm; mi: mile, miles; ft: foot, feet, ft; in: inch, inches; yd: yards; kg: kilogram,
  kilograms, kilo, kilos, kg; g: grams, gram, gramme, grammes; t: tonne, tonnes, ton, tons; lb: pounds, lb,
  lbs; oz: ounce, ounces, oz; barrel: barrel, barrels; l: litre, litres, liter, liters; gal: gallon,
  gallons; ha: hectare, hectares; acre: acre, acres; mph: mph; km/h: kph; kn: knots; MW: megawatt,
  megawatts, mw; GW: gigawatt, gigawatts, gw; GWh: gwh; kWh: kwh; TWh: twh; MWh: mwh; °C: celsius;
  °F: fahrenheit; GB: gb, gigabytes; TB: tb, terabytes; MB: mb; GHz: ghz; MHz: mhz; nm: nm, nanometre,
  nanometer, nanometers
`);
