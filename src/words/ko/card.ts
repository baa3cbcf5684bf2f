/** Korean words shared by the card inside a page and by the screens. */
import type { Translated } from '../translate.ts';
import type { en } from '../en/card.ts';

export const ko: Translated<typeof en> = {
  'app.name': 'Second Source',

  'verdict.contradicted': '모순됨',
  'verdict.compare': '엇갈림',
  'verdict.supported': '뒷받침됨',
  'verdict.repeated': '되풀이됨',
  'verdict.unverified': '자료 없음',
  'verdict.contradicted.about': '더 믿을 만한 출처는 다르게 말하며, 둘 다 맞을 수는 없습니다.',
  'verdict.compare.about':
    '출처끼리 말이 다르거나, 별문제 아닌 까닭이 있을 수 있는 차이입니다. 살펴볼 만합니다.',
  'verdict.supported.about': '더 믿을 만한 출처도 같은 말을 합니다.',
  'verdict.repeated.about':
    '같은 말을 하는 것은 AI가 만든 글이나 같은 발행처의 글뿐입니다. 확인된 것이 아닙니다.',
  'verdict.unverified.about': '이 문장을 다루는 사실 자료가 없습니다.',

  'side.page': '이 페이지',
  'side.source': '{source}',
  'side.unnamed': '다른 출처',
  'side.pageElsewhere': '이 페이지의 다른 곳',

  'kind.official': '공식 기록',
  'kind.edited': '편집된 보도',
  'kind.unknown': '종류 모름',
  'kind.ai': 'AI가 만든 글',

  'source.open': '{source} 열기',
  'source.newTab': '새 탭에서 열림',
  'source.undated': '날짜 없음',

  'card.label': '“{quote}”에 대해 다른 출처가 말하는 것',
  'card.close': '닫기',
  'card.next': '다음 차이',
  'card.previous': '이전 차이',
  'card.position': '{count}개 중 {index}번째',
  'card.why': '표시한 까닭',
  'card.wrong': '틀렸나요?',
  'card.more': { other: '출처 {count}곳 더' },
};
