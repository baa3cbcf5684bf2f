/** Korean and Japanese words that tell the opposite of each other; each line: one side, then the other. */
export const OPPOSITES_CJK = `
  증가 | 감소
  인상 | 인하
  확대 | 축소
  앞당기- | 지연 연기
  상회 | 하회
  개선 | 악화
  승소 | 패소
  통과 | 부결
  매수 | 매도
  출국 | 입국
  상한가 | 하한가
  연장 | 단축
  호조 | 부진
  인정 | 부인
  첫 | 마지막
  찬성 | 반대
  수출 | 수입
  흑자 | 적자
  유죄 | 무죄
  허용 | 금지
  구속 체포 | 석방
  남성 | 여성
  増加 高 | 減少 安
  上回 | 下回
  改善 | 悪化
  勝訴 | 敗訴
  可決 | 否決
  延長 | 短縮
  上方 | 下方
  認 | 否認
  引き上げ | 引き下げ
  拡大 | 縮小
  前倒し | 遅延 延期
  賛成 | 反対
  輸出 | 輸入
  黒字 | 赤字
  有罪 | 無罪
  許可 | 禁止
  逮捕 | 釈放
  男性 | 女性`;
