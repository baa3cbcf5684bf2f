/** Default highlights and the language. */
import { Choice, Switch } from '../ui/controls.tsx';
import { type Locale, locales, t } from '../words/i18n.ts';
import type { GeneralSettings, LanguageChoice, OptionsActions } from './data.ts';
import { Section } from './Section.tsx';

interface Props {
  readonly general: GeneralSettings;
  readonly actions: OptionsActions;
  readonly locale: Locale;
}

export function General({ general, actions, locale }: Props) {
  return (
    <Section id="general" title={t(locale, 'general.title')}>
      <Switch
        label={t(locale, 'general.highlights')}
        hint={t(locale, 'general.highlights.hint')}
        on={general.highlights}
        onChange={(highlights) => actions.setGeneral({ highlights })}
      />
      <Switch
        label={t(locale, 'general.supported')}
        hint={t(locale, 'general.supported.hint')}
        on={general.showSupported}
        onChange={(showSupported) => actions.setGeneral({ showSupported })}
      />
      <Choice<LanguageChoice>
        label={t(locale, 'general.language')}
        value={general.language}
        options={[
          ['auto', t(locale, 'general.language.auto')],
          ...locales.map((one) => [one, t(locale, `language.${one}`)] as const),
        ]}
        onChange={(language) => actions.setGeneral({ language })}
      />
    </Section>
  );
}
