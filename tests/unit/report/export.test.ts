/** Saved reports: complete, in three languages, and safe whatever the page and the sources say. */
import { parse } from 'parse5';
import { type ExportFormat, exportReport } from '../../../src/report/export/index.ts';
import { plain } from '../../../src/report/export/markdown.ts';
import { tell } from '../../../src/words/tell.ts';
import { t } from '../../../src/words/i18n.ts';
import type { Report } from '../../../src/report/report.ts';
import { report, wrongDate } from '../../fixtures/reports/samples.ts';
import { wire } from '../../fixtures/reports/sources.ts';

const hostile =
  '</title><script>alert(1)</script> [x](javascript:alert(1)) "\'& www.evil.example https://evil.example \u0007';
const attacked: Report = {
  ...report,
  document: { ...report.document, title: hostile, publisher: hostile, url: 'javascript:alert(1)' },
  disclosure: report.disclosure && { ...report.disclosure, quote: hostile },
  findings: [
    {
      ...wrongDate,
      quote: hostile,
      reason: { key: 'compare', page: hostile, fact: hostile },
      rule: hostile,
      context: { before: hostile, after: hostile },
      evidence: [
        { source: { ...wire, publisher: hostile, url: 'data:text/html,x' }, quote: hostile, value: 'x' },
      ],
    },
  ],
  betterVersions: [{ ...wire, title: hostile, url: 'https://a.example/">)<script>?utm_source=x#y' }],
};
const formats: readonly ExportFormat[] = ['markdown', 'json', 'html', 'claim-review'];
const locales = ['en', 'ko', 'ja'] as const;

/** Elements and attribute names of a page, as the standard's parser sees them. */
function tagsOf(html: string): { tags: Set<string>; links: string[] } {
  const tags = new Set<string>();
  const links: string[] = [];
  const stack: unknown[] = [parse(html)];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const {
      tagName,
      attrs = [],
      childNodes = [],
    } = node as {
      tagName?: string;
      attrs?: { name: string; value: string }[];
      childNodes?: unknown[];
    };
    if (tagName !== undefined) tags.add(tagName);
    for (const { name, value } of attrs) if (name === 'href') links.push(value);
    stack.push(...childNodes);
  }
  return { tags, links };
}

test.each(locales)('in %s tells what is contradicted once, and why in words', (locale) => {
  const { text } = exportReport(report, 'html', locale);
  expect(text.split('The bridge was opened to traffic')).toHaveLength(2);
  expect(text).toContain(t(locale, 'why.date'));
  expect(text).not.toContain('date-once');
});

describe.each(formats)('a report as %s', (format) => {
  test.each(locales)('in %s tells what differs, who says so and where', (locale) => {
    const { text, name } = exportReport(report, format, locale);
    expect(text).toContain(
      format === 'json'
        ? 'contradicted'
        : format === 'claim-review'
          ? t(locale, 'verdict.contradicted')
          : tell(locale, wrongDate).heading,
    );
    for (const words of [
      'March 5, 2025',
      'Northern Wire',
      'https://northernwire.example/lindhaven',
      '2025',
    ]) {
      expect(text.replaceAll('\\', '')).toContain(words);
    }
    expect(name).toMatch(/^second-source-lindhaven-bridge-opens-after-years-of-delay\.[\w.-]+$/);
  });

  test('keeps no trace of the reader in the page’s address', () => {
    const { text } = exportReport(report, format, 'en');
    expect(text).toContain('https://news.example/lindhaven-bridge');
    expect(text).not.toContain('ref=mail');
    expect(text).not.toContain('#top');
  });

  test('of nothing that differs is still a whole report', () => {
    const calm = { ...report, findings: [], betterVersions: [], disclosure: null };
    const { text } = exportReport(calm, format, 'en');
    if (format === 'markdown' || format === 'html')
      expect(text).toContain('Nothing to compare found on this page');
    else expect(() => JSON.parse(text) as unknown).not.toThrow();
  });
});

describe('hostile words', () => {
  test('stay words in HTML', () => {
    const { tags, links } = tagsOf(exportReport(attacked, 'html', 'en').text);
    expect([...tags].filter((tag) => ['script', 'img', 'iframe', 'base'].includes(tag))).toEqual([]);
    expect(links).toEqual(['https://a.example/%22%3E)%3Cscript%3E']);
  });

  test('stay words in Markdown', () => {
    const { text } = exportReport(attacked, 'markdown', 'en');
    const links = [...text.matchAll(/(?<!\\)\]\(<([^>]*)>\)/g)].map((match) => match[1]);
    expect(links).toEqual(['https://a.example/%22%3E)%3Cscript%3E']);
    expect(text).not.toMatch(/(?<!\\)<script|(?<!\\)\]\(javascript|[^<]https:\/\/evil/);
    // What is no markup is not cluttered: a reader sees the file itself.
    expect(plain('2026-01-13: 44% (snake_case), 5 + 3 = 8!')).toBe(
      '2026-01-13: 44% (snake_case), 5 + 3 = 8!',
    );
    expect(plain('_x_ **y** [z](w) &amp; $5 | a')).toBe(
      '\\_x\\_ \\*\\*y\\*\\* \\[z\\](w) \\&amp; \\$5 \\| a',
    );
    expect(plain('1. not a list')).toBe('1\\. not a list');
    expect(plain('# not\na heading')).toBe('\\# not a heading');
  });

  test('stay data in JSON', () => {
    for (const format of ['json', 'claim-review'] as const) {
      const data = exportReport(attacked, format, 'en').text;
      expect(() => JSON.parse(data) as unknown).not.toThrow();
      expect(data).not.toContain('"url": "javascript:');
    }
  });
});

describe('ClaimReview', () => {
  test('has what the vocabulary asks for, and no score', () => {
    const data = JSON.parse(exportReport(report, 'claim-review', 'en').text) as {
      '@graph': Record<string, unknown>[];
    };
    expect(data['@graph']).toHaveLength(2);
    expect(data['@graph'][0]).toMatchObject({
      '@type': 'ClaimReview',
      claimReviewed:
        'On March 5, 2025, the transport minister cut the ribbon of the new harbour bridge in Lindhaven.',
      itemReviewed: { '@type': 'Claim', appearance: { url: 'https://news.example/lindhaven-bridge' } },
      reviewRating: { '@type': 'Rating', alternateName: 'Contradicted' },
      citation: [{ url: 'https://lindhavencitycouncil.example/minutes/2025-03-04' }, {}, {}],
    });
    expect(JSON.stringify(data)).not.toContain('ratingValue');
  });
});
