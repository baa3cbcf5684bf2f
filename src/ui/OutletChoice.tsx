/** The outlets to choose from: one press for a first choice, search and filters, and for each what it is and how it is read. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { AskWorker } from '../rpc/at-screen.ts';
import { type OutletInfo, type OutletLine, type OutletList, outletKinds } from '../rpc/outlet-calls.ts';
import { Button, Choice, LongList, OutLink, Switch } from './controls.tsx';
import { codeName, Filters, filtered, noFilter } from './OutletFilters.tsx';
import { longDate, moment } from '../words/format.ts';
import { troubleWords } from '../words/trouble-words.ts';
import { useWords, type Words } from './words.ts';

/** What the choice asks for. */
export interface OutletPorts {
  readonly ask: AskWorker;
  /** Asks the browser for access; only inside the handling of a click. */
  readonly askForAccess: (origins: readonly string[]) => Promise<boolean>;
  /** Hears that feeds were read. @returns a function that stops listening */
  readonly onChange: (listener: () => void) => () => void;
}

/** Rows that stand there at once. */
const firstRows = 10;

/** What the last readings of an outlet's feeds came to, in a line. */
export function lineWords(t: Words, { read, items, unchangedSince, trouble }: OutletLine): string {
  const moved = trouble?.code === 'redirected' && trouble.detail;
  return [
    moved ? t('line.moved', { detail: moved }) : trouble && troubleWords(t.locale, 'outletTrouble', trouble),
    read === undefined
      ? !trouble && t('line.waiting')
      : t('line.read', { when: moment(t.locale, read), count: items }),
    unchangedSince !== undefined && t('line.unchanged', { date: longDate(t.locale, unchangedSince) }),
  ]
    .filter(Boolean)
    .join(' · ');
}

function Row({ outlet, state: { ask, keep, setOn } }: StateProps & { readonly outlet: OutletInfo }) {
  const t = useWords();
  const { id, name, country, lang, kind, own, on, home, line } = outlet;
  const kinds = outletKinds.map((one) => [one, t(`outletKind.${one}`)] as const);
  const about = [
    ...(country ? [codeName(t, 'region', country)] : []),
    ...(lang ? [codeName(t, 'language', lang)] : []),
    // What is on is read: only there it can be corrected.
    ...(on ? [] : [t(`outletKind.${kind}`)]),
    ...(outlet.state ? [t('outlets.state')] : []),
    ...(own ? [t('outlets.own')] : []),
  ];
  return (
    <>
      <div class="row-name">
        <Switch label={name} hint={about.join(' · ')} on={on} onChange={(next) => setOn([outlet], next)} />
        {line && <p class={line.trouble ? 'wrong' : 'hint'}>{lineWords(t, line)}</p>}
        <OutLink address={home} class="hint">
          {new URL(home).hostname.replace(/^www\./, '')}
        </OutLink>
      </div>
      {on && (
        <Choice
          bare
          label={t('outlets.kindOf', { name })}
          value={kind}
          options={kinds}
          onChange={(next) => keep(ask('setOutletKind', { id, kind: next }))}
        />
      )}
      {own && (
        <Button
          kind="quiet"
          label={t('list.remove.label', { name })}
          onClick={() => keep(ask('removeOutlet', { id }))}
        >
          {t('list.remove')}
        </Button>
      )}
    </>
  );
}

/** The list as it is, and changes of it with what is said about them. */
export function useOutlets(ports: OutletPorts) {
  const t = useWords();
  const [outlets, setOutlets] = useState<readonly OutletInfo[]>([]);
  const [said, setSaid] = useState('');
  const show = (list: OutletList): void => setOutlets(list.outlets);
  const keep = (work: Promise<OutletList>): void => {
    work.then(
      (list) => {
        show(list);
        setSaid('');
      },
      () => setSaid(t('fetch.failed')),
    );
  };
  useEffect(() => {
    const refresh = (): void => {
      ports.ask('getOutlets', {}).then(show, () => undefined);
    };
    refresh();
    return ports.onChange(refresh);
  }, []);
  /** Turns outlets on once the browser gave access to them, or off. */
  const setOn = (wanted: readonly OutletInfo[], on: boolean): void => {
    const ids = wanted.map(({ id }) => id);
    if (!on) return keep(ports.ask('setOutlets', { ids, on }));
    return void ports.askForAccess([...new Set(wanted.flatMap(({ origins }) => origins))]).then(
      (granted) => {
        if (granted) keep(ports.ask('setOutlets', { ids, on }));
        else setSaid(t('outlets.withheld'));
      },
      () => setSaid(t('outlets.withheld')),
    );
  };
  return { ask: ports.ask, outlets, said, setSaid, show, keep, setOn };
}

interface StateProps {
  readonly state: ReturnType<typeof useOutlets>;
}

/** One press for the first choice. */
export function FirstChoice({ state }: StateProps) {
  const t = useWords();
  const { outlets, setOn } = state;
  const first = outlets.filter((outlet) => outlet.first);
  const off = first.filter(({ on }) => !on);
  if (!first.length) return null;
  if (!off.length) return <p class="hint">{t('outlets.first.done')}</p>;
  return (
    <>
      <Button kind="primary" onClick={() => setOn(off, true)}>
        {t('outlets.first', { count: off.length })}
      </Button>
      <p class="hint">{off.map(({ name }) => name).join(', ')}</p>
    </>
  );
}

/** Search, filters and the list. */
export function OutletRows({ state }: StateProps) {
  const t = useWords();
  const [filter, setFilter] = useState(noFilter);
  const { outlets } = state;
  // The order is made when the reader asks for another: a row must not leave from under the finger that turned it on.
  const members = outlets.map(({ id }) => id).join(' ');
  const order = useMemo(
    () => filtered(outlets, filter, t.locale).map(({ id }) => id),
    [members, filter, t.locale],
  );
  const found = order.flatMap((id) => outlets.find((outlet) => outlet.id === id) ?? []);
  return (
    <>
      <Filters outlets={outlets} filter={filter} setFilter={setFilter} />
      <p class="hint" role="status">
        {found.length ? t('outlets.found', { count: found.length }) : t('outlets.none')}
      </p>
      <LongList items={found} first={firstRows} class="rows">
        {(outlet) => <Row key={outlet.id} outlet={outlet} state={state} />}
      </LongList>
    </>
  );
}
