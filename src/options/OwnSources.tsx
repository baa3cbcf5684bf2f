/** The reader's own sources: search, say of what kind they are, delete and take that back. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SourceKind } from '../engine/model.ts';
import { LongList } from '../ui/controls.tsx';
import { nameOf } from '../words/format.ts';
import { Icon } from '../ui/Icon.tsx';
import { type Locale, t } from '../words/i18n.ts';
import { SourceLine } from '../ui/sources.tsx';
import type { OptionsActions, OwnSource } from './data.ts';
import { Section } from './Section.tsx';

interface Props {
  readonly own: readonly OwnSource[];
  readonly actions: OptionsActions;
  readonly locale: Locale;
}

const kinds: readonly SourceKind[] = ['official', 'edited', 'unknown', 'ai'];

/** Whether every word of a query stands in a source's title, publisher or address. */
export function matches({ source }: OwnSource, query: string): boolean {
  const text = `${source.title ?? ''} ${source.publisher ?? ''} ${source.url ?? ''}`.toLocaleLowerCase();
  return query
    .toLocaleLowerCase()
    .split(/\s/)
    .every((word) => text.includes(word));
}

interface RowProps {
  readonly one: OwnSource;
  readonly actions: OptionsActions;
  readonly locale: Locale;
  readonly onDelete: (one: OwnSource) => void;
}

function Row({ one, actions, locale, onDelete }: RowProps) {
  const { setOwnKind, deleteOwn } = actions;
  const name = one.source.title || nameOf(locale, one.source);
  return (
    <div class="row own">
      <div class="row-name">
        <SourceLine source={one.source} locale={locale} />
        <p class="hint">{t(locale, 'own.claims', { count: one.claims })}</p>
      </div>
      {setOwnKind && (
        <select
          class="kind"
          aria-label={t(locale, 'own.kind', { source: name })}
          value={one.source.kind}
          onChange={({ currentTarget }) => {
            const kind = kinds.find((known) => known === currentTarget.value);
            if (kind) setOwnKind(one.source.id, kind);
          }}
        >
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(locale, `kind.${kind}`)}
            </option>
          ))}
        </select>
      )}
      {deleteOwn && (
        <button
          type="button"
          class="button quiet"
          aria-label={t(locale, 'own.delete', { source: name })}
          onClick={() => onDelete(one)}
        >
          <Icon name="remove" />
          {t(locale, 'own.delete.short')}
        </button>
      )}
    </div>
  );
}

export function OwnSources({ own, actions, locale }: Props) {
  const [query, setQuery] = useState('');
  const [deleted, setDeleted] = useState<OwnSource>();
  const undoButton = useRef<HTMLButtonElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const { deleteOwn, restoreOwn } = actions;
  const found = own.filter((one) => matches(one, query.trim()));
  const remove = (one: OwnSource): void => {
    deleteOwn?.(one.source.id);
    setDeleted(one);
  };
  // The row with the focus has gone; the offer to take it back is where the reader looks next.
  useLayoutEffect(() => {
    if (deleted) undoButton.current?.focus();
  }, [deleted]);
  return (
    <Section id="own" title={t(locale, 'own.title')} about={t(locale, 'own.about')}>
      {own.length === 0 && !deleted && <p>{t(locale, 'own.none')}</p>}
      {own.length > 0 && (
        <label class="field">
          <span>{t(locale, 'own.search')}</span>
          <input
            ref={search}
            type="search"
            value={query}
            onInput={({ currentTarget }) => setQuery(currentTarget.value)}
          />
        </label>
      )}
      <p role="status" class="hint">
        {query.trim() ? t(locale, 'own.found', { count: found.length }) : ''}
      </p>
      <div role="status" class="deleted">
        {deleted && (
          <>
            <span>
              {t(locale, 'own.deleted', { source: deleted.source.title || nameOf(locale, deleted.source) })}
            </span>
            {restoreOwn && (
              <button
                ref={undoButton}
                type="button"
                class="button"
                onClick={() => {
                  restoreOwn(deleted);
                  setDeleted(undefined);
                  search.current?.focus();
                }}
              >
                <Icon name="undo" />
                {t(locale, 'card.undo')}
              </button>
            )}
          </>
        )}
      </div>
      <LongList key={query} items={found} first={25} locale={locale} class="rows">
        {(one) => <Row one={one} actions={actions} locale={locale} onDelete={remove} />}
      </LongList>
    </Section>
  );
}
