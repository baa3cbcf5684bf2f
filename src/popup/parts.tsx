/** The smaller parts of the report screen: the notice, messages beside the report, and other sources on its story. */
import { useEffect, useState } from 'preact/hooks';
import type { Disclosure } from '../reading/model.ts';
import { noticeLine } from '../report/headline.ts';
import type { PageChanges, SelectionAnswer } from '../rpc/calls.ts';
import { cut } from '../text/clean-name.ts';
import { hostOf } from '../text/links.ts';
import type { Added } from '../ui/add-outlet.ts';
import { Button, Fold, LongList, OutLink, useFocusKept } from '../ui/controls.tsx';
import { Pair } from '../ui/Pair.tsx';
import { ReadingLine } from '../ui/sources.tsx';
import { language, listed, t } from '../ui/words.ts';
import { longDate, sourceName } from '../words/format.ts';
import { aboutSource } from '../words/tell.ts';
import type { BelowProps, ReportActions } from './controller.ts';

/** Letters of a notice that are shown: a page could say anything at any length. */
const longest = 400;

/** The notice in the page's words, or that the page has none and was checked on request. */
export function DisclosureNotice({ disclosure }: { readonly disclosure: Disclosure | null }) {
  const { scope, where, reviewed = null, quote, conflict } = disclosure ?? {};
  const details = listed(
    scope === 'site' && t('disclosure.scope.site'),
    // Where a reader would not see it, that is said.
    (where === 'metadata' || where === 'footer') && t(`disclosure.where.${where}`),
    reviewed !== null && t(reviewed ? 'disclosure.reviewed' : 'disclosure.unreviewed'),
  );
  return (
    <section class="disclosure" aria-labelledby="disclosure-title">
      <h2 id="disclosure-title">{noticeLine(language(), disclosure)}</h2>
      {quote && <blockquote class="words">{cut(quote, longest)}</blockquote>}
      {details && <p class="hint">{details}</p>}
      {conflict && <p class="hint">{t('disclosure.conflict')}</p>}
    </section>
  );
}

/** The answer to what the reader selected. */
export const Selection = ({ answer: { quote, statements } }: { readonly answer: SelectionAnswer }) => (
  <section class="selection sheet" aria-labelledby="selection-title">
    <h2 id="selection-title">{t('card.selection')}</h2>
    {statements.length === 0 && (
      <>
        <blockquote class="words">{quote}</blockquote>
        <p>{t('outcome.empty.about')}</p>
      </>
    )}
    {statements.map((statement) => (
      <Pair key={statement.start} statement={statement} />
    ))}
  </section>
);

/** What the page said when the reader first opened it, and what it says now. */
export const Changed = ({ changed: { seen, changes } }: { readonly changed: PageChanges }) => (
  <section class="changed" aria-labelledby="changed-title">
    <h2 id="changed-title">{t('changed.title', { date: longDate(language(), seen) })}</h2>
    <ul class="plain-list">
      {changes.map(({ slot, before, now }) => (
        <li key={`${slot} ${before}`}>
          <span class="slot-word">{t(`slot.${slot}`)}</span> {t('changed.line', { before, now })}
        </li>
      ))}
    </ul>
  </section>
);

/** The source that the page names, and the way to compare with it. */
export function NamedSources({ state, actions }: BelowProps) {
  const { namedSources, checkedAgainst } = state.report;
  if (!namedSources.length) return null;
  return (
    <section class="named row" aria-labelledby="named-title">
      <h2 id="named-title" class="hint">
        {t('named.title')}
      </h2>
      <ul class="plain-list">
        {namedSources.map((address) => (
          <li key={address}>
            <OutLink address={address}>
              <bdi>{hostOf(address)}</bdi>
            </OutLink>
            {' · '}
            {checkedAgainst.citedSource === address ? (
              <span class="hint">{t('compared.read')}</span>
            ) : (
              <Button kind="quiet" title={t('named.about')} onClick={() => actions.checkNamed(address)}>
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
  // What the list of the story's reports has stands there.
  const told = new Set(state.story?.reports.map(({ url }) => url));
  const better = state.report.betterVersions.filter(({ url }) => !told.has(url));
  if (!better.length) return null;
  const title = t('list.count', { title: t('better.title'), count: better.length });
  return (
    <Fold class="list-fold" summary={<h2>{title}</h2>}>
      {() => (
        <LongList items={better} first={8}>
          {(source) => {
            const name = sourceName(language(), source);
            return (
              <ReadingLine title={source.title || name} url={source.url}>
                {listed(source.title && name, aboutSource(language(), source))}
              </ReadingLine>
            );
          }}
        </LongList>
      )}
    </Fold>
  );
}

/** If the page's site has a feed: a way to make it one of the reader's outlets. */
export function AddSite({ actions }: { readonly actions: ReportActions }) {
  const [[feed], setFeeds] = useState<readonly string[]>([]);
  const [added, setAdded] = useState<Added>();
  const part = useFocusKept<HTMLElement>('[role=status]');
  useEffect(() => {
    actions.feeds().then(setFeeds, () => undefined);
  }, []);
  if (feed === undefined) return null;
  return (
    <section ref={part}>
      <p class="hint">{t('addSite.about')}</p>
      {!added?.list && (
        <Button onClick={() => void actions.addSite(feed).then(setAdded)}>{t('addSite.button')}</Button>
      )}
      <p role="status" tabIndex={-1}>
        {added?.said}
      </p>
    </section>
  );
}
