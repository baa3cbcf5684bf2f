/** Search and filters of the choice of outlets. */
import type { OutletInfo, OutletKind } from '../rpc/outlet-calls.ts';
import type { Locale } from '../text/locale.ts';
import { Choice } from './controls.tsx';
import { useWords, type Words } from './words.ts';

/** What outlets are filtered by, and what that is called. */
const labels = { country: 'outlets.country', lang: 'general.language', kind: 'outlets.kind' } as const;
type Field = keyof typeof labels;
const fields = Object.keys(labels) as Field[];

type Filter = Readonly<Record<Field | 'words', string>>;
export const noFilter: Filter = { words: '', country: '', lang: '', kind: '' };

/** What an outlet is chosen by; of its language not whose kind of it. */
const codeOf = (outlet: OutletInfo, field: Field): string =>
  field === 'lang' ? (outlet.lang.split('-')[0] ?? '') : outlet[field];

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
      (outlet) =>
        words.every((word) => `${outlet.name} ${outlet.home}`.toLocaleLowerCase().includes(word)) &&
        fields.every((field) => !filter[field] || codeOf(outlet, field) === filter[field]),
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

const nameOf = (t: Words, field: Field, code: string): string =>
  field === 'kind'
    ? t(`outletKind.${code as OutletKind}`)
    : codeName(t, field === 'country' ? 'region' : 'language', code);

interface FiltersProps {
  readonly outlets: readonly OutletInfo[];
  readonly filter: Filter;
  readonly setFilter: (filter: Filter) => void;
}

export function Filters({ outlets, filter, setFilter }: FiltersProps) {
  const t = useWords();
  const set = (part: Partial<Filter>): void => setFilter({ ...filter, ...part });
  /** Any, or one of those that there are. */
  const any = (field: Field) => [
    ['', t('outlets.any')] as const,
    ...[...new Set(outlets.map((outlet) => codeOf(outlet, field)).filter(Boolean))]
      .map((code) => [code, nameOf(t, field, code)] as const)
      .sort((a, b) => a[1].localeCompare(b[1], t.locale)),
  ];
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
      {fields.map((field) => (
        <Choice
          key={field}
          label={t(labels[field])}
          value={filter[field]}
          options={any(field)}
          onChange={(code) => set({ [field]: code })}
        />
      ))}
    </search>
  );
}
