/** Every rule over the whole page, in the order in which they are asked; the first that raises a claim names it. */
import { baseSwapped } from './base-swapped.ts';
import { eventElsewhere } from './event-elsewhere.ts';
import type { Rule } from './model.ts';
import { planToldAsDone } from './plan-told-as-done.ts';
import { reviewedDay } from './reviewed-day.ts';
import { nameNearMiss } from './spelling.ts';
import { staleRole } from './stale-role.ts';
import { titleAgainstBody } from './title-against-body.ts';
import { toAndBy } from './to-and-by.ts';
import { weekdayMismatch } from './weekday.ts';

export const RULES: readonly Rule[] = [
  weekdayMismatch,
  reviewedDay,
  staleRole,
  baseSwapped,
  toAndBy,
  nameNearMiss,
  eventElsewhere,
  planToldAsDone,
  titleAgainstBody,
];
