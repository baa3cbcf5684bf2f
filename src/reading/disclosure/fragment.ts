/**
 * Notices without a subject: badges ("AI-generated") and fragments ("Written with AI, checked by an editor"). Nothing in
 * them points at the text, so nearly every word must be one that other notices have too: that is what tells them from
 * headlines and reports about AI, in any language and order.
 */
import { denied, makersOf, makingsOf } from './grammar.ts';
import { joins, ownSubject } from './order.ts';
import { type Grammar, strangers } from './patterns.ts';
import type { Place } from '../word-list.ts';

/** The words of a sentence that say that AI made something. */
interface Claim {
  readonly from: number;
  readonly to: number;
  /** The maker follows the verb: "written by AI". */
  readonly post: boolean;
}

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
export function mostlyNotice(grammar: Grammar, core: string, claim: Claim): boolean {
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
/** Without a word of AI only a line as short as this is read as a notice. */
const shortText = 80;
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

/** "AI news written by our reporters": the verb has a maker of its own behind it. */
function hasOtherMaker(grammar: Grammar, behind: string): boolean {
  const person = grammar.person.places(behind.slice(0, 40))[0];
  return (
    person !== undefined &&
    /^\s(?:by|von|vom|par|por|da|dal|dalla|pel[ao])\s[^,;.]*$/iu.test(behind.slice(0, person.start))
  );
}

/** The words that make the claim: AI and its verb side by side in an order of the language. */
function claimsOf(grammar: Grammar, core: string): Claim[] {
  const makers = makersOf(grammar, core);
  // "Text edited with AI": where the text is named, any work on it counts.
  const makings = makingsOf(grammar, core, makers, grammar.bareStart.has(core));
  const pairs: Claim[] = [];
  const pair = (a: Place, b: Place, post: boolean): void => {
    pairs.push({ from: Math.min(a.start, b.start), to: Math.max(a.end, b.end), post });
  };
  for (const maker of makers)
    for (const making of makings) {
      const after = core.slice(making.end, Math.max(making.end, maker.start));
      const before = core.slice(maker.end, Math.max(maker.end, making.start));
      if (making.end <= maker.start) {
        if (
          after.length < 40 &&
          (!grammar.pack.spaced
            ? after.length < 12 && !grammar.topic.has(after)
            : joins(grammar, after) || /^d?[ea]ll['’]/iu.test(maker.text))
        )
          pair(making, maker, true);
      } else if (maker.end <= making.start) {
        const joined =
          before.length <= 1 ||
          (grammar.pack.spaced &&
            before.length < 30 &&
            (joins(grammar, core.slice(0, maker.start)) ||
              (grammar.pack.free && grammar.through.has(before))) &&
            !hasOtherMaker(grammar, core.slice(making.end)));
        if (
          joined ||
          (!grammar.pack.spaced &&
            before.length <= 16 &&
            !ownSubject(grammar, before) &&
            !(grammar.pack.id === 'zh' && before.includes('了')))
        )
          pair(maker, making, false);
      }
    }
  // "Translated automatically from English": a machine's translation or summary needs no word of AI, and neither does
  // what was generated automatically where it is called a text.
  const kinds = [grammar.translated, grammar.summarised, grammar.summary];
  if (grammar.pack.spaced && core.length < shortText && grammar.bareWord.has(core)) kinds.push(grammar.made);
  for (const auto of grammar.auto.places(core))
    for (const making of kinds.flatMap((words) => words.places(core))) {
      const gap = Math.max(making.start - auto.end, auto.start - making.end);
      if (gap < 18) pair(auto, making, making.start < auto.start);
    }
  return pairs.sort((a, b) => a.to - a.from - (b.to - b.from)).slice(0, 8);
}

function fragmentClaim(grammar: Grammar, core: string): Claim | undefined {
  if (asks.test(core)) return undefined;
  return claimsOf(grammar, core).find(
    (claim) =>
      !grammar.media.has(core.slice(0, claim.to + 26)) &&
      // "The tool generates summaries with AI": another work is what the sentence speaks of.
      !grammar.works.has(core.slice(0, claim.from)) &&
      !denied(grammar, core, claim.from, claim.to) &&
      !grammar.negation.has(core.slice(0, claim.to)) &&
      mostlyNotice(grammar, core, claim),
  );
}

/**
 * A tool and its use, no text named: "We fed the press release to a language model", where no word is strange; and "Used AI
 * to help with a first draft", where the text around it says that a person looked it over.
 */
function isToolUse(grammar: Grammar, core: string, reviewed: () => boolean): boolean {
  const used = grammar.used.places(core)[0];
  const maker = makersOf(grammar, core).at(used && /^(?:we|i) /i.test(core) ? -1 : 0);
  if (!used || !maker || asks.test(core) || isUnreal(grammar, core) || grammar.negation.has(core))
    return false;
  if (/^(?:we|i) /i.test(core))
    return core.length < shortText && maker.start > used.end && strangers(grammar, core).strange === 0;
  const [first, second] = used.start < maker.start ? [used, maker] : [maker, used];
  const purpose = grammar.making.places(core).find((place) => place.start > second.end);
  return (
    purpose !== undefined &&
    first.start === 0 &&
    second.start - first.end < 20 &&
    mostlyNotice(grammar, core, { from: 0, to: purpose.end, post: true }) &&
    reviewed()
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
  const claim = fragmentClaim(grammar, core);
  // A claim and nothing else is a badge too.
  const badge = claim && core.length <= longestBadge && !/[\p{L}\p{N}]/u.test(core.slice(claim.to));
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
  const behind = lead === '' ? undefined : fragmentClaim(grammar, core.slice(lead.length));
  if (behind && ((behind.post && shared()) || reviewed())) return { core, form: 'fragment' };
  return isToolUse(grammar, core, reviewed) ? { core, form: 'fragment', level: 'assisted' } : null;
}
