/**
 * Reads one sentence or label: does the text say of itself that AI made it? The grammar is SELF × AI × MADE in the order
 * the language uses, over the word lists of ./lang; what speaks of others, asks, denies, requires or quotes is vetoed.
 */
import { foldNotice, namesAi, openQuote, splitSentences, withoutQuotations } from './fold.ts';
import { mostlyNotice, readFragment } from './fragment.ts';
import { denied, statements } from './grammar.ts';
import type { DisclosureLevel } from '../model.ts';
import { canSpeak, type Grammar, grammarsOf } from './patterns.ts';
import { reviewOf } from './review.ts';
import { noHuman as noHumanWords } from './lang/common.ts';
import { everywhere } from './lang/index.ts';
import { wordList } from '../word-list.ts';

/** What a sentence says about the text it belongs to. */
export interface SentenceReading {
  readonly level: Exclude<DisclosureLevel, 'none-claimed'>;
  /** True where the thing made is a summary rather than the article. */
  readonly summary: boolean;
  /** `sentence` needs no other sign; `fragment` has no subject; a `badge` says that AI made something; a `label` only names it. */
  readonly form: 'sentence' | 'fragment' | 'badge' | 'label';
  /** The words that point at the text: "this article"; absent where nothing certain does. */
  readonly self?: string;
  readonly lang: string;
}

/** Longer texts are paragraphs that speak of something else. */
const longest = 700;
const widestSpan = 210;
/** Ways to read one sentence that are tried: a text made to have thousands is none. */
const mostTries = 40;

function levelOf(grammar: Grammar, said: string): SentenceReading['level'] {
  // "It has not been edited" tells of no help.
  const sentence = grammar.unreviewed.without(said);
  if (sentence.includes('nobody')) return 'generated';
  if (grammar.translated.has(sentence)) return 'translated';
  if (grammar.summarised.has(sentence) || grammar.summary.has(sentence)) return 'summary';
  return grammar.helped.has(sentence) ? 'assisted' : 'generated';
}

/** "No person wrote this" is no denial of AI. */
const noHuman = wordList(noHumanWords);
const marks = /^[\s[(（【*_#>|:：-]{0,6}/;
/** "Note:", "Disclaimer:", "How we made this:" open a notice and say nothing. */
const opening = wordList(
  `(?:${everywhere('tell')}) |(?:(?:ai|ki|ia) )?(?:${everywhere('note')})(?: [^\\s:：.]{1,16}){0,3}\\.? ?[:：–—-] ?`,
  '^',
  '[\\s[(（【*_>|-]{0,4}',
);

/** How many letters of a sentence are its opening. */
function openingOf(sentence: string): number {
  const { length } = marks.exec(sentence)?.[0] ?? '';
  const rest = sentence.slice(length, length + 120);
  return length + (opening.first(rest)?.end ?? 0);
}

function readWith(
  grammar: Grammar,
  sentence: string,
  skipped: number,
  whole: string,
): SentenceReading | null {
  const bare = sentence.slice(skipped);
  if (!canSpeak(grammar, bare) || grammar.offer.has(bare)) return null;
  const lang = grammar.pack.id;
  let tries = 0;
  for (const { from, to, self, weak } of statements(grammar, sentence, skipped)) {
    tries += 1;
    if (tries > mostTries) break;
    const span = sentence.slice(from, to);
    // The three stand close together; a full stop between them makes them two statements.
    if (to - from > widestSpan || /[.!?。！？]\s+\S{3}/u.test(span.replace(/\bA\.I\.|\be\.g\.|\bvs\./g, '')))
      continue;
    if (denied(grammar, sentence, from, to) || vetoed(grammar, sentence, skipped, from, to)) continue;
    if (weak && !mostlyNotice(grammar, bare, { from: from - skipped, to: to - skipped, post: true }))
      continue;
    const level = levelOf(grammar, sentence.slice(Math.max(0, from - 10), to + 60));
    return {
      level,
      summary: grammar.summary.has(self.text),
      form: 'sentence',
      lang,
      ...(weak ? {} : { self: self.text }),
    };
  }
  const fragment = readFragment(grammar, bare, () => reviewOf(whole) === true);
  return (
    fragment && {
      level: fragment.level ?? levelOf(grammar, fragment.core),
      summary: grammar.summary.has(fragment.core),
      form: fragment.form,
      lang,
    }
  );
}

/** Question, condition or duty around the claim. A hedge behind it ("may contain errors") does not veto. */
function vetoed(grammar: Grammar, sentence: string, skipped: number, from: number, to: number): boolean {
  // A question; or a button's or progress line's dots.
  if (/(?:[?？]\s{0,2}["”」』]?|\.{3}|…)$/.test(sentence)) return true;
  if (grammar.unreal.has(sentence.slice(Math.max(skipped, from - 40), to))) return true;
  return !grammar.pack.spaced && grammar.unreal.has(grammar.hedge.without(sentence.slice(to)).slice(0, 14));
}

/**
 * Reads one sentence, line or label.
 * @returns null where it does not say that this text was made by or with AI
 */
export function readNotice(raw: string): SentenceReading | null {
  if (raw.length > longest * 2) return null;
  const text = foldNotice(raw);
  if (text.length > longest || !namesAi(text)) return null;
  const whole = openQuote.test(text) ? text : withoutQuotations(text);
  // A text that begins with a quotation mark quotes a notice of others, unless the quotation is all there is in a badge.
  if (openQuote.test(text) && text.length > 30) return null;
  for (const part of splitSentences(whole)) {
    const sentence = noHuman.without(part, 'nobody');
    const skipped = openingOf(sentence);
    for (const grammar of grammarsOf(sentence)) {
      const reading = readWith(grammar, sentence, skipped, whole);
      if (reading) return reading;
    }
  }
  return null;
}

/** Reads the words under a heading that announces how AI was used: there the maker need not be named again ("Produced by our system …"). */
export function readUnderHeading(raw: string): SentenceReading | null {
  for (const sentence of splitSentences(foldNotice(raw)))
    for (const grammar of grammarsOf(sentence)) {
      const verbs = ['made', 'penned', 'translated', 'summarised'] as const;
      if (!verbs.some((name) => grammar[name].has(sentence))) continue;
      // "Not checked" denies no making.
      const said = grammar.unreviewed.without(sentence);
      if (grammar.negation.has(said) || grammar.unreal.has(said)) break;
      return { level: levelOf(grammar, sentence), summary: false, form: 'sentence', lang: grammar.pack.id };
    }
  return null;
}
