/** Korean words for dates and numbers, as `valued` and `wordSet` read them. Data only. */
export const ko = {
  currencies: `
    KRW: 원; USD: 달러, 불, 미국달러; EUR: 유로; JPY: 엔; CNY: 위안; GBP: 파운드; RUB: 루블;
    INR: 루피; CHF: 프랑, 스위스프랑; peso: 페소; AUD: 호주달러; CAD: 캐나다달러; HKD: 홍콩달러;
    TWD: 대만달러; SGD: 싱가포르달러; BTC: 비트코인; THB: 바트; BRL: 헤알; MYR: 링깃; IDR: 루피아;
    VND: 동; TRY: 리라; ZAR: 랜드; PLN: 즈워티; SEK: 크로나, 스웨덴크로나; krone: 크로네; NOK: 노르웨이크로네;
    DKK: 덴마크크로네
  `,
  /** Days from the publication day. */
  nearDays: '0: 오늘, 금일; -1: 어제, 전날; -2: 그제, 그저께, 엊그제; 1: 내일; 2: 모레, 내일모레, 내일 모레',
  /** Stretches: which unit, and how many of it from the current one. */
  nearStretches: `
    week 0: 이번주, 이번 주, 금주; week -1: 지난주, 지난 주, 저번주, 저번 주; week 1: 다음주,
    다음 주; month 0: 이번달, 이번 달, 이달, 이달말; month -1: 지난달, 지난 달, 저번달, 전월;
    month 1: 다음달, 다음 달; year 0: 올해, 금년, 올 해, 연내; year -1: 지난해, 작년, 전년, 지난 해;
    year -2: 재작년; year 1: 내년; year 2: 내후년; quarter 0: 이번분기, 이번 분기;
    quarter -1: 지난분기, 지난 분기, 전분기; quarter 1: 다음분기, 다음 분기;
    weekend -1: 지난 주말; weekend 0: 이번 주말, 주말; weekend 1: 다음 주말
  `,
  /** Words before a number that make it an interval. */
  boundsBefore: 'about: 약, 대략; nearly: 거의; most: 최대; least: 최소, 최소한, 적어도',
  /** Words behind a number that make it an interval. */
  boundsBehind: `
    some: 여, 남짓; over: 초과, 넘게, 넘는, 가 넘는, 이 넘는, 를 넘는, 을 넘는, 를 넘긴, 을 넘긴, 를 웃도는, 을 웃도는;
    least: 이상; most: 이하; under: 미만, 에 못 미치는, 이 안 되는, 가 안 되는; about: 가량, 정도, 안팎, 쯤, 내외, 전후;
    nearly: 가까이, 가까운, 에 가까운, 에 육박하는
  `,
  durations: `
    second: 초, 초간; minute: 분간, 분; hour: 시간; day: 일간, 일째, 일 동안, 일동안; week: 주간, 주;
    month: 개월, 개월간, 달; year: 년간, 년째, 년
  `,
  measures: `
    km: km, ㎞, 킬로미터; m: m, 미터; cm: cm, ㎝, 센티미터, 센티; mm: mm, ㎜, 밀리미터, 밀리; kg: kg, ㎏, 킬로그램;
    g: 그램; t: t, 톤; m²: ㎡, 제곱미터; km²: ㎢, 제곱킬로미터; ha: ha, ㏊, 헥타르; MW: MW, ㎿, 메가와트; GW: GW, ㎇, 기가와트
  `,
  /** Words behind a day's figure that make it a number of days. */
  lengthSigns: '늘 줄 앞당 늦게 늦어 늦춰 늦었 빠르 빨라 빨리 일찍 만에 연속',
  /** Words that count persons and things. */
  counters: `
    명 인 건 개 곳 대 척 기 차례 회 번 표 석 가구 채 마리 장 권 편 호 점 골 세 살 배 주 리 개국
    개사 개소 통 가지 쌍 그루 팀 켤레 상자 세트 노선 품목 군데
  `,
  /** Words before a figure of degrees that make it a temperature, and those of them that are below zero. */
  temperatures: '기온 온도 체온 수온 섭씨 영상',
  belowZero: '영하',
  /** Word endings showing that a sentence looks back, or ahead. */
  pastSigns: '했다 였다 었다 았다 됐다 했고 렸다 겼다 졌다 났다 혔다 했으며 밝혔 전했 말했',
  futureSigns: '예정 계획 전망 것으로 보인다 방침 할 것 오는',
  /** Words near two joined figures that show a score, and those that say what it is of. */
  scoreSigns: `
    승리 이겼 이기 꺾 졌다 져 패배 패했 패하 완패 완승 역전승 무승부 비겼 비기 제압 물리 눌렀 누르 격파 스코어 우승 대승 신승 석패 세트 승부차기
    앞서 앞섰 뒤진 리드 동점 가결 부결
  `,
  scoreParts: `
    part: 전반, 후반, 하프타임, 앞서, 앞섰, 앞선, 뒤진, 뒤졌, 리드, 동점, 쿼터, 이닝, 회말, 회초, 첫 세트, 1세트, 2세트, 3세트;
    penalties: 승부차기; aggregate: 합계; record: 전적, 시리즈
  `,
  ratioTails: '의 경쟁률 경쟁률 의 비율 비율 면담 대화 회담',
};
