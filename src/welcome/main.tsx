/** The page that opens once, after the extension was installed. */
import { render } from 'preact';
import { language, runtime } from '../browser/browser.ts';
import { askWorker } from '../rpc/at-screen.ts';
import { outletPorts } from '../ui/outlet-ports.ts';
import { localeOf } from '../words/i18n.ts';
import { WelcomeView } from './WelcomeView.tsx';

async function open(): Promise<void> {
  const settings = await askWorker('getSettings', {}).catch(() => undefined);
  const chosen = settings?.locale ?? 'auto';
  const locale = chosen === 'auto' ? localeOf([language.ui, ...navigator.languages]) : chosen;
  document.documentElement.lang = locale;
  render(
    <WelcomeView locale={locale} outlets={outletPorts} openOptions={() => void runtime.openOptions()} />,
    document.querySelector('#root') ?? document.body,
  );
}

void open();
