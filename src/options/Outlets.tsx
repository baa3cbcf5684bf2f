/** The outlets that the reader trusts: turned on and off, corrected, added by an address. */
import { useState } from 'preact/hooks';
import { siteOf, siteOrigin } from '../rpc/site-origins.ts';
import { Button, Notice, Switch } from '../ui/controls.tsx';
import { safeHref } from '../text/links.ts';
import { FirstChoice, OutletRows, useOutlets } from '../ui/OutletChoice.tsx';
import { troubleWords } from '../words/trouble-words.ts';
import type { PartProps } from './data.ts';
import { LineForm, Section } from './Section.tsx';
import { useWords } from '../ui/words.ts';

/** The address over https, or undefined where there is none to use. */
const httpsAddress = (entry: string): string | undefined =>
  safeHref(/^https?:\/\//i.test(entry) ? entry.replace(/^http:/i, 'https:') : undefined);

export function Outlets({ data: { settings }, actions }: PartProps) {
  const ports = actions.outlets;
  const t = useWords();
  const state = useOutlets(ports);
  const on = state.outlets.filter((outlet) => outlet.on).length;
  const [told, setTold] = useState('');
  const add = async (address: string): Promise<boolean> => {
    try {
      // The browser asks for access, where it has withheld it, only inside the handling of the press.
      const granted = await ports.askForAccess([siteOrigin(address)]).catch(() => false);
      const answer = granted ? await ports.ask('addOutlet', { address }) : undefined;
      if (!answer) setTold(t('outlets.withheld'));
      else if ('trouble' in answer) {
        const { trouble } = answer;
        const forwards = trouble.code === 'redirected' && trouble.detail;
        setTold(
          forwards
            ? t('outlets.forwards', { detail: forwards })
            : troubleWords(t.locale, 'outletTrouble', trouble),
        );
      } else {
        const added = answer.list.outlets.find(({ id }) => id === `own:${siteOf(address)}`);
        state.show(answer.list);
        setTold(added ? t('outlets.added', { name: added.name }) : '');
        return true;
      }
    } catch {
      setTold(t('fetch.failed'));
    }
    return false;
  };
  const read = (): void => {
    state.setSaid(t('outlets.reading'));
    state.keep(ports.ask('readOutlets', {}));
  };
  return (
    <Section id="outlets" title={t('outlets.title')} about={t('outlets.about')}>
      <FirstChoice state={state} />
      <Notice>{state.said}</Notice>
      {on > 0 && (
        <div class="actions">
          <span>{t('outlets.on', { count: on })}</span>
          <Button onClick={read}>{t('outlets.read')}</Button>
        </div>
      )}
      <Switch
        label={t('reports.auto')}
        hint={t('reports.auto.hint')}
        on={settings.compareReports === 'always'}
        onChange={(auto) => actions.set({ compareReports: auto ? 'always' : 'never' })}
      />
      <OutletRows state={state} />
      <LineForm
        label={t('outlets.add.label')}
        button={t('outlets.add.button')}
        wrong={t('address.wrong')}
        read={httpsAddress}
        onSubmit={add}
      />
      <Notice>{told}</Notice>
    </Section>
  );
}
