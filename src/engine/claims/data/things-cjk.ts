/** Korean and Japanese words by which news counts one and the same thing; groups with bars between them. */
export const LIKE_THINGS_CJK = `
  개 곳 개소 군데 | 개 점 건 가지 | 명 인 사람 표 | 회 차례 번 | 가구 세대 | 채 동 | 살 세 | 개사 곳 업체 | 골 득점 |
  人 名 人余 票 | 所 箇所 地点 | 社 企業 | 隻 艘 | 棟 軒 戸 | 世帯 戸 | 回 度 | 点 件 | 点 得点 発 ゴール | 台 両 基 |
  番目 例目 件目 回目`;
