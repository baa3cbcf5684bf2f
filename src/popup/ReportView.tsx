/**
 * What a reader sees for a tab, rendered from plain data: the popup and the side panel are this view. It is tested and
 * photographed on sample data, without a browser extension around it.
 */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { widerOf } from '../engine/check/statements.ts';
import type { Finding, Verdict } from '../engine/model.ts';
import type { Locale } from '../text/locale.ts';
import type { TabState } from '../rpc/calls.ts';
import { findingKey } from '../ui/complaint.ts';
import { Fold, LongList, OutLink, Switch } from '../ui/controls.tsx';
import { FindingRow } from '../ui/FindingCard.tsx';
import { Icon, Mark } from '../ui/Icon.tsx';
import { t } from '../words/i18n.ts';
import { hostOf } from '../ui/links.ts';
import { SourceLine } from '../ui/sources.tsx';
import type { NoticeKey, ReportActions } from './actions.ts';
import { AddSite } from './AddSite.tsx';
import { Differences, type Indexed } from './Differences.tsx';
import { DisclosureNotice } from './DisclosureNotice.tsx';
import { CheckedAgainst, Outcome, outcomeOf } from './Outcome.tsx';
import { Reports } from './Reports.tsx';
import { SaveReport } from './SaveReport.tsx';
import { NoReport, titleOf } from './states.tsx';

export interface ReportViewProps {
  readonly state: TabState;
  readonly actions: ReportActions;
  readonly locale: Locale;
  /** Version of the extension, for the report of a false alarm. */
  readonly version?: string;
  /** What came of the reader's last action. */
  readonly notice?: NoticeKey;
}

type ReportState = Extract<TabState, { kind: 'report' }>;

const differs = ({ verdict }: Finding): boolean => verdict === 'contradicted' || verdict === 'compare';

const foldedVerdicts = ['supported', 'repeated', 'unverified'] as const;

interface FoldedProps {
  readonly verdict: (typeof foldedVerdicts)[number];
  readonly findings: readonly Indexed[];
  readonly locale: Locale;
  readonly actions: ReportActions;
}

/** Rows of a folded list that are built when it is opened. */
const firstRows = 15;

function FoldedList({ verdict, findings, locale, actions }: FoldedProps) {
  if (!findings.length) return null;
  const title = t(locale, `list.${verdict}`);
  return (
    <Fold class="list-fold" summary={<h2>{t(locale, 'list.count', { title, count: findings.length })}</h2>}>
      {() => (
        <>
          {verdict !== 'supported' && <p class="hint">{t(locale, `list.${verdict}.about`)}</p>}
          <LongList items={findings} first={firstRows} locale={locale}>
            {({ finding, index }) => (
              <FindingRow finding={finding} locale={locale} actions={{ goTo: () => actions.goTo(index) }} />
            )}
          </LongList>
        </>
      )}
    </Fold>
  );
}

function NamedSources({
  state,
  locale,
  actions,
}: {
  state: ReportState;
  locale: Locale;
  actions: ReportActions;
}) {
  const { namedSources, checkedAgainst } = state.report;
  const { checkNamed } = actions;
  const { citedSource } = checkedAgainst;
  const addresses = namedSources.filter((address) => hostOf(address));
  if (!addresses.length) return null;
  return (
    <section class="named" aria-labelledby="named-title">
      <h2 id="named-title">{t(locale, 'named.title')}</h2>
      <ul class="plain-list">
        {addresses.map((address) => (
          <li key={address}>
            <OutLink address={address} locale={locale}>
              {hostOf(address)}
            </OutLink>
            {citedSource === address ? (
              <p class="hint">{t(locale, 'named.done')}</p>
            ) : (
              checkNamed && (
                <>
                  <p class="hint">{t(locale, 'named.about', { host: hostOf(address) ?? '' })}</p>
                  <button type="button" class="button" onClick={() => checkNamed(address)}>
                    {t(locale, 'named.check')}
                  </button>
                </>
              )
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Better({ state, locale }: { state: ReportState; locale: Locale }) {
  const { betterVersions } = state.report;
  if (!betterVersions.length) return null;
  return (
    <section class="better" aria-labelledby="better-title">
      <h2 id="better-title">{t(locale, 'better.title')}</h2>
      <p class="hint">{t(locale, 'better.about')}</p>
      <LongList items={betterVersions} first={5} locale={locale}>
        {(source) => <SourceLine source={source} locale={locale} />}
      </LongList>
    </section>
  );
}

interface BodyProps extends Omit<ReportViewProps, 'state' | 'notice'> {
  readonly state: ReportState;
}

function ReportBody({ state, actions, locale, version }: BodyProps) {
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set(state.hidden));
  const { report } = state;
  const groups: Record<Verdict, Indexed[]> = {
    contradicted: [],
    compare: [],
    supported: [],
    repeated: [],
    unverified: [],
  };
  const wider = widerOf(report.findings);
  report.findings.forEach((finding, index) => {
    // What only says again what the clause around it says is no row of its own.
    const clause = wider.get(finding);
    const told = clause?.verdict === finding.verdict && !differs(finding);
    if (!told) groups[finding.verdict].push({ finding, index });
  });
  const differences = [...groups.contradicted, ...groups.compare];
  const shown = differences.filter(({ finding }) => !hidden.has(findingKey(finding)));
  const onHide = (key: string, on: boolean): void => {
    const next = new Set(hidden);
    if (on) next.add(key);
    else next.delete(key);
    setHidden(next);
    actions.setHidden?.(key, on);
  };
  return (
    <>
      <Outcome report={report} locale={locale} differences={shown.map(({ finding }) => finding)} />
      <DisclosureNotice disclosure={report.disclosure} locale={locale} />
      {differences.length > 0 && (
        <Differences
          findings={differences}
          report={report}
          locale={locale}
          actions={actions}
          hidden={hidden}
          onHide={onHide}
          {...(version ? { version } : {})}
        />
      )}
      {actions.story && state.story && (
        <Reports
          story={state.story}
          title={report.document.title ?? ''}
          actions={actions.story}
          locale={locale}
        />
      )}
      <Better state={state} locale={locale} />
      <NamedSources state={state} locale={locale} actions={actions} />
      <div class="folded-lists">
        {foldedVerdicts.map((verdict) => (
          <FoldedList
            key={verdict}
            verdict={verdict}
            findings={groups[verdict]}
            locale={locale}
            actions={actions}
          />
        ))}
        <CheckedAgainst report={report} locale={locale} />
        <SaveReport report={report} hidden={hidden} locale={locale} actions={actions} />
      </div>
    </>
  );
}

function Footer({ state, locale, actions }: { state: TabState; locale: Locale; actions: ReportActions }) {
  const { useAsSource, openPanel, openOptions } = actions;
  const readable = state.kind === 'report' || (state.kind === 'none' && state.checkable);
  return (
    <footer class="bar">
      {useAsSource && readable && (
        <button type="button" class="button quiet" onClick={useAsSource}>
          <Icon name="add" />
          {t(locale, 'action.useAsSource')}
        </button>
      )}
      {openPanel && (
        <button type="button" class="button quiet" onClick={openPanel}>
          <Icon name="panel" />
          {t(locale, 'action.panel')}
        </button>
      )}
      <button type="button" class="button quiet" onClick={openOptions}>
        <Icon name="options" />
        {t(locale, 'action.options')}
      </button>
    </footer>
  );
}

function shownDifferences({ report, hidden }: ReportState): readonly Finding[] {
  const away = new Set(hidden);
  return report.findings.filter(
    (finding) =>
      (finding.verdict === 'contradicted' || finding.verdict === 'compare') && !away.has(findingKey(finding)),
  );
}

/**
 * Keeps the focus in the screen: where the button that had it went away with its state ("Check anyway", then a report),
 * it moves to the headline of what came instead.
 */
function useFocusKept() {
  const screen = useRef<HTMLDivElement>(null);
  const inside = useRef(false);
  useEffect(() => {
    const frame = screen.current;
    const enter = (): void => {
      inside.current = true;
    };
    frame?.addEventListener('focusin', enter);
    return () => frame?.removeEventListener('focusin', enter);
  }, []);
  useLayoutEffect(() => {
    if (inside.current && document.activeElement === document.body)
      screen.current?.querySelector('h1')?.focus();
  });
  return screen;
}

/** The whole screen for a tab's state. */
export function ReportView({ state, actions, locale, notice, ...rest }: ReportViewProps) {
  const announced =
    state.kind === 'report'
      ? outcomeOf({ report: state.report, locale, differences: shownDifferences(state) }).title
      : titleOf(state, locale);
  const said = notice
    ? t(locale, notice)
    : state.kind === 'report' && state.trouble
      ? `${t(locale, `trouble.${state.trouble}.title`)}. ${t(locale, `trouble.${state.trouble}.about`)}`
      : '';
  const screen = useFocusKept();
  return (
    <div class="screen" lang={locale} ref={screen}>
      <header class="brand">
        <Mark />
        <span class="brand-name">{t(locale, 'app.name')}</span>
        {state.kind === 'report' && (
          <Switch
            label={t(locale, 'action.highlights')}
            on={state.settings.on}
            onChange={actions.setHighlights}
          />
        )}
      </header>
      <p role="status" class="visually-hidden">
        {announced}
      </p>
      <p role="status" class={said ? 'notice' : 'visually-hidden'}>
        {said}
      </p>
      <main>
        {state.kind === 'report' ? (
          <ReportBody
            key={state.report.document.url ?? ''}
            state={state}
            actions={actions}
            locale={locale}
            {...rest}
          />
        ) : (
          <>
            <NoReport state={state} actions={actions} locale={locale} />
            {state.kind === 'none' && state.checkable && actions.story && (
              <AddSite actions={actions.story} locale={locale} />
            )}
          </>
        )}
      </main>
      <Footer state={state} locale={locale} actions={actions} />
    </div>
  );
}
