/** English words shared by the card inside a page and by the screens. English names the keys and the placeholders. */
export const en = {
  'app.name': 'Second Source',

  'side.page': 'The page',
  'side.unnamed': 'Another source',
  /** Instead of what the reader's own source is called: the page must not learn of it. */
  'source.yours': 'A source of yours',

  'card.label': '“{quote}”: what other sources say',
  'card.close': 'Close',
  'card.next': 'Next difference',
  'card.previous': 'Previous difference',
  'card.position': '{index} of {count}',
  'card.why': 'Why?',
  'card.wrong': 'Not right?',
  'card.hidden': 'Mark removed. This claim will not be marked again.',
  'card.undo': 'Undo',
  'card.selection': 'What you selected',
} as const;
