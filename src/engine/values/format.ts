/** Values in the notation of the command line and of the findings. */
import type { Value, ValueMention } from './model.ts';

/** A number without exponent or binary noise. */
function decimal(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e21) return BigInt(value).toString();
  return Number(value.toPrecision(12)).toLocaleString('en-US', {
    useGrouping: false,
    maximumFractionDigits: 12,
  });
}

/**
 * The value in the notation of the command line: `2026-01-13`, `2026-01`, `2026-01-13/2026-01-14`, decimals as strings;
 * a score as it is written most often, `2-6, 6-2`.
 * A range ends on its last day; a week is its Monday, a quarter its first month.
 */
export function formatValue(type: ValueMention['type'], value: Value): string {
  if (value.type === 'score') return value.pairs.map((pair) => pair.join('-')).join(', ');
  if (value.type === 'quantity')
    return value.range ? `${decimal(value.low)}/${decimal(value.high)}` : decimal(value.exact);
  const { from, to, precision, time } = value;
  const two = (part: number): string => String(part).padStart(2, '0');
  if (precision === 'year') return from.slice(0, 4);
  if (precision === 'month' || precision === 'quarter') return from.slice(0, 7);
  if (precision === 'range') return `${from}/${to}`;
  return time && type === 'datetime' ? `${from}T${two(time.hour % 24)}:${two(time.minute ?? 0)}` : from;
}
