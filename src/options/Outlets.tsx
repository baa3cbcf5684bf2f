/** The outlets that the reader trusts: turned on and off, corrected, added by an address. */
import { Button, Notice, Switch } from '../ui/controls.tsx';
import { safeHref } from '../text/links.ts';
import { addOutlet } from '../ui/add-outlet.ts';
import { FirstChoice, OutletRows, useOutlets } from '../ui/OutletChoice.tsx';
import type { PartProps } from './controller.ts';
import { LineForm } from '../ui/LineForm.tsx';
import { Section } from './Section.tsx';
import { t } from '../ui/words.ts';

/** The address over https, or undefined if there is none to use. */
const httpsAddress = (entry: string): string | undefined =>
  safeHref(/^https?:\/\//i.test(entry) ? entry.replace(/^http:/i, 'https:') : undefined);

export function Outlets({ data: { settings }, actions }: PartProps) {
  const ports = actions.outlets;
  const state = useOutlets(ports);
  const on = state.outlets.filter((outlet) => outlet.on).length;
  const add = async (address: string): Promise<boolean> => {
    const { said, list } = await addOutlet(ports, address);
    if (list) state.show(list);
    state.setSaid(said);
    return list !== undefined;
  };
  const read = (): void => {
    state.setSaid(t('notice.working'));
    state.keep(ports.ask('readOutlets', {}));
  };
  return (
    <Section id="outlets" title={t('outlets.title')} about={t('outlets.about')}>
      <FirstChoice state={state} />
      {on > 0 && (
        <div class="row">
          <span>{t('outlets.on', { count: on })}</span>
          <Button onClick={read}>{t('outlets.read')}</Button>
        </div>
      )}
      <Switch
        label={t('reports.auto')}
        hint={t('reports.auto.hint')}
        on={settings.compareReports === 'always'}
        onChange={(auto) => actions.keep('setSettings', { compareReports: auto ? 'always' : 'never' })}
      />
      <OutletRows state={state} />
      <LineForm
        label={t('outlets.add.label')}
        button={t('addSite.button')}
        wrong={t('fetch.refused')}
        read={httpsAddress}
        onSubmit={add}
      />
      <Notice>{state.said}</Notice>
    </Section>
  );
}
