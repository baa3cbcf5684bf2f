/** Every form in which a report can be saved. */
import { known } from '../../text/known.ts';
import { cleanAddress } from '../../text/links.ts';
import type { Locale } from '../../text/locale.ts';
import type { Report } from '../report.ts';
import { toClaimReview } from './claim-review.ts';
import { toHtml } from './html.ts';
import { toMarkdown } from './markdown.ts';

/** Raised when programs that read the JSON file would have to change. */
const version = 1;
/** The Report itself as data, for other programs. The page's address is stripped of what may identify the reader. */
function toJson(report: Report): string {
  const document = known({ ...report.document, url: cleanAddress(report.document.url) });
  const named = { format: 'second-source-report', version, report: { ...report, document } };
  return `${JSON.stringify(named, null, 2)}\n`;
}

/** Each form: its name, the end of its file's name, its media type, and who writes it. */
const forms = {
  markdown: ['Markdown', 'md', 'text/markdown', toMarkdown],
  html: ['HTML', 'html', 'text/html', toHtml],
  json: ['JSON', 'json', 'application/json', toJson],
  'claim-review': ['ClaimReview (JSON-LD)', 'claim-review.json', 'application/ld+json', toClaimReview],
} as const;
export type ExportFormat = keyof typeof forms;
export const formats = (Object.keys(forms) as ExportFormat[]).map((form) => [form, forms[form][0]] as const);

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
  const [, end, type, write] = forms[format];
  const name = `${fileName(report)}.${end}`;
  return { name, type: `${type};charset=utf-8`, text: write(report, locale) };
}
