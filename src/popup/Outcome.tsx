/** The result in one sentence and how much could be checked. Never a score: unmarked text is not thereby true. */
import type { Finding } from '../engine/model.ts';
import type { Locale } from '../text/locale.ts';
import type { Report } from '../report/report.ts';
import { Fold, OutLink } from '../ui/controls.tsx';
import { moment } from '../ui/format.ts';
import { t } from '../words/i18n.ts';
import { hostOf } from '../ui/links.ts';

interface Props {
  readonly report: Report;
  readonly locale: Locale;
  /** Discrepancies that are not hidden. */
  readonly differences: readonly Finding[];
}

/** The headline of a report and, where nothing disagrees, what that does and does not mean. */
export function outcomeOf({ report, locale, differences }: Props): { title: string; about?: string } {
  const { checkable, checked } = report.coverage;
  const count = differences.length;
  // Where nothing is contradicted outright, the headline does not sound as if it were.
  if (differences.some(({ verdict }) => verdict === 'contradicted'))
    return { title: t(locale, 'outcome.differences', { count }) };
  if (count > 0) return { title: t(locale, 'outcome.compare', { count }) };
  if (checked > 0) return { title: t(locale, 'outcome.same'), about: t(locale, 'outcome.same.about') };
  const kind = checkable > 0 ? 'uncovered' : 'empty';
  return { title: t(locale, `outcome.${kind}`), about: t(locale, `outcome.${kind}.about`) };
}

/** What the page was compared with, folded. */
export function CheckedAgainst(props: Omit<Props, 'differences'>) {
  return (
    <Fold summary={<h2>{t(props.locale, 'against.title')}</h2>} class="list-fold">
      {() => <Against {...props} />}
    </Fold>
  );
}

function Against({ report, locale }: Omit<Props, 'differences'>) {
  const { bundled, sets, ownSources, reports = 0, openTabs = 0, citedSource } = report.checkedAgainst;
  const nothing = !bundled && !(sets.length + ownSources + reports + openTabs) && !citedSource;
  return (
    <>
      <ul class="against">
        {bundled && <li>{t(locale, 'against.bundled')}</li>}
        {sets.map((name) => (
          <li key={name}>{t(locale, 'against.set', { name })}</li>
        ))}
        {ownSources > 0 && <li>{t(locale, 'against.own', { count: ownSources })}</li>}
        {reports > 0 && <li>{t(locale, 'against.reports', { count: reports })}</li>}
        {openTabs > 0 && <li>{t(locale, 'against.openTabs', { count: openTabs })}</li>}
        {citedSource && (
          <li>
            <OutLink address={citedSource} locale={locale}>
              {t(locale, 'against.cited', { address: hostOf(citedSource) ?? citedSource })}
            </OutLink>
          </li>
        )}
        {nothing && <li>{t(locale, 'against.nothing')}</li>}
      </ul>
      <p class="hint">{t(locale, 'against.when', { when: moment(locale, report.checkedAt) })}</p>
    </>
  );
}

/** The outcome of a check. */
export function Outcome(props: Props) {
  const { report, locale } = props;
  const { title, about } = outcomeOf(props);
  const { checkable, checked } = report.coverage;
  return (
    <section class="outcome" aria-labelledby="outcome-title">
      <h1 id="outcome-title" tabIndex={-1}>
        {title}
      </h1>
      {checkable > 0 && <p class="coverage">{t(locale, 'coverage', { checked, count: checkable })}</p>}
      {about && <p>{about}</p>}
    </section>
  );
}
