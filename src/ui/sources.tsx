/** Something to read: a report, or a source as a reading recommendation. */
import type { ComponentChildren } from 'preact';
import type { Source } from '../engine/model.ts';
import { sourceName } from '../words/format.ts';
import { aboutSource } from '../words/tell.ts';
import { OutLink } from './controls.tsx';
import { language } from './words.ts';

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
