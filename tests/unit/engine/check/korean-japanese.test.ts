/** Korean and Japanese news retold in other words: figures that two reports give otherwise, and another city's news. */
import { engine } from '../../../../src/engine/index.ts';
import { readText } from '../../../../src/reading/plain-text.ts';
import { findingsOf, verdictsOn } from './support.ts';

const published = '2026-03-06';

describe('a figure that two reports give otherwise is wrong', () => {
  test.each([
    [
      'a Korean sentence',
      '징역 7년',
      '여수해운 전 대표 선고\n여수해운 전 대표 남기호 씨는 5일 법원에서 징역 7년을 선고받았다.',
      '여수해운 전 대표 실형\n5일 법원이 여수해운 남기호 전 대표에게 징역 4년을 선고했다.',
      '남기호 전 여수해운 대표에 징역 4년\n남기호 전 여수해운 대표가 법원에서 징역 4년을 선고받았다.',
    ],
    [
      'Korean homes without light',
      '4180가구',
      '여수 정전 복구 중\n5일 밤 여수에 번개가 떨어져 4180가구의 전기가 끊겼다.',
      '여수 번개로 정전\n여수에 5일 밤 번개가 쳐 8140가구가 정전을 겪었다.',
      '여수 8140가구 정전\n번개로 여수 일대 8140가구에 전기 공급이 중단됐다.',
    ],
    [
      'a Japanese profit',
      '520億円',
      '青海製作所が決算発表\n青海製作所が5日発表した3月期の売上高は7100億円だった。\n純利益は520億円だった。',
      '青海製作所、増収\n青海製作所の3月期決算は売上高が7100億円となった。\n純利益は250億円。',
      '青海製作所の決算\n青海製作所が5日公表した決算では、純利益が250億円、売上高が7100億円だった。',
    ],
  ])('%s', (_what, words, page, ...reports) => {
    expect(verdictsOn(words, page, ...reports)).toContain('contradicted');
  });
});

describe('what is told in other words is supported', () => {
  test.each([
    [
      'forged papers',
      '14건',
      '여수 시청 문서 조작\n여수 법원은 시청 직원이 허위 문서 14건을 꾸몄다고 밝혔다.',
      '여수 시청 직원 재판\n여수 시청 직원이 가짜 문서 14건을 만든 사실을 법원이 인정했다.',
    ],
    [
      'the injured',
      '負傷者は46人',
      '青海で列車事故\n青海駅で5日、列車が脱線した。\n負傷者は46人に上った。',
      '青海駅で脱線\n5日に青海駅で電車が脱線し、46人がけがをした。',
    ],
    [
      'the cost',
      '63億円',
      '青海市の新病院\n青海市の新病院の総事業費は63億円となった。',
      '青海市に病院\n青海市に建つ新病院の費用は63億円。',
    ],
  ])('%s', (_what, words, page, report) => {
    expect(verdictsOn(words, page, report)).toContain('supported');
  });
});

describe('the like of another city or firm says nothing', () => {
  test.each([
    [
      'a Korean city',
      '31명',
      '여수시, 수영장 5곳 개방\n여수시는 5일 수영장 5곳을 연다고 밝혔다.\n안전요원 31명을 새로 뽑는다.',
      '속초시, 수영장 2곳 개방\n속초시가 5일 수영장 2곳을 연다.\n안전요원 13명을 새로 뽑는다.',
      '속초 수영장 열린다\n속초시의 수영장 2곳이 문을 연다. 안전요원 13명을 뽑는다.',
    ],
    [
      'a Korean city told second',
      '31명',
      '수영장 개방하는 여수시\n여수시는 5일 수영장을 연다고 밝혔다.\n여수시는 안전요원 31명을 새로 뽑는다.',
      '수영장 개방하는 속초시\n속초시가 5일 수영장을 연다.\n속초시는 안전요원 13명을 새로 뽑는다.',
      '속초시 수영장 열린다\n속초시의 수영장이 문을 연다. 속초시는 안전요원 13명을 뽑는다.',
    ],
    [
      'a Japanese firm',
      '8店舗',
      '青海食品が8店舗を休業\n青海食品は5日、8店舗を休業すると発表した。',
      '赤城食品が3店舗を休業\n赤城食品は5日、3店舗を休業すると発表した。',
      '赤城食品の休業\n赤城食品は3店舗を休業する。',
    ],
  ])('%s', (_what, words, page, ...reports) => {
    const found = verdictsOn(words, page, ...reports);
    for (const verdict of ['contradicted', 'disputed', 'supported']) expect(found).not.toContain(verdict);
  });
});

describe('what is denied or only planned supports nothing that is told as done', () => {
  test.each([
    [
      'a Korean denial',
      '공항 이전을 받아들였다',
      '여수 공항 이전\n여수 시장은 공항 이전을 받아들였다.',
      '여수 공항 이전\n여수 시장은 공항 이전을 받아들이지 않았다.',
    ],
    [
      'a Japanese denial',
      '敗北を認めた',
      '青海市長選\n青海市長選で岡田氏は敗北を認めた。',
      '青海市長選\n青海市長選で岡田氏は敗北を認めず、提訴する。',
    ],
    [
      'a Japanese plan',
      '工場を閉鎖した',
      '青海製作所\n青海製作所は赤城市の工場を閉鎖した。',
      '青海製作所\n青海製作所は赤城市の工場を閉鎖する計画だ。',
    ],
  ])('%s', (_what, words, page, report) => {
    expect(verdictsOn(words, page, report)).not.toContain('supported');
  });
});

describe('a clause needs its act told and what its particles mark known', () => {
  /** Verdicts on all that stands behind the title. */
  const backed = (sentence: string, report: string) => {
    const [title = ''] = report.split('\n');
    return findingsOf(`${title}\n${sentence}.`, report)
      .filter(({ start }) => start > title.length)
      .map(({ verdict }) => verdict);
  };
  test.each([
    [
      'another act',
      '여수시는 낡은 부두의 철거를 중단했다',
      '여수시 부두\n여수시는 낡은 부두의 철거를 계속하고 있다.',
    ],
    [
      'another doer',
      '검역소는 오염된 사료가 원인이라고 보고 있다',
      '여수 검역소\n검역소는 철새를 원인으로 보고 있다.',
    ],
    [
      'another place',
      '새 여객선은 목포항에서 건조될 예정이다',
      '여수 여객선\n새 여객선은 통영항에서 건조될 예정이다.',
    ],
    [
      'another relative',
      '유족으로는 남편과 세 손녀가 있다',
      '여수 화가 별세\n유족으로는 남편과 두 아들이 있다.',
    ],
    [
      'a road that was not closed',
      '赤城高速道路は終日通常通り運用した',
      '赤城の雪\n赤城高速道路は終日通行止めとした。',
    ],
    [
      'another confession',
      '水野被告は起訴内容を否認していた',
      '水野被告の裁判\n水野被告は起訴内容を認めていた。',
    ],
    ['another seller', '建物の売り手は白浜不動産だ', '青海の建物\n建物の売り手は黒田不動産だ。'],
  ])('%s', (_what, sentence, report) => {
    expect(backed(sentence, report)).not.toContain('supported');
  });
  test.each([
    [
      'another order',
      '여수시는 낡은 부두를 철거했다',
      '여수시 부두\n낡은 부두를 여수시가 철거했다고 시가 밝혔다.',
    ],
    [
      'a verb in another form',
      '주민들이 강둑에 모래주머니를 쌓았다',
      '여수 홍수\n주민들은 강둑에 모래주머니를 쌓고 있다.',
    ],
    ['a noun and its verb', '赤城市は古い橋を撤去した', '赤城市の橋\n赤城市は5日、古い橋の撤去を終えた。'],
  ])('%s', (_what, sentence, report) => {
    expect(backed(sentence, report)).toContain('supported');
  });
});

describe('what only looks like a value is none', () => {
  const claims = (text: string) =>
    engine
      .claims(readText(text, { published, lang: 'ko' }))
      .flatMap((c) => (c.slot === 'event' ? [] : c.quote));
  test.each([
    ['a city', '전주에서 축제가 열렸다.'],
    ['homes', '지난 주택 공급이 늘었다.'],
    ['this fire', '이 불로 창고가 탔다.'],
    ['an hour of no day', '해는 오전 6시 12분에 떴다.'],
    ['an hour of no day in Japanese', '式は午後3時に始まった。'],
  ])('%s', (_what, text) => {
    expect(claims(text)).toEqual([]);
  });
});

/** Verdicts on words of the page behind its title, those on whole clauses among them. */
function saidOf(words: string, page: string, report: string): readonly string[] {
  const start = page.indexOf(words, page.indexOf('\n'));
  return findingsOf(page, report)
    .filter((f) => f.start < start + words.length && start < f.end)
    .map(({ verdict }) => verdict);
}

describe('a sentence that tells two things is checked as two', () => {
  test.each([
    [
      'a Korean cause and a denial',
      '다친 사람은 없었다',
      '여수 건널목서 열차 급정거\n여수의 건널목에서 열차가 급정거했으나 다친 사람은 없었다.',
      '여수 열차 급정거\n여수의 건널목에서 열차가 급정거했다. 다친 사람은 없었다.',
    ],
    [
      'a Japanese cause and a denial',
      'けが人はいなかった',
      '赤城市で列車が急停車\n赤城市の踏切で列車が急停車したが、けが人はいなかった。',
      '赤城市の列車急停車\n赤城市の踏切で列車が急停車した。乗客にけがはなかった。',
    ],
    [
      'a Japanese act before another',
      '商店街のアーケードを撤去し',
      '赤城市の商店街\n赤城市は商店街のアーケードを撤去し、跡地に広場を整備した。',
      '赤城市の商店街\n赤城市は古くなった商店街のアーケードを撤去した。',
    ],
  ])('%s', (_what, words, page, report) => {
    expect(saidOf(words, page, report)).toContain('supported');
  });
  test('what the one half denies it does not deny of the other', () => {
    const page = '赤城市で停電\n赤城市の工場街で停電はなかったが、信号機の故障が相次いだ。';
    const report = '赤城市で停電\n赤城市の工場街で停電が起きたが、信号機の故障はなかった。';
    expect(saidOf('停電はなかった', page, report)).not.toContain('supported');
    expect(saidOf('信号機の故障が相次いだ', page, report)).not.toContain('supported');
  });
});

describe('a quotation is backed where its speaker is known', () => {
  const korean = (who: string) =>
    `여수 항만 회의\n여수 항만 회의에서 ${who} "부두를 서둘러 고치겠다"고 강조했다.`;
  const japanese = (who: string) =>
    `赤城市の会議\n赤城市の会議で、${who}「まちのにぎわいをとりもどしたい」と述べた。`;
  test.each([
    [
      'Korean',
      korean('노재완 항만공사 사장은'),
      korean('노재완 사장은 이날'),
      '부두를 서둘러 고치겠다',
      true,
    ],
    [
      'another Korean',
      korean('도영선 해수청장은'),
      korean('노재완 사장은 이날'),
      '부두를 서둘러 고치겠다',
      false,
    ],
    ['Japanese', japanese('市長の黒沢美紀氏は'), japanese('黒沢美紀市長は'), 'まちのにぎわい', true],
    ['another Japanese', japanese('会頭の永田氏は'), japanese('黒沢美紀市長は'), 'まちのにぎわい', false],
  ])('%s', (_what, page, report, words, is) => {
    expect(saidOf(words, page, report).includes('supported')).toBe(is);
  });
});

describe('a title that stands beside the text tells what the page is about', () => {
  test.each([
    [
      'a Korean works',
      '속초 제강공장서 가스 누출',
      '여수 제강공장서 가스 누출',
      (where: string, many: number) =>
        `5일 오전 ${where}시의 한 제강공장에서 가스가 누출돼 작업자 ${many}명이 병원으로 옮겨졌다.`,
    ],
    [
      'a Japanese school',
      '赤城市の小学校で食中毒',
      '青海市の小学校で食中毒',
      (where: string, many: number) => `${where}市の小学校で5日、児童${many}人が食中毒の症状を訴えた。`,
    ],
    [
      'a Japanese firm',
      '赤城食品、営業益が減少',
      '青海食品、営業益が増加',
      (where: string, many: number) => `${where}食品が5日発表した決算は、営業利益が${many}億円だった。`,
    ],
  ])('%s', (_what, title, other, tell) => {
    const read = (head: string, text: string) => readText(text, { published, title: head });
    const place = (head: string) => head.slice(0, 2);
    const sources = [0, 1].map((i) => ({
      source: { id: `s${i}`, kind: 'edited', publisher: `Paper ${i}`, published } as const,
      document: read(other, tell(place(other), 37)),
    }));
    const { findings } = engine.check(read(title, tell(place(title), 26)), [engine.index(sources)]);
    expect(new Set(findings.map(({ verdict }) => verdict))).toEqual(new Set(['unverified']));
  });
});

test('the marks of Japanese sounds tell words apart', () => {
  const keys = (text: string) =>
    engine.claims(readText(text, { published, lang: 'ja' })).flatMap((c) => c.keys);
  expect(keys('国際会議がパリで開幕、警備を強化。')).toContain('パリ');
  expect(keys('国際会議がバリで開幕、警備を強化。')).toContain('バリ');
});

test('whom a title tells something about is known, also behind other words', () => {
  const report = (name: string, minutes: number) =>
    `女子リレー、${name}が制す\n5日の女子リレーは、${name}美紀が${minutes}分21秒で制した。`;
  const verdicts = (name: string) =>
    new Set(findingsOf(report('永田', 48), report(name, 52)).map(({ verdict }) => verdict));
  expect(verdicts('黒沢')).toEqual(new Set(['unverified']));
  expect(verdicts('永田')).toContain('supported');
});

describe('a report of the same story is known', () => {
  test('by what it tells, where only abbreviations have capitals', () => {
    const told = '青海はFWの黒沢に負け、黒沢が前半31分に先制点を挙げた';
    expect(
      saidOf(
        '31分',
        `赤城が快勝\n赤城は5日、青海FCを下した。\n${told}。`,
        `赤城が快勝\n黒沢が前半31分に先制点を挙げた。`,
      ),
    ).toContain('supported');
  });
  test.each([
    ['that agree', '4,821台', true],
    ['that do not', '3,617台', false],
  ])('by figures %s, where it has not all that the title speaks of', (_what, many, is) => {
    const found = saidOf(
      '12%',
      '赤城の橋、歩行者が増加\n赤城の橋を4,821台の車が通った。\n橋の歩行者は前年より12%増えた。',
      `赤城の橋を${many}が通過\n赤城の橋を渡った車は${many}だった。橋を歩いた人は12%増えた。`,
    );
    expect(found.includes('supported')).toBe(is);
  });
});

describe('a figure stands by what it counts and when', () => {
  test.each([
    [
      'counters of one thing',
      '14곳',
      '여수시 쉼터\n여수시는 쉼터 14곳을 열었다.',
      '여수시 무더위 대책\n여수시는 6일부터 동네마다 쉼터 14개를 운영한다고 밝혔다.',
      'supported',
    ],
    [
      'what it was before',
      '9만 톤',
      '여수 부두 확장\n여수 부두의 처리 능력은 9만 톤으로 늘어난다.',
      '여수 부두 확장\n여수 부두 처리 능력은 6만t에서 9만t으로 늘어난다.',
      'supported',
    ],
    [
      'a plan that is called off',
      '9일',
      '여수 버스 파업\n여수 버스 노조는 9일로 예고한 파업을 철회했다.\n시장은 반겼다.',
      '여수 버스 파업\n여수 버스 노조는 9일로 예고한 파업 계획을 거둬들였다.\n버스는 모두 다닌다.',
      'supported',
    ],
    [
      'hours and minutes',
      '2시간 41분',
      '여수 마라톤\n여수 마라톤 우승자는 2시간 41분을 달렸다.',
      '여수 마라톤\n여수 마라톤 우승자는 2시간 14분을 달렸다.',
      'contradicted',
    ],
    [
      'a part of those in the head',
      '5명이',
      '여수 앞바다 사고\n여수 앞바다에서 어선이 뒤집혀 선원 5명이 구조됐다.\n구조된 선원 가운데 두 명은 병원으로 옮겨졌다.',
      '여수 소식\n시장이 열렸다.',
      'unverified',
    ],
  ])('%s', (_what, words, page, report, verdict) => {
    expect(verdictsOn(words, page, report)).toContain(verdict);
  });
});

describe('the same in other words', () => {
  const told = (sentence: string, report: string) => {
    const [title, other] = report.endsWith('。')
      ? ['赤城市の発表', '赤城市の会見']
      : ['여수시 항구', '여수시 소식'];
    return saidOf(sentence, `${title}\n${sentence}.`, `${other}\n${report}\n雨は5日にやんだ。`);
  };
  test.each([
    [
      'a word of saying',
      '여수시는 항구를 더 깊게 파야 한다고 말했다',
      '여수시는 항구를 더 깊게 파야 한다고 밝혔다.',
      true,
    ],
    ['an office’s short name', '해양관리청이 옛 지도를 복원했다', '해양청이 옛 지도를 복원했다.', true],
    ['a rise and a fall', '여수 부두의 물동량이 크게 줄었다', '여수 부두의 물동량이 크게 늘었다.', false],
    ['dearer and cheaper', '赤城市は水道料金を引き上げた', '赤城市は水道料金を引き下げた。', false],
    ['another office', '국가기록원이 옛 지도를 복원했다', '국기원이 옛 지도를 복원했다.', false],
    ['a family’s name', '노 사장이 낡은 부두를 철거했다', '노재완 사장이 낡은 부두를 철거했다.', true],
    ['made so', '赤城市は港の役割を明確にした', '赤城市は港の役割を明確化した。', true],
    [
      'a time of day',
      '여수 부두에서 오전 6시 20분쯤 기름이 샜다',
      '여수 부두에서 오전 6시 20분께 기름이 샜다.',
      true,
    ],
    ['another word for an act', '여수시는 옛 창고를 허물었다', '여수시는 옛 창고를 철거했다.', true],
    [
      'another Japanese word',
      '赤城市は水族館の入場料を値上げした',
      '赤城市は水族館の入場料を引き上げた。',
      true,
    ],
    [
      'a denial behind a comma',
      '青海駅で5日、列車の扉が故障した',
      '青海駅で5日、列車の扉が故障し、乗客は進めなくなった。',
      true,
    ],
    [
      'whom a quotation is from',
      '유나래 재무총괄은 "항구의 주문이 이미 넉넉하다"고 설명했다',
      '노재완 최고재무책임자는 "항구의 주문은 이미 넉넉하다"고 말했다.',
      false,
    ],
    ['a kind told by a letter', '赤城市の風邪はC型が中心だ', '赤城市の風邪はD型が中心だ。', false],
    ['the same kind', '赤城市の風邪はC型が中心だ', '赤城市の風邪はC型が中心とみられる。', true],
  ])('%s', (_what, sentence, report, is) => {
    expect(told(sentence, report).includes('supported')).toBe(is);
  });
});

describe('a Japanese title joined to a name is no part of it', () => {
  test.each([
    ['a mayor', '黒沢美紀氏は港の再整備を約束した', '黒沢美紀市長は港の再整備を約束した。', true],
    ['an accused', '永田被告は起訴内容を認めていた', '永田徹被告は起訴内容を認めていた。', true],
    [
      'a city and what lies in it',
      '赤城市内で大規模な断水が発生した',
      '赤城市で大規模な断水が発生した。',
      true,
    ],
    ['another mayor', '永田徹氏は港の再整備を約束した', '黒沢美紀市長は港の再整備を約束した。', false],
    ['another accused', '黒沢被告は起訴内容を認めていた', '永田徹被告は起訴内容を認めていた。', false],
  ])('%s', (_what, words, report, is) => {
    const found = saidOf(words, `港の会議\n${words}。`, `港の会議\n${report}`);
    expect(found.includes('supported')).toBe(is);
  });
});

test.each([
  ['ko', '해경은 선장 박모(47)씨를 조사하고 있다.'],
  ['ja', '警察は会社員の永田徹容疑者(29)を逮捕した。'],
  ['ja', '俳優のマリア(31)が舞台に立つ。'],
])('an age in brackets behind a name is one in %s: %s', (lang, text) => {
  const claims = engine.claims(readText(text, { published, lang }));
  expect(claims.find(({ slot }) => slot === 'count')?.unitKeys).toEqual(['#age']);
});

describe('words in common are no support for', () => {
  test.each([
    [
      'another hour of the day',
      '6日午後4時',
      '青海市の断水\n青海市の断水は6日午後4時までに解消した。',
      '青海市で断水\n青海市で断水が起き、6日午前4時までに解消した。',
    ],
    [
      'this year',
      '올해',
      '여수시의회 조례안 부결\n여수시의회가 5일 조례안을 부결했다.\n시는 올해 조례안을 다시 낸다.',
      '여수시 조례안 부결\n여수시의회가 5일 조례안을 부결했다.',
    ],
    [
      'what is done the next time',
      '300万円',
      '青海文学賞に田村さん\n青海文学賞は5日、田村さんに決まった。\n賞金は300万円。',
      '青海文学賞は田村さん\n青海文学賞は5日、田村さんに決まった。\n次回から賞金は300万円に上がる。',
    ],
    [
      'another town',
      '450世帯',
      '青海県で震度5強\n青海県で5日、強い地震があった。\n断水したのは大野市内の450世帯。',
      '青海県で震度5強の地震\n青海県で5日、強い地震があった。\n白浜市内では450世帯が断水した。',
    ],
    [
      'what a firm with half the name did',
      '1240억원',
      '여수해운, 흑자 전환\n여수해운은 5일 지난해 매출이 1240억원이라고 밝혔다.',
      '여수물산, 흑자 전환\n여수물산은 5일 지난해 매출이 1240억원이라고 밝혔다.',
    ],
  ])('%s', (_what, words, page, report) => {
    expect(verdictsOn(words, page, report)).not.toContain('supported');
  });
});

describe('a statement is told of those that it names', () => {
  const told = (statement: string, report: string): boolean =>
    findingsOf(`여수 앞바다 소식\n여수 앞바다에서 5일 어선이 뒤집혔다.\n${statement}`, report).some(
      ({ slot, quote, verdict }) =>
        slot === 'event' && statement.startsWith(quote) && verdict === 'supported',
    );
  const strike =
    '여수 앞바다 소식\n여수 앞바다에서 5일 어선이 뒤집혔다.\n오후까지 이어진 막판 교섭이 깨지자 선원들이 5일 휴업을 선언했다.';
  const sunk =
    '여수 앞바다 소식\n여수 앞바다에서 5일 어선이 뒤집혔다.\n숨진 사람은 베트남인 선원으로 확인됐다.';

  test.each([
    ['막판 교섭이 오후까지 이어졌다', strike, true],
    ['선원들 휴업이 계속 이어진다', strike, false],
    ['숨진 사람은 베트남인 선원이다', sunk, true],
    ['숨진 사람은 필리핀인 선원이다', sunk, false],
  ])('%s', (statement, report, is) => {
    expect(told(statement, report)).toBe(is);
  });
});

test('a sum that rises by so much does not stand for what it comes to', () => {
  const page =
    '青海製作所が初任給上げ\n青海製作所は5日、初任給を上げると発表した。\n初任給は28万円に上がる。';
  const report =
    '青海製作所、初任給上げ\n青海製作所は5日、来春の採用計画を発表した。\n初任給は大卒で2万円増の28万円とする。';
  expect(verdictsOn('28万円', page, report)).toEqual(['supported']);
});

describe('a report of the days before', () => {
  const page = (day: string): string =>
    `青海学園が敗れる\n青海学園は${day}、2回戦で敗れた。\n観衆は2万4千人だった。`;
  const report = '青海学園が初戦突破\n青海学園は1日、1回戦で勝った。\n観衆は3万1千人だった。';
  const told = (day: string): readonly string[] => {
    const read = (text: string, published: string) =>
      readText(text, { published, title: text.split('\n')[0] ?? '', lang: 'ja' });
    const source = { id: 's', kind: 'edited', publisher: 'Paper', published: '2026-03-02' } as const;
    const index = engine.index([{ source, document: read(report, '2026-03-02') }]);
    return engine.check(read(page(day), published), [index]).findings.map(({ verdict }) => verdict);
  };
  test('says nothing of what came after it', () =>
    expect(new Set(told('5日'))).toEqual(new Set(['unverified'])));
  test('is asked about its own day', () => expect(told('1日')).toContain('compare'));
});

describe('what is only forecast, or told of another town, proves nothing wrong', () => {
  test.each([
    [
      'a Japanese forecast',
      '92万台',
      '夏の出荷\n青海工業会が夏の出荷をまとめた。\n8月の扇風機の出荷台数は92万台だった。',
      '出荷の予想\n青海工業会は8月の扇風機の出荷台数を110万台と予想する。',
    ],
    [
      'a Korean forecast',
      '0.7%',
      '여수 경기 발표\n2분기 여수의 생산은 전 분기보다 0.7% 증가했다.\n설비투자가 늘었다.',
      '여수 경기 어떨까\n연구소들은 2분기 여수의 생산이 전 분기보다 0.3% 증가할 것으로 내다봤다.',
    ],
    [
      'a Japanese town with a similar name',
      '62億円',
      '青浜町の予算\n青浜町は新年度の予算案を示した。\n町の一般会計は62億円となる。',
      '青浜原町、予算案\n青浜原町は新年度の予算案を示した。\n町の一般会計は48億円となる。\n道路に使う。\n青浜町とは別の町だ。',
    ],
    [
      'a Korean town with a similar name',
      '8만 4000명',
      '청남시 인구\n청남시가 인구를 발표했다.\n시 인구는 8만 4000명이었다.',
      '청남원시 인구\n청남원시는 6일 시 인구가 5만 1000명이 됐다고 발표했다.\n청남시와 자주 혼동된다.',
    ],
  ])('%s', (_what, words, page, report) => {
    expect(verdictsOn(words, page, report)).not.toContain('contradicted');
    expect(verdictsOn(words, page, report)).not.toContain('compare');
  });
});
