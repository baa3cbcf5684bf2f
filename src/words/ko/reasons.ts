import type { ReasonWords } from '../explain.ts';

export const ko: ReasonWords = {
  differs: '이 페이지: {page}. {source}: {fact}.',
  compare: '이 페이지: {page}. {source}: {fact}. 서로 다른 것을 말하는 것일 수도 있습니다.',
  nameDiffers: '이 페이지: {page}. {source}: {fact}.',
  weekday: '이 페이지: {page}. 달력: {fact}.',
  titleAgainstBody: '이 페이지는 앞뒤가 다릅니다. 여기: {page}. 다른 곳: {fact}.',
  supported: '{source}: {fact}. 이 페이지와 같습니다.',
  supportedWords: '{source}: “{fact}” 이 페이지도 거의 같은 내용입니다.',
  repeated: '같은 내용을 전하는 것은 AI가 만든 글이나 같은 매체뿐입니다: {source}.',
  unverified: '이 내용을 다룬 출처가 없습니다.',
};
