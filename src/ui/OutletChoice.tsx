/** The outlets to choose from: one press for a first choice, search and filters, and for each what it is and how it is read. */
import { useEffect, useState } from 'preact/hooks';
import {
  type OutletInfo,
  type OutletKind,
  type OutletLine,
  type OutletList,
  outletKinds,
  type OutletTrouble,
} from '../rpc/outlet-calls.ts';
import { type Locale, t } from '../words/i18n.ts';
import { LongList, OutLink, Switch } from './controls.tsx';
import { longDate, moment } from './format.ts';

/** What the choice asks for; every answer is the list as it is then. */
export interface OutletPorts {
  readonly list: () => Promise<OutletList>;
  readonly setOn: (ids: readonly string[], on: boolean) => Promise<OutletList>;
  readonly setKind: (id: string, kind: OutletKind) => Promise<OutletList>;
  readonly remove: (id: string) => Promise<OutletList>;
  readonly read: () => Promise<OutletList>;
  readonly add: (
    address: string,
  ) => Promise<{ readonly list: OutletList } | { readonly trouble: OutletTrouble }>;
  /** Asks the browser for access; only inside the handling of a click. */
  readonly askForAccess: (origins: readonly string[]) => Promise<boolean>;
  /** Hears that feeds were read. @returns a function that stops listening */
  readonly onChange: (listener: () => void) => () => void;
}

interface Props {
  readonly ports: OutletPorts;
  readonly locale: Locale;
}

/** Rows that stand there at once. */
const firstRows = 10;

interface Filter {
  readonly words: string;
  readonly country: string;
  readonly lang: string;
  readonly kind: string;
  readonly onlyOn: boolean;
}
const noFilter: Filter = { words: '', country: '', lang: '', kind: '', onlyOn: false };

/** Outlets that fit a filter, those that are on first. */
export function filtered(outlets: readonly OutletInfo[], filter: Filter): readonly OutletInfo[] {
  const words = filter.words.toLocaleLowerCase().split(/\s/);
  return outlets
    .filter(
      ({ name, home, country, lang, kind, on }) =>
        words.every((word) => `${name} ${home}`.toLocaleLowerCase().includes(word)) &&
        (!filter.country || country === filter.country) &&
        (!filter.lang || lang.split('-')[0] === filter.lang) &&
        (!filter.kind || kind === filter.kind) &&
        (!filter.onlyOn || on),
    )
    .sort((a, b) => Number(b.on) - Number(a.on));
}

/** The name of a country or language in the reader's own; the code itself where the browser knows none. */
function nameOf(locale: Locale, type: 'region' | 'language', code: string): string {
  try {
    return new Intl.DisplayNames(locale, { type }).of(type === 'region' ? code.toUpperCase() : code) ?? code;
  } catch {
    return code;
  }
}

/** What the last readings of an outlet's feeds came to, in a line. */
export function lineWords(locale: Locale, { read, items, unchangedSince, trouble }: OutletLine): string {
  return [
    ...(trouble ? [t(locale, `outletTrouble.${trouble.code}`, { detail: trouble.detail ?? '' })] : []),
    ...(read === undefined
      ? trouble
        ? []
        : [t(locale, 'line.waiting')]
      : [t(locale, 'line.read', { when: moment(locale, read), count: items })]),
    ...(unchangedSince === undefined
      ? []
      : [t(locale, 'line.unchanged', { date: longDate(locale, unchangedSince) })]),
  ].join(' · ');
}

interface RowProps {
  readonly outlet: OutletInfo;
  readonly locale: Locale;
  readonly setOn: (outlets: readonly OutletInfo[], on: boolean) => void;
  readonly setKind: (id: string, kind: OutletKind) => void;
  readonly remove: (id: string) => void;
}

function Row({ outlet, locale, setOn, setKind, remove }: RowProps) {
  const { id, name, country, lang, kind, state, own, on, home, line } = outlet;
  const about = [
    ...(country ? [nameOf(locale, 'region', country)] : []),
    ...(lang ? [nameOf(locale, 'language', lang)] : []),
    ...(state ? [t(locale, 'outlets.state')] : []),
    ...(own ? [t(locale, 'outlets.own')] : []),
  ];
  return (
    <div class="row outlet">
      <div class="row-name">
        <Switch label={name} hint={about.join(' · ')} on={on} onChange={(next) => setOn([outlet], next)} />
        {line && <p class={line.trouble ? 'wrong' : 'hint'}>{lineWords(locale, line)}</p>}
      </div>
      <select
        class="kind"
        aria-label={t(locale, 'outlets.kindOf', { name })}
        value={kind}
        onChange={({ currentTarget }) => {
          const next = outletKinds.find((one) => one === currentTarget.value);
          if (next) setKind(id, next);
        }}
      >
        {outletKinds.map((one) => (
          <option key={one} value={one}>
            {t(locale, `outletKind.${one}`)}
          </option>
        ))}
      </select>
      <OutLink address={home} locale={locale} class="hint">
        {new URL(home).hostname.replace(/^www\./, '')}
      </OutLink>
      {own && (
        <button
          type="button"
          class="button quiet"
          aria-label={t(locale, 'outlets.remove', { name })}
          onClick={() => remove(id)}
        >
          {t(locale, 'outlets.remove.short')}
        </button>
      )}
    </div>
  );
}

function Pick({
  label,
  values,
  value,
  onChange,
  locale,
}: {
  readonly label: string;
  readonly values: readonly (readonly [string, string])[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly locale: Locale;
}) {
  return (
    <label class="field">
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        <option value="">{t(locale, 'outlets.any')}</option>
        {[...values]
          .sort((a, b) => a[1].localeCompare(b[1], locale))
          .map(([one, name]) => (
            <option key={one} value={one}>
              {name}
            </option>
          ))}
      </select>
    </label>
  );
}

function Filters({
  outlets,
  filter,
  setFilter,
  locale,
}: {
  readonly outlets: readonly OutletInfo[];
  readonly filter: Filter;
  readonly setFilter: (filter: Filter) => void;
  readonly locale: Locale;
}) {
  const known = (codes: readonly string[], type: 'region' | 'language') =>
    [...new Set(codes.filter(Boolean))].map((code) => [code, nameOf(locale, type, code)] as const);
  const set = (part: Partial<Filter>): void => setFilter({ ...filter, ...part });
  return (
    <search class="filters">
      <label class="field">
        <span>{t(locale, 'outlets.search')}</span>
        <input
          type="search"
          value={filter.words}
          onInput={({ currentTarget }) => set({ words: currentTarget.value })}
        />
      </label>
      <Pick
        label={t(locale, 'outlets.country')}
        values={known(
          outlets.map(({ country }) => country),
          'region',
        )}
        value={filter.country}
        onChange={(country) => set({ country })}
        locale={locale}
      />
      <Pick
        label={t(locale, 'outlets.lang')}
        values={known(
          outlets.map(({ lang }) => lang.split('-')[0] ?? ''),
          'language',
        )}
        value={filter.lang}
        onChange={(lang) => set({ lang })}
        locale={locale}
      />
      <Pick
        label={t(locale, 'outlets.kind')}
        values={outletKinds.map((kind) => [kind, t(locale, `outletKind.${kind}`)] as const)}
        value={filter.kind}
        onChange={(kind) => set({ kind })}
        locale={locale}
      />
      <label class="tick">
        <input
          type="checkbox"
          checked={filter.onlyOn}
          onChange={({ currentTarget }) => set({ onlyOn: currentTarget.checked })}
        />
        {t(locale, 'outlets.onlyOn')}
      </label>
    </search>
  );
}

/** The list as it is, and changes of it with what is said about them. */
export function useOutlets({ ports, locale }: Props) {
  const [outlets, setOutlets] = useState<readonly OutletInfo[]>([]);
  const [said, setSaid] = useState('');
  const show = (list: OutletList): void => setOutlets(list.outlets);
  const keep = (work: Promise<OutletList>, then = ''): void => {
    work.then(
      (list) => {
        show(list);
        setSaid(then);
      },
      () => setSaid(t(locale, 'outlets.failed')),
    );
  };
  useEffect(() => {
    const refresh = (): void => {
      ports.list().then(show, () => undefined);
    };
    refresh();
    return ports.onChange(refresh);
  }, []);
  return {
    outlets,
    said,
    setSaid,
    show,
    keep,
    /** Turns outlets on once the browser gave access to them, or off. */
    setOn(wanted: readonly OutletInfo[], on: boolean): void {
      const ids = wanted.map(({ id }) => id);
      if (!on) return keep(ports.setOn(ids, false));
      ports.askForAccess([...new Set(wanted.flatMap(({ origins }) => origins))]).then(
        (granted) => {
          if (granted) keep(ports.setOn(ids, true));
          else setSaid(t(locale, 'outlets.withheld'));
        },
        () => setSaid(t(locale, 'outlets.withheld')),
      );
    },
  };
}

export type Outlets = ReturnType<typeof useOutlets>;

/** One press for the first choice. */
export function FirstChoice({ outlets, setOn }: Outlets, locale: Locale) {
  const first = outlets.filter((outlet) => outlet.first);
  const off = first.filter(({ on }) => !on);
  if (!first.length) return null;
  if (!off.length) return <p class="hint">{t(locale, 'outlets.first.done')}</p>;
  return (
    <div>
      <button type="button" class="button primary" onClick={() => setOn(off, true)}>
        {t(locale, 'outlets.first', { count: first.length })}
      </button>
      <p class="hint">{first.map(({ name }) => name).join(', ')}</p>
    </div>
  );
}

/** Search, filters and the list. */
export function OutletRows({ ports, locale, state }: Props & { readonly state: Outlets }) {
  const [filter, setFilter] = useState(noFilter);
  const { outlets, keep, setOn } = state;
  const found = filtered(outlets, filter);
  return (
    <>
      <Filters outlets={outlets} filter={filter} setFilter={setFilter} locale={locale} />
      <p class="hint" role="status">
        {found.length ? t(locale, 'outlets.found', { count: found.length }) : t(locale, 'outlets.none')}
      </p>
      <LongList items={found} first={firstRows} locale={locale} class="rows">
        {(outlet) => (
          <Row
            key={outlet.id}
            outlet={outlet}
            locale={locale}
            setOn={setOn}
            setKind={(id, kind) => keep(ports.setKind(id, kind))}
            remove={(id) => keep(ports.remove(id))}
          />
        )}
      </LongList>
    </>
  );
}
