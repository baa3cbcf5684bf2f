/** Contradictions within a page; needs no source. */
import type { Claim } from '../claims/model.ts';
import { otherStretch } from '../claims/period.ts';
import type { Document, Reason } from '../model.ts';
import { fromIso, weekdayOf } from '../values/days.ts';
import { isSameAct } from './kinds.ts';
import { shown } from './reason.ts';
import { areOne, relate } from './relate.ts';

export interface Raised {
  readonly claim: Claim;
  readonly rule: 'weekday-mismatch' | 'title-against-body';
  readonly verdict: 'contradicted' | 'compare';
  readonly confidence: number;
  readonly reason: Reason;
}

/** All contradictions among the claims of a page. */
export function raisedBy(page: Document, claims: readonly Claim[]): Raised[] {
  const figures = claims.filter(
    (c) => c.value.type === 'quantity' && c.slot !== 'ordinal' && c.zone !== 'teaser',
  );
  const body = figures.filter((c) => !HEADS.has(c.zone) && !isPart(page, c));
  const heads = new Set(figures.filter((c) => HEADS.has(c.zone)).slice(0, MOST_HEADS));
  return claims.flatMap((claim) => [
    ...weekday(claim, page.published),
    ...(heads.has(claim) ? titleAgainstBody(claim, body) : []),
  ]);
}

/** So near to the day of publication no other year can be meant. */
const NEAR_DAYS = 45;

/** A full date and a weekday that this date is not. */
function weekday(claim: Claim, published: string | undefined): Raised[] {
  const { value } = claim;
  if (value.type !== 'date' || value.mismatch !== true || value.from !== value.to) return [];
  const [day, at] = [fromIso(value.from), published === undefined ? undefined : fromIso(published)];
  if (day === undefined) return [];
  // An implied year may be wrong itself: then the mismatch is only worth a look, unless the page's own date is near.
  const known = !value.implied.includes('year') || (at !== undefined && Math.abs(day - at) <= NEAR_DAYS);
  return [
    {
      claim,
      rule: 'weekday-mismatch',
      verdict: known ? 'contradicted' : 'compare',
      confidence: known ? 0.95 : 0.5,
      reason: { key: 'weekday', page: claim.quote, fact: { weekday: weekdayOf(day) } },
    },
  ];
}

const HEADS: ReadonlySet<string> = new Set(['title', 'deck']);
/** What has more figures is a table and no head; each is held against every figure of the body. */
const MOST_HEADS = 40;
/** "구조된 선원 가운데 두 명", 4人のうち2人, "of them, two": some of those whom the head counts. */
const OF_WHICH = /(?:가운데|[가-힣] 중|그중|うち|\bof (?:them|these|those|whom)),?\s?$/u;
const isPart = ({ text }: Document, { start }: Claim): boolean =>
  OF_WHICH.test(text.slice(Math.max(0, start - 12), start));

/** So many words beside the figure must be the same, apart from what is counted and from names: all of a page is about those. */
const SHARED = 2;

/** A figure in the title that the body gives otherwise for the same counted thing: which of the two is wrong is not known. */
function titleAgainstBody(claim: Claim, body: readonly Claim[]): Raised[] {
  const rivals = body.filter(
    (c) =>
      sameThing(c, claim) &&
      relate(c, claim) === 'different' &&
      !otherStretch(c.periods, claim.periods) &&
      // A title leaves the stretch of time out; a sentence that names none tells of another one.
      (claim.zone === 'title' || c.periods.length > 0 === claim.periods.length > 0),
  );
  const [rival] = rivals;
  if (
    rival === undefined ||
    body.some((c) => areOne(c, claim)) ||
    rivals.some((c) => relate(c, rival) === 'different')
  )
    return [];
  return [
    {
      claim,
      rule: 'title-against-body',
      verdict: 'compare',
      confidence: 0.5,
      reason: { key: 'titleAgainstBody', page: shown(claim), fact: shown(rival) },
    },
  ];
}

function sameThing(a: Claim, b: Claim): boolean {
  if (a.unitKeys.length === 0 || b.unitKeys.length === 0) return false;
  const units =
    a.unitKeys.every((k) => b.unitKeys.includes(k)) || b.unitKeys.every((k) => a.unitKeys.includes(k));
  const near = a.keys
    .slice(0, 6)
    .filter((k) => !a.unitKeys.includes(k) && !a.anchors.includes(k) && b.keys.slice(0, 6).includes(k));
  return units && near.length >= SHARED && isSameAct(a, b);
}
