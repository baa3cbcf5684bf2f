/** A story that the tests of sources and fact sets share, as a machine or a reporter tells it, and a set that speaks of it. */

/**
 * @param paid the sum in millions, with its currency sign
 * @param end what stands behind the last paragraph
 */
export const story = (
  paid: string,
  end: string,
): string => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>Northline buys a terminal</title><meta property="og:type" content="article">
<meta property="article:published_time" content="2026-03-05T08:00:00Z"></head><body><article>
<h1>Northline buys the harbour terminal of Brunhaven</h1>
<p>The ferry operator Northline of Brunhaven gave the results of its year and named its plans.</p>
<p>Northline paid ${paid} million for the harbour terminal of Brunhaven, the company said on Thursday.</p>
<p>Chief executive Marta Oyelaran opened the terminal in Brunhaven with the ferry crews.</p>${end}</article></body></html>`;
export const notice = '<p>This content is AI-generated based on source articles. Errors may occur.</p>';

/** A fact set as its file's text. */
export const factSet = (version: string, statement: string): string =>
  JSON.stringify({
    format: 1,
    id: 'brunhaven',
    version,
    title: 'The terminal of Brunhaven',
    lang: 'en',
    reviewed: { by: 'the harbour desk', on: '2026-03-06' },
    sources: [
      { id: 'post', publisher: 'Harbour Post', title: 'Terminal', published: '2026-03-05', kind: 'edited' },
    ],
    facts: [{ id: 'berths', statement, evidence: ['post'] }],
  });
