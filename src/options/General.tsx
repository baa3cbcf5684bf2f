/** Default highlights and the language. */
import { Switch } from '../ui/controls.tsx';
import { type Locale, locales, t } from '../words/i18n.ts';
import type { GeneralSettings, LanguageChoice, OptionsActions } from './data.ts';
import { Section } from './Section.tsx';

interface Props {
  readonly general: GeneralSettings;
  readonly actions: OptionsActions;
  readonly locale: Locale;
}

const isChoice = (value: string): value is LanguageChoice =>
  value === 'auto' || locales.some((locale) => locale === value);

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
      <label class="field">
        <span>{t(locale, 'general.language')}</span>
        <select
          value={general.language}
          onChange={({ currentTarget }) => {
            if (isChoice(currentTarget.value)) actions.setGeneral({ language: currentTarget.value });
          }}
        >
          <option value="auto">{t(locale, 'general.language.auto')}</option>
          {locales.map((one) => (
            <option key={one} value={one}>
              {t(locale, `language.${one}`)}
            </option>
          ))}
        </select>
      </label>
    </Section>
  );
}
