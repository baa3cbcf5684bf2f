/** The discrepancies, first and in full. "Not right?" folds one away and offers the report of a false alarm. */
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Finding } from '../engine/model.ts';
import type { Locale } from '../text/locale.ts';
import type { Report } from '../report/report.ts';
import { CopyButton, LongList } from '../ui/controls.tsx';
import { complaintAbout, findingKey } from '../ui/complaint.ts';
import { FindingCard } from '../ui/FindingCard.tsx';
import { Icon } from '../ui/Icon.tsx';
import { t } from '../words/i18n.ts';
import type { ReportActions } from './actions.ts';

export interface Indexed {
  readonly finding: Finding;
  /** Index in the Report: how the page knows it. */
  readonly index: number;
}

interface Props {
  readonly findings: readonly Indexed[];
  readonly report: Report;
  readonly locale: Locale;
  readonly actions: ReportActions;
  readonly hidden: ReadonlySet<string>;
  readonly onHide: (key: string, hidden: boolean) => void;
  readonly version?: string;
}

interface HiddenProps extends Omit<Props, 'findings' | 'hidden' | 'onHide'> {
  readonly finding: Finding;
  readonly focus: boolean;
  readonly onUndo: () => void;
}

/** What stands in the place of a hidden finding. */
function HiddenFinding({ finding, report, locale, actions, version, focus, onUndo }: HiddenProps) {
  const id = useId();
  const [text, setText] = useState(() => complaintAbout(finding, report, locale, version));
  const heading = useRef<HTMLHeadingElement>(null);
  // Focus was on the button that has just gone; it moves to what took its place.
  useLayoutEffect(() => {
    if (focus) heading.current?.focus();
  }, [focus]);
  return (
    <article class="finding hidden-finding" aria-labelledby={id}>
      <h3 id={id} ref={heading} class="finding-title" tabIndex={-1}>
        {t(locale, 'finding.hidden')}
      </h3>
      <p>{t(locale, 'finding.hidden.about')}</p>
      <textarea
        class="complaint"
        rows={8}
        value={text}
        aria-label={t(locale, 'finding.report.label', { quote: finding.quote })}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div class="actions">
        <CopyButton label={t(locale, 'finding.copy')} text={() => text} copy={actions.copy} locale={locale} />
        <button type="button" class="button quiet" onClick={onUndo}>
          <Icon name="undo" />
          {t(locale, 'finding.undo')}
        </button>
      </div>
    </article>
  );
}

/** Cards in the first frame (a popup shows two), and those that follow right after it; more on request. */
const atOnce = 3;
const firstCards = 8;
/** Milliseconds after which the first frame is on the screen: an effect alone can still run before it. */
const afterFirstFrame = 100;

/** The list of discrepancies. */
export function Differences({ findings, hidden, onHide, ...rest }: Props) {
  const { locale, actions } = rest;
  const title = useRef<HTMLHeadingElement>(null);
  const [justHidden, setJustHidden] = useState<string>();
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    const later = setTimeout(() => setPainted(true), afterFirstFrame);
    return () => clearTimeout(later);
  }, []);
  const hide = (key: string, on: boolean): void => {
    setJustHidden(on ? key : undefined);
    onHide(key, on);
    // The button pressed goes away with the card; the heading of the list is the nearest place that stays.
    if (!on) title.current?.focus();
  };
  return (
    <section class="differences" aria-labelledby="differences-title">
      <h2 id="differences-title" ref={title} tabIndex={-1}>
        {t(locale, 'list.differences')}
      </h2>
      <LongList
        items={painted ? findings : findings.slice(0, atOnce)}
        first={firstCards}
        locale={locale}
        class="cards"
      >
        {({ finding, index }) => {
          const key = findingKey(finding);
          return hidden.has(key) ? (
            <HiddenFinding
              key={key}
              {...rest}
              finding={finding}
              focus={justHidden === key}
              onUndo={() => hide(key, false)}
            />
          ) : (
            <FindingCard
              key={key}
              finding={finding}
              locale={locale}
              actions={{ goTo: () => actions.goTo(index), dismiss: () => hide(key, true) }}
            />
          );
        }}
      </LongList>
    </section>
  );
}
