/** Search and filters of the choice of outlets. */
import { type OutletInfo, type OutletKind, outletKinds } from '../rpc/outlet-calls.ts';
import type { Locale } from '../text/locale.ts';
import { Choice } from './controls.tsx';
import { useWords, type Words } from './words.ts';

interface Filter {
  readonly words: string;
  readonly country: string;
  readonly lang: string;
  readonly kind: string;
}
export const noFilter: Filter = { words: '', country: '', lang: '', kind: '' };

/** What a reader looks for first: outlets that are on, their own, those in their language. */
const rank = ({ on, own, lang }: OutletInfo, locale: Locale): number =>
  on ? 0 : own ? 1 : lang.split('-')[0] === locale ? 2 : 3;

/** Outlets that fit a filter, in the order in which a reader looks for them. */
export function filtered(
  outlets: readonly OutletInfo[],
  filter: Filter,
  locale: Locale,
): readonly OutletInfo[] {
  const words = filter.words.toLocaleLowerCase().split(/\s/);
  return outlets
    .filter(
      ({ name, home, country, lang, kind }) =>
        words.every((word) => `${name} ${home}`.toLocaleLowerCase().includes(word)) &&
        (!filter.country || country === filter.country) &&
        (!filter.lang || lang.split('-')[0] === filter.lang) &&
        (!filter.kind || kind === filter.kind),
    )
    .sort((a, b) => rank(a, locale) - rank(b, locale));
}

/** The name of a country or language in the reader's own; the code itself where the browser knows none. */
export function codeName(t: Words, type: 'region' | 'language', code: string): string {
  // A body of many states: browsers know the code, and not all of them a name for it.
  if (code === '001') return t('outlets.manyCountries');
  try {
    return (
      new Intl.DisplayNames(t.locale, { type }).of(type === 'region' ? code.toUpperCase() : code) ?? code
    );
  } catch {
    return code;
  }
}

interface FiltersProps {
  readonly outlets: readonly OutletInfo[];
  readonly filter: Filter;
  readonly setFilter: (filter: Filter) => void;
}

export function Filters({ outlets, filter, setFilter }: FiltersProps) {
  const t = useWords();
  const set = (part: Partial<Filter>): void => setFilter({ ...filter, ...part });
  /** Any, or one of those that there are. */
  const any = (codes: readonly string[], nameOf: (code: string) => string) => [
    ['', t('outlets.any')] as const,
    ...[...new Set(codes.filter(Boolean))]
      .map((code) => [code, nameOf(code)] as const)
      .sort((a, b) => a[1].localeCompare(b[1], t.locale)),
  ];
  const countries = outlets.map(({ country }) => country);
  const langs = outlets.map(({ lang }) => lang.split('-')[0] ?? '');
  return (
    <search class="filters">
      <label class="field">
        <span>{t('outlets.search')}</span>
        <input
          type="search"
          value={filter.words}
          onInput={({ currentTarget }) => set({ words: currentTarget.value })}
        />
      </label>
      <Choice
        label={t('outlets.country')}
        value={filter.country}
        options={any(countries, (code) => codeName(t, 'region', code))}
        onChange={(country) => set({ country })}
      />
      <Choice
        label={t('general.language')}
        value={filter.lang}
        options={any(langs, (code) => codeName(t, 'language', code))}
        onChange={(lang) => set({ lang })}
      />
      <Choice
        label={t('outlets.kind')}
        value={filter.kind}
        options={any(outletKinds, (kind) => t(`outletKind.${kind as OutletKind}`))}
        onChange={(kind) => set({ kind })}
      />
    </search>
  );
}
