/** The word lists of ./lang as regular expressions, one set per language, and small tests that use them. */
import {
  aiWords,
  before,
  but,
  every,
  held,
  letters as alphabet,
  looked,
  may,
  no,
  people,
  texts,
  yes,
} from './lang/common.ts';
import { packs } from './lang/index.ts';
import type { LanguagePack } from './lang/pack.ts';
import { type WordList, wordList } from '../word-list.ts';

const edge = `[${alphabet}0-9]`;

/** Words of checking with a denial before or after them. */
function unreviewedOf({ id, spaced, check, nobody, ...pack }: LanguagePack): string {
  if (id === 'zh') return `(?:${nobody}|${pack.negation})[^，。,；]{0,10}?(?:${check})`;
  if (!spaced) return `(?:${looked})(?:${check})|(?:${check})[^、。,.]{0,14}?(?:${nobody}|${pack.negation})`;
  // A word between a denial and what it denies; a new clause ends its reach.
  const within = `(?:[ -](?!(?:${but})[ ,])[^\\s,;.:-]{1,30}){0,5}?`;
  const ahead = `(?:(?:${pack.negation}|${nobody})(?! (?:${every})))${within}[ -](?:${check}|${looked})`;
  const behind = ` (?:${before}):? (?:${nobody})|(?: [^\\s.:;,]{1,30})?: ?(?:${no})(?!\\p{L})|[^.;,]{0,24} (?:${pack.negation}) (?:${held})`;
  return `(?:un-?|non-)(?:${check})|${ahead}|(?:${check})(?:${behind})`;
}

/** Labels that need no subject: "AI-generated", "Resumen con IA", "machine translation". */
function labelOf({ spaced, through, auto, helped, role, ...pack }: LanguagePack): string {
  const kinds = `${pack.made}|${pack.penned}|${pack.translated}|${pack.summarised}|${pack.summary}|${helped}|${texts}`;
  if (!spaced)
    return `(?:${through})? ?(?:${aiWords}|${auto})(?:${through})? ?(?:${auto})? ?(?:${kinds})(?: ?(?:${kinds}))?`;
  const behind = `(?:${kinds})(?: (?:${through}))?(?: [^ ]{1,4})?`;
  return `(?:(?:100%|full(?:y)?|vollständig|${helped}) )?(?:(?:${aiWords})[- ]|(?:${auto})[- ]?)(?!(?:${role})(?![a-z]))(?:${kinds})|${behind} (?:[ld]['’]|dall['’])?(?:${aiWords})|(?:${kinds}) (?:${auto})`;
}

/** The lists of one language, and combinations of several. */
function listsOf(pack: LanguagePack) {
  // The letters of the languages read here, spelled out: the class of all letters takes a millisecond a pattern.
  const [l, r] = pack.spaced ? [`(?<!${edge})`, `(?!${edge})`] : ['', ''];
  // "AI" is a word of its own in every script: 'AIR' and 'SAID' are not it.
  const ai = ['(?<![A-Za-z\\d])', '(?![A-Za-z])'] as const;
  // A preposition may be written together with its article and an apostrophe.
  const joined = pack.spaced ? `(?:(?<=['’])|${r})` : '';
  const list = (source: string, head = l, tail = r) => wordList(source, head, tail);
  const plain = Object.fromEntries(
    Object.entries(pack).map(([name, words]) => [name, list(String(words))]),
  ) as Record<Exclude<keyof LanguagePack, 'id' | 'spaced' | 'free'>, WordList>;
  const { bare, made, check, through } = pack;
  const words = (
    'bare auto made worked penned translated summarised helped used making check hedge summary through'.split(
      ' ',
    ) as (keyof typeof plain)[]
  )
    .map((name) => pack[name])
    .join('|');
  // In scripts without spaces the first alternative wins, so long words go before short ones.
  const fillers = pack.filler.split('|');
  const long = fillers.filter((word) => word.length > 1).sort((a, b) => b.length - a.length);
  const short = fillers.filter((word) => word.length === 1);
  const all = (pack.spaced ? [words, pack.filler] : [...long, words, ...short]).join('|');
  return {
    ...plain,
    bareStart: list(bare, '^'),
    bareWord: list(bare),
    /** The end of a sentence that says that it was a text: 書いた記事です。 */
    isText: list(bare, '^[^、。,\\s]{0,6} ?', '(?:입니다|이다|임|です|だ|である)?[.。]?$'),
    ai: list(pack.ai, ...ai),
    /** Verbs of making with those that need the text as their subject. */
    worked: list(`${made}|${pack.worked}`),
    auto: list(pack.auto, l, ''),
    label: list(labelOf(pack), '^', ai[1]),
    mediaBeforeAi: list(pack.media, l, '(?:[\\s(（:：\\p{L}]{0,24})$'),
    notMaker: list(`(?:${pack.notMaker})${r}`, '^[\\s-]?', ''),
    through: list(through, l, joined),
    offer: list(pack.offer, '^'),
    /** What names a tool, and so links AI to the verb even after a person; not what names a topic. */
    means: list(`(?!(?:${pack.about}|of|from|de|di|su)${r})(?:${through})`, l, joined),
    forIt: list(pack.forIt, l, ' $'),
    toDo: list(pack.to, ' ', ' [^ ]'),
    role: list(pack.role, '^ '),
    /** "Written by hand, and AI had no part in it": a clause of its own follows. */
    nextClause: list(but, ', ', ' [^ ]{0,10}$'),
    /** Letters that occur in every statement about a check. */
    mayCheck: list(pack.spaced ? `${check}|${looked}` : check, '', ''),
    /** Who can check. */
    human: list(`${pack.person}|${pack.role}|${people}`, '', ''),
    /** A check that is denied: "nor checked", "without review", "checked by no one". */
    unreviewed: list(unreviewedOf(pack)),
    /** "Not every text": neither that it was checked nor that it was not. */
    someOnly: list(`(?:${pack.negation}) (?:${every})|only some|some of`),
    /** After a word of checking: who checked, or an answer. */
    checked: list(
      `\\s(?:(?:${but}) [\\p{L}-]{3,15} )?(?:${before})[:\\s]|: ?(?:${yes})(?![\\p{L}])`,
      '^',
      '',
    ),
    /** A possibility or a request right before a verb: it may never come. */
    may: list(may, '', pack.spaced ? '(?: [\\p{L}]{1,10}){0,3} $' : '[^。]{0,20}$'),
    /** Right before AI: then it is the topic. */
    about: list(pack.about, l, '(?: [^ ]{1,4})? ?$'),
    /** "A reporter and AI": what joins it to a person. */
    and: list(but, ' ', '(?: [^ ]{1,4})? ?$'),
    /** Any word of a notice. */
    vocabulary: list(`${ai[0]}(?:${pack.ai})${ai[1]}|${l}(?:${all})${joined || r}`, '', ''),
  };
}

/** The patterns of one language; most names are those of the word list. */
export type Grammar = { readonly pack: LanguagePack } & Readonly<
  Record<keyof ReturnType<typeof listsOf>, WordList>
>;

/** The beginnings of a language's verbs of making, use and checking: a sentence without any is not read. */
const stemsOf = (pack: LanguagePack): string[] => {
  const verbs = (
    ['made', 'worked', 'penned', 'translated', 'summarised', 'summary', 'helped', 'used', 'check'] as const
  ).map((name) => pack[name]);
  return [
    ...new Set(
      verbs
        .join('|')
        .toLowerCase()
        .match(/\p{L}{3,}(?![?*{])/gu),
    ),
  ];
};

const languages = packs.map((pack) => ({
  grammar: { pack, ...listsOf(pack) } as Grammar,
  script: new RegExp(pack.script, 'i'),
  // Other languages of Latin letters are only asked where a word may be theirs.
  stems: pack.script.startsWith('[A-Z') && pack.id !== 'en' ? stemsOf(pack) : undefined,
}));

/**
 * The languages that a text may be in.
 * @param any also those of whose verbs it has none
 */
export function* grammarsOf(text: string, any = false): Generator<Grammar> {
  const words = ` ${text.toLowerCase().replace(/[^\p{L}]+/gu, ' ')}`;
  for (const { grammar, script, stems } of languages)
    if (script.test(text) && (any || !stems || stems.some((stem) => words.includes(` ${stem}`))))
      yield grammar;
}

const letters = (text: string): number => text.replace(/[^\p{L}]/gu, '').length;

/**
 * How many letters of a text belong to no word of a notice, and how many it has. Korean words carry their endings, so
 * there a word that is not covered whole counts whole.
 */
export function strangers(grammar: Grammar, text: string) {
  const rest = grammar.vocabulary.without(text, '\0');
  if (grammar.pack.id !== 'ko') return { strange: letters(rest), all: letters(text) };
  let strange = 0;
  for (const word of text.matchAll(/\S+/gu))
    if (letters(rest.slice(word.index, word.index + word[0].length)) > 0) strange += letters(word[0]);
  return { strange, all: letters(text) };
}
