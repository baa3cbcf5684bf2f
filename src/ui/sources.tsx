/** Something to read: a report, or a source. */
import type { ComponentChildren } from 'preact';
import { OutLink } from './controls.tsx';

interface LineProps {
  readonly title: string;
  readonly url: string | undefined;
  /** What stands below the title. */
  readonly children: ComponentChildren;
}

/** Its title first. */
export const ReadingLine = ({ title, url, children }: LineProps) => (
  <div>
    <OutLink address={url} class="source-title">
      <bdi>{title}</bdi>
    </OutLink>
    <p class="hint">{children}</p>
  </div>
);
