/** Korean words of the options and the welcome page. */
import type { Translated } from '../i18n.ts';
import type { en } from '../en/pages.ts';

export const ko: Translated<typeof en> = {
  'options.title': '설정',

  'general.title': '표시와 언어',
  'general.highlights': '페이지에서 다른 점 표시하기',
  'general.highlights.hint': '특정 사이트에서만 끄려면 팝업을 이용하세요.',
  'general.supported': '일치하는 내용과 비교해 볼 내용도 표시하기',
  'general.supported.hint': '처음에는 꺼져 있습니다. 표시가 많아지면 정작 중요한 표시를 놓치기 쉽습니다.',
  'general.language': '언어',
  'general.language.auto': '브라우저 언어와 같음',

  'outlets.title': '믿고 읽는 언론사',
  'outlets.about':
    '켜 둔 언론사의 피드(최신 기사 목록)를 한 시간에 한 번쯤 읽어 두고, 읽으시는 기사와 같은 소식을 다룬 보도를 이 기기 안에서 찾습니다. 무엇을 열어 보든 읽는 피드는 늘 같으며, 보신 페이지에 대한 정보는 보내지 않습니다. 고르기 전에는 모두 꺼져 있습니다.',
  'outlets.first': '공영방송과 통신사 {count}곳을 한 번에 켜기',
  'outlets.search': '이름·나라·언어·종류로 찾기',
  'outlets.manyCountries': '여러 나라',
  'outlets.on': '{count}곳이 켜져 있습니다',
  'list.kind': '{name}의 종류',
  'outlets.state': '국영',
  'outlets.own': '직접 추가함',
  'outlets.read': '지금 모든 피드 읽기',
  'outlets.add.label': '다른 사이트: 사이트나 피드의 주소',
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
  'line.moved': '주소가 바뀌었습니다({detail}). 새 주소를 허용하려면 껐다가 다시 켜 주세요.',
  'outlets.forwards': '이 주소는 다른 주소({detail})로 연결됩니다. 그 주소를 입력해 주세요.',
  'outletTrouble.type': '피드가 아닙니다({detail}).',
  'outletTrouble.large': '5MB보다 큽니다. 읽을 수 있는 것은 남겨 두었습니다.',
  'outletTrouble.html': '피드를 알려 주지 않는 웹 페이지입니다.',
  'outletTrouble.not-a-feed': '피드가 아닙니다.',
  'outletTrouble.damaged': '피드가 잘렸거나 손상되었습니다. 읽을 수 있는 것은 남겨 두었습니다.',
  'outletTrouble.deep': '피드의 요소가 너무 깊이 겹쳐 있어 읽을 수 없습니다. 그 앞부분은 남겨 두었습니다.',
  'outletTrouble.charset': '피드의 글자를 읽을 수 없습니다.',
  'outletTrouble.empty': '피드에 기사가 없습니다.',
  'privacy.outlets':
    '켜 둔 언론사의 피드를 읽을 때 쿠키나 식별 정보를 보내지 않습니다. 기사 목록은 14일 동안, 페이지와 비교하려고 읽은 보도는 그 페이지가 열려 있는 동안만 보관합니다.',

  'sites.title': '꺼 둔 사이트',
  'sites.about': '여기에 넣은 사이트에서는 Second Source가 아무것도 하지 않습니다.',
  'sites.add.label': '사이트 주소 (예: news.example)',
  'sites.add.button': '끄기',
  'sites.add.wrong': '사이트 주소가 아닙니다. news.example처럼 적어 주세요.',

  'facts.title': '사실 모음',
  'facts.about': '페이지와 비교할 사실을 모은 자료입니다. 모두 이 기기에 있습니다.',
  'facts.count': '사실 {count}개',
  'facts.stories': '소식 {count}건을 다룸',
  'facts.bundled': 'Second Source에 들어 있는 사실 자료',
  'facts.by': '검토: {name}',
  'facts.licence': '라이선스: {name}',
  'facts.version': '{date} 판',
  'facts.add.label': '사실 모음의 주소 (YAML 또는 JSON)',
  'facts.add.button': '구독하기',
  'facts.file.button': '파일에서 추가 (YAML, JSON, 컴파일한 팩)',
  'facts.file.reading': '{name} 읽는 중:',
  'facts.daily': '하루에 한 번 업데이트 확인',
  'facts.daily.hint': '그 모음의 주소에만 접속하고 쿠키는 보내지 않습니다.',
  'facts.update': '업데이트 확인',
  'list.remove': '삭제',

  'setTrouble.type': '사실 모음이 아닙니다({detail}).',
  'setTrouble.large': '사실 모음으로는 너무 큽니다. JSON은 20MB, YAML은 500kB까지 추가할 수 있습니다.',
  'setTrouble.older':
    '받은 것이 더 오래된 판({detail})이어서 지금 판을 그대로 둡니다. 오래된 판을 쓰려면 먼저 지금 것을 삭제하세요.',
  'setTrouble.unsound': '사실 모음이 손상되어 사용하지 않습니다. 삭제하고 다시 추가하세요.',
  'setTrouble.no-json': 'YAML도 JSON도 아니거나 파일이 잘렸습니다. 바뀐 것은 없습니다.',
  'setTrouble.problems': '사실 모음에 문제가 있습니다: {detail}',
  'setTrouble.elsewhere': '다른 곳에서 받은 “{detail}” 모음이 이미 있습니다. 먼저 그것을 삭제하세요.',
  'setTrouble.other-set':
    '이 주소에는 이제 다른 모음(“{detail}”)이 있습니다. 전에 받은 모음을 그대로 둡니다.',
  'setTrouble.no-backup': 'Second Source의 백업 파일이 아닙니다({detail}). 바뀐 것은 없습니다.',
  'setTrouble.stopped': '중지했습니다. 바뀐 것은 없습니다.',
  'setTrouble.damaged': '파일이 손상되었거나 잘렸거나 버전이 다릅니다. 바뀐 것은 없습니다.',

  'own.title': '내 출처',
  'own.isOne': '내 출처에 추가됨',
  'own.isOne.name': '이 페이지를 내 출처에서',
  'own.about':
    '믿을 만한 보도를 열고 Second Source 버튼을 누른 다음 “이 페이지를 출처로 쓰기”를 선택하세요. 그 뒤로 읽으시는 페이지를 그 보도와 비교합니다.',
  'own.search': '내 출처 검색',
  'own.claims': '내용 {count}개',
  'own.deleted': '삭제했습니다: {source}',

  'privacy.title': '개인 정보',
  'privacy.local': '페이지는 이 기기에서 읽고 비교합니다. 글도 주소도 결과도 밖으로 나가지 않습니다.',
  'privacy.network':
    '직접 요청하지 않으면 네트워크에서 아무것도 가져오지 않습니다. 언론사를 켜거나, 페이지를 보도나 페이지가 밝힌 출처와 비교하거나, 사실 모음을 구독할 때만 가져옵니다.',
  'privacy.kept':
    '이 기기에 남는 것: 설정, 내 출처, 잘못된 표시로 지운 내용, 그리고 AI 안내문이 있는 페이지에 적혀 있던 내용(60일 동안, 바뀌면 알려 드리기 위해서). 비공개 창에서는 아무것도 남기지 않습니다. 확인 결과는 브라우저를 닫으면 사라집니다.',
  'privacy.forget': '페이지 내용 기록 지우기',
  'privacy.forgotten': '지웠습니다.',
  'privacy.nobody': '계정도, 방문자 집계도, 광고도 없습니다.',

  'backup.title': '백업',
  'backup.about': '설정, 내 출처, 고른 언론사, 구독을 파일 하나에 담아 보관하거나 다른 브라우저로 옮깁니다.',
  'backup.export': '파일로 백업',
  'backup.import': '파일에서 복원',
  'backup.imported': '파일에서 복원했습니다.',

  'keys.title': '단축키',
  'keys.about': '단축키는 브라우저가 정하며, 브라우저에서 바꿀 수 있습니다.',
  'keys._execute_action': '팝업 열기',
  'keys.unset': '없음',
  'keys.change': '단축키 바꾸기',

  'about.title': '정보',
  'about.version': '버전 {version}',
  'about.licence': 'MIT 라이선스로 배포되는 자유 소프트웨어입니다.',
  'about.limits':
    'Second Source는 AI가 썼는지 알아내지 않고, 매체에 점수를 매기지 않으며, 무엇이 참인지 말하지 않습니다. 페이지와 출처가 어디서 다른지 보여 줄 뿐, 판단은 독자의 몫입니다.',

  'welcome.title': '준비되었습니다. AI가 쓴 뉴스에 두 번째 출처를.',
  'welcome.lead':
    'AI로 만들었다고 밝힌 페이지라면, 거기에 적힌 날짜와 숫자와 이름을 더 믿을 만한 출처와 비교합니다. 모두 이 기기 안에서 이루어집니다.',
  'welcome.try': '여기서 해 보기',
  'welcome.try.about': '지어낸 짧은 기사입니다. 두 곳이 더 믿을 만한 출처와 다릅니다.',
  'welcome.pick': '표시된 곳을 누르면 다른 출처의 내용을 볼 수 있습니다.',
  'welcome.how': '실제 페이지에서는',
  'welcome.badge': '도구 모음 버튼의 배지',
  'welcome.badge.about':
    '“AI”는 페이지에 AI 안내문이 있고 다른 점을 찾지 못했다는 뜻입니다. 숫자는 다른 점의 수입니다. 배지가 없으면 안내문을 찾지 못한 것입니다.',
  'welcome.popup': '팝업의 목록',
  'welcome.popup.about':
    '도구 모음 버튼을 누르면 무엇이 다른지, 어느 출처가 그렇게 전하는지, 얼마나 비교했는지, 같은 소식을 다룬 다른 보도에는 무엇이 있는지 볼 수 있습니다.',
  'welcome.pin': '버튼이 어디 있나요?',
  'welcome.pin.about':
    '새 버튼은 도구 모음의 퍼즐 조각 아이콘 안에 숨어 있습니다. 아이콘을 누르고 Second Source를 고정하면 배지가 보입니다. 휴대전화에서는 브라우저 메뉴 안에 있습니다.',
};
