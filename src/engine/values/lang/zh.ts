/** Chinese words for dates and numbers, as `valued` and `wordSet` read them. Data only. */
export const zh = {
  currencies: `
    CNY: 元, 人民元, 人民币, 人民幣; USD: 美元; EUR: 欧元, 歐元; JPY: 日元, 日圓; KRW: 韩元, 韓元;
    GBP: 英镑; HKD: 港元, 港币; TWD: 新台币, 新台幣; RUB: 卢布
  `,
  /** Days from the publication day. */
  nearDays: '0: 今天; -1: 昨天; -2: 前天; 1: 明天; 2: 后天, 後天',
  /** Stretches: which unit, and how many of it from the current one. */
  nearStretches: `
    week 0: 本周, 这周, 這週; week -1: 上周, 上週; week 1: 下周, 下週; month 0: 本月;
    month -1: 上个月, 上月, 上個月; month 1: 下个月, 下個月; quarter -1: 上季度;
    quarter 0: 本季度
  `,
  /** Words before a number that make it an interval. */
  boundsBefore: 'about: 约, 大约, 約; nearly: 近; over: 超过, 逾, 超過; least: 至少; most: 最多',
  /** Words behind a number that make it an interval. */
  boundsBehind: 'least: 以上; most: 以下, 以内; over: 多; about: 左右',
  durations: `
    second: 秒, 秒钟; minute: 分钟, 分鐘; hour: 小时, 小時; day: 天; week: 周;
    month: 个月, 個月; year: 年
  `,
  measures: 't: 吨, 噸; km: 公里; m: 米',
  /** Words behind a day's figure that make it a number of days. */
  lengthSigns: '连续 連續',
  /** Words that count persons and things. */
  counters: '人 名 件 个 個 家 辆 艘 架 次 票 席 户 栋 只 张 岁 歲 倍',
  /** Words before a figure of degrees that make it a temperature, and those of them that are below zero. */
  temperatures: '气温 氣溫 温度 溫度 摄氏 攝氏',
  belowZero: '零下',
  /** Word ends that tell that a sentence looks back, and that it looks ahead. */
  pastSigns: '了',
  futureSigns: '将 將 计划 計劃',
  /** Words near two joined figures that show a score, and those that tell what it is of. */
  scoreSigns: '胜 勝 负 負 击败 擊敗 战平 戰平 比分',
  scoreParts:
    'part: 上半场, 上半場, 半场, 半場, 领先, 領先; penalties: 点球, 點球; aggregate: 总比分, 總比分; record: 战绩, 戰績',
  ratioTails: '的比例 的比率',
};
