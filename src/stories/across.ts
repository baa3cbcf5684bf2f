/** Reports of a page's story in another script: those that have several of its names and figures, of its day. */
import { readAnchors } from './anchors.ts';
import { dayNumber, type SavedDay, wordsEnd } from './day.ts';
import type { StoryMatch, StoryPage } from './model.ts';
import type { Rarity } from './rarity.ts';
import { kinds } from './terms.ts';
import { probability } from './weights.ts';

/** Days between page and report: a clock apart, no more. */
const nearDays = 1;
/** What an item has to share: so much weight, names, and figures. */
const bar = 17;
const [fewestNames, fewestFigures] = [2, 1];
/** What of the best's weight another has to have. */
const behindBest = 0.6;

/** Best first. Where page or item has no day, nothing is matched. */
export function across(days: Iterable<SavedDay>, page: StoryPage, rarity: Rarity): readonly StoryMatch[] {
  const [script, ...anchors] = readAnchors(`${page.title}\n${page.text}`);
  const wanted = new Map(anchors.map((term) => [term, rarity.weight(term)]));
  const today = dayNumber(page.published);
  const found: { readonly id: string; readonly shared: number }[] = [];
  for (const day of days) {
    if (!(Math.abs(dayNumber(day.day) - today) <= nearDays)) continue;
    const { ids, starts, terms } = day;
    for (let i = 0; i < ids.length; i += 1) {
      const [from, to] = [wordsEnd(day, i), starts[i + 1] ?? 0];
      if (from === to || terms[from] === script) continue;
      let [shared, names, figures] = [0, 0, 0];
      for (let at = from + 1; at < to; at += 1) {
        const term = terms[at] ?? 0;
        const weight = wanted.get(term);
        if (weight === undefined) continue;
        shared += weight;
        if ((term & 3) === kinds.number) figures += 1;
        else names += 1;
      }
      if (shared >= bar && names >= fewestNames && figures >= fewestFigures)
        found.push({ id: ids[i] ?? '', shared });
    }
  }
  found.sort((a, b) => b.shared - a.shared);
  return found
    .filter(({ shared }) => shared >= behindBest * (found[0]?.shared ?? 0))
    .map(({ id, shared }) => ({ id, score: probability(shared - bar), followUp: false, copies: [] }));
}
