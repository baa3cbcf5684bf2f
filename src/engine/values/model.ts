/**
 * Typed values: the meaning of a date, number, sum, percentage, ordinal or duration in a text. What the text says and what we
 * had to add (the year of "13 January") are kept apart, because an implied part may never raise an alarm.
 */
import type { Span, ValueType } from '../model.ts';

export type DatePart = 'year' | 'month' | 'day' | 'weekday';

export interface ClockTime {
  /** 0–24; 24 is midnight, which ends a day and begins the next. */
  readonly hour: number;
  /** 0–59; undefined if only the hour is said. */
  readonly minute?: number;
}

/** A day or a longer stretch as a closed interval of ISO days. */
export interface DateValue {
  readonly type: 'date';
  /** ISO day, inclusive. */
  readonly from: string;
  /** ISO day, inclusive. */
  readonly to: string;
  readonly precision: 'day' | 'week' | 'month' | 'quarter' | 'year' | 'range';
  /** Parts that the text does not say itself. */
  readonly implied: readonly DatePart[];
  /** The weekday that the text names, 1 Monday … 7 Sunday. */
  readonly weekday?: number;
  /** True if the named weekday is not the named date's: the text disagrees with itself. */
  readonly mismatch?: true;
  readonly time?: ClockTime;
  /**
   * Another day that the words may mean: the neighbouring one elsewhere on Earth or on the other side of midnight, the
   * other order of 5/6/2025.
   */
  readonly alternative?: string;
  /** The part of the day that the text names: "Saturday morning", "last night". */
  readonly part?: 'morning' | 'afternoon' | 'evening' | 'night';
  /** True for a range that is counted from publication: "over the next 18 months", "Monday to Friday". */
  readonly window?: true;
  /** True for "early", "mid", "late", "around": the interval is a guess. */
  readonly rough?: true;
}

/** A number with its unit as a closed interval: "at least 30" is [30, ∞]. */
export interface QuantityValue {
  readonly type: 'quantity';
  /** The figure as written, scaled: 1.25 trillion is 1250000000000. For a range, its lower end. */
  readonly exact: number;
  readonly low: number;
  readonly high: number;
  /** The smallest step of the figure as written: 1.25 trillion has step 10000000000. */
  readonly step: number;
  /**
   * `%`, `pp`, `bp`, an ISO currency code (or `peso`, `dinar` … where the country is not said), `year` … `second`, `x` for
   * multiples, `ordinal` for a rank, a measure (`km`, `t`, `°C`), or empty.
   */
  readonly unit: string;
  /** True for "about", "nearly", "more than" and the like. */
  readonly rough: boolean;
  /** True for two explicit ends: "0.33 % to 0.35 %". */
  readonly range: boolean;
}

/** How a word beside a figure bounds it; `some` is a little more than it (20여 명). */
export type Bound = 'least' | 'most' | 'about' | 'nearly' | 'over' | 'under' | 'some';

/** What a score is of: the whole game or vote, a moment or part of it, the shoot-out, two legs, many games together. */
export type ScoreOf = 'result' | 'part' | 'penalties' | 'aggregate' | 'record';

/** A score as it is written, one pair per set: "3-1", "2-6, 6-2, 6-3, 7-5". Whose figures come first is not known. */
export interface ScoreValue {
  readonly type: 'score';
  readonly pairs: readonly (readonly [number, number])[];
  readonly of: ScoreOf;
}

export type Value = DateValue | QuantityValue | ScoreValue;

export interface ValueMention extends Span {
  /** The command line lists no scores. */
  readonly type: ValueType | 'score';
  readonly value: Value;
}

/** What decides how relative dates are read. */
export interface ValueContext {
  /** ISO date or date-time of publication. Without it, relative dates are not read. */
  readonly published?: string;
  /** BCP 47. */
  readonly lang?: string;
}
