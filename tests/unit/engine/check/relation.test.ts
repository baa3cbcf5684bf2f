import { relate } from '../../../../src/engine/check/relation.ts';
import type { Claim } from '../../../../src/engine/claims/model.ts';
import { readDocument } from '../../../../src/engine/claims/read.ts';
import { readText } from '../../../../src/reading/plain-text.ts';

/** The first claim of a slot in a sentence. */
function claim(text: string, slot: Claim['slot']): Claim {
  const all = readDocument(readText(`News of the harbour\n${text}`, { published: '2026-03-05' })).sentences;
  const found = all.flatMap((s) => s.claims).find((c) => c.slot === slot && c.zone !== 'title');
  if (found === undefined) throw new Error(`no ${slot} in ${text}`);
  return found;
}

describe('figures', () => {
  test.each([
    ['3 ferries', '4 ferries', 'different'],
    ['3 million tickets', '4 million tickets', 'different'],
    ['2.4 million tickets', '2 million tickets', 'compatible'],
    ['41,200 tickets', '41,000 tickets', 'same'],
    ['more than 30 ferries', '34 ferries', 'compatible'],
    ['more than 30 ferries', '90 ferries', 'different'],
    ['more than 30 ferries', 'over 50 ferries', 'different'],
    ['more than 30 ferries', 'over 35 ferries', 'compatible'],
    ['up to 30 ferries', 'up to 60 ferries', 'different'],
    ['almost ten ferries', 'some eight ferries', 'compatible'],
    ['almost ten ferries', 'eight ferries', 'different'],
  ])('%s against %s: %s', (a, b, relation) => {
    const [x, y] = [claim(`Northline sold ${a}.`, 'count'), claim(`Northline sold ${b}.`, 'count')];
    expect([relate(x, y), relate(y, x)]).toEqual([relation, relation]);
  });
});

describe('names', () => {
  test.each([
    ['Marta Oyelaran', 'Oyelaran Adeyemi', 'compatible'],
    ['Marta Oyelaran', 'Ingrid Solvang', 'different'],
  ])('%s against %s: %s', (a, b, relation) => {
    const [x, y] = [claim(`Captain ${a} spoke.`, 'person'), claim(`Captain ${b} spoke.`, 'person')];
    expect(relate(x, y)).toBe(relation);
  });
});
