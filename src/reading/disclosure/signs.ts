/**
 * What the first look at every page asks for, worked out from the word lists of ./lang, so that both looks know the same
 * words. English pages are asked in the grammar's own patterns; for the words of AI in all other languages together the
 * detector carries the fewest stretches of letters that are in all of them. The build puts the result into the detector.
 */
import { grouped } from '../../text/groups.ts';
import { aiToken } from './lang/common.ts';
import { en, point } from './lang/en.ts';
import { packs } from './lang/index.ts';
import type { LanguagePack } from './lang/pack.ts';

/** Words of one alternative, and of a whole list: products beyond it are thinned out, each part kept at least once. */
const most = 400;

/** A sample of a set of characters; all of them where it only lists a few. */
function lettersOf(set: string): string[] {
  if (set === '$' || set === '^') return [''];
  if (/^\\[ds]|^\[0-9/.test(set)) return [set.startsWith('\\s') ? ' ' : '4'];
  const inside = set.replace(/^\[|\]$/g, '').replace(/^\\/, '');
  return set.startsWith('[') && !/[\^\\]|.-./.test(inside)
    ? Array.from(inside)
    : [set.startsWith('[') ? 'x' : inside];
}

/** All words of several parts in a row, thinned out where they are too many. */
function product(parts: readonly (readonly string[])[]): string[] {
  const total = parts.reduce((count, part) => count * part.length, 1);
  if (total <= most)
    return parts.reduce<string[]>(
      (all, part) => all.flatMap((head) => part.map((word) => head + word)),
      [''],
    );
  const longest = Math.max(...parts.map((part) => part.length));
  return Array.from({ length: longest }, (_, i) => parts.map((part) => part[i % part.length] ?? '').join(''));
}

const open = /\(\?<?[:=!]/y;
const token = /\\[pPu]\{[^}]*\}|\\.|\[(?:\\.|[^\]])*\]|./sy;
const times = /(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/y;

/**
 * The words that a source of ./lang stands for. What must stand before or behind is read as if it were part of the word;
 * what must not is left out.
 */
export function wordsOf(source: string): string[] {
  let at = 0;
  const next = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    at += found?.[0].length ?? 0;
    return found;
  };
  const alternatives = (): string[] => {
    const out: string[] = [];
    let row: string[][] = [];
    for (;;) {
      const sign = source[at];
      if (sign === undefined || sign === '|' || sign === ')') {
        at += 1;
        out.push(...product(row));
        if (sign !== '|') return out;
        row = [];
        continue;
      }
      const opened = next(open)?.[0];
      const inner = opened ? alternatives() : lettersOf(next(token)?.[0] ?? '');
      const words = opened?.endsWith('!') ? [''] : inner;
      const often = next(times);
      const least = Number(often?.[1] ?? (often?.[0].startsWith('?') ? 0 : 1));
      row.push(least ? words.map((word) => word.repeat(least)) : ['', ...words]);
    }
  };
  return [...new Set(alternatives())].filter((word) => word.trim());
}

const holdsAi = new RegExp(aiToken);
const longest = 8;
/** Where words are written apart a shorter stretch is in too many. */
const leastApart = 5;

/** The word and the stretches of it that none of the common words has. */
function piecesOf(word: string, common: string): string[] {
  const least = apart.test(word) ? leastApart : 2;
  const pieces = new Set([word]);
  for (let from = 0; from < word.length; from += 1)
    for (let to = from + least; to <= Math.min(word.length, from + longest); to += 1)
      pieces.add(word.slice(from, to));
  return [...pieces].filter((piece) => piece === word || (piece.trim() === piece && !common.includes(piece)));
}

/**
 * The fewest stretches of letters that are in every word: always the one next that is in most of those left.
 * @param common words in which none of the stretches may be
 */
function cover(words: ReadonlySet<string>, common: string): string[] {
  const holders = grouped(
    [...words].flatMap((word) => piecesOf(word, common).map((piece) => [piece, word] as const)),
  );
  const left = new Set(words);
  const out: string[] = [];
  while (left.size) {
    let best = ['', 0] as readonly [string, number];
    for (const [piece, inside] of holders) {
      if (inside.length / (piece.length + 2) <= best[1]) continue;
      const worth = inside.filter((word) => left.has(word)).length / (piece.length + 2);
      if (worth > best[1]) best = [piece, worth];
    }
    out.push(best[0]);
    for (const word of holders.get(best[0]) ?? []) left.delete(word);
  }
  return out;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

const making = ({ made, penned, translated, summarised }: LanguagePack): string =>
  [made, penned, translated, summarised].join('|');

const apart = /\p{Script=Latin}|\p{Script=Cyrillic}/u;
/** Short words count only where no letter stands beside them. */
function othersOf(known: string): string {
  const inEnglish = new RegExp(`(?<!\\p{L})(?:${known})(?!\\p{L})|${aiToken}`, 'u');
  const all = new Set(
    packs
      .filter(({ id }) => id !== 'en')
      .flatMap(({ ai, auto }) => wordsOf(`${ai}|${auto}`))
      .filter((word) => !inEnglish.test(word))
      .map((word) => word.toLowerCase().trim()),
  );
  const short = [...all].filter((word) => word.length < leastApart && apart.test(word));
  for (const word of short) all.delete(word);
  const common = packs
    .flatMap((pack) => wordsOf(making(pack)))
    .join(' ')
    .toLowerCase();
  const whole = short.length ? [String.raw`(?<!\p{L})(?:${short.map(escaped).join('|')})(?!\p{L})`] : [];
  return [...cover(all, common).map(escaped), ...whole].join('|');
}

/** The alternatives of a source, those in groups left together. */
const alternativesOf = (source: string): string[] =>
  source.match(/(?:[^|()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))+/g) ?? [];

/** The alternatives without those that hold a word of another one, and what must follow: the detector carries every letter. */
function fewest(source: string): string {
  const all = alternativesOf(source.replace(/\(\?=(?:[^()]|\([^()]*\))*\)/g, ''));
  const left = new Set(all);
  for (const alternative of all) {
    left.delete(alternative);
    const others = new RegExp(`\\b(?:${[...left].join('|')})(?![a-z])`, 'i');
    if (!wordsOf(alternative).every((word) => others.test(word))) left.add(alternative);
  }
  return [...left].join('|');
}

const optionalHead = /^(?:\(\?:(?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)\?)+/;

const english = {
  // "AI" is a token of its own; names in other scripts are among the other languages' words.
  ai: alternativesOf(en.ai)
    .filter((source) => !wordsOf(source).every((word) => holdsAi.test(word) || !/^[\x20-\x7f]+$/.test(word)))
    // "Automated systems": seen by its first word.
    .filter((source) => !source.startsWith('automated'))
    // What may stand before a name, or follow it, need not be known.
    .map((source) => source.replace(/^\(\?:[^()]*\)\?|\(\?:[^()]*\)\?$/g, ''))
    .join('|')
    .replace(/\(\?:\[- \]\(\?:[^()]*\)\)\{0,4\}/g, '')
    .replace(/(?<=Google\[- \]\(\?:Tra)[^()]*/g, String.raw`\w+`),
  auto: en.auto.replace(/\(\?=.*\)/, ''),
  made: fewest(`${making(en)}|${en.summary}|synthetic`),
  work: fewest(`${en.worked}|${en.used}`),
  point,
  through: en.through,
  // What stands before a text's name is passed over anyway.
  bare: fewest(
    alternativesOf(en.bare)
      .map((source) => source.replace(optionalHead, ''))
      .join('|'),
  ),
};

/** Pattern sources, without the edges of words. */
export const signs = {
  aiToken,
  english,
  /** For text in lower case. */
  others: othersOf(english.ai),
};
