/**
 * The worker's entry: connects the browser to the controller. Every listener is registered at once, so that the event that
 * woke the worker is heard; nothing is kept here that must outlive it.
 */
import * as browser from '../browser/browser.ts';
import { pageSender, screenSender } from '../rpc/envelope.ts';
import { callsForCheck } from '../reading/disclosure/find.ts';
import type { ArticleReading, screenUpdates } from '../rpc/calls.ts';
import { createPacks } from '../library/packs/packs.ts';
// oxlint-disable-next-line import/default -- the build turns this import into the script's path
import annotator from '../page/annotator.ts?iife';
// oxlint-disable-next-line import/default -- as above
import detector from '../page/detector.ts?iife';
import type { FactProvider } from '../library/fact-provider.ts';
import { checkArticle } from './check-job.ts';
import { createTabController } from './tab-controller.ts';
import { createEngineRoom, once, packageReader } from './engine.ts';
import { createCitedSources } from '../library/cited-source.ts';
import { createLibrary } from '../library/database.ts';
import { createDailyLook, createLibraryService, dailyLook } from '../library/library-service.ts';
import { outletsFile, readOutlets } from '../library/outlets/directory.ts';
import { createOwnSources } from '../library/own-sources.ts';
import { createPackFacts } from '../library/pack-facts.ts';
import { createSubscriptions } from '../library/subscriptions.ts';
import { createCommands, menuEntries } from './commands.ts';
import { createOutletRoom } from './outlet-room.ts';
import { createPageValues } from '../library/page-values.ts';
import { createRouter } from './router.ts';
import { createSelections } from './selections.ts';
import { createSettings } from './settings.ts';
import { createTabStore } from './tab-store.ts';

const { runtime, tabs } = browser;
const welcomePage = 'src/welcome/index.html';

/** Faults end here; they stay in the worker's console, where a developer finds them. */
function onFault(fault: unknown, name: string): void {
  // oxlint-disable-next-line no-console
  console.error(`Second Source could not handle "${name}":`, fault);
}

const settings = createSettings(
  { local: browser.localStore, session: browser.sessionStore },
  () => browser.language.ui,
);
const room = createEngineRoom(
  packageReader(
    (name) => runtime.getURL(name),
    (url) => fetch(url),
  ),
);
const bundled: FactProvider = async () =>
  (await settings.load()).bundled ? { index: await room.bundled(), against: { bundled: true } } : undefined;
const library = createLibrary();
const now = (): Date => new Date();
const engine = () => room.engine();
const request = (input: string, init: RequestInit) => fetch(input, init);
const own = createOwnSources({ library, engine, now, version: runtime.version });
const subscriptions = createSubscriptions({ library, engine, fetch: request, now });
const packs = createPacks();
const packFacts = createPackFacts({ packs, engine, now });
const cited = createCitedSources({
  session: browser.sessionStore,
  permissions: browser.permissions,
  engine,
  fetch: request,
});
const toScreens = screenSender<typeof screenUpdates>((message) => runtime.send(message));

/** The outlets that ship; what could not be read is read again the next time. */
const directory = once(async () => readOutlets(await (await fetch(runtime.getURL(outletsFile))).json()));
const store = createTabStore(browser.sessionStore);
const newRun = (): string => crypto.randomUUID();
const after = (milliseconds: number, then: () => void): void => void setTimeout(then, milliseconds);
const outletRoom = createOutletRoom({
  session: browser.sessionStore,
  permissions: browser.permissions,
  scripting: browser.scripting,
  alarms: browser.alarms,
  tabs,
  fetch: request,
  now,
  engine,
  directory,
  auto: async () => (await settings.load()).compareReports,
  readSource: (tabId) => controller.readSource(tabId),
  recheck: (tabId) => controller.recheck(tabId),
  toScreens: (tabId) => controller.storyChanged(tabId),
  outletsChanged: () => void toScreens('outletsChanged', {}),
  newRun,
  after,
  onFault,
});

/** Compares a reading with everything at hand. */
async function compare(reading: ArticleReading, tabId: number) {
  const all = [
    bundled,
    own.provider,
    subscriptions.provider,
    packFacts,
    cited.provider(tabId, reading),
    outletRoom.stories.provider(tabId),
  ];
  return checkArticle(reading, await room.engine(), all, { now: now() });
}

const toPage = pageSender((tabId, message, target) => tabs.send(tabId, message, target));
const localeNow = async () => (await settings.marksFor({ url: '', private: false })).locale;
const pageValues = createPageValues(browser.localStore, now);
const selections = createSelections({
  session: browser.sessionStore,
  toPage,
  inject: (place) => browser.scripting.run(place, annotator),
  compare,
  locale: localeNow,
});

const controller = createTabController({
  store,
  settings,
  tabs,
  action: browser.action,
  scripting: browser.scripting,
  permissions: browser.permissions,
  annotator,
  detector,
  async check(reading, tabId) {
    await outletRoom.stories.look(tabId, reading).catch((fault: unknown) => onFault(fault, 'story'));
    const checked = await compare(reading, tabId);
    outletRoom.begin(tabId, reading).catch((fault: unknown) => onFault(fault, 'comparison'));
    return checked;
  },
  toPage,
  selections,
  selectionOf: (tabId, url) => selections.of(tabId, url),
  async changesOf(tabId, url, { disclosure, findings }) {
    if (!callsForCheck(disclosure) || (await tabs.get(tabId))?.private !== false) return undefined;
    return pageValues.compare(url, findings);
  },
  toScreens: (tabId, state) => toScreens('tabChanged', { tabId, state }),
  storyOf: (tabId, url) => outletRoom.stories.state(tabId, url),
  newRun,
  after,
});

const { menus, commands } = browser;
const schedule = createDailyLook(subscriptions, browser.alarms);
const libraryService = createLibraryService({
  own,
  subscriptions,
  packs,
  cited,
  outlets: outletRoom.choices,
  isPrivate: async (tabId) => (await tabs.get(tabId))?.private === true,
  readSource: (tabId) => controller.readSource(tabId),
  namedSources: (tabId) => controller.namedSources(tabId),
  library,
  schedule,
  recheck: (tabId) => controller.recheck(tabId),
});

runtime.onMessage(
  createRouter(
    controller,
    {
      ...libraryService,
      ...outletRoom.handlers,
      async forgetPages() {
        await pageValues.forget();
        return undefined;
      },
    },
    () => ({ id: runtime.id, origin: runtime.getURL('') }),
    onFault,
  ),
);
browser.alarms.onRing((name) => {
  outletRoom.ring(name).catch((fault: unknown) => onFault(fault, name));
  if (name !== dailyLook) return;
  subscriptions
    .update('daily')
    .then((changed) => (changed ? controller.recheck() : undefined))
    .catch((fault: unknown) => onFault(fault, 'daily look'));
});
// Browsers forget alarms when the extension is updated, and may when they start.
const standWatch = (): void =>
  void schedule().catch((fault: unknown) => onFault(fault, 'schedule of the daily look'));
runtime.onStartup(standWatch);
const runCommand = createCommands(controller, libraryService, {
  locale: localeNow,
  show: (tabId, look) => browser.action.show(tabId, look),
  after,
  redraw: (tabId) => controller.redraw(tabId),
});
menus.onClicked(
  (id, tabId) => void runCommand(id, tabId).catch((fault: unknown) => onFault(fault, `menu ${id}`)),
);
commands.onCommand(
  (name, tabId) => void runCommand(name, tabId).catch((fault: unknown) => onFault(fault, `command ${name}`)),
);
runtime.onInstalled((fresh) => {
  controller.installed().catch((fault: unknown) => onFault(fault, 'installed'));
  menus.set(menuEntries).catch((fault: unknown) => onFault(fault, 'menus'));
  standWatch();
  // A sample to click says more than a manual.
  if (fresh) tabs.open(runtime.getURL(welcomePage)).catch((fault: unknown) => onFault(fault, 'welcome'));
});
tabs.onRemoved(
  (tabId) =>
    void Promise.all([controller.closed(tabId), cited.forget(tabId), outletRoom.forget(tabId)]).catch(
      (fault: unknown) => onFault(fault, 'tab closed'),
    ),
);
tabs.onUpdated(
  (tabId, change) =>
    void Promise.all([
      controller.navigated(tabId, change),
      change.url === undefined ? undefined : outletRoom.stories.left(tabId, change.url),
    ]).catch((fault: unknown) => onFault(fault, 'tab navigated')),
);
void controller.resume().catch((fault: unknown) => onFault(fault, 'resume'));
void outletRoom.resume().catch((fault: unknown) => onFault(fault, 'outlets'));
