/** Every form in which a report can be saved. */
import type { Locale } from '../../text/locale.ts';
import type { Report } from '../report.ts';
import { toClaimReview } from './claim-review.ts';
import { toHtml } from './html.ts';
import { toJson } from './json.ts';
import { toMarkdown } from './markdown.ts';

/** Each form: the end of its file's name, its media type, and who writes it. */
const forms = {
  markdown: ['md', 'text/markdown', toMarkdown],
  json: ['json', 'application/json', toJson],
  html: ['html', 'text/html', toHtml],
  'claim-review': ['claim-review.json', 'application/ld+json', toClaimReview],
} as const;
export type ExportFormat = keyof typeof forms;

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
  const [end, type, write] = forms[format];
  const name = `${fileName(report)}.${end}`;
  return { name, type: `${type};charset=utf-8`, text: write(report, locale) };
}
