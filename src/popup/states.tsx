/** Every state without a report: nothing disclosed, checking, and each kind of trouble with what can be done about it. */
import type { TabState } from '../rpc/calls.ts';
import { Button } from '../ui/controls.tsx';
import { DisclosureNotice } from './parts.tsx';
import type { ReportActions, Waiting } from './controller.ts';
import { t } from '../ui/words.ts';

type Bare = Exclude<TabState, { kind: 'report' }> | Waiting;

/** Whether a page about which nothing is known yet can be read. */
export const isReadable = (state: TabState | Waiting): boolean =>
  state.kind === 'none' && state.checkable && !state.off;

/** The headline of a state, which the live region announces too, and the text below it. */
export function told(state: Bare): readonly [title: string, about: string] {
  if (state.kind === 'waiting') return [t('notice.working'), ''];
  if (state.kind === 'checking') return [t('checking.title'), t('checking.about')];
  if (state.kind === 'trouble')
    return [t(`trouble.${state.trouble}.title`), t(`trouble.${state.trouble}.about`)];
  if (state.off) return [t('none.off.title'), t('none.off.about', { site: state.site ?? '' })];
  return state.checkable
    ? [t('disclosure.missing'), t('none.about')]
    : [t('none.unreadable.title'), t('none.unreadable.about')];
}

interface NoReportProps {
  readonly state: Bare;
  readonly actions: ReportActions;
}

/** The first thing to do about a state. */
function remedyOf(state: Bare) {
  if (state.kind !== 'trouble') return ['action.checkAnyway', 'checkAnyway'] as const;
  if (state.trouble === 'permission-withheld') return ['action.allow', 'allowSite'] as const;
  return ['action.retry', 'checkAnyway'] as const;
}

/** A screen without a report. */
export function NoReport({ state, actions }: NoReportProps) {
  const [title, about] = told(state);
  const [label, act] = remedyOf(state);
  // The report that was made without the facts comes along: what the page says of AI is told all the same.
  const disclosure =
    state.kind === 'trouble' ? (state.disclosure ?? state.report?.disclosure ?? undefined) : undefined;
  return (
    <section class={`plain-state ${state.kind}`} aria-labelledby="state-title">
      <h1 id="state-title" tabIndex={-1}>
        {title}
      </h1>
      {state.kind === 'checking' && <progress aria-hidden="true" />}
      <p>{about}</p>
      {disclosure && <DisclosureNotice disclosure={disclosure} />}
      <div class="row actions">
        {(state.kind === 'trouble' || isReadable(state)) && (
          <Button kind="primary" onClick={actions[act]}>
            {t(label)}
          </Button>
        )}
        {/* Where a selection can stand for the article that was not found or not asked for. */}
        {(isReadable(state) || (state.kind === 'trouble' && state.trouble === 'no-article')) && (
          <Button onClick={actions.checkSelection}>{t('action.checkSelection')}</Button>
        )}
      </div>
    </section>
  );
}
