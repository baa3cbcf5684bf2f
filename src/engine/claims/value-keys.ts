/** Keys under which a value is filed, so that an index can be asked "who else gives this value?". */
import type { ClaimValue, DateValue, QuantityValue } from './model.ts';
import { rememberedOf } from '../../text/remembered.ts';
import { keyOf } from './words.ts';

/** The value's keys, most exact first. Rounded figures share a key with the figures that round to them. */
export const valueKeys = rememberedOf((value: ClaimValue): readonly string[] => {
  switch (value.type) {
    case 'date':
      return dateKeys(value);
    case 'quantity':
      return quantityKeys(value);
    case 'score': {
      // Told from either side it is one score.
      const sides = [0, 1].map((first) =>
        value.pairs.map((pair) => `${pair[first]}-${pair[1 - first]}`).join(),
      );
      return [`s:${sides.sort()[1] ?? ''}`];
    }
    case 'name':
      return value.parts.map(keyOf).filter((key) => key !== '');
    case 'event':
      return [];
  }
});

function dateKeys(value: DateValue): string[] {
  if (value.from === value.to) return [`d:${value.from}`];
  const first = `d:${value.from}/${value.to}`;
  return value.precision === 'range' ? [first, `d:${value.from}`, `d:${value.to}`] : [first];
}

function quantityKeys(value: QuantityValue): string[] {
  const unit = value.unit === 'pp' ? '%' : value.unit;
  const figures = new Set<string>([
    significant(value.exact, 6),
    significant(value.exact, 3),
    significant(value.exact, 2),
  ]);
  return [...figures].map((f) => `q:${unit}:${f}`);
}

function significant(figure: number, digits: number): string {
  if (Number.isInteger(figure) && Math.abs(figure) < 100) return String(figure);
  return Number(figure.toPrecision(digits)).toString();
}
