import { readText } from '../../../../src/reading/plain-text.ts';
import { createEngine } from '../../../../src/engine/index.ts';
import type { Source } from '../../../../src/engine/model.ts';

const engine = createEngine();
const wire: Source = { id: 'w', kind: 'edited', publisher: 'Harbour Wire', published: '2026-03-05' };
const source = (text: string, of: Source = wire) => ({
  source: of,
  document: readText(text, { published: '2026-03-05' }),
});

const REPORT = `Ferry operator reports yearly passengers
The ferry operator Northline carried 4.2 million passengers in 2025, the company said on Thursday.
Chief executive Marta Oyelaran opened the new terminal in Brunhaven on 3 March 2026.`;

describe('a page against one report', () => {
  test('says supported where the report gives the value', () => {
    const page = readText('Northline carried 4.2 million passengers in 2025, the ferry operator said.', {
      published: '2026-03-06',
    });
    const { findings } = engine.check(page, [engine.index([source(REPORT)])]);
    const count = findings.find((f) => f.slot === 'count');
    expect(count?.verdict).toBe('supported');
    expect(count?.evidence[0]?.source.publisher).toBe('Harbour Wire');
    expect(page.text.slice(count?.start, count?.end)).toBe(count?.quote);
  });

  test('says nothing against a page of another story', () => {
    const page = readText(
      'The museum of Tarrow showed 12 paintings in 2024 and sold 3,000 tickets on 9 May 2024.',
      { published: '2026-03-06' },
    );
    const { findings } = engine.check(page, [engine.index([source(REPORT)])]);
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.every((f) => f.verdict === 'unverified')).toBe(true);
  });

  test('calls it repeated where only an AI text says so', () => {
    const ai: Source = { id: 'x', kind: 'ai', publisher: 'Auto Digest' };
    const page = readText('Northline carried 4.2 million passengers in 2025, the ferry operator said.', {});
    const { findings } = engine.check(page, [engine.index([source(REPORT, ai)])]);
    expect(findings.find((f) => f.slot === 'count')?.verdict).toBe('repeated');
  });
});

describe('what tells nothing apart', () => {
  const report = (line: string) =>
    `Northline reports its year\nThe ferry operator Northline of Brunhaven gave its results.\n${line}`;
  const against = (ours: string, theirs: string) => {
    const page = readText(report(ours), { published: '2026-03-06' });
    const { findings } = engine.check(page, [engine.index([source(report(theirs))])]);
    return findings.filter(({ verdict }) => verdict === 'contradicted' || verdict === 'compare');
  };

  test('the same sum differs where nothing is traded', () => {
    expect(
      against(
        'Northline paid $40 million for the harbour terminal of Brunhaven.',
        'Northline paid $55 million for the harbour terminal of Brunhaven.',
      ).map(({ quote }) => quote),
    ).toEqual(['$40 million']);
  });
  test('a price on a market has another value every minute', () => {
    expect(
      against(
        'Northline stock traded at $40.10 in Brunhaven after the results.',
        'Northline stock traded at $43.70 in Brunhaven after the results.',
      ),
    ).toEqual([]);
  });
  test('a sign is the word for a fall', () => {
    expect(
      against(
        'Yearly revenue of Northline: -3% in Brunhaven.',
        'Yearly revenue of Northline fell 3% in Brunhaven.',
      ),
    ).toEqual([]);
  });
  test('of several percentages in one sentence none stands against the page', () => {
    expect(
      against(
        'Profit of the Northline ferries in Brunhaven rose 12% last year.',
        'Profit of the Northline ferries in Brunhaven rose 15% last year and 31% in the last quarter.',
      ),
    ).toEqual([]);
  });
});
