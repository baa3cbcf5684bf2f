/** How firmly a figure is meant: "about", "at least", "or more". */
import * as words from '../lang/en.ts';
import type { Bound, QuantityValue } from '../model.ts';
import type { Lexemes } from './lexer.ts';

/** A value read at a place: lexemes `first` up to, not including, `next`. */
export interface NumberHit {
  readonly first: number;
  readonly next: number;
  readonly type: 'number' | 'percent' | 'currency' | 'ordinal' | 'duration';
  readonly value: QuantityValue;
  readonly noun: string;
}

/** The bound that ends right before an index: which, and where it begins. */
export function boundBefore(
  l: Lexemes,
  index: number,
): { readonly bound: Bound; readonly first: number } | undefined {
  const sign = words.boundSigns[l.word(index - 1)];
  if (sign) return { bound: sign, first: index - 1 };
  // "about a 10 % rise"; "a little below the 52-week high" bounds the high, not the weeks.
  const skip = /^an?$/.test(l.word(index - 1)) ? 1 : 0;
  for (const gap of skip ? [0, 1] : [0])
    for (let many = 4; many >= 1; many -= 1) {
      const first = index - gap - many;
      if (first < 0) continue;
      let joined = l.word(first);
      for (let at = first + 1; at < index - gap; at += 1) joined += ` ${l.word(at)}`;
      const bound = words.bounds[joined];
      if (bound) return { bound, first };
    }
  return undefined;
}

/** "or more", "or so", "+", "-plus" behind a figure. */
export function boundBehind(
  l: Lexemes,
  index: number,
): { readonly bound: Bound; readonly next: number } | undefined {
  const here = l.at(index);
  if (here.text === '+' && here.glued) return { bound: 'least', next: index + 1 };
  if (here.text === '-' && l.word(index + 1) === 'plus') return { bound: 'least', next: index + 2 };
  if (here.lower === 'or') {
    const bound = words.boundTails[l.word(index + 1)];
    if (bound) return { bound, next: index + 2 };
  }
  return undefined;
}
