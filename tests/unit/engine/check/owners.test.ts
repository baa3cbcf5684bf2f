/** Two reports that agree with each other contradict a page only where they speak of the same owner and thing. */
import { createEngine } from '../../../../src/engine/index.ts';
import { readText } from '../../../../src/reading/plain-text.ts';

const engine = createEngine();
const published = '2026-03-06';
const title = 'Northline and the harbour of Tarrow';

/** Verdicts on words of the page, held against one report by each of two publishers. */
function verdictsOn(words: string, page: string, first: string, second: string): readonly string[] {
  const document = readText(`${title}\n${page}`, { published, title });
  const index = engine.index(
    [first, second].map((text, i) => ({
      source: { id: `s${i}`, kind: 'edited', publisher: `Paper ${i}`, published } as const,
      document: readText(`${title}\n${text}`, { published, title }),
    })),
  );
  const start = document.text.indexOf(words, title.length);
  return engine
    .check(document, [index])
    .findings.filter((f) => f.slot !== 'event' && f.start < start + words.length && start < f.end)
    .map(({ verdict }) => verdict);
}

describe('another owner contradicts nobody, however many agree about it', () => {
  test.each([
    [
      'another firm',
      '14 million euros',
      'The port authority of Tarrow fined Northline 14 million euros for dumping oil.',
      'The port authority of Tarrow fined Westmark 9 million euros for dumping oil.',
      'Westmark was fined 9 million euros for dumping oil by the port authority of Tarrow.',
    ],
    [
      'another country, put first in the second report',
      '37,000',
      'Northline recalled 37,000 life vests in Norway because of weak straps.',
      'Northline recalled 73,000 life vests in Canada because of weak straps.',
      'In Canada, Northline recalled 73,000 life vests because of weak straps.',
    ],
    [
      'another group',
      '77 percent',
      'Pilots in Tarrow voted to walk out by 77 percent.',
      'Dockers in Tarrow voted to walk out by 67 percent.',
      'Dockers of Tarrow have voted by 67 percent to walk out.',
    ],
    [
      'a model whose name goes on',
      '640 euros',
      'The Northline Skiff 4 costs 640 euros.',
      'The Northline Skiff 4 Touring costs 940 euros.',
      'In shops, the Northline Skiff 4 Touring costs 940 euros.',
    ],
    [
      'a plan beside what was done',
      '61 million euros',
      'The terminal of Northline in Tarrow cost 61 million euros when it opened.',
      'The terminal of Northline in Tarrow was planned to cost 45 million euros.',
      'The terminal of Northline in Tarrow was planned to cost 45 million euros at first.',
    ],
  ])('%s', (_kind, words, page, first, second) => {
    expect(verdictsOn(words, page, first, second)).not.toContain('contradicted');
  });

  test.each([
    [
      'the same firm',
      '14 million euros',
      'The port authority of Tarrow fined Northline 14 million euros for dumping oil.',
      'The port authority of Tarrow fined Northline 9 million euros for dumping oil.',
      'Northline was fined 9 million euros for dumping oil by the port authority of Tarrow.',
    ],
    [
      'the same group',
      '77 percent',
      'Pilots in Tarrow voted to walk out by 77 percent.',
      'Pilots in Tarrow voted to walk out by 67 percent.',
      'Pilots of Tarrow have voted by 67 percent to walk out.',
    ],
    [
      'the same act of two named parties, told by another verb',
      '3 March 2026',
      'On 3 March 2026 Northline of Tarrow took over the shipyard Aldersund.',
      'On 4 March 2026 Northline of Tarrow bought the shipyard Aldersund.',
      'On 4 March 2026 Northline of Tarrow acquired the shipyard Aldersund.',
    ],
  ])('%s is contradicted', (_kind, words, page, first, second) => {
    expect(verdictsOn(words, page, first, second)).toContain('contradicted');
  });
});
