/**
 * Between the report screens and the worker: asks for the state of a tab once, draws what the worker says when it
 * changes, and turns the reader's actions into messages. Everything it needs comes as arguments.
 */
import type { AskWorker } from '../rpc/at-screen.ts';
import type { TabState } from '../rpc/calls.ts';
import { known } from '../text/known.ts';
import { hostOrigins, webPages } from '../rpc/site-origins.ts';
import type { Locale } from '../words/i18n.ts';
import { asSource } from '../words/trouble-words.ts';
import { addOutlet } from '../ui/add-outlet.ts';
import type { Shown } from '../ui/picture.ts';
import type { NoticeKey, ReportActions, StoryActions } from './actions.ts';
import type { ReportViewProps } from './ReportView.tsx';
import type { Waiting } from './states.tsx';

export interface ControllerPorts extends Pick<ReportActions, 'copy' | 'openOptions' | 'save'> {
  readonly ask: AskWorker;
  /** The tab to show; undefined where there is none. */
  readonly tab: () => Promise<{ readonly id: number; readonly url?: string } | undefined>;
  /** Languages of the reader, best first. */
  readonly locale: (chosen: Locale | 'auto') => Locale;
  readonly draw: (screen: Screen) => void;
  readonly print: ReportActions['print'];
  readonly savePicture: (shown: Shown) => Promise<void>;
  /** Asks the browser for access to pages; only inside the handling of a click. */
  readonly askForAccess: (origins: readonly string[]) => Promise<boolean>;
  readonly openPanel: ((tabId: number) => Promise<void>) | undefined;
  /** Brings the page's tab to the front, where the screen hides it. */
  readonly showTab?: ((tabId: number) => Promise<void>) | undefined;
  /** The browser's own search; absent where it lets no extension search, as on a phone. */
  readonly search?: ((words: string) => Promise<void>) | undefined;
  readonly chooseOutlets: () => void;
  /** Milliseconds to wait for an answer before the screen asks for patience. */
  readonly patience: number;
}

/** What is to be drawn. */
export type Screen = Pick<ReportViewProps, 'state' | 'locale' | 'actions' | 'notice'>;

export interface Controller {
  /** Asks for the tab's state and draws it. */
  readonly refresh: () => Promise<void>;
  /** The worker says what a tab's state is now. */
  readonly changed: (tabId: number, state: TabState) => void;
}

export function createController(ports: ControllerPorts): Controller {
  const { ask, askForAccess, openPanel, print, search } = ports;
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
    }, ports.patience);
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
  const quietly = (work: Promise<unknown>): void => {
    work.catch(() => draw({ kind: 'trouble', trouble: 'unexpected' }));
  };
  const checkAnyway = (): void => {
    draw({ kind: 'checking' });
    quietly(show(() => ask('checkAnyway', { tabId })));
  };

  /** Does something and says what came of it, above whatever the tab's state is by then. */
  const doAndTell = (work: () => Promise<NoticeKey>): void => {
    notice = 'notice.working';
    quietly(refresh());
    work()
      .catch((): NoticeKey => 'fetch.failed')
      .then((outcome) => {
        notice = outcome;
        return refresh();
      })
      .catch(() => undefined);
  };

  /** Where it fails, the list stays as it is. */
  const attempt = (work: Promise<unknown>): void => {
    work.catch(() => undefined);
  };
  const story: StoryActions = {
    compare: (first) => attempt(ask('compareReports', { tabId, on: true, ...known({ first }) })),
    stop: () => attempt(ask('compareReports', { tabId, on: false })),
    setAuto: (on) => attempt(ask('setSettings', { compareReports: on ? 'always' : 'never' }).then(refresh)),
    async turnOn({ id, origins }) {
      if (!(await askForAccess(origins))) return false;
      await ask('setOutlets', { ids: [id], on: true });
      await refresh();
      return true;
    },
    ...(search ? { look: (words) => attempt(search(words)) } : {}),
    chooseOutlets: ports.chooseOutlets,
    async offerTabs() {
      if (!(await askForAccess(webPages))) return undefined;
      return (await ask('offerTabs', { tabId })).tabs;
    },
    compareTabs: async (tabs) => (await ask('compareTabs', { tabId, tabs })).read,
    feeds: async () => (await ask('feedsOfTab', { tabId })).feeds,
    addSite: (t, feed) => addOutlet(t, { ask, askForAccess }, feed),
  };

  const actions: ReportActions = {
    goTo: async (index) => {
      const { found } = await ask('goTo', { tabId, index });
      if (found) await ports.showTab?.(tabId);
      return found;
    },
    setHighlights: (on) => quietly(show(() => ask('setHighlights', { tabId, on }))),
    setHidden: (keys, hidden) => quietly(show(() => ask('setHidden', { tabId, keys, hidden }))),
    setSiteOff: (off) => quietly(show(() => ask('setSiteOff', { tabId, off }))),
    checkAnyway,
    checkSelection: () => {
      const asked = ask('checkSelection', { tabId });
      quietly(
        asked.then((state) => {
          if (state.kind !== 'missing') return draw(state);
          notice = 'notice.selection-missing';
          return refresh();
        }),
      );
    },
    allowSite: () => {
      // The address is not known where the page is withheld; then the manifest's own list is asked for again.
      const origins = tabUrl && URL.canParse(tabUrl) ? [`${new URL(tabUrl).origin}/*`] : webPages;
      quietly(askForAccess(origins).then((granted) => (granted ? checkAnyway() : undefined)));
    },
    useAsSource: () =>
      doAndTell(async () => {
        const answer = await ask('useAsSource', { tabId });
        return asSource['added' in answer ? 'nothing' : answer.trouble];
      }),
    removeSource: (id) =>
      doAndTell(async () => {
        await ask('deleteOwn', { id });
        return 'notice.sourceRemoved';
      }),
    checkNamed: (address) => {
      // The browser asks for the host, where it has withheld it, only inside the click.
      const granted = askForAccess(hostOrigins(address));
      doAndTell(async () => {
        if (!(await granted)) return 'fetch.permission';
        const { trouble } = await ask('checkCited', { tabId, address });
        return trouble ? `fetch.${trouble}` : 'notice.citedDone';
      });
    },
    copy: ports.copy,
    openOptions: ports.openOptions,
    save: ports.save,
    savePicture: (shown) => quietly(ports.savePicture(shown)),
    story,
    ...known({ print, openPanel: openPanel && (() => quietly(openPanel(tabId))) }),
  };
  return {
    refresh,
    changed: (id, state) => {
      if (id === tabId) quietly(show(() => Promise.resolve(state)));
    },
  };
}
