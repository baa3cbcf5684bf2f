/** A report as one HTML file that needs nothing else: no script, no request, readable in light and dark and on paper. */
import { nameOf } from '../../words/format.ts';
import type { Finding } from '../../engine/model.ts';
import type { Locale } from '../../text/locale.ts';
import type { Report } from '../report.ts';
import { tell } from '../../words/tell.ts';
import { tallyOf } from '../differences.ts';
import { cleanAddress } from '../../text/links.ts';
import { about, dayOf, differences, said, spoken } from './parts.ts';
import { type ExportWords, exportWords } from '../../words/export-words.ts';

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

const linked = (words: string, address: string | undefined): string => {
  const url = cleanAddress(address);
  return url === undefined
    ? text(words)
    : `<a href="${text(url)}" rel="noopener noreferrer">${text(words)}</a>`;
};

function article(finding: Finding, words: ExportWords, locale: Locale): string {
  const { verdict, quote, evidence, rule, context } = finding;
  const { heading, line } = tell(locale, finding);
  const sources = evidence.map(
    (one) =>
      `<li>${linked(nameOf(locale, one.source), one.source.url)} <small>(${text(about(one.source, words))})</small><blockquote>${text(said(one, words))}</blockquote></li>`,
  );
  return `<article class="${verdict}"><h2>${text(heading)}</h2>
<p>${text(line)}</p>
<p>${words.pageSays}:</p><blockquote>${text(context?.before ?? '')}<mark>${text(quote)}</mark>${text(context?.after ?? '')}</blockquote>
${sources.length ? `<ul>${sources.join('\n')}</ul>` : ''}
<small>${words.rule}: ${text(rule)}</small></article>`;
}

/** A detail of the page and the passage beside it. */
function pair(
  { quote, state, passage }: ReturnType<typeof spoken>[number],
  words: ExportWords,
  locale: Locale,
): string {
  const source = linked(nameOf(locale, passage.source), passage.source.url);
  return `<tr><td>${text(words.quoted(quote))}</td><td>${words.verdict[state]}: ${source}<br>${text(said(passage, words))}</td></tr>`;
}

/** The report as a whole HTML document, in the language asked for. */
export function toHtml(report: Report, locale: Locale): string {
  const words = exportWords[locale];
  const { document, disclosure } = report;
  const tally = tallyOf(report.statements);
  const pairs = spoken(report).map((statement) => pair(statement, words, locale));
  const found = differences(report);
  const rows: readonly (readonly [string, string])[] = [
    [words.page, linked(document.title ?? words.untitled, document.url)],
    ...(document.publisher === undefined ? [] : [[words.publisher, text(document.publisher)] as const]),
    ...(document.published === undefined
      ? []
      : [[words.published, text(dayOf(document.published))] as const]),
    [words.checked, text(report.checkedAt)],
  ];
  const better = report.betterVersions.map(
    (source) =>
      `<li>${linked(source.title ?? nameOf(locale, source), source.url)} <small>(${text(
        [...(source.publisher === undefined ? [] : [source.publisher]), about(source, words)].join(', '),
      )})</small></li>`,
  );
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${text(words.title)}: ${text(document.title ?? words.untitled)}</title>
<style>${style}</style>
</head>
<body>
<h1>${text(words.title)}</h1>
<dl>${rows.map(([name, value]) => `<dt>${text(name)}</dt><dd>${value}</dd>`).join('\n')}</dl>
<p>${words.discloses[disclosure?.level ?? 'nothing']}</p>
${disclosure ? `<blockquote>${text(disclosure.quote)}</blockquote>` : ''}
<p><strong>${text(words.coverage(tally.compared, tally.total))}</strong></p>
${found.length ? found.map((finding) => article(finding, words, locale)).join('\n') : `<p>${text(words.noDifference)}</p>`}
${pairs.length ? `<h2>${text(words.sideBySide)}</h2>\n<table>${pairs.join('\n')}</table>` : ''}
${better.length ? `<h2>${text(words.better)}</h2>\n<ul>${better.join('\n')}</ul>` : ''}
<footer><p>${text(words.footer)}</p></footer>
</body>
</html>
`;
}
