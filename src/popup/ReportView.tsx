/**
 * What a reader sees for a tab, rendered from plain data: the popup and the side panel are this view. It is tested and
 * photographed on sample data, without a browser extension around it.
 */
import type { FunctionComponent } from 'preact';
import { makesTextAi } from '../reading/model.ts';
import { shownOf } from '../report/differences.ts';
import { headlineOf } from '../report/headline.ts';
import type { TabState } from '../rpc/calls.ts';
import { reportsAhead } from '../rpc/outlet-calls.ts';
import { Button, Notice, Remove, Switch, useFocusKept } from '../ui/controls.tsx';
import { Brand } from '../ui/Icon.tsx';
import { sentences } from '../words/i18n.ts';
import type { BelowProps, Screen, Waiting } from './controller.ts';
import { Differences } from './Differences.tsx';
import { Outcome } from './Outcome.tsx';
import { AddSite, Better, Changed, DisclosureNotice, NamedSources, Selection } from './parts.tsx';
import { StoryReports } from './Reports.tsx';
import { isReadable, NoReport, told } from './states.tsx';
import { language, t } from '../ui/words.ts';

export interface ReportViewProps extends Omit<Screen, 'locale'> {
  /** What a screen with more room shows below the list: the page and its sources side by side. */
  readonly below?: FunctionComponent<BelowProps> | undefined;
}

function ReportBody({ state, actions, below: Below }: BelowProps & Pick<ReportViewProps, 'below'>) {
  const { report } = state;
  const shown = shownOf(report, state.hidden);
  const { compared, compare } = shown.tally;
  const found = shown.differences.length > 0;
  return (
    <>
      {state.selection && <Selection answer={state.selection} />}
      <Outcome state={state} shown={shown} />
      <Differences state={state} actions={actions} roomy={Below !== undefined} />
      {state.changed && <Changed changed={state.changed} />}
      {compare > 0 && actions.openPanel && (
        // What is only worth comparing accuses nobody: it stands in the side-by-side view.
        <p>
          {t('compare.count', { count: compare })}{' '}
          <Button kind="quiet" onClick={actions.openPanel}>
            {t('pair.title')}
          </Button>
        </p>
      )}
      <StoryReports
        state={state}
        actions={actions}
        // The panel is for reading side by side: the list stands in its way once something was compared.
        folded={Below ? compared > 0 : found && !state.story?.comparison && !state.story?.tabs}
      />
      <DisclosureNotice disclosure={report.disclosure} />
      <NamedSources state={state} actions={actions} />
      <Better state={state} />
      {Below && <Below state={state} actions={actions} />}
    </>
  );
}

function Footer({ state, actions }: Pick<ReportViewProps, 'state' | 'actions'>) {
  const { useAsSource, removeSource, openPanel, openOptions } = actions;
  const own = 'own' in state ? state.own : undefined;
  const shown = state.kind === 'report' ? shownOf(state.report, state.hidden) : undefined;
  const beside = shown?.statements.some((one) => one.passage || one.state === 'contradicted');
  // What AI wrote confirms nothing: it is not offered as a source.
  const mayBeSource = state.kind === 'report' ? !makesTextAi(state.report.disclosure) : isReadable(state);
  return (
    <footer class="bar row">
      {own !== undefined && (
        <span>
          {t('own.isOne')} <Remove name={t('own.isOne.name')} onClick={() => removeSource(own)} />
        </span>
      )}
      {own === undefined && mayBeSource && (
        <Button kind="quiet" onClick={useAsSource}>
          {t('action.useAsSource')}
        </Button>
      )}
      {/* Where details may differ, the way there stands beside their number. */}
      {openPanel && beside && shown?.tally.compare === 0 && (
        <Button kind="quiet" onClick={openPanel}>
          {t('pair.title')}
        </Button>
      )}
      <Button kind="quiet" onClick={openOptions}>
        {t('options.title')}
      </Button>
    </footer>
  );
}

/** What the live region says: the answer to a selection, where there is one, and the headline of the state. */
function announcementOf(state: TabState | Waiting): string {
  const selection = 'selection' in state ? state.selection : undefined;
  const verdicts = selection?.statements.map((one) => t(`verdict.${one.state}`)).join(', ');
  const answer = selection ? [t('card.selection'), verdicts || t('outcome.empty.about')] : [];
  if (state.kind !== 'report') return sentences(language(), [...answer, told(state)[0]]);
  const { report, hidden, story } = state;
  const headline = headlineOf(language(), shownOf(report, hidden), reportsAhead(story));
  return sentences(language(), [...answer, headline]);
}

/** The whole screen for a tab's state. */
export function ReportView({ state, actions, notice, ...rest }: ReportViewProps) {
  const said = notice
    ? t(notice)
    : state.kind === 'report' && state.trouble
      ? sentences(language(), told({ kind: 'trouble', trouble: state.trouble }))
      : '';
  const screen = useFocusKept<HTMLDivElement>('h1');
  return (
    <div class="screen" ref={screen}>
      <header class="brand row">
        <Brand />
        {(state.kind === 'report' || state.kind === 'checking' || (state.kind === 'none' && state.site)) && (
          // It stays under the finger while the site that was switched on is checked.
          <Switch
            label={t('action.site')}
            on={state.kind !== 'none' || !state.off}
            onChange={(on) => actions.setSite({ off: !on })}
          />
        )}
        {state.kind === 'report' && (
          <Switch
            label={t('action.highlights')}
            on={state.settings.on}
            onChange={(highlights) => actions.setSite({ highlights })}
          />
        )}
      </header>
      <p role="status" class="visually-hidden">
        {announcementOf(state)}
      </p>
      <Notice>{said}</Notice>
      <main>
        {state.kind === 'report' ? (
          <ReportBody key={state.report.document.url ?? ''} state={state} actions={actions} {...rest} />
        ) : (
          <>
            {state.kind === 'none' && state.selection && <Selection answer={state.selection} />}
            <NoReport state={state} actions={actions} />
            {isReadable(state) && <AddSite actions={actions} />}
          </>
        )}
      </main>
      <Footer state={state} actions={actions} />
    </div>
  );
}
