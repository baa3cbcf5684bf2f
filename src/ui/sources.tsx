/** Who says it: a source as a small chip with its kind and date, and the name of a source inside a sentence. */
import type { Source } from '../engine/model.ts';
import { sourceName } from '../words/format.ts';
import { aboutSource } from '../words/tell.ts';
import { OutLink } from './controls.tsx';
import { Icon } from './Icon.tsx';
import { useWords } from './words.ts';

interface SourceProps {
  readonly source: Source;
}

interface ChipProps extends SourceProps {
  /** The words below are a fact set's own, of what the source says. */
  readonly summary?: boolean | undefined;
}

/** Name, kind and date; a link where the source has an http(s) address. */
export function SourceChip({ source, summary }: ChipProps) {
  const t = useWords();
  return (
    <span class="chip">
      <Icon name={source.kind} />
      <OutLink address={source.url} class="chip-name">
        <bdi>{sourceName(t.locale, source)}</bdi>
      </OutLink>
      <span class="chip-detail">
        {aboutSource(t.locale, source)}
        {summary && ` · ${t('side.summary')}`}
      </span>
    </span>
  );
}

/** A source as a reading recommendation: its title first. */
export function SourceLine({ source }: SourceProps) {
  const t = useWords();
  return (
    <div class="source-line">
      <OutLink address={source.url} class="source-title">
        <bdi>{source.title || sourceName(t.locale, source)}</bdi>
      </OutLink>
      <span class="chip-detail">
        {source.title && (
          <>
            <bdi>{sourceName(t.locale, source)}</bdi>
            {' · '}
          </>
        )}
        {aboutSource(t.locale, source)}
      </span>
    </div>
  );
}
