/** A source's story, from those of its facts that were found for the page: names, sentences, days and exact figures. */
import type { Claim } from '../claims/model.ts';
import type { Sentence } from '../claims/read.ts';
import { valueKeys } from '../claims/value-keys.ts';
import { keyOf } from '../claims/words.ts';
import type { Fact } from '../facts/model.ts';
import { originOf } from '../policy.ts';
import { rememberedOf } from '../../text/remembered.ts';

/** Keys of all names in a sentence or a fact. */
export const namesIn = rememberedOf(
  ({ claims }: Pick<Fact, 'claims'>): ReadonlySet<string> =>
    new Set(claims.flatMap(({ anchors }) => anchors)),
);

export class Story {
  /** Keys of all its facts that were found. */
  readonly keys = new Set<string>();
  /** Keys of its sentences that were found for the page, as one text each. */
  readonly sentences = new Set<string>();
  /** Those sentences as written. */
  readonly statements: string[] = [];
  /** Its exact figures, by their keys. */
  readonly figures = new Set<string>();
  /** The days that it names by date. */
  readonly days = new Set<string>();
  /** Keys of the names in its facts. */
  readonly names = new Set<string>();
  /** How alike its most similar sentence is to one of the page's, 0 to 1. */
  alike = 0;
  origin: string;
  /** A reviewed fact stands for itself: it names its story. */
  readonly reviewed: boolean;
  /** When the day of its publication began; no number where none is known. */
  readonly published: number;

  /** The story of a fact, still empty. */
  constructor(fact: Fact) {
    const source = fact.evidence[0]?.source;
    this.origin = source ? originOf(source) : fact.story;
    this.reviewed = fact.reviewed;
    this.published = fact.reviewed ? Number.NaN : timeOf(fact);
  }

  /** Adds what a fact says. */
  add(fact: Fact): void {
    const { keys, context, claims, statement } = fact;
    for (const key of keys) this.keys.add(key);
    for (const key of context) this.keys.add(key);
    for (const key of namesIn(fact)) this.names.add(key);
    this.sentences.add(textOf(keys));
    this.statements.push(statement);
    for (const day of daysOf(claims)) this.days.add(day);
    for (const figure of figuresOf(claims)) this.figures.add(figure);
  }
}

/** When the day of publication begins; no number where none is known. */
export const timeOf = rememberedOf(({ published }: Pick<Fact, 'published'>) =>
  Date.parse(published?.slice(0, 10) ?? ''),
);

export const textOf = (keys: readonly string[]): string => keys.join(' ');

/** The days that claims name by their date; "on Tuesday" names none. */
export const daysOf = (claims: readonly Claim[]): string[] =>
  claims.flatMap(({ value }) =>
    value.type === 'date' && value.precision === 'day' && !value.implied.includes('day') ? value.from : [],
  );

/** A figure of so many steps of its last digit is seldom the same by chance. */
const STEPS = 100;

/** The keys of exact figures: those with three significant digits, ranges, scores. */
export const figuresOf = (claims: readonly Claim[]): string[] =>
  claims.flatMap(({ value }) => {
    const isExact = value.type === 'quantity' && (value.range || value.exact >= STEPS * value.step);
    return isExact || value.type === 'score' ? valueKeys(value).slice(0, 1) : [];
  });

/** How often the page names each word of a name, up to four times. */
export function namesOf(sentences: readonly Sentence[]): ReadonlyMap<string, number> {
  const named = new Map<string, number>();
  for (const { names } of sentences)
    for (const key of new Set(names.flatMap((n) => n.parts).map(keyOf)))
      if (key !== '') named.set(key, Math.min(4, (named.get(key) ?? 0) + 1));
  return named;
}

/** Fewer words in common mean nothing. */
const LEAST_WORDS = 3;

/** Values are compared for themselves. */
export const isWord = (key: string): boolean => !key.includes(':');

/** Share of the words of both sentences that they have in common. */
export function likeness(mine: readonly string[], theirs: ReadonlySet<string>): number {
  const shared = mine.filter((key) => theirs.has(key)).length;
  return shared >= LEAST_WORDS ? shared / (mine.length + theirs.size - shared) : 0;
}
