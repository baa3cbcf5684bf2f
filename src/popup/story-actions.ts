/** What the list of reports asks for: comparing, outlets, open tabs, the browser's search. Everything comes as arguments. */
import type { AutoCompare, NamedOutlet, TabOffer } from '../rpc/outlet-calls.ts';
import { siteOf, siteOrigin, webPages } from '../rpc/site-origins.ts';
import type { ControllerPorts } from './controller.ts';

/** What came of adding the site of a page. */
export type Added = { readonly name: string } | 'withheld' | 'failed';

export interface StoryActions {
  /** Reads the reports of the story, that of this id first. */
  readonly compare: (first?: string) => void;
  readonly stop: () => void;
  readonly setAuto: (auto: AutoCompare) => void;
  /** Turns on the outlet that the page names, once the browser gave access to it. */
  readonly turnOn: (outlet: NonNullable<NamedOutlet['outlet']>) => Promise<boolean>;
  /** Looks for words with the browser's own search, in a new tab. */
  readonly look?: (words: string) => void;
  readonly chooseOutlets: () => void;
  /** Open tabs that tell the story; undefined where they may not be read. */
  readonly offerTabs: () => Promise<readonly TabOffer[] | undefined>;
  readonly compareTabs: (tabs: readonly number[]) => Promise<number>;
  /** Feeds that the page names. */
  readonly feeds: () => Promise<readonly string[]>;
  readonly addSite: (feed: string) => Promise<Added>;
}

export interface StoryPorts extends Pick<ControllerPorts, 'ask' | 'askForAccess'> {
  readonly tabId: () => number;
  /** Absent where the browser lets no extension search, as on a phone. */
  readonly search?: ((words: string) => Promise<void>) | undefined;
  readonly chooseOutlets: () => void;
  /** Asks for the tab's state again and draws it. */
  readonly refresh: () => Promise<void>;
}

export function createStoryActions(ports: StoryPorts): StoryActions {
  const { ask, askForAccess, tabId, search } = ports;
  const quietly = (work: Promise<unknown>): void => {
    work.catch(() => undefined);
  };
  return {
    compare: (first) =>
      quietly(ask('compareReports', { tabId: tabId(), on: true, ...(first === undefined ? {} : { first }) })),
    stop: () => quietly(ask('compareReports', { tabId: tabId(), on: false })),
    setAuto: (auto) => quietly(ask('setSettings', { compareReports: auto }).then(ports.refresh)),
    async turnOn({ id, origins }) {
      if (!(await askForAccess(origins))) return false;
      await ask('setOutlets', { ids: [id], on: true });
      await ports.refresh();
      return true;
    },
    ...(search ? { look: (words) => quietly(search(words)) } : {}),
    chooseOutlets: ports.chooseOutlets,
    async offerTabs() {
      if (!(await askForAccess(webPages))) return undefined;
      return (await ask('offerTabs', { tabId: tabId() })).tabs;
    },
    compareTabs: async (tabs) => (await ask('compareTabs', { tabId: tabId(), tabs })).read,
    feeds: async () => (await ask('feedsOfTab', { tabId: tabId() })).feeds,
    async addSite(feed) {
      if (!(await askForAccess([siteOrigin(feed)]))) return 'withheld';
      const answer = await ask('addOutlet', { address: feed });
      if ('trouble' in answer) return answer.trouble.code === 'permission' ? 'withheld' : 'failed';
      const added = answer.list.outlets.find(({ id }) => id === `own:${siteOf(feed)}`);
      return added ? { name: added.name } : 'failed';
    },
  };
}
