/**
 * Reads a document: sentences with their words, names and claims. One reading serves the page (what is checked) and
 * the sources (what it is checked against), so that both sides are understood alike.
 */
import type { Document, Span, Zone } from '../model.ts';
import { normalise } from '../../text/normalise.ts';
import { sentences } from '../../text/sentences.ts';
import { COUNTRY_OF } from './data/places.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { datelineEnd } from './dateline.ts';
import { type Context, contextOf, viewOf } from './context.ts';
import type { Claim, ClaimValue } from './model.ts';
import { type Mention, mentionsOf } from './mentions.ts';
import { innerCapitals, type Name, namesOf, settle } from './names.ts';
import { framedMeasure, roleKeys } from './frames.ts';
import { ownersAt, unvalued } from './owners.ts';
import { periodsOf } from './period.ts';
import { measuredNouns, measureOf } from './measure.ts';
import { resolve } from './resolve.ts';
import { edgeOf, stateOf, statusOf, useOf } from './status.ts';
import { uncasedNames } from './uncased-names.ts';
import { valueKeys } from './value-keys.ts';
import { type Word, wordsOf } from './words.ts';

export interface Sentence extends Span {
  readonly index: number;
  readonly zone: Zone;
  readonly words: readonly Word[];
  readonly names: readonly Name[];
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
  /** Distinct keys of its content words and values. */
  readonly keys: readonly string[];
}

export interface Reading {
  readonly document: Document;
  readonly sentences: readonly Sentence[];
}

/** Zones whose sentences say something about a story (this one or, for a teaser, another). */
const TELLING: ReadonlySet<Zone> = new Set([
  'title',
  'deck',
  'heading',
  'body',
  'caption',
  'summary',
  'teaser',
]);
const FIGURES: ReadonlySet<Claim['slot']> = new Set(['count', 'percent', 'money']);
/** The slot of a name, by its kind; names of unknown kind count as organisations. */
export const SLOT_OF = {
  person: 'person',
  organisation: 'organisation',
  place: 'place',
  country: 'place',
  unknown: 'organisation',
} as const;
const NO_MEASURE = { measureKind: 'none', base: '', unitKeys: [] } as const;
/** What a frame, a name's kind or a clause says about its claim; it overrides the words around it. */
interface Own {
  readonly context?: Context;
  readonly measure?: string;
  readonly unitKeys?: readonly string[];
  readonly sure?: Claim['sure'];
}
/** No article has more sentences; what has is no article, and only its beginning is read. */
const MOST_SENTENCES = 3_000;
/** A sentence with more values or names is a table: the rest would distinguish nothing. */
const MOST_VALUES = 40;
const MOST_OTHERS = 16;
/** Longer sentences are lists or no language at all; only this much is read. */
const MAX_SENTENCE = 1200;

export function readDocument(document: Document): Reading {
  const text = normalise(document.text);
  const lang = document.lang ?? 'en';
  const context = { lang, ...(document.published === undefined ? {} : { published: document.published }) };
  const spans = document.blocks
    .filter((block) => TELLING.has(block.zone))
    .slice(0, MOST_SENTENCES)
    .flatMap((block) => sentences(text, block, lang).map((span) => ({ span: cap(span), zone: block.zone })))
    .slice(0, MOST_SENTENCES);
  const words = spans.map((s) => wordsOf(text, s.span));
  const inner = innerCapitals(words.filter((w) => !allCapital(w)));
  const written = new Set<string>();
  for (const sentence of words) for (const w of sentence) if (!w.capital) written.add(w.lower);
  const names = settle(
    words.map((w) => namesOf(text, w, inner, allCapital(w))),
    written,
  );
  const reading = {
    document,
    sentences: spans.map(({ span, zone }, index) => {
      const mentions = mentionsOf(text, span, context).slice(0, MOST_VALUES);
      const quote = (at: Span): string => document.text.slice(at.start, at.end);
      return readSentence(text, quote, span, zone, index, words[index] ?? [], names[index] ?? [], mentions);
    }),
  };
  return { ...reading, sentences: resolve(reading.sentences) };
}

function cap(span: Span): Span {
  return { start: span.start, end: Math.min(span.end, span.start + MAX_SENTENCE) };
}

/** A word of so many letters has a capital in any headline that gives one to most. */
const A_WORD = 4;

/** Headlines in title case capitalise every word, or all but short ones: their capitals prove nothing. */
function allCapital(words: readonly Word[]): boolean {
  const content = words.filter((w) => w.key !== '' && !w.digit);
  const isSmall = (w: Word): boolean => !w.capital && !w.digit && w.text.length >= A_WORD;
  return (
    content.length >= 4 &&
    content.filter((w) => w.capital).length > 0.9 * content.length &&
    !content.some(isSmall)
  );
}

/**
 * @param text the document's text as `normalise` folds it, same offsets
 * @param quote the document's own words at a place
 */
function readSentence(
  text: string,
  quote: (at: Span) => string,
  span: Span,
  zone: Zone,
  index: number,
  words: readonly Word[],
  names: readonly Name[],
  mentions: readonly Mention[],
): Sentence {
  const view = viewOf(text, words, mentions);
  const content = words.filter((w, i) => w.key !== '' && view.slots[i] === undefined);
  const keysOfValues = mentions.map((m) => valueKeys(m.value));
  const values = keysOfValues.map(([first]) => first ?? '');
  const contentKeys = [...new Set(content.map((w) => w.key))];
  const keys = [...contentKeys, ...new Set(keysOfValues.flat())];
  const clauses = clausesOf(text, words);
  const filed = datelineEnd(text, span);
  const anchors = names.flatMap((n) => words.slice(n.from, n.to)).filter((w) => w.key !== '');
  const fullNames = names.flatMap(({ full = [] }) => full);
  const named = unvalued(names, mentions);
  const make = (slot: Claim['slot'], at: Span, value: ClaimValue, mine: string, own: Own = {}): Claim => {
    const { modality, negated } = statusOf(text, words, at);
    const event = slot === 'event';
    const { keys, near } = own.context ?? contextOf(view, at, slot);
    const figure = FIGURES.has(slot);
    const { measureKind, base, unitKeys } =
      figure || slot === 'ordinal' ? measureOf(text, words, at, slot) : NO_MEASURE;
    const measured = slot === 'percent' || slot === 'money' ? measuredNouns(keys, near) : undefined;
    return {
      start: at.start,
      end: at.end,
      slot,
      value,
      quote: quote(at),
      sentence: span,
      zone,
      measure: own.measure ?? measured?.[0] ?? unitKeys.at(-1) ?? '',
      unitKeys: own.unitKeys ?? measured ?? unitKeys,
      measureKind,
      base,
      sure: own.sure ?? 'yes',
      modality,
      negated,
      keys,
      near,
      edge:
        slot === 'date' ? edgeOf(text, at) : figure || slot === 'ordinal' ? stateOf(text, span, at) : 'on',
      others: values.filter((v) => v !== mine && v !== '').slice(0, MOST_OTHERS),
      use: event ? 'plain' : at.start < filed ? 'dateline' : useOf(text, words, at),
      periods: event ? [] : periodsAt(text, clauses, mentions, at),
      owners: event ? [] : ownersAt(at, words, named, clauses),
      anchors: anchors
        .filter((a) => a.start < at.start || a.end > at.end)
        .slice(0, MOST_OTHERS)
        .map((a) => a.key),
      fullNames,
    };
  };
  const claims: Claim[] = mentions.map((m, i) => {
    const measure = framedMeasure(text, words, names, m);
    return make(m.slot, m, m.value, values[i] ?? '', measure ? { measure, unitKeys: [measure] } : {});
  });
  for (const name of named) {
    const isUnknown = name.kind === 'unknown';
    if (isUnknown && name.sure === 'no') continue;
    const slot = SLOT_OF[name.kind];
    const value: ClaimValue = { type: 'name', name: quote(name), parts: name.parts };
    const role = slot === 'person' ? roleKeys(text, words, name) : [];
    const unitKeys = slot === 'place' ? [isSite(name, words) ? '#site' : '#country'] : role;
    const sure = isUnknown ? 'no' : role.length > 0 ? 'yes' : name.sure;
    claims.push(make(slot, name, value, '', { unitKeys, sure }));
  }
  for (const { slot, name, ...at } of uncasedNames(text, words))
    if (!mentions.some((m) => m.start < at.end && at.start < m.end))
      claims.push(
        make(slot, at, { type: 'name', name: quote(at), parts: name.split('・') }, '', { sure: 'no' }),
      );
  for (const clause of clauses) {
    const own = content.filter((w) => w.start >= clause.start && w.end <= clause.end);
    const inside = [...new Set(own.map((w) => w.key))];
    if (inside.length < 2) continue;
    const context = { keys: inside, near: inside.map(() => 1) };
    claims.push(make('event', clause, { type: 'event', action: '' }, '', { context }));
  }
  claims.sort((a, b) => a.start - b.start || a.end - b.end);
  const { start, end } = span;
  return { start, end, index, zone, words, names, mentions, claims, keys };
}

/** A place, or a capital where something happens "in" it; a country alone is too often only an attribute. */
function isSite(name: Name, words: readonly Word[]): boolean {
  if (name.kind === 'place') return true;
  const only = name.parts[0] ?? '';
  const before = words[name.from - 1]?.lower ?? '';
  return (
    name.parts.length === 1 &&
    COUNTRY_OF.get(only) !== only &&
    /^(?:in|at|near)$/.test(before) &&
    COUNTRY_OF.has(only)
  );
}

/** Stretches of time of the clause that holds the value; those of the whole sentence where the clause names none. */
function periodsAt(
  text: string,
  clauses: readonly Clause[],
  mentions: readonly Mention[],
  at: Span,
): readonly string[] {
  const clause = clauses.find((c) => c.start <= at.start && at.start < c.end);
  const first = clauses[0];
  const last = clauses.at(-1);
  if (clause === undefined || first === undefined || last === undefined) return [];
  const own = periodsOf(text, clause, mentions, at);
  return own.length > 0 ? own : periodsOf(text, { start: first.start, end: last.end }, mentions, at);
}
