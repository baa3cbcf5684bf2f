/**
 * Pages by kind: what a notice or a trap has in common whatever its words are, three or more a kind, in several languages.
 * All sentences are ours.
 */
import { p, type Parts } from './page.ts';

export interface KindPage {
  readonly kind: string;
  readonly lang: string;
  readonly parts: Parts;
}

const end = (...texts: readonly string[]): Parts[] => texts.map((text) => ({ end: p(text) }));
const middle = (...texts: readonly string[]): Parts[] => texts.map((text) => ({ middle: text }));
/** A list of other stories behind the article. */
const teasers = (...titles: readonly string[]): Parts[] =>
  titles.map((title) => ({
    after: `<section><h3>Picked for you</h3><div><a href="/x">${title}</a></div><div><a href="/y">Ten soups for a wet week</a></div></section>`,
  }));
const box = (...texts: readonly string[]): Parts[] =>
  texts.map((text) => ({
    after: `<div class="short"><h3>In short</h3>${p(text)}<ul><li>Fuel duty frozen until autumn</li><li>Rovers sign a keeper</li></ul></div>`,
  }));
const chat = (...texts: readonly string[]): Parts[] =>
  texts.map((text) => ({ end: `<div class="ask"><h4>Ask about this story</h4>${p(text)}</div>` }));
/** An article whose first paragraph says what the letters stand for. */
const about = (first: string, note: string): Parts => ({
  body: `${p(first)}${p('The council met on Monday to speak about the pier and the northern quay, as planned.')}${p('A storm had damaged both last autumn, and the engineers want to start in May.')}`,
  end: p(note),
});

const byline = (...lines: readonly string[]): Parts[] => lines.map((line) => ({ byline: line }));
const button = (...labels: readonly string[]): Parts[] =>
  byline(...labels.map((label) => `Staff <button aria-label="${label}">ⓘ</button>`));
const meta = (...fields: readonly string[]): Parts[] =>
  fields.map((field) => {
    const [name, content] = field.split(' = ');
    return { head: `<meta name="${name}" content="${content}">` };
  });

type Kinds = Readonly<Record<string, Readonly<Record<string, readonly Parts[]>>>>;
const pagesOf = (kinds: Kinds): KindPage[] =>
  Object.entries(kinds).flatMap(([kind, languages]) =>
    Object.entries(languages).flatMap(([lang, all]) => all.map((parts) => ({ kind, lang, parts }))),
  );

export const kindsSilent = pagesOf({
  'an author who writes about AI': {
    en: byline('By Mara Lindgren, our AI reporter', 'By Mara Lindgren (AI reporter)', 'By Mara Lindgren, LLM', 'By Ian Moss, virtual reality reporter', 'By Ian Moss, AI and virtual worlds editor', 'By robot, 3.5 million parcels were sorted at the depot of Lorn last year, the post office said on Monday.'),
    ko: byline('홍길동 AI 기자', '홍길동 AI전문기자', '김가람 기자 (AI·로봇 담당)', 'AI산업부 김가람 기자', '가상자산·AI 담당 기자 김가람'),
    ja: byline('堀江沙織 AI記者', 'AI担当記者 堀江沙織', '堀江 沙織（AI担当）', '仮想通貨・AI記者 堀江沙織'),
    de: byline('Von Lena Orth, Redakteurin für KI und virtuelle Welten', 'Von Lena Orth, KI-Reporterin', 'Von Lena Orth (KI-Redaktion)'),
    fr: byline('Par Anne Roux, journaliste IA'),
    es: byline('Por Ana Ruiz, redactora de IA'),
    zh: byline('AI新闻部记者 陈立'),
  },
  'a button that offers it': {
    en: button('Translate this article with AI', 'Have this article explained by AI', 'Get an AI summary'),
    ko: button('이 기사를 AI로 요약하기', '이 기사 AI 번역'),
    ja: button('この記事をAIで要約する', 'この記事をAIが要約します'),
    de: button('Diesen Artikel mit KI zusammenfassen'),
    fr: button('Résumer cet article avec l’IA'),
    zh: button('用AI总结本文'),
  },
  'a field that tells of another thing': {
    en: meta('ai-content-declaration = no AI used', 'ai-images = generated', 'ai-training = disallow', 'ai-summary = The council met on Monday.', 'ai-text = false', 'ai-summaries = generated', 'ai-thumbnail = generated', 'ai-answers = generated'),
  },
  'another work from a source': {
    en: end('From the old letters, an AI wrote a new novel, its publisher says.', 'The club says its language model wrote the programme from match records.'),
    ko: end('옛 일기를 AI가 엮어 다시 쓴 소설입니다.', '구단은 기록을 바탕으로 AI가 쓴 응원가를 공개했다.', '학생들의 일기를 AI가 고쳐 쓴 글이 논란이 됐다.'),
    ja: end('古い日記をAIがまとめて書き直した小説です。', '市は資料をもとにAIが作成した計画案を公表した。', '会議の記録をAIが書いた例もある。'),
    de: end('Ein Roman, den eine KI aus alten Briefen geschrieben hat.', 'Aus den Daten der Stadt hat eine KI den Fahrplan erstellt.'),
    zh: end('根据旧日记，由AI撰写的小说出版。'),
  },
  'a headline among other stories': {
    en: [
      ...teasers('This article was written by AI, and nobody noticed', 'We let an AI write this article. It went badly'),
      { after: '<section><a href="/x">Why this story was written by AI: a tour</a><a href="/y">Ten soups for a wet week</a></section>' },
    ],
    ko: teasers('이 기사는 AI가 썼습니다…독자들은 몰랐다', '이 칼럼은 왜 AI가 썼나'),
    ja: teasers('この記事はAIが書きました：読者の反応は', 'なぜこの記事はAIが書いたのか'),
    de: teasers('Warum dieser Text von einer KI geschrieben wurde'),
    fr: teasers('Pourquoi cet article a été écrit par une IA'),
    es: teasers('Por qué este artículo fue escrito por una IA'),
    it: teasers('Perché questo articolo è stato scritto da un’IA'),
    pt: teasers('Por que este texto foi escrito por uma IA'),
    zh: teasers('为什么这篇文章由AI撰写'),
  },
  'letters of another name': {
    en: [
      about('Arctic Institute (AI) opened a new station on Monday, its director said at the pier.', 'Report written by AI.'),
      about('The Atlantic Inspectorate ("AI") looked at the ferry pier on Monday and found it safe.', 'The summary was prepared by AI.'),
      about('AI (Azure Isles), an airline, will fly to the quay twice a week from May.', 'Statement by AI: the text was prepared by AI.'),
    ],
    es: [about('Asociación Isleña (AI) publicó el lunes su informe sobre el muelle del puerto.', 'Informe elaborado por AI.')],
    de: [about('Das Klima-Institut (KI) hat am Montag seinen Bericht zur Fähre vorgelegt.', 'Bericht erstellt von KI.')],
    fr: [about('L’Institut Atlantique (IA) a publié lundi son rapport sur le quai du port.', 'Rapport rédigé par l’IA.')],
    ja: [about('アクション・インターナショナル（AI）は月曜日、港の桟橋についての報告を公表した。', '報告書はAIが作成。')],
    ko: [about('액션 인터내셔널(AI)은 월요일 부두에 관한 보고서를 공개했다고 밝혔다.', '보고서는 AI가 작성.')],
  },
  'a notice that is quoted': {
    en: middle('<h3>“This text was written by AI”</h3>', p("Applicants must end such pages with 'This text was written with the help of AI' and sign it.")),
    ko: middle(
      p("학생은 과제 끝에 '이 글은 AI가 작성했습니다'라고 써야 한다."),
      p('기사 아래에는 ‘이 기사는 AI가 작성했습니다’는 문구가 붙었다.'),
      '<h3>"이 기사는 AI가 썼고 나는 읽지 않았다"</h3>',
    ),
    ja: middle('<h3>「この文章はAIが書いた、私は見ていない」</h3>', '<h3>『この記事はAIが作成した』</h3>', p('欄外には‘この記事はAIが作成しました’とある。')),
    de: middle('<h3>»Dieser Text wurde von KI verfasst«</h3>'),
    fr: middle('<h3>« Ce texte est écrit par l’IA »</h3>'),
    zh: middle('<h3>“这篇文章是AI写的”</h3>', p('学生须在文末写上‘本文由AI协助完成’字样。')),
  },
  'answers of a chat': {
    en: chat('This answer was generated by AI.', 'Replies are written by AI and may be wrong.', 'AI-generated responses may be inaccurate.'),
    ko: chat('답변은 AI가 생성하며 정확하지 않을 수 있습니다.', 'AI가 생성한 답변입니다.', '이 답변은 AI가 자동으로 작성했습니다.'),
    ja: chat('回答はAIが自動で生成します。', 'AIが生成した回答です。', 'この回答はAIが作成しました。'),
    de: chat('Die Antwort wurde von einer KI erstellt.'),
    fr: chat('La réponse a été générée par une IA.'),
    es: chat('Respuestas generadas por IA.'),
    it: chat('La risposta è stata generata da un’IA.'),
    pt: chat('A resposta foi gerada por IA.'),
    zh: chat('回答由AI生成，仅供参考。', 'AI生成的回答可能有误。'),
  },
  'AI is denied': {
    en: end('This article uses no generative AI at all; people wrote it.', 'We use no AI whatsoever to write our articles.', 'Written without any AI.'),
    ko: end('이 기사는 AI를 전혀 쓰지 않고 기자가 작성했습니다.', '이 글에는 AI가 쓴 문장이 하나도 없습니다.', 'AI를 일절 사용하지 않고 작성한 기사입니다.'),
    ja: end('この記事は生成AIを全く使わず、記者が書きました。', 'この文章はAIなしで書かれました。', 'AI不使用。人間が書いた記事です。'),
    de: end('Für diesen Artikel wurde keinerlei KI verwendet.', 'Ohne jede KI verfasst.'),
    fr: end('Rédigé sans le moindre recours à l’IA.'),
    es: end('Escrito sin usar IA en absoluto.'),
    it: end('Questo testo è stato scritto senza alcuna IA.'),
    pt: end('Escrito sem uso de IA.'),
    zh: end('本文不借助任何人工智能写作。', '全文无AI参与撰写。'),
  },
  'summaries of other stories': {
    en: box('AI-generated summaries of four other stories', 'More stories, summarised by AI', 'The day’s news, summarised by AI'),
    ko: box('다른 기사를 AI가 요약했습니다', 'AI가 요약한 오늘의 주요 뉴스', '다른 기사 4건의 AI 요약'),
    ja: box('他の記事をAIが要約しています', '今日の主なニュースをAIが要約', 'AIによる他の記事4本の要約'),
    de: box('Vier weitere Meldungen, von KI zusammengefasst'),
    fr: box('Résumés d’autres articles générés par IA'),
    es: box('Resúmenes de otras noticias generados por IA'),
    it: box('Riassunti di altri articoli generati da IA'),
    pt: box('Resumos de outras notícias gerados por IA'),
    zh: box('其他文章的AI摘要', 'AI生成的今日要闻摘要'),
  },
});

export const kindsTold = pagesOf({
  'the author is a program': {
    en: byline('By Pixel, our AI reporter', 'By AI reporter Nova', 'Author: a large language model', 'By the Herald’s language model', 'HW/LLM', 'By Beacon (AI reporter), 3 June 2026', '<span title="Author: AI language model">HW</span>'),
    ko: byline('AI 기자 한별', '한별 AI 기자', '글=AI 기자 ‘한별’ 2026-03-01', '기자: 언어모델', '로봇기자 나래'),
    ja: byline('文・AI記者「みなと」 2026年3月1日', 'AI記者 みなと', '記者：AI「みなと」', '執筆者：大規模言語モデル'),
    de: byline('Von KI-Redakteurin „Mila“, 3.2.2026', 'Von unserer KI-Autorin Mila', 'Mila, KI-Reporterin', 'hw/KI'),
    fr: byline('Par Iris, rédactrice virtuelle (IA)', 'Auteur : modèle de langage'),
    es: byline('Por NovaIA, redactor virtual con IA', 'Autor: modelo de lenguaje'),
    it: byline('Di Lia, giornalista IA', 'Autore: modello linguistico'),
    pt: byline('Por Lia, repórter virtual com inteligência artificial', 'Autor: modelo de linguagem'),
    zh: byline('AI记者 小海', '文／AI記者「小海」 2026-03-01', '作者：大语言模型'),
  },
  'a button that says it': {
    en: button('The text of this article was generated by artificial intelligence', 'This story was written by AI'),
    ko: button('이 기사의 본문은 생성형 AI가 작성했습니다'),
    ja: button('この記事の本文は生成AIが作成しました'),
    de: button('Der Text dieses Artikels wurde von einer KI erstellt'),
    fr: button('Le texte de cet article a été rédigé par une IA'),
    es: button('El texto de este artículo fue generado por una IA'),
    it: button('Il testo di questo articolo è stato scritto da una IA'),
    pt: button('O texto desta matéria foi gerado por IA'),
  },
  'a field of the head': {
    en: meta('ai-content-declaration = text generated by AI', 'content-ai-generated = true', 'x-ai-disclosure = ai-written', 'generated-by = large language model'),
    ko: meta('ai-content-declaration = 본문 AI 생성', 'ai-notice = 이 기사는 AI가 작성했습니다'),
    ja: meta('ai-content-declaration = 記事本文はAI生成'),
    de: meta('ai-declaration = Text von KI erstellt'),
  },
  'a model of our own, from a source': {
    en: end('Match reports on this page, including the one you are reading, are produced by our text model from the official feed.', 'From the official scoresheet, our language model wrote this report.', 'Every weather report here, this one included, is written by our text model.'),
    ko: end('경기 기록을 바탕으로 본지 언어모델이 작성한 기사', '기상청 자료를 기반으로 자체 개발한 언어모델(KW-1)이 작성했습니다.', '여러 매체의 보도를 AI가 종합해 새로 작성한 기사입니다.', '여러 기사를 AI가 종합해 작성한 글', '통신사 세 곳의 기사를 AI가 엮어 다시 쓴 글입니다.'),
    ja: end('試合データから自社の言語モデルが書いた戦評です。', '公式記録をもとにAIが執筆しました。', '各社の報道をAIがまとめて書き直した記事です。', '本紙の言語モデルが議事録を読んで書いた記事'),
    de: end('Aus den Daten des Verbandes von unserem Sprachmodell geschrieben.', 'Auf Grundlage des Spielberichts hat unser Textmodell diesen Artikel geschrieben.'),
    fr: end('À partir de la feuille de match, notre modèle de langage a rédigé ce texte.'),
    es: end('A partir del acta oficial, nuestro modelo de lenguaje redactó esta crónica.'),
    it: end('A partire dal referto, il nostro modello linguistico ha scritto questo testo.'),
    pt: end('A partir da súmula, nosso modelo de linguagem escreveu este texto.'),
    zh: end('根据比赛记录，由本报语言模型撰写。', '本报自研大模型根据公告写成的稿件。'),
  },
  'AI spelled out is AI': {
    en: [about('Artificial Intelligence (AI) is used in the harbour to plan the ferries, the council said.', 'Report written by AI.')],
    fr: [about('L’Intelligence Artificielle (IA) aide le port à planifier les bacs, dit la mairie.', 'Texte rédigé par une IA.')],
    ko: [about('어느 인공지능(AI)이 항만의 배편을 짠다고 시가 밝혔다.', '본문은 AI가 작성했습니다.')],
  },
  'letters behind a name that has the same initials': {
    en: [
      about('Groups such as Azure Isles, AI firms and banks met at the pier on Monday.', 'This article was generated by AI.'),
      about('On the future of AI, Anna Ito said that the pier will stand for a century.', 'This article was generated by AI.'),
      about('The town asked Ada Irving (AI expert) about the pier on Monday.', 'This article was generated by AI.'),
    ],
  },
  'a notice that leads to the rules': {
    en: end('<a href="/rules">This article was produced with the help of AI.</a>', '<a href="/rules">This article was written with the help of AI</a>'),
    ko: end('<a href="/rules">이 기사는 AI가 작성했습니다</a>'),
    ja: end('<a href="/rules">この記事はAIが作成しました</a>'),
  },
});
