type Known<T> = {
  readonly [K in keyof T as T[K] extends NonNullable<T[K]> ? K : never]: T[K];
} & {
  readonly [K in keyof T as T[K] extends NonNullable<T[K]> ? never : K]?: NonNullable<T[K]>;
};

/** The entries that have a value: what is not known is no key at all. */
export const known = <T extends object>(entries: T): Known<T> =>
  Object.fromEntries(
    Object.entries(entries).filter(([, value]) => value !== undefined && value !== null),
  ) as Known<T>;
