/** Korean words for dates and numbers. Data only. */
import { table } from '../table.ts';
import type { Bound } from '../model.ts';
import type { Stretch } from './cjk.ts';

export const currencies = table<string>({
  원: 'KRW',
  달러: 'USD',
  불: 'USD',
  유로: 'EUR',
  엔: 'JPY',
  위안: 'CNY',
  파운드: 'GBP',
  루블: 'RUB',
  루피: 'INR',
  프랑: 'CHF',
  페소: 'peso',
  호주달러: 'AUD',
  캐나다달러: 'CAD',
  홍콩달러: 'HKD',
  대만달러: 'TWD',
  싱가포르달러: 'SGD',
  미국달러: 'USD',
  비트코인: 'BTC',
});

/** Days from the publication day. */
export const nearDays = table<number>({
  오늘: 0,
  금일: 0,
  어제: -1,
  그제: -2,
  그저께: -2,
  엊그제: -2,
  내일: 1,
  모레: 2,
});

/** Stretches: which unit, and how many of it from the current one. */
export const nearStretches = table<Stretch>({
  이번주: ['week', 0],
  '이번 주': ['week', 0],
  금주: ['week', 0],
  지난주: ['week', -1],
  '지난 주': ['week', -1],
  저번주: ['week', -1],
  '저번 주': ['week', -1],
  다음주: ['week', 1],
  '다음 주': ['week', 1],
  이번달: ['month', 0],
  '이번 달': ['month', 0],
  이달: ['month', 0],
  지난달: ['month', -1],
  '지난 달': ['month', -1],
  저번달: ['month', -1],
  다음달: ['month', 1],
  '다음 달': ['month', 1],
  올해: ['year', 0],
  금년: ['year', 0],
  지난해: ['year', -1],
  작년: ['year', -1],
  재작년: ['year', -2],
  내년: ['year', 1],
  내후년: ['year', 2],
  이번분기: ['quarter', 0],
  '이번 분기': ['quarter', 0],
  지난분기: ['quarter', -1],
  '지난 분기': ['quarter', -1],
  다음분기: ['quarter', 1],
  '다음 분기': ['quarter', 1],
  전주: ['week', -1],
  '지난 주말': ['weekend', -1],
  '이번 주말': ['weekend', 0],
  '다음 주말': ['weekend', 1],
  주말: ['weekend', 0],
  전월: ['month', -1],
  전년: ['year', -1],
  '지난 해': ['year', -1],
  '올 해': ['year', 0],
  전분기: ['quarter', -1],
  이달말: ['month', 0],
});

/** Words before a number that make it an interval. */
export const boundsBefore = table<Bound>({
  약: 'about',
  대략: 'about',
  거의: 'nearly',
  최대: 'most',
  최소: 'least',
  최소한: 'least',
  적어도: 'least',
});

/** Words behind a number that make it an interval. */
export const boundsBehind = table<Bound>({
  여: 'over',
  이상: 'least',
  이하: 'most',
  미만: 'under',
  초과: 'over',
  가량: 'about',
  정도: 'about',
  안팎: 'about',
  쯤: 'about',
  남짓: 'over',
  가까이: 'nearly',
});

export const durations = table<string>({
  초: 'second',
  초간: 'second',
  분간: 'minute',
  분: 'minute',
  시간: 'hour',
  일간: 'day',
  일째: 'day',
  주간: 'week',
  주: 'week',
  개월: 'month',
  개월간: 'month',
  달: 'month',
  년간: 'year',
  년째: 'year',
  년: 'year',
});

/** Words that count persons and things. */
export const counters: readonly string[] =
  '명 인 건 개 곳 대 척 기 차례 회 번 표 석 가구 채 마리 장 권 편 호 점 골 세 살 배 주 톤 리 km kg m 개국 개사 개소'.split(
    ' ',
  );

/** Word ends that tell that a sentence looks back, and that it looks ahead. */
export const pastSigns: readonly string[] = [
  '했다',
  '였다',
  '었다',
  '았다',
  '됐다',
  '했고',
  '렸다',
  '겼다',
  '졌다',
  '났다',
  '혔다',
  '했으며',
  '밝혔',
  '전했',
  '말했',
];
export const futureSigns: readonly string[] = [
  '예정',
  '계획',
  '전망',
  '것으로',
  '보인다',
  '방침',
  '할',
  '것',
  '오는',
];
