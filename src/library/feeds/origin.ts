/** The agency that a report is from: one report in many outlets counts once. */
import { agencyNames, agencyOf } from '../../engine/agencies.ts';

const edge = new RegExp(
  `[(（\\[［【](${agencyNames})[)）\\]］】=\\s/-]|(?:^|\\n)(?:By )?(${agencyNames})(?:\\n|$| via | [-–—] )|[-–—|/=] ?(${agencyNames})(?:[\\n)）]|$)`,
  'u',
);

/**
 * The agency that a text names as its origin.
 * @param text lines: the author, the title, how the report begins and ends
 */
export function originOf(text: string): string | undefined {
  const found = edge.exec(text.slice(0, 1_000));
  const name = found?.[1] ?? found?.[2] ?? found?.[3];
  return name === undefined ? undefined : agencyOf(name);
}
