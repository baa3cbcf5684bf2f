/** The reader's own sources: search, set their kind, delete and undo. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Source, SourceKind } from '../engine/model.ts';
import { Button, Choice, Remove, SearchList } from '../ui/controls.tsx';
import { longDate, nameOf, sourceName } from '../words/format.ts';
import { Icon } from '../ui/Icon.tsx';
import { ReadingLine } from '../ui/sources.tsx';
import type { OwnSourceInfo } from '../rpc/library-calls.ts';
import type { PartProps } from './controller.ts';
import { Section } from './Section.tsx';
import { language, listed, t } from '../ui/words.ts';

const titleOf = (source: Source): string => source.title || nameOf(language(), source);

const kinds: readonly SourceKind[] = ['official', 'edited', 'unknown', 'ai'];

interface RowProps extends Pick<PartProps, 'actions'> {
  readonly one: OwnSourceInfo;
  readonly onDelete: () => void;
}

function Row({ one: { source, claims }, actions, onDelete }: RowProps) {
  const name = titleOf(source);
  return (
    <div class="row">
      <div class="row-name">
        {/* Its kind stands beside it, where it can be corrected. */}
        <ReadingLine title={name} url={source.url}>
          {listed(
            source.title && sourceName(language(), source),
            source.published ? longDate(language(), source.published) : t('source.undated'),
            t('own.claims', { count: claims }),
          )}
        </ReadingLine>
      </div>
      <Choice
        bare
        label={t('list.kind', { name })}
        value={source.kind}
        options={kinds.map((kind) => [kind, t(`kind.${kind}`)])}
        onChange={(kind) => actions.keep('setOwnKind', { id: source.id, kind })}
      />
      <Remove name={name} onClick={onDelete} />
    </div>
  );
}

export function OwnSources({ data: { own }, actions }: PartProps) {
  const [deleted, setDeleted] = useState<OwnSourceInfo>();
  const undo = useRef<HTMLButtonElement>(null);
  const remove = (one: OwnSourceInfo): void => {
    actions.keep('deleteOwn', { id: one.source.id });
    setDeleted(one);
  };
  const restore = (): void => {
    if (deleted) actions.keep('restoreOwn', { id: deleted.source.id });
    setDeleted(undefined);
  };
  // The row with the focus has gone; the offer to take it back is where the reader looks next.
  useLayoutEffect(() => undo.current?.focus(), [deleted]);
  return (
    <Section id="own" title={t('own.title')} about={t('own.about')}>
      <div role="status" class="row">
        {deleted && (
          <>
            {t('own.deleted', { source: titleOf(deleted.source) })}
            <Button ref={undo} onClick={restore}>
              <Icon name="undo" />
              {t('card.undo')}
            </Button>
          </>
        )}
      </div>
      {own.length > 0 && (
        <SearchList
          label={t('own.search')}
          wordsOf={({ source: { title, publisher, url } }) => [title, publisher, url].join(' ')}
          items={own}
          first={25}
        >
          {(one) => <Row one={one} actions={actions} onDelete={() => remove(one)} />}
        </SearchList>
      )}
    </Section>
  );
}
