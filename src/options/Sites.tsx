/** Sites on which the reader wants nothing done. */
import { hostOf } from '../text/links.ts';
import { Remove } from '../ui/controls.tsx';
import type { PartProps } from './controller.ts';
import { LineForm } from '../ui/LineForm.tsx';
import { Section } from './Section.tsx';
import { t } from '../ui/words.ts';

/** A host from what a person types: `news.example` or a whole address. */
export function siteFrom(entry: string): string | undefined {
  const host = hostOf(/^https?:\/\//i.test(entry) ? entry : `https://${entry}`);
  return host && /^[a-z0-9.-]{1,253}$/.test(host) && host.includes('.') ? host : undefined;
}

export function Sites({ data, actions: { keep } }: PartProps) {
  const { sites } = data.settings;
  const off = Object.keys(sites).filter((host) => sites[host]?.off);
  return (
    <Section id="sites" title={t('sites.title')} about={t('sites.about')}>
      <ul class="plain-list rows">
        {off.map((site) => (
          <li key={site} class="row">
            <span class="row-name">{site}</span>
            <Remove name={site} onClick={() => keep('setHostOff', { host: site, off: false })} />
          </li>
        ))}
      </ul>
      <LineForm
        label={t('sites.add.label')}
        button={t('sites.add.button')}
        wrong={t('sites.add.wrong')}
        read={siteFrom}
        onSubmit={(host) => keep('setHostOff', { host, off: true })}
      />
    </Section>
  );
}
