/** Who says it: a source as a small chip with its kind and date, and the name of a source inside a sentence. */
import type { Finding, Source } from '../engine/model.ts';
import type { Locale } from '../text/locale.ts';
import { OutLink } from './controls.tsx';
import { longDate, nameOf } from './format.ts';
import { Icon } from './Icon.tsx';
import { t } from '../words/i18n.ts';

interface SourceProps {
  readonly source: Source;
  readonly locale: Locale;
}

/** The sources behind a finding in their order, each once however many of its sentences are cited. */
export function distinctSources({ evidence }: Finding): readonly Source[] {
  return [...new Map(evidence.map(({ source }) => [source.id, source])).values()];
}

/** Publisher, kind and date; a link where the source has an http(s) address. */
export function SourceChip({ source, locale }: SourceProps) {
  return (
    <span class={`chip kind-${source.kind}`}>
      <Icon name={source.kind} />
      <span class="chip-words">
        <OutLink address={source.url} locale={locale} class="chip-name">
          {nameOf(locale, source)}
        </OutLink>
        <span class="chip-detail">
          {t(locale, `kind.${source.kind}`)}
          {' · '}
          {source.published ? longDate(locale, source.published) : t(locale, 'source.undated')}
        </span>
      </span>
    </span>
  );
}

/** A source as a reading recommendation: its title first. */
export function SourceLine({ source, locale }: SourceProps) {
  return (
    <div class="source-line">
      <OutLink address={source.url} locale={locale} class="source-title">
        {source.title || nameOf(locale, source)}
      </OutLink>
      <span class="chip-detail">
        {source.title ? `${nameOf(locale, source)} · ` : ''}
        {t(locale, `kind.${source.kind}`)}
        {' · '}
        {source.published ? longDate(locale, source.published) : t(locale, 'source.undated')}
      </span>
    </div>
  );
}
