/** Japanese words of the options and the welcome page. */
import type { Translated } from '../translate.ts';
import type { en } from '../en/pages.ts';

export const ja: Translated<typeof en> = {
  'options.title': '設定',
  'options.contents': '項目',
  'options.saved': '保存しました',

  'general.title': '印と言語',
  'general.highlights': 'ページの違いに印を付ける',
  'general.highlights.hint': '一つのサイトだけで消すには、ポップアップで切り替えます。',
  'general.supported': '裏付けのあるものにも印を付ける',
  'general.supported.hint': '初めはオフです。印の付いた文の隣では、印のない文がより正しく見えがちです。',
  'general.language': '言語',
  'general.language.auto': 'ブラウザーに合わせる',
  'language.en': 'English（英語）',
  'language.ko': '한국어（韓国語）',
  'language.ja': '日本語',

  'sites.title': 'サイト',
  'sites.about': '次のサイトではSecond Sourceは何もしません。',
  'sites.none': 'オフにしたサイトはありません。',
  'sites.add': 'サイトでオフにする',
  'sites.add.label': 'サイトの名前（例：news.example）',
  'sites.add.button': 'オフにする',
  'sites.add.wrong': 'サイトの名前ではありません。news.exampleのように書いてください。',
  'sites.remove': 'オンに戻す：{site}',
  'sites.remove.short': 'オンに戻す',

  'facts.title': '資料集',
  'facts.about': 'ページと比べる資料です。すべてこの端末にあります。',
  'facts.count': { other: '{count}件の事実' },
  'facts.stories': { other: '{count}件の話題を扱う' },
  'facts.bundled': 'Second Sourceに付属',
  'facts.updated': '最終更新：{date}',
  'facts.none': '資料集がありません。',
  'facts.add.label': '資料集のアドレス',
  'facts.add.button': '購読する',
  'facts.add.wrong': 'ウェブのアドレスではありません。https://で始まります。',
  'facts.file.button': 'ファイルから追加',
  'facts.file.hint': 'またはここにファイルをドロップ',
  'facts.file.reading': '{name}を読み込み中：',
  'facts.file.cancel': '中止',
  'facts.daily': '1日1回、新しい版を探す',
  'facts.daily.hint': 'その資料集のアドレスだけに、クッキーなしで問い合わせます。',
  'facts.update': '今すぐ新しい版を探す',
  'facts.remove': '{name}を削除',
  'facts.remove.short': '削除',

  'setTrouble.private': 'アドレスがご自分のネットワークの中を指すため、取得しません。',
  'setTrouble.no-address': '公開されたウェブのアドレスではありません。',
  'setTrouble.redirected': 'アドレスが別のアドレスへ転送します。転送先のアドレスを加えてください。',
  'setTrouble.unreachable': 'アドレスに接続できません。',
  'setTrouble.slow': 'アドレスの応答が遅すぎます。',
  'setTrouble.status': 'アドレスがエラー{detail}を返しました。',
  'setTrouble.type': 'アドレスが返したものは資料集ではありません（{detail}）。',
  'setTrouble.large': '資料集としてはファイルが大きすぎます。',
  'setTrouble.not-https':
    'アドレスは https:// で始まる必要があります。暗号化されていない通信では、誰が送ったものか分かりません。',
  'setTrouble.older':
    'より古い版（{detail}）が届きました。今の版をそのまま使います。古い版を使うには、先に今のものを削除してください。',
  'setTrouble.unsound': '資料集が壊れているため使われていません。削除してから追加し直してください。',
  'setTrouble.no-json': 'ファイルがJSONではないか、途中で切れています。何も変わっていません。',
  'setTrouble.problems': '資料集に問題があります：{detail}',
  'setTrouble.elsewhere': '別のところから来た「{detail}」がすでにあります。先に削除してください。',
  'setTrouble.other-set':
    'アドレスが別の資料集（「{detail}」）を返すようになりました。前の資料集がそのまま残ります。',
  'setTrouble.full': '空きがありません。何も変わっていません。',
  'setTrouble.no-backup': 'この資料のバックアップではありません：{detail}。',
  'setTrouble.failed': 'できませんでした。何も変わっていません。',
  'setTrouble.stopped': '中止しました。何も変わっていません。',
  'setTrouble.damaged': 'ファイルが壊れているか、途中で切れているか、版が違います。何も変わっていません。',

  'own.title': '自分の情報源',
  'own.about': '「このページを情報源にする」で選んだページです。',
  'own.none':
    'まだありません。信頼できる記事を開き、ポップアップで「このページを情報源にする」を選んでください。',
  'own.search': '自分の情報源を検索',
  'own.found': { other: '{count}件見つかりました' },
  'own.kind': '{source}の種類',
  'own.claims': { other: '{count}件の記述' },
  'own.delete': '{source}を削除',
  'own.delete.short': '削除',
  'own.deleted': '削除しました：{source}',
  'own.undo': '元に戻す',

  'privacy.title': 'プライバシー',
  'privacy.local': 'ページはこの端末で読み、比べます。文章もアドレスも結果も外へ出ません。',
  'privacy.network':
    'ご自分で求めない限り、ネットワークからは何も取得しません。取得するのは、ページが挙げる出典と比べるときと、資料集を購読するときだけです。',
  'privacy.kept':
    'この端末に残るもの：設定、自分の情報源、「間違いですか？」で隠したもの。確認の結果はブラウザーを閉じると消えます。',
  'privacy.nobody': 'アカウントも、利用者の計測も、広告もありません。',

  'backup.title': 'バックアップ',
  'backup.about':
    '設定、自分の情報源、購読を一つのファイルに収め、保管したり別のブラウザーへ移したりできます。',
  'backup.export': 'バックアップを保存',
  'backup.import': 'バックアップを読み込む',
  'backup.imported': 'バックアップを読み込みました。',
  'backup.failed': 'このファイルは使えません：{reason}。何も変更していません。',

  'keys.title': 'キーボード',
  'keys.about': 'どのキーが空いているかはブラウザーが決めます。変更もブラウザーで行います。',
  'keys._execute_action': 'ポップアップを開く',
  'keys.next-finding': '次の違いへ移動',
  'keys.previous-finding': '前の違いへ移動',
  'keys.toggle-highlights': '印の表示を切り替える',
  'keys.check-page': 'このページを確認',
  'keys.use-as-source': 'このページを情報源にする',
  'keys.unset': 'キーなし',
  'keys.change': 'キーを変更',
  'keys.change.firefox':
    '変更するには、アドオンのページを開き、歯車から「拡張機能のショートカットキーの管理」を選びます。',

  'about.title': '情報',
  'about.version': 'バージョン {version}',
  'about.facts': '資料の日付：{date}',
  'about.licence': 'MITライセンスの自由ソフトウェアです。',
  'about.limits':
    'AIが書いたかどうかを調べることも、発行元を評価することも、何が真実かを告げることもしません。ページとより確かな情報源とが違うところを示し、判断は読む方に任せます。',

  'welcome.title': '準備ができました。AIが書いたニュースに、もう一つの情報源を。',
  'welcome.lead':
    'AIが作成したとページが明示しているとき、その日付や数値や名前を、より確かな情報源と比べます。すべて手元の端末で行います。',
  'welcome.try': 'ここで試す',
  'welcome.try.about':
    '架空の短い記事です。二か所が、より確かな情報源と違います。印の付いた箇所を押してみてください。',
  'welcome.sample': '見本の記事',
  'welcome.pick': '印の付いた箇所を押すと、ほかの情報源が伝えていることを見られます。',
  'welcome.how': '実際のページでは',
  'welcome.badge': 'ツールバーのボタンのバッジ',
  'welcome.badge.about':
    '「AI」は、ページがAIの使用を明示していて違いが見つからなかったことを示します。数字は違いの件数で、疑問符が付くときは要確認だけです。バッジがなければ、ページに表示はありません。',
  'welcome.marks': '本文の印',
  'welcome.marks.about': '波線は食い違うところ、破線は確かめたいところです。',
  'welcome.popup': 'ポップアップの一覧',
  'welcome.popup.about':
    'ツールバーのボタンを押すと、すべての違い、確かめられなかったこと、同じ出来事を伝えるより良い記事を見られます。',
  'welcome.pin': 'ボタンはどこですか？',
  'welcome.pin.about':
    '新しいボタンは、ツールバーのパズルの形の後ろに隠れています。それを押してSecond Sourceを固定すると、バッジが見えます。',
  'welcome.own': '自分の情報源',
  'welcome.own.about':
    '信頼できる記事で「このページを情報源にする」を選んでください。AIが書いたページをその記事と比べます。',
  'welcome.privacy': '読んだものがこの端末から出ることはありません。',
  'welcome.options': '設定を開く',
};
