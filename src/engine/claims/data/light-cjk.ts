/**
 * Last words of a statement that mean no act of their own, only that something is, is said, seen or planned; Korean verbs as
 * their stem with a hyphen.
 */
export const LIGHT_KO = new Set(
  '하- 되- 받- 주- 있- 없- 보- 보이- 밝히- 밝혀지- 말하- 전하- 전해지- 덧붙- 덧붙이- 알리- 알려지- 나타나- 일어나- 이뤄지- 발생 사고 사건 행사 대회 강조 설명 조사 파악 집계 확인 추정 예상 예정 전망 방침 계획 것 수 때문 바 가운데 주장 지적 발표 공시 보도 측 관계자 당국자 이유 취지 뜻 입장 방안 고 라고 이라고'.split(
    ' ',
  ),
);
export const LIGHT_JA = new Set(
  '述 話 語 発表 明 説明 予定 方針 見込 見通 見 計画 調 思 考 言 取 行 出 必要 可能性 模様 様子 中 旨 伝 内 付近 周辺 沖 沖合 指摘 強調 受 開 得 事 物 者 側 関係者 担当者 理由 趣旨 意向 方策 事故 事件 大会 起 発生 及'.split(
    ' ',
  ),
);
/** What stands joined behind a name in Japanese: what its bearer is, or where beside a place. */
export const BEHIND_NAMES_JA =
  '氏|容疑者|被告|市長|町長|村長|知事|社長|会長|首相|大統領|外相|大臣|長官|総裁|議員|教授|監督|選手|投手|裁判長|代表|候補|内|付近|周辺|沖合|沖';
/** A full Korean name, judging by its family name and length. */
export const PERSON_KO =
  /^[김이박최정강조윤장임한오서신권황안송류홍전고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설길연표명기반왕금옥육맹제탁국]\p{sc=Hangul}{2}$/u;
