/** English words about outlets and the reports of a page's story. */
export const en = {
  'outlets.title': 'Outlets that you trust',
  'outlets.about':
    'Their feeds, the lists of their newest reports, are read about once an hour, so that reports of a page’s story can be found on this device. The same feeds are read whatever you open; nothing about your pages is sent. None is on until you choose.',
  'outlets.first': {
    one: 'Turn on {count} public broadcaster or wire service',
    other: 'Turn on {count} public broadcasters and wire services',
  },
  'outlets.search': 'Search by name, country, language or kind',
  'outlets.manyCountries': 'Many countries',
  'outlets.on': { one: '{count} outlet is on', other: '{count} outlets are on' },
  'outlets.kindOf': 'Kind of {name}',
  'outlets.state': 'state-run',
  'outlets.own': 'added by you',
  'outlets.read': 'Read all feeds now',
  'outlets.add.label': 'Another site: its address, or that of its feed',
  'outlets.add.button': 'Add',
  'outlets.added': 'Added: {name}',
  'outlets.more': 'All outlets, by country and language',

  'outletKind.wire': 'Wire service',
  'outletKind.public': 'Public broadcaster',
  'outletKind.broadcaster': 'Private broadcaster',
  'outletKind.newspaper': 'Newspaper or news site',
  'outletKind.official': 'Official body',

  'line.waiting': 'Not read yet',
  'line.read': { one: 'Last read {when}; {count} item', other: 'Last read {when}; {count} items' },
  'line.unchanged': 'Unchanged since {date}',
  'line.moved': 'Has moved to {detail}: turn it on again to allow it.',
  'outlets.forwards': 'This address forwards to {detail}. Enter that one.',
  'outletTrouble.type': 'Not a feed ({detail}).',
  'outletTrouble.large': 'The feed is larger than 5 MB; what could be read was kept.',
  'outletTrouble.html': 'A web page that names no feed.',
  'outletTrouble.not-a-feed': 'Not a feed.',
  'outletTrouble.damaged': 'The feed was cut off or damaged; what could be read was kept.',
  'outletTrouble.charset': 'The feed’s characters could not be read.',
  'outletTrouble.empty': 'The feed had no entries.',

  'reports.title': 'Reports of this story',
  'reports.followUp': 'another day of the story',
  'reports.origin': 'source: {origin}',
  'reports.copies': { one: '{count} more outlet has the same', other: '{count} more outlets have the same' },
  'reports.compare': 'Compare with these reports',
  'reports.compare.about': { one: 'Reads {count} report.', other: 'Reads up to {count} reports.' },
  'reports.running': '{done} of {count} read',
  'action.stop': 'Stop',
  'reports.done': {
    one: 'Compared with {count} report.',
    other: 'Compared with {count} reports.',
  },
  'reports.doneNone': 'None of the reports could be read.',
  'reports.again': 'Read the others',
  'reports.auto': 'Automatically compare pages that have an AI notice',
  'reports.auto.hint': 'Up to five reports from your outlets are read each time you open such a page.',

  'compared.waiting': 'waiting',
  'compared.read': 'read and compared',
  'compared.ai': 'read: it has an AI notice itself, so it confirms nothing',
  'compared.elsewhere': 'not read: the link leads to another site',

  'nothing.title': 'No report of this story from your outlets',
  'nothing.looked': {
    one: 'Looked through {items} items that {count} outlet published in the last {days} days.',
    other: 'Looked through {items} items that {count} outlets published in the last {days} days.',
  },
  'nothing.unread': {
    one: '{count} outlet could not be read last time, so there may be a report after all.',
    other: '{count} outlets could not be read last time, so there may be a report after all.',
  },
  'nothing.choose': 'Turn on outlets',
  'nothing.noOutlets.title': 'Find other reports of this story',
  'nothing.noOutlets':
    'Turn on outlets that you trust: their reports of a page’s story are then listed here and can be compared with it.',

  'namedOutlet.turnOn': 'Turn on {name}',
  'look.button': 'Search for this report',
  'look.label': 'Search words',
  'look.about':
    'Opens your browser’s search in a new tab. Only these words are sent, and only when you press “Search”.',
  'look.go': 'Search',
  'look.story': 'Search for this story',

  'openTabs.button': 'Compare with my open tabs',
  'openTabs.about':
    'Your open pages are looked through on this device. What you select counts for this page only and is not kept.',
  'openTabs.none': 'No other open tab tells this story.',
  'openTabs.use': 'Compare with the selected',
  'openTabs.done': { one: 'Compared with {count} open tab.', other: 'Compared with {count} open tabs.' },

  'addSite.button': 'Add this site’s reports',
  'addSite.about':
    'This site offers a feed, a list of its newest reports. Add it, and they are found for the pages that you read.',

  'against.reports': {
    one: '{count} report of the same story',
    other: '{count} reports of the same story',
  },
  'against.openTabs': { one: '{count} open tab', other: '{count} open tabs' },
  'privacy.outlets':
    'Outlets that you turn on: their feeds are asked about once an hour, without cookies or identifiers, and always the same ones whatever you read. Items stay for 14 days; reports read for a page for 24 hours.',
} as const;
