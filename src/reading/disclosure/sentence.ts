/**
 * Reads one sentence or label: does the text say of itself that AI made it? The grammar is SELF × AI × MADE in the order
 * the language uses, over the word lists of ./lang; what speaks of others, asks, denies, requires or quotes is vetoed.
 */
import { mostlyNotice } from './coverage.ts';
import { foldNotice, namesAi, openQuote, splitSentences, withoutQuotations } from './fold.ts';
import { readFragment } from './fragment.ts';
import { denied, statements } from './grammar.ts';
import type { DisclosureLevel } from '../model.ts';
import { canSpeak, type Grammar, grammarsOf, has } from './patterns.ts';
import { reviewOf } from './review.ts';

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

function levelOf(grammar: Grammar, sentence: string): SentenceReading['level'] {
  if (sentence.includes('nobody')) return 'generated';
  if (has(grammar.translated, sentence)) return 'translated';
  if (has(grammar.summarised, sentence) || has(grammar.summary, sentence)) return 'summary';
  return has(grammar.helped, sentence) ? 'assisted' : 'generated';
}

/** "No person wrote this" is no denial of AI. */
const nobody =
  /\bno (?:human|person|journalist|reporter|author)s?\b|\bkein (?:mensch|redakteur)\b|\bnot (?:by )?(?:a )?humans?\b|(?:사람|기자)[이가]\s?아(?:닌|니라)|(?:人間|記者|人)ではなく|(?:并|並)?非人工撰[写寫]/giu;

/** "Note:", "Disclaimer:", "[" and the like open a notice and say nothing. */
const opening =
  /^(?:[\s[(（【*_#>|:：-]{0,6}(?:(?:(?:how|about|wie|comment|cómo|come|como)\s[^:：.]{3,40}[:：]\s)|(?:(?:editor|reporter|author|writer|publisher|full|honest|ai|ki|ia)(?:ial|'s)?\s)?(?:note|notice|transparen\p{L}{1,16}|disclaimer|disclosure|attribution|warning|attention|achtung|attenzione|atención|atenção|remarque|important\p{L}?|info|hinweis|nota|note|avertissement|avviso|aviso|advertencia|mention|credit|ps|anmerkung|注|注意|お知らせ|お断り|声明|聲明|提示|说明|說明|免责声明|免責聲明|提醒您?|알림|안내|주의|고지)(?:\s\p{L}{1,12}){0,3}\.?\s?[:：–—-]\s?)?[\s[(（【*_>|-]{0,4})/iu;

function readWith(grammar: Grammar, sentence: string, whole: string): SentenceReading | null {
  const bare = sentence.replace(opening, '');
  if (!canSpeak(grammar, bare)) return null;
  const skipped = sentence.length - bare.length;
  const lang = grammar.pack.id;
  let tries = 0;
  for (const { from, to, self, weak } of statements(grammar, sentence, skipped)) {
    tries += 1;
    if (tries > mostTries) break;
    const span = sentence.slice(from, to);
    // The three stand close together; a full stop between them makes them two statements.
    if (to - from > widestSpan || /[.!?。！？]\s+\S{3}/u.test(span.replace(/\bA\.I\.|\be\.g\.|\bvs\./g, '')))
      continue;
    if (denied(grammar, sentence, from, to) || vetoed(grammar, sentence, from, to)) continue;
    if (weak && !mostlyNotice(grammar, bare, { from: from - skipped, to: to - skipped, post: true }))
      continue;
    const level = levelOf(grammar, sentence.slice(Math.max(0, from - 10), to + 60));
    return {
      level,
      summary: has(grammar.summary, self.text),
      form: 'sentence',
      lang,
      ...(weak ? {} : { self: self.text }),
    };
  }
  const fragment = readFragment(grammar, bare, () => reviewOf(whole) === true);
  return (
    fragment && {
      level: levelOf(grammar, fragment.core),
      summary: has(grammar.summary, fragment.core),
      form: fragment.form,
      lang,
    }
  );
}

/** Question, condition or duty around the claim. A hedge behind it ("may contain errors") does not veto. */
function vetoed(grammar: Grammar, sentence: string, from: number, to: number): boolean {
  // A question; or a button's or progress line's dots.
  if (/(?:[?？]\s{0,2}["”」』]?|\.{3}|…)$/.test(sentence)) return true;
  if (has(grammar.unreal, sentence.slice(Math.max(0, from - 40), to))) return true;
  return (
    !grammar.pack.spaced && has(grammar.unreal, sentence.slice(to).replace(grammar.hedge, ' ').slice(0, 14))
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
    const sentence = part.replace(nobody, 'nobody');
    for (const grammar of grammarsOf(sentence)) {
      const reading = readWith(grammar, sentence, whole);
      if (reading) return reading;
    }
  }
  return null;
}

/** Reads the words under a heading that announces how AI was used: there the maker need not be named again ("Produced by our system …"). */
export function readUnderHeading(raw: string): SentenceReading | null {
  for (const sentence of splitSentences(foldNotice(raw)))
    for (const grammar of grammarsOf(sentence)) {
      const said = ['made', 'penned', 'translated', 'summarised'] as const;
      if (!said.some((name) => has(grammar[name], sentence))) continue;
      if (has(grammar.negation, sentence) || has(grammar.unreal, sentence)) continue;
      return { level: levelOf(grammar, sentence), summary: false, form: 'sentence', lang: grammar.pack.id };
    }
  return null;
}
