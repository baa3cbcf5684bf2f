/**
 * The period that a figure is about: a quarter, a full year, a month, "so far this year". Figures for different periods are
 * different figures, however alike their sentences are.
 */
import { remembered } from '../../text/remembered.ts';
import { small } from '../../text/small.ts';
import type { Span } from '../model.ts';
import type { Mention } from './mentions.ts';

/** These and the next are matched against lower-case text. */
const WORDS: readonly (readonly [string, RegExp])[] = [
  ['q1', /\b(?:first[\s-]quarter|1q|q1)\b/],
  ['q2', /\b(?:second[\s-]quarter|2q|q2)\b/],
  ['q3', /\b(?:third[\s-]quarter|3q|q3)\b/],
  [
    'q4',
    /\b(?:fourth[\s-]quarter|4q|q4|three months (?:to|through|ended|ending) december|(?:last|final) (?:three months|quarter) of (?:the year|20\d\d))\b/,
  ],
  ['q', /\b(?:quarterly|(?:in|for|of) the quarter)\b/],
  ['h1', /\b(?:first|1st) half\b|\bh1\b/],
  ['h2', /\b(?:second|2nd) half\b|\bh2\b/],
  [
    'year',
    /\b(?:full|whole|entire|calendar|fiscal)[\s-]year\b|\bfor the year\b|\bannual(?:ly)?\b|\bin all of\b|\byear as a whole\b/,
  ],
  ['day', /\b(?:a|per|each) day\b|\bdaily\b|\bintraday\b|\b24[\s-]hours?\b/],
  ['week', /\b(?:a|per|each|the|this|last|past) week\b|\bweekly\b/],
  ['month', /\b(?:a|per|each|the|this|last|past) month\b|\bmonthly\b/],
  ['record', /\b(?:record|all[\s-]time|peak|high(?:est)? ever)\b/],
  [
    'forecast',
    /\b(?:forecast|guidance|outlook|target|estimate[sd]?|expected|expects|projected|consensus|goal)\b/,
  ],
];

/** "8 % more than in 2024", "since the opening in 2013": with what a figure is compared, not what it is about. */
const COMPARED =
  /\b(?:(?:than|from|over|on|versus|vs|against|since|with|after)(?: (?:in|that of|the|for|those of)){0,2}|since [^,;.]{1,24} in)\s$/;

/** Any of them: most clauses hold none. */
const ANY = new RegExp(WORDS.map(([, { source }]) => source).join('|'));

/** Names of the periods in a clause's own words, shared by all claims of the clause. */
const namedIn = remembered((clause: string): readonly string[] => {
  const told = small(clause);
  return ANY.test(told) ? WORDS.flatMap(([name, pattern]) => (pattern.test(told) ? name : [])) : [];
}, 64);

/**
 * Names of the periods that a clause is about.
 * @param besides the value in question, which names no period for itself
 */
export function periodsOf(
  text: string,
  clause: Span,
  dates: readonly Mention[],
  besides: Span,
): readonly string[] {
  const named = namedIn(text.slice(clause.start, clause.end));
  const out = [...named];
  for (const { value, start, end } of dates) {
    if (start === besides.start || start >= clause.end || end <= clause.start) continue;
    if (value.type !== 'date' || COMPARED.test(small(text.slice(Math.max(0, start - 40), start)))) continue;
    if (value.precision === 'year') out.push(value.from.slice(0, 4));
    if (value.precision === 'month') out.push(value.from.slice(0, 7));
    if (value.precision === 'quarter') out.push(`q${Math.ceil(Number(value.from.slice(5, 7)) / 3)}`);
  }
  return out.length === named.length ? named : [...new Set(out)];
}

/** Years, quarters and whole years: of one kind, another of it is another stretch. "The quarter" may be any. */
const KINDS = [/^\d{4}/, /^(?:q\d?|h\d|year)$/];
const kindOf = remembered((period: string) => KINDS.findIndex((kind) => kind.test(period)), 2000);

/** Whether two lists name periods of one kind and have none in common. */
export function otherStretch(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  return KINDS.some((_, kind) => {
    const theirs = b.filter((period) => kindOf(period) === kind);
    const mine = theirs.length > 0 ? a.filter((period) => kindOf(period) === kind) : [];
    return mine.length > 0 && !mine.some((x) => theirs.some((y) => sameStretch(x, y)));
  });
}

function sameStretch(a: string, b: string): boolean {
  return a === b || (a === 'q' && b.startsWith('q')) || (b === 'q' && a.startsWith('q'));
}
