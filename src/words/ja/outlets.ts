/** Japanese words about outlets and the reports of a page's story. */
import type { en } from '../en/outlets.ts';
import type { Translated } from '../translate.ts';

export const ja: Translated<typeof en> = {
  'outlets.title': '信頼する報道機関',
  'outlets.about':
    'オンにした報道機関のフィードを1時間に1回ほど読み、開いているページと同じ出来事の記事をこの端末の中で探します。何を読んでも取得するフィードは同じで、ページについての情報は送信しません。選ぶまではすべてオフです。',
  'outlets.first': '公共放送と通信社{count}社をまとめてオンにする',
  'outlets.search': '名前・国・言語・種類で検索',
  'outlets.manyCountries': '複数の国',
  'outlets.on': '{count}件がオンです',
  'outlets.kindOf': '{name}の種類',
  'outlets.state': '国営',
  'outlets.own': '自分で追加',
  'outlets.read': '今すぐすべてのフィードを読む',
  'outlets.add.label': 'ほかのサイト：サイトまたはフィードのアドレス',
  'outlets.add.button': '追加',
  'outlets.added': '追加しました：{name}',
  'outlets.more': 'すべての報道機関を国と言語で探す',

  'outletKind.wire': '通信社',
  'outletKind.public': '公共放送',
  'outletKind.broadcaster': '民間放送',
  'outletKind.newspaper': '新聞・ニュースサイト',
  'outletKind.official': '公的機関',

  'line.waiting': 'まだ読んでいません',
  'line.read': '最終取得 {when}、記事{count}件',
  'line.unchanged': '{date}から更新なし',
  'line.moved': '{detail}に移転しています。許可するには、いったんオフにしてもう一度オンにしてください。',
  'outlets.forwards': 'このアドレスは{detail}へ転送されます。転送先のアドレスを入力してください。',
  'outletTrouble.type': 'フィードではありません（{detail}）。',
  'outletTrouble.large': '5MBを超えています。読めた部分は残しました。',
  'outletTrouble.html': 'フィードの案内がないウェブページです。',
  'outletTrouble.not-a-feed': 'フィードではありません。',
  'outletTrouble.damaged': 'フィードが途切れているか壊れています。読めた部分は残しました。',
  'outletTrouble.charset': 'フィードの文字を読み取れませんでした。',
  'outletTrouble.empty': 'フィードに記事がありません。',

  'reports.title': 'この出来事の報道',
  'reports.followUp': '同じ出来事の別の日の記事',
  'reports.origin': '配信元：{origin}',
  'reports.copies': '同じ記事がほかに{count}件',
  'reports.compare': 'これらの報道と比べる',
  'reports.compare.about': '最大{count}件の記事を読みます。',
  'reports.running': '{count}件中{done}件を読みました',
  'action.stop': '中止',
  'reports.done': '{count}件の報道と比べました。',
  'reports.doneNone': '読める記事がありませんでした。',
  'reports.again': '残りを読む',
  'reports.auto': 'AIの表示があるページを自動で比べる',
  'reports.auto.hint': 'そのようなページを開くたびに、オンにした報道機関の記事を最大5件読みます。',

  'compared.waiting': '順番待ち',
  'compared.read': '読んで比べました',
  'compared.ai': '読みましたが、AIの表示があるため裏付けになりません',
  'compared.elsewhere': '読んでいません：リンク先が別のサイトです',

  'nothing.title': 'オンにした報道機関に、この出来事の報道はありません',
  'nothing.looked': '{count}社が過去{days}日間に出した記事{items}件を調べました。',
  'nothing.unread': '{count}社は前回読めなかったため、報道がある可能性もあります。',
  'nothing.choose': '報道機関をオンにする',
  'nothing.noOutlets.title': 'この出来事のほかの報道を探す',
  'nothing.noOutlets':
    '信頼する報道機関をオンにすると、ページと同じ出来事の記事がここに並び、比べられるようになります。',

  'namedOutlet.turnOn': '{name}をオンにする',
  'look.button': 'この記事を検索する',
  'look.label': '検索語',
  'look.about': 'ブラウザーの検索を新しいタブで開きます。「検索」を押したときに、この言葉だけを送ります。',
  'look.go': '検索',
  'look.story': 'この出来事を検索する',

  'openTabs.button': '開いているタブと比べる',
  'openTabs.about':
    '開いているページをこの端末の中で調べます。選んだものはこのページだけに使い、保存しません。',
  'openTabs.none': '同じ出来事を伝えるタブはほかにありません。',
  'openTabs.use': '選んだタブと比べる',
  'openTabs.done': '開いているタブ{count}件と比べました。',

  'addSite.button': 'このサイトの記事を追加',
  'addSite.about':
    'このサイトにはフィードがあります。追加すると、読んでいるページと同じ出来事の記事を探せます。',

  'against.reports': '同じ出来事の報道{count}件',
  'against.openTabs': '開いているタブ{count}件',
  'privacy.outlets':
    'オンにした報道機関：フィードを1時間に1回ほど読みます。Cookieや識別情報は送らず、何を読んでも同じフィードだけです。記事の一覧は14日間、ページと比べるために読んだ記事は24時間保存します。',
};
