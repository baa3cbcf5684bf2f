/**
 * The worker's entry: connects the browser to the controller. Every listener is registered at once, so that the event that
 * woke the worker is not missed. Nothing is kept here that must outlive the worker.
 */
import * as browser from '../browser/browser.ts';
import type { Place } from '../browser/ports.ts';
import { watchRedirects } from '../browser/redirects.ts';
import { sender, type ToPage } from '../rpc/envelope.ts';
import { callsForCheck } from '../reading/model.ts';
import type { AnnotatorCalls, ArticleReading, ScreenUpdates } from '../rpc/calls.ts';
import type { Handlers } from '../rpc/envelope.ts';
import type { outletMessages } from '../rpc/outlet-calls.ts';
import { createPacks } from '../library/packs/packs.ts';
// oxlint-disable-next-line import/default -- the build turns this import into the script's path
import annotator from '../page/annotator.ts?iife';
// oxlint-disable-next-line import/default -- as above
import detector from '../page/detector.ts?iife';
import { createBundledFacts, createPackFacts, type FactProvider } from '../library/fact-provider.ts';
import { checkArticle } from './check-job.ts';
import { createTabController } from './tab-controller.ts';
import { once } from '../browser/in-turn.ts';
import { createLibrary, createOutletDatabase } from '../library/database.ts';
import { createLibraryService, dailyLook } from '../library/library-service.ts';
import { outletsFile, readOutlets } from '../library/outlets/outlet.ts';
import { createOutletService, readRound } from '../library/outlets/outlet-service.ts';
import { createOutletStore } from '../library/outlets/outlet-store.ts';
import { createOwnSources } from '../library/own-sources.ts';
import { readReport } from '../library/reports.ts';
import { createSubscriptions } from '../library/subscriptions.ts';
import { createCommands, menuEntries } from './commands.ts';
import { createCompareJob, goOn } from './compare-job.ts';
import { createOpenTabs } from './open-tabs.ts';
import { createPageValues } from '../library/page-values.ts';
import { createRouter } from './router.ts';
import { withRoom } from './session-room.ts';
import { createSelections } from './selections.ts';
import { createSettings } from './settings.ts';
import { createStories, createTabStories } from './stories.ts';
import { createTabStore } from './tab-state.ts';

const { runtime, tabs } = browser;
const welcomePage = 'src/welcome/index.html';

/** Errors end here, in the worker's console, where a developer finds them. */
function onFault(fault: unknown, name: string): void {
  // oxlint-disable-next-line no-console
  console.error(`Second Source could not handle "${name}":`, fault);
}

/** Work that nobody waits for. */
const behind = (work: Promise<unknown>, name: string): void =>
  void work.catch((fault: unknown) => onFault(fault, name));

const packaged = (file: string): Promise<Response> => fetch(runtime.getURL(file));
const bundledFacts = createBundledFacts(packaged);
/** What the rooms need from the browser. */
const machine = {
  tabs,
  action: browser.action,
  alarms: browser.alarms,
  permissions: browser.permissions,
  inject: (place: Place) => browser.scripting.run(place, annotator),
  local: browser.localStore,
  session: withRoom(browser.sessionStore),
  fetch: (input: string, init: RequestInit) => fetch(input, init),
  watch: watchRedirects,
  now: () => new Date(),
  after: (milliseconds: number, then: () => void) => void setTimeout(then, milliseconds),
  /** A tab that is gone counts as private, because nobody knows any more whether it was. */
  isPrivate: async (tabId: number): Promise<boolean> => (await tabs.get(tabId))?.private ?? true,
  newRun: () => crypto.randomUUID(),
  library: createLibrary(),
  onFault,
};
const settings = createSettings(machine, () => browser.language.ui);
const own = createOwnSources({ ...machine, version: runtime.version });
const subscriptions = createSubscriptions(machine);
const packs = createPacks();
const packFacts = createPackFacts(packs, machine.now);
const pageValues = createPageValues(machine.local, machine.now);
const toPage: ToPage = ({ tabId, ...frame }, ...message) =>
  sender<AnnotatorCalls>('page', (sent) => tabs.send(tabId, sent, frame))(...message);
/** Sends something to every open screen. That no screen is open, or that one fails, is no error. */
const toScreens = sender<ScreenUpdates>('screen', (message) =>
  runtime
    .send(message)
    .catch(() => undefined)
    .then(() => ({ ok: true })),
);

// Outlets: the reader's choice, the rounds that read their feeds, the reports of each tab's story, comparing with them.
const outletStore = createOutletStore(createOutletDatabase(), machine.now);
const tabStories = createTabStories(machine.session);
const outletService = createOutletService({
  ...machine,
  store: outletStore,
  /** The outlets that come with the extension; if reading them fails, it is tried again next time. */
  directory: once(async () => readOutlets(await (await packaged(outletsFile)).json())),
  random: Math.random,
  changed: () => void toScreens('outletsChanged', {}),
});
const outletParts = { ...machine, outlets: outletService.all, stories: tabStories };
/** Whether the reader wants pages with a notice compared without being asked. */
const auto = async (): Promise<boolean> => (await settings.load()).compareReports === 'always';
const stories = createStories({ ...outletParts, finder: outletStore, auto });
const comparison = createCompareJob({
  ...outletParts,
  read: (item, outlet) => readReport(item, outlet, machine),
  recheck: (tabId) => controller.recheck(tabId),
  toScreens: (tabId) => controller.storyChanged(tabId),
});
const openTabs = createOpenTabs({
  ...machine,
  readSource: (tabId) => controller.readSource(tabId),
  among: outletStore.among,
});
const outletHandlers: Handlers<typeof outletMessages, unknown> = {
  ...outletService.handlers,
  feedsOfTab: async ({ tabId }) => ({
    feeds: (await browser.scripting.feedsOf(tabId)).filter((address) => /^https:/i.test(address)),
  }),
  // The answer does not wait for the reports: screens hear of each as it arrives.
  compareReports: ({ tabId, on, first }) =>
    behind(on ? comparison.start(tabId, first) : comparison.stop(tabId), 'comparison'),
  async offerTabs({ tabId }) {
    const story = await tabStories.get(tabId);
    return { tabs: story ? await openTabs.offer(tabId, story.page) : [] };
  },
  async compareTabs({ tabId, tabs: ticked }) {
    const story = await tabStories.get(tabId);
    const sources = await openTabs.sources(tabId, ticked);
    const added = story !== undefined && (await tabStories.addSources(tabId, story.url, sources));
    if (!added || !sources.length) return { read: 0 };
    await controller.recheck(tabId);
    return { read: sources.length };
  },
};

/** Compares a page with a notice unasked, if the reader wants that. */
async function compareByItself(tabId: number, { disclosure }: ArticleReading): Promise<void> {
  if (!callsForCheck(disclosure) || !(await auto())) return;
  const story = await tabStories.get(tabId);
  if (story?.matches.length && !story.comparison) await comparison.start(tabId);
}

const bundled: FactProvider = async () =>
  (await settings.load()).bundled ? { index: await bundledFacts(), against: { bundled: true } } : undefined;

/** Checks a page with every provider of facts. */
async function compare(reading: ArticleReading, tabId: number) {
  const all = [bundled, own.provider, subscriptions.provider, packFacts, stories.provider(tabId, reading)];
  return checkArticle(reading, all, machine.now());
}

const selections = createSelections({
  ...machine,
  toPage,
  compare,
  locale: settings.locale,
});

const controller = createTabController({
  ...machine,
  store: createTabStore(machine.session),
  settings,
  lookAt: (tabId) => browser.scripting.run({ tabId, frameId: 0 }, detector),
  async check(reading, tabId) {
    await stories.look(tabId, reading).catch((fault: unknown) => onFault(fault, 'story'));
    const checked = await compare(reading, tabId);
    // Nothing may stay of a tab that was closed meanwhile: its story was forgotten before this one was stored.
    if (!(await tabs.get(tabId))) await tabStories.forget(tabId);
    behind(compareByItself(tabId, reading), 'comparison');
    return checked;
  },
  toPage,
  selections,
  ownOf: (url) => own.idOf(url),
  async changesOf(tabId, url, { disclosure, findings }) {
    if (!callsForCheck(disclosure) || (await tabs.get(tabId))?.private !== false) return undefined;
    return pageValues.compare(url, findings);
  },
  toScreens: (tabId, state) => toScreens('tabChanged', { tabId, state }),
  stories,
});

const { handlers: libraryService, schedule } = createLibraryService({
  ...machine,
  own,
  subscriptions,
  packs,
  addSources: tabStories.addSources,
  settings: { load: settings.load, set: (change) => controller.setSettings(change) },
  outlets: {
    all: () => outletStore.choices(),
    async restore(choices, rest) {
      await outletStore.restore(choices, rest);
      await outletService.schedule();
      behind(outletService.read('due'), 'restored outlets');
    },
  },
  readSource: (tabId) => controller.readSource(tabId),
  naming: (tabId) => controller.naming(tabId),
  recheck: (tabId) => controller.recheck(tabId),
  forgetPages: pageValues.forget,
});

runtime.onMessage(
  createRouter(
    controller,
    { ...libraryService, ...outletHandlers },
    () => ({ id: runtime.id, origin: runtime.getURL('') }),
    onFault,
  ),
);
machine.alarms.onRing((name) => {
  if (name === goOn) behind(comparison.resume(), name);
  if (name === readRound) behind(outletService.read('due'), name);
  if (name === dailyLook)
    behind(
      subscriptions.update('daily').then((changed) => (changed ? controller.recheck() : undefined)),
      'daily look',
    );
});
// Browsers forget alarms when the extension is updated, and may when they start.
const standWatch = (): void => behind(schedule(), 'schedule of the daily look');
runtime.onStartup(standWatch);
const runCommand = createCommands(controller, libraryService, { ...machine, settings });
browser.menus.onClicked((id, tabId) => behind(runCommand(id, tabId), `menu ${id}`));
browser.commands.onCommand((name, tabId) => behind(runCommand(name, tabId), `command ${name}`));
runtime.onInstalled((fresh) => {
  behind(controller.installed(), 'installed');
  behind(browser.menus.set(menuEntries), 'menus');
  standWatch();
  // A sample to click says more than a manual.
  if (fresh) behind(tabs.open(runtime.getURL(welcomePage)), 'welcome');
});
tabs.onRemoved((tabId) => behind(controller.closed(tabId), 'tab closed'));
tabs.onReplaced((added, removed) => behind(controller.replaced(added, removed), 'tab replaced'));
tabs.onUpdated((tabId, change) => behind(controller.navigated(tabId, change), 'tab navigated'));
behind(controller.resume(), 'resume');
// Alarms that an update took away are set again, comparisons left behind go on.
behind(
  outletService.schedule().then(() => comparison.resume()),
  'outlets',
);
