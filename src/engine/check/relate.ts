/** How the values of two claims relate, whatever their kind. */
import type { Claim } from '../claims/model.ts';
import { sameName } from '../claims/same-name.ts';
import { compareValues } from '../values/compare.ts';

/** `near`: a name that may be a slip of the pen. */
export type Relation = 'equal' | 'compatible' | 'near' | 'different' | 'incomparable';

/** Whether two claims give one value. */
export function areOne(a: Claim, b: Claim): boolean {
  const relation = relate(a, b);
  return relation === 'equal' || relation === 'compatible';
}

/**
 * Compares the values of two claims. Slots and units must agree, or the values are not comparable; a name that is no place
 * may be one with a name of any kind.
 */
export function relate({ slot, value, measure, sure }: Claim, other: Claim): Relation {
  const { value: theirs } = other;
  if (value.type === 'name' && theirs.type === 'name') {
    const relation = sameName(value.parts, theirs.parts);
    const isSame = relation === 'same';
    // What names are given to is only guessed; but who is named tells of no place where something happens.
    if (slot !== other.slot && (slot === 'place' || !(isSame || relation === 'compatible')))
      return 'incomparable';
    // Of what may be no name a part is another word.
    if (!isSame && (sure === 'no' || other.sure === 'no')) return 'different';
    return isSame ? 'equal' : relation;
  }
  if (slot !== other.slot) return 'incomparable';
  if (value.type === 'name' || value.type === 'event' || theirs.type === 'name' || theirs.type === 'event')
    return 'incomparable';
  // An age is told in years or without a unit.
  if (
    value.type === 'quantity' &&
    theirs.type === 'quantity' &&
    measure === '#age' &&
    other.measure === '#age'
  )
    return compareValues({ ...value, unit: '' }, { ...theirs, unit: '' });
  return compareValues(value, theirs);
}
