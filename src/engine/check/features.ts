/** What the score is computed from: a few interpretable figures about a claim and the fact that seems to oppose it. */
import type { Claim } from '../claims/model.ts';
import { otherStretch } from '../claims/period.ts';
import type { Rarity } from './align.ts';
import type { Contender } from './best-contradiction.ts';
import type { Evidence } from './evidence.ts';
import { twinOf } from './aligned-context.ts';

export interface Situation {
  readonly claim: Claim;
  readonly contender: Contender;
  readonly evidence: Evidence;
  readonly telling: Telling;
  /** Share of all voices that give the opposing value somewhere. */
  readonly prominence: number;
  readonly rarity: Rarity;
  /** The page's sentence as it stands. */
  readonly sentence: string;
  /** When the page was published, ISO date or date and time. */
  readonly published?: string;
}

/** How the page as a whole deals with the opposing value. */
export interface Telling {
  /** How well it fits a claim of the page that gives it. */
  readonly told: number;
  /** The page gives it somewhere. */
  readonly anywhere: boolean;
  /** How well the fact fits the best other claim of the page, whatever its value. */
  readonly rival: number;
}

export type Features = Readonly<Record<string, number>>;

/** Each group has weights of its own: what betrays a wrong name is not what betrays a wrong figure. */
export type Group = 'date' | 'figure' | 'ordinal' | 'name';

export function groupOf(claim: Claim): Group {
  if (claim.slot === 'date' || claim.slot === 'ordinal') return claim.slot;
  return claim.value.type === 'name' ? 'name' : 'figure';
}

export function featuresOf(s: Situation): Record<string, number> {
  return crossed(plain(s));
}

/** Pairs that mean more together: a value that no source gives at all makes every other sign weigh more. */
function crossed(f: Record<string, number>): Record<string, number> {
  const of = (name: string) => f[name] ?? 0;
  const unseen = 1 - of('seen');
  return Object.assign(f, {
    unseenUnion: unseen * of('union'),
    unseenUnit: unseen * of('unitSame'),
    unseenTop: unseen * of('top') * of('topBack'),
    unseenWeight: unseen * of('weight'),
    unseenAnchors: unseen * of('anchors') * of('anchorsBack'),
    unseenVoices: unseen * of('voices') * of('weight'),
    unseenClause: unseen * of('clause') * of('clauseBack'),
    unseenUntold: unseen * (1 - of('toldAnywhere')),
    unseenFirst: unseen * of('firstChoice') * of('prominence'),
    unitWeight: of('unitSame') * of('weight'),
    unitTop: of('unitSame') * of('top'),
    unseenRow: unseen * of('twinRow'),
    unseenName: unseen * of('twinName') * of('twinNameBack'),
    strict: unseen * of('unitSame') * (1 - of('toldAnywhere')) * of('firstChoice'),
  });
}

function plain(s: Situation): Record<string, number> {
  const { claim, evidence, contender } = s;
  const { best } = contender;
  const other = best.claim;
  // A source that only says "January" does not back the 14th: wide agreement counts apart from close agreement.
  const support = evidence.agreeing.find((m) => m.relation === 'same' || !wider(m.claim, claim))?.score ?? 0;
  const wide = evidence.agreeing[0]?.score ?? 0;
  const others = claim.others.filter((o) => other.others.includes(o)).length;
  const unit = unitAgreement(claim, other);
  const twin = twinOf(s.sentence, claim, best.fact.statement, other);
  return {
    bias: 1,
    forward: best.alignment.forward,
    backward: best.alignment.backward,
    product: best.alignment.forward * best.alignment.backward,
    shared: Math.min(1, best.alignment.shared / 20),
    top: topShare(claim, other, s.rarity),
    topBack: topShare(other, claim, s.rarity),
    missing: missing(claim, other, s.rarity),
    missingBack: missing(other, claim, s.rarity),
    periodSame: share(claim.periods, other.periods) > 0 ? 1 : 0,
    periodDiffers: otherStretch(claim.periods, other.periods) ? 1 : 0,
    grainDiffers: grainDiffers(claim, other) ? 1 : 0,
    peopleSame: share(claim.people, other.people) > 0 ? 1 : 0,
    peopleDiffer:
      claim.people.length > 0 && other.people.length > 0 && share(claim.people, other.people) === 0 ? 1 : 0,
    peopleApart: claim.slot === 'person' ? 0 : apart(claim.people, other.people),
    useDiffers: claim.use === other.use ? 0 : 1,
    said: claim.use === 'said' && other.use === 'said' ? 1 : 0,
    instead: claim.use === 'instead' || other.use === 'instead' ? 1 : 0,
    caption: /^\W{0,2}(?:caption|photo|file|image|picture)\b/i.test(best.fact.statement) ? 1 : 0,
    brief: claim.keys.length < 4 ? 1 : 0,
    union: cover(claim.keys.slice(0, 12), unionKeys(contender), s.rarity),
    clause: cover(claim.clause, other.keys, s.rarity),
    clauseBack: cover(other.clause, claim.keys, s.rarity),
    whole: cover(claim.keys, other.keys, s.rarity),
    wholeBack: cover(other.keys, claim.keys, s.rarity),
    anchors: share(claim.anchors, [...other.anchors, ...other.keys]),
    anchorsBack: share(other.anchors, [...claim.anchors, ...claim.keys]),
    anchorsApart: apart(
      claim.anchors.filter((key) => !other.keys.includes(key)),
      other.anchors.filter((key) => !claim.keys.includes(key)),
    ),
    noAnchors: claim.anchors.length === 0 ? 1 : 0,
    support,
    supportWide: wide,
    supportSure: support >= best.score ? 1 : 0,
    seenFar: evidence.seen ? Math.max(0, best.score - support) : 0,
    lead: Math.max(-0.5, Math.min(0.5, best.score - support)),
    seen: evidence.seen ? 1 : 0,
    toldElsewhere: s.telling.told,
    toldLead: Math.max(-0.5, Math.min(0.5, best.score - s.telling.told)),
    toldAnywhere: s.telling.anywhere ? 1 : 0,
    rivalLead: Math.max(-0.5, Math.min(0.5, best.score - s.telling.rival)),
    firstChoice: best.score >= s.telling.rival ? 1 : 0,
    prominence: s.prominence,
    precisionDiffers: precisionDiffers(claim, other),
    weight: Math.min(1.5, contender.weight),
    margin: contender.margin,
    voices: Math.min(3, contender.voices) / 3,
    othersAgree: Math.min(2, others) / 2,
    othersDiffer: claim.others.length > 0 && other.others.length > 0 && others === 0 ? 1 : 0,
    unitSame: unit > 0 ? unit : 0,
    unitDiffers: unit < 0 ? 1 : 0,
    unitUnknown: unit === 0 ? 1 : 0,
    actionSame:
      claim.action !== '' && (claim.action === other.action || other.keys.includes(claim.action)) ? 1 : 0,
    actionDiffers:
      claim.action !== '' &&
      other.action !== '' &&
      !other.keys.includes(claim.action) &&
      !claim.keys.includes(other.action)
        ? 1
        : 0,
    edgeDiffers: claim.edge === other.edge ? 0 : 1,
    measureSame: claim.measure !== '' && claim.measure === other.measure ? 1 : 0,
    ownerSame: claim.owner !== '' && claim.owner === other.owner ? 1 : 0,
    ownerDiffers: differs(claim.owner, other.owner),
    kindDiffers: differs(claim.measureKind, other.measureKind),
    baseDiffers: differs(claim.base, other.base),
    directionDiffers: claim.direction * other.direction < 0 ? 1 : 0,
    modalityDiffers: claim.modality === other.modality ? 0 : 1,
    implied: claim.value.type === 'date' && claim.value.implied.length > 1 ? 1 : 0,
    impliedOther: other.value.type === 'date' && other.value.implied.length > 1 ? 1 : 0,
    coarse: coarse(claim),
    coarseOther: coarse(other),
    rough: claim.value.type === 'quantity' && claim.value.rough ? 1 : 0,
    close: closeness(claim, other),
    neighbour: closeness(claim, other) > 0.85 ? 1 : 0,
    quoted: claim.quoted || other.quoted ? 1 : 0,
    small: claim.slot === 'count' && claim.value.type === 'quantity' && claim.value.exact <= 12 ? 1 : 0,
    heading: claim.zone === 'title' || claim.zone === 'heading' ? 1 : 0,
    severalThere: best.fact.claims.filter((c) => c.slot === claim.slot).length > 1 ? 1 : 0,
    several: claim.others.some((o) => o.split(':')[1] === unitOf(claim)) ? 1 : 0,
    percent: claim.slot === 'percent' ? 1 : 0,
    money: claim.slot === 'money' ? 1 : 0,
    person: claim.slot === 'person' ? 1 : 0,
    place: claim.slot === 'place' ? 1 : 0,
    surname: nameShare(claim, other),
    twinBefore: twin.before,
    twinBehind: twin.behind,
    twinRow: twin.row,
    twinName: twin.name,
    twinNameBack: twin.nameBack,
    unitNarrower: narrower(claim.unitKeys, other.unitKeys),
    unitApart: apart(claim.unitKeys, other.unitKeys),
  };
}

/** A day's figure is no week's. */
function grainDiffers(a: Claim, b: Claim): boolean {
  const [x, y] = [a, b].map((claim) => claim.periods.filter((p) => GRAINS.has(p)));
  return x !== undefined && y !== undefined && x.length > 0 && y.length > 0 && share(x, y) === 0;
}

const GRAINS: ReadonlySet<string> = new Set(['day', 'week', 'month']);

/** How much of the four nearest words of one side the other has close by. */
function topShare(a: Claim, b: Claim, rarity: Rarity): number {
  const near = new Map(b.keys.map((key, i) => [key, b.near[i] ?? 0]));
  let sum = 0;
  let all = 0;
  for (const key of a.keys.slice(0, 4)) {
    const weight = rarity(key);
    all += weight;
    if ((near.get(key) ?? 0) >= 0.35) sum += weight;
  }
  return all > 0 ? sum / all : 0;
}

/** The most telling near word of one side that the other does not have at all, by rarity and closeness (about 0 to 1). */
function missing(a: Claim, b: Claim, rarity: Rarity): number {
  let most = 0;
  let whole = 0;
  a.keys.slice(0, 8).forEach((key, i) => {
    const weight = (a.near[i] ?? 0) * rarity(key);
    whole = Math.max(whole, weight);
    if (!b.keys.includes(key)) most = Math.max(most, weight);
  });
  return whole > 0 ? most / whole : 0;
}

/** All words around the value in every match that gives it: several sources word one fact in several ways. */
function unionKeys(contender: Contender): string[] {
  return [...new Set(contender.matches.slice(0, 6).flatMap((m) => m.claim.keys))];
}

/** Share of the keys, by rarity, that the other side has. */
function cover(keys: readonly string[], of: readonly string[], rarity: Rarity): number {
  let sum = 0;
  let all = 0;
  for (const key of keys) {
    const weight = rarity(key);
    all += weight;
    if (of.includes(key)) sum += weight;
  }
  return all > 0 ? sum / all : 0;
}

function share(keys: readonly string[], of: readonly string[]): number {
  if (keys.length === 0) return 0;
  return keys.filter((k) => of.includes(k)).length / keys.length;
}

function differs(a: string, b: string): number {
  return a !== '' && b !== '' && a !== 'none' && b !== 'none' && a !== b ? 1 : 0;
}

/** Share of the shorter list of counted nouns or role words that both have; -1 both are known and none is shared. */
function unitAgreement(a: Claim, b: Claim): number {
  const least = Math.min(a.unitKeys.length, b.unitKeys.length);
  if (least === 0) return 0;
  const shared = a.unitKeys.filter((k) => b.unitKeys.includes(k)).length;
  return shared === 0 ? -1 : shared / least;
}

function unitOf(claim: Claim): string {
  return claim.value.type === 'quantity' ? claim.value.unit : '-';
}

/** Both count with a word that the other lacks: "night crossings" are some of the "summer crossings". */
function apart(a: readonly string[], b: readonly string[]): number {
  return a.some((key) => !b.includes(key)) && b.some((key) => !a.includes(key)) ? 1 : 0;
}

/** One side counts what the other counts, and says more closely what: "night ferries" are some of the ferries. */
function narrower(a: readonly string[], b: readonly string[]): number {
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  return few.length > 0 && few.length < many.length && few.every((key) => many.includes(key)) ? 1 : 0;
}

function coarse(claim: Claim): number {
  return claim.value.type === 'date' && claim.value.precision !== 'day' ? 1 : 0;
}

/** True where the first date holds the second and more, or the first figure is open-ended. */
function wider(a: Claim, b: Claim): boolean {
  if (a.value.type !== 'date' || b.value.type !== 'date') return false;
  const [x, y] = [a.value, b.value];
  return x.from <= y.from && x.to >= y.to && (x.from !== y.from || x.to !== y.to);
}

function precisionDiffers(a: Claim, b: Claim): number {
  return a.value.type === 'date' && b.value.type === 'date' && a.value.precision !== b.value.precision
    ? 1
    : 0;
}

/** Names that share a word are near-misses of one name. */
function nameShare(a: Claim, b: Claim): number {
  if (a.value.type !== 'name' || b.value.type !== 'name') return 0;
  const { parts } = b.value;
  return a.value.parts.some((p) => parts.includes(p)) ? 1 : 0;
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
