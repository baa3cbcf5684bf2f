/**
 * What the two models look at. A feature is hashed to a row of a table; the training script and the page use this same
 * code, so that they cannot drift apart.
 */
import type { SyntaxToken } from './model.ts';

/** Rows of both tables: a power of two. */
export const tableRows = 1 << 17;
const mask = tableRows - 1;

/** A word as the models see it: its string features hashed once. */
export interface Form {
  readonly lower: string;
  readonly hash: number;
  readonly tail: readonly number[];
  readonly heads: readonly number[];
  readonly shape: number;
}

function hashText(text: string): number {
  let hash = 2166136261;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  return hash >>> 0;
}

/** Mixes a template's number with up to three hashes into a row. */
function row(template: number, a: number, b = 0, c = 0): number {
  let hash = Math.imul(template + 1, 0x9e3779b1) ^ Math.imul(a, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15) ^ b, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 13) ^ c, 0x27d4eb2f);
  return (hash ^ (hash >>> 16)) & mask;
}

const month =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/i;

/** The class of a value token: all values of a class look alike to the models. */
export function valueClass(text: string): '#pct' | '#mon' | '#date' | '#num' {
  if (/%|\bper ?cent|\bpercentage|\bbasis point/i.test(text)) return '#pct';
  if (/[$€£¥₩]|\b(?:dollars?|euros?|yen|won|yuan|pounds?|rupees?|USD|EUR|GBP|JPY|KRW|TWD)\b/i.test(text))
    return '#mon';
  if (month.test(text) || /\d ?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(text))
    return '#date';
  if (/^(?:1[5-9]|20)\d\d$/.test(text) || /^\d{1,4}[-/]\d{1,2}[-/]\d{1,4}/.test(text)) return '#date';
  return '#num';
}

const known = new Map<string, Form>();

/** The form of a token. Cached; the cache is emptied when it grows large, so it is bounded. */
export function formOf(token: SyntaxToken): Form {
  const text = token.value ? valueClass(token.text) : token.text.slice(0, 40);
  const cached = known.get(text);
  if (cached) return cached;
  const lower = text.toLowerCase();
  const shape = text
    .slice(0, 12)
    .replace(/[a-z]+/g, 'x')
    .replace(/[A-Z]{2,}/g, 'XX')
    .replace(/\d+/g, '0');
  const form: Form = {
    lower,
    hash: hashText(lower),
    tail: [1, 2, 3, 4].map((n) => hashText(lower.slice(-n))),
    heads: [1, 3].map((n) => hashText(lower.slice(0, n))),
    shape: hashText(shape),
  };
  if (known.size > 20_000) known.clear();
  known.set(text, form);
  return form;
}

/** Stands before the first and after the last word. */
export const edge: Form = formOf({ text: '\u0002', start: 0, end: 0 });

/** Longest list that either function below writes. */
export const mostFeatures = 64;

/** Writes the tagger's features of word `i` into `out`; `tags` holds the tags given so far. Returns how many. */
export function tagFeatures(
  forms: readonly Form[],
  i: number,
  tags: ArrayLike<number>,
  out: Int32Array,
): number {
  const w = forms[i] ?? edge;
  const p = forms[i - 1] ?? edge;
  const pp = forms[i - 2] ?? edge;
  const n = forms[i + 1] ?? edge;
  const nn = forms[i + 2] ?? edge;
  const t1 = i > 0 ? (tags[i - 1] ?? 0) + 1 : 0;
  const t2 = i > 1 ? (tags[i - 2] ?? 0) + 1 : 0;
  const first = i === 0 ? 1 : 0;
  let k = 0;
  const add = (template: number, a: number, b = 0, c = 0): void => {
    out[k] = row(template, a, b, c);
    k += 1;
  };
  add(0, 1);
  add(1, w.hash);
  for (let s = 0; s < 4; s += 1) add(2 + s, w.tail[s] ?? 0);
  add(6, w.heads[0] ?? 0);
  add(7, w.heads[1] ?? 0);
  add(8, w.shape, first);
  add(9, t1);
  add(10, t1, t2);
  add(11, t1, w.hash);
  add(12, p.hash);
  add(13, n.hash);
  add(14, pp.hash);
  add(15, nn.hash);
  add(16, p.hash, w.hash);
  add(17, w.hash, n.hash);
  add(18, n.tail[2] ?? 0);
  add(19, p.tail[2] ?? 0);
  add(20, t1, w.tail[2] ?? 0, n.tail[2] ?? 0);
  add(21, t1, n.hash);
  add(22, n.shape, w.shape);
  add(23, t1, t2, w.tail[2] ?? 0);
  return k;
}

/** A parse in the making, as arrays over words; -1 where nothing stands. */
export interface ParseState {
  readonly count: number;
  readonly stack: Int32Array;
  depth: number;
  front: number;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  /** Two leftmost and two rightmost dependents of each word, and their number on each side. */
  readonly left: Int32Array;
  readonly left2: Int32Array;
  readonly right: Int32Array;
  readonly right2: Int32Array;
  readonly leftCount: Int32Array;
  readonly rightCount: Int32Array;
}

/** Writes the parser's features of a state into `out`. Returns how many. */
export function parseFeatures(
  state: ParseState,
  forms: readonly Form[],
  tags: ArrayLike<number>,
  out: Int32Array,
): number {
  const { stack, depth, front, count, left, right, left2, right2, labels } = state;
  const s0 = depth > 0 ? (stack[depth - 1] ?? -1) : -1;
  const s1 = depth > 1 ? (stack[depth - 2] ?? -1) : -1;
  const s2 = depth > 2 ? (stack[depth - 3] ?? -1) : -1;
  const b0 = front < count ? front : -1;
  const b1 = front + 1 < count ? front + 1 : -1;
  const b2 = front + 2 < count ? front + 2 : -1;
  const word = (i: number): number => (i < 0 ? 7 : (forms[i] ?? edge).hash);
  const tag = (i: number): number => (i < 0 ? 0 : (tags[i] ?? 0) + 1);
  const of = (table: Int32Array, i: number): number => (i < 0 ? -1 : (table[i] ?? -1));
  const label = (i: number): number => (i < 0 ? 0 : (labels[i] ?? -1) + 2);
  const s0w = word(s0);
  const s1w = word(s1);
  const b0w = word(b0);
  const s0t = tag(s0);
  const s1t = tag(s1);
  const s2t = tag(s2);
  const b0t = tag(b0);
  const b1t = tag(b1);
  const b2t = tag(b2);
  const s0l = of(left, s0);
  const s0r = of(right, s0);
  const s1l = of(left, s1);
  const s1r = of(right, s1);
  const b0l = of(left, b0);
  const distance = s0 >= 0 && b0 >= 0 ? Math.min(7, b0 - s0) : 0;
  const distance1 = s0 >= 0 && s1 >= 0 ? Math.min(7, s0 - s1) : 0;
  const s0vr = s0 >= 0 ? Math.min(3, state.rightCount[s0] ?? 0) : 0;
  const s0vl = s0 >= 0 ? Math.min(3, state.leftCount[s0] ?? 0) : 0;
  const b0vl = b0 >= 0 ? Math.min(3, state.leftCount[b0] ?? 0) : 0;
  const s1vr = s1 >= 0 ? Math.min(3, state.rightCount[s1] ?? 0) : 0;
  const pair = s0t * 128 + b0t;
  let k = 0;
  const add = (template: number, a: number, b = 0, c = 0): void => {
    out[k] = row(64 + template, a, b, c);
    k += 1;
  };
  add(0, s0w, s0t);
  add(1, s0t);
  add(2, s1w, s1t);
  add(3, s1t);
  add(4, b0w, b0t);
  add(5, b0t);
  add(6, word(b1));
  add(7, b1t);
  add(8, b2t);
  add(9, s0w, b0w);
  add(10, s0w, b0t);
  add(11, s0t, b0w);
  add(12, pair, b1t);
  add(13, pair);
  add(14, s1t, s0t);
  add(15, s1w, s0t);
  add(16, s1t, s0w);
  add(17, s1w, s0w);
  add(18, s1t, s0t, b0t);
  add(19, s2t, s1t, s0t);
  add(20, pair, b1t, b2t);
  add(21, pair, distance);
  add(22, s1t * 128 + s0t, distance1, label(s0r));
  add(23, s0t, label(s0l), label(s0r));
  add(24, s1t, label(s1l), label(s1r));
  add(25, pair, tag(s0l));
  add(26, pair, tag(s0r));
  add(27, pair, tag(b0l));
  add(28, s1t * 128 + s0t, tag(s0r));
  add(29, s1t * 128 + s0t, tag(s1r));
  add(30, s1t * 128 + s0t, tag(s0l));
  add(31, s0w, s0vr, s0vl);
  add(32, s0t, s0vr, s0vl);
  add(33, b0t, b0vl, label(b0l));
  add(34, s1t, s1vr, s0t);
  add(35, pair, s1t, word(s0l));
  add(36, s0t, word(s0r), b0t);
  add(37, s1w, word(s0l), s0t);
  add(38, s1w, word(s0l), s0w);
  add(39, s0w, word(b0l), b0w);
  add(40, s0t, label(of(right2, s0)), label(s0r));
  add(41, s1t * 128 + s0t, b0t, label(s1r));
  add(42, s0t, label(of(left2, s0)), label(s0l));
  add(43, s0t, b0t, b0w);
  add(44, pair, s1w);
  add(45, s1w, b0t, s0t);
  return k;
}
