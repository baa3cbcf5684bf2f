/** What stands below the differences, each in a line or a fold: the source that the page names, and reports of the story. */
import { tallyOf } from '../report/differences.ts';
import { hostOf } from '../text/links.ts';
import { Fold, LongList, OutLink } from '../ui/controls.tsx';
import { SourceLine } from '../ui/sources.tsx';
import { t } from '../words/i18n.ts';
import type { BelowProps } from './actions.ts';
import { Reports } from './Reports.tsx';

/** The source that the page names, and the way to compare with it. */
export function NamedSources({ state, locale, actions }: BelowProps) {
  const { namedSources, checkedAgainst } = state.report;
  const { checkNamed } = actions;
  const addresses = namedSources.filter((address) => hostOf(address));
  if (!addresses.length) return null;
  return (
    <section class="named" aria-labelledby="named-title">
      <h2 id="named-title" class="hint">
        {t(locale, 'named.title')}
      </h2>
      <ul class="plain-list">
        {addresses.map((address) => (
          <li key={address}>
            <OutLink address={address} locale={locale}>
              <bdi>{hostOf(address)}</bdi>
            </OutLink>
            {' · '}
            {checkedAgainst.citedSource === address ? (
              <span class="hint">{t(locale, 'named.done')}</span>
            ) : (
              checkNamed && (
                <button
                  type="button"
                  class="link"
                  title={t(locale, 'named.about', { host: hostOf(address) ?? '' })}
                  onClick={() => checkNamed(address)}
                >
                  {t(locale, 'named.check')}
                </button>
              )
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
  const betterVersions = state.report.betterVersions.filter(({ url }) => !listed.has(url));
  if (!betterVersions.length) return null;
  const title = t(locale, 'better.title');
  return (
    <Fold
      class="list-fold"
      summary={<h2>{t(locale, 'list.count', { title, count: betterVersions.length })}</h2>}
    >
      {() => (
        <LongList items={betterVersions} first={8} locale={locale}>
          {(source) => <SourceLine source={source} locale={locale} />}
        </LongList>
      )}
    </Fold>
  );
}

/** Reports of the story from the reader's outlets: folded where differences come first. */
export function StoryReports({ state, locale, actions, folded }: BelowProps & { readonly folded: boolean }) {
  const { story, report } = state;
  if (!actions.story || !story) return null;
  const list = (
    <Reports story={story} title={report.document.title ?? ''} actions={actions.story} locale={locale} />
  );
  if (!folded) return list;
  const { length } = story.reports;
  return (
    <Fold
      class="list-fold"
      summary={
        <span class="fold-title">
          {length
            ? t(locale, 'list.count', { title: t(locale, 'reports.title'), count: length })
            : t(locale, story.lookedAt.outlets ? 'nothing.title' : 'nothing.noOutlets.title')}
        </span>
      }
    >
      {() => list}
    </Fold>
  );
}

/** One line for what is only worth comparing: it accuses nobody and stands in the side-by-side view. */
export function ToCompare({ state, locale, actions }: BelowProps) {
  const { compare } = tallyOf(state.report.statements);
  const { openPanel } = actions;
  if (!compare || !openPanel) return null;
  return (
    <p class="to-compare">
      {t(locale, 'compare.count', { count: compare })}{' '}
      <button type="button" class="link" onClick={openPanel}>
        {t(locale, 'pair.title')}
      </button>
    </p>
  );
}
