/** Adds an outlet by an address: for the options, and for the site of the page in front. */
import type { OutletList } from '../rpc/outlet-calls.ts';
import { siteOf, siteOrigin } from '../rpc/site-origins.ts';
import { troubleWords } from '../words/trouble-words.ts';
import type { OutletPorts } from './outlet-ports.ts';
import { language, t } from './words.ts';

/** The result in words, with the list if it worked. */
export interface Added {
  readonly said: string;
  readonly list?: OutletList;
}

/** Asks the browser for access if it has withheld it, so it must be called while handling a click. */
export async function addOutlet(
  { ask, askForAccess }: Pick<OutletPorts, 'ask' | 'askForAccess'>,
  address: string,
): Promise<Added> {
  try {
    const granted = await askForAccess([siteOrigin(address)]).catch(() => false);
    if (!granted) return { said: t('fetch.permission') };
    const answer = await ask('addOutlet', { address });
    if ('trouble' in answer) {
      const { trouble } = answer;
      const forwards = trouble.code === 'redirected' && trouble.detail;
      return {
        said: forwards
          ? t('outlets.forwards', { detail: forwards })
          : troubleWords(language(), 'outletTrouble', trouble),
      };
    }
    const { list } = answer;
    const added = list.outlets.find(({ id }) => id === `own:${siteOf(address)}`);
    return { said: added ? t('outlets.added', { name: added.name }) : '', list };
  } catch {
    return { said: t('fetch.failed') };
  }
}
