/**
 * The cheap first look: is there any sign that this page says something about AI? It walks the text in slices and answers
 * yes or no; what exactly is said is found out by the annotator, which only pages with a sign ever load.
 */

/** Code units that are tested in one go: about a millisecond. */
const slice = 65_536;
/** Pages longer than this are not articles; what stands behind is not looked at. */
const cap = 3_000_000;
/** Labels and shadow roots that are read. */
const most = 500;
/** How near a making word must stand: a notice is short. */
const reach = 200;
/** Structured data is read up to here. */
const dataCap = 200_000;

/** Letters that every word below has; a slice without any of them is done with in no time. */
const hint =
  /AI|A\.I|IA|I\.A|KI|K\.I|LLM|GPT|emin|laude|opil|DeepS|DeepL|Grok|Qwen|Llama|istral|erplex|Kimi|omputer|nformat| ai|rtif|RTIF|ntelig|NTELIG|ntellig|NTELLIG|nstlich|lgor|odel|odèl|achi|aschi|acchi|áquin|utom|ob[oô]t|obô|hatb| bot|oogle|[\u3040-\ud7a3\uff21]/;
/**
 * AI as a word of its own in the languages whose notices are read. Case counts: "ai" is a word of French and Italian. The
 * text of neighbouring blocks runs together ("pierAI summaryThe"), so a change of case is an edge too.
 */
const ai = String.raw`(?<![A-Z\d])(?:A\.?I|I\.?A|K\.?I|LLM|[Cc]hat ?GPT|GPT|[Gg]emini|[Cc]laude|Copilot|DeepSeek|DeepL|Grok|Qwen|Llama|Mistral|Perplexity|Kimi)(?![a-z]|[A-Z](?![a-z]))|(?:by|with|using|an?) ai(?![a-z])|\bai[- ](?:gen|wri|assi|tran|summ|powered)|rtificial [Ii]ntel|RTIFICI?AL|rtificielle|NTELLIG|ntelig[eê]nci?a [Aa]rtif|ntelligenza [Aa]rtif|ünstlich|lgorit|anguage model|prachmodel|odelos? de l|odell[oi] ling|odèles? de l|achine|áquina|acchina|aschinell|utom[aá]t|[Rr]ob[oô]t|[Rr]obô|[Cc]hatbot|[Nn]ews ?bot|(?:[Uu]n|[Aa]) bot|oogle[- ]T|omputerprog|nform[aá]ti[qc]|인공 ?지능|알고리즘|챗|로봇|번역기|파파고|기계|언어 ?모델|자동|요약|클로드|제미나이|人工[智知]|模型|算法|机器|機器|機械|自動|自动|智能|智慧|言語モデル|チャットボット|ロボット|文心|豆包|通义|ＡＩ`;
/** A byline or a name that says what its author is. */
const author = String.raw`\((?:AI|KI|IA)\)|[:：] ?(?:AI|KI|IA)(?![A-Za-z-])|(?:By|Von|Par|Por|Author:?) (?:\w{1,20} )?(?:AI|KI|IA|ChatGPT|Gemini|Claude)(?![a-z])`;
/** Stems of making something, in the same languages. */
const made = String.raw`powered|originat|e(?:x|s)tra[chcií]|estratt|distill|pulled|select|sélect|ausgewähl|geliefert|kommt|firm[ao]|assinad|signé|provien|servit|뽑|추려|[만맡][들든듭았은]|담당|抜き出|抽出|担当|提取|抽取|擷取|出自|[拟擬]|contribu|prepar|rendered|polish|proofr|expand|korrektur|develop|desarr|desenv|svilupp|entwick|nasc|aiut|g[eé]n[eé]r|gerad|writ|wrot|produ|prodott|cr[eé]a|cré|criad|assist|asist|tra(?:nsl|du|dott|duz)|summar|compo|compil|s[yi]nt|draft|help|us(?:ed|ing|age)|utili|edit|author|analys|put together|courtesy|disclos|작성|생성|번역|요약|도움|활용|제작|사용|이용|[쓰쓴썼]|기자|집필|만들|초안|처리|분석|정리|발행|함께|編|作|生成|執筆|翻|訳|要約|支援|活用|使用|利用|書|分析|記者|撰|摘要|[辅輔协協]助|整理|合成|提[炼煉]|[写寫产產]|[总總][结結]|完成|[润潤][色飾饰]|小[编編]|来自|來自|erstell|schrieb|verfass|erzeug|übersetz|bearbeit|zusammen|unterstütz|nutzt|einsatz|eingesetzt|entst|stamm|redak|text|r[eé]da[ckçzt]|r[eé]di|r[eé]sum|riassu|aide|appuy|elabor|scr[ei]|écri|ayud|realizz|réalis|realiz|ajuda|auxíl|fe[ic]|hecho|hizo|frut|cura`;
/** The patterns are made when the first hint is seen: most pages never pay for parsing them. */
let patterns: { readonly ai: RegExp; readonly author: RegExp; readonly made: RegExp } | undefined;
const patternsOf = (): NonNullable<typeof patterns> =>
  (patterns ??= { ai: new RegExp(ai, 'g'), author: new RegExp(author), made: new RegExp(made, 'gi') });

/** A page may hide what is its own: a form whose field is named "textContent" answers with that field. */
const textContent = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent');
const textOf = (node: Node): string => String(textContent?.get?.call(node) ?? '');

/** Signs in attributes and metadata, found by the browser's own selector engine. */
const marked = '[ai-disclosure],[itemprop="digitalSourceType"]';
const markedHead =
  'meta[name="ai-disclosure" i],meta[name^="aigc" i],meta[name="ai-generated" i],meta[itemprop="digitalSourceType"]';
const data = /digitalSourceType|aiDisclosure|"AIGC"|creativeWorkStatus|SoftwareApplication/;
/** Elements inside the body whose text no reader reads, or only its writer. */
const unread = 'body :is(script,style,noscript,textarea,select,pre)';
/** What is no element of HTML's common ones: custom elements, the only ones with shadow roots that a page is built of. */
const uncommon =
  'body :not(div,p,a,span,li,ul,b,i,em,strong,img,h1,h2,h3,h4,td,tr,th,table,tbody,section,article,header,footer,main,nav,aside,figure,figcaption,button,input,form,label,script,style,link,svg,path,use,g,br,hr,time,small,picture,source,video,iframe,noscript,ol,dl,dt,dd,blockquote)';

/** Whether a piece of text has both words close together. */
export function speaksOfAi(text: string): boolean {
  if (!text || !hint.test(text)) return false;
  const words = patternsOf();
  if (words.author.test(text)) return true;
  // Both lists of words are walked once, side by side: a page may say "AI" ten thousand times.
  let making = -1;
  for (const match of text.matchAll(words.ai)) {
    const from = Math.max(0, match.index - reach);
    if (making < from) {
      words.made.lastIndex = from;
      const next = words.made.exec(text);
      if (!next) return false;
      making = next.index;
    }
    if (making <= match.index + match[0].length + reach) return true;
  }
  return false;
}

/** Whether a long text speaks of AI anywhere, looked at in slices. */
async function anySlice(text: string, pause: () => Promise<void>): Promise<boolean> {
  for (let from = 0; from < text.length && from < cap; from += slice) {
    if (from) await pause();
    // Slices overlap, so that words on both sides of a cut are seen together.
    if (speaksOfAi(text.slice(from, from + slice + reach * 2))) return true;
  }
  return false;
}

/** A text without what scripts, styles and text fields hold. */
function withoutUnread(document: Document, whole: string): string {
  const kept: string[] = [];
  let from = 0;
  for (const element of document.querySelectorAll(unread)) {
    const words = textOf(element);
    if (!words) continue;
    const at = whole.indexOf(words, from);
    if (at < 0) continue;
    kept.push(whole.slice(from, at));
    from = at + words.length;
  }
  kept.push(whole.slice(from));
  return kept.join('\n');
}

/** The texts of open shadow roots. */
function* shadowTexts(document: Document): Generator<string> {
  const found = document.querySelectorAll(uncommon);
  for (let i = 0, roots = 0; i < found.length && i < cap && roots < most; i += 1) {
    const root = found[i]?.localName.includes('-') ? found[i]?.shadowRoot : null;
    if (!root) continue;
    roots += 1;
    yield textOf(root);
  }
}

/** Badges say in `title` or `aria-label` what their picture means. */
function labels(document: Document): string {
  const found = document.querySelectorAll('[title],[aria-label]');
  const out: string[] = [];
  for (let i = 0; i < found.length && i < most; i += 1) {
    const get = (name: string): string =>
      found[i] ? (Element.prototype.getAttribute.call(found[i], name) ?? '') : '';
    out.push(`${get('title')} ${get('aria-label')}`.slice(0, reach));
  }
  return out.join('\n');
}

/**
 * Looks at the page, giving the browser time between slices.
 * @param pause resolves when the page may be worked on again
 */
export async function hasSign(document: Document, pause: () => Promise<void>): Promise<boolean> {
  const { body } = document;
  if (!body) return false;
  if (document.head?.querySelector(markedHead) || document.querySelector(marked)) return true;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
    if (data.test(textOf(script).slice(0, dataCap))) return true;
  if (speaksOfAi(labels(document))) return true;
  // Each pass over the page is a few milliseconds on a very long one: a turn for the page in between.
  await pause();
  for (const words of shadowTexts(document)) if (speaksOfAi(words.slice(0, slice))) return true;
  await pause();
  // One string of the whole body: walking its nodes one by one would cost thirty times as much.
  const whole = textOf(body);
  await pause();
  if (!(await anySlice(whole, pause))) return false;
  // Most pages are done with by now; only a sign may still be a script's or a text field's.
  await pause();
  return anySlice(withoutUnread(document, whole), pause);
}
