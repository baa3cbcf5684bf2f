/** Types the value of a statement as an author would: slot, value and words, where one value stands out. */
import type { AuthoredSlot } from '../../engine/facts/model.ts';
import { known } from '../../text/known.ts';
import { normalise } from '../../text/normalise.ts';
import { extractValues, formatValue } from '../../engine/values/extract.ts';
import type { ValueMention } from '../../engine/values/model.ts';

/** The slot of a value; undefined for a length of time or a score, which have none. */
function slotOf({ type, value }: ValueMention): AuthoredSlot['slot'] | undefined {
  if (value.type === 'date') return 'date';
  if (type === 'percent' || type === 'ordinal') return type;
  if (type === 'currency') return 'money';
  return type === 'number' && value.type === 'quantity' && value.unit === '' ? 'count' : undefined;
}

/**
 * The only value of a statement that a fact can carry. Undefined where there is none, or more than one: which of them the
 * fact is about is then for a person to say. Parts of a date that the statement leaves out make it no typed value.
 * @param published ISO date from which relative dates count
 */
export function typedValue(statement: string, published?: string): AuthoredSlot | undefined {
  const text = normalise(statement);
  const found = extractValues(text, { start: 0, end: text.length }, known({ published })).flatMap(
    (mention) => {
      const slot = slotOf(mention);
      return slot === undefined ? [] : [{ mention, slot }];
    },
  );
  const [only, ...more] = found;
  if (only === undefined || more.length > 0) return undefined;
  const { mention, slot } = only;
  const { value } = mention;
  if (value.type === 'date' && (value.implied.length > 0 || value.rough === true)) return undefined;
  if (value.type === 'quantity' && (value.rough || value.range)) return undefined;
  const plain = formatValue(mention.type, value);
  return {
    slot,
    value: slot === 'money' && value.type === 'quantity' ? `${value.unit} ${plain}` : plain,
    words: statement.slice(mention.start, mention.end),
  };
}
