/**
 * The page and its sources side by side: each detail of the page in order, and beside it the passage of the best source
 * that speaks of the same thing, values marked in both. It accuses nobody: it is how a careful reader checks, without the
 * searching. What is contradicted stands in the list above, both sides beside each other there too.
 */
import { useState } from 'preact/hooks';
import type { Finding, Statement } from '../engine/model.ts';
import type { BelowProps } from '../popup/controller.ts';
import { shownOf, type StatementShown } from '../report/differences.ts';
import { Choice, LongList } from '../ui/controls.tsx';
import { Pair } from '../ui/Pair.tsx';
import { SaveReport } from './SaveReport.tsx';
import { t } from '../ui/words.ts';

const shows = ['all', 'spoken', 'compare'] as const;
type Show = (typeof shows)[number];

const isShown = (show: Show, { state, passage, notRight }: StatementShown): boolean =>
  show === 'all' ||
  (state === 'compare' ? show === 'spoken' || !notRight : show === 'spoken' && passage !== undefined);

/** Rows in the first frame; a long page has hundreds. */
const firstRows = 40;

/** Index in the Report of the finding that a statement's state is of, else of its first: by it the page finds the words. */
function placeOf({ start, end, state }: Statement, findings: readonly Finding[]): number | undefined {
  const inside = findings.flatMap((finding, index) =>
    start <= finding.start && finding.end <= end ? [{ finding, index }] : [],
  );
  return (inside.find(({ finding }) => finding.verdict === state) ?? inside[0])?.index;
}

/** The view, with a choice of what stands in it. */
function SideBySide({ state: { report, hidden }, actions }: BelowProps) {
  const [chosen, setShow] = useState<Show>();
  const statements = shownOf(report, hidden).statements.filter(({ state }) => state !== 'contradicted');
  if (!statements.length) return null;
  // What no source speaks of would stand between the rest: it is counted, and there on request.
  const show = chosen ?? (statements.some((one) => isShown('spoken', one)) ? 'spoken' : 'all');
  const rows = statements.filter((statement) => isShown(show, statement));
  return (
    <section class="pairs" aria-labelledby="pairs-title">
      <h2 id="pairs-title">{t('pair.title')}</h2>
      <Choice
        label={t('pair.show')}
        value={show}
        options={shows.map((one) => {
          const { length } = statements.filter((statement) => isShown(one, statement));
          return [one, `${t(`pair.show.${one}`)} (${length})`];
        })}
        onChange={setShow}
      />
      <LongList key={show} items={rows} first={firstRows}>
        {(statement) => {
          const index = placeOf(statement, report.findings);
          return (
            <Pair
              statement={statement}
              finding={index === undefined ? undefined : report.findings[index]}
              goTo={index === undefined ? undefined : () => actions.goTo(index)}
            />
          );
        }}
      </LongList>
    </section>
  );
}

/** What the panel shows below the popup's list: the page beside its sources, and the ways to keep the report. */
export const Beside = (props: BelowProps) => (
  <>
    <SideBySide {...props} />
    <SaveReport {...props} />
  </>
);
