/** Default highlights and the language. */
import { Choice, Switch } from '../ui/controls.tsx';
import type { Settings } from '../rpc/calls.ts';
import { type Locale, locales, t } from '../words/i18n.ts';
import { Section } from './Section.tsx';

interface Props {
  readonly settings: Settings;
  readonly set: (change: Partial<Settings>) => void;
  readonly locale: Locale;
}

export function General({ settings, set, locale }: Props) {
  return (
    <Section id="general" title={t(locale, 'general.title')}>
      <Switch
        label={t(locale, 'general.highlights')}
        hint={t(locale, 'general.highlights.hint')}
        on={settings.highlights}
        onChange={(highlights) => set({ highlights })}
      />
      <Switch
        label={t(locale, 'general.supported')}
        hint={t(locale, 'general.supported.hint')}
        on={settings.showSupported}
        onChange={(showSupported) => set({ showSupported })}
      />
      <Choice<Settings['locale']>
        label={t(locale, 'general.language')}
        value={settings.locale}
        options={[
          ['auto', t(locale, 'general.language.auto')],
          ...locales.map((one) => [one, t(locale, `language.${one}`)] as const),
        ]}
        onChange={(chosen) => set({ locale: chosen })}
      />
    </Section>
  );
}
