/** Between the options page and the worker: settings as the page shows them, and backups of them. */
import type { Settings, SiteSettings } from '../messages/messages.ts';
import type { OptionsActions, OptionsData, Shortcut } from './data.ts';

export interface OptionsPorts {
  readonly load: () => Promise<Settings>;
  /** Keeps a change; rejects with a sentence where it has the wrong shape. */
  readonly save: (change: Partial<Settings>) => Promise<Settings>;
  readonly shortcuts: () => Promise<readonly Shortcut[]>;
  readonly openShortcuts?: () => void;
  readonly version: string;
  readonly draw: (settings: Settings, data: OptionsData, actions: OptionsActions) => void;
}

const backupFormat = 'second-source-backup';
const backupVersion = 1;

/** The settings in a backup's text, or a sentence that says why there are none. */
export function settingsIn(text: string): Partial<Settings> | string {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return 'it is not JSON';
  }
  if (typeof content !== 'object' || content === null) return 'it holds no backup';
  const { format, version, settings } = content as Record<string, unknown>;
  if (format !== backupFormat) return 'it is no backup of Second Source';
  if (version !== backupVersion)
    return `its version is ${String(version)}, and only ${backupVersion} can be read`;
  if (typeof settings !== 'object' || settings === null) return 'it holds no settings';
  return settings;
}

/** The list of sites after one was switched off or on; what else was chosen for it stays. */
export function withSite(sites: Settings['sites'], host: string, off: boolean): Settings['sites'] {
  const { [host]: old, ...others } = sites;
  const { off: _off, ...rest }: SiteSettings = old ?? {};
  const changed: SiteSettings = off ? { ...rest, off: true } : rest;
  return Object.keys(changed).length ? { ...others, [host]: changed } : others;
}

export async function startOptions(ports: OptionsPorts): Promise<void> {
  const shortcuts = await ports.shortcuts().catch(() => []);
  let settings = await ports.load();

  const change = async (part: Partial<Settings>): Promise<void> => {
    settings = await ports.save(part);
    draw();
  };
  // A change that could not be kept is drawn back to what is kept.
  const keep = (part: Partial<Settings>): void => {
    change(part).catch(draw);
  };

  const actions: OptionsActions = {
    setGeneral: ({ language, ...rest }) => keep({ ...rest, ...(language ? { locale: language } : {}) }),
    setSiteOff: (host, off) => keep({ sites: withSite(settings.sites, host, off) }),
    setSetOn: (id, on) => {
      if (id === 'bundled') keep({ bundled: on });
    },
    exportAll: () =>
      Promise.resolve(
        `${JSON.stringify({ format: backupFormat, version: backupVersion, settings }, null, 2)}\n`,
      ),
    importAll: async (text) => {
      const found = settingsIn(text);
      if (typeof found === 'string') return found;
      try {
        await change(found);
        return undefined;
      } catch (error) {
        return error instanceof Error ? error.message : String(error);
      }
    },
    ...(ports.openShortcuts ? { openShortcuts: ports.openShortcuts } : {}),
  };

  function draw(): void {
    const { highlights, showSupported, locale, bundled, sites } = settings;
    ports.draw(
      settings,
      {
        general: { highlights, showSupported, language: locale },
        sitesOff: Object.keys(sites).filter((host) => sites[host]?.off),
        sets: [{ id: 'bundled', name: 'Second Source', on: bundled, bundled: true }],
        shortcuts,
        version: ports.version,
      },
      actions,
    );
  }
  draw();
}
