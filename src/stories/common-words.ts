/**
 * Words that say little in news, so that a young index of a few hundred items does not take them for rare. In tiers by how
 * many items hold them: one in six to one in two hundred.
 */

const everywhere = `
a an the and or but nor of to in on at by for from with without into onto over under after before about as than then so if
that this these those it its he his him she her they their them we our us you your i my me who whom whose which what when
where why how is are was were be been being has have had do does did not no yes can could will would shall should may might
must said say also more most all any some one two first last new year day time people up out off down
`;
const frequent = `
three four five six seven eight nine ten second third half million billion thousand hundred percent per cent dollar euro
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
october november december jan feb mar apr jun jul aug sep sept oct nov dec today yesterday tomorrow week month morning
evening night hour minute while since until during between among against through across around near behind like just only
even still now already again here there because although however both each other another own same such very much many
few several less least made make makes take took taken get got go going went come came see seen know known think want
need use used find found give given call called tell told show shown work working year-old man men woman women child
children life world country state city town home house government president minister prime official officials police
court law company business market group party public national international local according report reported reports
news statement announced announce expected plan set part number high low big long old early late next past former top
end start started begin began back way place case against due amid top key major least total nearly almost including
united states american british european chinese u.s us uk eu mr ms mrs dr inc ltd co via photo
`;
const known = `
ago age area agency air american attack authority authorities bank bill board body book bring build building campaign car
care cause center centre central change charge chief citizen claim close coach common community concern condition
conference confirm confirmed congress continue control cost council couple crime crisis cut data daily date deal death
debate decade decision decide declined defence defense demand department despite detail develop development die died
director doctor door draw drive drop economic economy education effort election emergency employee energy event
evidence exchange executive experience face fact fall family fan far father fear federal fell field fight figure film
final finance financial fire firm follow following food force foreign form forward free friend full fund future game
global goal gold good great ground grow growth guilty hand happen hard head health hear held help hit hold hope hospital
hour human idea impact important improve include increase independent industry inflation information injured interest
interview investigation investigator investment investor issue job join judge keep kill killed king late launch law
lawmaker lawyer lead leader league leave led legal letter level life line list live lose lost love main majority
manager match matter mean measure media meet meeting member message military minute mission money mother move movement
move music name near network north northern offer office officer oil online open opening operation opposition order
organisation organization outside parliament pass pay peace penalty performance period person phone play player point
policy political power press pressure previous price prison problem process product production profit program
programme project protest prove provide put quarter question raise race rate reach read ready reason receive record
region release remain rescue research resident result return revenue right rise risk river road role round rule run
russian safety sale saw school scientist score sea season secretary security sell senate senior series serious service
share shot side sign site situation small social society source south southern speak special spend spokesman
spokesperson spokeswoman staff stage stand star station stay step stock stop story street strike strong student study
suffer support supporter surge suspect system talk target tax team tech technology term test thing threat title told
took trade train transport travel treatment trial trip try turn university use value victim victory video view visit
voice vote voter wait war warn warning watch water weather west western win winner won word worker worth write young
anniversary award champion championship crash cup deadly earnings emerge ends excluding fans flight forecast hits
historic host killing latest listed live loss named near opens outbreak parent plant plus quarterly rally reveals rival
round seeks sentence sentenced seven shows signs slump soar spokesman storm struck surged title toll truce unveils
urges vows wants wins worst yen won yuan pound index exports imports budget debt bond yield analyst forecast shareholder
`;

/** The same of Korean and Japanese, whose words run together with what is joined to them. */
const koreanJapanese = `
했다 있다 한다 하는 있는 없는 위한 위해 대한 대해 통해 따른 따라 따르면 관련 이번 올해 지난 지난해 작년 내년 최근 현재 오늘 어제 내일
오전 오후 이날 가운데 이후 이전 이상 이하 만에 당시 처음 다시 모두 특히 그러나 하지만 또한 또 약 등 및 것 수 때 중 간 전 후 내 명 건 일 월 년
기자 뉴스 사진 제공 발표 밝혔다 말했다 전했다 설명했다 강조했다 예정 계획 진행 개최 참석 참여 행사 회의 회담 정상 기념 기념식 개통 개통식
정부 대통령 총리 장관 차관 의원 의회 국회 정당 여당 야당 선거 투표 후보 당선 법원 재판 판결 선고 검찰 경찰 수사 조사 혐의 구속 기소 징역
국민 시민 주민 학생 교사 학교 대학 대학교 교육 병원 환자 의사 건강 질병 사망 부상 사고 화재 지진 태풍 폭우 피해 구조 대응 안전 위기
경제 금융 은행 증시 주가 주식 투자 시장 기업 회사 그룹 대표 회장 사장 매출 영업이익 실적 수출 수입 물가 금리 인상 인하 상승 하락 증가 감소
기록 최고 최대 최저 최초 규모 가격 비용 예산 사업 산업 기술 개발 생산 공장 판매 제품 서비스 건설 공사 공사비 도로 다리 대교 길이 면적 운항
경기 대회 결승 우승 선수 감독 팀 리그 득점 승리 패배 영화 음악 공연 배우 가수 작품 방송 서울 한국 국내 해외 세계 지역 국가 도시 전국 문제 결과
時間 記者 速報 今回 今日 昨日 本日 今年 昨年 来年 今月 先月 午前 午後 同日 以上 以下 以来 予定 計画 発表 会見 説明 強調 開催 出席 参加 式典
会議 会談 首脳 記念 開通 開通式 政府 首相 大臣 大統領 議員 議会 国会 与党 野党 選挙 投票 候補 当選 裁判 裁判所 判決 検察 警察 捜査 調査 容疑
容疑者 逮捕 起訴 被告 国民 市民 住民 学生 教師 学校 大学 教育 病院 患者 医師 健康 死亡 負傷 事故 火災 地震 台風 大雨 被害 救助 対応 安全 危機
経済 金融 銀行 株価 株式 投資 市場 企業 会社 同社 社長 会長 売上高 営業利益 業績 輸出 輸入 物価 金利 上昇 下落 増加 減少 引き上げ 記録 最高
最大 最低 規模 価格 費用 総工費 予算 事業 産業 技術 開発 生産 工場 販売 製品 建設 工事 道路 大橋 長さ 運航 試合 大会 決勝 優勝 選手 監督 得点
勝利 映画 音楽 公演 俳優 歌手 作品 放送 日本 東京 国内 海外 世界 地域 国家 都市 全国 問題 結果 関係 関係者 サービス ニュース メートル キロ トン パーセント ポイント ドル ユーロ ポンド グループ メンバー チーム リーグ シーズン メディア テレビ インターネット
システム データ プロジェクト センター トップ リーダー スタート
`;
/** Countries, their people and capitals, agencies: they head many reports that have nothing else in common. */
const places = `
america canada mexico brazil argentina chile colombia peru venezuela cuba britain england scotland wales ireland france french
paris germany german berlin italy italian rome spain spanish madrid portugal netherlands dutch belgium brussels switzerland
swiss austria poland polish sweden swedish norway denmark danish finland greece turkey turkish russia moscow ukraine kyiv
israel israeli gaza palestinian iran tehran iraq syria lebanon egypt saudi qatar africa nigeria kenya china beijing taiwan
japan tokyo korea seoul pyongyang india delhi pakistan bangladesh indonesia malaysia singapore thailand vietnam philippines
australia sydney zealand hong kong london washington york california texas florida white asia europe nato un ap afp reuters
bloomberg xinhua yonhap kyodo
`;

/** Share of items that hold a word of each tier. */
const tiers: readonly (readonly [string, number])[] = [
  [known, 1 / 200],
  [koreanJapanese, 1 / 100],
  [places, 1 / 60],
  [frequent, 1 / 40],
  [everywhere, 1 / 6],
];

/** Word → share of items that hold it, of the highest tier that names it. */
export const commonWords: ReadonlyMap<string, number> = new Map(
  tiers.flatMap(([words, share]) =>
    words
      .trim()
      .split(/\s+/)
      .map((word) => [word, share] as const),
  ),
);
