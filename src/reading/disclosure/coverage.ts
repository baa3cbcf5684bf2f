/**
 * How much of a sentence is made of the words of notices. A notice without a subject of its own ("Written with AI, checked
 * by an editor") has hardly a word that other notices have not; a headline or a report about AI has many.
 */
import { type Grammar, has, strangers } from './patterns.ts';

/** The words of a sentence that say that AI made something. */
export interface Claim {
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
export function isUnreal(grammar: Grammar, text: string): boolean {
  return has(grammar.unreal, text.replace(grammar.hedge, ' '));
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
  const origin = grammar.source.exec(tail);
  if (
    origin &&
    (claim.post || origin.index + 40 > tail.length) &&
    !has(grammar.finite, tail.slice(origin.index))
  )
    tail = tail.slice(0, origin.index);
  if (isUnreal(grammar, said + tail)) return false;
  // "About texts that AI wrote": the verb at the end makes AI the topic.
  if (!spaced && has(grammar.topic, tail)) return false;
  // What follows the verb's clause in Korean and Japanese is the next thing said.
  if (grammar.pack.id === 'ko' || grammar.pack.id === 'ja') tail = tail.split(nextClause, 1)[0] ?? '';
  const behind = strangers(grammar, tail);
  const most =
    (strangers(grammar, said).all + behind.all) *
    (spaced || grammar.pack.id === 'ko' ? mostStrange.apart : mostStrange.together);
  return behind.strange <= most;
}
