/**
 * Whose a value is, as far as the order of words tells it: the names of its clause that stand behind no preposition, those
 * behind one where there are no others, and of a sentence that names nobody ("its costs rose") those of the one before.
 */
import type { Span } from '../model.ts';
import type { Clause } from './clauses.ts';
import type { Claim } from './model.ts';
import type { Name } from './names.ts';
import { isOneName } from './same-name.ts';
import { keyOf, type Word } from './words.ts';

/** Where, with whom, by whom or against whom something was done; not who did it. */
const ASIDE = new Set(
  'in at near outside from to of by for with against over on after before under into behind between through via than'.split(
    ' ',
  ),
);
const ARTICLE = /^(?:the|an?|its|his|her|their)$/;

function isAside(words: readonly Word[], { from, roles }: Name): boolean {
  const first = from - roles.length;
  const before = words[first - 1]?.lower ?? '';
  return ASIDE.has(ARTICLE.test(before) ? (words[first - 2]?.lower ?? '') : before);
}

/** Names that are no part of a value: "NT" of "NT$5 billion" is nobody. */
export const unvalued = (names: readonly Name[], values: readonly Span[]): readonly Name[] =>
  names.filter((n) => !values.some((v) => v.start < n.end && n.start < v.end));

/**
 * The names of those to whom the value at a place may belong, as folded words: whoever acts in its clause, and in the whole
 * sentence first.
 */
export function ownersAt(
  at: Span,
  words: readonly Word[],
  names: readonly Name[],
  clauses: readonly Clause[],
): readonly string[] {
  const clause = clauses.find((c) => c.start <= at.start && at.start < c.end);
  const own = names.filter((n) => clause !== undefined && n.start >= clause.start && n.end <= clause.end);
  const near = own.length > 0 ? own : names;
  const acting = near.filter((n) => !isAside(words, n));
  const first = names.find((n) => !isAside(words, n));
  const all = [...(acting.length > 0 ? acting : near), ...(first === undefined ? [] : [first])];
  return [...new Set(all.map(({ parts }) => parts.join(' ')))];
}

/** Whether each of two values is somebody's, and neither sentence names an owner of the other's. */
export function areOwnedApart(a: Claim, b: Claim): boolean {
  const isNamed = ({ owners, anchors }: Claim, owner: string): boolean =>
    owners.some((other) => isOneName(owner, other)) ||
    owner.split(' ').every((part) => anchors.includes(keyOf(part)));
  const isElse = (one: Claim, other: Claim): boolean =>
    one.owners.length > 0 && !one.owners.some((owner) => isNamed(other, owner));
  return isElse(a, b) && isElse(b, a);
}
