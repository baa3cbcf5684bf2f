/**
 * Names: a person is contradicted only where two origins fill the same role of the same event with another name, or know
 * nearly the same one where no source knows the page's. A person or site that no source knows any word of is put beside the
 * one in the same statement.
 */
import type { Claim } from '../claims/model.ts';
import { FORMER } from '../claims/frames.ts';
import { keyOf } from '../claims/words.ts';
import { ORIGINS_NEEDED } from '../policy.ts';
import type { Compared, Match } from './compare.ts';
import { agrees, type Rivals } from './leftovers.ts';
import { areOne } from './relate.ts';
import { type Judgement, onlyValueDiffers, support } from './verdict.ts';
import type { Witnesses } from './witnesses.ts';

/** A passage with another name for what may be the same fact. */
const ALIKE = 0.5;
const KIN = 0.3;

/** Judges one claim with a name. `own` are the names of persons that the page itself uses. */
export function judgeName(
  claim: Compared,
  own: readonly Claim[],
  rivalOf: Rivals,
  witnesses: Witnesses,
): Judgement {
  const { view, matches } = claim;
  const supported = support(claim, rivalOf, witnesses);
  const mine = partsOf(view.claim);
  const isPerson = view.claim.slot === 'person' && mine.length > 1;
  if ((!isPerson && !isSite(view.claim)) || view.claim.sure === 'no' || view.claim.zone === 'title')
    return supported;
  // A surname alone backs no given name.
  const seen = matches.some(
    (m) => m.relation === 'equal' || (agrees(m) && (!isPerson || partsOf(m.view.claim).length > 1)),
  );
  if (seen) return supported;
  for (const other of isPerson ? matches.filter((m) => witnesses.isOfSameTime(m.fact)) : []) {
    const found = against(claim, other, own, witnesses);
    if (found !== undefined) return found;
  }
  return beside(claim, rivalOf, witnesses) ?? supported;
}

const isSite = ({ slot, unitKeys }: Claim): boolean => slot === 'place' && unitKeys.includes('#site');

/** The source's name in the place where the page has one that no source knows any word of. */
function beside(compared: Compared, rivalOf: Rivals, witnesses: Witnesses): Judgement | undefined {
  const { view, matches } = compared;
  const { claim } = view;
  if (claim.sure !== 'yes' || partsOf(claim).some((part) => witnesses.knows(keyOf(part)))) return undefined;
  const other = matches.find(
    (m) => m.view.claim.slot === claim.slot && isSite(m.view.claim) === isSite(claim),
  );
  if (other === undefined || other.score < ALIKE || rivalOf(compared, other).other() >= other.score)
    return undefined;
  if (!witnesses.areMany && !onlyValueDiffers(view, other)) return undefined;
  return { verdict: 'compare', confidence: other.score, matches: [other] };
}

function against(
  claim: Compared,
  other: Match,
  own: readonly Claim[],
  witnesses: Witnesses,
): Judgement | undefined {
  const [a, b] = [claim.view.claim, other.view.claim];
  const [mine, theirs] = [partsOf(a), partsOf(b)];
  if (agrees(other) || theirs.length < 2 || b.sure === 'no') return undefined;
  const matches = claim.matches.filter((m) => m === other || areOne(m.view.claim, b));
  const origins = new Set(matches.map((m) => witnesses.originOf(m.fact)));
  // Somebody whom the page names too, in his own right, does not stand here instead.
  const named = own.some((c) => c !== a && areOne(c, b));
  const near = other.relation === 'near';
  const kin = near || mine.at(-1) === theirs.at(-1);
  const roles = a.unitKeys.filter((key) => b.unitKeys.includes(key)).length;
  const sameRole = roles > 1 && roles === Math.min(a.unitKeys.length, b.unitKeys.length);
  // Who held an office before is not who holds it.
  const apart = a.unitKeys.includes(FORMER) !== b.unitKeys.includes(FORMER);
  if ((named || apart) && !kin) return undefined;
  const voices = origins.size + (named && kin ? 1 : 0);
  const same =
    (near && a.sure === 'yes' && mine.at(-1) !== theirs.at(-1)) ||
    (kin && !near && roles > 0) ||
    (sameRole && other.score >= ALIKE) ||
    (b.slot === 'person' && onlyValueDiffers(claim.view, other));
  if (same && voices >= ORIGINS_NEEDED) return { verdict: 'contradicted', confidence: 0.85, matches };
  if ((kin && (near || other.score >= KIN || roles > 0)) || (sameRole && other.score >= ALIKE))
    return { verdict: 'compare', confidence: 0.5, matches };
  return undefined;
}

const partsOf = ({ value }: Claim): readonly string[] => (value.type === 'name' ? value.parts : []);
