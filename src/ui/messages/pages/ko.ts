/** Korean words of the options and the welcome page. */
import type { Translated } from '../../translate.ts';
import type { en } from './en.ts';

export const ko: Translated<typeof en> = {
  'options.title': '설정',
  'options.contents': '항목',
  'options.saved': '저장했습니다',

  'general.title': '표시와 언어',
  'general.highlights': '페이지의 다른 점 표시하기',
  'general.highlights.hint': '한 사이트에서만 끄려면 팝업에서 끄세요.',
  'general.supported': '뒷받침된 것도 표시하기',
  'general.supported.hint':
    '처음에는 꺼져 있습니다. 표시된 글 옆에서는 표시 없는 글이 더 맞아 보이기 쉽습니다.',
  'general.language': '언어',
  'general.language.auto': '브라우저와 같게',
  'language.en': 'English (영어)',
  'language.ko': '한국어',
  'language.ja': '日本語 (일본어)',

  'sites.title': '사이트',
  'sites.about': '이 사이트들에서는 Second Source가 아무것도 하지 않습니다.',
  'sites.none': '꺼 둔 사이트가 없습니다.',
  'sites.add': '사이트에서 끄기',
  'sites.add.label': '사이트 이름, 보기: news.example',
  'sites.add.button': '끄기',
  'sites.add.wrong': '사이트 이름이 아닙니다. news.example처럼 적어 주세요.',
  'sites.remove': '다시 켜기: {site}',
  'sites.remove.short': '다시 켜기',

  'facts.title': '사실 모음',
  'facts.about': '페이지를 견주는 바탕입니다. 모두 이 컴퓨터에 있습니다.',
  'facts.count': { other: '사실 {count}개' },
  'facts.stories': { other: '다루는 소식 {count}개' },
  'facts.bundled': 'Second Source에 들어 있음',
  'facts.updated': '마지막으로 바뀐 날: {date}',
  'facts.none': '사실 모음이 없습니다.',
  'facts.add.label': '사실 모음의 주소',
  'facts.add.button': '구독하기',
  'facts.add.wrong': '웹 주소가 아닙니다. https://로 시작해야 합니다.',
  'facts.add.failed': '그 사실 모음을 쓸 수 없습니다. 바뀐 것은 없습니다.',
  'facts.file.button': '파일에서 추가',
  'facts.file.hint': '또는 파일을 여기에 놓으세요',
  'facts.file.reading': '{name} 읽는 중:',
  'facts.file.cancel': '멈추기',
  'facts.file.stopped': '멈췄습니다. 바뀐 것은 없습니다.',
  'facts.file.damaged': '파일이 손상되었거나 잘렸거나 판이 다릅니다. 바뀐 것은 없습니다.',
  'facts.full': '이 사실 모음을 둘 자리가 없습니다. 바뀐 것은 없습니다.',
  'facts.remove': '{name} 지우기',
  'facts.remove.short': '지우기',

  'own.title': '내 출처',
  'own.about': '“이 페이지를 출처로 쓰기”로 고른 페이지입니다.',
  'own.none': '아직 없습니다. 믿을 만한 보도를 열고 팝업에서 “이 페이지를 출처로 쓰기”를 고르세요.',
  'own.search': '내 출처 찾기',
  'own.found': { other: '출처 {count}곳 찾음' },
  'own.kind': '{source}의 종류',
  'own.claims': { other: '문장 {count}개' },
  'own.delete': '{source} 지우기',
  'own.delete.short': '지우기',
  'own.deleted': '지웠습니다: {source}',
  'own.undo': '되돌리기',

  'privacy.title': '개인 정보',
  'privacy.local': '페이지는 이 컴퓨터에서 읽고 견줍니다. 글도 주소도 결과도 밖으로 나가지 않습니다.',
  'privacy.network':
    '직접 요청할 때가 아니면 네트워크에서 아무것도 가져오지 않습니다. 페이지가 밝힌 출처와 견주거나 사실 모음을 구독할 때만 가져옵니다.',
  'privacy.kept':
    '이 컴퓨터에 남는 것: 설정, 내 출처, “틀렸나요?”로 숨긴 것. 확인 결과는 브라우저를 닫으면 사라집니다.',
  'privacy.nobody': '계정도, 방문자 집계도, 광고도 없습니다.',

  'backup.title': '백업',
  'backup.about': '설정과 내 출처와 구독을 파일 하나에 담아 보관하거나 다른 브라우저로 옮깁니다.',
  'backup.export': '백업 저장',
  'backup.import': '백업 읽기',
  'backup.imported': '백업을 읽었습니다.',
  'backup.failed': '이 파일은 쓸 수 없습니다: {reason}. 바뀐 것은 없습니다.',

  'keys.title': '키보드',
  'keys.about': '어떤 키가 비어 있는지는 브라우저가 정합니다. 그곳에서 바꿀 수 있습니다.',
  'keys._execute_action': '팝업 열기',
  'keys.next-finding': '다음 차이로 가기',
  'keys.previous-finding': '이전 차이로 가기',
  'keys.toggle-highlights': '표시 켜거나 끄기',
  'keys.check-page': '이 페이지 확인하기',
  'keys.use-as-source': '이 페이지를 출처로 쓰기',
  'keys.unset': '키 없음',
  'keys.change': '키 바꾸기',
  'keys.change.firefox': '바꾸려면 부가 기능 페이지를 열고 톱니바퀴에서 “확장 기능 단축키 관리”를 고르세요.',

  'about.title': '정보',
  'about.version': '{version} 판',
  'about.facts': '사실 자료: {date}',
  'about.licence': 'MIT 라이선스를 따르는 자유 소프트웨어입니다.',
  'about.limits':
    'AI가 썼는지 알아내지 않고, 발행처에 점수를 매기지 않으며, 무엇이 참인지 말하지 않습니다. 페이지와 더 믿을 만한 출처가 다른 곳을 보여 줄 뿐, 판단은 읽는 분의 몫입니다.',

  'welcome.title': '준비되었습니다. AI가 쓴 뉴스에 두 번째 출처를.',
  'welcome.lead':
    '페이지가 AI로 만들었다고 밝히면, 그 날짜와 수치와 이름을 더 믿을 만한 출처와 견줍니다. 모두 이 컴퓨터 안에서 이루어집니다.',
  'welcome.try': '여기서 해 보기',
  'welcome.try.about':
    '지어낸 짧은 기사입니다. 두 곳이 더 믿을 만한 출처와 다릅니다. 표시된 곳을 눌러 보세요.',
  'welcome.sample': '보기 기사',
  'welcome.pick': '표시된 곳을 누르면 다른 출처가 말하는 것을 볼 수 있습니다.',
  'welcome.how': '실제 페이지에서는',
  'welcome.badge': '도구 모음 단추의 배지',
  'welcome.badge.about':
    '“AI”는 페이지가 AI를 밝혔고 다른 점을 찾지 못했다는 뜻입니다. 숫자는 다른 점의 수이고, 물음표가 붙으면 엇갈리기만 한 것입니다. 배지가 없으면 페이지가 밝힌 것이 없습니다.',
  'welcome.marks': '글 속의 표시',
  'welcome.marks.about': '물결선은 모순되는 곳, 끊긴 선은 엇갈리는 곳입니다.',
  'welcome.popup': '팝업의 목록',
  'welcome.popup.about':
    '도구 모음 단추를 누르면 모든 다른 점, 확인하지 못한 것, 같은 소식을 다룬 더 나은 보도를 볼 수 있습니다.',
  'welcome.pin': '단추가 어디 있나요?',
  'welcome.pin.about':
    '브라우저는 새 단추를 도구 모음의 퍼즐 조각 뒤에 숨깁니다. 퍼즐 조각을 누르고 Second Source를 고정하면 배지가 보입니다.',
  'welcome.own': '내 출처',
  'welcome.own.about':
    '믿을 만한 보도에서 “이 페이지를 출처로 쓰기”를 고르세요. AI가 쓴 페이지를 그 보도와 견줍니다.',
  'welcome.privacy': '읽은 것은 이 컴퓨터를 떠나지 않습니다.',
  'welcome.options': '설정 열기',
};
