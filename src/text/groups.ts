/** Lists of words in groups, with a bar between two of them: the words of a group mean one thing. */

/** The groups of a list. */
export const groupsIn = (list: string): string[][] =>
  list.split('|').map((group) => group.trim().split(/\s+/));

/** Each word of a list with the first of its group, which stands for all. */
export const firstOfGroup = (list: string): ReadonlyMap<string, string> =>
  new Map(groupsIn(list).flatMap((group) => group.map((word) => [word, group[0] ?? word] as const)));
