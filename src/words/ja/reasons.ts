import type { ReasonWords } from '../explain.ts';

export const ja: ReasonWords = {
  differs: 'このページでは{page}ですが、{source}では{fact}です。',
  compare: 'このページでは{page}ですが、{source}では{fact}のようです。確認してください。',
  nameDiffers: 'このページは{page}と書いていますが、{source}はここで{fact}と書いています。',
  weekday: 'このページでは{page}ですが、その日付は{fact}です。',
  titleAgainstBody: 'このページは自らと食い違っています。ここでは{page}、別の箇所では{fact}です。',
  supported: '{source}も{fact}と伝えています。',
  supportedWords: '{source}も同じ内容を伝えています：「{fact}」',
  repeated: 'AI生成の文章か同じ発行元だけがそう書いています：{source}。',
  unverified: 'これを扱う情報源が手元にありません。',
  unnamed: 'ある情報源',
};
