/** Japanese words for dates and numbers, as `valued` and `wordSet` read them. Data only. */
export const ja = {
  currencies: `
    JPY: 円, 圓; USD: ドル, 米ドル; EUR: ユーロ; KRW: ウォン; GBP: ポンド; RUB: ルーブル;
    INR: ルピー; CHF: フラン, スイスフラン; peso: ペソ; AUD: 豪ドル; CAD: カナダドル; HKD: 香港ドル;
    TWD: 台湾ドル; SGD: シンガポールドル; BTC: ビットコイン; CNY: 元, 人民元; THB: バーツ; BRL: レアル;
    MYR: リンギット; IDR: ルピア; VND: ドン; TRY: リラ; ZAR: ランド; PLN: ズロチ; SEK: スウェーデンクローナ, クローナ;
    NOK: ノルウェークローネ; DKK: デンマーククローネ; krone: クローネ
  `,
  /** Days from the publication day. */
  nearDays: `
    0: 今日, 本日, きょう; -1: 昨日, きのう, 前日; -2: 一昨日, おととい; 1: 明日, あした, あす, 翌日;
    2: 明後日, あさって
  `,
  /** Stretches: which unit, and how many of it from the current one. */
  nearStretches: `
    week 0: 今週, この週, 当週, 現在の週; week -1: 先週, 前の週, 前週, 昨週, 先の週; week 1: 来週,
    次の週; month 0: 今月, 当月; month -1: 先月, 前の月; month 1: 来月, 次の月; year 0: 今年,
    本年, 当年, 年内; year -1: 昨年, 去年, 前年, 前の年; year -2: 一昨年; year 1: 来年, 明年, 次の年;
    year 2: 再来年; quarter 0: 今四半期, 現四半期, 当四半期, 現行四半期, 今の四半期;
    quarter -1: 前四半期, 昨四半期, 前の四半期; quarter 1: 来四半期, 次の四半期; week 2: 再来週;
    week -2: 先々週; month -2: 先々月; month 2: 再来月; weekend 0: 今週末;
    weekend -1: 先週末; weekend 1: 来週末
  `,
  /** Words before a number that make it an interval. */
  boundsBefore: 'about: 約, およそ; nearly: ほぼ; most: 最大; least: 少なくとも, 最低',
  /** Words behind a number that make it an interval. */
  boundsBehind: `
    least: 以上; most: 以下; under: 未満, を切る, を切って, を切り, を割る, を下回る, に満たない;
    over: 超, 強, を超える, を超えて, を超え, を超す, を上回る, を上回り; some: 余り, あまり, 余;
    about: 程度, 前後, ほど, くらい, ぐらい, 内外; nearly: 近く, 近い, 弱, に迫る
  `,
  durations: `
    second: 秒, 秒間; minute: 分, 分間; hour: 時間; day: 日間; week: 週間; month: カ月,
    ヶ月, か月, ヵ月, 箇月, カ月間, ヶ月間, か月間; year: 年間, 年ぶり, 年連続, 年
  `,
  measures: `
    km: キロメートル; l: リットル; m: メートル; cm: センチメートル, センチ; mm: ミリメートル, ミリ; kg: キログラム; g: グラム; t: トン;
    m²: 平方メートル; km²: 平方キロメートル, 平方キロ; ha: ヘクタール; MW: メガワット; GW: ギガワット
  `,
  /** Words behind a day's figure that make it a number of days. */
  lengthSigns: '増 減 早く 早い 早ま 早め 遅れ 遅い 前倒 ぶり 連続 繰り',
  /** Words that count persons and things. */
  counters: `
    人 名 件 個 社 本 台 隻 機 回 票 議席 世帯 棟 匹 頭 枚 冊 点 歳 倍 カ所 か所 ヶ所 カ国 か国 ヶ国 キロ 万人
    基 品目 例 杯 足 羽 店 店舗 校 戸 軒 室 席 便 編 種類 通り 両 箱 袋 皿 チーム 曲 作品 区間 路線
  `,
  /** Words before a figure of degrees that make it a temperature, and those of them that are below zero. */
  temperatures: '気温 温度 体温 水温 摂氏',
  belowZero: '氷点下 零下 マイナス',
  /** Word endings showing that a sentence looks back, or ahead. */
  pastSigns: 'した。 ました た。 だった された',
  futureSigns: '予定 見通し 計画 方針 見込み する',
  /** Words near two joined figures that show a score, and those that say what it is of. */
  scoreSigns: '可決 否決 勝 敗 負け 引き分け 下し 下した 破り 破った 制し スコア ドロー リード 同点 PK',
  scoreParts: `
    part: 前半, 後半, ハーフタイム, リード, 同点, 回表, 回裏, 第1セット, 第2セット, 第3セット; penalties: PK, pk;
    aggregate: 合計; record: 通算, 対戦成績
  `,
  ratioTails: 'の割合 の比率 の会談 の面談',
};
