/** What a source tells the opposite of, or only denies, supports neither a figure nor a clause. */
import { engine } from '../../../../src/engine/index.ts';
import { readText } from '../../../../src/reading/plain-text.ts';

const published = '2026-03-06';

/** Verdicts of a page of one sentence against one report of one sentence. */
function verdicts(
  page: string,
  report: string,
  language = 'en',
  title = 'Northline of Tarrow',
): readonly string[] {
  const facts = { published, title, language };
  const document = readText(`${title}\n${page}`, facts);
  const source = { id: 's', kind: 'edited', publisher: 'Harbour Wire', published } as const;
  const index = engine.index([{ source, document: readText(`${title}\n${report}`, facts) }]);
  return engine
    .check(document, [index])
    .findings.filter(
      ({ start, slot }) => start > title.length && slot !== 'person' && slot !== 'organisation',
    )
    .map(({ verdict }) => verdict);
}

test.each([
  ['The fares of Northline in Tarrow rose 14 percent.', 'The fares of Northline in Tarrow fell 14 percent.'],
  [
    'The fares of Northline in Tarrow were up 14 percent.',
    'The fares of Northline in Tarrow were down 14 percent.',
  ],
  ['Northline hired 310 sailors in Tarrow.', 'Northline dismissed 310 sailors in Tarrow.'],
  ['Northline opened the terminal in Tarrow in May.', 'Northline closed the terminal in Tarrow in May.'],
  [
    'The crew of Northline accepted 4 percent more pay.',
    'The crew of Northline rejected 4 percent more pay.',
  ],
  ['Northline released 12 sailors in Tarrow.', 'Twelve sailors of Northline were arrested in Tarrow.'],
  [
    'Northline got 5 million euros from Tarrow.',
    'Northline had asked Tarrow for 5 million euros, a request for May.',
  ],
  [
    'The terminal of Northline in Tarrow cost 40 million euros more than planned.',
    'The terminal of Northline in Tarrow cost 40 million euros less than planned.',
  ],
  // Who does it and to whom it is done have changed places.
  ['Northline sued Velo Docks for 5 million euros.', 'Northline was sued by Velo Docks for 5 million euros.'],
  ['Northline beat Velo Docks 3-1 in Tarrow in May.', 'Northline lost to Velo Docks 3-1 in Tarrow in May.'],
  ['Northline overtook Velo Docks in June.', 'In June Velo Docks overtook Northline.'],
  ['Northline moved 310 sailors from Tarrow to Lund.', 'Northline moved 310 sailors from Lund to Tarrow.'],
])('%s is not supported by its opposite', (page, report) => {
  expect(verdicts(page, report)).not.toContain('supported');
});

test.each([
  [
    'The fares of Northline in Tarrow rose 14 percent.',
    'The fares of Northline in Tarrow increased by 14 percent.',
  ],
  [
    'The fares of Northline in Tarrow were up 14 percent.',
    'The fares of Northline in Tarrow rose 14 percent.',
  ],
  ['Northline hired 310 sailors in Tarrow.', 'Northline has recruited 310 sailors in Tarrow.'],
  ['Northline sued Velo Docks for 5 million euros.', 'Velo Docks was sued by Northline for 5 million euros.'],
  [
    'Northline lost 310 sailors to Velo Docks.',
    'Velo Docks has taken 310 sailors from Northline, which lost them.',
  ],
])('%s is supported in like words', (page, report) => {
  expect(verdicts(page, report)).toContain('supported');
});

test.each([
  ['ko', '노스라인', '노스라인은 선원 310명을 해고한다.', '노스라인은 선원 310명 해고설을 부인했다.'],
  [
    'ko',
    '노스라인',
    '노스라인은 선원 310명을 해고한다.',
    '노스라인이 선원 310명을 해고한다는 말은 사실이 아니다.',
  ],
  ['ja', 'ノースライン', 'ノースラインは船員310人を解雇する。', 'ノースラインは船員310人の解雇を否定した。'],
  [
    'ja',
    'ノースライン',
    'ノースラインは船員310人を解雇する。',
    'ノースラインが船員310人を解雇するとの話は誤りだ。',
  ],
])('a denial in %s is heard (%s)', (language, title, page, report) => {
  expect(verdicts(page, report, language, title)).not.toContain('supported');
});

test.each([
  ['ko', '노스라인', '노스라인은 선원 310명을 해고한다.', '노스라인이 선원 310명을 해고한다고 밝혔다.'],
  [
    'ja',
    'ノースライン',
    'ノースラインは船員310人を解雇する。',
    '船員310人の解雇をノースラインが金曜日に発表した。',
  ],
])('what is affirmed in %s supports', (language, title, page, report) => {
  expect(verdicts(page, report, language, title)).toContain('supported');
});
