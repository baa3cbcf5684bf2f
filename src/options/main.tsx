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
  ask: askWorker,
  outlets: outletPorts,
  addPack: (file, options) =>
    packs.add(file, { ...options, now: new Date().toISOString(), generation: crypto.randomUUID() }),
  bundled: async () => bundledIn(await (await fetch(runtime.getURL(directoryFile))).json()),
  shortcuts: commands,
  openShortcuts: page === undefined ? undefined : () => void openTab(page),
  version: runtime.version,
  draw: (data, actions) => {
    const { locale: chosen } = data.settings;
    const locale = chosen === 'auto' ? localeOf([language.ui, ...navigator.languages]) : chosen;
    document.documentElement.lang = locale;
    document.title = `${t(locale, 'options.title')} · ${t(locale, 'app.name')}`;
    render(
      <OptionsView data={data} actions={actions} locale={locale} />,
      document.querySelector('#root') ?? document.body,
    );
  },
});
