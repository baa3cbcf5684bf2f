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
했다 있다 한다 하는 있는 이번 올해 지난 대한 위해 것으 으로 에서 라고 다고 밝혔 혔다 했고 오전 오후 기자 관계 정부 대통 통령 국민 서울 한국
우리 시간 가운 이날 개월 따르 대해 통해 이상 이후 현재 전국 최근 발표
日本 今日 昨日 本日 今年 昨年 政府 首相 東京 発表 会見 関係 同社 同日 午前 午後 会社 国内 世界 時間 記者 速報 今回 以上 以下 予定 開始
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
