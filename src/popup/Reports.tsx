/**
 * Reports of the page's story from the reader's outlets: the list, the comparison with them, the source that the page names,
 * and what can be done if nothing was found.
 */
import { useState } from 'preact/hooks';
import type { NamedOutlet, StoryReport, StoryState } from '../rpc/outlet-calls.ts';
import { Button, Fold, LongList, Switch, useFocusKept } from '../ui/controls.tsx';
import { LineForm } from '../ui/LineForm.tsx';
import { ReadingLine } from '../ui/sources.tsx';
import { recent } from '../words/format.ts';
import { sentences } from '../words/i18n.ts';
import { troubleWords } from '../words/trouble-words.ts';
import { OpenTabs } from './OpenTabs.tsx';
import type { BelowProps, ReportActions } from './controller.ts';
import { language, listed, t } from '../ui/words.ts';

interface Props {
  readonly story: StoryState;
  /** The page's title: what is looked for where no source is named. */
  readonly title: string;
  readonly actions: ReportActions;
}

/** Reports shown in the popup at first. */
const firstReports = 4;
/** Most reports that one comparison reads. */
const mostRead = 5;

function Report({ report }: { readonly report: StoryReport }) {
  const { outlet, kind, state, title, url, published, origin, copies, followUp, compared } = report;
  return (
    <ReadingLine title={title} url={url}>
      {listed(
        outlet,
        t(`outletKind.${kind}`),
        state && kind !== 'official' && t('outlets.state'),
        // Items are kept for two weeks: the year tells nothing.
        published === undefined ? t('source.undated') : recent(language(), published),
        followUp && t('reports.followUp'),
        origin && origin !== outlet && t('reports.origin', { origin }),
        copies && t('reports.copies', { count: copies }),
      )}
      {compared && <strong> · {troubleWords(language(), 'compared', { code: compared })}</strong>}
    </ReadingLine>
  );
}

interface LookProps extends Pick<Props, 'actions'> {
  readonly words: string;
  readonly label: string;
}

/** Words for the browser's own search, shown and changeable before they go. */
function Look({ words, label, actions: { look } }: LookProps) {
  const [open, setOpen] = useState(false);
  const part = useFocusKept<HTMLDivElement>('input');
  if (!look) return null;
  const go = (text: string): false => {
    look(text);
    return false;
  };
  return (
    <div class="look" ref={part}>
      {open ? (
        <LineForm label={label} button={t('look.go')} begin={words} onSubmit={go}>
          <p class="hint">{t('look.about')}</p>
        </LineForm>
      ) : (
        <Button onClick={() => setOpen(true)}>{label}</Button>
      )}
    </div>
  );
}

function Named({ named, actions }: Pick<Props, 'actions'> & { named: NamedOutlet }) {
  const { name, outlet, report, query } = named;
  return (
    <div class="stack">
      <h3>
        {t('named.title')} {name}
      </h3>
      <div class="row actions">
        {report === undefined ? (
          <>
            {outlet && !outlet.on && (
              <Button onClick={() => actions.turnOn(outlet)}>
                {t('namedOutlet.turnOn', { name: outlet.name })}
              </Button>
            )}
            <Look words={query} label={t('look.button')} actions={actions} />
          </>
        ) : (
          <Button onClick={() => actions.compare(report)}>{t('named.check')}</Button>
        )}
      </div>
    </div>
  );
}

/** The progress of the comparison, and what can be done with it. */
function Comparison({ story, actions }: Omit<Props, 'title'>) {
  const { comparison, reports } = story;
  if (!comparison) {
    const readable = reports.filter(({ url }) => url !== undefined).length;
    if (!readable) return null;
    return (
      <div class="row actions">
        <Button kind="primary" onClick={() => actions.compare()}>
          {t('reports.compare')}
        </Button>
        <span class="hint">{t('reports.compare.about', { count: Math.min(readable, mostRead) })}</span>
      </div>
    );
  }
  const { state, done, of, read } = comparison;
  // Read is what was read: one that failed is not.
  const params = { done: read, count: of };
  if (state === 'running')
    return (
      <div class="row actions">
        <label class="field">
          <span role="status">{t('reports.running', params)}</span>
          <progress value={done} max={of} />
        </label>
        <Button onClick={actions.stop}>{t('action.stop')}</Button>
      </div>
    );
  const stopped = state === 'stopped';
  const outcome = read
    ? sentences(language(), [t('against.title'), t('against.reports', { count: read })])
    : t('reports.doneNone');
  return (
    <div class="row">
      <span role="status">{stopped ? t('reports.running', params) : outcome}</span>
      {(stopped || read < done) && <Button onClick={() => actions.compare()}>{t('reports.again')}</Button>}
    </div>
  );
}

function Nothing({ story, title, actions }: Props) {
  const { outlets, unread, items, days } = story.lookedAt;
  return (
    <>
      <p class="hint">
        {sentences(language(), [
          outlets ? t('nothing.looked', { count: outlets, items, days }) : t('nothing.noOutlets'),
          unread > 0 ? t('nothing.unread', { count: unread }) : '',
        ])}
      </p>
      <div class="row actions">
        <Button {...(outlets ? {} : { kind: 'primary' })} onClick={actions.chooseOutlets}>
          {t('nothing.choose')}
        </Button>
        {title && <Look words={title} label={t('look.story')} actions={actions} />}
        <OpenTabs taken={story.tabs} actions={actions} />
      </div>
      <p class="hint">{t('own.about')}</p>
    </>
  );
}

/** The section of the popup and the panel; a line to unfold where differences come first. */
export function StoryReports({ state, actions, folded }: BelowProps & { readonly folded: boolean }) {
  const { story, report } = state;
  if (!story) return null;
  const { reports, named, lookedAt } = story;
  const props = { story, title: report.document.title ?? '', actions: actions };
  const title = reports.length
    ? t('list.count', { title: t('reports.title'), count: reports.length })
    : t(lookedAt.outlets ? 'nothing.title' : 'nothing.noOutlets.title');
  const section = () => (
    <section class="reports" aria-label={title}>
      {!folded && <h2>{title}</h2>}
      {reports.length > 0 ? (
        <>
          <Comparison {...props} />
          <LongList items={reports} first={firstReports}>
            {(one) => <Report report={one} />}
          </LongList>
          <OpenTabs taken={story.tabs} actions={actions} />
          {story.comparison?.state === 'done' && (
            <Switch
              label={t('reports.auto')}
              hint={t('reports.auto.hint')}
              on={story.auto}
              onChange={actions.setAuto}
            />
          )}
        </>
      ) : (
        <Nothing {...props} />
      )}
      {named.map((one) => (
        <Named key={one.name} named={one} actions={actions} />
      ))}
    </section>
  );
  return folded ? (
    <Fold class="list-fold" summary={<h2>{title}</h2>}>
      {section}
    </Fold>
  ) : (
    section()
  );
}
