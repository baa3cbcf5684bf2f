/** What stands below the differences, each in a line or a fold: the source that the page names, and reports of the story. */
import { hostOf } from '../text/links.ts';
import { Button, Fold, LongList, OutLink } from '../ui/controls.tsx';
import { SourceLine } from '../ui/sources.tsx';
import type { BelowProps } from './actions.ts';
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
    <section class="named row" aria-labelledby="named-title">
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
              <span class="hint">{t('compared.read')}</span>
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

/** One line for what is only worth comparing: it accuses nobody and stands in the side-by-side view. */
export function ToCompare({ count, openPanel }: { readonly count: number; readonly openPanel: () => void }) {
  const t = useWords();
  return (
    <p>
      {t('compare.count', { count })}{' '}
      <Button kind="link" onClick={openPanel}>
        {t('pair.title')}
      </Button>
    </p>
  );
}
