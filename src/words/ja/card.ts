/** Japanese words shared by the card inside a page and by the screens. */
import type { Translated } from '../translate.ts';
import type { en } from '../en/card.ts';

export const ja: Translated<typeof en> = {
  'app.name': 'Second Source',

  'side.page': 'このページ',
  'side.unnamed': '別の情報源',
  'source.yours': '自分の情報源',

  'card.label': '「{quote}」：ほかの情報源の記述',
  'card.close': '閉じる',
  'card.next': '次の違い',
  'card.previous': '前の違い',
  'card.position': '{count}件中{index}件目',
  'card.why': '理由',
  'card.wrong': 'このマークは誤りですか？',
  'card.hidden': 'マークを消しました。この記述には今後もマークを付けません。',
  'card.undo': '元に戻す',
  'card.selection': '選択した文章',
};
