/** Korean words about outlets and the reports of a page's story. */
import type { en } from '../en/outlets.ts';
import type { Translated } from '../translate.ts';

export const ko: Translated<typeof en> = {
  'outlets.title': '믿고 읽는 언론사',
  'outlets.about':
    '켜 둔 언론사의 피드를 한 시간에 한 번쯤 읽어, 같은 소식을 다룬 보도를 이 기기 안에서 찾습니다. 무엇을 열어 보든 읽는 피드는 늘 같으며, 보신 페이지에 대한 정보는 보내지 않습니다. 고르기 전에는 모두 꺼져 있습니다.',
  'outlets.first': '공영방송과 통신사 {count}곳을 한 번에 켜기',
  'outlets.search': '이름·나라·언어·종류로 찾기',
  'outlets.manyCountries': '여러 나라',
  'outlets.on': '{count}곳이 켜져 있습니다',
  'outlets.kindOf': '{name}의 종류',
  'outlets.state': '국영',
  'outlets.own': '직접 추가함',
  'outlets.read': '지금 모든 피드 읽기',
  'outlets.add.label': '다른 사이트: 사이트나 피드의 주소',
  'outlets.add.button': '추가',
  'outlets.added': '추가했습니다: {name}',
  'outlets.more': '모든 언론사를 나라와 언어별로 보기',

  'outletKind.wire': '통신사',
  'outletKind.public': '공영방송',
  'outletKind.broadcaster': '민영방송',
  'outletKind.newspaper': '신문·뉴스 사이트',
  'outletKind.official': '공공기관',

  'line.waiting': '아직 읽지 않음',
  'line.read': '{when}에 읽음, 기사 {count}건',
  'line.unchanged': '{date}부터 새 소식 없음',
  'line.moved': '{detail}(으)로 옮겨졌습니다. 허용하려면 껐다가 다시 켜 주세요.',
  'outlets.forwards': '이 주소는 {detail}(으)로 연결됩니다. 그 주소를 입력해 주세요.',
  'outletTrouble.type': '피드가 아닙니다({detail}).',
  'outletTrouble.large': '5MB보다 큽니다. 읽을 수 있는 것은 남겨 두었습니다.',
  'outletTrouble.html': '피드를 알려 주지 않는 웹 페이지입니다.',
  'outletTrouble.not-a-feed': '피드가 아닙니다.',
  'outletTrouble.damaged': '피드가 잘렸거나 손상되었습니다. 읽을 수 있는 것은 남겨 두었습니다.',
  'outletTrouble.charset': '피드의 글자를 읽을 수 없습니다.',
  'outletTrouble.empty': '피드에 기사가 없습니다.',

  'reports.title': '같은 소식을 다룬 보도',
  'reports.followUp': '같은 소식의 다른 날 보도',
  'reports.origin': '원출처: {origin}',
  'reports.copies': '같은 기사를 실은 곳 {count}곳 더',
  'reports.compare': '이 보도들과 비교하기',
  'reports.compare.about': '보도를 {count}건까지 읽습니다.',
  'reports.running': '{count}건 중 {done}건 읽음',
  'action.stop': '중지',
  'reports.done': '보도 {count}건과 비교했습니다.',
  'reports.doneNone': '읽을 수 있는 보도가 없었습니다.',
  'reports.again': '나머지를 읽기',
  'reports.auto': 'AI 안내문이 있는 페이지를 자동으로 비교하기',
  'reports.auto.hint': '그런 페이지를 열 때마다 켜 둔 언론사의 보도를 다섯 건까지 읽습니다.',

  'compared.waiting': '대기 중',
  'compared.read': '읽고 비교함',
  'compared.ai': '읽음: AI 안내문이 있는 글이라 근거가 되지 않음',
  'compared.elsewhere': '읽지 않음: 링크가 다른 사이트로 이어짐',

  'nothing.title': '켜 둔 언론사에서 같은 소식을 찾지 못했습니다',
  'nothing.looked': '언론사 {count}곳이 지난 {days}일 동안 낸 기사 {items}건을 살펴보았습니다.',
  'nothing.unread': '{count}곳은 지난번에 읽지 못했으므로, 보도가 있을 수도 있습니다.',
  'nothing.choose': '언론사 켜기',
  'nothing.noOutlets.title': '같은 소식을 다룬 다른 보도 찾기',
  'nothing.noOutlets':
    '믿고 읽는 언론사를 켜 두면, 같은 소식을 다룬 보도가 여기에 나오고 비교할 수 있습니다.',

  'namedOutlet.turnOn': '{name} 켜기',
  'look.button': '이 보도 검색하기',
  'look.label': '검색어',
  'look.about': '브라우저의 검색을 새 탭에서 엽니다. “검색”을 누를 때만, 이 검색어만 보냅니다.',
  'look.go': '검색',
  'look.story': '이 소식 검색하기',

  'openTabs.button': '열어 둔 탭과 비교하기',
  'openTabs.about':
    '열어 둔 페이지를 이 기기 안에서 살펴봅니다. 고른 탭은 이 페이지에만 쓰이고 저장되지 않습니다.',
  'openTabs.none': '같은 소식을 다룬 다른 탭이 없습니다.',
  'openTabs.use': '고른 탭과 비교하기',
  'openTabs.done': '열어 둔 탭 {count}개와 비교했습니다.',

  'addSite.button': '이 사이트의 보도 추가',
  'addSite.about':
    '이 사이트는 피드를 제공합니다. 추가하면 읽으시는 페이지와 같은 소식을 이곳에서도 찾습니다.',

  'against.reports': '같은 소식을 다룬 보도 {count}건',
  'against.openTabs': '열어 둔 탭 {count}개',
  'privacy.outlets':
    '켜 둔 언론사: 한 시간에 한 번쯤 피드를 읽되 쿠키나 식별 정보를 보내지 않으며, 무엇을 읽으시든 늘 같은 피드입니다. 기사 목록은 14일, 페이지와 비교하려고 읽은 보도는 24시간 동안 보관합니다.',
};
