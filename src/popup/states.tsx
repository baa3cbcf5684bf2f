/** Every state without a report: nothing disclosed, checking, and each kind of trouble with what can be done about it. */
import type { Locale } from '../text/locale.ts';
import type { TabState, Trouble } from '../rpc/calls.ts';
import { t } from '../words/i18n.ts';
import type { ReportActions } from './actions.ts';

type Bare = Exclude<TabState, { kind: 'report' }>;

/** The headline of a state; also what the live region says. */
export function titleOf(state: Bare, locale: Locale): string {
  switch (state.kind) {
    case 'none':
      return t(locale, state.checkable ? 'none.title' : 'none.unreadable.title');
    case 'checking':
      return t(locale, 'checking.title');
    case 'trouble':
      return t(locale, `trouble.${state.trouble}.title`);
  }
}

function aboutOf(state: Bare, locale: Locale): string {
  switch (state.kind) {
    case 'none':
      return t(locale, state.checkable ? 'none.about' : 'none.unreadable.about');
    case 'checking':
      return t(locale, 'checking.about');
    case 'trouble':
      return t(locale, `trouble.${state.trouble}.about`);
  }
}

interface Remedy {
  readonly label: string;
  readonly act: (() => void) | undefined;
}

function remedyFor(trouble: Trouble, actions: ReportActions, locale: Locale): Remedy {
  switch (trouble) {
    case 'permission-withheld':
      return { label: t(locale, 'action.allow'), act: actions.allowSite };
    case 'storage-full':
      return { label: t(locale, 'action.manageSources'), act: actions.openOptions };
    case 'extension-updated':
      return { label: t(locale, 'action.reload'), act: actions.reload };
    case 'no-article':
      return { label: t(locale, 'action.checkAnyway'), act: actions.checkAnyway };
    case 'page-not-readable':
    case 'facts-unreadable':
    case 'page-left':
    case 'offline':
    case 'unexpected':
      return { label: t(locale, 'action.retry'), act: actions.retry };
  }
}

/** A screen without a report. */
export function NoReport({
  state,
  actions,
  locale,
}: {
  readonly state: Bare;
  readonly actions: ReportActions;
  readonly locale: Locale;
}) {
  const remedy: Remedy | undefined =
    state.kind === 'trouble'
      ? remedyFor(state.trouble, actions, locale)
      : state.kind === 'none' && state.checkable
        ? { label: t(locale, 'action.checkAnyway'), act: actions.checkAnyway }
        : undefined;
  return (
    <section class={`plain-state ${state.kind}`} aria-labelledby="state-title">
      <h1 id="state-title" tabIndex={-1}>
        {titleOf(state, locale)}
      </h1>
      {state.kind === 'checking' && <div class="progress" aria-hidden="true" />}
      <p>{aboutOf(state, locale)}</p>
      {remedy?.act && (
        <button type="button" class="button primary" onClick={remedy.act}>
          {remedy.label}
        </button>
      )}
    </section>
  );
}
