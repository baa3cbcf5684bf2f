/** The word lists of ./lang as regular expressions, one set a language, and the small questions asked of them. */
import { letters as alphabet } from './lang/compact.ts';
import { en } from './lang/en.ts';
import { packs } from './lang/index.ts';
import type { LanguagePack } from './lang/pack.ts';
import { Letters, none, Words } from '../word-list.ts';

/** A match in a sentence. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Words as they stand in a text: the lists of a language by name, and what is made of several. */
type ListName =
  | Exclude<
      keyof LanguagePack,
      'id' | 'spaced' | 'free' | 'label' | 'point' | 'by' | 'role' | 'filler' | 'bare'
    >
  | 'bareStart'
  | 'bareWord'
  | 'label'
  | 'mediaBeforeAi'
  | 'mayCheck'
  | 'human'
  | 'unreviewed'
  | 'someOnly'
  | 'vocabulary';

/**
 * The patterns of one language for one text: the names are those of the word list. `worked` are verbs of making with those
 * that need the text as their subject, `mayCheck` the letters without which nothing is said of a check, `human` who can
 * check, `unreviewed` the same denied ("nor checked", "without review", "checked by no one"), `someOnly` "not every text",
 * `vocabulary` any word of a notice.
 */
export type Grammar = { readonly pack: LanguagePack } & Readonly<Record<ListName, RegExp>>;

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
function unreviewedOf(pack: LanguagePack, l: string, r: string): Words {
  const { id, check, negation } = pack;
  if (id === 'zh')
    return new Words(
      `(?:未|没有?|沒有?|无|無|不经|不經|${negation})[^，。,；]{0,10}?(?:${check})`,
      '',
      '',
      'iu',
    );
  if (!pack.spaced)
    return new Words(
      `未(?:${check})|안 (?:${check})|(?:${check})[^、。,.]{0,14}?(?:없|않|못|되지|介さ|経ず|ない|ません(?!か)|ておらず|${negation})`,
      '',
      '',
      'iu',
    );
  return new Words(
    `(?:un|non[- ]|un-|ungeprüft|ohne )(?:${check})|(?:(?:${negation}|${nobody})(?!${every})|${stillTo})${within}[ -](?:${check}|${looked})|(?:${check})(?: (?:by|von|durch|par|por|da|pel[ao]):? (?:${nobody})|(?: [^\\s.:;,]+)?${answeredNo}|[^.;,]{0,24} ${tookNoPlace})`,
    l,
    r,
    'i',
  );
}

/** The lists of one language. */
function listsOf(pack: LanguagePack): Readonly<Record<ListName, Words>> {
  // The letters of the languages read here, spelled out: the class of all letters takes a millisecond a pattern.
  const [l, r] = pack.spaced ? [`(?<!${edge})`, `(?!${edge})`] : ['', ''];
  // "AI" is a word of its own in every script: 'AIR' and 'SAID' are not it.
  const ai = ['(?<![A-Za-z\\d])', '(?![A-Za-z])'] as const;
  // A preposition may be written together with its article and an apostrophe.
  const joined = pack.spaced ? `(?:(?<=['’])|${r})` : '';
  const list = (source: string, head = l, tail = r, flags = 'giu'): Words =>
    new Words(source, head, tail, flags);
  const once = (source: string, head = l, tail = r): Words => list(source, head, tail, 'iu');
  const { bare, auto, made, worked, penned, translated, summarised, helped } = pack;
  const { used, making, check, hedge, summary, through } = pack;
  const words = [
    ...[bare, auto, made, worked, penned, translated, summarised, helped],
    ...[used, making, check, hedge, summary, through],
  ];
  // Where words are written together the first alternative wins: long words go before short ones.
  const fillers = pack.filler.split('|');
  const long = fillers.filter((word) => word.length > 1).sort((a, b) => b.length - a.length);
  const short = fillers.filter((word) => word.length === 1);
  const all = (pack.spaced ? [...words, pack.filler] : [...long, ...words, ...short]).join('|');
  return {
    self: list(pack.self),
    pointed: list(pack.pointed),
    penned: list(penned),
    works: once(pack.works),
    bareStart: once(bare, '^'),
    bareWord: once(bare),
    ai: list(pack.ai, ...ai),
    made: list(made),
    worked: list(`${made}|${worked}`),
    auto: list(auto, l, ''),
    translated: list(translated),
    summarised: list(pack.summarised),
    summary: list(summary),
    helped: once(helped),
    label: once(pack.label, '^'),
    negation: once(pack.negation),
    unreal: once(pack.unreal),
    hedge: list(hedge),
    mediaBeforeAi: once(pack.media, l, '(?:[\\s(（:：\\p{L}]{0,24})$'),
    media: once(pack.media),
    notMaker: once(`(?:${pack.notMaker})${r}`, '^[\\s-]?', ''),
    topic: once(pack.topic),
    used: list(used),
    making: list(making),
    through: once(through, l, joined),
    person: list(pack.person),
    check: list(check),
    mayCheck: once(`${check}|${looked}`, '', ''),
    human: once(
      `${pack.person}|${pack.role}|human|mensch|humain|uman[oaie]|人間|人手|人工|사람|인간`,
      '',
      '',
    ),
    unreviewed: unreviewedOf(pack, l, r),
    someOnly: once(`(?:${pack.negation})${every}|only some|some of`),
    source: once(pack.source),
    vocabulary: list(`${ai[0]}(?:${pack.ai})${ai[1]}|${l}(?:${all})${joined || r}`, '', ''),
  };
}

/** The languages, each with what its grammars share: an expression is looked for when it is first asked. */
const languages = packs.map((pack) => {
  const shared = { pack };
  for (const [name, words] of Object.entries(listsOf(pack)))
    Object.defineProperty(shared, name, {
      get(this: { letters: Letters }) {
        const value = words.in(this.letters);
        Object.defineProperty(this, name, { value });
        return value;
      },
    });
  return { pack, shared, script: scripts[pack.id] ?? latin };
});

/** The beginnings of a language's verbs of making, use and checking, without which none of its sentences is read. */
const stemsOf = ({
  made,
  worked,
  penned,
  translated,
  summarised,
  used,
  label,
  check,
}: LanguagePack): string[] =>
  [
    ...new Set(
      [made, worked, penned, translated, summarised, used, label, check, looked]
        .join('|')
        .match(/\p{L}{3,}(?![?*{])/gu),
    ),
  ].map((stem) => ` ${stem.toLowerCase()}`);
const stems = new Map<LanguagePack, string[]>();

/**
 * The languages that a text may be in, each with its patterns for this text and its pieces.
 * @param any also those of which it has no verb
 */
export function* grammarsOf(text: string, any = false): Generator<Grammar> {
  const letters = { value: new Letters(text) };
  let words: Letters | undefined;
  for (const { pack, shared, script } of languages) {
    if (!script.test(text)) continue;
    if (script === latin && pack !== en && !any) {
      words ??= new Letters(` ${text.replace(/[^\p{L}]+/gu, ' ')}`);
      if (!stems.has(pack)) stems.set(pack, stemsOf(pack));
      if (!stems.get(pack)?.some((stem) => words?.has(stem))) continue;
    }
    yield Object.create(shared, { letters }) as Grammar;
  }
}

/** Whether a pattern, also a global one, is in a text. */
export const has = (pattern: RegExp, text: string): boolean => pattern !== none && text.search(pattern) >= 0;

/** Whether a sentence can be a notice of this language at all: it has a verb of making or use. */
export const canSpeak = (grammar: Grammar, sentence: string): boolean =>
  (['worked', 'penned', 'translated', 'summarised', 'used', 'label'] as const).some((name) =>
    has(grammar[name], sentence),
  );

/** All matches of a global pattern, at most twelve: a notice has few. */
export function places(pattern: RegExp, text: string): Place[] {
  const out: Place[] = [];
  if (pattern === none) return out;
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
