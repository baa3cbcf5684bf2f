/**
 * What is said of one claim of the page. Any support is a veto. Contradicted: two origins that agree with each other give
 * another value for what is surely the same fact, or one whose passage differs from the page's in nothing but the value, or
 * one that needs no second. Compare: a passage that may tell the same fact has another value, and no source has the page's.
 */
import type { Claim } from '../claims/model.ts';
import { isEnoughAlone } from '../policy.ts';
import type { Compared, Match } from './compare.ts';
import { gives, type Leftovers } from './leftovers.ts';
import {
  framed,
  hasSameUnit,
  isSameAct,
  isTraded,
  mayCount,
  othersApart,
  WEAK,
} from './kinds.ts';
import { oppositionTo } from './opposition.ts';
import { isOneName, lay, rowOf } from './rows.ts';
import { wrong } from './same-fact.ts';
import { isAsPlanned, isTakenBack } from './statement-support.ts';
import type { View } from './side-by-side.ts';
import type { Witnesses } from './witnesses.ts';

export interface Judgement {
  readonly verdict: 'contradicted' | 'compare' | 'supported' | 'repeated' | 'unverified';
  /** 0 to 1. */
  readonly confidence: number;
  readonly matches: readonly Match[];
}

/** So sure a passage must be of telling the same fact to be told as support. */
const SUPPORTED = 0.08;
/** From a source that tells the page's story less surely, so sure. */
const ELSEWHERE = 0.3;
/** A fragment of a sentence says nothing. */
const LEAST_KEYS = 3;
/** So surely wrong a claim is told as contradicted, where one passage is enough, and put side by side (see `wrong`). */
const HARD = 0.4;
const ALONE = 0.29;
const SOFT = 0.2;
/** So many of the best passages are read word for word. */
const MOST_ASKED = 6;
/** So many words at least must be common before two sentences are one. */
const LEAST_COMMON = 2;
const LEAST_WITHIN = 3;

/** Judges one claim with a figure or date; names have a rule of their own. */
export function judge(claim: Compared, leftovers: Leftovers, witnesses: Witnesses): Judgement {
  return against(claim, leftovers, witnesses) ?? support(claim, witnesses);
}

/** Whether a claim is supported, only repeated, or neither. */
export function support(claim: Compared, witnesses: Witnesses): Judgement {
  const backed = (list: readonly Match[]): Match[] =>
    list
      .filter((m) => gives(claim.view, m))
      .slice(0, MOST_ASKED)
      .filter((m) => isSupport(claim.view, m, witnesses.tellsSurely(m.fact)));
  const supporting = backed(claim.matches);
  const found = supporting.length > 0 ? supporting : backed(claim.repeats);
  const best = found[0];
  if (best === undefined) return { verdict: 'unverified', confidence: 0, matches: [] };
  return {
    verdict: supporting.length > 0 ? 'supported' : 'repeated',
    confidence: best.score,
    matches: found,
  };
}

/** The same statement, with its polarity and modality, of the same owner, and the value. */
function isSupport(view: View, match: Match, surely: boolean): boolean {
  if (!gives(view, match) || match.score < (surely ? SUPPORTED : ELSEWHERE)) return false;
  if (match.fact.keys.length < LEAST_KEYS) return false;
  const [a, b] = [view.claim, match.view.claim];
  if (a.negated !== b.negated || (weaker(b, a) && !isAsPlanned(match.view.text))) return false;
  if (!mayBeSame(view, match) || isTakenBack(match.fact)) return false;
  const { alike, swapped, extended } = laid(view, match);
  if (!alike) return true;
  // The same sentence about another owner or another time is no support, unless another value of it agrees too.
  const framing = framed(a, b) || extended || swapped === 'name';
  return !framing && (swapped === 'no' || a.others.some((other) => b.others.includes(other)));
}

const apart = (a: string, b: string): boolean => a !== '' && b !== '' && a !== b;

/** Not of another base, owner or year. */
function mayBeSame(view: View, { view: other }: Match): boolean {
  return !apart(view.claim.base, other.claim.base) && !namesApart(view, other) && !otherYear(view, other);
}

/** "150,000 in 2025": the year right behind a value is its own. */
const OWN_YEAR = /^[^,;.:()]{0,24}?\b(?:in|for|of) ((?:19|20)\d\d)\b/u;

function otherYear(a: View, b: View): boolean {
  if (a.claim.slot === 'date') return false;
  const [x, y] = [yearOf(a), yearOf(b)];
  return x !== undefined && y !== undefined && x !== y;
}

function yearOf({ claim, text }: View): string | undefined {
  const at = claim.end - claim.sentence.start;
  return OWN_YEAR.exec(text.slice(at, at + 40))?.[1];
}

/** Names that stand this close to the value beside the closest are its owners. */
const OWNER = 0.5;

/** Each side names an owner that the other, with the sentences around it, does not know. */
export function namesApart(a: View, b: View): boolean {
  return hasOther(a, b) && hasOther(b, a);
}

function hasOther({ claim }: View, other: View): boolean {
  const owners = claim.keys.filter((key) => claim.anchors.includes(key));
  const closest = claim.near[claim.keys.indexOf(owners[0] ?? '')] ?? 0;
  return owners.some(
    (key) =>
      (claim.near[claim.keys.indexOf(key)] ?? 0) >= OWNER * closest &&
      !other.near.has(key) &&
      !other.context.has(key) &&
      !other.claim.anchors.some((name) => isOneName(key, name)),
  );
}

/** What is only planned, possible or threatened does not support what is told as done. */
const weaker = (a: Claim, b: Claim): boolean => WEAK.has(a.modality) && !WEAK.has(b.modality);

const laid = (view: View, { view: other }: Match) =>
  lay(rowOf(view.claim, view.text), rowOf(other.claim, other.text));

function against(claim: Compared, leftovers: Leftovers, witnesses: Witnesses): Judgement | undefined {
  const opposed = oppositionTo(claim, leftovers, witnesses);
  if (opposed === undefined) return undefined;
  const { best, matches, signs } = opposed;
  const { view } = claim;
  const [a, b] = [view.claim, best.view.claim];
  const confidence = wrong(signs);
  const alone = matches.some(isAlone) || matches.slice(0, MOST_ASKED).some((m) => onlyValueDiffers(view, m));
  if (confidence >= (alone ? ALONE : HARD) && mayAccuse(view, best))
    return { verdict: 'contradicted', confidence, matches };
  if (confidence >= SOFT && (alone || (mayCount(a, b) && !framed(a, b))))
    return { verdict: 'compare', confidence, matches };
  return undefined;
}

/** What is only put side by side may tell of something else; who is told to be wrong must be spoken of. */
function mayAccuse(view: View, best: Match): boolean {
  const [a, b] = [view.claim, best.view.claim];
  return (
    isPlain(a) &&
    isPlain(b) &&
    hasSameUnit(a, b) &&
    isSameAct(a, b) &&
    !isTraded(a, b) &&
    !framed(a, b) &&
    !namesApart(view, best.view)
  );
}

/** What the text sets aside, says of an utterance or of the report itself stands for nothing else. */
const isPlain = (claim: Claim): boolean =>
  claim.use === 'plain' && claim.edge !== 'base' && claim.edge !== 'before';

const isAlone = ({ fact, score }: Match): boolean =>
  score >= 0.6 && fact.evidence.some(({ source }) => isEnoughAlone(source, fact.reviewed));

/** The same owner, thing, action and time in the same words, and another value. */
export function onlyValueDiffers(view: View, match: Match): boolean {
  const [a, b] = [view.claim, match.view.claim];
  if (match.relation === 'near' || a.negated !== b.negated || a.modality !== b.modality || othersApart(a, b))
    return false;
  const { alike, within, common, swapped, extended } = laid(view, match);
  if (within && common >= LEAST_WITHIN && !extended) return true;
  return alike && common >= LEAST_COMMON && swapped === 'no' && !extended;
}
