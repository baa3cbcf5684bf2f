import type { ReasonWords } from '../explain.ts';

export const ko: ReasonWords = {
  differs: '이 페이지에는 {page}(으)로 되어 있으나, {source}에는 {fact}(으)로 되어 있습니다.',
  compare: '이 페이지에는 {page}(으)로 되어 있으나, {source}에는 {fact}(으)로 보입니다. 확인이 필요합니다.',
  nameDiffers: '이 페이지는 {page}을(를) 언급하지만, {source}은(는) 여기서 {fact}을(를) 언급합니다.',
  weekday: '이 페이지에는 {page}(으)로 되어 있으나, 그 날짜는 {fact}입니다.',
  titleAgainstBody: '이 페이지는 앞뒤가 다릅니다. 여기에는 {page}, 다른 곳에는 {fact}(으)로 되어 있습니다.',
  supported: '{source}에도 {fact}(으)로 되어 있습니다.',
  supportedWords: '{source}도 같은 내용을 전합니다: “{fact}”',
  repeated: 'AI가 만든 글이나 같은 발행처만 그렇게 말합니다: {source}.',
  unverified: '이 내용을 다루는 출처가 없습니다.',
  unnamed: '한 출처',
};
