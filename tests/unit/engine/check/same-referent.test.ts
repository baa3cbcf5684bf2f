/** What two values belong to, by the model that ships: known, known to differ, or not known, which is the usual answer. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Kinship, kinshipOf } from '../../../../src/engine/check/same-referent.ts';
import type { Claim } from '../../../../src/engine/claims/model.ts';
import { readDocument } from '../../../../src/engine/claims/read.ts';
import { loadSyntax, plainSyntax } from '../../../../src/engine/claims/syntax/analyse.ts';
import type { Syntax } from '../../../../src/engine/claims/syntax/model.ts';
import { indexSources } from '../../../../src/engine/facts/memory.ts';
import type { Fact } from '../../../../src/engine/facts/model.ts';
import { readText } from '../../../../src/reading/plain-text.ts';

const model = loadSyntax(readFileSync(path.join(__dirname, '../../../../assets/model/syntax.bin')));

const claimWith = (claims: readonly Claim[], quote: string): Claim => {
  const found = claims.find((claim) => claim.quote.includes(quote) && claim.slot !== 'event');
  if (!found) throw new Error(`No claim with "${quote}": ${claims.map((claim) => claim.quote).join(' | ')}`);
  return found;
};

function kin(
  ours: readonly [string, string],
  theirs: readonly [string, string],
  syntax: Syntax = model,
): Kinship {
  const text = `A report on the harbour\n${ours[0]}`;
  const claims = readDocument(readText(text)).sentences.flatMap((sentence) => sentence.claims);
  const index = indexSources([
    { document: readText(`Another report\n${theirs[0]}`), source: { id: 's', kind: 'edited' } },
  ]);
  const facts = index.candidates(['harbour', 'profit', 'ferri', 'revenu', 'toll', 'northlin', 'claim'], 20);
  const fact = facts.find((one: Fact) => one.statement.includes(theirs[1]));
  if (!fact) throw new Error('the source was not indexed');
  return kinshipOf(
    syntax,
    { text, claim: claimWith(claims, ours[1]) },
    { fact, claim: claimWith(fact.claims, theirs[1]) },
  );
}

test.each([
  [
    'the same measure of the same owner',
    'Northline raised its profit by 12% last year.',
    '12%',
    'Northline raised its profit by 15% in 2025.',
    '15%',
    'same',
  ],
  [
    'profit against revenue',
    'The profit of Northline rose 12% last year.',
    '12%',
    'The revenue of Northline rose 30% last year.',
    '30%',
    'different',
  ],
  [
    'a headline says nothing',
    'Profit up 12% at Northline',
    '12%',
    'The revenue of Northline rose 30% last year.',
    '30%',
    'unknown',
  ],
] as const)('%s', (_what, ours, quote, theirs, other, expected) => {
  expect(kin([ours, quote], [theirs, other])).toBe(expected);
});

test('without the trained model nothing is known', () => {
  const ours = ['The profit of Northline rose 12% last year.', '12%'] as const;
  expect(kin(ours, ['The revenue of Northline rose 30% last year.', '30%'], plainSyntax())).toBe('unknown');
});
