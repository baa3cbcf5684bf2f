/**
 * What the first look at every page searches for. This is all that the detector carries of the word lists: patterns for
 * English, and for all other languages together a few runs of letters, such that each word for AI contains one and no word
 * of making contains any. A test builds sentences from all lists (first-look.test.ts) and reports what the first look would
 * miss: a list that grew may need a run here.
 */

/** Words that name a text, or point at it: in the grammar too. */
export const nouns =
  'article|story|post|piece|text|content|summary|report|page|translation|column|write[- ]?up|news item|newsletter|recap|transcript|material|analysis|overview|brief|briefing|description|review|guide|entry|document|copy|commentary|digest|headline|version|draft|bulletin|feature|readme|notebook|submission|roundup|round-up|lines|explainer|preview|reporting|news|words|sentence|paragraph|passage|section';
export const point =
  'this|these|itself|every|each|above|following|preceding|present|foregoing|of the|our|all|key|main';

/** Pattern sources for English, without the edges of words; "AI" is a token of its own. */
export const english = {
  ai: String.raw`nobody(?= (?:wrote|edited|was involved))|(?<=by )(?:a )?(?:software|machines?)|artificial[- ]intelligence|(?:language|text|writing) models?|machine[- ]learning|neural networks?|news ?bots?|chat ?bots?|robots?|bots?|an? (?:algorithm|machine|computer program|software)|machine translation|translation engines?|generative models?|algorithms|automation|DeepL|Google[- ](?:Tra\w+)|Papago|Chat ?GPT|GPT[- ]?\d[\w.-]{0,12}|GPT|Codex|Gemini|Claude|Copilot|DeepSeek|Qwen|Grok|Llama|Mistral|Perplexity|Kimi|LLMs?`,
  auto: 'auto(?:matically|mated|[- ])|(?:machine|computer)[- ]|algorithmically|synthetic',
  made: '(?:auto[- ]?|co[- ]?|re|pre[- ]?)?(?:generated|written|wrote|produced|created|authored|composed|drafted|compiled|modified|synthesi[sz]ed|prepared|crafted|rewritten|put (?:together|out)|reported)|shortened|abridged|proofread|polished|rephrased|reworded|copy-?edited|expanded|penned|generates|writes|produces|creates|drafts|translat(?:ed?|ion|es|ing)|rendered in(?:to)?|summari[sz](?:ed|es)|condensed|summar(?:y|ies)|(?:key|bullet) points|takeaways|tl;?dr|overview|recap|highlights|synthetic',
  work: 'put|(?:turned|converted|transformed)|(?:re)?(?:made|modified|published|curated|edited|developed|assembled|built|organi[sz]ed|narrated|constructed|researched|adapted|structured|optimi[sz]ed|rephrased|reworded|formatted|polished|expanded)|uses|extracted|distilled|pulled|selected|originat(?:ed|es) (?:from|with)|enhanced|processed|relied|relies|comes?|came|courtesy|is the (?:work|product|output)|contains?|includes?|powered|aided|used|using|utili[sz]ed|employed|helped?|helps|support(?:ed|s)|contribut(?:ed|es)|assist(?:ed|s)|leveraged|involved|fed|let|tapped|asked|use|enlisted|consulted|drew on|(?:had|played) a (?:hand|part|role)|(?:got|had|received) (?:some )?(?:help|assistance)',
  through: 'by|with|using|via|through|from|on|of|in collaboration',
  bare: `(?:${nouns}|account|summaries|stories)|(?:versions?|original)|(?:(?:key|main) (?:points|takeaways|highlights)|takeaways|bullet points)`,
};

/** For text of any other language; short words count only where no letter stands beside them. */
export const others = String.raw`tomat|صطناع|intel|智能|智慧|自動|model|mátic|언어|模型|인공|algor|yapay|机器|robot|機器|googl|progr|機械|自动|нейро|модел|동화|chine|आई|로봇|기계|클로|ット|نم|agent|искус|штучн|지피|머신|파파|人工|言語|算法|آل|कृ|मश|omput|iciel|modèl|una m|tbotx|skine|tekoä|kieli|konek|isest|чатбо|чат-б|робот|алгор|автом|makin|kecer|trí t|روبوت|خوارز|역기|챗봇|알고|동번|有道|文心|通义|通義|豆包|混元|智谱|讯飞|제미|코파|라마|딥시|퍼플|クロ|ジェ|자동|동으|アル|لق|आर|चै|रो|भा|स्|동 번|softw|machi|máqui|robôs|robos|chatt|maszy|stroj|ботом|машин|kal i|mesin|mô hì|thuật|tự độ|maskinöversat|maskinoversat|(?<!\p{L})(?:챗gpt|robô|robo|bota|бот|máy)(?!\p{L})`;
