import fc from 'fast-check';
import { engine } from '../../../../src/engine/index.ts';
import type { Finding, Source } from '../../../../src/engine/model.ts';
import { readText } from '../../../../src/reading/plain-text.ts';
import { ratioOfDoubling } from '../../support/ratio.ts';

const source = (id: string, kind: Source['kind'] = 'edited'): Source => ({
  id,
  kind,
  publisher: `Paper ${id}`,
});
const report = (id: string, text: string) => ({
  source: source(id),
  document: readText(text, { published: '2026-03-05' }),
});

const who = fc.constantFrom(
  'Marta Oyelaran',
  'Piotr Wolski',
  'Ingrid Brandvold',
  'the harbour board',
  'Northline',
);
const verb = fc.constantFrom('opened', 'sold', 'announced', 'carried', 'met', 'will close', 'reported');
const what = fc.constantFrom(
  'the new terminal',
  'tickets',
  'passengers',
  'a profit',
  'the minister',
  'two ferries',
);
const when = fc.constantFrom(
  'on 3 March 2026',
  'in 2025',
  'on Tuesday',
  'on Monday, 4 March 2026',
  'in January',
  '',
);
const figure = fc.constantFrom('4.2 million', '12 percent', '$30 million', 'about 400', 'the third', '17');
const place = fc.constantFrom('in Brunhaven', 'at the Tarrow yard', 'in Lisbon', '');
const sentence = fc
  .tuple(who, verb, figure, what, when, place)
  .map(([a, b, c, d, e, f]) => `${a} ${b} ${c} ${d} ${f} ${e}.`.replace(/\s+/g, ' ').replace(' .', '.'));
const article = fc
  .array(sentence, { minLength: 1, maxLength: 8 })
  .map((list) => ['Ferry news of the week', ...list].join('\n'));

const brief = (findings: readonly Finding[]) =>
  findings.map((f) => `${f.start}-${f.end} ${f.slot} ${f.verdict} ${f.rule} ${f.confidence}`);

describe('whatever the texts say', () => {
  test('offsets lie inside the page and quote it, also on arbitrary text', () => {
    fc.assert(
      fc.property(fc.oneof(article, fc.string({ maxLength: 400 })), article, (page, other) => {
        const { findings, coverage } = engine.check(readText(page), [engine.index([report('a', other)])]);
        for (const f of findings) {
          expect(f.start).toBeGreaterThanOrEqual(0);
          expect(f.end).toBeGreaterThan(f.start);
          expect(f.end).toBeLessThanOrEqual(page.length);
          expect(f.quote).toBe(page.slice(f.start, f.end));
          expect(f.confidence).toBeGreaterThanOrEqual(0);
          expect(f.confidence).toBeLessThanOrEqual(1);
        }
        expect(coverage.checked).toBeLessThanOrEqual(coverage.checkable);
      }),
      { numRuns: 120, seed: 1 },
    );
  });

  test('a text never contradicts itself as its own source', () => {
    fc.assert(
      fc.property(article, (text) => {
        const page = readText(text, { published: '2026-03-05' });
        const { findings } = engine.check(page, [engine.index([report('a', text)])]);
        expect(findings.filter((f) => f.verdict === 'contradicted' && f.rule !== 'weekday-mismatch')).toEqual(
          [],
        );
      }),
      { numRuns: 120, seed: 2 },
    );
  });

  test('the order of the sources changes nothing', () => {
    fc.assert(
      fc.property(article, fc.array(article, { minLength: 2, maxLength: 4 }), (text, others) => {
        const sources = others.map((other, i) => report(`s${i}`, other));
        const page = readText(text, { published: '2026-03-05' });
        const there = engine.check(page, [engine.index(sources)]);
        const back = engine.check(page, [engine.index([...sources].reverse())]);
        expect(brief(back.findings)).toEqual(brief(there.findings));
        expect(back.statements).toEqual(there.statements);
      }),
      { numRuns: 80, seed: 3 },
    );
  });

  test('a source about something else adds no flag', () => {
    const elsewhere = report(
      'zoo',
      'Zoo counts its penguins\nKeepers of the Ulmstadt zoo weighed 61 penguins and nine otters before breakfast.\nThe youngest otter weighs 900 grams.',
    );
    fc.assert(
      fc.property(article, article, (text, other) => {
        const page = readText(text, { published: '2026-03-05' });
        const flags = (sources: Parameters<typeof engine.index>[0]) =>
          engine
            .check(page, [engine.index(sources)])
            .findings.filter((f) => f.verdict === 'contradicted')
            .map((f) => f.start);
        const before = flags([report('a', other)]);
        for (const start of flags([report('a', other), elsewhere])) expect(before).toContain(start);
      }),
      { numRuns: 120, seed: 4 },
    );
  });

  test('an AI-written text, the page under its own publisher and a copy of it change nothing but to repeated', () => {
    fc.assert(
      fc.property(article, article, (text, other) => {
        const page = { ...readText(text, { published: '2026-03-05' }), publisher: 'Paper own' };
        const verdicts = (sources: Parameters<typeof engine.index>[0]) =>
          engine
            .check(page, [engine.index(sources)])
            .findings.map((f) => [f.start, f.end, f.slot, f.verdict].join());
        const before = new Set(verdicts([report('a', other)]));
        const more = [
          { source: source('ai', 'ai'), document: readText(text, { published: '2026-03-05' }) },
          { source: source('own'), document: readText(other, { published: '2026-03-05' }) },
        ];
        for (const verdict of verdicts([report('a', other), ...more]))
          if (!verdict.endsWith('repeated')) expect(before).toContain(verdict);
      }),
      { numRuns: 120, seed: 5 },
    );
  });

  test('the page as its own source, under its own address or another, changes nothing but to repeated', () => {
    fc.assert(
      fc.property(article, article, (text, other) => {
        const page = { ...readText(text, { published: '2026-03-05' }), url: 'https://news.example/ferry' };
        const states = (sources: Parameters<typeof engine.index>[0]) =>
          engine
            .check(page, [engine.index(sources)])
            .statements.map((s) => [s.start, s.end, s.state] as const);
        const before = states([report('a', other)]);
        const itself = ['https://news.example/ferry?from=mail', 'https://mirror.example/ferry'].map(
          (url, i) => ({
            source: { id: `self${i}`, kind: 'edited' as const, url },
            document: { ...readText(text, { published: '2026-03-05' }), url },
          }),
        );
        for (const own of itself)
          states([report('a', other), own]).forEach(([start, end, state], i) => {
            expect([start, end]).toEqual(before[i]?.slice(0, 2));
            if (state !== 'repeated') expect(state).toBe(before[i]?.[2]);
          });
      }),
      { numRuns: 120, seed: 8 },
    );
  });

  test('every statement has one state, and their sum is the whole', () => {
    fc.assert(
      fc.property(article, article, (text, other) => {
        const { statements, coverage } = engine.check(readText(text, { published: '2026-03-05' }), [
          engine.index([report('a', other)]),
        ]);
        const states = ['contradicted', 'compare', 'supported', 'repeated', 'unverified'] as const;
        const counts = states.map((state) => statements.filter((s) => s.state === state).length);
        expect(counts.reduce((a, b) => a + b, 0)).toBe(coverage.checkable);
        expect(coverage.checked).toBe(coverage.checkable - (counts[4] ?? 0));
        statements.forEach((s, i) => expect(s.start).toBeGreaterThanOrEqual(statements[i - 1]?.end ?? 0));
      }),
      { numRuns: 120, seed: 6 },
    );
  });

  test('hostile text is read in linear time', () => {
    const hostile = [
      '(((('.repeat(12_500),
      '1,2,3,4 % $ '.repeat(4_000),
      'Aa Bb-'.repeat(8_000),
      '\n'.repeat(50_000),
      `"${'of the '.repeat(7_000)}`,
      'Northline carried 4.2 million passengers in 2025. '.repeat(3_000),
    ];
    const index = engine.index([
      report('a', 'Ferry news\nNorthline carried 4.2 million passengers in 2025.'),
    ]);
    for (const text of hostile) {
      const make = (size: number) => readText(text.slice(0, size));
      expect(ratioOfDoubling((page) => engine.check(page, [index]), text.length >> 1, make)).toBeLessThan(
        3.5,
      );
    }
  });
});
