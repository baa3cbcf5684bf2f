/** English values that are no plain amount: ranks, scores, fractions, multiples in one word, "an hour". */
import { numbered } from '../table.ts';
import * as words from '../lang/en.ts';
import { clean, quantity, rankValue } from '../quantity.ts';
import { halfBehind } from './bare.ts';
import { boundBefore, type NumberHit } from './bounds.ts';
import { countedNoun } from './counted.ts';
import { unitBehind } from './units.ts';
import type { Lexemes } from './lexer.ts';

/** "2-1", "6–3": two small whole numbers joined by a hyphen, the first not below the second or nothing counted behind. */
export function scoreAt(l: Lexemes, index: number): NumberHit | undefined {
  const [a, b] = [l.integer(index), l.integer(index + 2)];
  if (!(a >= 0 && b >= 0 && a < 200 && b < 200) || l.word(index + 1) !== '-') return undefined;
  if (
    !l.at(index + 1).glued ||
    !l.at(index + 2).glued ||
    l.at(index).text.length > 3 ||
    l.at(index + 2).text.length > 3
  )
    return undefined;
  const before = l.at(index - 1);
  if (l.at(index).glued && index > 0 && !/^[("']$/.test(before.text)) return undefined;
  if (/^[$€£¥₩]$/.test(before.text)) return undefined;
  const behind = l.at(index + 3);
  if (
    behind.glued &&
    (behind.kind !== 'mark' ||
      /^[-/%:°]$/.test(behind.text) ||
      (/^[.,]$/.test(behind.text) && l.at(index + 4).glued && l.at(index + 4).kind === 'figure'))
  )
    return undefined;
  if (a < b) {
    // "3-5 days", "18-19 people" are ranges, "1-3 against" is a score.
    if (
      behind.kind === 'word' &&
      !words.functionWords.has(behind.lower) &&
      !words.scoreTails.has(behind.lower)
    )
      return undefined;
    if (words.pageWords.has(before.lower)) return undefined;
  } else if (words.scales[behind.lower] !== undefined) return undefined;
  const score = quantity(a + b / 1000, 0, 'score');
  return { first: index, next: index + 3, type: 'number', value: score, noun: 'score' };
}

const LENGTH_OR_TERM = /^(?:years?|months?|days?|weeks?|hours?|minutes?)$/;

/** "half of", "two-thirds", "a third of", "one in five", "nine out of ten": which part of a whole. */
function shareAt(l: Lexemes, index: number): { readonly share: number; readonly next: number } | undefined {
  const here = l.word(index);
  const behind = l.word(index + 1);
  const fell = l.word(index - 1) === 'by';
  if (here === 'half')
    // "half of", "half the", "fell by half"
    return fell || /^(?:of|the|its|their|his|her|all)$/.test(behind)
      ? { share: 1 / 2, next: index + 1 }
      : undefined;
  const article = here === 'a' || here === 'an';
  const count = article ? 1 : (words.units[here] ?? l.integer(index));
  if (!(count >= 1 && count <= 9)) return undefined;
  const dash = behind === '-' ? index + 2 : index + 1;
  const name = l.word(dash);
  const parts = words.fractions[name];
  if (parts !== undefined && name !== 'half' && name.endsWith('s') === count > 1) {
    // "a third term" ranks; "a third of" divides.
    const divides =
      l.word(dash + 1) === 'of' || (count > 1 && name !== 'quarters') || (!article && behind === '-');
    return fell || divides ? { share: count / parts, next: dash + 1 } : undefined;
  }
  const at =
    behind === 'in' ? index + 2 : behind === 'out' && l.word(index + 2) === 'of' ? index + 3 : undefined;
  if (at === undefined || article) return undefined;
  const whole = words.units[l.word(at)] ?? words.tens[l.word(at)] ?? l.integer(at);
  return whole > count && whole <= 100 && !LENGTH_OR_TERM.test(l.word(at + 1))
    ? { share: count / whole, next: at + 1 }
    : undefined;
}

/** "a quarter of a century", "two-tenths of a percentage point", "a quarter of a million people": a part of one unit. */
function partOfUnit(l: Lexemes, first: number, share: number, next: number): NumberHit | undefined {
  if (l.word(next) !== 'of' || !/^an?$/.test(l.word(next + 1))) return undefined;
  const scale = l.word(next + 2).length > 2 ? (words.scales[l.word(next + 2)] ?? 1) : 1;
  const at = scale === 1 ? next + 2 : next + 3;
  const value = share * scale;
  const unit = unitBehind(l, at, { first, next: at, value, step: value, figures: false, scale });
  if (scale === 1 && (!unit || unit.unit === 'second')) return undefined;
  const head = boundBefore(l, first);
  const exact = clean(value * (unit?.factor ?? 1));
  return {
    first: head?.first ?? first,
    next: unit?.next ?? at,
    type: unit?.type ?? 'number',
    value: quantity(exact, exact / 2, unit?.unit ?? '', head?.bound),
    noun: unit ? (unit.noun ?? '') : countedNoun(l, at),
  };
}

export function fractionAt(l: Lexemes, index: number): NumberHit | undefined {
  const found = shareAt(l, index);
  if (!found || found.share >= 1) return undefined;
  const { share, next } = found;
  const part = partOfUnit(l, index, share, next);
  if (part) return part;
  const head = boundBefore(l, index);
  const whole = /^(?:the|its|their|all)$/.test(l.word(next + 1)) ? next + 2 : next + 1;
  return {
    first: head?.first ?? index,
    next,
    type: 'percent',
    value: { ...quantity(clean(share * 100), 1, '%', head?.bound ?? 'about'), rough: true },
    noun: l.word(next) === 'of' ? countedNoun(l, whole) : '',
  };
}

const pointParts = numbered('0.5: half; 0.25: quarter');

/** "half a percent", "half a percentage point", "a quarter-point cut", "three-quarters of a percentage point". */
export function pointPartAt(l: Lexemes, index: number): NumberHit | undefined {
  const three = l.word(index) === 'three';
  let at = three
    ? l.word(index + 1) === '-'
      ? index + 2
      : index + 1
    : l.word(index) === 'a'
      ? index + 1
      : index;
  const part = pointParts[l.word(at).replace(/s$/, '')];
  if (part === undefined) return undefined;
  at += 1;
  if (l.word(at) === 'of') at += 1;
  if (/^(?:a|one|-)$/.test(l.word(at))) at += 1;
  const named = l.word(at) === 'percentage';
  if (named) at += l.word(at + 1) === '-' ? 2 : 1;
  const percent = l.word(at) === 'percent' || (l.word(at) === 'per' && l.word(at + 1) === 'cent');
  // A bare "half point" may be a market's or a game's; the hyphen is how rates are written.
  if (!percent && (!/^points?$/.test(l.word(at)) || !(named || l.word(at - 1) === '-'))) return undefined;
  const value = quantity(
    clean(three ? part * 3 : part),
    0.01,
    percent ? '%' : 'pp',
    boundBefore(l, index)?.bound,
  );
  const first = l.word(index) === 'a' && !percent ? index + 1 : index;
  return { first, next: l.word(at) === 'per' ? at + 2 : at + 1, type: 'percent', value, noun: '' };
}

/** "fifth-largest", "2nd", "No. 5", "twenty-first". */
export function rankAt(l: Lexemes, index: number): NumberHit | undefined {
  const here = l.at(index);
  const hit = (rank: number, next: number): NumberHit => ({
    first: index,
    next,
    type: 'ordinal',
    value: rankValue(rank),
    noun: countedNoun(l, next),
  });
  if (here.kind === 'figure')
    return here.ordinal && !l.at(index).glued && here.value > 0 ? hit(here.value, index + 1) : undefined;
  if ((here.lower === 'no' || here.lower === 'number') && l.capital(index)) {
    const at = l.word(index + 1) === '.' ? index + 2 : index + 1;
    const rank = l.integer(at);
    if ((at > index + 1 || here.lower === 'number') && rank >= 1 && rank < 10_000) return hit(rank, at + 1);
  }
  const ten = words.tens[here.lower];
  const unit = l.word(index + 1) === '-' ? index + 2 : index + 1;
  if (
    ten !== undefined &&
    words.ordinals[l.word(unit)] !== undefined &&
    (words.ordinals[l.word(unit)] ?? 99) < 10
  )
    return hit(ten + (words.ordinals[l.word(unit)] ?? 0), unit + 1);
  const rank = words.ordinals[here.lower];
  if (rank === undefined) return undefined;
  const before = l.word(index - 1);
  const behind = l.word(index + 1);
  if (here.lower === 'second' && /^(?:per|split|each|every)$/.test(before)) return undefined;
  if (before === 'at' || (behind === 'of' && l.word(index + 2) === 'all')) return undefined;
  if (l.at(index + 1).kind === 'figure') return undefined;
  if (rank <= 3 && words.titledOrdinals.has(behind) && l.capital(index + 1)) return undefined;
  if (behind === '-' && words.ordinalCompounds.has(l.word(index + 2))) return undefined;
  const found = hit(rank, index + 1);
  // "first noticed", "first spoke of": an adverb, unless an article or a possessive makes it a rank.
  const led =
    words.rankLeads.has(before) ||
    (before === 's' && l.word(index - 2) === "'") ||
    before === '' ||
    behind === '-';
  return led || (found.noun !== '' && !/^\S+ed\b/.test(found.noun)) ? found : undefined;
}

/** "twice", "doubled", "threefold": multiples in one word. */
export function multipleAt(l: Lexemes, index: number): NumberHit | undefined {
  const times = words.multiples[l.word(index)];
  if (times === undefined) return undefined;
  if (l.word(index) === 'twice' && !words.multipleTails.has(l.word(index + 1))) return undefined;
  const head = boundBefore(l, index);
  const value = quantity(times, 0.1, 'x', head?.bound);
  return { first: head?.first ?? index, next: index + 1, type: 'number', value, noun: 'times' };
}

/** "just over an hour", "half an hour", "nearly a century": a length of one unit, where something shows that it is meant. */
export function oneUnitAt(l: Lexemes, index: number): NumberHit | undefined {
  const here = l.word(index);
  const half = here === 'half';
  const article = half ? index + 1 : index;
  if (!/^an?$/.test(l.word(article)) && !(half && l.word(article) === '-')) return undefined;
  const unit = words.durations[l.word(article + 1)];
  if (unit === undefined || l.word(article + 1).endsWith('s') || unit === 'quarter' || unit === 'second')
    return undefined;
  const next0 = article + 2;
  const andHalf = halfBehind(l, next0);
  const head = boundBefore(l, index);
  const led = words.lengthLeads.has(l.word(index - 1));
  if (!half && andHalf === undefined && (!head || head.bound === 'about') && !led) return undefined;
  if (/^(?:ago|earlier|later|before|after)$/.test(l.word(next0))) return undefined;
  const [factor, name] = unit === 'decade' ? [10, 'year'] : unit === 'century' ? [100, 'year'] : [1, unit];
  const many = factor * (half ? 0.5 : andHalf === undefined ? 1 : 1.5);
  const value =
    half && name === 'hour'
      ? quantity(30, 15, 'minute', head?.bound)
      : quantity(many, many / 2, name, head?.bound);
  return { first: head?.first ?? index, next: andHalf ?? next0, type: 'duration', value, noun: '' };
}
