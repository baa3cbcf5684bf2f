/** Helpers for data of unknown shape. */

/** Whether a value is an object and not an array. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The data that a text of JSON holds; undefined if it is none. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

type Known<T> = {
  readonly [K in keyof T as T[K] extends NonNullable<T[K]> ? K : never]: T[K];
} & {
  readonly [K in keyof T as T[K] extends NonNullable<T[K]> ? never : K]?: NonNullable<T[K]>;
};

/** The entries that have a value; keys whose value is undefined are left out. */
export const known = <T extends object>(entries: T): Known<T> =>
  Object.fromEntries(
    Object.entries(entries).filter(([, value]) => value !== undefined && value !== null),
  ) as Known<T>;
