/**
 * What the reader chose, in storage.local. A stored value that no longer fits its shape is left where it is and the
 * defaults are used, until the reader chooses anew. Choices made in a private window stay in the session.
 */
import { safeParse } from 'valibot';
import { createQueue } from '../browser/in-turn.ts';
import type { StoragePort } from '../browser/ports.ts';
import type { MarkSettings, Settings, SiteSettings } from '../rpc/calls.ts';
import { caps, settingsShape } from '../rpc/shapes.ts';
import { localeOf } from '../words/translate.ts';

export const defaults: Settings = {
  locale: 'auto',
  highlights: true,
  showSupported: false,
  bundled: true,
  compareReports: 'ask',
  sites: {},
};

const key = 'settings';
const privateKey = 'private-sites';
const hiddenKey = 'hidden';
/** Claims called not right that are remembered; the oldest goes first. */
const mostHidden = 3_000;

/** Where a choice belongs. */
export interface SiteRef {
  readonly url: string;
  readonly private: boolean;
}

export interface SettingsStore {
  load(): Promise<Settings>;
  save(change: Partial<Settings>): Promise<Settings>;
  setSite(site: SiteRef, change: SiteSettings): Promise<void>;
  /** What the marks of a page look like. */
  marksFor(site: SiteRef): Promise<MarkSettings>;
  /** True where the reader switched the site off. */
  isOff(site: SiteRef): Promise<boolean>;
  /** Keys of claims that the reader called not right, on whatever page. */
  hidden(): Promise<readonly string[]>;
  setHidden(keys: readonly string[], hidden: boolean): Promise<void>;
  /** The last private window closed: its choices go with it. */
  forgetPrivate(): Promise<void>;
}

export const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '');

type Sites = Settings['sites'];

/** Adds a site's choice as the newest; beyond the cap the oldest choice is forgotten. */
function withSite(sites: Sites, host: string, change: SiteSettings): Sites {
  const { [host]: old, ...others } = sites;
  const entries = Object.entries({ ...others, [host]: { ...old, ...change } });
  return Object.fromEntries(entries.slice(-caps.sites));
}

export function createSettings(
  stores: { readonly local: StoragePort; readonly session: StoragePort },
  browserLanguage: () => string,
): SettingsStore {
  const { local, session } = stores;
  // Two choices at once must not undo each other.
  const inTurn = createQueue();

  async function load(): Promise<Settings> {
    const parsed = safeParse(settingsShape(), (await local.get([key]))[key] ?? {});
    return parsed.success ? { ...defaults, ...parsed.output } : defaults;
  }
  async function store(change: Partial<Settings>): Promise<Settings> {
    const next = { ...(await load()), ...change };
    await local.set({ [key]: next });
    return next;
  }
  const privateSites = async (): Promise<Sites> =>
    ((await session.get([privateKey]))[privateKey] as Sites | undefined) ?? {};
  const hiddenKeys = async (): Promise<readonly string[]> => {
    const kept = (await local.get([hiddenKey]))[hiddenKey];
    return Array.isArray(kept) ? kept.filter((key) => typeof key === 'string') : [];
  };

  return {
    load: () => inTurn(load),
    save: (change) => inTurn(() => store(change)),
    setSite: (site, change) =>
      inTurn(async () => {
        const host = hostOf(site.url);
        if (!host) return;
        if (site.private) {
          await session.set({ [privateKey]: withSite(await privateSites(), host, change) });
        } else await store({ sites: withSite((await load()).sites, host, change) });
      }),
    marksFor: (site) =>
      inTurn(async () => {
        const settings = await load();
        const host = hostOf(site.url);
        const own = site.private ? (await privateSites())[host] : undefined;
        return {
          on: own?.highlights ?? settings.sites[host]?.highlights ?? settings.highlights,
          showSupported: settings.showSupported,
          locale: settings.locale === 'auto' ? localeOf([browserLanguage()]) : settings.locale,
        };
      }),
    isOff: (site) =>
      inTurn(async () => {
        const host = hostOf(site.url);
        const own = site.private ? (await privateSites())[host]?.off : undefined;
        return own ?? (await load()).sites[host]?.off === true;
      }),
    hidden: () => inTurn(hiddenKeys),
    setHidden: (keys, hidden) =>
      inTurn(async () => {
        const others = (await hiddenKeys()).filter((key) => !keys.includes(key));
        await local.set({ [hiddenKey]: [...others, ...(hidden ? keys : [])].slice(-mostHidden) });
      }),
    forgetPrivate: () => inTurn(() => session.remove([privateKey])),
  };
}
