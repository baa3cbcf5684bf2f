/**
 * Words that show what a line is, by language: headings above other stories, beginnings of bylines, notes of a later
 * change, names of a source. Plain data, alternatives separated by a bar. To support a language, add it here.
 */

import { wordList } from './word-list.ts';

/** Headings followed by other stories: whole lines, lower case, without punctuation at their ends. */
const relatedHeadings = {
  en:
    'related articles|related stories|related news|related|related posts|related reading|related content|' +
    'related coverage|similar news|similar articles|similar stories|more stories|more news|more from|' +
    'read more|read also|also read|you may also like|you might also like|recommended|recommended reading|' +
    'recommended for you|most read|most popular|popular posts|trending|trending now|latest news|' +
    'latest stories|latest posts|top stories|world briefs|in other news|more on this topic|' +
    "more on this story|up next|further reading|keep reading|dont miss|don't miss|comments",
  ko: '관련 기사|관련기사|관련 뉴스|관련뉴스|추천 기사|추천기사|많이 본 뉴스|많이 본 기사|인기 기사|최신 기사|최신 뉴스|다른 기사|댓글',
  ja: '関連記事|関連ニュース|おすすめ記事|おすすめ|人気記事|最新記事|あわせて読みたい|合わせて読みたい|こちらもおすすめ|コメント',
  zh: '相关文章|相关新闻|相关阅读|推荐阅读|热门文章|延伸阅读|相關文章|相關新聞|延伸閱讀|推薦閱讀|熱門文章',
  de: 'ähnliche artikel|verwandte artikel|mehr zum thema|das könnte sie auch interessieren|weitere artikel',
  fr: 'articles similaires|articles liés|à lire aussi|lire aussi|sur le même sujet',
  es: 'artículos relacionados|noticias relacionadas|te puede interesar|lea también|más noticias',
  it: 'articoli correlati|leggi anche|potrebbe interessarti|notizie correlate',
  pt: 'artigos relacionados|notícias relacionadas|leia também|veja também',
};

/** First lines of boxes that are adverts. Written like the headings. */
const advertLabels = {
  en: 'ad|advert|advertisement|sponsored|sponsored content|paid content|promoted|promotion|partner content',
  ko: '광고|협찬',
  ja: '広告|pr|スポンサー|スポンサーリンク|タイアップ',
  zh: '广告|廣告',
  de: 'anzeige|werbung',
  fr: 'publicité|contenu sponsorisé',
  es: 'publicidad|contenido patrocinado',
  it: 'pubblicità|contenuto sponsorizzato',
  pt: 'publicidade|conteúdo patrocinado',
};
/** The same of boxes that say who wrote the article. */
const authorLabels = {
  en: 'about the author|about the authors|about the writer',
  ko: '기자 소개|필자 소개|글쓴이 소개',
  ja: 'この記事を書いた人|著者紹介|筆者紹介|著者プロフィール',
  zh: '作者简介|作者簡介',
  de: 'über den autor|über die autorin',
  es: 'sobre el autor|sobre la autora',
  it: 'informazioni sull’autore',
  pt: 'sobre o autor|sobre a autora',
};

/** What buttons and links say that ask the reader to sign up, to log in or to pay; others join a treaty or register a site. */
const joining = {
  en:
    '\\b(?:un)?subscribe\\b|^(?:your |my )?subscription|\\bsign (?:me )?(?:up|in)\\b|\\blog ?in\\b|' +
    '(?:^|yes,? |here to |please |want to )(?:register|join|donate)\\b|\\b(?:register|join|donate) (?:us|now|here|today|for free|our)\\b|' +
    '\\bbecome a (?:member|supporter|patron)|\\bsupport us\\b|\\bnewsletters?\\b|\\bfree trial\\b',
  ko: '구독|회원\\s?가입|가입하기|로그인|신청하기|후원하기|뉴스레터',
  ja: '(?:会員|無料|新規|今すぐ|メール|マガジン|メルマガ|ユーザー|読者|チャンネル)(?:[にを]|の?ご?)登録|^登録|購読|会員(?:限定|になる|の方|はこちら)|ログイン|^お?申し?込|お申し?込|申し?込み?(?:は|する|ページ)|メルマガ|ニュースレター',
  zh: '订阅|訂閱|注册|註冊|登录|登入',
  de: 'abonnieren|anmelden|registrieren|newsletter',
  fr: "s'abonner|s’abonner|abonnez-vous|s'inscrire|s’inscrire|se connecter",
  es: 'suscr[ií]b(?:ete|ase|irse|irme)|reg[ií]str(?:ate|arse)|iniciar sesión',
  it: '^abbonati|iscriviti|registrati|accedi',
  pt: 'assine|inscreva-se|cadastre-se',
};

/** First words of lines that say who wrote, and when. */
const bylineStarts = {
  en:
    'by|written by|reported by|edited by|author(?=:)|published|published on|updated|update(?=:)|last updated|posted|' +
    'posted on|sources?|photo|image|credit|reporting by|editing by|with inputs from',
  de: 'von|stand|veröffentlicht|aktualisiert',
  fr: 'par|publié|mis à jour',
  es: 'por|publicado|actualizado',
  it: 'di|da|pubblicato|aggiornato',
  pt: 'atualizado',
  ko: '입력|수정|등록|기자|출처|사진',
  ja: '更新|公開|配信|投稿|出典|写真',
  zh: '来源|發布|发布|更新时间|來源',
};

/** Words for a later change. */
const changes = {
  en: 'updat|modif|revis|edited|corrected',
  de: 'aktualisiert|geändert',
  fr: 'mise? à jour',
  es: 'actualizad',
  pt: 'atualizad',
  it: 'aggiornat',
  ko: '수정',
  ja: '更新',
  nl: 'bijgewerkt',
  sv: 'uppdaterad',
  da: 'opdateret',
  no: 'oppdatert',
  pl: 'zaktualizowan',
  ru: 'обновлен',
  tr: 'güncell',
  id: 'diperbarui',
  vi: 'cập nhật',
};

/** Words that mark a day as the day of publication. */
const publications = {
  en: '\\bpubli(?:shed|cation)|\\bpublish date|\\bposted\\b|\\breleased? (?:on|date)',
  de: 'veröffentlicht|erschienen|publiziert',
  fr: 'publié|\\bparu\\b',
  es: 'publicad',
  it: 'pubblicat',
  ko: '입력|등록|게시',
  ja: '公開|掲載|投稿|配信',
  zh: '发布|發布|发表|發表',
  nl: 'gepubliceerd|geplaatst',
  sv: 'publicera',
  da: 'publiceret',
  no: 'publisert',
  pl: 'opublikowan',
  ru: 'опубликован',
  tr: 'yayın',
  id: 'diterbitkan',
  vi: 'xuất bản',
};

/** Words over or in a link that leads to the page's own source. */
const sources = {
  en: 'sources?|via|source article|original article|read the original',
  ko: '출처|원문|원문\\s?보기',
  ja: '出典|引用元|元記事',
  zh: '来源|來源|原文',
  de: 'quelle|originalquelle',
  es: 'fuente',
  it: 'fonte',
};

/** Buttons and counts under a reader's comment. */
const replies = {
  en: 'reply|quote|report|like|\\d{1,4}\\s?(?:likes?|replies|points?)',
  de: 'antworten',
  fr: 'répondre',
  es: 'responder',
  it: 'rispondi',
  ko: '답글',
  ja: '返信',
  zh: '回复|回覆',
  sv: 'svara',
  pl: 'odpowiedz',
  ru: 'ответить',
  tr: 'yanıtla',
  id: 'balas',
  vi: 'trả lời',
};

/** Times given relative to now. */
const ages = {
  en: '\\bago$',
  de: '^vor \\d',
  fr: '^il y a',
  es: '^hace \\d',
  ko: '전$',
  ja: '前$',
};

/** Copyright lines: they follow the article and are no part of it. */
const rights = {
  en: 'all rights reserved|copyright\\s?(?:[©ⓒ\\d]|\\(c\\))|^[©ⓒ]|this page was printed from',
  de: 'alle rechte vorbehalten',
  fr: 'tous droits réservés',
  es: 'todos los derechos reservados',
  it: 'tutti i diritti riservati',
  pt: 'todos os direitos reservados',
  ko: '무단\\s?(?:전재|복제)',
  ja: '無断(?:転載|複製)',
  zh: '版权所有|版權所有',
};

const all = (words: Readonly<Record<string, string>>): string => Object.values(words).join('|');

/** A line in the form in which headings are listed. */
const bare = (line: string): string =>
  line.toLowerCase().replace(/^[\s\p{P}\p{S}]{1,20}|[\s\p{P}\p{S}]{1,20}$/gu, '');

const related: ReadonlySet<string> = new Set(all(relatedHeadings).split('|'));
/** Whether other stories follow a line. */
export const isRelatedHeading = (line: string): boolean => related.has(bare(line));
const adverts: ReadonlySet<string> = new Set(all(advertLabels).split('|'));
/** Whether a box that begins with a line is an advert. */
export const isAdvertLabel = (line: string): boolean => adverts.has(bare(line));
/** Whether a line begins with the label of an advert, whatever stands right behind it. */
export const beginsAsAdvert = wordList(all(advertLabels), '^', '(?![a-z])');
const aboutAuthors: ReadonlySet<string> = new Set(all(authorLabels).split('|'));
/** Whether a box that begins with a line is about the author. */
export const isAuthorLabel = (line: string): boolean => aboutAuthors.has(bare(line));
/** Whether a button or a link asks the reader to sign up, to log in or to pay. */
export const asksToJoin = wordList(all(joining));
/** Whether readers speak behind a heading. */
export const readersFollow = (heading: string): boolean => /^(?:comments|댓글|コメント)$/.test(bare(heading));

const date =
  '\\p{Ll}\\p{L}{2,8}\\.? \\d{1,2},? \\d{4}|\\d{1,2}\\.? \\p{Ll}\\p{L}{2,8}\\.?,? \\d{4}|\\d{4}\\s?[-./年년]\\s?\\d{1,2}\\s?[-./月월]';
const minutes = '\\d{1,3}\\s?(?:min(?:ute)?s?(?!\\p{L})(?: (?:to )?read)?|분|分)(?!\\s\\p{Ll}{2,}\\s\\p{L})';
/** Letters that continue a word. */
const letters = 'a-zß-ɏа-ӿ';
const firstWords = wordList(all(bylineStarts), '^', `(?![${letters}가-힣ぁ-ヿ㐀-鿿0-9])`);
/** Matched against lower-case text: compiling a case-insensitive pattern takes several times as long. */
const timeOrDate = new RegExp(`^(?:[^|·•\\d]{0,40}[|·•] ?){0,4}${minutes}|^(?:${date})`, 'u');
/** Whether a line says who wrote, when, or how long it takes to read: "By Jane Roe", "Politics | 4 min read". */
export const isBylineText = (line: string): boolean =>
  firstWords.has(line) ||
  (/\d/.test(line) && timeOrDate.test(line.toLowerCase())) ||
  /(?:기자|記者|记者)$/.test(line);

/** Where in a line a word begins that marks its day as that of publication or of a change. */
export const dayLabel = new RegExp(`(?=${all(changes)}|${all(publications)})`, 'i');

/** A word of a later change. */
export const changed = new RegExp(all(changes), 'i');

/** A word of publication. */
export const published = new RegExp(all(publications), 'i');

/** A copyright line. */
export const ownership = new RegExp(all(rights), 'i');

/** A line that only names a source. */
export const sourceWords = new RegExp(
  `^(?:\\s|[:：·|[(])*(?:original\\s)?(?:${all(sources)})(?:\\s|[:：·|\\])→↗])*$`,
  'iu',
);

/** A button or a count under a comment. */
export const reply = new RegExp(`^(?:${all(replies)})$`, 'iu');

/** How long ago something was: "3 hours ago". */
export const age = new RegExp(all(ages), 'u');
