/**
 * Who owns a value, what it measures and which verb says so: the words of the syntax room. Two analyses that know
 * nothing of each other answer, a chunker over part-of-speech tags and a dependency parser; where they agree the answer
 * is nearly always right, and only then is a value safe to compare.
 */
import type { Span } from '../../model.ts';

/** A word, a mark, or a whole value ("US$1.25 trillion", "35 %", "Jan. 13") of one sentence. */
export interface SyntaxToken extends Span {
  readonly text: string;
  /** True for a value: it is one token, whatever its length. */
  readonly value?: boolean;
}

/** Universal part-of-speech tags, https://universaldependencies.org/u/pos/. */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** What the analysis knows of one token. Indices are token indices of the same sentence. */
export interface Word {
  readonly upos: Upos;
  /** Penn-style form: VBD past, VBN participle, VBG -ing, VBZ/VBP present, VB base, NNS plural, POS, MD, … */
  readonly form: string;
  /** Lower-case base form by rule and a short list of irregular words; never empty. */
  readonly lemma: string;
  /** Index of the head, -1 for the root or where nothing was parsed. */
  readonly head: number;
  /** Universal relation without its subtype where the subtype says nothing here ("nsubj:pass" is kept); '' unparsed. */
  readonly relation: string;
  /** Index into `Analysis.chunks`, -1 outside every chunk. */
  readonly chunk: number;
}

/** A base noun phrase or a verb group: tokens first..last (inclusive) with the token that names it. */
export interface Chunk {
  readonly kind: 'noun' | 'verb';
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

/**
 * `sentence`: has a finite verb and is worth asking. `fragment`: a headline, score, table line or list item; nothing is
 * said about it. `capped`: longer than `longestSentence` tokens; the rest was left out, nothing is said about it.
 */
export type AnalysisKind = 'sentence' | 'fragment' | 'capped';

export interface Analysis {
  readonly kind: AnalysisKind;
  readonly tokens: readonly SyntaxToken[];
  readonly words: readonly Word[];
  readonly chunks: readonly Chunk[];
  /** True where a dependency parser ran. Without it nothing is ever `agreed`. */
  readonly parsed: boolean;
}

/** A phrase of the sentence: character span of the whole phrase, and the token that names it. */
export interface Phrase extends Span {
  /** Token index of the naming word. */
  readonly head: number;
}

/** Which of the answers the two analyses give alike. */
export interface Agreement {
  readonly owner: boolean;
  readonly measure: boolean;
  readonly verb: boolean;
}

/**
 * What a value belongs to. In "TSMC's net profit rose 35 % to NT$505 billion" both values have the owner TSMC, the
 * measure profit and the verb rose. In "a 35 % jump in profit" the measure is profit, and `unitNoun` is jump. In
 * "Inflation eased" owner and measure are the same phrase.
 */
export interface Governors {
  /** Possessor of the measure, else the subject of the verb. */
  readonly owner?: Phrase;
  /** The measured or counted noun. */
  readonly measure?: Phrase;
  /** The governing verb; with a copula its predicate counts as no verb: "is" is the verb. */
  readonly verb?: Phrase;
  /** A noun that only says how the measure moved: jump, rise, cut, increase, share. */
  readonly unitNoun?: Phrase;
  /** What the value is compared with: "25 % faster than the old model", "75 % more than a year earlier". */
  readonly base?: Phrase;
  /** The word that links the value: to, by, from, of, at, in, over …; empty where the value stands bare. */
  readonly link: string;
  readonly agreed: Agreement;
}

/** An action with its parts, for claims about who did what to whom. */
export interface Clause {
  readonly verb: Phrase;
  /** The one who acts: subject of an active verb, the "by" phrase of a passive one. */
  readonly agent?: Phrase;
  /** The one acted on: object of an active verb, subject of a passive one. */
  readonly patient?: Phrase;
  readonly negated: boolean;
  readonly passive: boolean;
  /** may, will, could, plans to …: the lemma of the modal or of the verb that makes the action unreal; '' if none. */
  readonly modal: string;
  /** True where both analyses name the same agent and patient. */
  readonly agreed: boolean;
}

/** A loaded model, or the rules alone. Immutable: may be shared by any number of callers. */
export interface Syntax {
  /** True where weights were loaded. */
  readonly trained: boolean;
  /** Tags, chunks and parses one sentence. Linear in its length; only the first `longestSentence` tokens count. */
  analyse(tokens: readonly SyntaxToken[]): Analysis;
}

/** Sentences longer than this many tokens are cut and answered with kind `capped`. */
export const longestSentence = 160;
