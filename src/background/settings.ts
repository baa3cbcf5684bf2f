/**
 * What the reader chose, in storage.local. A stored value that no longer fits its schema is left alone and the defaults are
 * used, until the reader chooses again. Choices made in a private window stay in the session.
 */
import { safeParse } from 'valibot';
import type { StoragePort } from '../browser/ports.ts';
import { stored } from '../browser/stored.ts';
import type { MarkSettings, Settings, SiteSettings } from '../rpc/calls.ts';
import { caps, settingsShape } from '../rpc/shapes.ts';
import { hostOf } from '../text/links.ts';
import type { Locale } from '../text/locale.ts';
import { localeOf } from '../words/i18n.ts';

export const defaults: Settings = {
  locale: 'auto',
  highlights: true,
  showSupported: false,
  bundled: true,
  compareReports: 'ask',
  sites: {},
};

/** How many "Not right?" claims are remembered; the oldest goes first. */
const mostHidden = 3_000;

/** Where a choice belongs. */
export interface SiteRef {
  readonly url: string;
  readonly private: boolean;
}

type Sites = Settings['sites'];

/** Adds a site's choice as the newest; beyond the cap the oldest choice is forgotten. */
function withSite(sites: Sites, host: string, change: SiteSettings): Sites {
  const { [host]: old, ...others } = sites;
  const entries = Object.entries({ ...others, [host]: { ...old, ...change } });
  return Object.fromEntries(entries.slice(-caps.sites));
}

export function createSettings(
  { local, session }: { readonly local: StoragePort; readonly session: StoragePort },
  browserLanguage: () => string,
) {
  const chosen = stored<Settings>(local, 'settings', (kept) => {
    const parsed = safeParse(settingsShape(), kept);
    return parsed.success ? { ...defaults, ...parsed.output } : undefined;
  });
  /** Choices made in private windows. */
  const privately = stored<Sites>(session, 'private-sites', (kept) => kept as Sites);
  const hidden = stored<readonly string[]>(local, 'hidden', (kept) =>
    Array.isArray(kept) ? kept.filter((key) => typeof key === 'string') : undefined,
  );

  const load = async (): Promise<Settings> => (await chosen.get()) ?? defaults;
  /** The language of the screens. */
  async function locale(): Promise<Locale> {
    const { locale: chosenOne } = await load();
    return chosenOne === 'auto' ? localeOf([browserLanguage()]) : chosenOne;
  }
  /** What the reader chose for a site; in a private window a choice made there takes precedence. */
  async function choiceFor(site: SiteRef): Promise<SiteSettings> {
    const host = hostOf(site.url) ?? '';
    const own = site.private ? (await privately.get())?.[host] : undefined;
    return { ...(await load()).sites[host], ...own };
  }

  return {
    load,
    save: async (change: Partial<Settings>): Promise<Settings> =>
      (await chosen.change((before = defaults) => ({ ...before, ...change }))) ?? defaults,
    async setSite(site: SiteRef, change: SiteSettings): Promise<void> {
      const host = hostOf(site.url);
      if (!host) return;
      if (site.private) await privately.change((sites = {}) => withSite(sites, host, change));
      else
        await chosen.change((before = defaults) => ({
          ...before,
          sites: withSite(before.sites, host, change),
        }));
    },
    locale,
    /** What the marks of a page look like. */
    async marksFor(site: SiteRef): Promise<MarkSettings> {
      const { highlights, showSupported } = await load();
      return {
        on: (await choiceFor(site)).highlights ?? highlights,
        showSupported,
        locale: await locale(),
      };
    },
    /** True if the reader switched the site off. */
    isOff: async (site: SiteRef): Promise<boolean> => (await choiceFor(site)).off === true,
    /** Keys of claims that the reader marked "Not right?", on any page. */
    hidden: async (): Promise<readonly string[]> => (await hidden.get()) ?? [],
    async setHidden(keys: readonly string[], away: boolean): Promise<void> {
      await hidden.change((before = []) => {
        const others = before.filter((key) => !keys.includes(key));
        return [...others, ...(away ? keys : [])].slice(-mostHidden);
      });
    },
    /** The last private window closed: its choices go with it. */
    forgetPrivate: privately.forget,
  };
}

export type SettingsStore = ReturnType<typeof createSettings>;
