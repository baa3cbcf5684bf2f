/** The fact sets that pages are checked against: on or off, subscribe, remove. */
import { Button, Fold, Remove, Switch } from '../ui/controls.tsx';
import { longDate, percent } from '../words/format.ts';
import { safeHref } from '../text/links.ts';
import type { FactSetInfo, PackProgress, PartProps } from './controller.ts';
import { LineForm } from '../ui/LineForm.tsx';
import { FilePick, Section } from './Section.tsx';
import { troubleWords } from '../words/trouble-words.ts';
import { language, listed, t } from '../ui/words.ts';

const detailsOf = ({ facts, by, licence, version }: FactSetInfo): string =>
  listed(
    facts !== undefined && t('facts.count', { count: facts }),
    by && t('facts.by', { name: by }),
    licence && t('facts.licence', { name: licence }),
    version && t('facts.version', { date: longDate(language(), version) }),
  );

/** How far a large file is, and the way to stop it. */
const Progress = ({ name, done, cancel }: PackProgress & { readonly cancel: () => void }) => (
  <div class="row">
    <label class="field">
      <span>
        {t('facts.file.reading', { name })} {percent(language(), Math.floor(done * 100) / 100)}
      </span>
      <progress value={done} max={1} />
    </label>
    <Button onClick={cancel}>{t('action.stop')}</Button>
  </div>
);

function Row({ set, actions }: Pick<PartProps, 'actions'> & { readonly set: FactSetInfo }) {
  const { id, name, on, bundled, stories, address, daily = false, trouble } = set;
  const turn = (next: boolean): void =>
    bundled ? actions.keep('setSettings', { bundled: next }) : actions.keep('setSetOn', { id, on: next });
  return (
    <li>
      <Switch label={bundled ? t('facts.bundled') : name} hint={detailsOf(set)} on={on} onChange={turn} />
      {stories && (
        <Fold summary={t('facts.stories', { count: stories.length })}>
          {() => (
            <ul class="hint">
              {stories.map((story) => (
                <li key={story}>{story}</li>
              ))}
            </ul>
          )}
        </Fold>
      )}
      {address !== undefined && (
        <Switch
          label={t('facts.daily')}
          hint={t('facts.daily.hint')}
          on={daily}
          onChange={(next) => actions.keep('setSetDaily', { id, on: next })}
        />
      )}
      {trouble && <p class="wrong">{troubleWords(language(), 'setTrouble', trouble)}</p>}
      {!bundled && <Remove name={name} onClick={() => actions.keep('removeSet', { id })} />}
    </li>
  );
}

export const FactSets = ({ data: { sets, setTrouble, setProgress }, actions }: PartProps) => (
  <Section id="facts" title={t('facts.title')} about={t('facts.about')}>
    <ul class="plain-list rows">
      {sets.map((set) => (
        <Row key={set.id} set={set} actions={actions} />
      ))}
    </ul>
    {sets.some(({ address }) => address !== undefined) && (
      <Button onClick={() => actions.keep('updateSets', {})}>{t('facts.update')}</Button>
    )}
    <LineForm
      label={t('facts.add.label')}
      button={t('facts.add.button')}
      wrong={t('fetch.refused')}
      read={safeHref}
      onSubmit={actions.addSet}
    />
    <p role="status" class={setTrouble ? 'wrong' : 'visually-hidden'}>
      {setTrouble && troubleWords(language(), 'setTrouble', setTrouble)}
    </p>
    {setProgress ? (
      <Progress {...setProgress} cancel={actions.cancelSetFile} />
    ) : (
      <FilePick
        label={t('facts.file.button')}
        accept=".json,.yaml,.yml,.pack,application/json,application/yaml"
        onFile={actions.addSetFile}
      />
    )}
  </Section>
);
