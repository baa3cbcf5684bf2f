/**
 * Which stories are about what the page is about. Likeness of a single sentence proves nothing between two stories: a
 * story that agrees with the page nowhere has no say against it anywhere.
 */
import type { Checked } from './check.ts';

/** How well a value must fit to count as agreement, and how much of a clause a fact must hold. */
const AGREES = 0.35;
const BACKS = 0.55;
const BACKING_WORDS = 3;
/** Agreements that all stories together must reach: this share of the page's claims, but no more than so many. */
const SHARE = 0.12;
const ENOUGH = 5;

/** The stories that may oppose the page. Does not depend on the order of anything. */
export function relatedStories(checked: readonly Checked[]): ReadonlySet<string> {
  const own = checked.filter((c) => c.claim.zone !== 'teaser');
  const stories = new Set<string>();
  const covered = new Set<Checked>();
  for (const one of own) {
    for (const match of one.evidence.agreeing) {
      if (match.score < AGREES) break;
      stories.add(match.fact.story);
      covered.add(one);
    }
    for (const backing of one.backing) {
      if (backing.coverage < BACKS) break;
      if (backing.words < BACKING_WORDS) continue;
      stories.add(backing.fact.story);
      covered.add(one);
    }
  }
  const least = Math.min(ENOUGH, Math.max(1, Math.ceil(SHARE * own.length)));
  return covered.size >= least ? stories : new Set();
}
