/** Who says it: a source as a small chip with its kind and date, and the name of a source inside a sentence. */
import type { ComponentChildren } from 'preact';
import type { Source } from '../engine/model.ts';
import { sourceName } from '../words/format.ts';
import { aboutSource } from '../words/tell.ts';
import { OutLink } from './controls.tsx';
import { Icon } from './Icon.tsx';
import { language, t } from './words.ts';

interface ChipProps {
  readonly source: Source;
  /** The words below are a fact set's own, of what the source says. */
  readonly summary?: boolean | undefined;
}

/** Name, kind and date; a link where the source has an http(s) address. */
export const SourceChip = ({ source, summary }: ChipProps) => (
  <span class="row chip">
    <Icon name={source.kind} />
    <OutLink address={source.url} class="chip-name">
      <bdi>{sourceName(language(), source)}</bdi>
    </OutLink>
    <span class="hint">
      {aboutSource(language(), source)}
      {summary && ` · ${t('side.summary')}`}
    </span>
  </span>
);

interface LineProps {
  readonly title: string;
  readonly url: string | undefined;
  /** What stands below the title. */
  readonly children: ComponentChildren;
}

/** Something to read: its title first. */
export const ReadingLine = ({ title, url, children }: LineProps) => (
  <div>
    <OutLink address={url} class="source-title">
      <bdi>{title}</bdi>
    </OutLink>
    <p class="hint">{children}</p>
  </div>
);

/** A source as a reading recommendation. */
export function SourceLine({ source }: { readonly source: Source }) {
  const name = sourceName(language(), source);
  return (
    <ReadingLine title={source.title || name} url={source.url}>
      {source.title && (
        <>
          <bdi>{name}</bdi>
          {' · '}
        </>
      )}
      {aboutSource(language(), source)}
    </ReadingLine>
  );
}
