/** The score of a game as a claim: supported from either side, told wrong, and left alone where it is of something else. */
import { findingsOf } from './support.ts';

/** Verdicts on the scores of a page, against reports of as many publishers. */
const verdicts = (page: string, ...reports: string[]): string[] =>
  findingsOf(page, ...reports).flatMap(({ slot, verdict, value }) =>
    slot === 'other' ? [`${value} ${verdict}`] : [],
  );

const cases = {
  football: [
    'Brunhaven Rovers beat Tarrow Town %s in the cup final at Harbour Park on Sunday evening.',
    'Tarrow Town lost %s to Brunhaven Rovers in the cup final at Harbour Park on Sunday evening.',
    ['3-1', '1-3', '2-1'],
  ],
  basketball: [
    'The Ulmstadt Gulls defeated the Hale Herons %s in the seventh match of the season at Pier Arena.',
    'The Hale Herons lost %s to the Ulmstadt Gulls in the seventh match of the season at Pier Arena.',
    ['112-98', '98-112', '112-89'],
  ],
  tennis: [
    'Marta Oyelaran beat Petra Wolski %s in the final of the Brunhaven Open on Saturday.',
    'Petra Wolski lost %s to Marta Oyelaran in the final of the Brunhaven Open on Saturday.',
    ['2-6, 6-2, 6-3', '6-2, 2-6, 3-6', '2-6, 6-2, 6-4'],
  ],
} as const;

test.each(Object.entries(cases))('%s', (_sport, [won, lost, [score, turned, wrong]]) => {
  const told = won.replace('%s', score);
  const other = lost.replace('%s', turned);
  expect(verdicts(told, told, other)).toEqual([`${score} supported`]);
  expect(verdicts(other, told)).toEqual([`${turned} supported`]);
  expect(verdicts(won.replace('%s', wrong), told, other)).toEqual([`${wrong} contradicted`]);
});

test('who won is part of it', () => {
  const told = 'Brunhaven Rovers beat Tarrow Town 3-1 in the cup final at Harbour Park on Sunday evening.';
  const swapped = 'Tarrow Town beat Brunhaven Rovers 3-1 in the cup final at Harbour Park on Sunday evening.';
  const lost = 'Brunhaven Rovers lost 1-3 to Tarrow Town in the cup final at Harbour Park on Sunday evening.';
  expect(verdicts(swapped, told)).toEqual(['3-1 unverified']);
  expect(verdicts(lost, told)).toEqual(['1-3 unverified']);
  const victory = (winner: string, loser: string) =>
    `A 3-1 victory of ${winner} over ${loser} decided the cup final on Sunday. Rovik scored twice.`;
  expect(verdicts(victory('Brunhaven', 'Tarrow'), victory('Tarrow', 'Brunhaven'))).toEqual([
    '3-1 unverified',
  ]);
});

test('Korean and Japanese', () => {
  const ko = (score: string) =>
    `브룬헤이븐이 일요일 하버파크에서 열린 컵 결승전에서 타로를 ${score}로 꺾고 우승했다.`;
  expect(verdicts(ko('3-1'), ko('3-1'))).toEqual(['3-1 supported']);
  expect(verdicts(ko('3-2'), ko('3-1'))).not.toEqual(['3-2 supported']);
  const ja = (score: string) =>
    `ブルンヘイブンは日曜日にハーバーパークで行われた杯の決勝でタローを${score}で破った。`;
  expect(verdicts(ja('3対1'), ja('3対1'))).toEqual(['3-1 supported']);
  expect(verdicts(ja('3対2'), ja('3対1'))).not.toEqual(['3-2 supported']);
});

test.each([
  ['another moment', 'Brunhaven Rovers led Tarrow Town 2-0 at half-time in the cup final at Harbour Park.'],
  ['the shoot-out', 'Brunhaven Rovers beat Tarrow Town 4-2 on penalties in the cup final at Harbour Park.'],
  ['another game', 'Brunhaven Rovers beat Hale City 4-0 in the semi-final at Hale Road last month.'],
  ['the season', 'Brunhaven Rovers, with an 8-2 record this season, play Tarrow Town in the cup final.'],
])('%s says nothing against the result', (_what, report) => {
  const page = 'Brunhaven Rovers beat Tarrow Town 3-1 in the cup final at Harbour Park on Sunday.';
  expect(verdicts(page, report, report.replace('Park', 'Park in Brunhaven'))).toEqual(['3-1 unverified']);
});
