/** The options page. */
import { runtime } from '../browser/browser.ts';
import { commands, openShortcuts } from '../browser/screen.ts';
import { askWorker } from '../rpc/at-screen.ts';
import { createPacks } from '../library/packs/packs.ts';
import { outletPorts } from '../ui/outlet-ports.ts';
import { draw, readerLocale } from '../ui/draw.ts';
import { t } from '../words/i18n.ts';
import type { SetSummary } from '../library/fact-sets/schema.ts';
import { bundledIn, directoryFile } from './bundled.ts';
import { startOptions } from './controller.ts';
import { OptionsView } from './OptionsView.tsx';

const packs = createPacks();

void startOptions({
  ask: askWorker,
  outlets: outletPorts,
  addPack: (file, options) => packs.add(file, { ...options, now: new Date().toISOString() }),
  bundled: async () =>
    bundledIn((await (await fetch(runtime.getURL(directoryFile))).json()) as readonly SetSummary[]),
  shortcuts: commands,
  openShortcuts,
  version: runtime.version,
  draw: (data, actions) => {
    const locale = readerLocale(data.settings.locale);
    document.title = `${t(locale, 'options.title')} · ${t(locale, 'app.name')}`;
    draw(locale, <OptionsView data={data} actions={actions} />);
  },
});
