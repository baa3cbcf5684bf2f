/** How much a term says: rare terms more, names more than words. Counted over the items, with a prior for common words. */
import type { SavedDay } from './day.ts';
import { commonShare, keyOf, kinds } from './terms.ts';

/** Number of counters; two rare terms that share one both seem a little less rare. */
const buckets = 1 << 18;
const bucketOf = (term: number): number => (term >>> 2) & (buckets - 1);
/** How many items the prior of `common-words.ts` is worth: a young index is not yet a sample of the news. */
const priorItems = 3_000;
/** The weight of each kind of term: word, name, number. */
const kindWeights = [0.6, 1, 0.7] as const;
/** Weight of a name that no other item has. */
const rarest = 8;
/** The assumed share of items that hold a word that is on no list and is no name. */
const wordShare = 1 / 400;
/** From this share of lower-case uses on, a capital is due to a headline and marks no name. */
const smallOfWord = 0.25;

export class Rarity {
  private readonly counts = new Uint32Array(buckets);
  /** How often each occurs there in lower case. */
  private readonly small = new Uint32Array(buckets);
  private items = 0;

  /** Adds items to the counts, or removes them. */
  count({ terms, ids }: Pick<SavedDay, 'terms' | 'ids'>, by: 1 | -1): void {
    const { counts, small } = this;
    this.items += by * ids.length;
    for (let i = 0; i < terms.length; i += 1) {
      const term = terms[i] ?? 0;
      const at = bucketOf(term);
      counts[at] = (counts[at] ?? 0) + by;
      if ((term & 3) === kinds.word) small[at] = (small[at] ?? 0) + by;
    }
  }

  /** What kind of word a term is, whatever its capitals: headlines capitalise words that are no names. */
  kind(term: number): number {
    const kind = term & 3;
    if (kind !== kinds.name) return kind;
    const at = bucketOf(term);
    const isWord =
      commonShare(keyOf(term)) > 0 || (this.small[at] ?? 0) > smallOfWord * (this.counts[at] ?? 0);
    return isWord ? kinds.word : kinds.name;
  }

  /** How much a term says: its rarity, relative to the rarest possible among so many items, times the weight of its kind. */
  weight(term: number): number {
    const kind = this.kind(term);
    const before = commonShare(keyOf(term)) || (kind === kinds.word ? wordShare : 0);
    const held = (this.counts[bucketOf(term)] ?? 0) + before * priorItems;
    const all = Math.log(this.items + priorItems + 1);
    return rarest * (1 - Math.log(held + 1) / all) * (kindWeights[kind] ?? 0);
  }
}
