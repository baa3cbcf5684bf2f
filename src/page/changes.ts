/** Which changes of a page are worth reading it again for. */

/** A change of such an attribute matters where the element holds this much text. */
const leastText = 20;
/** Changes of one turn that are looked at. */
const mostChanges = 50;

/** Whether an element that came to sight, or went, holds text. */
export const holdsText = (target: EventTarget | null): boolean =>
  target instanceof Node && (target.textContent ?? '').length >= leastText;

const bringsText = ({ type, target }: MutationRecord): boolean => type !== 'attributes' || holdsText(target);

/** Whether changes can have brought text, or shown or hidden some. */
export const bringText = (changes: readonly MutationRecord[]): boolean =>
  changes.slice(0, mostChanges).some(bringsText);
