/**
 * Values as they stand in a list of words: "$ 20 billion", "35 per cent", "Jan. 13 , 2026" and "15-year" become one token
 * each. The training script joins a treebank's words with the same rules as the engine joins a page's.
 */

const scale = new Set(['hundred', 'thousand', 'million', 'billion', 'trillion', 'bn', 'mn', 'tn', 'm', 'k']);
const currencyWord = new Set(
  'dollar dollars euro euros yen won yuan pound pounds rupee rupees franc francs rouble roubles ruble rubles peso pesos real reais cent cents'.split(
    ' ',
  ),
);
const currencyMark = /^(?:(?:us|nt|a|c|hk|s)?\$|[€£¥₩]|usd|eur|gbp|jpy|krw|twd|cny|chf|inr|us|nt)$/;
const monthName =
  /^(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec)\.?$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
const digits = /^[+-]?\d[\d,]*(?:\.\d+)?(?:[-–]\d[\d,]*(?:\.\d+)?)?$/;
const glued = /^(?:(?:us|nt|a|c|hk|s)?\$|[€£¥₩])\d[\d.,]*(?:bn|mn|tn|m|k)?$|^\d[\d.,]*%$/i;
const numberWords = new Set(
  (
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
    'nineteen twenty thirty forty fifty sixty seventy eighty ninety'
  ).split(' '),
);

/** One letter for each word: what it may be within a value. */
function letter(word: string): string {
  const lower = word.toLowerCase();
  if (glued.test(word)) return 'G';
  if (/^\d{1,2}(?:st|nd|rd|th)$/.test(lower)) return 'o';
  if (digits.test(lower)) {
    if (/^(?:1[5-9]|20)\d\d$/.test(lower)) return 'Y';
    return /^\d{1,2}$/.test(lower) ? 'D' : 'N';
  }
  if (numberWords.has(lower)) return 'W';
  if (scale.has(lower)) return 'S';
  if (currencyMark.test(word === 'us' || word === 'nt' ? 'x' : lower))
    return /\$|[€£¥₩]/.test(lower) ? 'C' : 'c';
  if (currencyWord.has(lower)) return 'U';
  if (lower === '%' || lower === 'percent' || lower === 'pct') return 'P';
  if (lower === 'per') return 'r';
  if (lower === 'cent') return 't';
  if (lower === 'percentage' || lower === 'basis') return 'b';
  if (lower === 'points' || lower === 'point') return 'p';
  if (monthName.test(lower)) return 'M';
  return lower === ',' ? ',' : '-';
}

const group =
  /M[Do](?:,?Y)?|[Do]MY?|M,?Y|c?C[DNY]S?|c[DNY]S?|GS?U?|[DNYW](?:P|rt|rU|bp)|[DNYW]S?U|[DNYW]S|[DNYWo]/g;

/** A range of word indices, both ends included. */
export interface WordRange {
  readonly first: number;
  readonly last: number;
}

/** The values of a list of words, in order, without overlap. Linear: every group is at most six words long. */
export function valueGroups(words: readonly string[]): WordRange[] {
  const letters = words
    .map((word) => (letter(word) === 'U' && word.toLowerCase() === 'cent' ? 't' : letter(word)))
    .join('');
  return [...letters.matchAll(group)].map((match) => ({
    first: match.index,
    last: match.index + match[0].length - 1,
  }));
}
