/**
 * Korean particles and the endings of verbs made from nouns: without them a word can be recognised elsewhere. A particle's
 * form shows whether it follows a vowel, and what would be left of a word of two syllables is seldom a noun.
 */
const ending = (final: number): string =>
  `[${Array.from({ length: 399 }, (_, i) => String.fromCodePoint(0xac00 + 28 * i + final)).join('')}]`;
const VOWEL = `(?<=${ending(0)})`;
/** The syllables that end a verb's stem in the past tense. */
export const PAST = ending(20);
const PARTICLES = [
  `(?<!${VOWEL})(?<=\\p{sc=Hangul})(?:은|이|을|이다|이며|이라고|이라는)`,
  `${VOWEL}(?:는|를)`,
  '(?<=\\p{sc=Hangul})(?:에|에는|에도|에서|에서는|에서도|에게|께서|까지|부터|라고|으로|으로는)',
  '(?<=\\p{sc=Hangul}{2})(?:의|도|만|로|로는|가|과|와|와의|과의|보다|에서의)',
];
const VERBS = [
  '(?:하|되|시키)(?:다|는|고|며|면|면서|자|자고|지|던|기|기로|겠다|겠다고|도록|려|려는|여|어|라|는데)',
  '(?:했|됐|되었|하였|시켰|받았)(?:다|고|으며|으나|지만|던|다고|다며|다는|습니다|는데|을)',
  '(?:한|된|될|돼|시킨|시켜|받은|받아|받고)(?:다|다고|다며|다는)?|[합됩]니다',
];
export const PARTICLE = new RegExp(
  `(?:(?<=\\p{sc=Hangul}{2})(?:${VERBS.join('|')})|(?<=^\\p{sc=Hangul}{2})[할해함]|(?:(?<=\\p{sc=Hangul}{2})들)?(?:${PARTICLES.join('|')})|(?<=\\p{sc=Hangul}{2})들)$`,
  'u',
);

/** What stands joined to a figure, a bracket or a quotation is a word of its own there, and says nothing. */
export const ONLY_JOINED =
  /^(?:은|는|이|가|을|를|의|에|로|으로|와|과|도|만|고|에서|에는|까지|부터|이?라고|이?라며|보다|이?다|이?며|급|께|쯤|경|씩|만에)$/;
/** "7시께", "25분쯤", "10시까지". */
export const ABOUT_TIME = /(?<=\d[시분초])(?:쯤|께|경)?(?:에는?|까지|부터|의)?$/;
