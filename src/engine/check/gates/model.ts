/** What a gate is, and the few comparisons that all of them are made of. */
import type { Claim } from '../../claims/model.ts';
import type { Group, Situation } from '../features.ts';

export interface Gate {
  readonly name: string;
  readonly shut: (page: Claim, fact: Claim, situation: Situation) => boolean;
  /** Groups for which it is a doubt only. */
  readonly doubtFor?: readonly Group[];
}

export const ALL: readonly Group[] = ['date', 'figure', 'ordinal', 'name'];

export function disjoint(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((x) => b.includes(x));
}

/** Each side names somebody whom the other does not: "Ruiz and Solvang met" against "Ruiz and Wolski met". */
export function apart(a: readonly string[], b: readonly string[]): boolean {
  return a.some((x) => !b.includes(x)) && b.some((x) => !a.includes(x));
}

export function shareAny(a: readonly string[], b: readonly string[]): boolean {
  return a.some((x) => b.includes(x));
}

export function bothDiffer(a: string, b: string): boolean {
  return a !== '' && b !== '' && a !== 'none' && b !== 'none' && a !== b;
}
