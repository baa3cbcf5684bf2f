/** Every form in which a report can be saved. */
import type { Locale } from '../../text/locale.ts';
import type { Report } from '../report.ts';
import { toClaimReview } from './claim-review.ts';
import { toHtml } from './html.ts';
import { toJson } from './json.ts';
import { toMarkdown } from './markdown.ts';

export type ExportFormat = 'markdown' | 'json' | 'html' | 'claim-review';

export interface ExportedFile {
  readonly name: string;
  /** Media type with its character set. */
  readonly type: string;
  readonly text: string;
}

/** Letters and digits of a title, as a file name of bounded length. */
function fileName(report: Report): string {
  const words = (report.document.title ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]{1,1000}/gu, '-')
    .replace(/^-|-$/g, '');
  return `second-source-${Array.from(words).slice(0, 60).join('').replace(/-$/, '') || 'report'}`;
}

/** Writes a report in one of its forms. Pure: the caller saves or copies it. */
export function exportReport(report: Report, format: ExportFormat, locale: Locale): ExportedFile {
  const name = fileName(report);
  switch (format) {
    case 'markdown':
      return { name: `${name}.md`, type: 'text/markdown;charset=utf-8', text: toMarkdown(report, locale) };
    case 'html':
      return { name: `${name}.html`, type: 'text/html;charset=utf-8', text: toHtml(report, locale) };
    case 'json':
      return { name: `${name}.json`, type: 'application/json;charset=utf-8', text: toJson(report) };
    case 'claim-review':
      return {
        name: `${name}.claim-review.json`,
        type: 'application/ld+json;charset=utf-8',
        text: toClaimReview(report, locale),
      };
  }
}
