/** Sites on which the reader wants nothing done. */
import type { Settings } from '../rpc/calls.ts';
import { type Locale, t } from '../words/i18n.ts';
import { hostOf } from '../text/links.ts';
import { Button } from '../ui/controls.tsx';
import type { OptionsActions } from './data.ts';
import { LineForm, Section } from './Section.tsx';

interface Props {
  readonly sites: Settings['sites'];
  readonly setSiteOff: OptionsActions['setSiteOff'];
  readonly locale: Locale;
}

/** A host from what a person types: `news.example` or a whole address. */
export function siteFrom(entry: string): string | undefined {
  const host = hostOf(/^https?:\/\//i.test(entry) ? entry : `https://${entry}`);
  return host && /^[a-z0-9.-]{1,253}$/.test(host) && host.includes('.') ? host : undefined;
}

export function Sites({ sites, setSiteOff, locale }: Props) {
  const off = Object.keys(sites).filter((host) => sites[host]?.off);
  return (
    <Section id="sites" title={t(locale, 'sites.title')} about={t(locale, 'sites.about')}>
      {off.length === 0 && <p>{t(locale, 'sites.none')}</p>}
      <ul class="plain-list rows">
        {off.map((site) => (
          <li key={site} class="row">
            <span class="row-name">{site}</span>
            <Button
              kind="quiet"
              label={t(locale, 'sites.remove', { site })}
              onClick={() => setSiteOff(site, false)}
            >
              {t(locale, 'sites.remove.short')}
            </Button>
          </li>
        ))}
      </ul>
      <LineForm
        label={t(locale, 'sites.add.label')}
        button={t(locale, 'sites.add.button')}
        wrong={t(locale, 'sites.add.wrong')}
        read={siteFrom}
        onSubmit={(site) => setSiteOff(site, true)}
      />
    </Section>
  );
}
