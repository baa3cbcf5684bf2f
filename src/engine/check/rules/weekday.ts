/** `weekday-mismatch`: the page names a full date and a weekday that this date is not. Needs no source. */
import { isoWeekday } from '../calendar.ts';
import type { Raised, Rule } from './model.ts';

export const weekdayMismatch: Rule = {
  name: 'weekday-mismatch',
  look: ({ checked, page }) =>
    checked.flatMap(({ claim }): Raised[] => {
      const { value } = claim;
      if (value.type !== 'date' || !value.mismatch || value.weekday === undefined || value.from !== value.to)
        return [];
      // An implied year may be wrong itself: then the mismatch is only worth a look, unless the page's own date is near.
      const known = !value.implied.includes('year') || isNear(value.from, page.published);
      const day = isoWeekday(value.from);
      return [
        {
          claim,
          rule: 'weekday-mismatch',
          verdict: known ? 'contradicted' : 'compare',
          confidence: known ? 0.95 : 0.6,
          reason: 'weekday',
          shown: { page: claim.quote, fact: { weekday: day } },
          facts: [],
          value: String(day),
        },
      ];
    }),
};

/** So near to the day of publication no other year can be meant. */
const NEAR_DAYS = 45;

function isNear(day: string, published: string | undefined): boolean {
  if (published === undefined) return false;
  return Math.abs(Date.parse(day) - Date.parse(published.slice(0, 10))) <= NEAR_DAYS * 864e5;
}
