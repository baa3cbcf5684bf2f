/** Japanese words by which a statement is denied, only planned, or called false or doubtful; no white space separates them. */
export const DENIED =
  /(?<!少|危|切|も)な(?:い|かっ|く)|ず(?=[、。に]|$)|ません|拒(?:否|ん)|否決|否定|退け|見送|撤回|断念/;
export const PLANNED = /予定|見通し|見込み|計画|方針|検討|目指/;
export const DEBUNKED = /否定(?:し|す)|誤報|誤り(?:だ|で|と)|事実(?:では|で)な|デマ|虚偽|疑惑/;
/** What ends a statement within a sentence. */
export const GOES_ON = '(?:[ただるいすん](?:が|けれど|ものの)|[てしりきずちみびぎ])、';
/** Tells a value of the next turn of what comes round; of a day that came to nothing, or was meant at first. */
export const NEXT_TURN = /次回|来季|次期|来年度?から/gu;
export const UNDONE = /当初|延期|中止|取りやめ|見送|回避|撤回/u;
/** A figure that is only expected; that another is above or below what was expected makes no forecast of it. */
export const FORECAST =
  /(?:予想|予測|見通し)(?:では|は|が|で、|によると)|(?:と|を|が)(?:予想|予測|見込|見通)(?!(?:み|し)?を)|(?:の|な)(?:見込み|見通し|予想|予測)(?![をにのよ通])/gu;
