/** Japanese words of the options and the welcome page. */
import type { Translated } from '../i18n.ts';
import type { en } from '../en/pages.ts';

export const ja: Translated<typeof en> = {
  'options.title': '設定',

  'general.title': 'マークと言語',
  'general.highlights': 'ページの違いにマークを付ける',
  'general.highlights.hint': '特定のサイトだけで消すには、ポップアップで切り替えます。',
  'general.supported': '一致するものと、見比べたいものにもマークを付ける',
  'general.supported.hint': '初期設定はオフです。マークが増えるほど、肝心なマークを見落としやすくなります。',
  'general.language': '言語',
  'general.language.auto': 'ブラウザーと同じ',

  'outlets.title': '信頼する報道機関',
  'outlets.about':
    'オンにした報道機関のフィード（新着記事の一覧）を1時間に1回ほど読み、読んでいる記事と同じ出来事の報道をこの端末の中で探します。何を読んでも取得するフィードは同じで、ページについての情報は送信しません。選ぶまではすべてオフです。',
  'outlets.first': '公共放送と通信社{count}社をまとめてオンにする',
  'outlets.search': '名前・国・言語・種類で検索',
  'outlets.manyCountries': '複数の国',
  'outlets.on': '{count}社がオンです',
  'list.kind': '{name}の種類',
  'outlets.state': '国営',
  'outlets.own': '自分で追加',
  'outlets.read': '今すぐすべてのフィードを読む',
  'outlets.add.label': 'ほかのサイト：サイトまたはフィードのアドレス',
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
  'outletTrouble.deep': 'フィードの要素の入れ子が深すぎて読み取れません。その前の部分は残しました。',
  'outletTrouble.charset': 'フィードの文字を読み取れませんでした。',
  'outletTrouble.empty': 'フィードに記事がありません。',
  'privacy.outlets':
    'オンにした報道機関のフィードを読むとき、Cookieや識別情報は送りません。記事の一覧は14日間、ページと比べるために読んだ記事はそのページを開いている間だけ保存します。',

  'sites.title': 'オフにしたサイト',
  'sites.about': 'ここに加えたサイトではSecond Sourceは何もしません。',
  'sites.add.label': 'サイトのアドレス（例：news.example）',
  'sites.add.button': 'オフにする',
  'sites.add.wrong': 'サイトのアドレスではありません。news.exampleのように入力してください。',

  'facts.title': '資料集',
  'facts.about': 'ページと比べる事実を集めた資料です。すべてこの端末にあります。',
  'facts.count': '{count}件の事実',
  'facts.stories': '{count}件の出来事を収録',
  'facts.bundled': 'Second Sourceに付属の資料',
  'facts.by': '確認：{name}',
  'facts.licence': 'ライセンス：{name}',
  'facts.version': '{date}版',
  'facts.add.label': '資料集のアドレス（YAMLまたはJSON）',
  'facts.add.button': '購読する',
  'facts.file.button': 'ファイルから追加（YAML、JSON、コンパイル済みのパック）',
  'facts.file.reading': '{name}を読み込み中：',
  'facts.daily': '1日1回、更新を確認する',
  'facts.daily.hint': 'その資料集のアドレスだけに接続し、Cookieは送りません。',
  'facts.update': '更新を確認',
  'list.remove': '削除',

  'setTrouble.type': '資料集ではありません（{detail}）。',
  'setTrouble.large': '資料集としては大きすぎます。JSONは20MB、YAMLは500kBまでです。',
  'setTrouble.older':
    'より古い版（{detail}）が届きました。今の版をそのまま使います。古い版を使うには、先に今のものを削除してください。',
  'setTrouble.unsound': '資料集が壊れているため使用していません。削除してから追加し直してください。',
  'setTrouble.no-json': 'YAMLでもJSONでもないか、ファイルが途中で切れています。何も変わっていません。',
  'setTrouble.problems': '資料集に問題があります：{detail}',
  'setTrouble.elsewhere': '別のところから入手した「{detail}」がすでにあります。先に削除してください。',
  'setTrouble.other-set': 'このアドレスは別の資料集（「{detail}」）になりました。前の資料集を残します。',
  'setTrouble.no-backup': 'Second Sourceのバックアップではありません（{detail}）。何も変更していません。',
  'setTrouble.stopped': '中止しました。何も変わっていません。',
  'setTrouble.damaged':
    'ファイルが壊れているか、途中で切れているか、バージョンが違います。何も変わっていません。',

  'own.title': '自分の情報源',
  'own.isOne': '自分の情報源に追加済み',
  'own.isOne.name': 'このページを自分の情報源から',
  'own.about':
    '信頼できる記事を開き、Second Sourceのボタンを押して「このページを情報源にする」を選んでください。以後、読んでいるページをその記事と比べます。',
  'own.search': '自分の情報源を検索',
  'own.claims': '{count}件の内容',
  'own.deleted': '削除しました：{source}',

  'privacy.title': 'プライバシー',
  'privacy.local': 'ページはこの端末で読み、比べます。文章もアドレスも結果も外へ出ません。',
  'privacy.network':
    'ご自身で操作しない限り、ネットワークからは何も取得しません。取得するのは、報道機関をオンにしたとき、ページを報道やページが挙げる出典と比べるとき、資料集を購読するときだけです。',
  'privacy.kept':
    'この端末に残るもの：設定、自分の情報源、誤りとして消したマーク、そしてAIの表示があるページの記述（60日間。変わったときにお知らせするため）。プライベートウィンドウからは何も残しません。確認の結果はブラウザーを閉じると消えます。',
  'privacy.forget': 'ページの記録を消す',
  'privacy.forgotten': '消しました。',
  'privacy.nobody': 'アカウントも、利用者の計測も、広告もありません。',

  'backup.title': 'バックアップ',
  'backup.about':
    '設定、自分の情報源、選んだ報道機関、購読を一つのファイルにまとめ、保管したり別のブラウザーへ移したりできます。',
  'backup.export': 'ファイルにバックアップ',
  'backup.import': 'ファイルから復元',
  'backup.imported': 'ファイルから復元しました。',

  'keys.title': 'ショートカットキー',
  'keys.about': 'ショートカットキーはブラウザーが割り当てます。変更もブラウザーで行います。',
  'keys._execute_action': 'ポップアップを開く',
  'keys.unset': 'なし',
  'keys.change': 'キーを変更',

  'about.title': '情報',
  'about.version': 'バージョン {version}',
  'about.licence': 'MITライセンスのフリーソフトウェアです。',
  'about.limits':
    'Second Sourceは、AIが書いたかどうかを調べることも、発行元を評価することも、何が真実かを告げることもしません。ページと情報源がどこで違うかを示します。判断するのは読者です。',

  'welcome.title': '準備ができました。AIが書いたニュースに、もう一つの情報源を。',
  'welcome.lead':
    'AIが作成したと表示しているページの日付や数字、名前を、より確かな情報源と比べます。すべてこの端末の中で行います。',
  'welcome.try': 'ここで試す',
  'welcome.try.about': '架空の短い記事です。二か所が、より確かな情報源と違います。',
  'welcome.pick': 'マークのある箇所を押すと、ほかの情報源の記述を見られます。',
  'welcome.how': '実際のページでは',
  'welcome.badge': 'ツールバーのボタンのバッジ',
  'welcome.badge.about':
    '「AI」は、ページにAIの表示があり、違いが見つからなかったことを示します。数字は違いの件数です。バッジがなければ、表示は見つかっていません。',
  'welcome.popup': 'ポップアップの一覧',
  'welcome.popup.about':
    'ツールバーのボタンを押すと、何が違うか、どの情報源がそう伝えているか、どれだけ比べられたか、同じ出来事のほかの報道には何があるかを確認できます。',
  'welcome.pin': 'ボタンはどこですか？',
  'welcome.pin.about':
    '新しいボタンは、ツールバーのパズルのアイコンの中に隠れています。アイコンを押してSecond Sourceを固定すると、バッジが見えます。スマートフォンでは、ブラウザーのメニューの中にあります。',
};
