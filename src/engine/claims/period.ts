/**
 * The stretch of time that a figure is about: a quarter, a full year, a month, "so far this year". Figures of different
 * stretches are different figures, however alike their sentences are.
 */
import type { Mention } from './mentions.ts';

const WORDS: readonly (readonly [string, RegExp])[] = [
  ['q1', /\b(?:first[\s-]quarter|1q|q1)\b/i],
  ['q2', /\b(?:second[\s-]quarter|2q|q2)\b/i],
  ['q3', /\b(?:third[\s-]quarter|3q|q3)\b/i],
  ['q4', /\b(?:fourth[\s-]quarter|4q|q4|three months (?:to|through|ended|ending) december)\b/i],
  ['h1', /\b(?:first|1st) half\b|\bh1\b/i],
  ['h2', /\b(?:second|2nd) half\b|\bh2\b/i],
  [
    'year',
    /\b(?:full|whole|entire|calendar|fiscal)[\s-]year\b|\bfor the year\b|\bannual(?:ly)?\b|\bin all of\b|\byear as a whole\b/i,
  ],
  ['day', /\b(?:a|per|each) day\b|\bdaily\b|\bintraday\b|\b24[\s-]hours?\b/i],
  ['week', /\b(?:a|per|each|the|this|last|past) week\b|\bweekly\b/i],
  ['month', /\b(?:a|per|each|the|this|last|past) month\b|\bmonthly\b/i],
  ['record', /\b(?:record|all[\s-]time|peak|high(?:est)? ever)\b/i],
  [
    'forecast',
    /\b(?:forecast|guidance|outlook|target|estimate[sd]?|expected|expects|projected|consensus|goal)\b/i,
  ],
];

/** Names of the stretches that a clause speaks of. */
export function periodsOf(clause: string, dates: readonly Mention[]): string[] {
  const out = WORDS.filter(([, pattern]) => pattern.test(clause)).map(([name]) => name);
  for (const { value } of dates) {
    if (value.type !== 'date') continue;
    if (value.precision === 'year') out.push(value.from.slice(0, 4));
    if (value.precision === 'month') out.push(value.from.slice(0, 7));
    if (value.precision === 'quarter') out.push(`q${Math.ceil(Number(value.from.slice(5, 7)) / 3)}`);
  }
  return [...new Set(out)];
}
