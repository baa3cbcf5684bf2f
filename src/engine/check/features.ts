/** What the score is computed from: a few interpretable figures about a claim and the fact that seems to oppose it. */
import type { Claim } from '../claims/model.ts';
import type { Evidence, Match } from './evidence.ts';

export interface Situation {
  readonly claim: Claim;
  readonly best: Match;
  readonly evidence: Evidence;
  /** How well the best opposing value is told by another claim of the page. */
  readonly toldElsewhere: number;
}

export type Features = Readonly<Record<string, number>>;

export function featuresOf(s: Situation): Features {
  const { claim, best, evidence } = s;
  const support = evidence.agreeing[0];
  const backers = evidence.opposing.filter(
    (m) => m.score >= 0.7 * best.score && sameValue(m.claim, best.claim),
  );
  const voices = new Set(backers.map((m) => voiceOf(m)));
  const rivals = new Set(
    evidence.opposing
      .filter((m) => m.score >= 0.8 * best.score && !sameValue(m.claim, best.claim))
      .map((m) => key(m.claim)),
  );
  const others = claim.others.filter((o) => best.claim.others.includes(o)).length;
  const unit = unitAgreement(claim, best.claim);
  return {
    bias: 1,
    forward: best.alignment.forward,
    backward: best.alignment.backward,
    forward2: best.alignment.forward ** 2,
    shared: Math.min(1, best.alignment.shared / 20),
    support: support?.score ?? 0,
    supportLead: Math.max(0, (support?.score ?? 0) - best.score),
    seen: evidence.seen ? 1 : 0,
    toldElsewhere: s.toldElsewhere,
    voices: Math.min(3, voices.size) / 3,
    rivals: Math.min(4, rivals.size) / 4,
    othersAgree: Math.min(2, others) / 2,
    othersDiffer: claim.others.length > 0 && others === 0 ? 1 : 0,
    unitSame: unit > 0 ? 1 : 0,
    unitDiffers: unit < 0 ? 1 : 0,
    kindDiffers: differs(claim.measureKind, best.claim.measureKind),
    baseDiffers: differs(claim.base, best.claim.base),
    directionDiffers: claim.direction * best.claim.direction < 0 ? 1 : 0,
    modalityDiffers: claim.modality === best.claim.modality ? 0 : 1,
    implied: claim.value.type === 'date' && claim.value.implied.length > 1 ? 1 : 0,
    coarse: claim.value.type === 'date' && claim.value.precision !== 'day' ? 1 : 0,
    coarseOther: best.claim.value.type === 'date' && best.claim.value.precision !== 'day' ? 1 : 0,
    rough: claim.value.type === 'quantity' && claim.value.rough ? 1 : 0,
    close: closeness(claim, best.claim),
    quoted: claim.quoted || best.claim.quoted ? 1 : 0,
    small: claim.value.type === 'quantity' && claim.slot === 'count' && claim.value.exact <= 12 ? 1 : 0,
    ai: best.fact.evidence.every((e) => e.source.kind === 'ai') ? 1 : 0,
    date: claim.slot === 'date' ? 1 : 0,
    count: claim.slot === 'count' ? 1 : 0,
    percent: claim.slot === 'percent' ? 1 : 0,
    money: claim.slot === 'money' ? 1 : 0,
    ordinal: claim.slot === 'ordinal' ? 1 : 0,
    person: claim.slot === 'person' ? 1 : 0,
    place: claim.slot === 'place' ? 1 : 0,
    organisation: claim.slot === 'organisation' ? 1 : 0,
  };
}

function differs(a: string, b: string): number {
  return a !== '' && b !== '' && a !== 'none' && b !== 'none' && a !== b ? 1 : 0;
}

/** 1 the counted nouns meet, -1 both are known and do not, 0 otherwise. */
function unitAgreement(a: Claim, b: Claim): number {
  if (a.unitKeys.length === 0 || b.unitKeys.length === 0) return 0;
  return a.unitKeys.some((k) => b.unitKeys.includes(k)) ? 1 : -1;
}

function closeness(a: Claim, b: Claim): number {
  if (a.value.type === 'quantity' && b.value.type === 'quantity') {
    const [x, y] = [Math.abs(a.value.exact), Math.abs(b.value.exact)];
    if (x === 0 || y === 0) return 0;
    return Math.exp(-Math.abs(Math.log(x / y)));
  }
  if (a.value.type === 'date' && b.value.type === 'date') {
    const days = Math.abs(Date.parse(a.value.from) - Date.parse(b.value.from)) / 864e5;
    return 1 / (1 + days / 7);
  }
  return 0;
}

export function key(claim: Claim): string {
  const v = claim.value;
  if (v.type === 'date') return `${v.from}/${v.to}`;
  if (v.type === 'quantity') return `${v.exact} ${v.unit}`;
  return v.type === 'name' ? v.parts.join(' ') : v.action;
}

function sameValue(a: Claim, b: Claim): boolean {
  return key(a) === key(b);
}

/** Who speaks: sources of one publisher or one origin are one voice. */
export function voiceOf(match: Match): string {
  const source = match.fact.evidence[0]?.source;
  return source?.derivedFrom ?? source?.publisher ?? source?.id ?? '';
}
