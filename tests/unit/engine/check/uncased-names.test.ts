/** Names, compounds, stretches of time and shares in Korean and Japanese pages, where nothing is written with a capital. */
import { verdictsOn } from './support.ts';

const LEAD_KO = '여수 부두 공사\n';
const LEAD_JA = '赤城市の港で工事\n';

describe('a name that a report tells of the same thing is supported', () => {
  test.each([
    [
      'a person by his title',
      '노재완',
      '노재완 씨는 여수 부두에서 그물을 손질했다.',
      '어부 노재완(58)씨가 여수 부두에서 그물을 손질하고 있었다.',
    ],
    [
      'a body',
      '갈매기해운',
      '갈매기해운이 여수 부두에 여객선을 새로 띄운다.',
      '여수 부두에서는 갈매기해운이 새 여객선을 띄운다.',
    ],
    [
      'a town',
      '속초시',
      '여수 부두의 크레인은 속초시에서 만들었다.',
      '여수 부두의 크레인은 속초시 공장에서 만든 것이다.',
    ],
    [
      'a Japanese person by the family’s name',
      '黒沢',
      '黒沢社長は港の会見で値上げを陳謝した。',
      '港の会見で黒沢美紀社長は値上げを陳謝した。',
    ],
    ['a Japanese town', '白浜町', '港の灯台は白浜町の職人が修理した。', '灯台を修理したのは白浜町の職人だ。'],
    [
      'a Japanese body',
      '青海造船組合',
      '港の倉庫は青海造船組合が借りた。',
      '古い港の倉庫は去年から青海造船組合が借りている。',
    ],
  ])('%s', (_what, name, sentence, report) => {
    const lead = /^[가-힣]/u.test(sentence) ? LEAD_KO : LEAD_JA;
    expect(verdictsOn(name, `${lead}${sentence}`, `${lead}${report}`)).toContain('supported');
  });
});

describe('a name in another sentence is not', () => {
  test.each([
    [
      'another doer',
      '도영선',
      '도영선 씨는 여수 부두에서 그물을 손질했다.',
      '어부 노재완(58)씨가 여수 부두에서 그물을 손질했다. 도영선 과장은 요금을 내리겠다고 말했다.',
    ],
    [
      'another Japanese doer',
      '永田',
      '永田さんは港の灯台を修理した。',
      '黒沢さんが港の灯台を修理した。永田さんは学校で教えている。',
    ],
  ])('%s', (_what, name, sentence, report) => {
    const lead = /^[가-힣]/u.test(sentence) ? LEAD_KO : LEAD_JA;
    expect(verdictsOn(name, `${lead}${sentence}`, `${lead}${report}`)).not.toContain('supported');
  });
});

test('what no report has and only looks like a name makes no claim', () => {
  expect(
    verdictsOn('노재완', `${LEAD_KO}노재완 씨는 여수 부두를 떠났다.`, `${LEAD_KO}부두는 비었다.`),
  ).toEqual([]);
});

describe('a figure', () => {
  const told = (words: string, sentence: string, report: string) =>
    verdictsOn(
      words,
      `${/[가-힣]/u.test(sentence) ? LEAD_KO : LEAD_JA}${sentence}`,
      `${/[가-힣]/u.test(sentence) ? LEAD_KO : LEAD_JA}${report}`,
    ).includes('supported');
  test.each([
    [
      'a day’s',
      '7천t',
      '여수 부두는 한 달에 물 7천t을 쓴다.',
      '여수 부두가 하루에 쓰는 물은 7천t이다.',
      false,
    ],
    ['a year’s', '6억원', '부두의 이자가 1년에 6억원이다.', '부두의 이자는 매달 6억원이다.', false],
    ['a month’s', '8億円', '港の利息は毎月8億円だ。', '港の利息は毎年8億円に上る。', false],
    ['the same month’s', '6억원', '부두의 이자가 한 달 6억원이다.', '부두의 이자는 매달 6억원이다.', true],
    [
      'a day’s that is none',
      '7億円',
      '港の倉庫は2021年に7億円で売れた。',
      '港の倉庫は2021年5月11日に7億円で売れた。',
      true,
    ],
    ['points', '4.5％', '港の利用率は4.5％まで高まった。', '港の利用率は4.5ポイント上昇した。', false],
    ['a compound', '9月', '港の点検は9月に行われた。', '港の定期点検は9月に行われた。', true],
    [
      'another county',
      '3台',
      '港の起重機3台は石川県の工場が造った。',
      '港の起重機3台は香川県小浜の工場が造った。',
      false,
    ],
    [
      'a joined noun',
      '47편',
      '출발편이 47편, 도착편이 52편이었다.',
      '출발 52편, 도착 47편이 취소됐다.',
      false,
    ],
    ['another profit', '14%', '港の会社の純利益は14%減った。', '港の会社の営業利益は14%減った。', false],
    [
      'the same profit',
      '14%',
      '港の会社の純利益は14%減った。',
      '港の会社が発表した純利益は14%減だった。',
      true,
    ],
    [
      'a day of next year',
      '5月2日',
      '港の新しい灯台は5月2日に点灯する。',
      '新しい灯台は来年5月2日に点灯する。',
      true,
    ],
    [
      'the beginning',
      '2024년 5월',
      '크레인을 옮기는 공사는 2024년 5월에 시작됐다.',
      '2024년 5월부터 2025년 12월까지 부두의 크레인을 옮긴다.',
      true,
    ],
    [
      'another counter',
      '열네 가지',
      '시는 부두 공사에 열네 가지 조건을 달았다.',
      '부두 공사에 시가 조건 14건을 달았다.',
      true,
    ],
    [
      'another order',
      '4件目',
      '港の倉庫の火災は市内で4件目だ。',
      '港では古い倉庫が焼けた。倉庫の火災は赤城市内で4例目となる。',
      true,
    ],
    [
      'a forecast one',
      '92万台',
      '青浜町の工場は扇風機を92万台出荷した。',
      '青浜町の工場が出荷する扇風機は92万台と予想する。',
      false,
    ],
    [
      'more than forecast',
      '92万台',
      '青浜町の工場は扇風機を92万台出荷した。',
      '予想の90万台を上回り、青浜町の工場は扇風機を92万台出荷した。',
      true,
    ],
    [
      'nothing else alike',
      '14만원',
      '회사는 뱃삯으로 14만원을 생각한다.',
      '부두 주차 요금은 14만원이다.',
      false,
    ],
  ])('%s', (_what, words, sentence, report, is) => {
    expect(told(words, sentence, report)).toBe(is);
  });
});

test('a title that begins with what somebody said is about no more than the rest', () => {
  const page = (title: string) => `${title}\n여수 부두에서 그물 1480장이 탔다. 그물값은 올랐다.`;
  const report = '여수 부두에서 불\n5일 여수 부두에서 불이 나 그물 1480장이 탔다.';
  expect(verdictsOn('1480장', page('"그물값 어쩌나" 여수 부두의 밤'), report)).toContain('supported');
});
