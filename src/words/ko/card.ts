/** Korean words shared by the card inside a page and by the screens. */
import type { Translated } from '../translate.ts';
import type { en } from '../en/card.ts';

export const ko: Translated<typeof en> = {
  'app.name': 'Second Source',

  'side.page': '이 페이지',
  'side.unnamed': '다른 출처',
  'source.yours': '내가 추가한 출처',

  'card.label': '“{quote}”: 다른 출처에 실린 내용',
  'card.close': '닫기',
  'card.next': '다음 차이',
  'card.previous': '이전 차이',
  'card.position': '{count}개 중 {index}번째',
  'card.why': '이유 보기',
  'card.wrong': '잘못된 표시인가요?',
  'card.hidden': '표시를 지웠습니다. 이 내용은 다시 표시하지 않습니다.',
  'card.undo': '되돌리기',
  'card.selection': '선택한 글',
};
