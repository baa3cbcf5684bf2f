/**
 * What a report has in common with one in another script: names by sound and figures by value, so that "Trump", "트럼프" and
 * "トランプ" match, and so do "120 million", "1억 2천만" and "1億2000万". Nothing is translated: other words do not count.
 */
import { commonWords } from './common-words.ts';
import { sameNames } from './same-names.ts';
import { PARTICLE } from '../text/particle.ts';
import { hash, kinds } from './terms.ts';

/** How many letters of a text are read and anchors kept: the beginning of a report says what it is about. */
const longest = 2_500;
const mostAnchors = 80;
/** Keeps these hashes apart from those of words. */
const anchor = (key: string, kind: number): number => hash(key, 2) + kind;

/** The first anchor of a text names its script; texts in any other script are not matched across. */
const [latin, hangul, kana] = ['latin', 'hangul', 'kana'].map((script) =>
  anchor(`script ${script}`, kinds.word),
);
const scriptOf = (text: string): number =>
  (/\p{Script=Hangul}/u.test(text)
    ? hangul
    : /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)
      ? kana
      : latin) ?? 0;

const names = new Map(
  sameNames
    .trim()
    .split('\n')
    .flatMap((line) => line.split(' ').map((name) => [name, line.split(' ')[0] ?? ''])),
);
/** Words that have a capital at the beginning of a sentence or in a title and are no names, or that no other script spells. */
const noNames = new Set(
  'the an in on at it he she they we its his her but and or for from with by as to of some after before more new no not over when this that there what who why how monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december president prime minister chief governor judge police families officials people state'.split(
    ' ',
  ),
);

const onsets = ['k', 'k', 'n', 't', 't', 'l', 'm', 'p', 'p', 's', 's', '', 's', 's', 's', 'k', 't', 'p', 'h'];
const finals = ',k,k,k,n,n,n,t,l,l,l,l,l,l,l,l,m,p,p,t,t,n,t,t,k,t,p,'.split(',');
const syllables: readonly (readonly [RegExp, string])[] = [
  [/[ア-オァ-ォャ-ョワ]/g, 'a'],
  [/[ッー]/g, ''],
  [/ツ(?=a)/g, 't'],
  [/ル/g, 'l'],
  [/[カ-ゴ]/g, 'ka'],
  [/[サ-ゾチヂツ]/g, 'sa'],
  [/[タダヅテデトド]/g, 'ta'],
  [/ン/g, 'n'],
  [/[ナ-ノ]/g, 'na'],
  [/[フバパビピブプベペボポヴ]/g, 'pa'],
  [/[ハヒヘホ]/g, 'ha'],
  [/[マ-モ]/g, 'ma'],
  [/[ラリレロ]/g, 'la'],
];
/** Letters of a word in any of the scripts: Hangul and Katakana as consonants with one vowel for all. */
function spelt(word: string): string {
  let out = word.replace(/[가-힣]/g, (syllable) => {
    const at = syllable.charCodeAt(0) - 0xac00;
    const onset = onsets[Math.floor(at / 588)] ?? '';
    // ㅡ is put where a name has no vowel.
    const vowel = onset && Math.floor((at % 588) / 28) === 18 ? '' : 'a';
    return `${onset}${vowel}${finals[at % 28] ?? ''}`;
  });
  for (const [kind, letters] of syllables) out = out.replace(kind, letters);
  return out
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z]/g, '');
}

/** One letter for consonants that scripts mix up, and none for what is not heard in every script. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/(?<=..)e$/, ''],
  [/tch|sch|sh|zh|th|ch|t[sz]/g, 's'],
  [/ph/g, 'p'],
  [/gh(?![aeiouy])/g, ''],
  [/x/g, 'ks'],
  [/ng(?![aeiouy])/g, 'n'],
  [/m(?=[pb])/g, 'n'],
  [/[cg](?=[eiy])/g, 's'],
  [/[lr]+(?![aeiouy])/g, ''],
  [/(?<=.)[aeiouhwy]+/g, ''],
  [/^[aeiouhwy]/, '-'],
  [/[gcq]/g, 'k'],
  [/d/g, 't'],
  [/[bfv]/g, 'p'],
  [/[zj]/g, 's'],
  [/r/g, 'l'],
  [/(.)\1{1,9}/g, '$1'],
];
const sound = (letters: string): string => sounds.reduce((out, [from, to]) => out.replace(from, to), letters);

/** A name is a word with a capital, in Katakana, or any in Hangul, of which only what another script has too counts. */
const word =
  /\p{Script=Hangul}{2,20}|[\p{Script=Katakana}ー]{2,20}|\p{Script=Han}{1,8}|\p{Lu}[\p{L}\p{M}\p{Nd}'’-]{1,30}/gu;
const scales = new Map(
  (
    [
      ['thousand 천 千', 1e3],
      ['만 万', 1e4],
      ['million 백만', 1e6],
      ['천만 千万', 1e7],
      ['억 億', 1e8],
      ['billion', 1e9],
      ['trillion 조 兆', 1e12],
    ] as const
  ).flatMap(([names, value]) => names.split(' ').map((name) => [name, value] as const)),
);
const scale = [...scales.keys()].sort((a, b) => b.length - a.length).join('|');
const figure = /\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,4})?|\d{1,15}(?:\.\d{1,4})?/.source;
/** Figures with their scales, scores, and days and years, which say nothing. */
const figures = new RegExp(
  `(?<day>(?:19|20)\\d\\d\\s?[年년]|\\d{1,2}\\s?(?:[月日월일시]|時(?!間)))|(?<score>\\d{1,3}(?:-|対|대\\s?)\\d{1,3})|(?<sum>(?:${figure})[\\s-]?(?:${scale})(?:\\s?(?:${figure})(?:${scale})){0,3}(?:\\s?\\d{1,4}(?![\\d.,]))?)|(?<plain>${figure})`,
  'gu',
);
const part = new RegExp(`(${figure})[\\s-]?(${scale})?`, 'gu');
const months =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}\b|\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g;

/** Anchors of a text, the mark of its script first: hash → hash with kind (a weak one is a word's). */
export function readAnchors(text: string): readonly number[] {
  const read = text.slice(0, longest).normalize('NFKC').normalize('NFC');
  const found = new Set([scriptOf(read)]);
  for (const { groups = {}, 0: told } of read.replace(months, ' ').matchAll(figures)) {
    if (groups['day']) continue;
    let value = groups['score']?.replace(/\D+/, '-');
    if (value === undefined) {
      let sum = 0;
      for (const [, digits = '', name] of told.matchAll(part))
        sum += Number(digits.replaceAll(',', '')) * (scales.get(name ?? '') ?? 1);
      value = String(Math.round(sum * 1e4) / 1e4);
    }
    if (value.length > 1 && !/^(?:19|20)\d\d$/.test(value)) found.add(anchor(value, kinds.number));
  }
  for (const [told] of read.matchAll(word)) {
    const bare = told.replace(PARTICLE, '');
    const same = names.get(told.toLowerCase()) ?? names.get(bare) ?? names.get(told.slice(0, 2));
    if (same !== undefined) found.add(anchor(same, kinds.word));
    else if (
      ![told, bare].some((one) => noNames.has(one.toLowerCase()) || commonWords.has(one.toLowerCase()))
    ) {
      if (/^\p{Lu}.*[\p{Lu}\p{Nd}]/u.test(told)) found.add(anchor(told.toLowerCase(), kinds.name));
      const letters = [told, bare, told.slice(1)].map(spelt);
      // A language may read c, ch, g and th hard; a Korean name follows its family's of one syllable.
      const hard = letters[0]?.replace(/ch|[cg]/g, 'k').replace(/th/g, 't');
      const isKorean = /^\p{Script=Hangul}/u.test(told);
      for (const one of isKorean ? letters.slice(0, told.length === 3 ? 3 : 2) : [letters[0], hard]) {
        const heard = sound(one ?? '');
        const { length } = heard.replace('-', '');
        if (length > 1) found.add(anchor(heard, length > 2 ? kinds.name : kinds.word));
      }
    }
  }
  return [...found].slice(0, mostAnchors);
}
