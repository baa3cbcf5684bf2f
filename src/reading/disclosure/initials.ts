/** Whether a page writes the letters of AI for a name of its own: then they name no machine on it. */
import { aiToken } from './lang/common.ts';
import type { PageBlock } from '../model.ts';

const letters = new RegExp(aiToken, 'gu');
const apart = String.raw`(?:[\s-]\p{Ll}{1,3})?[\s-]`;
/** "Azure Isles (AI)": two capitals, and the letters alone in brackets; "Ada Irving, AI expert" spells nothing out. */
const spelledOut = new RegExp(
  String.raw`(?<!\p{L})(\p{Lu})\p{L}+${apart}(\p{Lu})\p{L}+\s?[(（]\s?["“'‘]?(AI|IA|KI)["”'’]?\s?[)）,、;]`,
  'gu',
);
/** The same behind the letters: "AI (Azure Isles)". */
const spelledBehind = new RegExp(
  String.raw`(?<!\p{L})(AI|IA|KI)\s?[(（]\s?(\p{Lu})\p{L}+${apart}(\p{Lu})\p{L}+`,
  'gu',
);
/** Names written in Japanese and Korean, by the sounds that they begin with. */
const bySound =
  /[アエ][ァ-ヺー]{1,20}・[アイ][ァ-ヺー]{1,20}[(（]AI[)）]|(?<![가-힣])[아-앻에-엫][가-힣]{1,6} [아-앻이-잏][가-힣]{1,7}(?<!지능|텔리전스)[(（]AI[)）]/u;
const intelligence = /intel/i;

/** Whether one of the blocks spells the letters out as a name that is not the machine's. */
export const spellsInitials = (blocks: readonly Pick<PageBlock, 'text'>[]): boolean =>
  blocks.some(
    ({ text }) =>
      bySound.test(text) ||
      [...text.matchAll(spelledOut)].some(
        ([whole, a = '', b = '', of]) => a + b === of && !intelligence.test(whole),
      ) ||
      [...text.matchAll(spelledBehind)].some(
        ([whole, of, a = '', b = '']) => a + b === of && !intelligence.test(whole),
      ),
  );

/** A text without the letters. */
export const withoutInitials = (text: string): string => text.replace(letters, '…');
