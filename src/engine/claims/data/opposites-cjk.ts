/** Korean and Japanese words that tell the opposite of each other; each line: one side, then the other. */
export const OPPOSITES_CJK = `
  증가 | 감소
  인상 | 인하
  확대 | 축소
  빨라졌다 | 지연 연기
  찬성 | 반대
  수출 | 수입
  흑자 | 적자
  유죄 | 무죄
  허용 | 금지
  구속 체포 | 석방
  남성 | 여성
  増加 | 減少
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
