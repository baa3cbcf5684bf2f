/**
 * Reads one sentence or label: does the text say of itself that AI made it? The grammar is SELF × AI × MADE in the order
 * the language uses, over the word lists of ./lang; what speaks of others, asks, denies, requires or quotes is vetoed.
 */
import { foldNotice, namesAi, openQuote, splitSentences, withoutQuotations } from './fold.ts';
import { mostlyNotice, readFragment } from './fragment.ts';
import { claimsOf, denied, isSaidOf } from './grammar.ts';
import type { Place } from '../word-list.ts';
import type { DisclosureLevel } from '../model.ts';
import { type Grammar, grammarsOf } from './patterns.ts';
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

/** "This dispatch was written by AI": any noun that is not known to be no text. */
function pointedSubjects(grammar: Grammar, core: string): Place[] {
  if (!grammar.penned.has(core) && !(grammar.pack.spaced && grammar.made.has(core))) return [];
  return grammar.pointed
    .places(core)
    .filter(({ text }) => !grammar.works.has(text) && !grammar.media.has(text));
}

/** "The picture in this article": the text is not what was made; another version is no text of its own. */
function isOther(grammar: Grammar, core: string, self: Place): boolean {
  const head = core.slice(Math.max(0, self.start - 40), self.start);
  return grammar.media.has(head) && !grammar.bareWord.has(head.replace(/vers[iã]\p{L}{1,3}|fassung/giu, ''));
}

/** A statement about the text, which it names. */
function readStatement(grammar: Grammar, sentence: string, skipped: number): SentenceReading | null {
  const core = sentence.slice(skipped);
  const selves = grammar.self.places(sentence).map(({ start, end, text }) => ({
    start: Math.max(0, start - skipped),
    end: Math.max(0, end - skipped),
    text,
  }));
  // The subject may be another text ("the report"): the rest must read like a notice.
  const weak = !selves.length;
  for (const self of weak ? pointedSubjects(grammar, core) : selves) {
    if (isOther(grammar, core, self)) continue;
    for (const claim of claimsOf(grammar, core, self)) {
      const from = Math.min(claim.from, self.start);
      const to = Math.max(claim.to, self.end);
      const span = core.slice(from, to).replace(/\bA\.I\.|\be\.g\.|\bvs\./g, '');
      if (
        to - from <= widestSpan &&
        // A full stop between them makes them two statements.
        !/[.!?。！？]\s+\S{3}/u.test(span) &&
        isSaidOf(grammar, core, self, claim) &&
        !denied(grammar, core, from, to) &&
        !vetoed(grammar, core, from, to) &&
        (!weak || mostlyNotice(grammar, core, { from, to, post: true }))
      )
        return {
          level: levelOf(grammar, core.slice(Math.max(0, from - 10), to + 60)),
          summary: grammar.summary.has(self.text),
          form: 'sentence',
          lang: grammar.pack.id,
          ...(weak ? {} : { self: self.text }),
        };
    }
  }
  return null;
}

/** Question, condition or duty around the claim. A hedge behind it ("may contain errors") does not veto. */
function vetoed(grammar: Grammar, core: string, from: number, to: number): boolean {
  // A question; or a button's or progress line's dots.
  if (/(?:[?？]\s{0,2}["”」』]?|\.{3}|…)$/.test(core)) return true;
  if (grammar.unreal.has(core.slice(Math.max(0, from - 40), to))) return true;
  return !grammar.pack.spaced && grammar.unreal.has(grammar.hedge.without(core.slice(to)).slice(0, 14));
}

/** @param skipped letters of the sentence's opening ("Note:") */
function readWith(
  grammar: Grammar,
  sentence: string,
  skipped: number,
  whole: string,
): SentenceReading | null {
  const core = sentence.slice(skipped);
  if (grammar.offer.has(core)) return null;
  const said = readStatement(grammar, sentence, skipped);
  if (said) return said;
  const fragment = readFragment(grammar, core, () => reviewOf(whole) === true);
  return (
    fragment && {
      level: fragment.level ?? levelOf(grammar, fragment.core),
      summary: grammar.summary.has(fragment.core),
      form: fragment.form,
      lang: grammar.pack.id,
    }
  );
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
