/** The typed values of a sentence, as the value grammars read them, in the form that the comparison uses. */
import type { Slot, Span } from '../model.ts';
import { extractValues } from '../values/extract.ts';
import type { ValueContext, ValueMention } from '../values/model.ts';
import type { ClaimValue } from './model.ts';

export interface Mention extends Span {
  readonly slot: Slot;
  readonly value: ClaimValue;
}

/** Values of one sentence in text order. */
export function mentionsOf(text: string, sentence: Span, context: ValueContext): Mention[] {
  return extractValues(text, sentence, context)
    .filter((found) => !isNoise(found, text))
    .map(toMention);
}

/** A clock time without a day, two joined figures, a place in a list ("No. 1"), and what a sum is told for (1株当たり, "1주당") are no claims that another text can be held against. */
function isNoise(found: ValueMention, text: string): boolean {
  const words = text.slice(found.start, found.end);
  if (found.value.type === 'date') return found.value.time !== undefined && CLOCK.test(words);
  if (found.value.type === 'quantity' && !Number.isFinite(found.value.exact)) return true;
  if (EACH.test(text.slice(found.end, found.end + 6))) return true;
  if (found.type === 'ordinal') return /^(?:no\.?|#)/i.test(words);
  if (found.type === 'number' && /^\p{Lu}\p{Ll}+$/u.test(words))
    return NAMED.test(text.slice(Math.max(0, found.start - 24), found.start));
  return found.type === 'number' && JOINED.test(words);
}

const CLOCK =
  /^(?:(?:[Aa]t |[Aa]round |[Aa]bout )?(?:\d{1,2}(?:[:.]\d\d)?|\d{4}(?= [A-Z]))\s?(?:[AaPp]\.?[Mm]\.?)?(?: ?\(?[A-Z]{2,4}\)?)?|(?:오전|오후|밤|새벽|午前|午後)?\s?\d{1,2}[시時](?:\s?\d{1,2}[분分]|\s?반|半)?|자정|정오|正午|真夜中)$/;
const EACH = /^(?:당(?![가-힣])|\p{sc=Han}{0,2}(?:当たり|あたり))/u;
/** "the Big Four", "Apollo Eleven": a number with a capital behind another capital is part of a name. */
const NAMED = /\p{Lu}\p{Ll}{1,20} $/u;
const JOINED = /^\d{1,3}-\d{1,3}$/;

const toMention = ({ start, end, type, value }: ValueMention): Mention => ({
  start,
  end,
  slot: SLOTS[type] ?? (value.type === 'date' ? 'date' : 'count'),
  value,
});

const SLOTS: Partial<Record<ValueMention['type'], Slot>> = {
  ordinal: 'ordinal',
  percent: 'percent',
  currency: 'money',
  score: 'other',
};
