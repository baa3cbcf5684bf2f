/** The status of a statement: how firmly it is made, by whom, whether quoted, whether negated. */
import type { Span } from '../model.ts';
import { rememberedOf } from '../../text/remembered.ts';
import { small } from '../../text/small.ts';
import { PLANNED as PLANNED_JA } from './data/ways-ja.ts';
import { PLANNED as PLANNED_KO } from './data/ways-ko.ts';
import type { Claim, Modality } from './model.ts';
import { type Word, wordBehind, wordFrom } from './words.ts';

type Status = Pick<Claim, 'modality' | 'negated'>;

/** Words that show how a statement is made; if several are near, the first line counts. */
const FIRMNESS: readonly (readonly [Modality, string])[] = [
  ['threatened', 'threaten threatens threatened threatening threat threats warned warns'],
  [
    'possible',
    'may might could possibly perhaps likely would if reportedly alleged allegedly rumoured rumored',
  ],
  [
    'planned',
    'will must ask asks asked asking call calls called calling plan plans planned planning expect expects expected scheduled due set intends intend aims aim target targets hopes to-be proposed proposes proposal forecast forecasts projected projects predict predicts predicted predicting anticipate anticipates anticipated foresee foresees foresaw budgeted seeks sought seeking wants wanted hoped hoping chasing eyeing bid demand demands demanded demanding request requested schedule',
  ],
  ['announced', 'announce announced announces pledged pledge pledges promised promises vowed agreed'],
];
const RANKS: ReadonlyMap<string, number> = new Map(
  FIRMNESS.flatMap(([, list], rank) => list.split(' ').map((word) => [word, rank] as const)),
);
const PLANNED = FIRMNESS.findIndex(([modality]) => modality === 'planned');
/** "is to open", "have to vote", but "has to date". */
const isToDo = (words: readonly Word[], i: number): boolean =>
  words[i]?.lower === 'to' &&
  words[i + 1]?.lower !== 'date' &&
  /^(?:is|are|has|have)$/.test(words[i - 1]?.lower ?? '');
const NEGATION = new Set(
  "not no never without denied denies neither none didn't doesn't isn't wasn't weren't won't".split(' '),
);

/** In Korean and Japanese a plan or forecast is told at the end of the sentence. */
const AHEAD = [PLANNED_KO, PLANNED_JA];

/** What another statement begins with: how that one is made says nothing of this one. */
const APART = new Set('but while whereas which who whose although though'.split(' '));
/** An aside ends at the next comma: "the hall, which has 900 seats, will not close". */
const ASIDE = new Set('which who whose'.split(' '));
/** Words that show a plan or threat only before these: "warned of 40 job cuts", but not "warned on Friday". */
const ONLY_BEFORE: ReadonlyMap<string, RegExp> = new Map([
  ['set', /^(?:to|for|on|in|at)\b/],
  ...'ask asks asked asking call calls called calling'.split(' ').map((word) => [word, /^for\b/] as const),
  ...['warns', 'warned'].map(
    (word) => [word, /^of (?:about |around |up to |over |at least |more than )?\d/] as const,
  ),
]);

const STOP = /[;:]/;
const COMMA = /,/;
/** So many words before a value show how it is said, and so many more are looked at for an aside. */
const NEAR = 9;
const FAR = 14;
/** Words before an aside that show how its surroundings are said. */
const BEFORE = 6;

/** How firmly a word makes its statement, as a line of `FIRMNESS`; the number of lines if it says nothing about that. */
function rankAt(words: readonly Word[], i: number): number {
  const word = words[i];
  // "is set to begin" is a plan, "set a record" is none.
  const next = words.slice(i + 1, i + 5).map(({ lower }) => lower);
  if (word === undefined || ONLY_BEFORE.get(word.lower)?.test(next.join(' ')) === false)
    return FIRMNESS.length;
  if (isToDo(words, i)) return PLANNED;
  // "in May", "Theresa May": with a capital it is a verb only in headlines and questions.
  const isMonth = word.lower === 'may' && word.capital && !isVerb(words, i);
  return isMonth ? FIRMNESS.length : (RANKS.get(word.lower) ?? FIRMNESS.length);
}

/** The same for all words of a sentence: its claims ask for the same ones. */
const ranksOf = rememberedOf((words: readonly Word[]) => words.map((_, i) => rankAt(words, i)));

/** Reads the status of the claim at `at`; the modality is that of the words close to it, within its own statement. */
export function statusOf(text: string, words: readonly Word[], at: Span): Status {
  const index = wordBehind(words, at.start);
  const ranks = ranksOf(words);
  let firm = FIRMNESS.length;
  let negated = false;
  let from = index;
  const ends = (i: number, mark: RegExp): boolean =>
    mark.test(text.slice(words[i - 1]?.end ?? 0, words[i]?.start));
  while (from > Math.max(0, index - FAR) && !APART.has(words[from]?.lower ?? '') && !ends(from, STOP)) from--;
  let aside = ASIDE.has(words[from]?.lower ?? '');
  for (let i = aside ? from : Math.max(from, index - NEAR); i < index + 7; i++) {
    const word = words[i];
    if (word === undefined || (i > index && APART.has(word.lower))) break;
    // What follows is done by other words: "until 30 September to write a plan", "served six years and will be replaced".
    if (i > index && !isSaidOn(words, i)) break;
    if (i > index && (ends(i, STOP) || (aside && word.start >= at.end && ends(i, COMMA)))) break;
    if (aside && i > from && i <= index && ends(i, COMMA)) {
      // The aside is over: what began before it goes on.
      aside = negated = false;
      firm = Math.min(...ranksOf(words.slice(Math.max(0, from - BEFORE), from)), FIRMNESS.length);
    }
    firm = Math.min(firm, ranks[i] ?? firm);
    if (i < index && i >= index - 4 && NEGATION.has(word.lower)) negated = true;
  }
  const rest = text.slice(at.end, words.at(-1)?.end);
  if (FIRMNESS[firm] === undefined && AHEAD.some((plan) => plan.test(rest)))
    return { modality: 'planned', negated };
  return { modality: FIRMNESS[firm]?.[0] ?? 'asserted', negated };
}

/** Whether a word behind a value still speaks of it. */
const isSaidOn = (words: readonly Word[], i: number): boolean => {
  const [word, next] = [words[i]?.lower, words[i + 1]?.lower ?? ''];
  if (word === 'to') return next === 'be' || isToDo(words, i);
  return word !== 'and' || !/^(?:will|would|may|might|could|is|are|was|were|has|have|had)$/.test(next);
};

/** A capital "May" between capitals that ends no name, or one that opens its sentence before a small word. */
function isVerb(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (next === undefined || next.digit) return false;
  return at === 0
    ? !next.capital
    : next.capital && words.filter((w) => w.key !== '').every((w) => w.capital || w.digit);
}

const UTTERANCE = new Set('said says told wrote stated tweeted posted commented added'.split(' '));
/** Between an utterance and its day stand only such words. */
const BETWEEN = new Set(
  'on late early in a an the statement interview post him her them reporters'.split(' '),
);

const FIRST_TOLD =
  /\b(?:first|initially|originally|at first|previously)\s(?:reported|said|thought|believed|estimated|announced|put|given|feared)\b/;

/** What the text does with the value at `at`: a day on which somebody spoke, a value it sets aside, or neither. */
export function useOf(text: string, words: readonly Word[], at: Span): Claim['use'] {
  const lead = text.slice(Math.max(0, at.start - 24), at.start).toLowerCase();
  if (
    /(?:instead of|rather than|not|previously|originally|initially)\s(?:on |in |for |planned for )?$/.test(
      lead,
    )
  )
    return 'instead';
  // "first reported around 4,500 accounts": the text corrects it itself.
  const clause =
    text
      .slice(Math.max(0, at.start - 70), at.start)
      .split(/[.;!?]\s/)
      .at(-1) ?? '';
  if (FIRST_TOLD.test(small(clause))) return 'instead';
  const [first, last] = [wordBehind(words, at.start), wordFrom(words, at.end)];
  const before = words.slice(Math.max(0, first - 4), first).reverse();
  const isSaid =
    speaks(before, ({ lower }) => BETWEEN.has(lower)) ||
    speaks(words.slice(last, last + 5), ({ lower, capital }) => capital || SPEAKERS.has(lower));
  return isSaid ? 'said' : 'plain';
}

const SPEAKERS = new Set('he she they it the officials'.split(' '));

/** Whether an utterance follows with only such words before it: "on Friday said", "on Friday Judge Ana Ruiz said". */
function speaks(words: readonly Word[], passes: (word: Word) => boolean): boolean {
  const stop = words.find((word) => UTTERANCE.has(word.lower) || !passes(word));
  return stop !== undefined && UTTERANCE.has(stop.lower);
}

/** These and the next are read in small letters: a pattern for letters of either size takes long to make. */
const EDGES: readonly (readonly [Claim['edge'], RegExp])[] = [
  ['until', /\b(?:until|till|through|by|deadline (?:of|is)|no later than)\s(?:[\p{L}]{1,10}\s){0,2}$/u],
  ['since', /\b(?:since|starting|beginning|from|effective|as of)\s(?:on\s|in\s|early\s|late\s)?$/u],
  ['before', /\b(?:before|ahead of|prior to)\s(?:[\p{L}]{1,10}\s){0,1}$/u],
  ['after', /\b(?:after|following)\s(?:[\p{L}]{1,10}\s){0,1}$/u],
];

/** A figure that the text gives as the one before: "from 30 % to 25 %", "the previous record of 9". */
const EARLIER =
  /\b(?:from|(?:previous|prior|former|old|earlier|last)\s(?:\p{L}{2,14}\s){0,2}(?:of|at|was|were|is))\s(?:(?:about|around|roughly|nearly|almost|some|over|an?|the|more than|just)\s){0,2}$/u;
/** "from 40 to 75 cases" is a range, "from three states" is where something comes from. */
const MOVES = /\b(?:to|in|before|a year|last|the (?:year|month|quarter|week|previous|prior|same))\b/;

/** "To 25 %, from 15 %". */
const CAME_TO = /\bto \S{0,3}\d(?:[^.;]|\.\d){0,40}\bfrom\b/;

/** "4만 톤에서 8만 톤으로", 3位から2位に. */
const EARLIER_DENSE = /^\p{sc=Han}?(?:에서|から) ?\d/u;

/** Whether a figure is what something was before, or what it is. */
export function stateOf(text: string, sentence: Span, at: Span): Claim['edge'] {
  if (EARLIER_DENSE.test(text.slice(at.end, Math.min(sentence.end, at.end + 12)))) return 'before';
  const lead = text.slice(Math.max(sentence.start, at.start - 48), at.start).toLowerCase();
  if (!EARLIER.test(lead)) return 'on';
  const rest = small(text.slice(at.end, Math.min(sentence.end, at.end + 40)));
  const isRange = /\bfrom\b[^,;]{0,24}$/.test(lead) && !MOVES.test(rest) && !CAME_TO.test(lead);
  return isRange ? 'on' : 'before';
}

/** "from 80 billion in 2024", "more than in 2024", "after 7 percent in May": the time of what is compared with. */
const BASE =
  /\b(?:(?:than|versus|vs\.?|over|compared (?:with|to)) (?:(?:in|that of|those of|for) )?|(?:from|than|after|against|versus|over|with) (?:the )?\S{0,3}\d[\d.,]*\S{0,3}(?: (?:percent|per cent|million|billion|trillion|won|yen|dollars|euros))*(?: \p{L}{3,12})? (?:in|of|for|the) )$/u;

/** What a date bounds, judging by the words before it. */
export function edgeOf(text: string, at: Span): Claim['edge'] {
  const lead = text.slice(Math.max(0, at.start - 48), at.start).toLowerCase();
  if (BASE.test(lead)) return 'base';
  const own = text.slice(at.start, at.start + 6).toLowerCase();
  if (own.startsWith('since')) return 'since';
  if (own.startsWith('until') || own.startsWith('by ')) return 'until';
  return EDGES.find(([, pattern]) => pattern.test(lead.slice(-32)))?.[0] ?? 'on';
}

const FALSE =
  '(?:not (?:true|so|correct)|untrue|false|wrong|incorrect|misleading|baseless|fabricated|a hoax|fake)';
const TAKES_BACK = new RegExp(
  `^(?:no[.,](?! ?\\d)|there (?:is|was|are|were) no such|(?:[^.;:]{1,60}\\b(?:shows?|showed|finds?|found|says?|said|proves?|proved|confirm(?:s|ed)?) (?:that )?)?(?:but |however, )?(?:that|this|it|these|those|the \\w{3,10})\\b[^.;:]{0,24}\\b${FALSE}|(?:verdict|rating|ruling)\\W{1,3}${FALSE})`,
);
/** Among the keys around a sentence: the next one takes it back. */
export const TAKEN_BACK = '#taken-back';

/** "That is not true.", "Verdict: false.": a sentence that calls the one before it wrong. */
export const takesBack = (sentence: string): boolean => TAKES_BACK.test(small(sentence.trimStart()));
