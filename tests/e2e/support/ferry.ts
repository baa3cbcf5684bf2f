/**
 * A story of today that no bundled fact covers, as a machine tells it and as outlets report it, and feeds in every form
 * that outlets publish. Names and events are invented.
 */

export const now = new Date();
const minutesAgo = (count: number): Date => new Date(now.getTime() - count * 60_000);

interface Telling {
  readonly title: string;
  readonly injured: string;
  readonly sum: string;
  readonly aboard: string;
}

const article = (
  { title, injured, sum, aboard }: Telling,
  top: string,
  end: string,
): string => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="${now.toISOString()}">
</head><body><article><h1>${title}</h1>${top}
<p>The ferry Aldermoor ran aground off the island of Tessaly in thick fog, and ${injured} people were injured, the coast guard of Tessaly said.</p>
<p>The ferry Aldermoor carried ${aboard} passengers when it struck the Gull Rocks, the coast guard said.</p>
<p>The operator Westmark Lines will pay ${sum} million for the repair of the Aldermoor, its chief executive Ines Karvonen said.</p>
<p>Divers from the harbour of Tessaly looked at the hull, and tugs waited for the evening tide.</p>${end}</article></body></html>`;

export const notice = '<p>This content is AI-generated based on source articles. Errors may occur.</p>';

/** The page that a reader opens: two of its figures are not those of the reports. */
export const machinePage = (top = ''): string =>
  article(
    { title: 'Ferry Aldermoor runs aground off Tessaly', injured: '41', sum: '$9', aboard: '212' },
    top,
    notice,
  );

/** What reporters wrote. */
export const reportPage = (title: string, end = ''): string =>
  article({ title, injured: '14', sum: '$6', aboard: '212' }, '', end);

export interface Entry {
  readonly title: string;
  readonly link: string;
  readonly summary: string;
  /** Minutes before now. */
  readonly age: number;
}

/** How outlets tell the story, each in words of its own: none copies another. */
const tellings: readonly (readonly [string, string])[] = [
  [
    'Ferry Aldermoor runs aground off Tessaly, 14 injured',
    'Thick fog lay over the island when the ship struck the Gull Rocks; the coast guard counts 14 people with injuries.',
  ],
  [
    'Fourteen hurt as Aldermoor strikes rocks near Tessaly',
    'Lifeboats brought all 212 passengers of the Westmark ferry ashore before midnight.',
  ],
  [
    'Westmark Lines to pay for repair of stranded Aldermoor',
    'Chief executive Ines Karvonen puts the damage to the ferry off Tessaly at $6 million.',
  ],
  [
    'Divers look at the hull of the ferry aground at Tessaly',
    'Tugs wait for the evening tide to pull the Aldermoor from the Gull Rocks.',
  ],
  [
    '“We heard a long scrape”: passengers tell of the Aldermoor',
    'Families from the ferry spent the night in the school of Tessaly after the grounding in fog.',
  ],
  [
    'Coast guard asks why the Aldermoor left her lane off Tessaly',
    'Radar shows the ferry turning towards the Gull Rocks nine minutes before it ran aground.',
  ],
  [
    'Tessaly harbour shut after the ferry Aldermoor grounds',
    'Boats to the island stop until the wreck buoys are laid, the harbour master said.',
  ],
  [
    'Fog, rocks and a long night: the grounding of the Aldermoor',
    'A reporter on Tessaly watched crews bring the injured up the slip by hand.',
  ],
];

/**
 * One outlet's item about the ferry.
 * @param which the outlet's own way of telling it
 * @param more what tells this item of the outlet from an earlier one
 */
export function ferryEntry(link: string, which = 0, more = ''): Entry {
  const [title = '', summary = ''] = tellings[which % tellings.length] ?? [];
  return { title: title + more, link, summary, age: 40 + which };
}
export const otherEntries = (host: string): readonly Entry[] => [
  {
    title: 'Glassmakers of Orvel end their strike',
    link: `https://${host}/orvel`,
    summary: 'Wages rise by four per cent.',
    age: 90,
  },
  {
    title: 'A comet is seen over the Sarn valley',
    link: `https://${host}/comet`,
    summary: 'Astronomers expect a clear night.',
    age: 300,
  },
];

const escaped = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A feed of the entries in one of the forms that outlets use, with its media type. */
export const forms: Readonly<
  Record<string, { type: string; write: (entries: readonly Entry[], name: string) => string }>
> = {
  'RSS 2.0': {
    type: 'application/rss+xml; charset=utf-8',
    write: (entries, name) =>
      `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>${name}</title>${entries
        .map(
          ({ title, link, summary, age }) =>
            `<item><title>${escaped(title)}</title><link>${link}</link><description><![CDATA[<p>${summary}</p>]]></description><pubDate>${minutesAgo(age).toUTCString()}</pubDate></item>`,
        )
        .join('')}</channel></rss>`,
  },
  'RSS 1.0': {
    type: 'application/rdf+xml',
    write: (entries, name) =>
      `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>${name}</title></channel>${entries
        .map(
          ({ title, link, summary, age }) =>
            `<item rdf:about="${link}"><title>${escaped(title)}</title><link>${link}</link><description>${escaped(summary)}</description><dc:date>${minutesAgo(age).toISOString()}</dc:date></item>`,
        )
        .join('')}</rdf:RDF>`,
  },
  Atom: {
    type: 'application/atom+xml',
    write: (entries, name) =>
      `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>${name}</title>${entries
        .map(
          ({ title, link, summary, age }) =>
            `<entry><title type="html">${escaped(title)}</title><link href="${link}"/><id>${link}</id><updated>${minutesAgo(age).toISOString()}</updated><summary>${escaped(summary)}</summary></entry>`,
        )
        .join('')}</feed>`,
  },
  'JSON Feed': {
    type: 'application/feed+json',
    write: (entries, name) =>
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: name,
        items: entries.map(({ title, link, summary, age }) => ({
          id: link,
          url: link,
          title,
          summary,
          date_published: minutesAgo(age).toISOString(),
        })),
      }),
  },
  'news sitemap': {
    type: 'application/xml',
    write: (entries, name) =>
      `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${entries
        .map(
          ({ title, link, age }) =>
            `<url><loc>${link}</loc><news:news><news:publication><news:name>${name}</news:name><news:language>en</news:language></news:publication><news:publication_date>${minutesAgo(age).toISOString()}</news:publication_date><news:title>${escaped(title)}</news:title></news:news></url>`,
        )
        .join('')}</urlset>`,
  },
};
