/** The options page, rendered from plain data. */
import { Button, SayingButton } from '../ui/controls.tsx';
import { Brand } from '../ui/Icon.tsx';
import { Backup } from './Backup.tsx';
import type { PartProps } from './controller.ts';
import { FactSets } from './FactSets.tsx';
import { General } from './General.tsx';
import { Outlets } from './Outlets.tsx';
import { OwnSources } from './OwnSources.tsx';
import { Section } from './Section.tsx';
import { Sites } from './Sites.tsx';
import { t } from '../ui/words.ts';

const Privacy = ({ actions: { forgetPages } }: PartProps) => (
  <Section id="privacy" title={t('privacy.title')}>
    <ul class="stack">
      {(['local', 'network', 'outlets', 'kept', 'nobody'] as const).map((point) => (
        <li key={point}>{t(`privacy.${point}`)}</li>
      ))}
    </ul>
    <p class="row">
      <SayingButton kind="" act={forgetPages} done={t('privacy.forgotten')} failed={t('fetch.failed')}>
        {t('privacy.forget')}
      </SayingButton>
    </p>
  </Section>
);

const Keys = ({ data, actions }: PartProps) => (
  <Section id="keys" title={t('keys.title')} about={t('keys.about')}>
    <dl class="rows">
      {data.shortcuts.map((shortcut) => (
        <div key={shortcut.name} class="row">
          <dt class="row-name">{shortcut.description || t('keys._execute_action')}</dt>
          <dd>{shortcut.keys ? <kbd>{shortcut.keys}</kbd> : <span class="hint">{t('keys.unset')}</span>}</dd>
        </div>
      ))}
    </dl>
    <Button onClick={actions.openShortcuts}>{t('keys.change')}</Button>
  </Section>
);

const About = ({ data }: PartProps) => (
  <Section id="about" title={t('about.title')}>
    <p>{t('about.limits')}</p>
    <p class="hint">
      {t('about.version', { version: data.version })} · {t('about.licence')}
    </p>
  </Section>
);

/** The parts in their order; an address may end with the name of one. */
const parts = {
  general: General,
  outlets: Outlets,
  sites: Sites,
  facts: FactSets,
  own: OwnSources,
  privacy: Privacy,
  backup: Backup,
  keys: Keys,
  about: About,
};

/** The whole page. */
export function OptionsView({ data, actions }: PartProps) {
  const shown = (Object.keys(parts) as (keyof typeof parts)[]).filter(
    (id) => id !== 'keys' || data.shortcuts.length > 0,
  );
  return (
    <div class="page with-contents stack">
      <header>
        <Brand />
        <h1>{t('options.title')}</h1>
        <nav>
          <ul class="plain-list row">
            {shown.map((id) => (
              <li key={id}>
                <a href={`#${id}`}>{t(`${id}.title`)}</a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main>
        {shown.map((id) => {
          const Part = parts[id];
          return <Part key={id} data={data} actions={actions} />;
        })}
      </main>
    </div>
  );
}
