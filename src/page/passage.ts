/** Brings a passage of the page into sight: opens what is closed around it, and scrolls by the words' own box. */

function uncover(node: Node): void {
  for (let at = node.parentElement?.closest('details'); at; at = at.parentElement?.closest('details'))
    at.open = true;
}

/** Scrolls to the words. A paragraph may be longer than the window, and may stand in a box that scrolls by itself. */
export function bringIntoSight(range: Range): void {
  uncover(range.startContainer);
  // At once: a slow scroll would still be on its way when the words are looked for.
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { top, bottom, height } = range.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight)
    scrollBy({ top: top + height / 2 - innerHeight / 2, behavior: 'instant' });
}
