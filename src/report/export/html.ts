/** A report as one HTML file that needs nothing else: no script, no request, readable in light and dark and on paper. */
import { longDate, moment, sourceName } from '../../words/format.ts';
import { t } from '../../words/i18n.ts';
import type { Finding } from '../../engine/model.ts';
import type { Locale } from '../../text/locale.ts';
import type { Report } from '../report.ts';
import { cleanAddress } from '../../text/links.ts';
import { aboutSource, tell } from '../../words/tell.ts';
import { noticeLine } from '../headline.ts';
import { differences, result, said, spoken } from './parts.ts';

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

function article(finding: Finding, locale: Locale): string {
  const { verdict, quote, evidence, rule, context } = finding;
  const { heading, line } = tell(locale, finding);
  const sources = evidence.map(
    (one) =>
      `<li>${linked(sourceName(locale, one.source), one.source.url)} <small>(${text(aboutSource(locale, one.source))})</small><blockquote>${text(said(locale, one))}</blockquote></li>`,
  );
  return `<article class="${verdict}"><h2>${text(heading)}</h2>
<p>${text(line)}</p>
<p>${t(locale, 'side.page')}:</p><blockquote>${text(context?.before ?? '')}<mark>${text(quote)}</mark>${text(context?.after ?? '')}</blockquote>
${sources.length ? `<ul>${sources.join('\n')}</ul>` : ''}
<small>${t(locale, 'export.rule')}: ${text(rule)}</small></article>`;
}

/** A detail of the page and the passage beside it. */
function pair({ quote, state, passage }: ReturnType<typeof spoken>[number], locale: Locale): string {
  const { source } = passage;
  const words = t(locale, 'export.quoted', { words: quote });
  return `<tr><td>${text(words)}</td><td>${t(locale, `verdict.${state}`)}: ${linked(
    sourceName(locale, source),
    source.url,
  )}<br>${text(said(locale, passage))}</td></tr>`;
}

/** The report as a whole HTML document, in the language asked for. */
export function toHtml(report: Report, locale: Locale): string {
  const { document, disclosure } = report;
  const title = document.title ?? t(locale, 'export.untitled');
  const heading = t(locale, 'export.heading');
  const pairs = spoken(report).map((statement) => pair(statement, locale));
  const found = differences(report);
  const rows: readonly (readonly [string, string])[] = [
    [t(locale, 'export.page'), linked(title, document.url)],
    ...(document.publisher === undefined
      ? []
      : [[t(locale, 'export.publisher'), text(document.publisher)] as const]),
    ...(document.published === undefined
      ? []
      : [[t(locale, 'export.published'), text(longDate(locale, document.published))] as const]),
    [t(locale, 'export.checked'), text(moment(locale, report.checkedAt))],
  ];
  const better = report.betterVersions.map(
    (source) =>
      `<li>${linked(source.title ?? sourceName(locale, source), source.url)} <small>(${text(
        [
          ...(source.title === undefined ? [] : [sourceName(locale, source)]),
          aboutSource(locale, source),
        ].join(' · '),
      )})</small></li>`,
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
<dl>${rows.map(([name, value]) => `<dt>${text(name)}</dt><dd>${value}</dd>`).join('\n')}</dl>
<p>${text(noticeLine(locale, disclosure))}</p>
${disclosure ? `<blockquote>${text(disclosure.quote)}</blockquote>` : ''}
${result(report, locale)
  .map((line) => `<p>${text(line)}</p>`)
  .join('\n')}
${found.map((finding) => article(finding, locale)).join('\n')}
${pairs.length ? `<h2>${text(t(locale, 'pair.title'))}</h2>\n<table>${pairs.join('\n')}</table>` : ''}
${better.length ? `<h2>${text(t(locale, 'better.title'))}</h2>\n<ul>${better.join('\n')}</ul>` : ''}
<footer><p>${text(t(locale, 'export.footer'))}</p></footer>
</body>
</html>
`;
}
