/** A report as one HTML file that needs nothing else: no script, no request, readable in light and dark and on paper. */
import type { Locale } from '../../text/locale.ts';
import { colon, t } from '../../words/i18n.ts';
import type { Report } from '../report.ts';
import { outlineOf, type Part, titleOf } from './outline.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** Text for an element or a quoted attribute. Control characters are left out. */
const text = (words: string): string =>
  words
    .replace(/\p{Cc}/gu, (character) => (character === '\n' || character === '\t' ? character : ''))
    .replace(/[&<>"']/g, (character) => entities[character] ?? '');

const style = `:root{color-scheme:light dark}body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:1rem/1.55 system-ui,sans-serif}
h1{font-size:1.5rem}h2{font-size:1.15rem;margin-top:2rem}blockquote{margin:.5rem 0;padding-left:1rem;border-left:.2rem solid}
mark{background:none;color:inherit;font-weight:700;text-decoration:underline wavy}li{margin:.3rem 0}`;

function written(part: Part): string {
  if (typeof part === 'string') return text(part);
  const { words, address, strong } = part;
  if (strong) return `<mark>${text(words)}</mark>`;
  return address === undefined
    ? text(words)
    : `<a href="${text(address)}" rel="noopener noreferrer">${text(words)}</a>`;
}

const tags = { title: 'h1', heading: 'h2', text: 'p', quote: 'blockquote', item: 'li' } as const;

/** The report as a whole HTML document, in the language asked for. */
export function toHtml(report: Report, locale: Locale): string {
  const body = outlineOf(report, locale)
    .map(({ kind, parts }) => {
      const element = `<${tags[kind]}>${parts.map(written).join('')}</${tags[kind]}>`;
      return kind === 'item' ? `<ul>${element}</ul>` : element;
    })
    .join('\n')
    // Items one after another are one list.
    .replaceAll('</ul>\n<ul>', '\n');
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${text(`${t(locale, 'export.heading')}${colon(locale)}${titleOf(report, locale)}`)}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
}
