/** What stands below the differences, each in a line or a fold: the source that the page names, and reports of the story. */
import { mayDiffer } from '../report/differences.ts';
import { hostOf } from '../text/links.ts';
import { Button, Fold, LongList, OutLink } from '../ui/controls.tsx';
import { SourceLine } from '../ui/sources.tsx';
import type { BelowProps } from './actions.ts';
import { Reports, reportsTitle } from './Reports.tsx';
import { useWords } from '../ui/words.ts';

/** The source that the page names, and the way to compare with it. */
export function NamedSources({ state, actions }: BelowProps) {
  const t = useWords();
  const { namedSources, checkedAgainst } = state.report;
  const named = namedSources.flatMap((address) => {
    const host = hostOf(address);
    return host ? [{ address, host }] : [];
  });
  if (!named.length) return null;
  return (
    <section class="named" aria-labelledby="named-title">
      <h2 id="named-title" class="hint">
        {t('named.title')}
      </h2>
      <ul class="plain-list">
        {named.map(({ address, host }) => (
          <li key={address}>
            <OutLink address={address}>
              <bdi>{host}</bdi>
            </OutLink>
            {' · '}
            {checkedAgainst.citedSource === address ? (
              <span class="hint">{t('named.done')}</span>
            ) : (
              <Button
                kind="link"
                title={t('named.about', { host })}
                onClick={() => actions.checkNamed(address)}
              >
                {t('named.check')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Reports of the story that the findings cite. */
export function Better({ state }: Omit<BelowProps, 'actions'>) {
  const t = useWords();
  // What the list of the story's reports has stands there.
  const listed = new Set(state.story?.reports.map(({ url }) => url));
  const better = state.report.betterVersions.filter(({ url }) => !listed.has(url));
  if (!better.length) return null;
  const title = t('list.count', { title: t('better.title'), count: better.length });
  return (
    <Fold class="list-fold" summary={<h2>{title}</h2>}>
      {() => (
        <LongList items={better} first={8}>
          {(source) => <SourceLine source={source} />}
        </LongList>
      )}
    </Fold>
  );
}

/** Reports of the story from the reader's outlets: folded where differences come first. */
export function StoryReports({ state, actions, folded }: BelowProps & { readonly folded: boolean }) {
  const t = useWords();
  const { story, report } = state;
  if (!story) return null;
  const list = <Reports story={story} title={report.document.title ?? ''} actions={actions.story} />;
  if (!folded) return list;
  const title = reportsTitle(t, story);
  const { length: count } = story.reports;
  return (
    <Fold
      class="list-fold"
      summary={<span class="fold-title">{count ? t('list.count', { title, count }) : title}</span>}
    >
      {() => list}
    </Fold>
  );
}

/** One line for what is only worth comparing: it accuses nobody and stands in the side-by-side view. */
export function ToCompare({ state, actions: { openPanel } }: BelowProps) {
  const t = useWords();
  const compare = mayDiffer(state.report, new Set(state.hidden));
  if (!compare || !openPanel) return null;
  return (
    <p class="to-compare">
      {t('compare.count', { count: compare })}{' '}
      <Button kind="link" onClick={openPanel}>
        {t('pair.title')}
      </Button>
    </p>
  );
}
