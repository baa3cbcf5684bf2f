/** English units of time and measurement. Data only. */
import { table, valued, wordSet } from '../../table.ts';

export const durations = valued<string>(`
  second: second, sec, secs, seconds; minute: minute, minutes, min, mins; hour: hour, hours, hr, hrs;
  day: day, days; week: week, weeks; month: month, months; year: year, years; decade: decade, decades;
  century: century, centuries; quarter: quarter, quarters; fortnight: fortnight, fortnights
`);

/** Words between a number and its unit of time. */
export const durationModifiers = wordSet(
  'full long whole straight consecutive more extra additional calendar working',
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
export const lengthLeads = wordSet('for lasted lasting within in spanning after took takes nearly');

/** Words before "over seven years" that make it a bound, and those behind; elsewhere it tells how long something took. */
export const overLeads = wordSet(`
  for with in after within by of to than has have had is was are were be been take takes took taken taking spend
  spends spent spending last lasts lasted lasting wait waited serve served
`);
export const overTails = wordSet('ago old long late earlier');

/** Units that count only glued to their figure, with their case. */
export const gluedUnits = valued<string>('m: m; g: g; l: L; °C: C; °F: F; W: W; V: V; Hz: Hz; hour: h; t: t');

/** Short units that also count behind a space. */
export const shortMeasures = wordSet('km cm mm kg ft lb mw gw gb tb mb nm');

/** Units of measurement, to one name each. Those that are also words or letters count only glued to the figure. */
export const measures = valued<string>(`
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
