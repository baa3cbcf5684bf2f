/** Builds the fixture pages: an ordinary article with a slot for whatever a case puts in. All sentences are ours. */

export interface Parts {
  readonly lang?: string;
  readonly head?: string;
  /** Attributes of the article element. */
  readonly article?: string;
  /** Right under the headline. */
  readonly top?: string;
  readonly byline?: string;
  /** Between the second and the third paragraph. */
  readonly middle?: string;
  /** After the last paragraph, inside the article. */
  readonly end?: string;
  /** Behind the article. */
  readonly after?: string;
  readonly footer?: string;
  readonly nav?: string;
  readonly title?: string;
  readonly body?: string;
}

const paragraphs = [
  'The harbour council of Westmarch voted on Monday to rebuild the old ferry pier, which a storm damaged last autumn.',
  'Engineers expect the work to take fourteen months, and the ferry will use the northern quay until then.',
  'Shopkeepers along the waterfront welcomed the decision, although some fear that visitors will stay away in summer.',
  'The money comes from the regional fund for coastal repairs, as the council had asked for in its plan of last year.',
  'A first public meeting about the plans takes place in the town hall before the end of the month.',
];

export function page(parts: Parts = {}): string {
  const [a, b, c, d, e] = paragraphs.map((text) => `<p>${text}</p>`);
  return `<!doctype html><html lang="${parts.lang ?? 'en'}"><head><title>Pier to be rebuilt</title>${parts.head ?? ''}</head><body>
<nav class="site-nav"><a href="/">Home</a> <a href="/news">News</a>${parts.nav ?? ''}</nav>
<main><article ${parts.article ?? ''}><h1>${parts.title ?? 'Council votes to rebuild the ferry pier'}</h1>${parts.top ?? ''}
<div class="byline">${parts.byline ?? 'By Mara Lindgren'}</div>
${parts.body ?? `${a}${b}${parts.middle ?? ''}${c}${d}${e}`}${parts.end ?? ''}</article>${parts.after ?? ''}</main>
<footer><p>Westmarch Herald, all rights reserved.</p>${parts.footer ?? ''}</footer></body></html>`;
}

export const p = (text: string, attributes = ''): string => `<p ${attributes}>${text}</p>`;
export const jsonLd = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
