/** Elements whose content is never text for a reader, in a DOM as in HTML text. */
export const silentElements: ReadonlySet<string> = new Set(
  'style noscript template svg math object iframe canvas audio video textarea select datalist'.split(' '),
);
