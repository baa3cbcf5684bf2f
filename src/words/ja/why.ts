/** Japanese: why a finding was flagged. */
import type { Translated } from '../translate.ts';
import type { en } from '../en/why.ts';

export const ja: Translated<typeof en> = {
  'verdict.contradicted.about': '同じことと思われる点について、ほかの情報源は異なる内容を伝えています。',
  'why.date': '二つの文は同じ出来事について、別の日付を挙げています。',
  'why.count': '二つの文は同じものを数えていますが、端数処理では説明できないほど数が違います。',
  'why.percent': '二つの文は同じものの割合を述べていますが、端数処理では説明できないほど数値が違います。',
  'why.money': '二つの文は同じものの金額を同じ通貨で述べていますが、端数処理では説明できないほど違います。',
  'why.ordinal': '二つの文は同じ順番を述べていますが、位置が違います。',
  'why.place': '二つの文は同じ出来事の場所を述べていますが、どちらも他方に含まれません。',
  'why.person': '二つの文は誰だったかを述べていますが、一人の人物の名前ではありません。',
  'why.role': '二つの文は同じ人物の役職を述べていますが、役職が違います。',
  'why.organisation': '二つの文は関係する組織を述べていますが、一つの組織の名前ではありません。',
  'why.event': '二つの文は同じ行為を述べていますが、一方が正しければ他方は正しくありえません。',
  'why.weekdayMismatch': 'ページに書かれた曜日と日付が合いません。暦で確かめられます。',
  'why.titleAgainstBody': '同じことについて、ページの見出しと本文の値が違います。',
  'why.weaker': '問題のない理由も考えられるため、比較のためだけに示しています。',
};
