/**
 * Korean particles: which of two forms follows a word depends on the sound it ends in. Messages write both forms, as forms
 * on paper do ("{page}(으)로", "{source}은(는)"); once the word is filled in, the right one is chosen here.
 */

/** How a word ends when it is said: in a vowel, in ㄹ, in another consonant; undefined where we cannot tell. */
type Ending = 'vowel' | 'rieul' | 'consonant';

/** 영 일 이 삼 사 오 육 칠 팔 구. */
const DIGITS: readonly Ending[] = [
  'consonant',
  'rieul',
  'vowel',
  'consonant',
  'vowel',
  'vowel',
  'consonant',
  'rieul',
  'rieul',
  'vowel',
];
/** Names of letters that do not end in a vowel: 엘, 알 and 엠, 엔. */
const LETTERS: Readonly<Record<string, Ending>> = { L: 'rieul', R: 'rieul', M: 'consonant', N: 'consonant' };
const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
const FINALS = 28;
const RIEUL = 8;

/** The ending of a word; brackets, quotation marks and full stops behind it are not said. */
export function endingOf(word: string): Ending | undefined {
  const said = word.replace(/[\s"'”’»」』)\]}.,!?…]+$/u, '');
  const last = said.at(-1) ?? '';
  const code = last.codePointAt(0) ?? 0;
  if (code >= FIRST_SYLLABLE && code <= LAST_SYLLABLE) {
    const final = (code - FIRST_SYLLABLE) % FINALS;
    return final === 0 ? 'vowel' : final === RIEUL ? 'rieul' : 'consonant';
  }
  if (/\d/.test(last)) return DIGITS[Number(last)];
  // 퍼센트
  if (last === '%') return 'vowel';
  if (/[A-Za-z]/.test(last)) {
    const name = /[A-Za-z]+$/.exec(said)?.[0] ?? last;
    // An acronym is said letter by letter; a word in Latin letters mostly gets a vowel behind its last consonant.
    if (name === name.toUpperCase()) return LETTERS[last] ?? 'vowel';
    return /l$/i.test(last) ? 'rieul' : /[mn]$/i.test(last) || /ng$/i.test(name) ? 'consonant' : 'vowel';
  }
  return undefined;
}

/** Each pair as messages write it: behind a consonant, behind a vowel. */
const PAIRS: Readonly<Record<string, readonly [string, string]>> = {
  '(으)로': ['으로', '로'],
  '(이)라고': ['이라고', '라고'],
  '을(를)': ['을', '를'],
  '은(는)': ['은', '는'],
  '이(가)': ['이', '가'],
  '와(과)': ['과', '와'],
};
const PAIR = /(\S{1,80})(\(으\)로|\(이\)라고|을\(를\)|은\(는\)|이\(가\)|와\(과\))/gu;

/** A filled Korean sentence with each pair of forms replaced by the right one; both stay where the sound is not known. */
export function withParticles(sentence: string): string {
  return sentence.replace(PAIR, (whole, word: string, pair: string) => {
    const ending = endingOf(word);
    const forms = PAIRS[pair];
    if (ending === undefined || forms === undefined) return whole;
    // ㄹ goes before 로 as a vowel does.
    const open = ending === 'vowel' || (ending === 'rieul' && pair === '(으)로');
    return `${word}${open ? forms[1] : forms[0]}`;
  });
}
