/** One check, with the real engine: facts in, a report out, and a report even where facts cannot be read. */
import { checkArticle, checkedText } from '../../../src/background/check-job.ts';
import type { FactProvider } from '../../../src/library/fact-provider.ts';
import { createBundledFacts, factsFile } from '../../../src/library/fact-provider.ts';
import { writeFactFile } from '../../../src/engine/facts/binary.ts';
import type { FactRecord } from '../../../src/engine/facts/model.ts';
import { engine } from '../../../src/engine/index.ts';
import { wire } from '../../fixtures/reports/sources.ts';
import { reading } from './world.ts';

const text = 'The harbour bridge in Lindhaven was opened to traffic on March 5, 2025.';
const article = {
  ...reading,
  document: {
    text,
    blocks: [{ start: 0, end: text.length, zone: 'body' as const }],
    url: 'https://news.example/bridge',
    published: '2025-03-06',
    lang: 'en',
  },
};
const fact: FactRecord = {
  id: 'opening',
  statement: 'The harbour bridge in Lindhaven was opened to traffic on March 4, 2025.',
  evidence: [{ source: wire }],
  once: true,
  reviewed: true,
  story: 'bridge',
  lang: 'en',
};
const compiled = writeFactFile([fact], engine.keys);
const now = new Date('2025-03-07T10:00:00Z');
const answer = (body?: Uint8Array<ArrayBuffer>): Promise<Response> =>
  Promise.resolve(body ? new Response(body) : new Response('', { status: 404 }));
const files = (entries: Record<string, Uint8Array<ArrayBuffer>>) => (name: string) => answer(entries[name]);

const bundledOf = (entries: Record<string, Uint8Array<ArrayBuffer>>): FactProvider => {
  const facts = createBundledFacts(files(entries));
  return async () => ({ index: await facts(), against: { bundled: true } });
};

describe('a check', () => {
  test('finds what the compiled facts contradict', async () => {
    const { report, trouble } = await checkArticle(article, [bundledOf({ [factsFile]: compiled })], now);
    expect(trouble).toBeUndefined();
    const date = report.findings.find(({ slot }) => slot === 'date');
    expect(date?.verdict).toMatch(/contradicted|compare/);
    expect(date?.evidence[0]?.source.publisher).toBe('Northern Wire');
    expect(report).toMatchObject({
      checkedAt: '2025-03-07T10:00:00.000Z',
      checkedAgainst: { bundled: true, sets: [], ownSources: 0 },
      betterVersions: [{ id: 'wire' }],
      document: { url: 'https://news.example/bridge' },
    });
    expect(report.document).not.toHaveProperty('text');
  });

  test.each([
    ['missing', {}],
    ['empty', { [factsFile]: new Uint8Array() }],
    ['cut off', { [factsFile]: compiled.slice(0, 60) }],
    ['something else', { [factsFile]: new TextEncoder().encode('<html>'.repeat(40)) }],
  ])('with facts that are %s still gives what the page says', async (_what, entries) => {
    const { report, trouble } = await checkArticle(article, [bundledOf(entries)], now);
    expect(trouble).toBe('facts-unreadable');
    expect(report.disclosure).toEqual(reading.disclosure);
    expect(report.findings.every(({ verdict }) => verdict === 'unverified')).toBe(true);
    expect(report.checkedAgainst.bundled).toBe(false);
  });

  test('reads no more of a page made to be long than of a long article', async () => {
    const line = 'The harbour bridge in Lindhaven was opened to traffic on March 5, 2025. ';
    const long = line.repeat(Math.ceil(checkedText / line.length) + 20);
    const blocks = [
      { start: 0, end: 70, zone: 'title' as const },
      { start: 71, end: long.length, zone: 'body' as const },
    ];
    const check = jest
      .spyOn(engine, 'check')
      .mockReturnValueOnce({ findings: [], statements: [], coverage: { checkable: 0, checked: 0 } });
    const { report } = await checkArticle(
      { ...article, document: { ...article.document, text: long, blocks } },
      [],
      now,
    );
    const [seen] = check.mock.lastCall ?? [];
    check.mockRestore();
    // What is behind is told.
    expect(report.unread).toBeCloseTo(1 - checkedText / long.length, 6);
    expect(seen?.text).toHaveLength(checkedText);
    expect(seen?.blocks.map(({ end }) => end)).toEqual([70, checkedText]);
  });

  test('names all that it asked, and leaves out what is switched off', async () => {
    const index = engine.index([]);
    const providers: FactProvider[] = [
      () => Promise.resolve(undefined),
      () => Promise.resolve({ index, against: { sets: ['Coast'] } }),
      () => Promise.resolve({ index, against: { ownSources: 2 } }),
      () => Promise.resolve({ index, against: { citedSource: 'https://wire.example/a' } }),
    ];
    const { report } = await checkArticle(article, providers, now);
    expect(report.checkedAgainst).toEqual({
      bundled: false,
      sets: ['Coast'],
      ownSources: 2,
      citedSource: 'https://wire.example/a',
    });
  });
});

describe('the bundled facts', () => {
  test('load once, and again after a failure', async () => {
    const asked: string[] = [];
    let broken = true;
    const bundled = createBundledFacts((name) => {
      asked.push(name);
      return answer(name === factsFile && !broken ? compiled : undefined);
    });
    await expect(bundled()).rejects.toThrow('no file facts/bundled.bin');
    broken = false;
    const [first, second] = await Promise.all([bundled(), bundled()]);
    expect(first).toBe(second);
    expect(first.candidates(['lindhaven'], 9)).toHaveLength(1);
    expect(asked.filter((name) => name === factsFile)).toHaveLength(2);
  });
});
