/** A report as one HTML file that needs nothing else: no script, no request, readable in light and dark and on paper. */
import type { Locale } from '../../text/locale.ts';
import { t } from '../../words/i18n.ts';
import type { Report } from '../report.ts';
import { type Outline, outlineOf } from './outline.ts';

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
dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem}dd{margin:0}
article{border:1px solid;border-radius:.5rem;padding:0 1rem 1rem;margin:1rem 0;break-inside:avoid}
mark{background:none;color:inherit;font-weight:700;text-decoration:underline wavy}.compare mark{text-decoration-style:dashed}
table{width:100%;border-collapse:collapse}td{width:50%;padding:.4rem;vertical-align:top;border-top:1px solid}
small,footer{opacity:.8}li{margin:.3rem 0}`;

const linked = (words: string, address: string | undefined): string =>
  address === undefined
    ? text(words)
    : `<a href="${text(address)}" rel="noopener noreferrer">${text(words)}</a>`;

function article(finding: Outline['findings'][number], locale: Locale): string {
  const { verdict, heading, line, before, quote, after, sources, rule } = finding;
  const items = sources.map(
    ({ name, about, address, said }) =>
      `<li>${linked(name, address)} <small>(${text(about)})</small><blockquote>${text(said)}</blockquote></li>`,
  );
  return `<article class="${verdict}"><h2>${text(heading)}</h2>
<p>${text(line)}</p>
<p>${t(locale, 'side.page')}:</p><blockquote>${text(before)}<mark>${text(quote)}</mark>${text(after)}</blockquote>
${items.length ? `<ul>${items.join('\n')}</ul>` : ''}
<small>${t(locale, 'export.rule')}: ${text(rule)}</small></article>`;
}

/** The report as a whole HTML document, in the language asked for. */
export function toHtml(report: Report, locale: Locale): string {
  const { title, rows, notice, noticeQuote, result, findings, pairs, better } = outlineOf(report, locale);
  const heading = t(locale, 'export.heading');
  const beside = pairs.map(
    ({ quoted, verdict, name, address, said }) =>
      `<tr><td>${text(quoted)}</td><td>${verdict}: ${linked(name, address)}<br>${text(said)}</td></tr>`,
  );
  const versions = better.map(
    ({ name, about, address }) => `<li>${linked(name, address)} <small>(${text(about)})</small></li>`,
  );
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${text(heading)}: ${text(title)}</title>
<style>${style}</style>
</head>
<body>
<h1>${text(heading)}</h1>
<dl>${rows.map(({ label, words, address }) => `<dt>${text(label)}</dt><dd>${linked(words, address)}</dd>`).join('\n')}</dl>
<p>${text(notice)}</p>
${noticeQuote === undefined ? '' : `<blockquote>${text(noticeQuote)}</blockquote>`}
${result.map((line) => `<p>${text(line)}</p>`).join('\n')}
${findings.map((finding) => article(finding, locale)).join('\n')}
${beside.length ? `<h2>${text(t(locale, 'pair.title'))}</h2>\n<table>${beside.join('\n')}</table>` : ''}
${versions.length ? `<h2>${text(t(locale, 'better.title'))}</h2>\n<ul>${versions.join('\n')}</ul>` : ''}
<footer><p>${text(t(locale, 'export.footer'))}</p></footer>
</body>
</html>
`;
}
