import type { ReasonWords } from '../explain.ts';

export const ja: ReasonWords = {
  differs: 'このページ：{page}。{source}：{fact}。',
  compare: 'このページ：{page}。{source}：{fact}。別のことを述べている可能性もあります。',
  nameDiffers: 'このページ：{page}。{source}：{fact}。',
  weekday: 'このページ：{page}。暦の上では：{fact}。',
  titleAgainstBody: 'このページの中で食い違っています。ここでは：{page}。別の箇所では：{fact}。',
  supported: '{source}：{fact}。このページと同じです。',
  supportedWords: '{source}：「{fact}」このページもほぼ同じ内容です。',
  repeated: '同じ内容を伝えているのは、AIが作成した文章か同じ発行元だけです：{source}。',
  unverified: 'これを扱う情報源はありません。',
};
