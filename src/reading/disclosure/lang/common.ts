/** Names that are the same in every language, and small words that are looked for in all languages at once. */

/** Names of models in Chinese, Korean and Japanese. */
const easternModels =
  '文心一言|通义千问|通義千問|豆包|混元|智谱清言|讯飞星火|하이퍼클로바|클로바|클로드|제미나이|코파일럿|라마|딥시크|퍼플렉시티|クロード|ジェミニ';

/** Names of models, and of firms used as such. What follows "Claude" decides whether it is a person. */
export const models = `Chat ?GPT(?:[- ]?\\d[\\w.]{0,4})?|GPT[- ]?\\d[\\w.-]{0,12}|GPT|OpenAI(?: Codex)?|Codex|Gemini(?:[- ](?:\\d[\\w.]{0,5}|Pro|Flash|Lite|Ultra|Nano|Advanced)){0,4}|Claude(?:[- ](?:Code|Opus|Sonnet|Haiku|\\d[\\w.]{0,5})){0,4}|(?:Microsoft |GitHub )?Copilot|DeepSeek|Qwen|Grok|Llama(?:[- ]?\\d)?|Mistral|Perplexity|Kimi|LLMs?|${easternModels}`;
/** Translation programs. */
export const translators =
  '(?:www\\.)?DeepL(?:\\.com[/\\w]{0,11})?|Google[- ](?:Translate|Translator|Traduction|Traductor|Traduttore|Tradutor|Übersetzer|翻[訳译譯]|번역)|Papago|(?:네이버 )?파파고|有道';

/** "AI" itself in every language, also inside longer words. Texts of neighbouring blocks may run together. */
export const aiToken = String.raw`(?<![A-Z\d])(?:A\.?I(?:GC)?|I\.?A|K\.?I|ИИ|ШІ)(?![a-z]|[A-Z](?![a-z]))`;

/** A word's letters in every script that writes words apart, for sets. */
export const letters = 'a-zß-ɏа-ӿ؀-ۿऀ-ॿḀ-ỿ';

/** Answers behind a colon: "Human review: none". */
export const yes = 'yes|ja|oui|s[iíì]|sim|tak|да|так';
export const no =
  'no|none|nobody|not|nein|niemand|keine?r?|non|aucune?|ningun[oa]|nessun[oa]|não|nenhuma?|nee|geen|nej|nei|ingen|nie|brak|нет|ні';
/** Letters in every word for people, and for work by hand. */
export const people =
  'human|manual|by hand|speaker|proofreader|colleague|mensch|humain|uman[oaie]|사람|인간|人間|人手|人工(?![知智])|人類|人类';
/** A duty, a possibility or a request. */
export const may =
  'may|might|can|could|should|would|must|will|please|kann|wird|muss|bitte|peut|sera|doit|veuillez|merci de|puede|será|por favor|può|sarà|si prega|pode|주시|ご|どうか|请|請';
/** "A human review did not take place." */
export const held =
  'statt|erfolgt|take|taken|happen|eu lieu|(?:ha )?(?:tuvo|tenido|avuto) (?:lugar|luogo)|houve|aconteceu';
/** "AI" in a label, in all languages. */
export const aiWords =
  'A\\.?I\\.?|K\\.?I\\.?|I\\.?A\\.?|ИИ|ШІ|artificial intelligence|(?:생성형 ?)?인공 ?지능|人工知能|人工智[能慧]|機械|机器|機器|기계';
/** What a label calls a text: "AI content". */
export const texts =
  'content|text|article|news|analysis|usage notice|disclosure|inhalt|artikel|analyse|hinweis|contenu|texte|contenido|texto|artículo|contenuto|testo|articolo|conteúdo|기사|글|콘텐츠|정보|분석|뉴스|記事|コンテンツ|文章|テキスト|内容|內容|新闻|新聞|稿件|报道|報導|资讯|資訊';
/** With a denial before them they tell of some texts only, or of some days. */
export const every =
  'every|each|all|always|necessarily|immer|jede[rsn]?|alle|tou[st]|toutes|chaque|toujours|todos|todas|cada|siempre|sempre|ogni|tutti';
/** What opens a clause that a denial before it does not reach. */
export const but = 'but|and|then|sondern|aber|und|mais|et|sino|pero|y|ma|e|mas';
/** What makes those who follow a word of checking the ones who checked, or the check come before the reader's eyes. */
export const before =
  'by|before|prior|for|von|vom|durch|vor|par|avant|por|antes|dal?|dalla|prima|pel[ao]|door|voor|av|af|före|przez';
/** What nobody did who did not check: read it, looked at it. */
export const looked =
  '(?:has |have |had )?(?:read|looked|seen|saw|touched|involved)|hat [^.,;]{0,20}gelesen|n.a (?:lu|vu)|h?a (?:leído|visto|letto)|leu|viu|gelezen|gezien|läst|sett|未だ?|안 ';
/** "No person wrote this", which is no denial of AI. */
export const noHuman =
  '\\bno (?:human|person|journalist|reporter|author)s?\\b|\\bnot (?:by )?(?:a )?humans?\\b|\\bkein (?:mensch|redakteur)\\b|(?:사람|기자)[이가]\\s?아(?:닌|니라)|(?:人間|記者|人)ではなく|(?:并|並)?非人工撰[写寫]';
