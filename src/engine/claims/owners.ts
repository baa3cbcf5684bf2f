/**
 * Whose a value is, judging by word order: the names in its clause and the first in its sentence that follow no preposition;
 * if there are none, those that do; and for a sentence that names nobody ("its costs rose"), those of the last that does.
 */
import type { Span } from '../model.ts';
import type { Clause } from './clauses.ts';
import type { Name } from './names.ts';
import { isOneName } from './same-name.ts';
import type { Word } from './words.ts';

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
 * The names of those to whom the value at a place may belong, as folded words: whoever acts first in the sentence, and in
 * the value's clause before it.
 */
export function ownersAt(
  at: Span,
  words: readonly Word[],
  names: readonly Name[],
  clauses: readonly Clause[],
): readonly string[] {
  const clause = clauses.find((c) => c.start <= at.start && at.start < c.end);
  const own = names.filter((n) => clause !== undefined && n.start >= clause.start && n.end <= clause.end);
  const subjects = names.filter((n) => !isAside(words, n));
  // "Varga had 520 on board and helped the Sunna": who acts stands before the value, or first.
  const acting = [...subjects.slice(0, 1), ...subjects.filter((n) => own.includes(n) && n.start < at.start)];
  const all = acting.length > 0 ? acting : own.length > 0 ? own : names;
  return [...new Set(all.map(({ parts }) => parts.join(' ')))];
}

/** Whether each of two values is somebody's, and no owner of the one is one of the other. */
export const areOwnedApart = (mine: readonly string[], theirs: readonly string[]): boolean =>
  mine.length > 0 &&
  theirs.length > 0 &&
  !mine.some((owner) => theirs.some((other) => isOneName(owner, other)));
