/**
 * Notices without a subject: badges ("AI-generated") and fragments ("Written with AI, checked by an editor"). Nothing in
 * them points at the text, so nearly every word must be one that other notices have too: that is what tells them from
 * headlines and reports about AI, in any language and order.
 */
import { type Claim, claimsOf, denied, hasOtherMaker } from './grammar.ts';
import { type Grammar, strangers } from './patterns.ts';

/** Where words are written together, short words are in everything: longer sentences prove nothing. */
const longestTogether = 60;
/** The share of letters in words that notices do not have. */
const mostStrange = { apart: 0.28, together: 0.2 };
/** Endings of a Korean or Japanese verb behind which another clause follows. */
const nextClause = /が、|지만|며(?=[\s,])|면서/u;
/** Condition, duty or possibility, hedges left out: "may contain errors" says nothing against a notice. */
function isUnreal(grammar: Grammar, text: string): boolean {
  return grammar.unreal.has(grammar.hedge.without(text));
}

/** Whether a sentence says its claim in the words of notices: all of what leads to it, and nearly all of the rest. */
export function mostlyNotice(grammar: Grammar, core: string, claim: Omit<Claim, 'use'>): boolean {
  const { spaced } = grammar.pack;
  if (strangers(grammar, core.slice(0, claim.from)).strange > 0) return false;
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

/** A fragment's words: nothing about the sentence's time or place is known yet. */
export interface Fragment {
  readonly core: string;
  readonly form: 'sentence' | 'fragment' | 'badge' | 'label';
  /** Where only the use of AI is told, and not what it made. */
  readonly level?: 'assisted';
}

const longest = 240;
/** A badge is at most this long. */
const longestBadge = 40;
/** What parts a badge from what is said behind it. */
const badgeEnd = /[\])）】(（;.。,，:：–—|·]|\s-\s/u;

/** A badge stands alone, or goes on in words of notices: the thing's name, where it is from, a hedge. */
function isLabel(grammar: Grammar, core: string): boolean {
  const label = grammar.label.first(core)?.text;
  if (label === undefined || asksBadge.test(core) || isUnreal(grammar, core)) return false;
  const clause = core.split(badgeEnd, 1)[0] ?? core;
  if (grammar.negation.has(clause) && !grammar.unreviewed.has(clause)) return false;
  const source = grammar.source.first(core)?.start ?? -1;
  const rest = clause.slice(label.length, source < label.length ? undefined : source);
  return !hasOtherMaker(grammar, rest) && strangers(grammar, rest).strange === 0;
}

/** A question, a shout of an advert, or a progress line's dots. */
const asks = /(?:[?？!！]|\.{3}|…)\s{0,2}["”」』]?$/u;
/** A badge may shout. */
const asksBadge = /(?:[?？]|\.{3}|…)\s{0,2}["”」』]?$/u;

/**
 * The claim of a fragment. A tool and its use alone tell little: "We fed the press release to a language model" has no
 * strange word, and "Used AI to help with a first draft" counts where the text around it says that a person looked it over.
 */
function fragmentClaim(grammar: Grammar, core: string, reviewed: () => boolean): Claim | undefined {
  if (asks.test(core)) return undefined;
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
export function readFragment(grammar: Grammar, core: string, reviewed: () => boolean): Fragment | null {
  if (core.length > longest) return null;
  if (isLabel(grammar, core) && !grammar.media.has(core.slice(0, 40))) {
    const made = [grammar.worked, grammar.penned, grammar.translated].some((words) => words.has(core));
    return { core, form: core.length > longestBadge ? 'fragment' : made ? 'badge' : 'label' };
  }
  const claim = fragmentClaim(grammar, core, reviewed);
  // A claim and nothing else is a badge too.
  const badge = claim && core.length <= longestBadge && !/[\p{L}\p{N}]/u.test(core.slice(claim.to));
  if (claim?.use) return { core, form: 'fragment', level: 'assisted' };
  if (claim) {
    // "Content was generated by AI": a subject needs no pointing word where it opens the notice.
    const subject = grammar.bareStart.first(core)?.end ?? 0;
    const said = subject > 0 && core.slice(subject, claim.from).trim() !== '';
    return { core, form: said ? 'sentence' : badge ? 'badge' : 'fragment' };
  }
  // Where an editor vouches for it, a named work may lead: "A recipe of ours, written with AI and reviewed by our team";
  // and the work may be shared out: "Researched by our reporters, text written by AI".
  const lead = core.length < 160 ? (/^[^,，、;；]{2,50}[,，、;；]\s?/u.exec(core)?.[0] ?? '') : '';
  const shared = (): boolean => grammar.person.places(lead).length > 0 && !isUnreal(grammar, lead);
  const behind = lead === '' ? undefined : fragmentClaim(grammar, core.slice(lead.length), reviewed);
  if (behind && ((behind.post && shared()) || reviewed())) return { core, form: 'fragment' };
  return null;
}
