/**
 * Tags a sentence from left to right, then parses it: arc-hybrid transitions, one greedy pass. Both passes are linear in
 * the sentence's length.
 */
import { type Form, mostFeatures, type ParseState, parseFeatures, tagFeatures } from './features.ts';
import type { Table } from './weights.ts';

/** Sets aside the place for a parse of `count` words. */
export function newState(count: number): ParseState {
  const table = (fill: number): Int32Array => new Int32Array(count).fill(fill);
  return {
    count,
    stack: new Int32Array(count + 1),
    depth: 0,
    front: 0,
    heads: table(-1),
    labels: table(-1),
    left: table(-1),
    left2: table(-1),
    right: table(-1),
    right2: table(-1),
    leftCount: table(0),
    rightCount: table(0),
  };
}

function attach(state: ParseState, child: number, head: number, label: number): void {
  state.heads[child] = head;
  state.labels[child] = label;
  const [near, far, counts] =
    child < head ? [state.left, state.left2, state.leftCount] : [state.right, state.right2, state.rightCount];
  far[head] = near[head] ?? -1;
  near[head] = child;
  counts[head] = (counts[head] ?? 0) + 1;
}

export const shift = 0;

/** 0 shift, odd left arc (front → top), even right arc (second → top); the relation is in the rest. */
export function moveKind(move: number): 0 | 1 | 2 {
  if (move === shift) return 0;
  return move % 2 === 1 ? 1 : 2;
}

/** Which kinds of move a state allows. */
export function allowed(state: ParseState, kind: 0 | 1 | 2): boolean {
  if (kind === 0) return state.front < state.count;
  if (kind === 1) return state.depth > 0 && state.front < state.count;
  return state.depth > 1;
}

/** Makes a move. */
export function apply(state: ParseState, move: number): void {
  const kind = moveKind(move);
  if (kind === 0) {
    state.stack[state.depth] = state.front;
    state.depth += 1;
    state.front += 1;
    return;
  }
  const child = state.stack[state.depth - 1] ?? 0;
  const head = kind === 1 ? state.front : (state.stack[state.depth - 2] ?? 0);
  attach(state, child, head, (move - 1) >> 1);
  state.depth -= 1;
}

/** Whether the parse is complete: one word left, the root. */
export function finished(state: ParseState): boolean {
  return state.front >= state.count && state.depth <= 1;
}

const rows = new Int32Array(mostFeatures);
const kinds = [0, 1, 2] as const;

/** Index of the best tag for each word. `fixed` gives the tag of words that are not in question, -1 for the others. */
export function tagWords(table: Table, forms: readonly Form[], fixed: readonly number[]): Int32Array {
  const tags = new Int32Array(forms.length);
  const scores = new Float32Array(table.classes);
  for (let i = 0; i < forms.length; i += 1) {
    const given = fixed[i] ?? -1;
    if (given >= 0) {
      tags[i] = given;
      continue;
    }
    const count = tagFeatures(forms, i, tags, rows);
    scores.fill(0);
    for (let k = 0; k < count; k += 1) table.addRow(rows[k] ?? 0, scores);
    let best = 0;
    for (let c = 1; c < scores.length; c += 1) if ((scores[c] ?? 0) > (scores[best] ?? 0)) best = c;
    tags[i] = best;
  }
  return tags;
}

/** Head (-1 for the root) and relation index (-1 for the root) of each word. */
export function parseWords(
  table: Table,
  forms: readonly Form[],
  tags: Int32Array,
): { heads: Int32Array; labels: Int32Array } {
  const state = newState(forms.length);
  const scores = new Float32Array(table.classes);
  while (!finished(state)) {
    const count = parseFeatures(state, forms, tags, rows);
    scores.fill(0);
    for (let k = 0; k < count; k += 1) table.addRow(rows[k] ?? 0, scores);
    // Odd classes are left arcs, even ones right arcs: only the kinds that are allowed are looked at.
    let best = -1;
    let highest = Number.NEGATIVE_INFINITY;
    for (const kind of kinds) {
      if (!allowed(state, kind)) continue;
      const last = kind === shift ? 1 : scores.length;
      for (let c: number = kind; c < last; c += 2) {
        const score = scores[c] ?? 0;
        if (score <= highest) continue;
        best = c;
        highest = score;
      }
    }
    apply(state, best);
  }
  return { heads: state.heads, labels: state.labels };
}
