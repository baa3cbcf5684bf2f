/** The reader's own sources: search, say of what kind they are, delete and take that back. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SourceKind } from '../engine/model.ts';
import { Button, Choice, holdsWords, LongList, Remove, Search } from '../ui/controls.tsx';
import { nameOf } from '../words/format.ts';
import { Icon } from '../ui/Icon.tsx';
import { SourceLine } from '../ui/sources.tsx';
import type { OwnSourceInfo } from '../rpc/library-calls.ts';
import type { PartProps } from './data.ts';
import { Section } from './Section.tsx';
import { useWords } from '../ui/words.ts';

const kinds: readonly SourceKind[] = ['official', 'edited', 'unknown', 'ai'];

/** Whether every word of a query stands in a source's title, publisher or address. */
export const matches = ({ source: { title, publisher, url } }: OwnSourceInfo, query: string): boolean =>
  holdsWords([title, publisher, url].join(' '), query);

interface RowProps extends Pick<PartProps, 'actions'> {
  readonly one: OwnSourceInfo;
  readonly onDelete: () => void;
}

function Row({ one: { source, claims }, actions, onDelete }: RowProps) {
  const t = useWords();
  const name = source.title || nameOf(t.locale, source);
  return (
    <div class="row">
      <div class="row-name">
        <SourceLine source={source} />
        <p class="hint">{t('own.claims', { count: claims })}</p>
      </div>
      <Choice
        bare
        label={t('own.kind', { source: name })}
        value={source.kind}
        options={kinds.map((kind) => [kind, t(`kind.${kind}`)])}
        onChange={(kind) => actions.setOwnKind(source.id, kind)}
      />
      <Remove name={name} onClick={onDelete} />
    </div>
  );
}

export function OwnSources({ data: { own }, actions }: PartProps) {
  const t = useWords();
  const [query, setQuery] = useState('');
  const [deleted, setDeleted] = useState<OwnSourceInfo>();
  const undoButton = useRef<HTMLButtonElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const found = own.filter((one) => matches(one, query.trim()));
  const remove = (one: OwnSourceInfo): void => {
    actions.deleteOwn(one.source.id);
    setDeleted(one);
  };
  // The row with the focus has gone; the offer to take it back is where the reader looks next.
  useLayoutEffect(() => {
    if (deleted) undoButton.current?.focus();
  }, [deleted]);
  return (
    <Section id="own" title={t('own.title')} about={t('own.about')}>
      {own.length > 0 && <Search label={t('own.search')} value={query} onInput={setQuery} field={search} />}
      <p role="status" class="hint">
        {query.trim() ? t('list.found', { count: found.length }) : ''}
      </p>
      <div role="status" class="row">
        {deleted && (
          <>
            <span>
              {t('own.deleted', { source: deleted.source.title || nameOf(t.locale, deleted.source) })}
            </span>
            <Button
              ref={undoButton}
              onClick={() => {
                actions.restoreOwn(deleted.source.id);
                setDeleted(undefined);
                search.current?.focus();
              }}
            >
              <Icon name="undo" />
              {t('card.undo')}
            </Button>
          </>
        )}
      </div>
      <LongList key={query} items={found} first={25} class="rows">
        {(one) => <Row one={one} actions={actions} onDelete={() => remove(one)} />}
      </LongList>
    </Section>
  );
}
