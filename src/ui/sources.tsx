/** Who says it: a source as a small chip with its kind and date, and the name of a source inside a sentence. */
import type { Source } from '../engine/model.ts';
import type { Locale } from '../text/locale.ts';
import { sourceName } from '../words/format.ts';
import { aboutSource } from '../words/tell.ts';
import { t } from '../words/i18n.ts';
import { OutLink } from './controls.tsx';
import { Icon } from './Icon.tsx';

interface SourceProps {
  readonly source: Source;
  readonly locale: Locale;
}

interface ChipProps extends SourceProps {
  /** The words below are a fact set's own, of what the source says. */
  readonly summary?: boolean | undefined;
}

/** Name, kind and date; a link where the source has an http(s) address. */
export function SourceChip({ source, locale, summary }: ChipProps) {
  return (
    <span class="chip">
      <Icon name={source.kind} />
      <OutLink address={source.url} locale={locale} class="chip-name">
        <bdi>{sourceName(locale, source)}</bdi>
      </OutLink>
      <span class="chip-detail">
        {aboutSource(locale, source)}
        {summary && ` · ${t(locale, 'side.summary')}`}
      </span>
    </span>
  );
}

/** A source as a reading recommendation: its title first. */
export function SourceLine({ source, locale }: SourceProps) {
  return (
    <div class="source-line">
      <OutLink address={source.url} locale={locale} class="source-title">
        <bdi>{source.title || sourceName(locale, source)}</bdi>
      </OutLink>
      <span class="chip-detail">
        {source.title && (
          <>
            <bdi>{sourceName(locale, source)}</bdi>
            {' · '}
          </>
        )}
        {aboutSource(locale, source)}
      </span>
    </div>
  );
}
