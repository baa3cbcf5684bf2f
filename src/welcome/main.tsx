/** The page that opens once, after the extension was installed. */
import { runtime } from '../browser/browser.ts';
import { askWorker } from '../rpc/at-screen.ts';
import { outletPorts } from '../ui/outlet-ports.ts';
import { draw, readerLocale } from '../ui/draw.ts';
import { WelcomeView } from './WelcomeView.tsx';

async function open(): Promise<void> {
  const settings = await askWorker('getSettings', {}).catch(() => undefined);
  const locale = readerLocale(settings?.locale);
  draw(locale, <WelcomeView outlets={outletPorts} openOptions={() => void runtime.openOptions()} />);
}

void open();
