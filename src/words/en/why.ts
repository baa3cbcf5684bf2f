/** English: why a finding was flagged, by its rule or else by its slot. */
export const en = {
  'verdict.contradicted.about': 'Other sources say otherwise about what seems to be the same thing.',
  'why.date': 'Both sentences tell of the same event, and they give it different dates.',
  'why.count': 'Both sentences count the same thing, and the numbers differ by more than rounding.',
  'why.percent':
    'Both sentences give a percentage of the same thing, and the figures differ by more than rounding.',
  'why.money':
    'Both sentences name a sum for the same thing in the same currency, and the sums differ by more than rounding.',
  'why.ordinal': 'Both sentences give a place in the same series, and the places differ.',
  'why.place': 'Both sentences place the same event, and neither place lies within the other.',
  'why.person': 'Both sentences name who it was, and the names do not belong to one person.',
  'why.role': 'Both sentences say what office the same person holds, and the offices differ.',
  'why.organisation': 'Both sentences name the body concerned, and the names do not belong to one body.',
  'why.event': 'Both sentences tell of the same act, and one says something that the other rules out.',
  'why.weekdayMismatch': 'The page names a weekday and a date that do not go together: the calendar decides.',
  'why.titleAgainstBody': 'The page’s headline and its text give different values for the same thing.',
  'why.weaker': 'Shown for comparison only: there may be a harmless reason for the difference.',
} as const;
