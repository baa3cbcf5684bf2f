/**
 * Reports of the page's story from the outlets that the reader turned on: the list, the comparison with them, the source
 * that the page names, and what can be done where nothing was found.
 */
import { useState } from 'preact/hooks';
import type { NamedOutlet, StoryReport, StoryState } from '../rpc/outlet-calls.ts';
import { Button, LongList, OutLink } from '../ui/controls.tsx';
import { recent } from '../words/format.ts';
import { type Locale, sentences, t } from '../words/i18n.ts';
import { troubleWords } from '../words/trouble-words.ts';
import { OpenTabs } from './OpenTabs.tsx';
import type { StoryActions } from './story-actions.ts';

interface Props {
  readonly story: StoryState;
  /** The page's title: what is looked for where no source is named. */
  readonly title: string;
  readonly actions: StoryActions;
  readonly locale: Locale;
}

/** Reports that stand in the popup at once. */
const firstReports = 4;
/** Reports that one comparison reads at the most. */
const mostRead = 5;

function Report({ report, locale }: { readonly report: StoryReport; readonly locale: Locale }) {
  const { outlet, kind, state, title, url, published, origin, copies, followUp, compared } = report;
  const details = [
    outlet,
    t(locale, `outletKind.${kind}`),
    ...(state && kind !== 'official' ? [t(locale, 'outlets.state')] : []),
    // Items are kept for two weeks: the year tells nothing.
    published === undefined ? t(locale, 'source.undated') : recent(locale, published),
    ...(followUp ? [t(locale, 'reports.followUp')] : []),
    ...(origin && origin !== outlet ? [t(locale, 'reports.origin', { origin })] : []),
    ...(copies ? [t(locale, 'reports.copies', { count: copies })] : []),
  ];
  return (
    <div class="source-line report-line">
      <OutLink address={url} locale={locale} class="source-title">
        {title}
      </OutLink>
      <span class="chip-detail">
        {details.join(' · ')}
        {compared && (
          <span class={`compared ${compared}`}>
            {' '}
            · {troubleWords(locale, 'compared', { code: compared })}
          </span>
        )}
      </span>
    </div>
  );
}

/** Words for the browser's own search, shown and changeable before they go. */
function Look({
  words,
  label,
  actions,
  locale,
}: Pick<Props, 'actions' | 'locale'> & { readonly words: string; readonly label: string }) {
  const [text, setText] = useState<string>();
  const { look } = actions;
  if (!look) return null;
  if (text === undefined) return <Button onClick={() => setText(words)}>{label}</Button>;
  return (
    <form
      class="look"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim()) look(text.trim());
      }}
    >
      <label class="field">
        <span>{t(locale, 'look.label')}</span>
        <input
          type="text"
          value={text}
          maxLength={300}
          ref={(field: HTMLInputElement | null) => {
            if (field && document.activeElement === document.body) field.focus();
          }}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <Button type="submit">{t(locale, 'look.go')}</Button>
      <p class="hint">{t(locale, 'look.about')}</p>
    </form>
  );
}

function Named({ named, actions, locale }: Pick<Props, 'actions' | 'locale'> & { named: NamedOutlet }) {
  const { name, outlet, report, query } = named;
  return (
    <div class="named-outlet">
      <h3>
        {t(locale, 'named.title')} {name}
      </h3>
      <div class="actions">
        {report === undefined ? (
          <>
            {outlet && !outlet.on && (
              <Button onClick={() => void actions.turnOn(outlet)}>
                {t(locale, 'namedOutlet.turnOn', { name: outlet.name })}
              </Button>
            )}
            <Look words={query} label={t(locale, 'look.button')} actions={actions} locale={locale} />
          </>
        ) : (
          <Button onClick={() => actions.compare(report)}>{t(locale, 'named.check')}</Button>
        )}
      </div>
    </div>
  );
}

function Auto({ actions, locale }: Pick<Props, 'actions' | 'locale'>) {
  return (
    <div class="ask" role="group" aria-labelledby="auto-title">
      <p id="auto-title">{t(locale, 'reports.auto.ask')}</p>
      <p class="hint">{t(locale, 'reports.auto.hint')}</p>
      <div class="actions">
        <Button onClick={() => actions.setAuto('always')}>{t(locale, 'reports.auto.yes')}</Button>
        <Button kind="quiet" onClick={() => actions.setAuto('never')}>
          {t(locale, 'reports.auto.no')}
        </Button>
      </div>
    </div>
  );
}

/** How far the comparison is, and what can be done with it. */
function Comparison({ story, actions, locale }: Omit<Props, 'title'>) {
  const { comparison, reports } = story;
  if (!comparison) {
    const readable = reports.filter(({ url }) => url !== undefined).length;
    if (!readable) return null;
    return (
      <div class="actions">
        <Button kind="primary" onClick={() => actions.compare()}>
          {t(locale, 'reports.compare')}
        </Button>
        <span class="hint">
          {t(locale, 'reports.compare.about', { count: Math.min(readable, mostRead) })}
        </span>
      </div>
    );
  }
  const { state, done, of, read } = comparison;
  // Read is what was read: one that failed is not.
  const params = { done: read, count: of };
  if (state === 'running')
    return (
      <div class="actions">
        <label class="field comparing">
          <span role="status">{t(locale, 'reports.running', params)}</span>
          <progress value={done} max={of} />
        </label>
        <Button onClick={actions.stop}>{t(locale, 'action.stop')}</Button>
      </div>
    );
  const stopped = state === 'stopped';
  return (
    <>
      <p role="status">
        {stopped
          ? t(locale, 'reports.stopped', params)
          : read
            ? t(locale, 'reports.done', { count: read })
            : t(locale, 'reports.doneNone')}
      </p>
      {(stopped || read < done) && (
        <Button onClick={() => actions.compare()}>
          {t(locale, stopped ? 'reports.goOn' : 'reports.again')}
        </Button>
      )}
      {!stopped && story.auto === 'ask' && <Auto actions={actions} locale={locale} />}
    </>
  );
}

function Nothing({ story, title, actions, locale }: Props) {
  const { outlets, unread, items, days } = story.lookedAt;
  return (
    <>
      <p class="hint">
        {sentences(locale, [
          outlets
            ? t(locale, 'nothing.looked', { count: outlets, items, days })
            : t(locale, 'nothing.noOutlets'),
          unread > 0 ? t(locale, 'nothing.unread', { count: unread }) : '',
        ])}
      </p>
      <div class="actions">
        <Button {...(outlets ? {} : { kind: 'primary' })} onClick={actions.chooseOutlets}>
          {t(locale, outlets ? 'nothing.choose.more' : 'nothing.choose')}
        </Button>
        {title && <Look words={title} label={t(locale, 'look.story')} actions={actions} locale={locale} />}
        <OpenTabs taken={story.tabs} actions={actions} locale={locale} />
      </div>
      <p class="hint">{t(locale, 'outcome.uncovered.advice')}</p>
    </>
  );
}

/** What the section is called: by what was found. */
export const reportsTitle = ({ reports, lookedAt }: StoryState, locale: Locale): string =>
  t(
    locale,
    reports.length ? 'reports.title' : lookedAt.outlets ? 'nothing.title' : 'nothing.noOutlets.title',
  );

/** The section of the popup and the panel. */
export function Reports({ story, title, actions, locale }: Props) {
  const { reports, named } = story;
  return (
    <section class="reports" aria-labelledby="reports-title">
      <h2 id="reports-title">{reportsTitle(story, locale)}</h2>
      {reports.length > 0 ? (
        <>
          {!story.comparison && <p class="hint">{t(locale, 'reports.about')}</p>}
          <Comparison story={story} actions={actions} locale={locale} />
          <LongList items={reports} first={firstReports} locale={locale}>
            {(report) => <Report report={report} locale={locale} />}
          </LongList>
          <OpenTabs taken={story.tabs} actions={actions} locale={locale} />
        </>
      ) : (
        <Nothing story={story} title={title} actions={actions} locale={locale} />
      )}
      {named.map((one) => (
        <Named key={one.name} named={one} actions={actions} locale={locale} />
      ))}
    </section>
  );
}
