/** The word lists of ./lang as regular expressions, one set a language, and the small questions asked of them. */
import { letters as alphabet } from './lang/compact.ts';
import { packs } from './lang/index.ts';
import type { LanguagePack } from './lang/pack.ts';

/** A match in a sentence. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The patterns of one language; the names are those of the word list. */
export interface Grammar {
  readonly pack: LanguagePack;
  readonly self: RegExp;
  readonly pointed: RegExp;
  readonly penned: RegExp;
  readonly works: RegExp;
  readonly bareStart: RegExp;
  readonly bareWord: RegExp;
  readonly ai: RegExp;
  /** Verbs of making that name a text's making by themselves. */
  readonly made: RegExp;
  /** The same and those that need the text as their subject. */
  readonly worked: RegExp;
  readonly auto: RegExp;
  readonly translated: RegExp;
  readonly summarised: RegExp;
  readonly summary: RegExp;
  readonly helped: RegExp;
  readonly label: RegExp;
  readonly negation: RegExp;
  readonly unreal: RegExp;
  readonly hedge: RegExp;
  readonly mediaBeforeAi: RegExp;
  readonly media: RegExp;
  readonly notMaker: RegExp;
  readonly topic: RegExp;
  readonly used: RegExp;
  readonly making: RegExp;
  readonly through: RegExp;
  readonly person: RegExp;
  readonly check: RegExp;
  /** Letters without which nothing is said of a check: a quick look before the costly patterns are made. */
  readonly mayCheck: RegExp;
  /** Who can check: people and their desks. */
  readonly human: RegExp;
  /** The same denied: "nor checked", "without review", "checked by no one". */
  readonly unreviewed: RegExp;
  /** "Not every text", "only some of our texts": neither that it was checked nor that it was not. */
  readonly someOnly: RegExp;
  readonly source: RegExp;
  /** Any word of a notice. */
  readonly vocabulary: RegExp;
  /** Letters without which a sentence is not in this language. */
  readonly script: RegExp;
}

const scripts: Readonly<Record<string, RegExp>> = {
  ko: /[\uac00-\ud7a3]/,
  // Without a syllable only a badge is Japanese: "AI生成記事".
  ja: /[\u3040-\u30ff]|^(?=.{0,14}[\u4e00-\u9fff])[^,、，。!?]{1,16}$/,
  zh: /[\u4e00-\u9fff]/,
  ru: /[\u0400-\u04ff]/,
  uk: /[\u0400-\u04ff]/,
  ar: /[\u0600-\u06ff]/,
  hi: /[\u0900-\u097f]/,
  vi: /[\u1e00-\u1effđăơư]/i,
};
const latin = /[A-Za-z]{2}/;
const edge = `[${alphabet}0-9]`;

/** Nobody, in languages that write words apart. */
const nobody =
  'nobody|no one|none|no (?:human|person|editor|journalist)s?|(?:humans?|persons?|people|editors?|journalists?) (?:was|were|has|have|had|did) not|niemand(?:em)?|keine[mrn]? (?:mensch(?:en)?|redakteur)|personne|aucune? (?:humain|journaliste|relecteur)|nadie|ning[uú]n(?:a persona| editor| humano)?|nessun(?:o| umano| redattore)?|ninguém|nenhum (?:humano|editor)';
/** What nobody did who did not check. */
const looked =
  '(?:has |have |had )?(?:read|looked|seen|saw|touched|involved)|hat [^.,;]{0,20}gelesen|n.a (?:lu|vu)|ha (?:leído|visto|letto)|leu|viu';
/** A check that is still to come. */
const stillTo =
  '(?:yet to|still to|await(?:s|ing)?|waiting for|noch zu|muss noch|reste à|pendiente de|in attesa di|ainda por)';
/** "Human review: none." */
const answeredNo =
  ': ?(?:no|none|nobody|not|nein|keine?r?|niemand|non|aucune?|ningun[oa]|nessun[oa]|nenhum[a]?|não|nee|geen|nej|ingen|nie|brak|нет|ні)';
/** "A human review did not take place." */
const tookNoPlace =
  '(?:not (?:take|taken|happen)|nicht (?:statt|erfolgt)|pas eu lieu|no (?:tuvo|ha tenido) lugar)';
/** With a denial before them they tell of some texts only, or of some days. */
const every =
  ' (?:every|each|all|always|necessarily|immer|jede[rsn]?|alle|tou[st]|toutes|chaque|toujours|todos|todas|cada|siempre|sempre|ogni|tutti)';
/** A word between a denial and what it denies; a new clause ends its reach. */
const within =
  '(?:[ -](?!(?:but|and|then|sondern|aber|und|mais|et|sino|pero|y|ma|e|mas)[ ,])[^\\s,;.:-]+){0,5}?';

/** Words of checking that are denied. Korean and Japanese deny behind the word, the others before it. */
function unreviewedOf(pack: LanguagePack, l: string, r: string): RegExp {
  const { id, check, negation } = pack;
  if (id === 'zh')
    return new RegExp(`(?:未|没有?|沒有?|无|無|不经|不經|${negation})[^，。,；]{0,10}?(?:${check})`, 'iu');
  if (!pack.spaced)
    return new RegExp(
      `未(?:${check})|안 (?:${check})|(?:${check})[^、。,.]{0,14}?(?:없|않|못|되지|介さ|経ず|ない|ません(?!か)|ておらず|${negation})`,
      'iu',
    );
  return new RegExp(
    `${l}(?:(?:un|non[- ]|un-|ungeprüft|ohne )(?:${check})|(?:(?:${negation}|${nobody})(?!${every})|${stillTo})${within}[ -](?:${check}|${looked})|(?:${check})(?: (?:by|von|durch|par|por|da|pel[ao]):? (?:${nobody})|(?: [^\\s.:;,]+)?${answeredNo}|[^.;,]{0,24} ${tookNoPlace}))${r}`,
    'i',
  );
}

function grammarOf(pack: LanguagePack): Grammar {
  // The letters of the languages read here, spelled out: the class of all letters takes a millisecond a pattern.
  const [l, r] = pack.spaced ? [`(?<!${edge})`, `(?!${edge})`] : ['', ''];
  // "AI" is a word of its own in every script: 'AIR' and 'SAID' are not it.
  const ai = `(?<![A-Za-z\\d])(?:${pack.ai})(?![A-Za-z])`;
  // A preposition may be written together with its article and an apostrophe.
  const joined = pack.spaced ? `(?:(?<=['’])|${r})` : '';
  const whole = (source: string, flags = 'iu'): RegExp => new RegExp(`${l}(?:${source})${r}`, flags);
  const words = [
    pack.bare,
    pack.auto,
    pack.made,
    pack.worked,
    pack.penned,
    pack.translated,
    pack.summarised,
    pack.helped,
    pack.used,
    pack.making,
    pack.check,
    pack.hedge,
    pack.summary,
    pack.through,
  ];
  // Where words are written together the first alternative wins: long words go before short ones.
  const fillers = pack.filler.split('|');
  const long = fillers.filter((word) => word.length > 1).sort((a, b) => b.length - a.length);
  const short = fillers.filter((word) => word.length === 1);
  const vocabulary = pack.spaced ? [...words, pack.filler] : [...long, ...words, ...short];
  return {
    pack,
    self: whole(pack.self, 'giu'),
    pointed: whole(pack.pointed, 'giu'),
    penned: whole(pack.penned, 'giu'),
    works: whole(pack.works),
    bareStart: new RegExp(`^(?:${pack.bare})${r}`, 'iu'),
    bareWord: whole(pack.bare),
    ai: new RegExp(ai, 'giu'),
    made: whole(pack.made, 'giu'),
    worked: whole(`${pack.made}|${pack.worked}`, 'giu'),
    auto: pack.spaced ? new RegExp(`${l}(?:${pack.auto})`, 'giu') : whole(pack.auto, 'giu'),
    translated: whole(pack.translated, 'giu'),
    summarised: whole(pack.summarised, 'giu'),
    summary: whole(pack.summary, 'giu'),
    helped: whole(pack.helped),
    label: new RegExp(`^(?:${pack.label})${r}`, 'iu'),
    negation: whole(pack.negation),
    unreal: whole(pack.unreal),
    hedge: whole(pack.hedge, 'giu'),
    mediaBeforeAi: new RegExp(`${l}(?:${pack.media})(?:[\\s(（:：\\p{L}]{0,24})$`, 'iu'),
    media: whole(pack.media),
    notMaker: new RegExp(`^(?:\\s?/|[\\s-]?(?:${pack.notMaker})${r})`, 'iu'),
    topic: whole(pack.topic),
    used: whole(pack.used, 'giu'),
    making: whole(pack.making, 'giu'),
    through: new RegExp(`${l}(?:${pack.through})${joined}`, 'iu'),
    person: whole(pack.person, 'giu'),
    check: whole(pack.check, 'giu'),
    mayCheck: new RegExp(`${pack.check}|${looked}`, 'i'),
    human: new RegExp(
      `${pack.person}|${pack.role}|human|mensch|humain|uman[oaie]|人間|人手|人工|사람|인간`,
      'iu',
    ),
    unreviewed: unreviewedOf(pack, l, r),
    someOnly: new RegExp(`${l}(?:(?:${pack.negation})${every}|only some|some of)${r}`, 'iu'),
    source: whole(pack.source),
    script: scripts[pack.id] ?? latin,
    vocabulary: new RegExp(`${ai}|${l}(?:${vocabulary.join('|')})${joined || r}`, 'giu'),
  };
}

/** One grammar a language. */
export const grammars: readonly Grammar[] = packs.map(grammarOf);

/** Whether a pattern, also a global one, is in a text. */
export const has = (pattern: RegExp, text: string): boolean => text.search(pattern) >= 0;

/**
 * Whether a sentence can be a notice of this language at all: its letters, and a verb of making or use. Patterns are
 * compiled when they are first used, so a page pays for its own languages only.
 */
export function canSpeak(grammar: Grammar, sentence: string): boolean {
  const { script, worked, penned, translated, summarised, used, label } = grammar;
  return (
    script.test(sentence) &&
    (has(worked, sentence) ||
      has(penned, sentence) ||
      has(translated, sentence) ||
      has(summarised, sentence) ||
      has(used, sentence) ||
      has(label, sentence))
  );
}

/** All matches of a global pattern, at most twelve: a notice has few. */
export function places(pattern: RegExp, text: string): Place[] {
  const out: Place[] = [];
  for (const match of text.matchAll(pattern)) {
    out.push({ start: match.index, end: match.index + match[0].length, text: match[0] });
    if (out.length >= 12) break;
  }
  return out;
}

const letters = (text: string): number => text.replace(/[^\p{L}]/gu, '').length;

/**
 * How many letters of a text belong to no word of a notice, and how many it has. Korean words carry their endings, so
 * there a word that is not covered whole counts whole.
 */
export function strangers(
  grammar: Grammar,
  text: string,
): { readonly strange: number; readonly all: number } {
  const rest = text.replace(grammar.vocabulary, (word) => '\u0000'.repeat(word.length));
  if (grammar.pack.id !== 'ko') return { strange: letters(rest), all: letters(text) };
  let strange = 0;
  for (const word of text.matchAll(/\S+/gu))
    if (letters(rest.slice(word.index, word.index + word[0].length)) > 0) strange += letters(word[0]);
  return { strange, all: letters(text) };
}
