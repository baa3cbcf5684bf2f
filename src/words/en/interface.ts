/** English: names every key and placeholder of the screens. */
import { en as card } from './card.ts';
import { en as outlets } from './outlets.ts';
import { en as pages } from './pages.ts';

export const en = {
  ...card,
  ...outlets,
  ...pages,

  // What the page says about AI
  'disclosure.generated': 'This page says that AI generated it',
  'disclosure.assisted': 'This page says that AI helped to write it',
  'disclosure.translated': 'This page says that AI translated it',
  'disclosure.summary': 'This page says that AI wrote its summary',
  'disclosure.none-claimed': 'This page says that no AI was used',
  'disclosure.missing': 'This page does not say that AI was used',
  'disclosure.missing.asked': 'You asked for this check yourself.',
  'disclosure.quote': 'In the words of the page',
  'disclosure.scope.article': 'Said of the article',
  'disclosure.scope.summary': 'Said of the summary',
  'disclosure.scope.image': 'Said of pictures',
  'disclosure.scope.audio': 'Said of the audio',
  'disclosure.scope.site': 'Said of the whole site',
  'disclosure.where.metadata': 'in data for machines',
  'disclosure.where.header': 'above the article',
  'disclosure.where.byline': 'beside the author’s name',
  'disclosure.where.body': 'within the article',
  'disclosure.where.end': 'at the end of the article',
  'disclosure.where.footer': 'at the foot of the page',
  'disclosure.where.box': 'in a box',
  'disclosure.reviewed': 'a person reviewed it, the page says',
  'disclosure.unreviewed': 'nobody reviewed it, the page says',
  'disclosure.conflict': 'The page’s data for machines says the opposite of its visible notice.',

  // Outcome and coverage
  'outcome.differences': {
    one: '{count} statement differs from better sources',
    other: '{count} statements differ from better sources',
  },
  'outcome.compare': {
    one: '{count} statement is worth a second look',
    other: '{count} statements are worth a second look',
  },
  'outcome.same': 'No difference found',
  'outcome.same.about': 'That says nothing about the statements that could not be checked.',
  'outcome.uncovered': 'No fact at hand covers this page',
  'outcome.uncovered.about':
    'Open a report of the same story that you trust and choose “Use this page as a source”. This page is then checked again.',
  'outcome.empty': 'Nothing to compare on this page',
  'outcome.empty.about':
    'It gives no date, figure, name or place that another report could confirm or contradict.',
  coverage: {
    one: '{checked} of {count} statement could be checked',
    other: '{checked} of {count} statements could be checked',
  },
  'against.title': 'What it was checked against',
  'against.bundled': 'The facts that come with Second Source',
  'against.set': 'Fact set: {name}',
  'against.own': { one: '{count} source of your own', other: '{count} sources of your own' },
  'against.cited': 'The page’s own cited source: {address}',
  'against.nothing': 'Nothing: no facts are switched on',
  'against.when': 'Checked {when}',

  // Findings
  'list.differences': 'Differences',
  'list.supported': 'Supported',
  'list.repeated': 'Only repeated',
  'list.unverified': 'Not covered',
  'list.count': '{title}: {count}',
  'list.more': { one: 'Show {count} more', other: 'Show {count} more' },
  'list.repeated.about': 'AI-generated texts, or texts of the same publisher. Repeating is not confirming.',
  'list.unverified.about': 'These statements could be checked, but no fact at hand covers them.',
  'finding.goTo': 'Go to passage',
  'finding.goTo.label': 'Go to passage: “{quote}”',
  'finding.gone': 'These words are no longer on the page.',
  'finding.why': 'Why this was flagged',
  'finding.sure': 'In tests, findings this certain were right in {percent} of cases.',
  'finding.rule': 'Rule: {rule}',
  'finding.wrong': 'Not right?',
  'finding.wrong.label': 'Not right? Hide: “{quote}”',
  'finding.hidden': 'Hidden on this page',
  'finding.hidden.about':
    'Thank you: a false alarm is the worst thing this tool can do. Below is a report for its makers. Nothing is sent. Read it, change it, copy it where you like.',
  'finding.report.label': 'Report about “{quote}”',
  'finding.undo': 'Show it again',
  'finding.copy': 'Copy report',
  'finding.copied': 'Copied',
  'finding.notCopied': 'The browser did not allow copying. Select the text and copy it yourself.',
  'finding.values': 'The two values side by side',
  'finding.allSources': { one: 'Said by {count} source', other: 'Said by {count} sources' },

  'slot.date': 'date',
  'slot.count': 'number',
  'slot.percent': 'percentage',
  'slot.money': 'sum of money',
  'slot.ordinal': 'place in an order',
  'slot.place': 'place',
  'slot.person': 'person',
  'slot.role': 'role',
  'slot.organisation': 'organisation',
  'slot.event': 'event',

  'why.date': 'Both sentences tell of the same event, and they give it different dates.',
  'why.reviewedDay':
    'The event happened on one day only, and a fact that a person reviewed gives another day.',
  'why.count': 'Both sentences count the same thing, and the numbers differ by more than rounding.',
  'why.percent':
    'Both sentences give a percentage of the same thing, and the figures differ by more than rounding.',
  'why.money':
    'Both sentences name a sum for the same thing in the same currency, and the sums differ by more than rounding.',
  'why.ordinal': 'Both sentences count the same series, and they put it at different places.',
  'why.place': 'Both sentences place the same event, and neither place lies within the other.',
  'why.person': 'Both sentences name who it was, and the names do not belong to one person.',
  'why.role': 'Both sentences say what office the same person holds, and the offices differ.',
  'why.organisation': 'Both sentences name the body concerned, and the names do not belong to one body.',
  'why.event': 'Both sentences tell of the same act, and one says something that the other rules out.',
  'why.weekdayMismatch': 'The page names a weekday and a date that do not go together: the calendar decides.',
  'why.staleRole':
    'The page calls a person former, or not yet in office, and the sources say that this person holds the office.',
  'why.baseSwapped':
    'The figure is right, but the source compares it with something else: another period, another total, or a share instead of a change.',
  'why.toAndBy':
    'The page says “to” where the source says “by”, or the other way round: a level is told as a change.',
  'why.nameNearMiss': 'The name is nearly that of a person or body in the sources, but not quite.',
  'why.eventElsewhere':
    'The sources tell of this place and these people, but for another event on another day.',
  'why.planToldAsDone':
    'The page tells as done what the sources describe as planned, threatened or asked for.',
  'why.titleAgainstBody': 'The page’s headline and its text give different values for the same thing.',
  'why.weaker':
    'It is shown as disputed, not as contradicted, because the difference may have a harmless reason.',

  // The report a reader can copy
  'complaint.title': 'False alarm in Second Source',
  'complaint.page': 'Page: {address}',
  'complaint.words': 'Words marked: “{quote}”',
  'complaint.shown': 'Shown as: {verdict} ({slot}, rule {rule}, confidence {confidence})',
  'complaint.explained': 'Explanation shown: {explanation}',
  'complaint.source': 'Source: {source}: “{quote}”',
  'complaint.version': 'Version: {version}',
  'complaint.reason': 'Why it is not a difference:',

  // Pictures
  'picture.page': 'page',
  'picture.dates': 'The dates on one line',
  'picture.numbers': 'The figures on one line',
  'picture.pagePoint': 'The page: {value}.',
  'picture.sourcePoint': '{source}: {value}.',

  // Better versions and the page's own source
  'better.title': 'Better-sourced versions',
  'better.about': 'Written or edited by people, from other publishers.',
  'named.title': 'The source this page names',
  'named.check': 'Check against this source',
  'named.about': 'Asks the browser for access to {host} and reads that one page.',
  'named.done': 'This page was checked against it.',

  // Actions
  'action.highlights': 'Highlights',
  'notice.working': 'One moment …',
  'notice.failed': 'That did not work. Nothing was changed.',
  'notice.sourceAdded':
    'This page is now one of your sources. Open AI-generated pages are checked against it.',
  'notice.noArticle': 'No article was found on this page, so it cannot be a source.',
  'notice.private-window':
    'Nothing of a private window is kept, so this page cannot become one of your sources here.',
  'notice.citedDone': 'The page was checked against the source it names.',
  'notice.cited-refused': 'This address cannot be fetched.',
  'notice.cited-private': 'The address leads into your own network, so it is not fetched.',
  'notice.cited-permission': 'Without access to that site its page cannot be read.',
  'notice.cited-redirected': 'The source forwards to another address. Open it and use it as a source there.',
  'notice.cited-slow': 'The source answered too slowly.',
  'notice.cited-type': 'The source is not a text page.',
  'notice.cited-unreachable': 'The source could not be reached.',
  'notice.cited-no-article': 'No article was found at the source.',
  'notice.storage-full': 'There is no room left. Nothing was lost.',
  'action.useAsSource': 'Use this page as a source',
  'action.options': 'Options',
  'action.panel': 'Side panel',
  'action.checkAnyway': 'Check anyway',
  'action.retry': 'Try again',
  'action.reload': 'Reload the page',
  'action.allow': 'Allow on this site',
  'action.manageSources': 'Manage sources',

  'export.title': 'Save or copy this report',
  'export.format': 'Form',
  'export.markdown': 'Text (Markdown)',
  'export.html': 'Page (HTML)',
  'export.json': 'Data (JSON)',
  'export.claim-review': 'ClaimReview (JSON-LD)',
  'export.save': 'Save',
  'export.copy': 'Copy',
  'export.print': 'Print',
  'export.about': 'Findings that you hid are left out.',

  // States without a report
  'none.title': 'This page does not say that AI was used',
  'none.about':
    'Second Source checks pages that disclose AI by themselves. It never guesses who wrote a text. You can still have this page checked.',
  'none.unreadable.title': 'Pages like this cannot be checked',
  'none.unreadable.about': 'Browsers keep extensions away from their own pages, stores and some files.',
  'checking.title': 'Checking this page',
  'checking.about': 'The text is compared on your own machine. Nothing is sent.',
  'trouble.page-not-readable.title': 'The page could not be read',
  'trouble.page-not-readable.about':
    'The browser does not let extensions read this page, or it is still loading.',
  'trouble.no-article.title': 'No article found here',
  'trouble.no-article.about':
    'This looks like a list of stories, a search or an application. Open one article and it will be checked.',
  'trouble.permission-withheld.title': 'No permission for this site',
  'trouble.permission-withheld.about':
    'The browser withholds this page from Second Source. Allow it, and the page is read on your machine only.',
  'trouble.facts-unreadable.title': 'The facts could not be read',
  'trouble.facts-unreadable.about':
    'A fact set on this machine is damaged. Nothing else is lost. Try again; if it stays, remove and add that set in the options.',
  'trouble.storage-full.title': 'No room left for sources',
  'trouble.storage-full.about':
    'The browser’s space for this extension is full. What was saved before is kept. Remove sources that you no longer need.',
  'trouble.page-left.title': 'The page has moved on',
  'trouble.page-left.about': 'It changed while it was being checked. Check the new page instead.',
  'trouble.offline.title': 'You are offline',
  'trouble.offline.about':
    'Checks against facts on this machine work without a network. Only fetching a page’s own source needs one.',
  'trouble.extension-updated.title': 'Second Source was updated',
  'trouble.extension-updated.about':
    'This page was opened before the update. Reload it to have it checked again.',
  'trouble.unexpected.title': 'Something went wrong',
  'trouble.unexpected.about':
    'The check stopped for a reason that was not foreseen. The page itself was not touched.',
} as const;
