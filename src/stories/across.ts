/** Finds reports of a page's story in another script: those of its day that share several of its names and figures. */
import { readAnchors } from './anchors.ts';
import { dayNumber, type SavedDay, wordsEnd } from './day.ts';
import type { StoryMatch, StoryPage } from './model.ts';
import type { Rarity } from './rarity.ts';
import { kinds } from './terms.ts';
import { probability } from './weights.ts';

/** Most days between page and report: no more than a time zone's difference. */
const nearDays = 1;
/** What an item must share: so much weight, and at least two names. */
const bar = 20;
const fewestNames = 2;
/** What share of its figures: an item whose figures the page lacks is about something else. */
const ofFigures = 0.5;
/** What share of all its anchors, or of the page's: a long text shares something with every other. */
const ofAll = 0.2;
/** Weight by which a share of little is less. */
const little = 1;
/** The share of the best item's weight that another must have. */
const behindBest = 0.6;

/** Best first. If the page or an item has no day, it is not matched. */
export function across(days: Iterable<SavedDay>, page: StoryPage, rarity: Rarity): readonly StoryMatch[] {
  const [script, ...anchors] = readAnchors(`${page.title}\n${page.text}`);
  const wanted = new Set(anchors);
  const all = anchors.reduce((sum, term) => sum + rarity.weight(term), little);
  const today = dayNumber(page.published);
  const found: { readonly id: string; readonly shared: number }[] = [];
  for (const day of days) {
    if (!(Math.abs(dayNumber(day.day) - today) <= nearDays)) continue;
    day.ids.forEach((id, i) => {
      const [from, to = 0] = [wordsEnd(day, i), day.starts[i + 1]];
      if (from === to || day.terms[from] === script) return;
      // This loop sees every item of three days.
      let names = 0;
      for (let at = from + 1; at < to; at += 1) {
        const term = day.terms[at] ?? 0;
        if ((term & 3) !== kinds.number && wanted.has(term)) names += 1;
      }
      if (names < fewestNames) return;
      const own = [...day.terms.subarray(from + 1, to)];
      const both = own.filter((term) => wanted.has(term));
      const weigh = (terms: readonly number[], figures = false): number =>
        terms.reduce(
          (sum, term) => (figures && (term & 3) !== kinds.number ? sum : sum + rarity.weight(term)),
          0,
        );
      const shared = weigh(both);
      if (shared < bar || shared < ofAll * Math.min(all, weigh(own) + little)) return;
      if (weigh(both, true) >= ofFigures * (weigh(own, true) + little)) found.push({ id, shared });
    });
  }
  found.sort((a, b) => b.shared - a.shared);
  return found
    .filter(({ shared }) => shared >= behindBest * (found[0]?.shared ?? 0))
    .map(({ id, shared }) => ({ id, score: probability(shared - bar), followUp: false, copies: [] }));
}
