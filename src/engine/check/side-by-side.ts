/**
 * How similar two claims are, in a few parts that can each be explained: the words around both values, what is counted or
 * measured, the time, the other values of both sentences, and the order of the words next to the values. Nothing here looks
 * at how the two values relate.
 */
import type { Claim } from '../claims/model.ts';
import { otherStretch } from '../claims/period.ts';
import { cut, type Row, rowOf } from './rows.ts';

export type Rarity = (key: string) => number;

/** The keys of one comparison as numbers, for fast comparing, and what each is worth. */
export class Lexicon {
  readonly #numbers = new Map<string, number>();
  /** By number. */
  readonly worth: number[] = [];
  /** Where what is compared at the moment has a key, by number; 0 for nowhere, and between two questions. */
  readonly places: number[] = [];
  /** Keys of the names that the page or a fact has. */
  readonly names: ReadonlySet<string>;
  readonly #rarity: Rarity;

  constructor(rarity: Rarity, names: ReadonlySet<string>) {
    this.#rarity = rarity;
    this.names = names;
  }

  number(key: string): number {
    let number = this.#numbers.get(key);
    if (number === undefined) {
      this.#numbers.set(key, (number = this.worth.length));
      this.worth.push(this.#rarity(key));
      this.places.push(0);
    }
    return number;
  }

  numbers(keys: readonly string[]): ReadonlySet<number> {
    return new Set(keys.map((key) => this.number(key)));
  }
}

/** A claim made ready for many comparisons. */
export class View {
  readonly claim: Claim;
  /** The sentence as it stands. */
  readonly text: string;
  /** Which claim of which fact it is. */
  readonly name: string;
  /** The keys around the sentence by number. */
  readonly around: ReadonlySet<number>;
  /** The claim's keys by number, in their order. */
  readonly numbers: readonly number[];
  /** Sum of closeness × rarity over them. */
  readonly mass: number;
  #line: Line | undefined;
  #row: Row | undefined;
  #cut: Row | undefined;
  readonly #lexicon: Lexicon;

  constructor(claim: Claim, text: string, name: string, around: ReadonlySet<number>, lexicon: Lexicon) {
    this.claim = claim;
    this.text = text;
    this.name = name;
    this.around = around;
    this.numbers = claim.keys.map((key) => lexicon.number(key));
    this.mass = this.numbers.reduce(
      (sum, number, i) => sum + (claim.near[i] ?? 0) * (lexicon.worth[number] ?? 0),
      0,
    );
    this.#lexicon = lexicon;
  }

  /** Whether it names somebody or something that the other's sentence, the one before and its title lack. */
  namesElse({ claim, around }: View): boolean {
    return this.claim.anchors.some(
      (key) => !claim.keys.includes(key) && !around.has(this.#lexicon.number(key)),
    );
  }

  /** Those to whom the value may belong: also whoever opens the sentence, where another one writes that word as a name. */
  get owners(): readonly string[] {
    const { owners, anchors } = this.claim;
    const { opens, keys, words } = this.row;
    const [key = '', word = ''] = [keys[0], words[0]];
    return opens && !anchors.includes(key) && this.#lexicon.names.has(key) ? [...owners, word] : owners;
  }

  get line(): Line {
    return (this.#line ??= lineOf(this.row, this.#lexicon));
  }

  get row(): Row {
    return (this.#row ??= rowOf(this));
  }

  /** As much of it as can be laid beside another. */
  get cut(): Row {
    return (this.#cut ??= cut(this.row));
  }
}

/** Words on each side that belong to a value, and how many right beside it are compared one by one. */
const WINDOW = 7;
const RUN = 3;

/** The row of words around a value, by number. */
interface Line {
  readonly words: readonly number[];
  /** Index of the first word behind the value. */
  readonly at: number;
}

function lineOf({ keys, at }: Row, lexicon: Lexicon): Line {
  const from = Math.max(0, at - WINDOW);
  return { words: keys.slice(from, at + WINDOW).map((key) => lexicon.number(key)), at: at - from };
}

/** Closeness from which on a word stands close by, and how many of the nearest words are asked for. */
const CLOSE = 0.35;
const NEAREST = 4;
/** What a word from outside the sentence is worth. */
const CONTEXT = 0.3;

/** How close each of two claims has the keys of the other, by the place of the key; one pair is met at a time. */
const inA = new Float64Array(256);
const inB = new Float64Array(256);

/**
 * How much of one claim's surroundings the other has, by closeness and rarity, 0 to 1.
 * @param theirs how close the other has each key, 0 where it has it not
 */
function covered(view: View, other: View, theirs: Float64Array, worth: readonly number[]): number {
  const { numbers, mass } = view;
  const { near } = view.claim;
  if (mass <= 0) return 0;
  let sum = 0;
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i] ?? 0;
    const close = theirs[i] ?? 0;
    if (close === 0 && !other.around.has(number)) continue;
    const weight = near[i] ?? 0;
    const hit = close === 0 ? CONTEXT : 0.5 + 0.5 * Math.min(1, close / Math.max(weight, 0.01));
    sum += weight * hit * (worth[number] ?? 0);
  }
  return sum / mass;
}

/** How much of the nearest words the other has close by too, by rarity. */
function nearest({ numbers }: View, theirs: Float64Array, worth: readonly number[]): number {
  let [all, close] = [0, 0];
  for (let i = 0; i < numbers.length && i < NEAREST; i++) {
    const rare = worth[numbers[i] ?? 0] ?? 0;
    all += rare;
    if ((theirs[i] ?? 0) >= CLOSE) close += rare;
  }
  return all > 0 ? close / all : 0;
}

function meet(a: View, b: View, { places }: Lexicon): void {
  inB.fill(0, 0, a.numbers.length);
  inA.fill(0, 0, b.numbers.length);
  for (let i = 0; i < a.numbers.length; i++) places[a.numbers[i] ?? 0] = i + 1;
  for (let j = 0; j < b.numbers.length; j++) {
    const i = (places[b.numbers[j] ?? 0] ?? 0) - 1;
    if (i < 0) continue;
    inB[i] = b.claim.near[j] ?? 0;
    inA[j] = a.claim.near[i] ?? 0;
  }
  for (const number of a.numbers) places[number] = 0;
}

function run(a: Line, b: Line, step: 1 | -1): number {
  let steps = 0;
  for (let i = step === 1 ? 0 : -1; steps < RUN; i += step, steps++) {
    const mine = a.words[a.at + i];
    if (mine === undefined || mine !== b.words[b.at + i]) break;
  }
  return steps / RUN;
}

/** Longest common row of words around both values, as a share of the shorter window; a bit for each word of the second. */
function inOrder({ words: x }: Line, { words: y }: Line, { places }: Lexicon): number {
  const least = Math.min(x.length, y.length);
  if (least === 0) return 0;
  y.forEach((word, j) => {
    places[word] = (places[word] ?? 0) | (1 << j);
  });
  const all = (1 << y.length) - 1;
  let free = all;
  for (const word of x) {
    const hit = free & (places[word] ?? 0);
    free = ((free + hit) | (free - hit)) & all;
  }
  for (const word of y) places[word] = 0;
  let common = 0;
  for (let bits = all ^ free; bits !== 0; bits &= bits - 1) common++;
  return common / least;
}

const apart = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((key) => b.includes(key));

const differ = (a: string, b: string): boolean =>
  a !== '' && b !== '' && a !== 'none' && b !== 'none' && a !== b;

/**
 * The parts, each 0 to 1: one; the page's words that the source has, and the other way round; the four nearest words of both;
 * the words right before and right behind; the row of words around; another counted or measured
 * thing; the stretch of time the same, or another; another base or kind of measure; another edge of a date; other values in
 * common, or all of them different.
 */
export function partsOf(a: View, b: View, lexicon: Lexicon): number[] {
  const [p, s] = [a.claim, b.claim];
  const [x, y] = [a.line, b.line];
  const { worth } = lexicon;
  meet(a, b, lexicon);
  let others = 0;
  for (const value of p.others) if (s.others.includes(value)) others++;
  return [
    1,
    covered(a, b, inB, worth),
    covered(b, a, inA, worth),
    nearest(a, inB, worth),
    nearest(b, inA, worth),
    run(x, y, -1),
    run(x, y, 1),
    inOrder(x, y, lexicon),
    apart(p.unitKeys, s.unitKeys) ? 1 : 0,
    p.periods.some((period) => s.periods.includes(period)) ? 1 : 0,
    otherStretch(p.periods, s.periods) ? 1 : 0,
    differ(p.base, s.base) || differ(p.measureKind, s.measureKind) ? 1 : 0,
    p.edge === s.edge ? 0 : 1,
    Math.min(2, others) / 2,
    p.others.length > 0 && s.others.length > 0 && others === 0 ? 1 : 0,
  ];
}
