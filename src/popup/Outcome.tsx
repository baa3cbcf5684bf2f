/** The result in one sentence and how much could be compared. Never a score: unmarked text is not thereby true. */
import { hostOf } from '../text/links.ts';
import type { Shown, Tally } from '../report/differences.ts';
import { headlineOf, states } from '../report/headline.ts';
import { reportsAhead } from '../rpc/outlet-calls.ts';
import { isAgainstNothing, type Report } from '../report/report.ts';
import { Fold, OutLink } from '../ui/controls.tsx';
import { Icon } from '../ui/Icon.tsx';
import { moment, percent } from '../words/format.ts';
import { colon } from '../words/i18n.ts';
import { language, t } from '../ui/words.ts';
import type { ReportState } from './controller.ts';

interface Props {
  readonly state: ReportState;
  readonly shown: Shown;
}

/** Why there is nothing to say, and what the reader can do. */
function reasonOf({ story }: ReportState, { total, repeated }: Tally): string {
  if (total === 0) return t('outcome.empty.about');
  // What can be done stands at the list of the reports.
  if (reportsAhead(story)) return '';
  if (repeated > 0) return t('outcome.uncovered.repeated');
  // Where reports are looked for, the advice stands in their list.
  return story?.reports.length === 0 ? '' : t('own.about');
}

/** The line on coverage; unfolded, what the figures consist of, and what the page was compared with. */
function Coverage({ report, tally }: { readonly report: Report; readonly tally: Tally }) {
  const { bundled, sets, ownSources, reports = 0, openTabs = 0, citedSource } = report.checkedAgainst;
  const against = [
    bundled && t('against.bundled'),
    ...sets.map((name) => t('against.set', { name })),
    ownSources > 0 && t('against.own', { count: ownSources }),
    reports > 0 && t('against.reports', { count: reports }),
    openTabs > 0 && t('against.openTabs', { count: openTabs }),
    isAgainstNothing(report.checkedAgainst) && t('against.nothing'),
  ].filter((line) => line !== false);
  return (
    <Fold
      class="coverage"
      summary={<span>{t('coverage', { compared: tally.compared, count: tally.total })}</span>}
    >
      {() => (
        <>
          <ul class="plain-list tally">
            {states.map((state) =>
              tally[state] > 0 ? (
                <li key={state} class={state}>
                  <Icon name={state === 'notRight' ? 'unverified' : state} />{' '}
                  {t(`tally.${state}`, { count: tally[state] })}
                </li>
              ) : null,
            )}
          </ul>
          {report.unread !== undefined && (
            <p class="hint">{t('coverage.unread', { share: percent(language(), report.unread) })}</p>
          )}
          <p class="hint">{t('against.title')}</p>
          <ul>
            {against.map((line) => (
              <li key={line}>{line}</li>
            ))}
            {citedSource && (
              <li>
                {t('named.title')}{' '}
                <OutLink address={citedSource}>{hostOf(citedSource) ?? citedSource}</OutLink>
              </li>
            )}
          </ul>
          <p class="hint">
            {`${t('export.checked')}${colon(language())}${moment(language(), report.checkedAt)}`}
          </p>
        </>
      )}
    </Fold>
  );
}

/** What new sources changed, in one line; nothing if nothing had been compared before. */
function since({ before }: ReportState, { differences: { length: differences }, tally }: Shown): string {
  if (!before?.compared) return '';
  const { compared } = tally;
  const { compared: comparedBefore, differences: differencesBefore } = before;
  return compared === comparedBefore && differences === differencesBefore
    ? t('since.same')
    : t('since', { compared, comparedBefore, differences, differencesBefore });
}

/** The outcome of a check. */
export function Outcome({ state, shown }: Props) {
  const { tally } = shown;
  const none = shown.differences.length === 0;
  const grey = none && tally.compared === 0;
  const changed = since(state, shown);
  const reason = grey ? reasonOf(state, tally) : '';
  return (
    <section class={grey ? 'outcome grey' : 'outcome'} aria-labelledby="outcome-title">
      <h1 id="outcome-title" tabIndex={-1}>
        {headlineOf(language(), shown, reportsAhead(state.story))}
      </h1>
      {changed && (
        <p class="since">
          <strong>{changed}</strong>
        </p>
      )}
      {reason && <p>{reason}</p>}
      {none && !grey && <p class="hint">{t('outcome.same.about')}</p>}
      {tally.total > 0 && <Coverage report={state.report} tally={tally} />}
    </section>
  );
}
