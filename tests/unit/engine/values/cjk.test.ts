/** Korean and Japanese values, as their news writes them. The texts are published on Thursday, 15 January 2026. */
import { normalise } from '../../../../src/text/normalise.ts';
import { extractValues, formatValue } from '../../../../src/engine/values/extract.ts';

const read = (text: string): string[] => {
  const folded = normalise(text);
  return extractValues(folded, { start: 0, end: folded.length }, { published: '2026-01-15' }).map(
    ({ start, end, type, value }) =>
      [
        text.slice(start, end),
        type,
        formatValue(type, value),
        value.type === 'quantity' && type !== 'ordinal' ? value.unit : '',
      ]
        .filter(Boolean)
        .join(' '),
  );
};

describe('Korean', () => {
  test.each([
    ['시장은 지난 13일 항구를 방문했다.', ['지난 13일 date 2026-01-13']],
    ['오는 20일 오후 3시 30분에 열린다.', ['오는 20일 오후 3시 30분 datetime 2026-01-20T15:30']],
    ['2026년 1월 13일(화)부터 14일까지', ['2026년 1월 13일(화)부터 14일 daterange 2026-01-13/2026-01-14']],
    ['다음 주 화요일에 발표한다', ['다음 주 화요일 date 2026-01-20']],
    ['나루터는 월요일부터 금요일까지 닫는다', ['월요일부터 금요일까지 daterange 2026-01-19/2026-01-23']],
    ['나루터는 화~목요일 닫는다', ['화~목요일 daterange 2026-01-20/2026-01-22']],
    ['나루터는 매주 월~금 열린다', ['월~금 daterange 2026-01-19/2026-01-23']],
    ['나루터는 토·일요일 닫는다', ['토 date 2026-01-17', '일요일 date 2026-01-18']],
    ['수문은 1월 9일 23시 30분 UTC+9 열렸다', ['1월 9일 23시 30분 datetime 2026-01-09T23:30']],
    ['2019에서 2021년까지 지었다', ['2019에서 2021년 daterange 2019-01-01/2021-12-31']],
    [
      '4분기 이익은 20조원으로 8.2% 늘었다',
      ['4분기 quarter 2025-10', '20조원 currency 20000000000000 KRW', '8.2% percent 8.2 %'],
    ],
    ['0.25%포인트 내렸다', ['0.25%포인트 percent 0.25 pp']],
    ['1조2000억원을 투자한다', ['1조2000억원 currency 1200000000000 KRW']],
    ['약 3370만 명의 정보', ['약 3370만 명 number 33700000']],
    ['최소 12명이 다쳤다', ['최소 12명 number 12']],
    ['세계 5위 기업의 세 번째 공장', ['5위 ordinal 5', '세 번째 ordinal 3']],
    ['91분 동안', ['91분 duration 91 minute']],
    ['기온이 영하 9.5도까지', ['영하 9.5도 number -9.5 °C']],
    ['찬성은 4분의 3 이상이다', ['4분의 3 이상 percent 75 %']],
    ['불은 3층에서 났다', ['3층 ordinal 3']],
    ['휴일이 3일 늘었다', ['3일 duration 3 day']],
    ['수십 명이 다쳤다', ['수십 명 number 20/100']],
    ['수백억원을 썼다', ['수백억원 currency 20000000000/100000000000 KRW']],
    ['기록은 1분53초42였다', ['1분53초42 duration 113.42 second']],
    ['2023년 6월 고발하고 같은 해 11월 붙잡았다', ['2023년 6월 month 2023-06', '11월 month 2023-11']],
    ['2023년 6월 짓고 이듬해 2월 열었다', ['2023년 6월 month 2023-06', '2월 month 2024-02']],
    ['18일부터 2월 말까지', ['18일부터 2월 말까지 daterange 2026-01-18/2026-02-28']],
    ['열 명 중 세 명꼴이다', ['열 명 중 세 명꼴 percent 30 %']],
    ['수온은 21도였다', ['21도 number 21 °C']],
    ['지붕의 각도는 30도였다', ['30 number 30']],
    ['수출이 300만불을 넘었다', ['300만불 currency 3000000 USD']],
    ['배는 7억 불의 값이 나간다', ['7억 불 currency 700000000 USD']],
    ['약 만불짜리 시계를 구파운드에', ['약 만불 currency 10000 USD', '구파운드 currency 9 GBP']],
    ['2만 불자와 3천 불교 신도', ['2만 number 20000', '3천 number 3000']],
    ['이 불은 꺼졌고 이불은 오 원 밖에 있다', []],
    ['이사회와 구조 활동, 사이버 보안', []],
    ['최대 3시간 20분을 기다렸다', ['최대 3시간 20분 duration 200 minute']],
    ['금고 2년 8개월을 선고했다', ['2년 8개월 duration 32 month']],
    ['방문객은 3만5천216명', ['3만5천216명 number 35216']],
    ['41㎞ 떨어진 곳의 75t급 선박', ['41㎞ number 41 km', '75t number 75 t']],
    ['나흘간 열리고 열흘 만에', ['나흘간 duration 4 day', '열흘 duration 10 day']],
    ['예정보다 9일 앞당겨 끝났다', ['9일 duration 9 day']],
    ['9일 늦은 밤에', ['9일 date 2026-01-09']],
    ['다음 달 21일까지, 지난달 4일부터', ['다음 달 21일 date 2026-02-21', '지난달 4일 date 2025-12-04']],
    [
      '8∼11일과 15·16일에',
      ['8∼11일 daterange 2026-01-08/2026-01-11', '15·16일 daterange 2026-01-15/2026-01-16'],
    ],
    ['둘째 게임은 14-21로 마쳤고 KD-305는', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('Japanese', () => {
  test.each([
    ['市長は13日、港を訪れた。', ['13日 date 2026-01-13']],
    ['2026年1月13日（火）午後7時58分', ['2026年1月13日（火）午後7時58分 datetime 2026-01-13T19:58']],
    ['2025年10〜12月期の売上高', ['2025年10〜12月期 daterange 2025-10-01/2025-12-31']],
    ['2020年6月から7月まで', ['2020年6月から7月まで daterange 2020-06-01/2020-07-31']],
    ['令和8年1月に', ['令和8年1月 month 2026-01']],
    ['渡し船は月曜から金曜に出る', ['月曜から金曜 daterange 2026-01-19/2026-01-23']],
    ['渡し船は月～金曜日に出る', ['月～金曜日 daterange 2026-01-19/2026-01-23']],
    ['渡し船は火曜から木曜まで止まった。', ['火曜から木曜まで daterange 2026-01-13/2026-01-15']],
    ['渡し船は木曜から火曜まで止まった。', ['木曜から火曜まで daterange 2026-01-08/2026-01-13']],
    ['水門は1月9日午後11時(UTC+9)に開いた', ['1月9日午後11時 datetime 2026-01-09T23:00']],
    ['2時間47分の試合', ['2時間47分 duration 167 minute']],
    ['4日ぶりに、予定より6日早く', ['4日 duration 4 day', '6日 duration 6 day']],
    ['来月9日と先月24日に', ['来月9日 date 2026-02-09', '先月24日 date 2025-12-24']],
    ['12〜14日、1日平均で', ['12〜14日 daterange 2026-01-12/2026-01-14', '1 number 1']],
    ['約1時間半の会談', ['約1時間半 duration 1.5 hour']],
    ['3兆5000億円の被害', ['3兆5000億円 currency 3500000000000 JPY']],
    ['金利を0.25%引き上げた', ['0.25% percent 0.25 %']],
    ['三千二百人が参加', ['三千二百人 number 3200']],
    ['2回目の会談', ['2回目 ordinal 2']],
    ['気温は35.2度', ['35.2度 number 35.2 °C']],
    ['8人に1人が答えた', ['8人に1人 percent 12.5 %']],
    ['3分の1未満だった', ['3分の1未満 percent 33.3333333333 %']],
    ['氷点下8度', ['氷点下8度 number -8 °C']],
    ['万一の場合、一部の人が一方的に', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

test.each(['达到3.8万亿美元', '超過5萬人', '三千亿元'])(
  'Chinese sums are not read as smaller ones: %s',
  (text) => {
    expect(read(text)).toEqual([]);
  },
);

test('the named weekday is kept, and whether it is the date’s', () => {
  const text = '2026年1月13日(水)';
  expect(extractValues(text, { start: 0, end: text.length }, {})[0]?.value).toMatchObject({
    from: '2026-01-13',
    weekday: 3,
    mismatch: true,
  });
});
