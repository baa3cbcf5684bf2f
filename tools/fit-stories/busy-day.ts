/**
 * Made-up items for fitting and measuring: events that go like real ones with other names and numbers, and the near stories
 * of a busy day. Retold from the items given, with a seed: the same items give the same day.
 */

export interface ToldItem {
  readonly id: string;
  readonly event: string;
  readonly story: string;
  readonly outlet: string;
  readonly title: string;
  readonly summary: string;
  readonly published: string;
}

/**
 * `event`: a whole event with other names; `same`: the same matter with other particular names, on the same days in the same
 * country; `other`: another matter with the names that many events share; `person`: another matter with names of the event's
 * own, which may well be a true follow-up to a reader, and is used for fitting only.
 */
export type Kind = 'event' | 'same' | 'other' | 'person';
export interface MadeUp extends Omit<ToldItem, 'event' | 'story'> {
  readonly kind: Kind;
}

const word = /\p{L}[\p{L}\p{M}'’-]*|\p{Nd}[\p{Nd}.,]*/gu;
const day = 86_400_000;
/** Stories that share a name from which it says little by itself. */
const manyStories = 4;
const syllables =
  'ba be bi bo da de di do fa fe ga go ha he ka ke ki ko la le li lo ma me mi mo na ne ni no pa pe po ra re ri ro sa se si so ta te ti to va ve vi vo wa we ya yo bran dor fel gar hol ker lin mar nor pel quin ros sel tor ven wes yar'.split(
    ' ',
  );

function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Words that are names, by their capitals inside sentences → how many stories have them. */
function namesOf(items: readonly ToldItem[]): ReadonlyMap<string, number> {
  const [large, small, stories] = [new Set<string>(), new Set<string>(), new Map<string, Set<string>>()];
  for (const { title, summary, story } of items) {
    for (const { 0: found, index } of summary.matchAll(word)) {
      const before = summary.slice(0, index).trimEnd().at(-1) ?? '.';
      if (!/^\p{Lu}./u.test(found)) small.add(found.toLowerCase());
      else if (!/[.!?:"“”'’\-–—]/.test(before)) large.add(found);
    }
    for (const [found] of `${title} ${summary}`.matchAll(word))
      stories.set(found, (stories.get(found) ?? new Set()).add(story));
  }
  return new Map(
    [...large]
      .filter((name) => !small.has(name.toLowerCase()))
      .map((name) => [name, stories.get(name)?.size ?? 1]),
  );
}

/** @param near how many near stories each event gets */
export function busyDay(
  items: readonly ToldItem[],
  count: number,
  near: number,
  seed: number,
): readonly MadeUp[] {
  const random = seeded(seed);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const names = namesOf(items);
  const isCommon = (name: string): boolean => (names.get(name) ?? 0) >= manyStories;
  const common = [...names.keys()].filter(isCommon);
  const events = [...new Set(items.map(({ event }) => event))].map((event) =>
    items.filter((item) => item.event === event),
  );
  const fresh = (): string => {
    const made = Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(syllables)).join('');
    return made.slice(0, 1).toUpperCase() + made.slice(1);
  };
  const later = (date: string, days: number): string =>
    new Date(Date.parse(date.slice(0, 10)) + days * day).toISOString().slice(0, 10);
  const out: MadeUp[] = [];

  /** Tells items again: one map of names and numbers for all of them. */
  function retell(
    list: readonly ToldItem[],
    kind: Kind,
    nameFor: (name: string) => string,
    dayOf: (item: ToldItem) => string,
  ): void {
    const told = new Map<string, string>();
    const once = (key: string, make: () => string): string => {
      const before = told.get(key) ?? make();
      told.set(key, before);
      return before;
    };
    const number = (written: string): string =>
      /^(?:19|20)\d\d$/.test(written)
        ? written
        : once(written, () =>
            String(
              Math.max(
                1,
                Math.round(
                  Number.parseFloat(written.replace(/,/g, '')) * (0.4 + 1.4 * random()) + random() * 3,
                ),
              ),
            ),
          );
    const tell = (text: string): string =>
      text.replace(word, (found) => {
        if (/^\p{Nd}/u.test(found)) return number(found);
        const calm = found.slice(0, 1) + found.slice(1).toLowerCase();
        const name = names.has(found) ? found : found.length > 3 && names.has(calm) ? calm : undefined;
        if (name === undefined) return found;
        const other = once(name, () => nameFor(name));
        return name === found ? other : other.toUpperCase();
      });
    for (const item of list)
      out.push({
        id: `made-up-${seed}-${out.length}`,
        kind,
        outlet: item.outlet,
        title: tell(item.title),
        summary: tell(item.summary),
        published: dayOf(item),
      });
  }

  for (const list of events) {
    const own = [
      ...new Set(list.flatMap(({ title, summary }) => `${title} ${summary}`.match(word) ?? [])),
    ].filter((name) => names.has(name));
    const shared = own.filter(isCommon);
    const particular = own.filter((name) => !isCommon(name));
    const sharedName = (): string => (shared.length ? pick(shared) : fresh());
    for (let k = 0; k < near; k += 1) {
      const date = later(pick(list).published, Math.floor(random() * 3) - 1);
      const other = pick(events);
      if (k % 2 === 0)
        retell(
          [pick(list)],
          'same',
          (name) => (isCommon(name) ? name : fresh()),
          () => date,
        );
      else if (other[0]?.story === list[0]?.story) continue;
      else if (k % 4 === 1)
        retell(
          [pick(other)],
          'other',
          (name) => (isCommon(name) ? sharedName() : fresh()),
          () => date,
        );
      else {
        const few = Array.from({ length: 2 + Math.floor(random() * 2) }, () =>
          particular.length ? pick(particular) : fresh(),
        );
        retell(
          [pick(other)],
          'person',
          (name) => (isCommon(name) ? sharedName() : (few.pop() ?? fresh())),
          () => later(date, Math.floor(random() * 9) - 4),
        );
      }
    }
  }
  const dates = items.map(({ published }) => published);
  while (out.length < count) {
    const list = pick(events);
    const [base, first] = [pick(dates), list[0]?.published ?? ''];
    retell(
      list,
      'event',
      (name) => (isCommon(name) ? (random() < 0.5 ? name : pick(common)) : fresh()),
      ({ published }) =>
        later(
          base,
          Math.max(-10, Math.min(10, Math.round((Date.parse(published) - Date.parse(first)) / day))),
        ),
    );
  }
  return out.slice(0, count);
}
