/**
 * What a page's sentence and a fact have word for word, whatever else either says: a row of words too rare to be there by
 * chance, told in the same way, that begins and ends where something said does.
 */
import { dense } from '../../text/dense.ts';
import { grouped } from '../../text/groups.ts';
import { rememberedOf } from '../../text/remembered.ts';
import { beginningOf, type Word } from '../claims/words.ts';
import type { Fact } from '../facts/model.ts';
import type { Span } from '../model.ts';
import { actsOf, MARK, orderOf } from './roles.ts';
import type { Rarity } from './side-by-side.ts';
import { type Backed, tellsAct, tellsOtherwise } from './statement-support.ts';
import { stretchesOf } from './stretches.ts';

/** So many words of content, which without names and figures are as rare as so many that no fact has. */
const IN_A_ROW = 3;
const RARE = 3;

/** A text with its words of content. */
interface Line {
  readonly text: string;
  readonly words: readonly Word[];
}

export interface Told extends Span {
  readonly backed: readonly Backed[];
}

/**
 * The rows of a sentence that facts have, none within another.
 * @param names keys of the sentence's names
 * @param closed stretches of it that no row may reach into
 */
export function rowsTold(
  sentence: string,
  names: ReadonlySet<string>,
  closed: readonly Span[],
  facts: readonly Fact[],
  rarity: Rarity,
): readonly Told[] {
  // Without capitals and small words nothing tells where a row may end.
  if (dense.test(sentence)) return [];
  const line = lineOf(sentence);
  const { words } = line;
  const mine = stretchesOf(sentence);
  const acts = new Set(actsOf(orderOf(sentence, names)));
  const keys = words.map(({ key, start, end }) =>
    closed.some((span) => span.start < end && start < span.end) ? '' : key,
  );
  const worth = words.map(({ key, capital, digit }) =>
    capital || digit || names.has(key) ? 0 : rarity(key),
  );
  const least = RARE * rarity('');
  const found = new Map<string, Span & { backed: Backed[] }>();
  for (const fact of facts) {
    const { line: other, at } = placesIn(fact);
    const isOne = (i: number, j: number): boolean =>
      keys[i] !== undefined && keys[i] !== '' && keys[i] === other.words[j]?.key;
    for (let i = 0; i < words.length; i++)
      for (const j of at.get(keys[i] ?? '') ?? []) {
        if (isOne(i - 1, j - 1)) continue;
        let length = 1;
        while (isOne(i + length, j + length)) length++;
        const mayEnd = (): boolean =>
          !isJoined(line, i + length) &&
          !isJoined(other, j + length) &&
          // What is done is not told without whom it is done to.
          !(acts.has(keys[i + length - 1] ?? '') && goesOn(line, i + length));
        while (length >= IN_A_ROW && !mayEnd()) length--;
        const mass = worth.slice(i, i + length).reduce((sum, one) => sum + one, 0);
        if (length < IN_A_ROW || mass < least) continue;
        // Nor is it told of whom something is done where that is another thing.
        const before = goesOn(line, i) ? (words[i - 1]?.key ?? '') : '';
        if (acts.has(before) && !tellsAct(fact, before)) continue;
        if (tellsOtherwise(mine, fact, keys.slice(i, i + length), acts)) continue;
        const span = { start: words[i]?.start ?? 0, end: words[i + length - 1]?.end ?? 0 };
        const place = `${span.start} ${span.end}`;
        const row = found.get(place) ?? { ...span, backed: [] };
        found.set(place, row);
        row.backed.push({ fact, covered: 1 });
      }
  }
  const rows = [...found.values()].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  return rows.filter(
    (row, at) => !rows.slice(0, at).some((one) => one.start < row.end && row.start < one.end),
  );
}

function lineOf(statement: string): Line {
  const { text, words } = beginningOf(statement);
  return { text, words: words.filter(({ key }) => key !== '') };
}

/** A fact's words of content, and where each key stands among them. */
const placesIn = rememberedOf(({ statement }: Fact) => {
  const line = lineOf(statement);
  const at = grouped(line.words.map(({ key }, i) => [key, i] as const));
  return { line, at };
});

/** What stands between a word of content and the one before it. */
function gapBefore({ text, words }: Line, at: number): string | undefined {
  const [before, word] = [words[at - 1], words[at]];
  return before === undefined || word === undefined ? undefined : text.slice(before.end, word.start);
}

/** Whether a word is part of what the one before it names: no small word and no mark stands between them. */
const isJoined = (line: Line, at: number): boolean => /^[\s-]?$/.test(gapBefore(line, at) ?? '.');

/** Whether a word goes on what the one before it says. */
const goesOn = (line: Line, at: number): boolean => !MARK.test(gapBefore(line, at) ?? ',');
