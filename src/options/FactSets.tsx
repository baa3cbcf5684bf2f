/** The fact sets that pages are checked against: on or off, subscribe, remove. */
import { Fold, Switch } from '../ui/controls.tsx';
import { longDate, percent } from '../words/format.ts';
import { type Locale, t } from '../words/i18n.ts';
import { safeHref } from '../text/links.ts';
import type { FactSetInfo, OptionsActions, OptionsData, PackProgress } from './data.ts';
import { FilePick } from './FilePick.tsx';
import { LineForm, Section } from './Section.tsx';
import { troubleWords } from '../words/trouble-words.ts';

interface Props {
  readonly sets: readonly FactSetInfo[];
  /** Why the last address could not be added. */
  readonly trouble?: OptionsData['setTrouble'] | undefined;
  /** A large file on its way in. */
  readonly progress?: PackProgress | undefined;
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

/** How far a large file is, and the way to stop it. */
function Progress({
  progress: { name, done },
  cancel,
  locale,
}: {
  readonly progress: PackProgress;
  readonly cancel: OptionsActions['cancelSetFile'];
  readonly locale: Locale;
}) {
  const label = t(locale, 'facts.file.reading', { name });
  return (
    <div class="actions">
      <label class="field import">
        <span>
          {label} {percent(locale, Math.floor(done * 100) / 100)}
        </span>
        <progress value={done} max={1} />
      </label>
      {cancel && (
        <button type="button" class="button" onClick={cancel}>
          {t(locale, 'action.stop')}
        </button>
      )}
    </div>
  );
}

export function FactSets({ sets, trouble, progress, actions, locale }: Props) {
  const { setSetOn, setSetDaily, addSet, addSetFile, updateSets, removeSet } = actions;
  const subscribed = sets.some(({ daily }) => daily !== undefined);
  return (
    <Section id="facts" title={t(locale, 'facts.title')} about={t(locale, 'facts.about')}>
      {sets.length === 0 && <p>{t(locale, 'facts.none')}</p>}
      <ul class="plain-list rows">
        {sets.map((set) => (
          <li key={set.id} class="row set">
            <div class="row-name">
              {setSetOn ? (
                <Switch
                  label={set.name}
                  hint={detailsOf(set, locale)}
                  on={set.on}
                  onChange={(on) => setSetOn(set.id, on)}
                />
              ) : (
                <>
                  <p>{set.name}</p>
                  <p class="hint">{detailsOf(set, locale)}</p>
                </>
              )}
              {set.stories && (
                <Fold summary={t(locale, 'facts.stories', { count: set.stories.length })}>
                  {() => (
                    <ul class="hint">
                      {set.stories?.map((story) => (
                        <li key={story}>{story}</li>
                      ))}
                    </ul>
                  )}
                </Fold>
              )}
              {set.daily !== undefined && setSetDaily && (
                <Switch
                  label={t(locale, 'facts.daily')}
                  hint={t(locale, 'facts.daily.hint')}
                  on={set.daily}
                  onChange={(on) => setSetDaily(set.id, on)}
                />
              )}
              {set.trouble && <p class="wrong">{troubleWords(locale, set.trouble)}</p>}
            </div>
            {removeSet && !set.bundled && (
              <button
                type="button"
                class="button quiet"
                aria-label={t(locale, 'list.remove.label', { name: set.name })}
                onClick={() => removeSet(set.id)}
              >
                {t(locale, 'list.remove')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {updateSets && subscribed && (
        <p class="actions">
          <button type="button" class="button" onClick={updateSets}>
            {t(locale, 'facts.update')}
          </button>
        </p>
      )}
      {addSet && (
        <LineForm
          label={t(locale, 'facts.add.label')}
          button={t(locale, 'facts.add.button')}
          wrong={t(locale, 'address.wrong')}
          read={safeHref}
          onSubmit={addSet}
        />
      )}
      <p role="status" class={trouble === undefined ? 'visually-hidden' : 'wrong'}>
        {trouble === undefined ? '' : troubleWords(locale, trouble)}
      </p>
      {progress && <Progress progress={progress} cancel={actions.cancelSetFile} locale={locale} />}
      {addSetFile && !progress && (
        <FilePick
          label={t(locale, 'facts.file.button')}
          accept=".json,.yaml,.yml,.pack,application/json,application/yaml"
          onFile={addSetFile}
        >
          <span class="hint">{t(locale, 'facts.file.hint')}</span>
        </FilePick>
      )}
    </Section>
  );
}
