/** Japanese words shared by the card inside a page and by the screens. */
import type { Translated } from '../translate.ts';
import type { en } from '../en/card.ts';

export const ja: Translated<typeof en> = {
  'app.name': 'Second Source',

  'verdict.contradicted': '食い違い',
  'verdict.compare': '要確認',
  'verdict.supported': '裏付けあり',
  'verdict.repeated': '同じ内容のくり返し',
  'verdict.unverified': '資料なし',
  'verdict.contradicted.about': 'より確かな情報源の内容と食い違い、両方が正しいことはありえません。',
  'verdict.compare.about':
    '情報源どうしが一致しないか、問題のない理由も考えられる違いです。確かめる価値があります。',
  'verdict.supported.about': 'より確かな情報源も同じことを伝えています。',
  'verdict.repeated.about':
    '同じことを伝えているのは、AIが作った文章か、同じ発行元の文章だけです。裏付けにはなりません。',
  'verdict.unverified.about': 'この記述に関する資料が手元にありません。',

  'side.page': 'このページ',
  'side.source': '{source}',
  'side.unnamed': '別の情報源',
  'side.pageElsewhere': 'このページの別の箇所',

  'kind.official': '公式記録',
  'kind.edited': '編集された報道',
  'kind.unknown': '種類不明',
  'kind.ai': 'AIが作った文章',

  'source.open': '{source}を開く',
  'source.newTab': '新しいタブで開きます',
  'source.undated': '日付なし',

  'card.label': '「{quote}」についてほかの情報源が伝えていること',
  'card.close': '閉じる',
  'card.next': '次の違い',
  'card.previous': '前の違い',
  'card.position': '{count}件中{index}件目',
  'card.why': '印を付けた理由',
  'card.wrong': '間違いですか？',
  'card.more': { other: 'ほか{count}件の情報源' },
};
