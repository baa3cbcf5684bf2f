import { never } from '../../word-list.ts';
import { letters, models, translators } from './common.ts';

/**
 * The words that notices in one language consist of. Fields are alternatives as pattern sources (no capturing groups, no
 * unbounded repetition). ../grammar.ts and ../sentence.ts combine them, on text prepared by ../fold.ts, where white space
 * is one space.
 */
export interface LanguagePack {
  readonly id: string;
  /** True if words are separated by spaces, so that a match must begin and end at a word's edge. */
  readonly spaced: boolean;
  /** True if word order is free or the verb comes last: AI is linked by a word on either side of it, or by its case. */
  readonly free: boolean;
  /** The text speaks of itself: "this article", "the above content". */
  readonly self: string;
  /** A subject that needs no pointing word where it opens the notice: "Content", "Summary". */
  readonly bare: string;
  /** A pointing word with any noun: "this dispatch". With a verb of writing it is the text, unless the noun is no text. */
  readonly pointed: string;
  /** Verbs used only for texts, if not all verbs of making are: written, translated, summarised. */
  readonly penned: string;
  /** Works of other kinds: programs, books, songs, speeches. */
  readonly works: string;
  /** AI as maker or tool, with names of models. */
  readonly ai: string;
  /** "automatically", which with a making verb is enough. */
  readonly auto: string;
  /** Forms of verbs that make a text: written, generated, produced. Enough in a notice without a subject. */
  readonly made: string;
  /** Verbs used for other works too (developed, built, edited): they need the text as their subject. */
  readonly worked: string;
  readonly translated: string;
  readonly summarised: string;
  /** Signs that AI only helped. */
  readonly helped: string;
  /** Words that name a summary as the thing made. */
  readonly summary: string;
  readonly negation: string;
  /** Condition, duty, future, possibility; also what may not be done with the text, such as training. */
  readonly unreal: string;
  /** A hedge or advice about the text: "may contain errors", "please verify". It vetoes nothing. */
  readonly hedge: string;
  /** A medium other than text right before the AI words. */
  readonly media: string;
  /** What follows "AI" and makes it part of a name or another thing. */
  readonly notMaker: string;
  /** Verbs that make AI what the text is about. */
  readonly topic: string;
  /** Words for reviewing a text: reviewed, checked, without a human hand. */
  readonly check: string;
  /** AI was used, helped: what is said of a tool rather than of the text. */
  readonly used: string;
  /** What it was used for, as an infinitive or a noun: to write, the preparation. */
  readonly making: string;
  /** What joins the maker to its verb: by, with, using. */
  readonly through: string;
  /** Other texts than this one: "other stories", "today's news". */
  readonly others: string;
  /** What asks the reader to have AI make something: "Get an AI-generated summary". */
  readonly offer: string;
  /** What makes the text what a tool was used for; and before a verb, what else it was used for. */
  readonly forIt: string;
  readonly to: string;
  /** People as makers: with one between the verb and AI, AI is not the maker unless it is joined anew. */
  readonly person: string;
  /** How a byline begins. */
  readonly by: string;
  /** What an author or a desk is called in a byline that names AI. */
  readonly role: string;
  /** What introduces where the text comes from: "based on", "from the". Anything may follow. */
  readonly source: string;
  /** How a byline begins without a colon. */
  readonly opens: string;
  /** How a notice begins before a colon: "Note", "Disclaimer". */
  readonly note: string;
  /** What opens a notice and says nothing: "Please note that", "This is an", "How we made this:". */
  readonly tell: string;
  /** What makes AI, when it follows, the topic: a report on AI. */
  readonly about: string;
  /** A heading above words on the use of AI. */
  readonly heading: string;
  /** Nobody, as the one who did not check, and what tells of a check that is still to come; other denials of it. */
  readonly nobody: string;
  /** Letters that a text in this language has; Latin by default. */
  readonly script: string;
  /** The other words of notices: function words, hedges, names of languages, review and sources. */
  readonly filler: string;
}

/** A list's words, as a language's file gives them; `*` at the end of a stem stands for any ending. */
type Lists = Partial<Omit<LanguagePack, 'id'>> &
  Pick<LanguagePack, 'ai' | 'auto' | 'made' | 'translated' | 'summary' | 'helped' | 'used' | 'through'> &
  Pick<LanguagePack, 'negation' | 'unreal' | 'media' | 'person' | 'check' | 'filler'> & {
    /** Names of texts, in a language with the commonest wordings only: other lists are made with them. */
    readonly noun?: string;
    /** What points at a text: before its name, or behind it. */
    readonly point?: string;
    readonly after?: string;
  };

/** Lists that a language may leave out: they then match nothing. */
const absent = Object.fromEntries(
  'others offer forIt to pointed works hedge notMaker topic by role source opens note tell heading nobody about'
    .split(' ')
    .map((name) => [name, never]),
);

/** Another thing of AI: "AI-Technologie", "AI-tool". */
const compounds = `(?:AI|KI)-(?:te[ck]hn|tool|model|s[iy]st|dienst|tj[äe]n|assist|soft|progr|ver[kt]|værk|over[sz]|över)*`;

/** Lists that default to a combination of a language's other lists. */
function madeOf({ noun, point, after, ...lists }: Lists): Partial<LanguagePack> {
  if (noun === undefined) return {};
  const { made, summary, used, negation, check, ai, filler, person, helped } = lists;
  const any = `[${letters}]{2,14}`;
  return {
    free: true,
    self:
      point === undefined ? `(?:${noun}) (?:${any} )??(?:${after})` : `(?:${point}) (?:${any} )??(?:${noun})`,
    bare: noun,
    ai: `${compounds}|AI|${ai}`,
    worked: `${used}|${check}`,
    summarised: summary,
    making: made,
    filler: `${filler}|${negation}|${person}|${helped}`,
  };
}

/** A language from its lists; a missing list is made from others, or matches nothing. */
export function languagePack(id: string, lists: Lists): LanguagePack {
  const { noun, point: _point, after: _after, ...own } = lists;
  const all = {
    ...absent,
    spaced: true,
    free: false,
    script: '[A-Za-z]{2}',
    penned: lists.made,
    ...own,
    ...madeOf(lists),
  };
  const out = Object.entries(all).map(([name, words]) => [
    name,
    typeof words === 'string' && noun ? words.replaceAll('*', `[${letters}]{0,14}`) : words,
  ]);
  const pack = Object.fromEntries(out) as LanguagePack;
  return { ...pack, id, ai: `${pack.ai}|${translators}|${models}` };
}
