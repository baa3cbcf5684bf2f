/** A report as data, for other programs: the Report itself, under a name and a version of its form. */
import { known } from '../../text/known.ts';
import type { Report } from '../report.ts';
import { cleanAddress } from '../../text/links.ts';

export const reportFormat = 'second-source-report';
/** Raised where a reader of the file would have to change. */
export const reportVersion = 1;

/** The report as JSON, indented. The page's address is freed of what may identify the reader. */
export function toJson(report: Report): string {
  const document = known({ ...report.document, url: cleanAddress(report.document.url) });
  const clean = { ...report, document };
  return `${JSON.stringify({ format: reportFormat, version: reportVersion, report: clean }, null, 2)}\n`;
}
