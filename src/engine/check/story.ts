/** What a source tells that the page brought up, as one story: its names, sentences, days and exact figures. */
import type { Claim } from '../claims/model.ts';
import type { Sentence } from '../claims/read.ts';
import { valueKeys } from '../claims/value-keys.ts';
import { keyOf } from '../claims/words.ts';
import type { Fact } from '../facts/model.ts';
import { originOf } from '../policy.ts';
import { rememberedOf } from '../../text/remembered.ts';

export interface Story {
  /** Keys of all its facts at hand. */
  readonly keys: Set<string>;
  /** Keys of its sentences that the page brought up, as one text each. */
  readonly sentences: Set<string>;
  /** Its sentences at hand as they stand. */
  readonly statements: string[];
  /** Its exact figures, by their keys. */
  readonly figures: Set<string>;
  /** The days that it names. */
  readonly days: Set<string>;
  /** Keys of those whom, and of what, its facts name. */
  readonly names: Set<string>;
  /** How alike the sentence of the page is that it retells best, 0 to 1. */
  alike: number;
  origin: string;
  /** A reviewed fact stands for itself: it names its story. */
  readonly reviewed: boolean;
  /** When the day of its publication began; no number where none is known. */
  readonly published: number;
  close?: number;
}

/** The story of a fact, without anything told yet. */
export function emptyStory(fact: Fact): Story {
  const { evidence, story, reviewed } = fact;
  const source = evidence[0]?.source;
  return {
    keys: new Set(),
    sentences: new Set(),
    statements: [],
    figures: new Set(),
    days: new Set(),
    names: new Set(),
    alike: 0,
    origin: source ? originOf(source) : story,
    reviewed,
    published: reviewed ? Number.NaN : timeOf(fact),
  };
}

/** Adds what a fact tells. */
export function addTo(story: Story, { keys, context, claims, statement }: Fact): void {
  for (const key of keys) story.keys.add(key);
  for (const key of context) story.keys.add(key);
  for (const { anchors } of claims) for (const key of anchors) story.names.add(key);
  story.sentences.add(textOf(keys));
  story.statements.push(statement);
  for (const day of daysOf(claims)) story.days.add(day);
  for (const figure of figuresOf(claims)) story.figures.add(figure);
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

/** The keys of figures that are told exactly: three digits that count, two ends, a score. */
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

/** Fewer words in common tell nothing. */
const LEAST_WORDS = 3;

/** Values are compared for themselves. */
export const isWord = (key: string): boolean => !key.includes(':');

/** Share of the words of both sentences that they have in common. */
export function likeness(mine: readonly string[], theirs: ReadonlySet<string>): number {
  let shared = 0;
  for (const key of mine) if (theirs.has(key)) shared++;
  return shared >= LEAST_WORDS ? shared / (mine.length + theirs.size - shared) : 0;
}
