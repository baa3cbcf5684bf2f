/**
 * Reads one sentence or label: does the text say of itself that AI made it? The grammar is SELF × AI × MADE, in the order
 * the language uses, with the word lists of ./lang. Questions, denials, duties, quotations and talk about others are vetoed.
 */
import { foldNotice, namesAi, openQuote, splitSentences, withoutQuotations } from './fold.ts';
import { type Claim, claimsOf, denied, hasOtherMaker, isSaidOf } from './grammar.ts';
import type { DisclosureLevel } from '../model.ts';
import { type Grammar, grammarsOf, strangers } from './patterns.ts';
import { reviewOf } from './review.ts';
import { noHuman as noHumanWords } from './lang/common.ts';
import { everywhere } from './lang/index.ts';
import { type Place, wordList } from '../word-list.ts';

/** What a sentence says about the text it belongs to. */
export interface SentenceReading {
  readonly level: Exclude<DisclosureLevel, 'none-claimed'>;
  /** True if the thing made is a summary rather than the article. */
  readonly summary: boolean;
  /** `sentence` needs no other sign; `fragment` has no subject; a `badge` says that AI made something; a `label` only names it. */
  readonly form: 'sentence' | 'fragment' | 'badge' | 'label';
  /** The words that point at the text: "this article"; absent if nothing certain does. */
  readonly self?: string;
}

/** Longer texts are paragraphs that speak of something else. */
const longest = 700;
const widestSpan = 210;

function levelOf(grammar: Grammar, said: string): SentenceReading['level'] {
  // "It has not been edited" does not say that AI helped.
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

/** In scripts without spaces short words occur everywhere, so longer sentences prove nothing. */
const longestTogether = 60;
/** The largest share of letters in words that notices do not use. */
const mostStrange = { apart: 0.28, together: 0.2 };
/** Endings of a Korean or Japanese verb that another clause follows. */
const nextClause = /が、|지만|며(?=[\s,])|면서/u;
/** Condition, duty or possibility, hedges left out: "may contain errors" says nothing against a notice. */
function isUnreal(grammar: Grammar, text: string): boolean {
  return grammar.unreal.has(grammar.hedge.without(text));
}

/** Longer words about the source are a story of their own. */
const longestOrigin = 60;
/** Korean and Japanese mark who does it: "the club has published …". */
const ownTopic = /[가-힣](?:은|는|이|가)\s|[はが]/u;

/** What stands before a claim, without where the text comes from, which may be anything. */
function withoutOrigin(grammar: Grammar, core: string, claim: Omit<Claim, 'use'>): string {
  const lead = core.slice(0, claim.from);
  if (lead.length > longestOrigin || ownTopic.test(lead)) return lead;
  const { id } = grammar.pack;
  if (id !== 'ko' && id !== 'ja') {
    // "From the minutes of the council, our model wrote …"
    if (grammar.source.first(lead)?.start !== 0) return lead;
    const comma = lead.search(/[,，、]/u);
    return comma < 0 ? '' : lead.slice(comma + 1);
  }
  // 議事録をもとに: the word for it stands behind; "four reports that AI has written anew as one text": the text ends it.
  const origin = grammar.source.places(core).findLast(({ end }) => end <= claim.from);
  if (origin) return lead.slice(origin.end);
  return /[을를を]\s?$/u.test(lead) && grammar.isText.has(core.slice(claim.to)) ? '' : lead;
}

/** Whether a sentence consists of the words of notices: everything before the claim, and nearly everything after. */
function mostlyNotice(grammar: Grammar, core: string, claim: Omit<Claim, 'use'>): boolean {
  const { spaced } = grammar.pack;
  if (strangers(grammar, withoutOrigin(grammar, core, claim)).strange > 0) return false;
  if (!spaced && core.length > longestTogether) return false;
  const said = core.slice(0, claim.to);
  // "Written by AI (Claude, by Anthropic)": which AI it was.
  let tail = core.slice(claim.to).replace(/^\s?\([^()]{2,40}\)/, '');
  // Where the text comes from may be anything: "Text created by a model based on data of the weather service".
  const origin = grammar.source.first(tail);
  if (origin && (claim.post || origin.start + 40 > tail.length)) tail = tail.slice(0, origin.start);
  if (isUnreal(grammar, said + tail)) return false;
  // "About texts that AI wrote": the verb at the end makes AI the topic.
  if (!spaced && grammar.topic.has(tail)) return false;
  // What follows the verb's clause in Korean and Japanese is the next thing said.
  if (grammar.pack.id === 'ko' || grammar.pack.id === 'ja') tail = tail.split(nextClause, 1)[0] ?? '';
  const behind = strangers(grammar, tail);
  const most =
    (strangers(grammar, said).all + behind.all) *
    (spaced || grammar.pack.id === 'ko' ? mostStrange.apart : mostStrange.together);
  return behind.strange <= most;
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

/**
 * A statement about the text, which it names.
 * @param skipped letters of the sentence's opening ("Note:")
 */
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
          ...(weak ? {} : { self: self.text }),
        };
    }
  }
  return null;
}

/** A question; or a button's or progress line's dots. */
const asks = /(?:[?？]|\.{3}|…)\s{0,2}["”」』]?$/u;
/** A shout of an advert. */
const shouts = /[!！]\s{0,2}["”」』]?$/u;

/** Question, condition or duty around the claim. A hedge behind it ("may contain errors") does not veto. */
function vetoed(grammar: Grammar, core: string, from: number, to: number): boolean {
  if (asks.test(core)) return true;
  if (grammar.unreal.has(core.slice(Math.max(0, from - 40), to))) return true;
  return !grammar.pack.spaced && grammar.unreal.has(grammar.hedge.without(core.slice(to)).slice(0, 14));
}

const longestFragment = 240;
/** A badge is at most this long. */
const longestBadge = 40;
/** What separates a badge from what follows it. */
const badgeEnd = /[\])）】(（;.。,，:：–—|·]|\s-\s/u;

/** A badge stands alone, or goes on in words of notices: the thing's name, where it is from, a hedge. */
function isLabel(grammar: Grammar, core: string): boolean {
  const label = grammar.label.first(core)?.text;
  if (label === undefined || asks.test(core) || isUnreal(grammar, core)) return false;
  const clause = core.split(badgeEnd, 1)[0] ?? core;
  if (grammar.negation.has(clause) && !grammar.unreviewed.has(clause)) return false;
  const source = grammar.source.first(core)?.start ?? -1;
  const rest = clause.slice(label.length, source < label.length ? undefined : source);
  return !hasOtherMaker(grammar, rest) && strangers(grammar, rest).strange === 0;
}

/**
 * The claim of a fragment. A tool and its use alone tell little: "We fed the press release to a language model" has no
 * strange word, and "Used AI to help with a first draft" counts where the text around it says that a person looked it over.
 */
function fragmentClaim(grammar: Grammar, core: string, reviewed: () => boolean): Claim | undefined {
  if (asks.test(core) || shouts.test(core)) return undefined;
  return claimsOf(grammar, core).find(
    (claim) =>
      !grammar.media.has(core.slice(0, claim.to + 26)) &&
      // "The tool generates summaries with AI": another work is what the sentence speaks of.
      !grammar.works.has(core.slice(0, claim.from)) &&
      !denied(grammar, core, claim.from, claim.to) &&
      !grammar.negation.has(core.slice(0, claim.to)) &&
      mostlyNotice(grammar, core, claim) &&
      (!claim.use || reviewed() || (/^(?:we|i) /i.test(core) && strangers(grammar, core).strange === 0)),
  );
}

/**
 * Reads a sentence as a badge or a fragment.
 * @param core the sentence without its opening ("Note:")
 * @param reviewed whether the text around it says that a person reviewed it
 */
function readFragment(grammar: Grammar, core: string, reviewed: () => boolean): SentenceReading | null {
  if (core.length > longestFragment || grammar.others.has(core)) return null;
  const read = (form: SentenceReading['form'], level = levelOf(grammar, core)): SentenceReading => ({
    level,
    summary: grammar.summary.has(core),
    form,
  });
  if (isLabel(grammar, core) && !grammar.media.has(core.slice(0, 40))) {
    const made = [grammar.worked, grammar.penned, grammar.translated].some((words) => words.has(core));
    return read(core.length > longestBadge ? 'fragment' : made ? 'badge' : 'label');
  }
  const claim = fragmentClaim(grammar, core, reviewed);
  if (claim?.use) return read('fragment', 'assisted');
  if (claim) {
    // "Content was generated by AI": a subject needs no pointing word where it opens the notice.
    const subject = grammar.bareStart.first(core)?.end ?? 0;
    if (subject > 0 && core.slice(subject, claim.from).trim() !== '') return read('sentence');
    // A claim and nothing else is a badge too.
    const goesOn = core.length > longestBadge || /[\p{L}\p{N}]/u.test(core.slice(claim.to));
    return read(goesOn ? 'fragment' : 'badge');
  }
  // Where an editor vouches for it, a named work may lead: "A recipe of ours, written with AI and reviewed by our team";
  // and the work may be shared out: "Researched by our reporters, text written by AI".
  const lead = core.length < 160 ? (/^[^,，、;；]{2,50}[,，、;；]\s?/u.exec(core)?.[0] ?? '') : '';
  const behind = lead === '' ? undefined : fragmentClaim(grammar, core.slice(lead.length), reviewed);
  const shared = behind?.post && grammar.person.has(lead) && !isUnreal(grammar, lead);
  return behind && (shared || reviewed()) ? read('fragment') : null;
}

/**
 * Reads one sentence, line or label.
 * @returns null if it does not say that this text was made by or with AI
 */
export function readNotice(raw: string): SentenceReading | null {
  if (raw.length > longest * 2) return null;
  const text = foldNotice(raw);
  if (text.length > longest || !namesAi(text)) return null;
  const quoted = openQuote.test(text);
  const whole = quoted ? text : withoutQuotations(text);
  // A text that begins with a quotation mark quotes a notice of others, unless the quotation is all there is in a badge.
  if (quoted && text.length > 30) return null;
  for (const part of splitSentences(whole)) {
    const sentence = noHuman.without(part, 'nobody');
    const skipped = openingOf(sentence);
    const core = sentence.slice(skipped);
    for (const grammar of grammarsOf(sentence)) {
      if (grammar.offer.has(core)) continue;
      const reading =
        readStatement(grammar, sentence, skipped) ??
        readFragment(grammar, core, () => reviewOf(whole) === true);
      // One that names its text speaks of somebody else's.
      if (reading) return quoted && reading.form === 'sentence' ? null : reading;
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
      return { level: levelOf(grammar, sentence), summary: false, form: 'sentence' };
    }
  return null;
}
