/** English words shared by the card inside a page and by the screens. English names the keys and the placeholders. */
export const en = {
  'app.name': 'Second Source',

  'verdict.contradicted': 'Contradicted',
  'verdict.compare': 'Disputed',
  'verdict.supported': 'Supported',
  'verdict.repeated': 'Only repeated',
  'verdict.unverified': 'Not covered',
  'verdict.contradicted.about': 'A better source says otherwise, and both cannot be right.',
  'verdict.compare.about': 'Sources disagree, or the difference may have a harmless reason. Worth a look.',
  'verdict.supported.about': 'A better source says the same.',
  'verdict.repeated.about':
    'Only AI-generated texts, or texts of the same publisher, say the same. That is no confirmation.',
  'verdict.unverified.about': 'No fact at hand covers this statement.',

  'side.page': 'The page says',
  'side.source': '{source} says',
  'side.unnamed': 'Another source',
  'side.pageElsewhere': 'Elsewhere the page says',

  'kind.official': 'Official record',
  'kind.edited': 'Edited report',
  'kind.unknown': 'Unknown kind',
  'kind.ai': 'AI-generated text',

  'source.open': 'Open {source}',
  'source.newTab': 'opens in a new tab',
  'source.undated': 'undated',

  'card.label': 'What other sources say about “{quote}”',
  'card.close': 'Close',
  'card.next': 'Next difference',
  'card.previous': 'Previous difference',
  'card.position': '{index} of {count}',
  'card.why': 'Why this was flagged',
  'card.wrong': 'Not right?',
  'card.more': { one: '{count} more source', other: '{count} more sources' },
} as const;
