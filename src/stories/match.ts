/** Which items of some days tell the page's story: coverage of rare terms both ways, and the days between. */
import type { SavedDay } from './day.ts';
import type { StoryMatch, StoryPage } from './model.ts';
import { termsOf } from './terms.ts';

/** Days between page and item beyond which an item tells of another story. */
const window = 6;

const dayNumber = (iso: string | undefined): number =>
  iso ? Date.parse(iso.slice(0, 10)) / 86_400_000 : Number.NaN;

export function matchDays(all: readonly SavedDay[], page: StoryPage, most: number): readonly StoryMatch[] {
  const today = dayNumber(page.published);
  const days = all.filter(({ day }) => !(Math.abs(dayNumber(day) - today) > window));
  const lead = new Set(termsOf(`${page.title}\n${page.text.slice(0, 600)}`).keys());
  const wanted = termsOf(page.text, termsOf(page.title));
  const counts = new Map<number, number>();
  let items = 0;
  for (const { terms, ids } of days) {
    items += ids.length;
    for (const term of terms) {
      const key = term - (term & 3);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const weight = (term: number): number =>
    Math.log((items + 20) / ((counts.get(term - (term & 3)) ?? 0) + 1));
  let leadWeight = 0;
  for (const term of lead) leadWeight += weight(term);
  const found: StoryMatch[] = [];
  for (const { day, ids, starts, terms } of days) {
    const apart = Math.abs(dayNumber(day) - today) || 0;
    ids.forEach((id, i) => {
      let [own, shared, led] = [0, 0, 0];
      for (const term of terms.subarray(starts[i], starts[i + 1])) {
        const w = weight(term);
        const key = term - (term & 3);
        own += w;
        if (wanted.has(key)) shared += w;
        if (lead.has(key)) led += w;
      }
      const score =
        Math.sqrt((shared / (own || 1)) * Math.min(1, (3 * led) / (leadWeight || 1))) * (1 - apart / 20);
      if (score > 0.45) found.push({ id, score, followUp: apart >= 1, copies: [] });
    });
  }
  return found.sort((a, b) => b.score - a.score).slice(0, most);
}
