/** English: names every key and placeholder of the screens. */
import { en as pages } from './pages.ts';

export const en = {
  ...pages,

  // The card beside marked words, and what it shares with the screens
  'app.name': 'Second Source',
  'side.page': 'The page',
  'side.unnamed': 'Another source',
  /** Instead of what the reader's own source is called: the page must not learn of it. */
  'source.yours': 'A source of yours',
  'card.label': '“{quote}”: what other sources say',
  'card.close': 'Close',
  'card.next': 'Next difference',
  'card.previous': 'Previous difference',
  'card.why': 'Why?',
  'card.wrong': 'Not right?',
  'card.hidden': 'Mark removed. This claim will not be marked again.',
  'card.undo': 'Undo',
  'card.selection': 'What you selected',

  // What the page says about AI
  'disclosure.generated': 'This page says that AI generated it',
  'disclosure.assisted': 'This page says that AI helped with it',
  'disclosure.translated': 'This page says that AI translated it',
  'disclosure.summary': 'This page says that AI wrote its summary',
  'disclosure.none-claimed': 'This page says that no AI was used',
  'disclosure.missing': 'No AI notice found on this page',
  'disclosure.scope.summary': 'This page has an AI notice about its summary',
  'disclosure.scope.site': 'about the whole site',
  'disclosure.where.metadata': 'in data for machines, not in the visible text',
  'disclosure.where.footer': 'at the foot of the page',
  'disclosure.reviewed': 'it says that a person reviewed it',
  'disclosure.unreviewed': 'it says that nobody reviewed it',
  'disclosure.conflict': 'The page’s data for machines says the opposite of its visible notice.',

  // Outcome and coverage
  'outcome.differences': { one: '{count} difference found', other: '{count} differences found' },
  'outcome.same': 'No difference found',
  'outcome.same.about': 'That says nothing about the details that could not be compared.',
  'outcome.unclear': 'No clear difference found',
  'outcome.waiting': 'Not compared with other reports yet',
  'outcome.running': 'Comparing with other reports…',
  'outcome.repeated': 'Only repeated elsewhere, not confirmed',
  'outcome.uncovered': 'No source at hand covers this page’s details',
  'outcome.uncovered.repeated':
    'Only AI-generated texts, or texts of the same publisher, say the same. That confirms nothing.',
  'outcome.empty': 'Nothing to compare found on this page',
  'outcome.empty.about': 'No date, figure or name was found that another report could confirm or contradict.',
  coverage: {
    one: 'We could compare {compared} of {count} detail on this page',
    other: 'We could compare {compared} of the {count} details on this page',
  },
  'coverage.unread': 'The page is very long: {share} of its text was not read.',
  'tally.contradicted': '{count} contradicted',
  'tally.compare': '{count} that may differ',
  'tally.notRight': '{count} that you called not right',
  'tally.supported': '{count} supported',
  'tally.repeated': '{count} repeated only by AI texts or the same publisher',
  'tally.unverified': '{count} could not be compared',
  'against.title': 'Compared with:',
  'against.bundled': 'the facts that come with Second Source',
  'against.set': 'the fact set “{name}”',
  'against.own': { one: '{count} source of your own', other: '{count} sources of your own' },
  'against.nothing': 'nothing: no facts are switched on',
  since:
    'Since the sources changed: {compared} details compared ({comparedBefore} before), {differences} differ ({differencesBefore} before).',
  'since.same': 'The sources changed; the figures for this page did not.',
  'changed.title': 'This page has changed since you read it on {date}',
  'changed.line': 'then “{before}”, now “{now}”',

  // Differences
  'list.count': '{title}: {count}',
  'list.found': '{count} found',
  'list.more': { one: 'Show {count} more', other: 'Show {count} more' },
  'tell.heading': '{what}: {page} or {source}',
  'tell.weekday': 'The date and the weekday do not match',
  'tell.agree': '{count} sources say so.',
  'side.summary': 'summed up by the fact set',
  'finding.times': { one: '({count} time on this page)', other: '({count} times on this page)' },
  'finding.goTo': 'Go to passage',
  'finding.gone': 'These words are no longer on the page.',
  'finding.copy': 'Copy',
  'finding.picture': 'Picture',
  'finding.picture.about': 'Save this difference as a picture',
  'finding.tell': 'Report this to the developers',
  'finding.tell.about': 'Nothing is sent. Read the report, change it, and copy it to wherever you like.',
  'finding.copied': 'Copied',
  'finding.notCopied': 'The browser did not allow copying. Select the text and copy it yourself.',
  'compare.count': { one: '{count} detail may differ.', other: '{count} details may differ.' },
  'badge.notice': 'The page has an AI notice.',

  // The page and its sources side by side
  'pair.title': 'Side by side',
  'pair.show': 'Details shown',
  'pair.show.all': 'All',
  'pair.show.spoken': 'With a source',
  'pair.show.compare': 'That may differ',
  'verdict.contradicted': 'Contradicted',
  'verdict.compare': 'Compare these',
  'verdict.supported': 'Supported',
  'verdict.repeated': 'Repeated, not confirmed',
  'verdict.unverified': 'Related passage',

  'kind.official': 'Official record',
  'kind.edited': 'Press report',
  'kind.unknown': 'Unknown kind',
  'kind.ai': 'AI-generated text',
  'source.newTab': 'opens in a new tab',
  'source.yours.about': 'its words are shown in the popup',
  'source.undated': 'undated',

  'slot.date': 'Date',
  'slot.count': 'Number',
  'slot.percent': 'Percentage',
  'slot.money': 'Amount',
  'slot.ordinal': 'Rank',
  'slot.place': 'Place',
  'slot.person': 'Person',
  'slot.role': 'Office',
  'slot.organisation': 'Name',
  'slot.event': 'What happened',
  'slot.other': 'Score',

  // The report a reader can copy
  'complaint.title': 'False alarm in Second Source',
  'complaint.reason': 'Why it is not a difference:',

  // Reports of the page's story
  'reports.title': 'Reports of this story',
  'reports.followUp': 'another day of the story',
  'reports.origin': 'source: {origin}',
  'reports.copies': { one: 'also in {count} more outlet', other: 'also in {count} more outlets' },
  'reports.compare': 'Compare with these reports',
  'reports.compare.about': { one: 'Reads {count} report.', other: 'Reads up to {count} reports.' },
  'reports.running': '{done} of {count} read',
  'action.stop': 'Stop',
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
    one: 'Looked through {items} reports that {count} outlet published in the last {days} days.',
    other: 'Looked through {items} reports that {count} outlets published in the last {days} days.',
  },
  'nothing.unread': {
    one: '{count} outlet could not be read last time, so there may be a report after all.',
    other: '{count} outlets could not be read last time, so there may be a report after all.',
  },
  'nothing.choose': 'Choose outlets',
  'nothing.noOutlets.title': 'Find other reports of this story',
  'nothing.noOutlets':
    'Turn on news outlets that you trust: their reports of a page’s story are then listed here and can be compared with it.',
  'namedOutlet.turnOn': 'Turn on {name}',
  'look.button': 'Search for this report',
  'look.about':
    'Opens your browser’s search in a new tab. Only these words are sent, and only when you press “Search”.',
  'look.go': 'Search',
  'look.story': 'Search for this story',
  'openTabs.button': 'Compare with my open tabs',
  'openTabs.about':
    'Your open pages are looked through on this device. What you select counts for this page only and is not kept.',
  'openTabs.none': 'No other open tab tells this story.',
  'openTabs.use': 'Compare with the selected tabs',
  'addSite.button': 'Add to my outlets',
  'addSite.about':
    'This site has a feed, a list of its newest reports. Add the site to your outlets, and Second Source looks there too for other reports of the stories that you read.',
  'against.reports': { one: '{count} report of the same story', other: '{count} reports of the same story' },
  'against.openTabs': { one: '{count} open tab', other: '{count} open tabs' },

  // Better versions and the page's own source
  'better.title': 'Other sources on this story',
  'named.title': 'Source the page names:',
  'named.check': 'Compare with it',
  'named.about': 'Asks the browser for access and reads that one page.',

  // Actions
  'action.highlights': 'Marks',
  'action.site': 'On this site',
  'notice.working': 'One moment…',
  'fetch.failed': 'That did not work. Nothing was changed.',
  'notice.sourceAdded':
    'This page is now one of your sources. Open pages with an AI notice are compared with it.',
  'notice.sourceRemoved': 'This page is no longer one of your sources.',
  'fetch.private-window':
    'Nothing is kept from private windows, so this page cannot become one of your sources here.',
  'notice.citedDone': 'The page was compared with the source it names.',
  'notice.selection-missing': 'Select some words of the article first, then choose this again.',
  'fetch.private':
    'The address leads into your own network, or is a number without a name, so it is not fetched.',
  'fetch.refused': 'Only public web addresses that begin with https:// can be read.',
  'fetch.permission': 'The browser gave no access, so nothing was changed.',
  'fetch.redirected': 'The address forwards to another one. Open or add that one.',
  'fetch.unreachable': 'The address could not be reached.',
  'fetch.slow': 'The address took too long to answer.',
  'fetch.status': 'The address answered with error {detail}.',
  'fetch.type': 'That is not a page of text.',
  'fetch.no-article': 'No article was found.',
  'fetch.left': 'The tab shows another page now. Nothing was changed.',
  'fetch.full': 'There is no room left. Nothing was changed.',
  'action.useAsSource': 'Use this page as a source',
  'action.checkAnyway': 'Check anyway',
  'action.checkSelection': 'Check what I selected',
  'action.retry': 'Try again',
  'action.allow': 'Allow on this site',

  'export.title': 'Save or copy this report',
  'export.format': 'Format',
  'export.save': 'Save',
  'export.copy': 'Copy the whole report',
  'export.print': 'Print',
  'export.about': 'What you marked as not right is left out.',
  'export.heading': 'Check of a page by Second Source',
  'export.page': 'Page',
  'export.publisher': 'Publisher',
  'export.published': 'Published',
  'export.checked': 'Checked',
  'export.rule': 'Rule',
  'export.footer':
    'Compared by rules on the reader’s own device. Evidence, not a verdict: follow the sources.',
  'export.quoted': '“{words}”',

  // States without a report
  'none.about':
    'Second Source looks for notices in which a page says that AI was used. It never guesses who wrote a text. You can still have this page checked.',
  'none.off.title': 'Off on this site',
  'none.off.about': 'You switched Second Source off on {site}. Nothing is read or marked there.',
  'none.unreadable.title': 'Pages like this cannot be checked',
  'none.unreadable.about':
    'Browsers keep extensions out of their own pages, their add-on stores and some files.',
  'checking.title': 'Checking this page',
  'checking.about': 'The text is compared on your own device. Nothing is sent.',
  'trouble.page-not-readable.title': 'The page could not be read',
  'trouble.page-not-readable.about':
    'The browser does not let extensions read this page, or it is still loading.',
  'trouble.no-article.title': 'No article found here',
  'trouble.no-article.about':
    'This looks like a list of stories, a search or an app. Open one article, or select the text that you want checked.',
  'trouble.permission-withheld.title': 'No permission for this site',
  'trouble.permission-withheld.about':
    'The browser does not let Second Source see this page. If you allow it, the page is read on your device only.',
  'trouble.facts-unreadable.title': 'A fact set could not be read',
  'trouble.facts-unreadable.about':
    'It is damaged; nothing else is lost. Try again. If that does not help, remove the set in the options and add it again.',
  'trouble.storage-full.title': 'No room left',
  'trouble.storage-full.about':
    'The browser’s space for this extension or the disk is full. What was saved before is kept. Close some tabs or free some space on the disk, then try again.',
  'trouble.unexpected.title': 'Something went wrong',
  'trouble.unexpected.about': 'The check stopped unexpectedly. The page itself was not touched.',

  // What a finding says, and why it was flagged: by its rule or else by its slot
  'reason.differs': 'The page: {page}. {source}: {fact}.',
  'reason.compare': 'The page: {page}. {source}: {fact}. They may not be about the same thing.',
  'reason.weekday': 'The page: {page}. In the calendar: {fact}.',
  'reason.titleAgainstBody':
    'The page gives two values. Here: {page}. Elsewhere: {fact}. They may not be about the same thing.',
  'reason.supported': '{source}: {fact}. The page says the same.',
  'reason.supportedWords': '{source}: “{fact}” The page says much the same.',
  'reason.repeated': 'Only AI-generated texts or the same publisher say so: {source}.',
  'reason.unverified': 'No source at hand covers this.',
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
  'why.other':
    'Both sentences give the result of the same game or vote, and the scores differ whichever side they are told from.',
  'why.weekday-mismatch':
    'The page names a weekday and a date that do not go together: the calendar decides.',
  'why.title-against-body': 'The page gives different values in two places that are worded alike.',
  'why.supported': 'Both sentences say the same about what seems to be the same thing.',
  'why.compare':
    'The page and the source say different things in much the same place. There may be a harmless reason for it.',
} as const;
