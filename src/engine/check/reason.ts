/** The values in a finding's reason, as data, never as sentences. */
import type { Claim } from '../claims/model.ts';
import type { ReasonValue } from '../model.ts';
import { formatValue } from '../values/quantity.ts';

/** A claim's value as a reason holds it: days as days, everything else as the text writes it. */
export function shown(value: ReasonValue | Claim): ReasonValue {
  if (typeof value === 'string' || !('slot' in value)) return value;
  if (value.value.type === 'date') {
    const { from, to, precision } = value.value;
    return { from, to, precision: precision === 'year' || precision === 'month' ? precision : 'day' };
  }
  if (value.value.type === 'name') return value.value.name;
  return value.quote;
}

/** A claim's value normalised: `2026-01-13`, `0.35`, `USD 20000000000`, a name. */
export function normalised(claim: Claim): string {
  const { value } = claim;
  if (value.type === 'date')
    return value.from === value.to ? value.from : isoRange(value.from, value.to, value.precision);
  if (value.type === 'name') return value.name;
  if (value.type === 'event') return value.action;
  if (value.type === 'score') return formatValue('score', value);
  if (claim.slot === 'percent') return String(Number((value.exact / 100).toPrecision(12)));
  if (claim.slot === 'money') return `${value.unit} ${value.exact}`;
  return String(value.exact);
}

function isoRange(from: string, to: string, precision: string): string {
  if (precision === 'year') return from.slice(0, 4);
  if (precision === 'month') return from.slice(0, 7);
  return `${from}/${to}`;
}
