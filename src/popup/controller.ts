/**
 * Between the report screens and the worker: asks for the state of a tab once, draws what the worker says when it
 * changes, and turns the reader's actions into messages. The screens render from plain data and these actions alone.
 */
import type { AskWorker } from '../rpc/at-screen.ts';
import type { SiteSettings, TabState } from '../rpc/calls.ts';
import type { NamedOutlet, TabOffer } from '../rpc/outlet-calls.ts';
import type { OwnTrouble } from '../rpc/library-calls.ts';
import type { ArticleCode } from '../rpc/troubles.ts';
import { known } from '../text/known.ts';
import { hostOrigins, webPages } from '../rpc/site-origins.ts';
import type { Locale } from '../words/i18n.ts';
import { type Added, addOutlet } from '../ui/add-outlet.ts';
import type { Device } from './device.ts';

/** What a screen says after an action, by the key of its words. */
export type NoticeKey =
  | 'notice.sourceAdded'
  | 'notice.working'
  | 'notice.sourceRemoved'
  | 'notice.citedDone'
  | 'notice.selection-missing'
  | `fetch.${ArticleCode | OwnTrouble}`;

/** The worker has not answered yet: it may have been asleep. This is no check, so it is not called one. */
export type Waiting = { readonly kind: 'waiting' };

export interface ControllerPorts {
  readonly ask: AskWorker;
  /** The tab to show; undefined if there is none. */
  readonly tab: () => Promise<{ readonly id: number; readonly url?: string } | undefined>;
  readonly locale: (chosen: Locale | 'auto') => Locale;
  readonly draw: (screen: Screen) => void;
  /** Asks the browser for access to pages; only inside the handling of a click. */
  readonly askForAccess: (origins: readonly string[]) => Promise<boolean>;
  readonly openPanel?: ((tabId: number) => Promise<void>) | undefined;
  /** Brings the page's tab to the front, where the screen hides it. */
  readonly showTab?: ((tabId: number) => Promise<void>) | undefined;
  readonly device: Device;
}

/** Long enough that a warm answer draws the report at once, short enough that nobody looks at an empty popup, ms. */
const patience = 70;

/** What is to be drawn. */
export interface Screen {
  readonly state: TabState | Waiting;
  readonly locale: Locale;
  readonly actions: ReportActions;
  /** What came of the reader's last action. */
  readonly notice?: NoticeKey | undefined;
}

export function createController(ports: ControllerPorts) {
  const { ask, askForAccess, openPanel } = ports;
  let tabId = -1;
  let tabUrl: string | undefined;
  let chosen: Locale | 'auto' = 'auto';
  /** Answers can overtake each other; only the one to the latest question is drawn. */
  let turn = 0;
  let notice: NoticeKey | undefined;
  /** The tab whose state is on the screen. */
  let drawnTab: number | undefined;

  function draw(state: TabState | Waiting): void {
    drawnTab = tabId;
    const locale = state.kind === 'report' ? state.settings.locale : ports.locale(chosen);
    ports.draw({ state, locale, actions, notice });
  }

  async function show(question: () => Promise<TabState>): Promise<void> {
    turn += 1;
    const mine = turn;
    // What is on the screen stays there while it is asked for again: a switch must not vanish under the finger.
    const waiting = setTimeout(() => {
      if (mine === turn && drawnTab !== tabId) draw({ kind: 'waiting' });
    }, patience);
    const state = await question().catch((): TabState => ({ kind: 'trouble', trouble: 'unexpected' }));
    clearTimeout(waiting);
    if (mine === turn) draw(state);
  }

  const refresh = (): Promise<void> =>
    show(async () => {
      const asked = ask('getSettings', {}).catch(() => undefined);
      const tab = await ports.tab();
      if (!tab) return { kind: 'none', checkable: false };
      tabId = tab.id;
      tabUrl = tab.url;
      const [state, settings] = await Promise.all([ask('getTab', { tabId }), asked]);
      chosen = settings?.locale ?? 'auto';
      return state;
    });
  const checkAnyway = (): void => {
    draw({ kind: 'checking' });
    void show(() => ask('checkAnyway', { tabId }));
  };

  /** Does something and says what came of it, above whatever the tab's state is by then. */
  const doAndTell = (work: () => Promise<NoticeKey>): void => {
    notice = 'notice.working';
    void refresh();
    void work()
      .catch((): NoticeKey => 'fetch.failed')
      .then((outcome) => {
        notice = outcome;
        return refresh();
      });
  };

  /** Where it fails, the screen stays as it is. */
  const attempt = (work: Promise<unknown>): void => {
    work.catch(() => undefined);
  };

  const actions = {
    ...ports.device,
    ...known({ openPanel: openPanel && ((): void => attempt(openPanel(tabId))) }),
    /** Shows the passage of a finding, by its index in the Report; false if the words are gone. */
    goTo: async (index: number): Promise<boolean> => {
      const { found } = await ask('goTo', { tabId, index });
      if (found) await ports.showTab?.(tabId);
      return found;
    },
    /** Turns the marks of the page's site on or off, or the whole of it. */
    setSite: (choice: SiteSettings): void => void show(() => ask('setSite', { tabId, choice })),
    /** Remembers that claims are hidden, by their keys (`findingKey`), or shown again. */
    setHidden: (keys: readonly string[], hidden: boolean): void =>
      void show(() => ask('setHidden', { tabId, keys, hidden })),
    /** Checks the page, asked for by the reader, or once more. */
    checkAnyway,
    /** Checks the words that are selected on the page. */
    checkSelection: (): void =>
      void show(async () => {
        const state = await ask('checkSelection', { tabId });
        if (state.kind !== 'missing') return state;
        notice = 'notice.selection-missing';
        return ask('getTab', { tabId });
      }),
    allowSite: (): void => {
      // The address is not known where the page is withheld; then the manifest's own list is asked for again.
      const origins = tabUrl && URL.canParse(tabUrl) ? [`${new URL(tabUrl).origin}/*`] : webPages;
      attempt(askForAccess(origins).then((granted) => granted && checkAnyway()));
    },
    useAsSource: (): void =>
      doAndTell(async () => {
        const answer = await ask('useAsSource', { tabId });
        return 'added' in answer ? 'notice.sourceAdded' : `fetch.${answer.trouble}`;
      }),
    /** The page is no longer one of the reader's sources, by its id there. */
    removeSource: (id: string): void =>
      doAndTell(async () => {
        await ask('deleteOwn', { id });
        return 'notice.sourceRemoved';
      }),
    /** Fetches an address that the page names as its source, after the browser asked for access to its host. */
    checkNamed: (address: string): void => {
      // The browser asks for the host, where it has withheld it, only inside the click.
      const granted = askForAccess(hostOrigins(address));
      doAndTell(async () => {
        if (!(await granted)) return 'fetch.permission';
        const { trouble } = await ask('checkCited', { tabId, address });
        return trouble ? `fetch.${trouble}` : 'notice.citedDone';
      });
    },
    /** Reads the reports of the story, that of this id first. */
    compare: (first?: string): void =>
      attempt(ask('compareReports', { tabId, on: true, ...known({ first }) })),
    stop: (): void => attempt(ask('compareReports', { tabId, on: false })),
    setAuto: (on: boolean): void =>
      attempt(ask('setSettings', { compareReports: on ? 'always' : 'never' }).then(refresh)),
    /** Turns on the outlet that the page names, once the browser gave access to it. */
    turnOn: ({ id, origins }: NonNullable<NamedOutlet['outlet']>): void =>
      attempt(
        askForAccess(origins).then(async (granted) => {
          if (granted) await ask('setOutlets', { ids: [id], on: true }).then(refresh);
        }),
      ),
    /** Open tabs that report the story; undefined if they may not be read. */
    offerTabs: async (): Promise<readonly TabOffer[] | undefined> => {
      if (!(await askForAccess(webPages))) return undefined;
      return (await ask('offerTabs', { tabId })).tabs;
    },
    compareTabs: async (tabs: readonly number[]): Promise<number> =>
      (await ask('compareTabs', { tabId, tabs })).read,
    /** Feeds that the page names. */
    feeds: async (): Promise<readonly string[]> => (await ask('feedsOfTab', { tabId })).feeds,
    addSite: (feed: string): Promise<Added> => addOutlet({ ask, askForAccess }, feed),
  };
  return {
    actions,
    /** Asks for the tab's state and draws it. */
    refresh,
    /** The worker says what a tab's state is now. */
    changed: (id: number, state: TabState): void => {
      if (id === tabId) void show(() => Promise.resolve(state));
    },
  };
}

type Controller = ReturnType<typeof createController>;
export type ReportActions = Controller['actions'];

/** The state of a tab with a report. */
export type ReportState = Extract<TabState, { kind: 'report' }>;

/** What a part of the report screen is drawn from. */
export interface BelowProps {
  readonly state: ReportState;
  readonly actions: ReportActions;
}
