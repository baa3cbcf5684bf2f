/** Values in the notation of the command line and of the findings. */
import type { ValueType } from '../model.ts';
import type { Value } from './model.ts';

/** A number without exponent or binary noise. */
function decimal(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e21) return BigInt(value).toString();
  return Number(value.toPrecision(12)).toLocaleString('en-US', {
    useGrouping: false,
    maximumFractionDigits: 12,
  });
}

/**
 * The value in the notation of the command line: `2026-01-13`, `2026-01`, `2026-01-13/2026-01-14`, decimals as strings.
 * A range ends on its last day; a week is its Monday, a quarter its first month.
 */
export function formatValue(type: ValueType, value: Value): string {
  if (value.type === 'quantity' && value.unit === 'score')
    return `${Math.floor(value.exact)}-${Math.round((value.exact % 1) * 1000)}`;
  if (value.type === 'quantity')
    return value.range ? `${decimal(value.low)}/${decimal(value.high)}` : decimal(value.exact);
  const clock = value.time
    ? `T${String(value.time.hour % 24).padStart(2, '0')}:${String(value.time.minute ?? 0).padStart(2, '0')}`
    : '';
  switch (value.precision) {
    case 'day':
      return `${value.from}${type === 'datetime' ? clock : ''}`;
    case 'month':
      return value.from.slice(0, 7);
    case 'year':
      return value.from.slice(0, 4);
    case 'week':
      // A week is named by its Monday, a quarter by its first month; the type says how long they are.
      return value.from;
    case 'quarter':
      return value.from.slice(0, 7);
    case 'range':
      return `${value.from}/${value.to}`;
  }
}
