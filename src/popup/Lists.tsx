/** What stands below the differences, each in a line or a fold: the source that the page names, and reports of the story. */
import { mayDiffer } from '../report/differences.ts';
import { hostOf } from '../text/links.ts';
import { Button, Fold, LongList, OutLink } from '../ui/controls.tsx';
import { SourceLine } from '../ui/sources.tsx';
import { t } from '../words/i18n.ts';
import type { BelowProps } from './actions.ts';
import { Reports, reportsTitle } from './Reports.tsx';

/** The source that the page names, and the way to compare with it. */
export function NamedSources({ state, locale, actions }: BelowProps) {
  const { namedSources, checkedAgainst } = state.report;
  const named = namedSources.flatMap((address) => {
    const host = hostOf(address);
    return host ? [{ address, host }] : [];
  });
  if (!named.length) return null;
  return (
    <section class="named" aria-labelledby="named-title">
      <h2 id="named-title" class="hint">
        {t(locale, 'named.title')}
      </h2>
      <ul class="plain-list">
        {named.map(({ address, host }) => (
          <li key={address}>
            <OutLink address={address} locale={locale}>
              <bdi>{host}</bdi>
            </OutLink>
            {' · '}
            {checkedAgainst.citedSource === address ? (
              <span class="hint">{t(locale, 'named.done')}</span>
            ) : (
              <Button
                kind="link"
                title={t(locale, 'named.about', { host })}
                onClick={() => actions.checkNamed(address)}
              >
                {t(locale, 'named.check')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Reports of the story that the findings cite. */
export function Better({ state, locale }: Omit<BelowProps, 'actions'>) {
  // What the list of the story's reports has stands there.
  const listed = new Set(state.story?.reports.map(({ url }) => url));
  const better = state.report.betterVersions.filter(({ url }) => !listed.has(url));
  if (!better.length) return null;
  const title = t(locale, 'list.count', { title: t(locale, 'better.title'), count: better.length });
  return (
    <Fold class="list-fold" summary={<h2>{title}</h2>}>
      {() => (
        <LongList items={better} first={8} locale={locale}>
          {(source) => <SourceLine source={source} locale={locale} />}
        </LongList>
      )}
    </Fold>
  );
}

/** Reports of the story from the reader's outlets: folded where differences come first. */
export function StoryReports({ state, locale, actions, folded }: BelowProps & { readonly folded: boolean }) {
  const { story, report } = state;
  if (!story) return null;
  const list = (
    <Reports story={story} title={report.document.title ?? ''} actions={actions.story} locale={locale} />
  );
  if (!folded) return list;
  const title = reportsTitle(story, locale);
  const { length: count } = story.reports;
  return (
    <Fold
      class="list-fold"
      summary={<span class="fold-title">{count ? t(locale, 'list.count', { title, count }) : title}</span>}
    >
      {() => list}
    </Fold>
  );
}

/** One line for what is only worth comparing: it accuses nobody and stands in the side-by-side view. */
export function ToCompare({ state, locale, actions: { openPanel } }: BelowProps) {
  const compare = mayDiffer(state.report, new Set(state.hidden));
  if (!compare || !openPanel) return null;
  return (
    <p class="to-compare">
      {t(locale, 'compare.count', { count: compare })}{' '}
      <Button kind="link" onClick={openPanel}>
        {t(locale, 'pair.title')}
      </Button>
    </p>
  );
}
