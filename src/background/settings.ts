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
/** Pages with hidden findings that are remembered, and keys per page; the oldest page goes first. */
const mostPages = 500;
const mostKeys = 200;

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
  isOff(url: string): Promise<boolean>;
  /** Keys of findings hidden on a page. */
  hiddenOn(url: string): Promise<readonly string[]>;
  setHidden(url: string, keys: readonly string[]): Promise<void>;
  /** The last private window closed: its choices go with it. */
  forgetPrivate(): Promise<void>;
}

export const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '');

/** A page's address without what may identify a reader. */
function pageKey(url: string): string {
  if (!URL.canParse(url)) return '';
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}`.slice(0, 2_000);
}

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
  const hiddenPages = async (): Promise<Readonly<Record<string, readonly string[]>>> =>
    ((await local.get([hiddenKey]))[hiddenKey] as Record<string, readonly string[]> | undefined) ?? {};

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
    isOff: (url) => inTurn(async () => (await load()).sites[hostOf(url)]?.off === true),
    hiddenOn: (url) => inTurn(async () => (await hiddenPages())[pageKey(url)] ?? []),
    setHidden: (url, keys) =>
      inTurn(async () => {
        const { [pageKey(url)]: _old, ...others } = await hiddenPages();
        const entries = Object.entries({
          ...others,
          ...(keys.length ? { [pageKey(url)]: keys.slice(-mostKeys) } : {}),
        });
        await local.set({ [hiddenKey]: Object.fromEntries(entries.slice(-mostPages)) });
      }),
    forgetPrivate: () => inTurn(() => session.remove([privateKey])),
  };
}
