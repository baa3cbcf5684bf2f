/** Word tables that are asked for any word of a text: without a prototype, so that "constructor" is in none of them. */
export function table<T>(entries: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.assign(Object.create(null) as Record<string, T>, entries);
}
