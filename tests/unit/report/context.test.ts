import type { Document, Finding } from '../../../src/engine/model.ts';
import { withContext } from '../../../src/report/context.ts';
import { ratioOfDoubling } from '../support/ratio.ts';

const blank: Omit<Finding, 'start' | 'end' | 'quote'> = {
  verdict: 'contradicted',
  slot: 'date',
  value: '',
  reason: { key: 'unverified' },
  rule: 'r',
  confidence: 1,
  evidence: [],
};

function documentOf(...paragraphs: string[]): Document {
  const text = paragraphs.join('\n');
  let start = 0;
  const blocks = paragraphs.map((paragraph) => {
    const block = { start, end: start + paragraph.length, zone: 'body' as const };
    start = block.end + 1;
    return block;
  });
  return { text, blocks, lang: 'en' };
}

function findingOf({ text }: Document, quote: string, from = 0): Finding {
  const start = text.indexOf(quote, from);
  return { ...blank, start, end: start + quote.length, quote };
}

test('gives the rest of the sentence on both sides, and no other sentence', () => {
  const page = documentOf(
    'The old ferry sank. On 5 March the bridge opened to all. Nobody was hurt.',
    'It cost 12 million.',
  );
  const findings = withContext([findingOf(page, '5 March'), findingOf(page, '12 million')], page);
  expect(findings.map(({ context }) => context)).toEqual([
    { before: 'On ', after: ' the bridge opened to all.' },
    { before: 'It cost ', after: '.' },
  ]);
});

test('several findings of one sentence each have their own sides', () => {
  const page = documentOf('On 5 March some 2,000 guests came.');
  const findings = withContext([findingOf(page, '5 March'), findingOf(page, '2,000')], page);
  expect(findings.map(({ context }) => context?.after)).toEqual([
    ' some 2,000 guests came.',
    ' guests came.',
  ]);
});

test('a very long sentence is cut at a space on both sides', () => {
  const page = documentOf(`${'before '.repeat(100)}5 March ${'after '.repeat(100)}`.trim());
  const [finding] = withContext([findingOf(page, '5 March')], page);
  expect(finding?.context?.before).toMatch(/^…before (?:before ){20,40}$/);
  expect(finding?.context?.after).toMatch(/^ (?:after ){20,40}after…$/);
});

test('a span outside the blocks stays without context, and loses nothing', () => {
  const page = { ...documentOf('On 5 March the bridge opened.'), blocks: [] };
  const finding = findingOf(page, '5 March');
  expect(withContext([finding], page)).toEqual([finding]);
});

test('twice the page with twice the findings takes about twice the time', () => {
  const make = (many: number) => {
    const page = documentOf(
      ...Array.from({ length: many * 2 }, (_, i) =>
        `On day ${i} the bridge opened to all of the town again. `.repeat(2),
      ),
    );
    return { page, findings: Array.from({ length: many }, (_, i) => findingOf(page, `day ${i * 2} `)) };
  };
  const { page, findings } = make(100);
  expect(withContext(findings, page).every(({ context }) => context?.before === 'On ')).toBe(true);
  expect(ratioOfDoubling((of) => withContext(of.findings, of.page), 500, make)).toBeLessThan(3.2);
});
