/**
 * The evidence that an item reports the page's story: a few figures, and what they are worth together. What an item shares
 * with the page counts less the more other candidates share it too: on a day with many stories about one subject its name
 * says little, and what few of them have shows which of them this is.
 */
import { type Candidate, most } from './candidates.ts';
import type { PageTerms } from './page-terms.ts';
import type { Rarity } from './rarity.ts';
import { keyOf, kinds } from './terms.ts';
import { itemWeights, perDay } from './weights.ts';

/** An item beside the page. */
export interface Weighed {
  readonly item: Candidate;
  /** Log-odds of reporting the page's story. */
  readonly odds: number;
}

/** Beyond so many days it no longer matters how far apart page and item are. */
const farDays = 7;
/** What a term loses if all candidates have it: not all, because all of them may report the story of the day. */
const crowded = 0.6;
/** Added to totals, so that shares are small if there is little to share. */
const little = 3;

/** How many candidates have each term. */
function held(items: readonly Candidate[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { terms } of items)
    for (let i = 0; i < terms.length; i += 1) {
      const key = keyOf(terms[i] ?? 0);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  return counts;
}

export function weigh(items: readonly Candidate[], page: PageTerms, rarity: Rarity): readonly Weighed[] {
  const crowd = held(items);
  // As a share of the largest possible number of candidates: a few out of few are no crowd.
  const alone = Math.log(most + 1);
  return items.map((item) => {
    let [shared, ofTitle, subject, numbers] = [0, 0, 0, 0];
    const lacking = { all: 0, title: 0, titleNames: 0 };
    item.terms.forEach((term, i) => {
      const key = keyOf(term);
      const there = page.all.get(key);
      // A word that either of them has in small letters is no name.
      const seen = there ? key + Math.min(there.term & 3, term & 3) : term;
      const kind = rarity.kind(seen);
      const weight = rarity.weight(seen);
      const inTitle = i < item.titleTerms;
      if (there) {
        shared += weight * (1 - (crowded * Math.log(crowd.get(key) ?? 1)) / alone);
        subject += page.subject.get(key) ?? 0;
        if (kind === kinds.number) numbers += weight;
        if (there.inTitle) ofTitle += weight;
      } else {
        lacking.all += weight;
        if (inTitle) lacking.title += weight;
        if (inTitle && kind === kinds.name) lacking.titleNames += weight;
      }
    });
    const evidence: typeof itemWeights = {
      bias: 1,
      shared: Math.log(1 + shared),
      numbers: Math.log(1 + numbers),
      ofTitle: ofTitle / (page.titleWeight + little),
      subject: subject / (page.subjectWeight || 1),
      lacking: Math.log(1 + lacking.all),
      lackingTitle: Math.log(1 + lacking.title),
      lackingTitleNames: Math.log(1 + lacking.titleNames),
    };
    let odds = Math.min(farDays, Math.abs(item.days)) * perDay;
    for (const name of Object.keys(itemWeights) as (keyof typeof itemWeights)[])
      odds += itemWeights[name] * evidence[name];
    return { item, odds };
  });
}
