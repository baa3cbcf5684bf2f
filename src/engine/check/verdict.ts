/**
 * The verdict on one claim of the page. How likely it is wrong decides what is put side by side. Contradicted needs more: two
 * origins that agree on another value for the same thing, act and time, or one whose passage differs from the page's in
 * nothing but the value, or one that needs no second; and nothing that supports the page.
 */
import type { Claim } from '../claims/model.ts';
import { areOwnedApart } from '../claims/owners.ts';
import { valueKeys } from '../claims/value-keys.ts';
import type { Fact } from '../facts/model.ts';
import type { Source } from '../model.ts';
import { byStrength, isEnoughAlone, ORIGINS_NEEDED } from '../policy.ts';
import type { Compared, Match } from './compare.ts';
import { agrees, gives, type Rivals } from './leftovers.ts';
import {
  clash,
  framed,
  isNear,
  isOfAnotherTurn,
  isOfOtherKind,
  isOfOtherStage,
  isSameAct,
  isTraded,
  isUndone,
  mayBePart,
  mayCount,
  moves,
  othersApart,
  pinsOf,
  WEAK,
} from './kinds.ts';
import { isSaidBeside, oppositionTo } from './opposition.ts';
import { lay } from './rows.ts';
import { told, wrong } from './same-fact.ts';
import type { Exchanges } from './pieces.ts';
import { isOusted, orderOf } from './roles.ts';
import { isTakenBack, orderIn } from './statement-support.ts';
import { isAsPlanned } from './stretches.ts';
import type { View } from './side-by-side.ts';
import {
  areOtherKinds,
  ENOUGH,
  isAge,
  KINDS,
  ROLES,
  sharesValue,
  signsOf,
  tellsValue,
} from './value-support.ts';
import type { Witnesses } from './witnesses.ts';

export interface Judgement {
  readonly verdict: 'contradicted' | 'compare' | 'supported' | 'repeated' | 'unverified';
  /** 0 to 1. */
  readonly confidence: number;
  readonly matches: readonly Match[];
}

/** How likely wrong (see `wrong`) a claim must be to be contradicted, contradicted where one passage is enough, and compared. */
const HARD = 0.45;
const ALONE = 0.25;
const SOFT = 0.28;
/** Nothing is contradicted if a passage supports it this surely, or if the best other passage fits another claim this well. */
const VETO = 0.25;
const TAKEN = 0.5;
/** Passages that fit at least this share as well as the best one are asked what stands beside the value. */
const TELLING = 0.5;
/** Only so many of the best passages are read word for word. */
const MOST_ASKED = 6;
/** No finding lists more evidence than this. */
export const MOST_EVIDENCE = 4;
/** If both sentences share so many figures beside the two values, they are about one fact. */
const PINS = 2;
/** Two sentences count as one only if they share at least so many words. */
const LEAST_COMMON = 2;

/** Judges one claim with a figure or date; names have a rule of their own. */
export function judge(
  claim: Compared,
  rivalOf: Rivals,
  exchange: Exchanges,
  witnesses: Witnesses,
): Judgement {
  const told = against(claim, rivalOf, witnesses) ?? support(claim, rivalOf, witnesses, exchange);
  if (told.verdict !== 'unverified') return told;
  const instead = claim.matches
    .filter((m) => gives(claim.view, m))
    .slice(0, MOST_ASKED)
    .flatMap((m) => exchange(claim, m) ?? []);
  const [best] = instead;
  return best === undefined ? told : { verdict: 'compare', confidence: best.score, matches: instead };
}

/** Whether a claim is supported, only repeated, or neither. */
export function support(
  claim: Compared,
  rivalOf: Rivals,
  witnesses: Witnesses,
  exchange?: Exchanges,
): Judgement {
  const { view } = claim;
  const backed = (list: readonly Match[]): Match[] => {
    const giving = claim.exchanged ? [] : list.filter((m) => gives(view, m));
    const other = list.find((m) => !agrees(m))?.score ?? 0;
    const spoken = new Map<string, Source>();
    // Who has spoken is not read again, nor who would come behind enough others as strong.
    const mayAdd = ({ source }: Fact['evidence'][number]): boolean =>
      !spoken.has(source.id) &&
      (spoken.size < MOST_EVIDENCE || [...spoken.values()].some((one) => byStrength(one, source) > 0));
    return giving.slice(0, MOST_ASKED).filter((m) => {
      if (!m.fact.evidence.some(mayAdd)) return false;
      const signs = signsOf(view, m, rivalOf(claim, m), other, giving.length);
      const backs =
        isSupport(
          view,
          m,
          witnesses,
          told(view.claim.value.type === 'name', signs) + (KINDS[view.claim.slot] ?? 0),
        ) &&
        !isOutdone(view, m, list) &&
        exchange?.(claim, m) === undefined &&
        (isUndone(view) || !witnesses.isAhead(view.claim, m.fact));
      if (backs) for (const { source } of m.fact.evidence) spoken.set(source.id, source);
      return backs;
    });
  };
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

/**
 * Whether another value of the passage is in the place of the page's ("38 for us, 29 for them" gives them no 38), unless the
 * page gives that one too. Names are handled one by one.
 */
const isOutdone = ({ claim }: View, match: Match, list: readonly Match[]): boolean =>
  claim.value.type !== 'name' &&
  list.some(
    (m) =>
      m.fact === match.fact &&
      (counts(claim, m, match) ||
        owns(claim, m, match) ||
        (m.score > match.score && !counts(claim, match, m) && !owns(claim, match, m))) &&
      !agrees(m) &&
      isNear(claim, m.view.claim) &&
      !areOtherKinds(claim, m.view.claim) &&
      !isSaidBeside(claim, m.view.claim),
  );

/** Whether the one counts what the claim counts, and the other another thing. */
const counts = ({ measure }: Claim, { view: one }: Match, { view: other }: Match): boolean =>
  measure !== '' &&
  one.claim.measure === measure &&
  other.claim.measure !== measure &&
  other.claim.measure !== '';

/** The name that stands nearest to a value. */
const ownerOf = ({ keys, anchors }: Claim): string | undefined => keys.find((key) => anchors.includes(key));

/** Whether the one belongs to the claim's owner, and the other to somebody whom the claim's sentence does not mention. */
function owns(claim: Claim, { view: one }: Match, { view: other }: Match): boolean {
  const [owner, stranger] = [ownerOf(claim), ownerOf(other.claim)];
  if (owner === undefined || stranger === undefined || claim.anchors.includes(stranger)) return false;
  return ownerOf(one.claim) === owner;
}

/** The same statement, with its polarity and modality, and the value. */
function isSupport(view: View, match: Match, witnesses: Witnesses, odds: number): boolean {
  const [a, b] = [view.claim, match.view.claim];
  if (odds < ENOUGH || !tellsValue(view, match)) return false;
  // The same people are in the news of many stories.
  if (a.value.type === 'name' && !witnesses.tellsSurely(match.fact)) return false;
  if (isTakenBack(match.fact, view.text)) return false;
  if (a.value.type === 'name') {
    const keys = valueKeys(a.value);
    const mine = orderOf(view.text, new Set([...keys, ...a.anchors]));
    if (isOusted(keys, mine, orderIn(match.fact))) return false;
  }
  // The day on which a strike was averted is not that of a strike.
  if (a.slot === 'date' && isOfOtherStage(view, match.view)) return false;
  // Nobody is planned or denied, nor is his age; what he does is.
  if (a.slot !== 'person' && a.slot !== 'organisation' && !isAge(a))
    if (
      a.negated !== b.negated ||
      (weaker(b, a) && !witnesses.isToCome(a, view.text) && !isAsPlanned(match.view.text)) ||
      isOfOtherKind(view, match.view)
    )
      return false;
  // The same sentence about another owner or day is no support, nor is one with another word, unless another value agrees too.
  const { alike, whole, swapped, extended } = laid(view, match);
  if ((alike && (extended || isOfOtherDay(a, b))) || ((alike || whole) && swapped === 'name')) return false;
  return !(alike && whole) || swapped === 'no' || sharesValue(a, b);
}

/** Each sentence names a day, and none is the other's. */
function isOfOtherDay({ others: mine }: Claim, { others: theirs }: Claim): boolean {
  const daysOf = (list: readonly string[]): string[] => list.filter((key) => key.startsWith('d:'));
  const [days, other] = [daysOf(mine), daysOf(theirs)];
  return days.length > 0 && other.length > 0 && !days.some((a) => other.some((b) => meet(a, b)));
}

/** Whether two keys of days or stretches have a day in common. */
function meet(a: string, b: string): boolean {
  const [[from = '', to = from], [start = '', end = start]] = [a.slice(2).split('/'), b.slice(2).split('/')];
  return from <= end && start <= to;
}

/** What is only planned, possible or threatened does not support what is said to be done. */
const weaker = (a: Claim, b: Claim): boolean => WEAK.has(a.modality) && !WEAK.has(b.modality);

const laid = (view: View, { view: other }: Match) => lay(view.cut, other.cut);

function against(claim: Compared, rivalOf: Rivals, witnesses: Witnesses): Judgement | undefined {
  const opposed = oppositionTo(claim, rivalOf, witnesses);
  if (opposed === undefined) return undefined;
  const { best, matches, origins, agreed, rival, signs } = opposed;
  const { view } = claim;
  const [a, b] = [view.claim, best.view.claim];
  if (isTraded(a, b) || isOfOtherKind(view, best.view)) return undefined;
  const confidence = wrong(signs);
  const sameDay = witnesses.isOfSameDay(best.fact);
  const telling = matches.filter((m) => m.score >= TELLING * best.score);
  const free =
    (isOneAct(a, b) || !isOfElse(telling, witnesses)) &&
    mayCount(a, b) &&
    agreed < VETO &&
    rival < TAKEN &&
    (a.slot === 'date' || WEAK.has(a.modality) === WEAK.has(b.modality)) &&
    (sameDay || !isOfItsDay(a)) &&
    !isOfAnotherTurn(a, b) &&
    !mayBePart(view, best.view);
  const moving = !sameDay && moves(a, b);
  const alone =
    (!moving &&
      !isYear(a) &&
      matches.slice(0, MOST_ASKED).some((m) => onlyValueDiffers(view, m) && !isOwnedElse(view, m))) ||
    isSameOccasion(view, best.view) ||
    matches.some((m) => isAlone(m) && !isOfAnother(view, m));
  const apart = framed(a, b);
  const untold = !claim.matches.some(agrees);
  // Nobody gives the page's value, and what stands beside it stands beside the other.
  const pinned = untold && a.negated === b.negated && telling.some((m) => pinsOf(a, m.view.claim) >= PINS);
  const many =
    !apart &&
    origins >= ORIGINS_NEEDED &&
    isSameAct(a, b) &&
    (!isOwnedElse(view, best) || telling.some((m) => m.view.owners.length > 0 && !isOwnedElse(view, m))) &&
    telling.some((m) => !isOfAnother(view, m));
  if (free && (((alone || (pinned && !moving)) && confidence >= ALONE) || (many && confidence >= HARD)))
    return { verdict: 'contradicted', confidence, matches };
  // A figure told once with no other values of their kind beside it is enough to put both side by side.
  const side = !apart || (a.slot !== 'date' && telling.some((m) => !clash(a, m.view.claim)));
  return confidence >= SOFT && side ? { verdict: 'compare', confidence, matches } : undefined;
}

/** So close to a value a word tells what it is a value of. */
const RIGHT_BESIDE = 0.3;

/** "Operating", "inland": all that give the other value have a word right beside it that the page lacks, whoever tells it. */
function isOfElse(telling: readonly Match[], witnesses: Witnesses): boolean {
  const [first, ...rest] = telling;
  if (first === undefined || new Set(telling.map((m) => witnesses.originOf(m.fact))).size < ORIGINS_NEEDED)
    return false;
  return first.view.claim.keys.some(
    (key, i) =>
      (first.view.claim.near[i] ?? 0) >= RIGHT_BESIDE &&
      !witnesses.words.has(key) &&
      rest.every(({ view }) => view.claim.keys.includes(key)),
  );
}

/** A day of the same parties: one and the same act is told by many verbs. */
const isOneAct = (a: Claim, b: Claim): boolean =>
  a.slot === 'date' && a.anchors.filter((key) => b.anchors.includes(key)).length >= LEAST_COMMON;

/** Whether a value is somebody else's; a day of the same parties is both theirs, whoever is told to have acted. */
const isOwnedElse = (view: View, { view: other }: Match): boolean =>
  areOwnedApart(view.owners, other.owners) && !isOneAct(view.claim, other.claim);

/** The same sentence about another owner, or two sentences of which each names somebody whom the other's story lacks. */
function isOfAnother(view: View, match: Match): boolean {
  const { alike, whole, apart, extended } = laid(view, match);
  if ((alike || whole) && (apart || extended) && !isOneAct(view.claim, match.view.claim)) return true;
  return view.namesElse(match.view) && match.view.namesElse(view);
}

/** "On Tuesday": similar news is reported again the next day. */
const isOfItsDay = ({ value }: Claim): boolean => value.type === 'date' && value.implied.includes('day');

/** What is won or founded in one year may be again in another, in the same words. */
const isYear = ({ value }: Claim): boolean => value.type === 'date' && value.precision === 'year';

const isAlone = ({ fact, score }: Match): boolean =>
  score >= 0.6 && fact.evidence.some(({ source }) => isEnoughAlone(source, fact.reviewed));

/** The names of two persons in full, and how close an act stands to its day at least. */
const PARTIES = 4;
const BESIDE = 0.2;

/** The same act of the same parties, named in full: they did it once, whatever else the sentences say. */
export function isSameOccasion(view: View, other: View): boolean {
  const [a, b] = [view.claim, other.claim];
  if (a.slot !== 'date' || !isSameAct(a, b) || a.negated !== b.negated) return false;
  const names = new Set(a.anchors.filter((key) => b.anchors.includes(key)));
  const { row } = view;
  const isAct = (key: string, i: number): boolean =>
    row.names[i] === false &&
    !ROLES.has(key) &&
    [a, b].every(({ keys, near }) => (near[keys.indexOf(key)] ?? 0) >= BESIDE);
  return names.size >= PARTIES && row.keys.some(isAct);
}

/** The same owner, thing, action and time in the same words, and another value. */
export function onlyValueDiffers(view: View, match: Match): boolean {
  const [a, b] = [view.claim, match.view.claim];
  if (match.relation === 'near' || a.negated !== b.negated || a.modality !== b.modality || othersApart(a, b))
    return false;
  const { alike, within, common, apart, extended } = laid(view, match);
  return (within || (alike && common >= LEAST_COMMON && !apart)) && !extended;
}
