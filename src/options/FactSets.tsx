/** The fact sets that pages are checked against: on or off, subscribe, remove. */
import { Button, Fold, Switch } from '../ui/controls.tsx';
import { longDate, percent } from '../words/format.ts';
import { type Locale, t } from '../words/i18n.ts';
import { safeHref } from '../text/links.ts';
import type { FactSetInfo, OptionsActions, OptionsData, PackProgress } from './data.ts';
import { FilePick } from './FilePick.tsx';
import { LineForm, Section } from './Section.tsx';
import { troubleWords } from '../words/trouble-words.ts';

interface Props {
  readonly data: Pick<OptionsData, 'sets' | 'setTrouble' | 'setProgress'>;
  readonly actions: OptionsActions;
  readonly locale: Locale;
}

function detailsOf(set: FactSetInfo, locale: Locale): string {
  return [
    ...(set.facts === undefined ? [] : [t(locale, 'facts.count', { count: set.facts })]),
    ...(set.bundled ? [t(locale, 'facts.bundled')] : []),
    ...(set.by ? [t(locale, 'facts.by', { name: set.by })] : []),
    ...(set.licence ? [t(locale, 'facts.licence', { name: set.licence })] : []),
    ...(set.version ? [t(locale, 'facts.version', { date: longDate(locale, set.version) })] : []),
  ].join(' · ');
}

interface ProgressProps {
  readonly progress: PackProgress;
  readonly cancel: () => void;
  readonly locale: Locale;
}

/** How far a large file is, and the way to stop it. */
function Progress({ progress: { name, done }, cancel, locale }: ProgressProps) {
  return (
    <div class="actions">
      <label class="field import">
        <span>
          {t(locale, 'facts.file.reading', { name })} {percent(locale, Math.floor(done * 100) / 100)}
        </span>
        <progress value={done} max={1} />
      </label>
      <Button onClick={cancel}>{t(locale, 'action.stop')}</Button>
    </div>
  );
}

function Row({ set, actions, locale }: Omit<Props, 'data'> & { readonly set: FactSetInfo }) {
  const { id, name, on, bundled, stories, daily, trouble } = set;
  return (
    <li class="row set">
      <div class="row-name">
        <Switch
          label={name}
          hint={detailsOf(set, locale)}
          on={on}
          onChange={(next) => actions.setSetOn(id, next)}
        />
        {stories && (
          <Fold summary={t(locale, 'facts.stories', { count: stories.length })}>
            {() => (
              <ul class="hint">
                {stories.map((story) => (
                  <li key={story}>{story}</li>
                ))}
              </ul>
            )}
          </Fold>
        )}
        {daily !== undefined && (
          <Switch
            label={t(locale, 'facts.daily')}
            hint={t(locale, 'facts.daily.hint')}
            on={daily}
            onChange={(next) => actions.setSetDaily(id, next)}
          />
        )}
        {trouble && <p class="wrong">{troubleWords(locale, 'setTrouble', trouble)}</p>}
      </div>
      {!bundled && (
        <Button
          kind="quiet"
          label={t(locale, 'list.remove.label', { name })}
          onClick={() => actions.removeSet(id)}
        >
          {t(locale, 'list.remove')}
        </Button>
      )}
    </li>
  );
}

export function FactSets({ data: { sets, setTrouble, setProgress }, actions, locale }: Props) {
  return (
    <Section id="facts" title={t(locale, 'facts.title')} about={t(locale, 'facts.about')}>
      <ul class="plain-list rows">
        {sets.map((set) => (
          <Row key={set.id} set={set} actions={actions} locale={locale} />
        ))}
      </ul>
      {sets.some(({ daily }) => daily !== undefined) && (
        <p class="actions">
          <Button onClick={actions.updateSets}>{t(locale, 'facts.update')}</Button>
        </p>
      )}
      <LineForm
        label={t(locale, 'facts.add.label')}
        button={t(locale, 'facts.add.button')}
        wrong={t(locale, 'address.wrong')}
        read={safeHref}
        onSubmit={actions.addSet}
      />
      <p role="status" class={setTrouble ? 'wrong' : 'visually-hidden'}>
        {setTrouble && troubleWords(locale, 'setTrouble', setTrouble)}
      </p>
      {setProgress ? (
        <Progress progress={setProgress} cancel={actions.cancelSetFile} locale={locale} />
      ) : (
        <FilePick
          label={t(locale, 'facts.file.button')}
          accept=".json,.yaml,.yml,.pack,application/json,application/yaml"
          onFile={actions.addSetFile}
        >
          <span class="hint">{t(locale, 'facts.file.hint')}</span>
        </FilePick>
      )}
    </Section>
  );
}
