/** Every state without a report: nothing disclosed, checking, and each kind of trouble with what can be done about it. */
import type { Locale } from '../text/locale.ts';
import type { TabState, Trouble } from '../rpc/calls.ts';
import { Switch } from '../ui/controls.tsx';
import { t } from '../words/i18n.ts';
import { DisclosureNotice } from './DisclosureNotice.tsx';
import type { ReportActions } from './actions.ts';

/** The worker has not answered yet: it may have slept. That is no check, so it is not called one. */
export interface Waiting {
  readonly kind: 'waiting';
}

type Bare = Exclude<TabState, { kind: 'report' }> | Waiting;

/** The headline of a state; also what the live region says. */
export function titleOf(state: Bare, locale: Locale): string {
  switch (state.kind) {
    case 'none':
      return t(
        locale,
        state.off ? 'none.off.title' : state.checkable ? 'none.title' : 'none.unreadable.title',
      );
    case 'waiting':
      return t(locale, 'notice.working');
    case 'checking':
      return t(locale, 'checking.title');
    case 'trouble':
      return t(locale, `trouble.${state.trouble}.title`);
  }
}

function aboutOf(state: Bare, locale: Locale): string {
  switch (state.kind) {
    case 'none':
      return state.off
        ? t(locale, 'none.off.about', { site: state.site ?? '' })
        : t(locale, state.checkable ? 'none.about' : 'none.unreadable.about');
    case 'waiting':
      return '';
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
    case 'no-article':
    case 'page-not-readable':
    case 'facts-unreadable':
    case 'unexpected':
      return { label: t(locale, 'action.retry'), act: actions.retry };
  }
}

/** Where a selection can stand for the article that was not found or not asked for. */
const selectable = (state: Bare): boolean =>
  (state.kind === 'trouble' && state.trouble === 'no-article') ||
  (state.kind === 'none' && state.checkable && !state.off);

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
  const { setSiteOff } = actions;
  const remedy: Remedy | undefined =
    state.kind === 'trouble'
      ? remedyFor(state.trouble, actions, locale)
      : state.kind === 'none' && state.checkable && !state.off
        ? { label: t(locale, 'action.checkAnyway'), act: actions.checkAnyway }
        : undefined;
  // The report that was made without the facts comes along: what the page says of AI is told all the same.
  const disclosure =
    state.kind === 'trouble' ? (state.disclosure ?? state.report?.disclosure ?? undefined) : undefined;
  return (
    <section class={`plain-state ${state.kind}`} aria-labelledby="state-title">
      <h1 id="state-title" tabIndex={-1}>
        {titleOf(state, locale)}
      </h1>
      {state.kind === 'checking' && <div class="progress" aria-hidden="true" />}
      <p>{aboutOf(state, locale)}</p>
      {disclosure && <DisclosureNotice disclosure={disclosure} locale={locale} />}
      <div class="actions">
        {remedy?.act && (
          <button type="button" class="button primary" onClick={remedy.act}>
            {remedy.label}
          </button>
        )}
        {selectable(state) && actions.checkSelection && (
          <button type="button" class="button" onClick={actions.checkSelection}>
            {t(locale, 'action.checkSelection')}
          </button>
        )}
      </div>
      {state.kind === 'none' && state.site && setSiteOff && (
        <Switch label={t(locale, 'action.site')} on={!state.off} onChange={(on) => setSiteOff(!on)} />
      )}
    </section>
  );
}
