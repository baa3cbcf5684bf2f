/** Groups: word lists written as groups separated by bars, and anything grouped by a key. */

/** The groups of a list; the words of a group mean the same. */
export const groupsIn = (list: string): string[][] =>
  list.split('|').map((group) => group.trim().split(/\s+/));

/** Each word of a list with the first of its group, which stands for all. */
export const firstOfGroup = (list: string): ReadonlyMap<string, string> =>
  new Map(groupsIn(list).flatMap((group) => group.map((word) => [word, group[0] ?? word] as const)));

/** Values grouped by key, in their original order. */
export function grouped<K, V>(pairs: Iterable<readonly [key: K, value: V]>): Map<K, [V, ...V[]]> {
  const out = new Map<K, [V, ...V[]]>();
  for (const [key, value] of pairs) {
    const group = out.get(key);
    if (group) group.push(value);
    else out.set(key, [value]);
  }
  return out;
}
