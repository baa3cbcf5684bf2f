/** The options page. */
import { render } from 'preact';
import { language, runtime } from '../browser/browser.ts';
import { commands, openTab, shortcutsPage } from '../browser/screen.ts';
import { askWorker } from '../rpc/at-screen.ts';
import { createPacks } from '../library/packs/packs.ts';
import { outletPorts } from '../ui/outlet-ports.ts';
import { localeOf, t } from '../words/i18n.ts';
import { bundledIn, directoryFile } from './bundled.ts';
import { startOptions } from './controller.ts';
import { OptionsView } from './OptionsView.tsx';

const page = shortcutsPage;
const packs = createPacks();

void startOptions({
  load: () => askWorker('getSettings', {}),
  save: (change) => askWorker('setSettings', change),
  outlets: outletPorts,
  library: {
    list: () => askWorker('getLibrary', {}),
    setOwnKind: (id, kind) => askWorker('setOwnKind', { id, kind }),
    deleteOwn: (id) => askWorker('deleteOwn', { id }),
    restoreOwn: (id) => askWorker('restoreOwn', { id }),
    setSetOn: (id, on) => askWorker('setSetOn', { id, on }),
    setSetDaily: (id, on) => askWorker('setSetDaily', { id, on }),
    updateSets: () => askWorker('updateSets', {}),
    removeSet: (id) => askWorker('removeSet', { id }),
    addSet: (set) => askWorker('addSet', set),
    addPack: async (file, options) => {
      await packs.add(file, {
        ...options,
        now: new Date().toISOString(),
        generation: crypto.randomUUID(),
      });
      return askWorker('packsChanged', {});
    },
    exportAll: async () => (await askWorker('exportLibrary', {})).text,
    importAll: (text) => askWorker('importLibrary', { text }),
  },
  forgetPages: async () => {
    await askWorker('forgetPages', {});
  },
  bundled: async () => bundledIn(await (await fetch(runtime.getURL(directoryFile))).json()),
  shortcuts: commands,
  ...(page === undefined ? {} : { openShortcuts: () => void openTab(page) }),
  version: runtime.version,
  draw: (settings, data, actions) => {
    const { locale: chosen } = settings;
    const locale = chosen === 'auto' ? localeOf([language.ui, ...navigator.languages]) : chosen;
    document.documentElement.lang = locale;
    document.title = `${t(locale, 'options.title')} · ${t(locale, 'app.name')}`;
    render(
      <OptionsView data={data} actions={actions} locale={locale} />,
      document.querySelector('#root') ?? document.body,
    );
  },
});
