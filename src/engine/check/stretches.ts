/** The sense of each part of a statement: affirmed, denied, only planned, called false, or attributed to somebody. */
import * as en from '../claims/data/ways-en.ts';
import * as ja from '../claims/data/ways-ja.ts';
import * as ko from '../claims/data/ways-ko.ts';
import { keyOf, wordsOf } from '../claims/words.ts';
import { dense } from '../../text/dense.ts';
import { normalise } from '../../text/normalise.ts';
import { rememberedOf } from '../../text/remembered.ts';
import { small } from '../../text/small.ts';
import { isLike, likeActs } from './acts.ts';

/** The sense in which something is said. */
interface Way {
  readonly denied: boolean;
  readonly planned: boolean;
  readonly debunked: boolean;
}

/** The languages whose words may stand in a text: without their letters there are none of Korean and Japanese. */
const languagesOf = (text: string) => (dense.test(text) ? [en, ja, ko] : [en]);

/** Whether a text calls something false or somebody's word. */
export const isDebunked = (text: string): boolean =>
  languagesOf(text).some(({ DEBUNKED }) => DEBUNKED.test(small(text)));

/** A part of a statement that a denial, a plan or a doubt within it applies to. */
export interface Stretch extends Way {
  readonly text: string;
}

/** Keys of its words, and the acts that they may mean; seldom needed, since most parts are plainly affirmed. */
export const saidIn = rememberedOf(({ text }: Stretch) => {
  const plain = normalise(text);
  const keys = new Set(wordsOf(plain, { start: 0, end: plain.length }).map(({ key }) => key));
  return { keys, likes: likeActs(keys) };
});

function readStretch(text: string): Stretch {
  const languages = languagesOf(text);
  const told = small(text.replace(en.MONTH, ''));
  const ahead = told.replace(en.AS_PLANNED, '');
  return {
    text,
    denied: languages.some(({ DENIED }) => DENIED.test(told)),
    planned: languages.some(({ PLANNED }) => PLANNED.test(ahead)),
    debunked: isDebunked(text),
  };
}

/** What begins a statement of its own, where a denial, a plan or a doubt before it ends. */
const APART = new RegExp(`(?=${en.APART.source})`, 'i');
const APART_DENSE = new RegExp(`(?=${en.APART.source})|(?<=、|${ja.GOES_ON}|${ko.GOES_ON})`, 'iu');

/** An aside of so many words, which ends at a comma. */
const CLOSED = /^.{0,3}(?:\w+ ){3}[^,]*,/;

/** Divides a text into the parts that a denial, a plan or a doubt applies to. */
export function stretchesOf(statement: string): Stretch[] {
  const texts: string[] = [];
  for (const text of statement.split(dense.test(statement) ? APART_DENSE : APART)) {
    const end = en.ASIDE.test(text) ? (CLOSED.exec(text)?.[0].length ?? 0) : 0;
    if (end === 0) texts.push(text);
    else {
      // What is told aside is a stretch up to the next comma: behind it goes on what it stands in.
      const before = texts.pop() ?? '';
      texts.push(text.slice(0, end), before + text.slice(end));
    }
  }
  return texts.map(readStretch);
}

/** That there is none says nothing of what there is none of. */
const NONE: ReadonlySet<string> = new Set(['없었다', 'なかった'].map(keyOf));

const PLAIN: Way = { denied: false, planned: false, debunked: false };
const isPlain = ({ denied, planned, debunked }: Way): boolean => !denied && !planned && !debunked;

/** The sense of the words in common; for plans, only in the parts that say what was done, if there are any. */
export function wayTold(
  stretches: readonly Stretch[],
  held: readonly string[],
  isAct: (key: string) => boolean,
): Way {
  if (stretches.every(isPlain)) return PLAIN;
  const having = (wanted: readonly string[]): readonly Stretch[] =>
    stretches.filter((stretch) => {
      const { keys, likes } = saidIn(stretch);
      return wanted.some((key) => keys.has(key) || (isAct(key) && isLike(key, likes)));
    });
  const [meant, acting] = [having(held.filter((key) => !NONE.has(key))), having(held.filter(isAct))];
  return {
    denied: meant.some(({ denied }) => denied),
    debunked: meant.some(({ debunked }) => debunked),
    planned: (acting.length > 0 ? acting : meant).some(({ planned }) => planned),
  };
}

/** Whether a sentence mentions a plan only as one that came about. */
export const isAsPlanned = (text: string): boolean => small(text).search(en.AS_PLANNED) >= 0;
