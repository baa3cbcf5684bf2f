/** The outlets to choose from: one press for a first choice, a search, and for each what it is and how it is read. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { type OutletInfo, type OutletLine, type OutletList, outletKinds } from '../rpc/outlet-calls.ts';
import { Button, Choice, OutLink, Remove, SearchList, Switch } from './controls.tsx';
import { longDate, moment } from '../words/format.ts';
import { sentences } from '../words/i18n.ts';
import { troubleWords } from '../words/trouble-words.ts';
import type { OutletPorts } from './outlet-ports.ts';
import { language, listed, t } from './words.ts';

/** Rows shown at first. */
const firstRows = 10;

/** The results of the last readings of an outlet's feeds, in one line. */
export function lineWords({ read, items, unchangedSince, trouble }: OutletLine): string {
  const moved = trouble?.code === 'redirected' && trouble.detail;
  return sentences(language(), [
    moved ? t('line.moved', { detail: moved }) : '',
    trouble && !moved ? troubleWords(language(), 'outletTrouble', trouble) : '',
    read ? t('line.read', { when: moment(language(), read), count: items }) : '',
    unchangedSince ? t('line.unchanged', { date: longDate(language(), unchangedSince) }) : '',
    !trouble && !read ? t('line.waiting') : '',
  ]);
}

/** The name of a country or language in the reader's own; the code itself where the browser knows none. */
function codeName(type: 'region' | 'language', code: string): string {
  // A body of many states: browsers know the code, and not all of them a name for it.
  if (code === '001') return t('outlets.manyCountries');
  try {
    return new Intl.DisplayNames(language(), { type }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** Country and language of an outlet, as far as they are known. */
const placeOf = ({ country, lang }: OutletInfo): readonly string[] => [
  ...(country ? [codeName('region', country.toUpperCase())] : []),
  ...(lang ? [codeName('language', lang)] : []),
];

const addressOf = ({ home }: OutletInfo): string => new URL(home).hostname.replace(/^www\./, '');

/**
 * The order of the outlets: those that are on, the reader's own, then by the reader's languages, each with their country
 * first; within these, wires and public broadcasters before the rest.
 */
function ranking(languages: readonly string[]): (outlet: OutletInfo) => number {
  const home = new Map<string, string | undefined>();
  for (const tag of languages) {
    const { language, region } = new Intl.Locale(tag).maximize();
    if (!home.has(language)) home.set(language, region);
  }
  const read = [...home.keys()];
  return ({ on, own, lang, country, kind }) => {
    if (on || own) return on ? -2 : -1;
    const language = lang.split('-')[0] ?? '';
    const place = read.indexOf(language);
    const far = home.get(language) === country.toUpperCase() ? 0 : 1;
    return (place < 0 ? 2 * read.length : 2 * place + far) * outletKinds.length + outletKinds.indexOf(kind);
  };
}

function Row({ outlet, state: { ask, keep, setOn } }: StateProps & { readonly outlet: OutletInfo }) {
  const { id, name, kind, own, on, home, line } = outlet;
  const about = listed(
    ...placeOf(outlet),
    // What is on is read: only there it can be corrected.
    !on && t(`outletKind.${kind}`),
    outlet.state && t('outlets.state'),
    own && t('outlets.own'),
  );
  return (
    <>
      <Switch label={name} hint={about} on={on} onChange={(next) => setOn([outlet], next)} />
      {line && <p class={line.trouble ? 'wrong' : 'hint'}>{lineWords(line)}</p>}
      <div class="row">
        <OutLink address={home} class="hint">
          {addressOf(outlet)}
        </OutLink>
        {on && (
          <Choice
            bare
            label={t('list.kind', { name })}
            value={kind}
            options={outletKinds.map((one) => [one, t(`outletKind.${one}`)])}
            onChange={(next) => keep(ask('setOutletKind', { id, kind: next }))}
          />
        )}
        {own && <Remove name={name} onClick={() => keep(ask('removeOutlet', { id }))} />}
      </div>
    </>
  );
}

/** The list, and ways to change it with messages about the result. */
export function useOutlets(ports: OutletPorts) {
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
    return void ports
      .askForAccess([...new Set(wanted.flatMap(({ origins }) => origins))])
      .catch(() => false)
      .then((granted) =>
        granted ? keep(ports.ask('setOutlets', { ids, on })) : setSaid(t('fetch.permission')),
      );
  };
  return { ask: ports.ask, outlets, said, setSaid, show, keep, setOn };
}

interface StateProps {
  readonly state: ReturnType<typeof useOutlets>;
}

/** One press for the first choice. */
export function FirstChoice({ state }: StateProps) {
  const { outlets, setOn } = state;
  const off = outlets.filter((outlet) => outlet.first && !outlet.on);
  if (!off.length) return null;
  return (
    <>
      <Button kind="primary" onClick={() => setOn(off, true)}>
        {t('outlets.first', { count: off.length })}
      </Button>
      <p class="hint">{off.map(({ name }) => name).join(', ')}</p>
    </>
  );
}

/** The list, with a search. */
export function OutletRows({ state }: StateProps) {
  const { outlets } = state;
  // A row must not leave from under the finger that turned it on: the order stays while the list has the same members.
  const members = outlets.map(({ id }) => id).join(' ');
  const order = useMemo(() => {
    const rank = ranking([...navigator.languages, language()]);
    return [...outlets].sort((a, b) => rank(a) - rank(b)).map(({ id }) => id);
  }, [members, language()]);
  return (
    <SearchList
      label={t('outlets.search')}
      wordsOf={(outlet) =>
        [outlet.name, addressOf(outlet), ...placeOf(outlet), t(`outletKind.${outlet.kind}`)].join(' ')
      }
      items={order.flatMap((id) => outlets.find((outlet) => outlet.id === id) ?? [])}
      first={firstRows}
    >
      {(outlet) => <Row key={outlet.id} outlet={outlet} state={state} />}
    </SearchList>
  );
}
