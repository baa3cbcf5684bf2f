/** Default highlights and the language. */
import { Choice, Switch } from '../ui/controls.tsx';
import type { Settings } from '../rpc/calls.ts';
import type { PartProps } from './controller.ts';
import { locales } from '../words/i18n.ts';
import { Section } from './Section.tsx';
import { t } from '../ui/words.ts';

export const General = ({ data: { settings }, actions: { keep } }: PartProps) => (
  <Section id="general" title={t('general.title')}>
    <Switch
      label={t('general.highlights')}
      hint={t('general.highlights.hint')}
      on={settings.highlights}
      onChange={(highlights) => keep('setSettings', { highlights })}
    />
    <Switch
      label={t('general.supported')}
      hint={t('general.supported.hint')}
      on={settings.showSupported}
      onChange={(showSupported) => keep('setSettings', { showSupported })}
    />
    <Choice<Settings['locale']>
      label={t('general.language')}
      value={settings.locale}
      options={[
        ['auto', t('general.language.auto')],
        // Each in its own words: who looks for it can read them.
        ...locales.map(
          (one) => [one, new Intl.DisplayNames(one, { type: 'language' }).of(one) ?? one] as const,
        ),
      ]}
      onChange={(locale) => keep('setSettings', { locale })}
    />
  </Section>
);
