/** The outlets that the reader trusts: turned on and off, corrected, added by an address. */
import { useState } from 'preact/hooks';
import { siteOf, siteOrigin } from '../rpc/site-origins.ts';
import { Button, Switch } from '../ui/controls.tsx';
import { safeHref } from '../text/links.ts';
import { FirstChoice, OutletRows, type OutletPorts, useOutlets } from '../ui/OutletChoice.tsx';
import { type Locale, t } from '../words/i18n.ts';
import { troubleWords } from '../words/trouble-words.ts';
import { LineForm, Section } from './Section.tsx';

interface Props {
  readonly ports: OutletPorts;
  /** Whether pages with a notice are compared with reports by themselves. */
  readonly auto: boolean;
  readonly setAuto: (on: boolean) => void;
  readonly locale: Locale;
}

/** The address over https, or undefined where there is none to use. */
const httpsAddress = (entry: string): string | undefined =>
  safeHref(/^https?:\/\//i.test(entry) ? entry.replace(/^http:/i, 'https:') : undefined);

export function Outlets({ ports, auto, setAuto, locale }: Props) {
  const state = useOutlets({ ports, locale });
  const on = state.outlets.filter((outlet) => outlet.on).length;
  const [told, setTold] = useState('');
  const add = async (address: string): Promise<boolean> => {
    try {
      // The browser asks for access, where it has withheld it, only inside the handling of the press.
      const granted = await ports.askForAccess([siteOrigin(address)]).catch(() => false);
      const answer = granted ? await ports.ask('addOutlet', { address }) : undefined;
      if (!answer) setTold(t(locale, 'outlets.withheld'));
      else if ('trouble' in answer) {
        const { trouble } = answer;
        const forwards = trouble.code === 'redirected' && trouble.detail;
        setTold(
          forwards
            ? t(locale, 'outlets.forwards', { detail: forwards })
            : troubleWords(locale, 'outletTrouble', trouble),
        );
      } else {
        const added = answer.list.outlets.find(({ id }) => id === `own:${siteOf(address)}`);
        state.show(answer.list);
        setTold(added ? t(locale, 'outlets.added', { name: added.name }) : '');
        return true;
      }
    } catch {
      setTold(t(locale, 'fetch.failed'));
    }
    return false;
  };
  const read = (): void => {
    state.setSaid(t(locale, 'outlets.reading'));
    state.keep(ports.ask('readOutlets', {}));
  };
  return (
    <Section id="outlets" title={t(locale, 'outlets.title')} about={t(locale, 'outlets.about')}>
      <FirstChoice state={state} locale={locale} />
      <p role="status" class={state.said ? 'notice' : 'visually-hidden'}>
        {state.said}
      </p>
      {on > 0 && (
        <div class="actions">
          <span>{t(locale, 'outlets.on', { count: on })}</span>
          <Button onClick={read}>{t(locale, 'outlets.read')}</Button>
        </div>
      )}
      <Switch
        label={t(locale, 'reports.auto')}
        hint={t(locale, 'reports.auto.hint')}
        on={auto}
        onChange={setAuto}
      />
      <OutletRows ports={ports} locale={locale} state={state} />
      <LineForm
        label={t(locale, 'outlets.add.label')}
        button={t(locale, 'outlets.add.button')}
        wrong={t(locale, 'address.wrong')}
        read={httpsAddress}
        onSubmit={add}
      />
      <p role="status" class={told ? 'notice' : 'visually-hidden'}>
        {told}
      </p>
    </Section>
  );
}
