/** Which changes of a page are worth reading it again for. */

/** A change of such an attribute matters where the element holds this much text. */
const leastText = 20;
/** Changes of one turn that are looked at. */
const mostChanges = 50;

const bringsText = ({ type, target }: MutationRecord): boolean =>
  type !== 'attributes' || (target.textContent ?? '').length >= leastText;

/** Whether changes can have brought text, or shown or hidden some. */
export const bringText = (changes: readonly MutationRecord[]): boolean =>
  changes.slice(0, mostChanges).some(bringsText);
