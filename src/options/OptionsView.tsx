/** The options page, rendered from plain data. */
import { useState } from 'preact/hooks';
import { Button } from '../ui/controls.tsx';
import { Mark } from '../ui/Icon.tsx';
import { type Locale, t } from '../words/i18n.ts';
import { longDate } from '../words/format.ts';
import { Backup } from './Backup.tsx';
import type { OptionsActions, OptionsData, Shortcut } from './data.ts';
import { FactSets } from './FactSets.tsx';
import { General } from './General.tsx';
import { Outlets } from './Outlets.tsx';
import { OwnSources } from './OwnSources.tsx';
import { Section } from './Section.tsx';
import { Sites } from './Sites.tsx';

interface Props {
  readonly data: OptionsData;
  readonly actions: OptionsActions;
  readonly locale: Locale;
}

const sections = [
  'general',
  'outlets',
  'sites',
  'facts',
  'own',
  'privacy',
  'backup',
  'keys',
  'about',
] as const;

function Privacy({ actions: { forgetPages }, locale }: Omit<Props, 'data'>) {
  const [forgotten, setForgotten] = useState(false);
  return (
    <Section id="privacy" title={t(locale, 'privacy.title')}>
      <ul class="points">
        {(['local', 'network', 'outlets', 'kept', 'nobody'] as const).map((point) => (
          <li key={point}>{t(locale, `privacy.${point}`)}</li>
        ))}
      </ul>
      <p class="actions">
        <Button onClick={() => void forgetPages().then(() => setForgotten(true))}>
          {t(locale, 'privacy.forget')}
        </Button>
        <span role="status" class="hint">
          {forgotten ? t(locale, 'privacy.forgotten') : ''}
        </span>
      </p>
    </Section>
  );
}

const commandNames = [
  '_execute_action',
  'next-finding',
  'previous-finding',
  'toggle-highlights',
  'check-page',
  'use-as-source',
] as const;

function commandWords({ name, description }: Shortcut, locale: Locale): string {
  const known = commandNames.find((one) => one === name);
  return known ? t(locale, `keys.${known}`) : description || name;
}

function Keys({ data, actions, locale }: Props) {
  return (
    <Section id="keys" title={t(locale, 'keys.title')} about={t(locale, 'keys.about')}>
      <dl class="keys">
        {data.shortcuts.map((shortcut) => (
          <div key={shortcut.name} class="row">
            <dt class="row-name">{commandWords(shortcut, locale)}</dt>
            <dd>
              {shortcut.keys ? (
                <kbd>{shortcut.keys}</kbd>
              ) : (
                <span class="hint">{t(locale, 'keys.unset')}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {actions.openShortcuts ? (
        <Button onClick={actions.openShortcuts}>{t(locale, 'keys.change')}</Button>
      ) : (
        <p class="hint">{t(locale, 'keys.change.firefox')}</p>
      )}
    </Section>
  );
}

function About({ data, locale }: Pick<Props, 'data' | 'locale'>) {
  return (
    <Section id="about" title={t(locale, 'about.title')}>
      <p>{t(locale, 'about.limits')}</p>
      <p class="hint">
        {[
          t(locale, 'about.version', { version: data.version }),
          ...(data.factsDate ? [t(locale, 'about.facts', { date: longDate(locale, data.factsDate) })] : []),
          t(locale, 'about.licence'),
        ].join(' · ')}
      </p>
    </Section>
  );
}

/** The whole page. */
export function OptionsView({ data, actions, locale }: Props) {
  const shown = sections.filter((id) => id !== 'keys' || data.shortcuts.length > 0);
  return (
    <div class="page" lang={locale}>
      <header class="page-head">
        <p class="brand-line">
          <Mark />
          {t(locale, 'app.name')}
        </p>
        <h1>{t(locale, 'options.title')}</h1>
        <nav aria-label={t(locale, 'options.contents')}>
          <ul class="plain-list contents">
            {shown.map((id) => (
              <li key={id}>
                <a href={`#${id}`}>{t(locale, `${id}.title`)}</a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main>
        <General settings={data.settings} set={actions.set} locale={locale} />
        <Outlets
          ports={actions.outlets}
          auto={data.settings.compareReports === 'always'}
          setAuto={(on) => actions.set({ compareReports: on ? 'always' : 'never' })}
          locale={locale}
        />
        <Sites sites={data.settings.sites} setSiteOff={actions.setSiteOff} locale={locale} />
        <FactSets data={data} actions={actions} locale={locale} />
        <OwnSources own={data.own} actions={actions} locale={locale} />
        <Privacy actions={actions} locale={locale} />
        <Backup actions={actions} locale={locale} />
        {data.shortcuts.length > 0 && <Keys data={data} actions={actions} locale={locale} />}
        <About data={data} locale={locale} />
      </main>
    </div>
  );
}
