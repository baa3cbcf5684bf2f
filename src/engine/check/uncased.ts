/**
 * Korean and Japanese statements: no capitals mark names, but particles mark whom and what they are about, and what is done
 * comes last. A fact that backs one must mention the former and state the latter.
 */
import { LIGHT_JA, LIGHT_KO, PERSON_KO } from '../claims/data/light-cjk.ts';
import type { Claim } from '../claims/model.ts';
import { beginningOf, type Word } from '../claims/words.ts';
import { dense } from '../../text/dense.ts';
import { stemsOf } from '../../text/korean-verb.ts';
import { PARTICLE } from '../../text/particle.ts';

const HANGUL = /^\p{sc=Hangul}/u;
const MARKS_KO = /^들?(?:[이을은는가를과와에]|께서|에[게서]|에서?는|으?로)$/;
const MARKS_JA = /^[はがをにで]/;
const HAN = /^\p{sc=Han}/u;
const PEOPLE = /^\p{sc=Hangul}{2,6}인(?:은|이|을|과|의)?$/u;
const SUBJECT_KO = /^들?(?:[이은는가]|께서)$/;
const SUBJECT_JA = /^[はが]/;

/** Whether a key means no act of its own. */
export const isLight = (key: string): boolean =>
  LIGHT_JA.has(key) ||
  LIGHT_KO.has(key) ||
  (HANGUL.test(key) && stemsOf(key).some((stem) => LIGHT_KO.has(`${stem}-`)));

const says = ({ key, text, digit }: Word): boolean =>
  key !== '' && !digit && dense.test(text) && !isLight(key);

/** The word for what is done. */
export const actOf = (words: readonly Word[]): Word | undefined => words.findLast(says);

/** An event is held: who acts is no more than what comes about. */
const HELD = new Set(['개최', '開催']);

/** Whether a statement's subject acts, and does not merely take place, as in "시상식은 12일 열린다". */
export function areDoers(statement: string): boolean {
  const last = beginningOf(statement).words.findLast(({ key }) => key !== '')?.key ?? '';
  return !isLight(last) && !HELD.has(last);
}

/** Keys of the words of a statement that particles mark, or else `also`. */
const marked =
  (korean: RegExp, japanese: RegExp, also: (word: Word, next: Word | undefined) => boolean) =>
  (statement: string): readonly string[] => {
    if (!dense.test(statement)) return [];
    const { words } = beginningOf(statement);
    const keys: string[] = [];
    let isNextMarked = false;
    // From the last word on: what stands before a marked word may be marked with it.
    for (const [i, word] of [...words.entries()].reverse()) {
      const next = words[i + 1];
      isNextMarked = isMarked(word, next, isNextMarked, korean, japanese) || also(word, next);
      if (isNextMarked && says(word)) keys.unshift(word.key);
    }
    return keys;
  };

/** Nationality needs no particle: 태국인 남성, タイ人男性. */
const isOfPeople = ({ text, end }: Word, next: Word | undefined): boolean =>
  PEOPLE.test(text) || (next?.start === end && next.text.startsWith('人'));

/** Keys of those of whom and of what a statement speaks. */
export const markedIn = marked(MARKS_KO, MARKS_JA, isOfPeople);
/** Keys of a statement's subjects. */
export const subjectsIn = marked(SUBJECT_KO, SUBJECT_JA, () => false);

/** Towns and the like, by what their names end with. */
const PLACE = /^(?:\p{sc=Han}{1,4}[市区町村県府]|\p{sc=Hangul}{2,3}[시군구읍])$/u;
const placesIn = (statement: string): readonly string[] =>
  dense.test(statement)
    ? beginningOf(statement).words.flatMap(({ key }) => (PLACE.test(key) ? key : []))
    : [];

/** Whether two statements name towns, and none that both have: "강릉시", "속초시". */
export function areElsewhere(a: string, b: string): boolean {
  const mine = placesIn(a);
  if (mine.length === 0) return false;
  const theirs = placesIn(b);
  return mine.every((x) => theirs.some((y) => y !== x && y.at(-1) === x.at(-1)) && !theirs.includes(x));
}

/**
 * Whether a statement, or else what stands around it, is of a town that a page does not mention, while the page mentions one
 * of the same kind: "the city" is another there.
 * @param context keys around the statement
 * @param words keys of the page
 */
export function isOfOtherTown(
  statement: string,
  context: readonly string[],
  words: ReadonlySet<string>,
): boolean {
  if (!dense.test(statement)) return false;
  const own = placesIn(statement);
  const theirs = own.length > 0 ? own : context.filter((key) => PLACE.test(key));
  if (theirs.length === 0) return false;
  const keys = [...words];
  return (
    theirs.every((town) => !keys.some((key) => key.startsWith(town.slice(0, -1)))) &&
    keys.some((key) => PLACE.test(key) && theirs.some((town) => town.at(-1) === key.at(-1)))
  );
}

/** What an act describes stands right behind it: "이어진 막판 교섭". */
const DESCRIBED = 2;

/** Whether a statement says its acts of those given subjects that it names: they come before what they do. */
export function isToldOf(
  statement: string,
  subjects: readonly string[],
  isAct: (key: string) => boolean,
): boolean {
  if (subjects.length === 0) return true;
  const { text, words } = beginningOf(statement);
  const content = words.filter(({ key }) => key !== '');
  const acts = content.flatMap((word, at) => (isAct(word.key) ? { at, end: word.end } : []));
  return subjects.every((subject) => {
    const first = content.findIndex(({ key }) => key === subject);
    const start = content[first]?.start ?? 0;
    const does = ({ at, end }: { readonly at: number; readonly end: number }): boolean =>
      first < at || (first - at <= DESCRIBED && !/[、,]/.test(text.slice(end, start)));
    return first < 0 || acts.length === 0 || acts.some(does);
  });
}

/** What is joined to a marked word is marked with it, and so is a name before an office: "丸山市長は", "노재완 시장은". */
function isMarked(
  { text, end }: Word,
  next: Word | undefined,
  isNextMarked: boolean,
  korean: RegExp,
  japanese: RegExp,
): boolean {
  if (HANGUL.test(text)) {
    const bears = next?.start === end + 1 && PERSON_KO.test(text);
    return korean.test(PARTICLE.exec(text)?.[0] ?? '') || (bears && isNextMarked);
  }
  if (next?.start !== end) return false;
  return japanese.test(next.text) || (HAN.test(next.text) && isNextMarked);
}

/** A figure of so many digits on either side is seldom the same by chance. */
const EXACT = 3;
const digitsOf = ({ value }: Claim): number =>
  value.type === 'quantity' ? String(value.exact).replace(/^[-0.]+|\.|0+$/g, '').length : EXACT;

/**
 * Whether two statements that give one name, count or sum say too little else alike: without capitals a name is only what
 * looks like one, and a person is told to have done what another one did.
 */
export function haveTooLittle(a: Claim, b: Claim): boolean {
  if (!dense.test(a.quote) && !a.keys.some((key) => dense.test(key))) return false;
  const shared = a.keys.filter((key) => b.keys.includes(key)).length;
  if (a.value.type === 'name') return a.sure === 'no' && shared < (a.slot === 'person' ? 2 : 1);
  if (areOfOtherMeasure(a, b)) return true;
  if (shared > 0 || (a.slot !== 'count' && a.slot !== 'money')) return false;
  return !a.others.some((other) => b.others.includes(other)) && Math.max(digitsOf(a), digitsOf(b)) < EXACT;
}

/** 純利益, 営業利益: each sum or share has its own measure beside it, which the other's sentence has nowhere near. */
const areOfOtherMeasure = (a: Claim, b: Claim): boolean =>
  (a.slot === 'percent' || a.slot === 'money') &&
  a.measure !== '' &&
  b.measure !== '' &&
  !a.unitKeys.includes(b.measure) &&
  !b.unitKeys.includes(a.measure);

/**
 * "하루 9500톤", 1年に5億円: for how long a figure is; the word right before it or with a few others between. "5月1日に" and
 * "2021年に" are dates.
 */
const RATES: readonly RegExp[] = [
  '하루|매일|1일|[1１一]日|毎日',
  '한 달|매달|매월|1개월|[1１][カか]月|ひと月|毎月|月間',
  '한 해|매년|해마다|연간|1년|[1１]年|毎年|年間',
].map((words) => new RegExp(`(?<![\\d月월十]|월 )(?:${words})(?:에|당|に|あたり|当たり)?[^\\d]{0,14}$`, 'u'));

/** Whether both figures are told for a stretch of time, and not for the same one. */
export function areOfOtherRate(a: Lead, b: Lead): boolean {
  const [mine, theirs] = [a, b].map(({ claim, text }) => {
    const lead = text.slice(0, claim.start - claim.sentence.start);
    return RATES.findIndex((rate) => rate.test(lead));
  });
  return mine !== theirs && mine !== -1 && theirs !== -1;
}
type Lead = { readonly claim: Claim; readonly text: string };
