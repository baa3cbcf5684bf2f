/** How much a term says: rare ones more, names more than words. Counted over the items of the index, with a prior for common words. */
import type { SavedDay } from './day.ts';
import { commonShare, keyOf } from './terms.ts';

/** Counters; two rare terms that share one are both thought a little less rare. */
const buckets = 1 << 18;
/** How many items the prior of `common-words.ts` counts for: a young index is not yet a sample of the news. */
const priorItems = 3_000;
/** By kind: word, name, number, pair of letters. */
const kindWeight = [0.6, 1, 0.7, 0.25] as const;

export class Rarity {
  private readonly counts = new Uint32Array(buckets);
  private items = 0;

  /** Counts items in, or out again. */
  count({ terms, ids }: Pick<SavedDay, 'terms' | 'ids'>, by: 1 | -1): void {
    const { counts } = this;
    this.items += by * ids.length;
    for (let i = 0; i < terms.length; i += 1) {
      const at = ((terms[i] ?? 0) >>> 2) & (buckets - 1);
      counts[at] = (counts[at] ?? 0) + by;
    }
  }

  /** What a term says, in nats times the weight of its kind. */
  weight(term: number): number {
    const share = commonShare(keyOf(term));
    const held = (this.counts[(term >>> 2) & (buckets - 1)] ?? 0) + share * priorItems;
    const idf = Math.log((this.items + priorItems + 1) / (held + 1));
    return idf * (share > 0 ? 0.6 : (kindWeight[term & 3] ?? 0.6));
  }
}
