/** English words of the options and the welcome page. */
export const en = {
  'options.title': 'Options',
  'options.contents': 'Sections',
  'options.saved': 'Saved',

  'general.title': 'Highlights and language',
  'general.highlights': 'Mark differences on pages',
  'general.highlights.hint': 'You can turn the marks off for one site in the popup.',
  'general.supported': 'Also mark what is supported',
  'general.supported.hint': 'Off at first: unmarked text easily looks truer beside marked text.',
  'general.language': 'Language',
  'general.language.auto': 'As the browser',
  'language.en': 'English',
  'language.ko': '한국어 (Korean)',
  'language.ja': '日本語 (Japanese)',

  'sites.title': 'Sites',
  'sites.about': 'Second Source does nothing on these sites.',
  'sites.none': 'No site is switched off.',
  'sites.add': 'Switch off on a site',
  'sites.add.label': 'Name of the site, for example news.example',
  'sites.add.button': 'Switch off',
  'sites.add.wrong': 'That is not the name of a site. Write it like news.example.',
  'sites.remove': 'Switch on again: {site}',
  'sites.remove.short': 'Switch on again',

  'facts.title': 'Fact sets',
  'facts.about': 'What pages are checked against. All of it lies on this machine.',
  'facts.count': { one: '{count} fact', other: '{count} facts' },
  'facts.stories': { one: 'Covers {count} story', other: 'Covers {count} stories' },
  'facts.bundled': 'comes with Second Source',
  'facts.updated': 'last updated {date}',
  'facts.none': 'There is no fact set.',
  'facts.add.label': 'Address of a fact set',
  'facts.add.button': 'Subscribe',
  'facts.add.wrong': 'That is not a web address. It begins with https://.',
  'facts.add.failed': 'That set could not be used. Nothing was changed.',
  'facts.file.button': 'Add a set from a file',
  'facts.file.hint': 'or drop the file here',
  'facts.remove': 'Remove {name}',
  'facts.remove.short': 'Remove',

  'own.title': 'Your own sources',
  'own.about': 'Pages that you chose with “Use this page as a source”.',
  'own.none': 'None yet. Open a report that you trust and choose “Use this page as a source” in the popup.',
  'own.search': 'Search your sources',
  'own.found': { one: '{count} source found', other: '{count} sources found' },
  'own.kind': 'Kind of {source}',
  'own.claims': { one: '{count} statement', other: '{count} statements' },
  'own.delete': 'Delete {source}',
  'own.delete.short': 'Delete',
  'own.deleted': 'Deleted: {source}',
  'own.undo': 'Undo',

  'privacy.title': 'Privacy',
  'privacy.local': 'Pages are read and compared on this machine. No text, address or result leaves it.',
  'privacy.network':
    'Nothing is fetched from the network, unless you ask for it: by checking a page against the source it names, or by subscribing to a fact set.',
  'privacy.kept':
    'Kept on this machine: your settings, your sources, what you hid as “not right”. Results of checks are forgotten when the browser closes.',
  'privacy.nobody': 'There is no account, no counting of visitors and no advertising.',

  'backup.title': 'Backup',
  'backup.about':
    'Settings, your own sources and subscriptions in one file, to keep or to take to another browser.',
  'backup.export': 'Save a backup',
  'backup.import': 'Read a backup',
  'backup.imported': 'The backup was read.',
  'backup.failed': 'This file could not be used: {reason}. Nothing was changed.',

  'keys.title': 'Keyboard',
  'keys.about': 'The browser decides which keys are free. You can change them there.',
  'keys._execute_action': 'Open the popup',
  'keys.next-finding': 'Go to the next difference',
  'keys.previous-finding': 'Go to the previous difference',
  'keys.toggle-highlights': 'Turn highlights on or off',
  'keys.check-page': 'Check this page',
  'keys.use-as-source': 'Use this page as a source',
  'keys.unset': 'no key',
  'keys.change': 'Change keys',
  'keys.change.firefox':
    'To change them, open the add-ons page, then the gear, then “Manage Extension Shortcuts”.',

  'about.title': 'About',
  'about.version': 'Version {version}',
  'about.facts': 'Facts of {date}',
  'about.licence': 'Free software under the MIT licence.',
  'about.limits':
    'It does not find out whether AI wrote a text, does not rate publishers and does not say what is true. It shows where a page and a better source differ, and you judge.',

  'welcome.title': 'Ready. A second source for AI-written news.',
  'welcome.lead':
    'When a page says that AI made it, its dates, figures and names are compared with better sources, on your own machine.',
  'welcome.try': 'Try it here',
  'welcome.try.about':
    'A short made-up article. Two of its statements differ from better sources. Press a marked passage.',
  'welcome.sample': 'Sample article',
  'welcome.pick': 'Press a marked passage to see what other sources say.',
  'welcome.how': 'On real pages',
  'welcome.badge': 'The badge on the toolbar button',
  'welcome.badge.about':
    '“AI” means that the page discloses AI and no difference was found. A number counts differences; with a question mark they are only disputed. No badge: the page discloses nothing.',
  'welcome.marks': 'The marks in the text',
  'welcome.marks.about': 'A wavy line marks what is contradicted, a dashed line what is disputed.',
  'welcome.popup': 'The list in the popup',
  'welcome.popup.about':
    'Press the toolbar button to see all differences, what could not be checked, and better reports of the same story.',
  'welcome.pin': 'Where is the button?',
  'welcome.pin.about':
    'Browsers hide new buttons behind the puzzle piece of the toolbar. Press it and pin Second Source, so that you see its badge.',
  'welcome.own': 'Your own sources',
  'welcome.own.about':
    'On any report that you trust, choose “Use this page as a source”. AI-written pages are then checked against it.',
  'welcome.privacy': 'Nothing you read leaves this machine.',
  'welcome.options': 'Open the options',
} as const;
