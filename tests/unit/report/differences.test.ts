/** Facts told once, and figures that add up whatever the page and the reader do. */
import { array, assert, constantFrom, integer, property, tuple } from 'fast-check';
import type { Finding, Statement, Verdict } from '../../../src/engine/model.ts';
import { differencesOf, findingKey, shownOf, tallyOf } from '../../../src/report/differences.ts';
import { statementsOf, wrongDate, wrongMoney } from '../../fixtures/reports/samples.ts';

const states: readonly Verdict[] = ['contradicted', 'compare', 'supported', 'repeated', 'unverified'];

test('the states of the statements add up to their number, also after "not right"', () => {
  assert(
    property(array(tuple(constantFrom(...states), integer({ min: 0, max: 5 }))), (drafts) => {
      const findings = drafts.map(
        ([verdict, value], index): Finding => ({
          ...wrongDate,
          verdict,
          value: String(value),
          start: index * 100,
          end: index * 100 + 10,
        }),
      );
      const statements = statementsOf(findings);
      const hidden = new Set(findings.filter((_, index) => index % 2).map(findingKey));
      for (const shown of [statements, shownOf({ statements, findings }, [...hidden]).statements]) {
        const { total, compared, ...counts } = tallyOf(shown);
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(total);
        expect(compared + counts.repeated + counts.unverified).toBe(total);
      }
      const left = tallyOf(shownOf({ statements, findings }, findings.map(findingKey)).statements);
      expect(left.contradicted).toBe(0);
    }),
  );
});

test('only what is contradicted is a difference; what is hidden is none', () => {
  const findings = [wrongDate, wrongMoney];
  expect(differencesOf({ findings }).map(([{ index }]) => index)).toEqual([0]);
  expect(differencesOf({ findings }, new Set([findingKey(wrongDate)]))).toEqual([]);
});

test('one fact at three places is one difference; another source’s value makes it another', () => {
  const [proof] = wrongDate.evidence;
  if (!proof) throw new Error('the sample has no evidence');
  const findings = [
    wrongDate,
    { ...wrongDate, start: 700, end: 713 },
    { ...wrongDate, start: 800, end: 813 },
    { ...wrongDate, start: 900, end: 913, evidence: [{ ...proof, value: '2025-03-02' }] },
  ];
  expect(differencesOf({ findings }).map((places) => places.length)).toEqual([3, 1]);
});

test('a clause that the same sentence contradicts as the value in it is told with the value alone', () => {
  const clause: Finding = {
    ...wrongDate,
    slot: 'event',
    start: wrongDate.start - 20,
    end: wrongDate.end + 40,
  };
  expect(differencesOf({ findings: [clause, wrongDate] }).map(([{ index }]) => index)).toEqual([1]);
});

test('a claim is known again on another page by its sentence, its value and what stands against it', () => {
  expect(findingKey({ ...wrongDate, start: 5, end: 18, rule: 'other' })).toBe(findingKey(wrongDate));
  expect(findingKey({ ...wrongDate, context: { before: 'Off ', after: '.' } })).not.toBe(
    findingKey(wrongDate),
  );
  expect(findingKey({ ...wrongDate, value: '2025-03-06' })).not.toBe(findingKey(wrongDate));
});

test('a statement is only to be compared once all that contradicts it was hidden', () => {
  const [statement] = statementsOf([wrongDate]) as [Statement];
  const second: Finding = { ...wrongDate, value: '2025', start: statement.start, end: statement.start + 2 };
  const report = { statements: [statement], findings: [wrongDate, second] };
  const state = (...hidden: Finding[]) => shownOf(report, hidden.map(findingKey)).statements[0]?.state;
  expect([state(), state(wrongDate), state(wrongDate, second)]).toEqual([
    'contradicted',
    'contradicted',
    'compare',
  ]);
});
