/** English words of the options and the welcome page, outlets among them. */
export const en = {
  'options.title': 'Options',

  'general.title': 'Marks and language',
  'general.highlights': 'Mark differences on pages',
  'general.highlights.hint': 'You can turn the marks off for one site in the popup.',
  'general.supported': 'Also mark what agrees, and what is only worth comparing',
  'general.supported.hint':
    'Off by default: the more marks a page has, the easier it is to miss the ones that matter.',
  'general.language': 'Language',
  'general.language.auto': 'Same as browser',

  'outlets.title': 'News outlets that you trust',
  'outlets.about':
    'About once an hour, Second Source reads the feeds of the outlets that you turn on: the lists of their newest reports. On this device it looks there for other reports of the stories that you read. It reads the same feeds whatever you open and sends nothing about your pages. None is on until you choose.',
  'outlets.first': {
    one: 'Turn on {count} public broadcaster or wire service',
    other: 'Turn on {count} public broadcasters and wire services',
  },
  'outlets.search': 'Search by name, country, language or kind',
  'outlets.manyCountries': 'Many countries',
  'outlets.on': { one: '{count} outlet is on', other: '{count} outlets are on' },
  'list.kind': 'Kind of {name}',
  'outlets.state': 'state-run',
  'outlets.own': 'added by you',
  'outlets.read': 'Read all feeds now',
  'outlets.add.label': 'Another site: its address, or that of its feed',
  'outlets.added': 'Added: {name}',
  'outlets.more': 'All outlets, by country and language',
  'outletKind.wire': 'Wire service',
  'outletKind.public': 'Public broadcaster',
  'outletKind.broadcaster': 'Private broadcaster',
  'outletKind.newspaper': 'Newspaper or news site',
  'outletKind.official': 'Official body',
  'line.waiting': 'Not read yet',
  'line.read': { one: 'Last read {when}; {count} report', other: 'Last read {when}; {count} reports' },
  'line.unchanged': 'Unchanged since {date}',
  'line.moved': 'Has moved to {detail}: turn it on again to allow it.',
  'outlets.forwards': 'This address forwards to {detail}. Enter that one.',
  'outletTrouble.type': 'Not a feed ({detail}).',
  'outletTrouble.large': 'The feed is larger than 5 MB; what could be read was kept.',
  'outletTrouble.html': 'A web page that names no feed.',
  'outletTrouble.not-a-feed': 'Not a feed.',
  'outletTrouble.damaged': 'The feed was cut off or damaged; what could be read was kept.',
  'outletTrouble.deep':
    'The feed’s elements are nested too deeply to be read; what stood before them was kept.',
  'outletTrouble.charset': 'The feed’s characters could not be read.',
  'outletTrouble.empty': 'The feed had no entries.',
  'privacy.outlets':
    'The feeds of outlets that you turn on are asked for without cookies or identifiers. The lists of reports are kept for 14 days; reports that were read for a page, as long as that page is open.',

  'sites.title': 'Sites switched off',
  'sites.about': 'Second Source does nothing on the sites that you add here.',
  'sites.add.label': 'Address of the site, for example news.example',
  'sites.add.button': 'Switch off',
  'sites.add.wrong': 'That is not a site. Write it like news.example.',

  'facts.title': 'Fact sets',
  'facts.about': 'Collections of facts that pages are compared with, all of them on this device.',
  'facts.count': { one: '{count} fact', other: '{count} facts' },
  'facts.stories': { one: 'Covers {count} story', other: 'Covers {count} stories' },
  'facts.bundled': 'Facts that come with Second Source',
  'facts.by': 'reviewed by {name}',
  'facts.licence': 'licence: {name}',
  'facts.version': 'version of {date}',
  'facts.add.label': 'Address of a fact set (YAML or JSON)',
  'facts.add.button': 'Subscribe',
  'facts.file.button': 'Add a set from a file: YAML, JSON or a compiled pack',
  'facts.file.reading': 'Reading {name}:',
  'facts.daily': 'Check for updates once a day',
  'facts.daily.hint': 'Only the set’s own address is asked, without cookies.',
  'facts.update': 'Check for updates',
  'list.remove': 'Remove',

  'setTrouble.type': 'That is not a fact set ({detail}).',
  'setTrouble.large': 'This is too large for a fact set: at most 20 MB as JSON, 500 kB as YAML.',
  'setTrouble.older':
    'The address gave an older version ({detail}). You keep the newer one; remove it first if you want the older.',
  'setTrouble.unsound': 'The set is damaged and not used. Remove it and add it again.',
  'setTrouble.no-json': 'The file is neither YAML nor JSON, or it was cut off. Nothing was changed.',
  'setTrouble.problems': 'The fact set has a problem: {detail}',
  'setTrouble.elsewhere': 'You already have a fact set “{detail}” from elsewhere. Remove it first.',
  'setTrouble.other-set': 'The address now gives another set (“{detail}”). The last good one stays.',
  'setTrouble.no-backup': 'The file is not a backup of Second Source ({detail}). Nothing was changed.',
  'setTrouble.stopped': 'Stopped. Nothing was changed.',
  'setTrouble.damaged': 'The file is damaged, cut off or of another version. Nothing was changed.',

  'own.title': 'Your own sources',
  'own.isOne': 'One of your sources',
  'own.isOne.name': 'this page from your sources',
  'own.about':
    'Open a report that you trust, press the Second Source button and choose “Use this page as a source”. Pages that you read are then compared with it.',
  'own.search': 'Search your sources',
  'own.claims': { one: '{count} detail', other: '{count} details' },
  'own.deleted': 'Removed: {source}',

  'privacy.title': 'Privacy',
  'privacy.local': 'Pages are read and compared on this device. No text, address or result leaves it.',
  'privacy.network':
    'Nothing is fetched from the network unless you ask for it: by turning on outlets, by comparing a page with reports or with the source it names, or by subscribing to a fact set.',
  'privacy.kept':
    'Kept on this device: your settings, your sources, the claims you marked as not right, and for 60 days what pages with an AI notice said, so that you see when one changes. Nothing is kept from private windows. Results of checks are forgotten when the browser closes.',
  'privacy.forget': 'Forget what pages said',
  'privacy.forgotten': 'Forgotten.',
  'privacy.nobody': 'There is no account, no counting of visitors and no advertising.',

  'backup.title': 'Backup',
  'backup.about':
    'Your settings, sources, chosen outlets and subscriptions in one file, to keep or to move to another browser.',
  'backup.export': 'Back up to a file',
  'backup.import': 'Restore from a file',
  'backup.imported': 'Restored from the file.',

  'keys.title': 'Keyboard',
  'keys.about': 'Your browser assigns these keys, and you can change them there.',
  'keys._execute_action': 'Open the popup',
  'keys.unset': 'none',
  'keys.change': 'Change keys',

  'about.title': 'About',
  'about.version': 'Version {version}',
  'about.licence': 'Free software under the MIT licence.',
  'about.limits':
    'Second Source does not find out whether AI wrote a text, does not rate publishers and does not say what is true. It shows where a page and its sources differ; you judge.',

  'welcome.title': 'Ready: a second source for AI-written news',
  'welcome.lead':
    'When a page says that AI made it, its dates, figures and names are compared with better sources, on your own device.',
  'welcome.try': 'Try it here',
  'welcome.try.about': 'A short made-up article. Two of its details differ from better sources.',
  'welcome.pick': 'Press a marked passage to see what other sources say.',
  'welcome.how': 'On real pages',
  'welcome.badge': 'The badge on the toolbar button',
  'welcome.badge.about':
    '“AI” means that the page has an AI notice and no difference was found. A number counts the differences. Without a badge, no notice was found.',
  'welcome.popup': 'The list in the popup',
  'welcome.popup.about':
    'Press the toolbar button to see what differs, who says so, how much could be compared, and other reports of the same story.',
  'welcome.pin': 'Where is the button?',
  'welcome.pin.about':
    'Browsers hide new buttons behind the puzzle piece in the toolbar: press it and pin Second Source, so that you see its badge. On a phone, it is in the browser’s menu.',
} as const;
