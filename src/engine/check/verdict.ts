/**
 * What is said of one claim of the page. Any support is a veto. Contradicted: two origins that agree with each other give
 * another value for what is surely the same fact, or one whose passage differs from the page's in nothing but the value, or
 * one that needs no second. Compare: a passage that may tell the same fact has another value, and no source has the page's.
 */
import type { Claim } from '../claims/model.ts';
import { ROLE_WORDS } from '../claims/data/names-en.ts';
import { isOneName } from '../claims/same-name.ts';
import { keyOf } from '../claims/words.ts';
import { isEnoughAlone, ORIGINS_NEEDED } from '../policy.ts';
import type { Compared, Match } from './compare.ts';
import { agrees, gives, type Leftovers } from './leftovers.ts';
import {
  framed,
  hasSameUnit,
  isNear,
  isSameAct,
  isTraded,
  mayCount,
  moves,
  nearness,
  othersApart,
  WEAK,
} from './kinds.ts';
import { areOne } from './relate.ts';
import { lay, rowOf } from './rows.ts';
import { odds, wrong } from './same-fact.ts';
import { isAsPlanned, isTakenBack } from './statement-support.ts';
import type { View } from './side-by-side.ts';
import { tellsValue } from './value-support.ts';
import type { Witnesses } from './witnesses.ts';

export interface Judgement {
  readonly verdict: 'contradicted' | 'compare' | 'supported' | 'repeated' | 'unverified';
  /** 0 to 1. */
  readonly confidence: number;
  readonly matches: readonly Match[];
}

/** Support so sure silences whatever stands against a claim … */
const VETO = 0.25;
/** … and so sure is told as support. */
const SUPPORTED = 0.08;
/** From a source that tells the page's story less surely, so sure. */
const ELSEWHERE = 0.3;
/** A fragment of a sentence says nothing. */
const LEAST_KEYS = 3;
/** From here on a claim is told as contradicted, and from here on put side by side (see `wrong`). */
const HARD = 0.5;
const SOFT = 0.4;
/** A visit, a strike or a match goes on for so many days at most. */
const FEW_DAYS = 7;
/** Where one passage is enough. */
const ALONE = 0.29;
/** The passage itself must tell the same fact so surely. */
const SAME = 0.3;
/** A second origin counts whose passage fits at least this share as well as the best. */
const SECOND = 0.5;
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
  if (match.fact.keys.length < LEAST_KEYS || !tellsValue(view, match.view, match.score)) return false;
  const [a, b] = [view.claim, match.view.claim];
  if (a.negated !== b.negated || (weaker(b, a) && !isAsPlanned(match.view.text))) return false;
  if (!mayBeSame(view, match) || isTakenBack(match.fact)) return false;
  const { alike, swapped, extended } = laid(view, match);
  if (!alike) return true;
  // The same sentence about another owner or another time is no support, unless another value of it agrees too.
  const framing = framed(a, b) || extended || swapped === 'name';
  return !framing && (swapped === 'no' || a.others.some((other) => b.others.includes(other)));
}

/** Gives the page's value, or a few days that hold its day. */
function holds(view: View, match: Match): boolean {
  const { value } = match.view.claim;
  return (
    gives(view, match) ||
    (agrees(match) &&
      value.type === 'date' &&
      value.precision === 'range' &&
      FEW_DAYS >= (Date.parse(value.to) - Date.parse(value.from)) / 864e5)
  );
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

interface Contender {
  readonly best: Match;
  readonly matches: readonly Match[];
  readonly origins: number;
  /** How much all origins together weigh. */
  readonly weight: number;
}

/** So many of the best passages are read word for word. */
const MOST_ASKED = 6;
/** What a second, third … origin adds. */
const SHARES = [1, 0.6, 0.4, 0.2, 0.1];

function against(claim: Compared, leftovers: Leftovers, witnesses: Witnesses): Judgement | undefined {
  const { view, matches } = claim;
  const agreed = matches.find((m) => gives(view, m) && mayBeSame(view, m))?.score ?? 0;
  if (!isPlain(view.claim)) return undefined;
  const free = matches.filter(
    (m) =>
      !agrees(m) &&
      !otherYear(view, m.view) &&
      isPlain(m.view.claim) &&
      (isNear(view.claim, m.view.claim) || (m.score >= SAME && onlyValueDiffers(view, m))) &&
      leftovers.isFree(claim, m),
  );
  const contender = contenderOf(free, witnesses);
  if (contender === undefined) return undefined;
  const { best, origins } = contender;
  const same = contender.matches.slice(0, MOST_ASKED).some((m) => onlyValueDiffers(view, m));
  if (agreed >= (same ? Math.max(VETO, SECOND * best.score) : VETO)) return undefined;
  // Whoever they name: nothing stands against what a passage at least as close gives.
  if (matches.some((m) => m.score >= best.score && holds(view, m))) return undefined;
  const confidence = wrong([
    1,
    odds(best.score),
    Math.min(3, origins),
    Math.log(0.02 + agreed),
    odds(leftovers.rivalOf(claim, best)),
    nearness(view.claim, best.view.claim),
    view.claim.slot === 'date' ? 1 : 0,
    view.claim.value.type === 'date' && view.claim.value.precision !== 'day' ? 1 : 0,
    view.claim.slot === 'ordinal' ? 1 : 0,
  ]);
  const moving = !witnesses.isOfSameDay(best.fact) && moves(view.claim, best.view.claim);
  if (moving && origins < ORIGINS_NEEDED) return undefined;
  const traded = isTraded(view.claim, best.view.claim);
  if (traded && origins < ORIGINS_NEEDED) return undefined;
  const alone = (same && !moving && !traded) || contender.matches.some(isAlone) || isSameOccasion(view, best);
  const enough =
    origins >= ORIGINS_NEEDED &&
    !moving &&
    !traded &&
    best.score >= SAME &&
    !framed(view.claim, best.view.claim) &&
    hasSameUnit(view.claim, best.view.claim) &&
    isSameAct(view.claim, best.view.claim);
  if ((alone && confidence >= ALONE) || (enough && confidence >= HARD))
    return { verdict: 'contradicted', confidence, matches: contender.matches };
  if (confidence >= SOFT && (same || mayCount(view.claim, best.view.claim)))
    return { verdict: 'compare', confidence, matches: contender.matches };
  return undefined;
}

/** The names of two persons in full, and how close an act stands to its day at least. */
const PARTIES = 4;
const BESIDE = 0.2;
const ROLES: ReadonlySet<string> = new Set([...ROLE_WORDS].map(keyOf));

/** One act of the same parties, named in full, on another day: they did it once, however the sentences run. */
function isSameOccasion(view: View, { view: other }: Match): boolean {
  const [a, b] = [view.claim, other.claim];
  if (a.slot !== 'date' || !isSameAct(a, b) || a.negated !== b.negated || namesApart(view, other))
    return false;
  const names = new Set(a.anchors.filter((key) => b.anchors.includes(key)));
  const row = rowOf(a, view.text);
  const isAct = (key: string, i: number): boolean =>
    row.names[i] === false &&
    !ROLES.has(key) &&
    Math.min(view.near.get(key) ?? 0, other.near.get(key) ?? 0) >= BESIDE;
  return names.size >= PARTIES && row.keys.some(isAct);
}

/** What the text sets aside, says of an utterance or of the report itself stands for nothing else. */
const isPlain = (claim: Claim): boolean =>
  claim.use === 'plain' && claim.edge !== 'base' && claim.edge !== 'before';

const isAlone = ({ fact, score }: Match): boolean =>
  score >= 0.6 && fact.evidence.some(({ source }) => isEnoughAlone(source, fact.reviewed));

/** Matches that give one value are one contender; every further origin adds less than the one before. */
function contenderOf(matches: readonly Match[], witnesses: Witnesses): Contender | undefined {
  const groups: Match[][] = [];
  for (const match of matches) {
    const group = groups.find(([first]) => first !== undefined && areOne(first.view.claim, match.view.claim));
    if (group === undefined) groups.push([match]);
    else group.push(match);
  }
  return groups
    .flatMap((group): Contender[] => {
      const [best] = group;
      if (best === undefined) return [];
      const scores = new Map<string, number>();
      for (const { fact, score } of group) {
        const origin = witnesses.originOf(fact);
        scores.set(origin, Math.max(scores.get(origin) ?? 0, score));
      }
      const sorted = [...scores.values()].sort((a, b) => b - a);
      const weight = sorted.reduce((sum, score, i) => sum + score * (SHARES[i] ?? 0), 0);
      const origins = sorted.filter((score) => score >= SECOND * best.score).length;
      return [{ best, matches: group, origins, weight }];
    })
    .sort((a, b) => b.weight - a.weight)[0];
}

/** The same owner, thing, action and time in the same words, and another value. */
export function onlyValueDiffers(view: View, match: Match): boolean {
  const [a, b] = [view.claim, match.view.claim];
  if (match.relation === 'near' || a.negated !== b.negated || a.modality !== b.modality || othersApart(a, b))
    return false;
  const { alike, within, common, swapped, extended } = laid(view, match);
  if (within && common >= LEAST_WITHIN && !extended) return true;
  return alike && common >= LEAST_COMMON && swapped === 'no' && !extended;
}
