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
  /AI|A\.I|IA|I\.A|KI|K\.I|LLM|GPT|Gemin|Claud|Copil|DeepS|DeepL|Grok| ai|rtif|RTIF|ntelig|ntellig|nstliche|lgor|odel|odèl|achi|aschi|utoma|ob[oô]t|hatb|[\u3040-\ud7a3\uff21]/;
/**
 * AI as a word of its own in the languages whose notices are read. Case counts: "ai" is a word of French and Italian. The
 * text of neighbouring blocks runs together ("pierAI summaryThe"), so a change of case is an edge too.
 */
const ai =
  /(?<![A-Z\d])(?:A\.?I|I\.?A|K\.?I|LLM|[Cc]hat ?GPT|GPT-\d|Gemini|Claude|Copilot|DeepSeek|DeepL|Grok)(?![a-z]|[A-Z](?![a-z]))|(?:by|with|using|an?) ai(?![a-z])|\bai[- ](?:gen|wri|assi|tran|summ|powered)|rtificial intel|RTIFICIAL INTEL|rtificielle|ntelig[eê]ncia artif|ntelligenza artif|ünstliche|lgorit|anguage model|odelo de l|odello ling|odèle de l|achine|aschinell|utomat|[Rr]ob[oô]t|[Cc]hatbot|인공 ?지능|알고리즘|챗|로봇|번역기|기계|언어 ?모델|자동|요약|人工[智知]|模型|算法|机器|機器|機械|自動|自动|智能|言語モデル|チャットボット|ＡＩ/g;
/** A byline or a name that says what its author is. */
const author =
  /\((?:AI|KI|IA)\)|(?:By|Von|Par|Por|Author:?) (?:\w{1,20} )?(?:AI|KI|IA|ChatGPT|Gemini|Claude)(?![a-z])/;
/** Stems of making something, in the same languages. */
const made =
  /contribu|nasc|aiut|generat|gener[ai]|writ|wrote|produc|creat|assist|transl|summar|compos|compil|synthes|draft|help|used|edit|author|analysis|usage|작성|생성|번역|요약|도움|활용|제작|사용|쓰|기자|집필|作成|生成|執筆|翻訳|要約|支援|活用|使用|利用|書|作|撰|翻译|翻譯|摘要|辅助|輔助|协助|協助|整理|合成|写|寫|erstell|geschrieb|verfass|generier|übersetz|bearbeit|zusammen|unterstütz|genutzt|einsatz|entst|stamm|génér|rédig|écrit|tradui|traduc|résum|utilis|aide|redac|elabor|escri|tradu|resum|ayuda|utiliz|usa|scritt|redatt|tradott|prodott|realizz|riassunt|gerad|redig|produz|ajuda|escrev|feit|criad/gi;

/** A page may hide what is its own: a form whose field is named "textContent" answers with that field. */
const textContent = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent');
const textOf = (node: Node): string => String(textContent?.get?.call(node) ?? '');

/** Signs in attributes and metadata, found by the browser's own selector engine. */
const marked =
  '[ai-disclosure],meta[name="ai-disclosure" i],meta[name^="aigc" i],meta[name="ai-generated" i],[itemprop="digitalSourceType"]';
const data = /digitalSourceType|aiDisclosure|"AIGC"|creativeWorkStatus|SoftwareApplication/;
/** Elements inside the body whose text no reader reads, or only its writer. */
const unread = 'body :is(script,style,noscript,textarea,select,pre)';

/** Whether a piece of text has both words close together. */
export function speaksOfAi(text: string): boolean {
  if (!hint.test(text)) return false;
  if (author.test(text)) return true;
  // Both lists of words are walked once, side by side: a page may say "AI" ten thousand times.
  let making = -1;
  for (const match of text.matchAll(ai)) {
    const from = Math.max(0, match.index - reach);
    if (making < from) {
      made.lastIndex = from;
      const next = made.exec(text);
      if (!next) return false;
      making = next.index;
    }
    if (making <= match.index + match[0].length + reach) return true;
  }
  return false;
}

/** The body's text as one string: walking its nodes one by one would cost thirty times as much. */
function bodyText(document: Document, body: Node): string {
  const whole = textOf(body);
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

/** Open shadow roots: custom elements are the ones that have them. */
function* shadowTexts(document: Document): Generator<string> {
  const found = document.evaluate("//body//*[contains(name(), '-')]", document, null, 7);
  for (let i = 0; i < found.snapshotLength && i < most; i += 1) {
    const root = (found.snapshotItem(i) as Element).shadowRoot;
    if (root) yield textOf(root);
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
  if (document.querySelector(marked)) return true;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
    if (data.test(textOf(script).slice(0, dataCap))) return true;
  // Each of these passes over the page is a few milliseconds on a very long one: a turn for the page in between.
  await pause();
  if (speaksOfAi(labels(document))) return true;
  await pause();
  for (const words of shadowTexts(document)) if (speaksOfAi(words.slice(0, slice))) return true;
  await pause();
  const text = bodyText(document, body);
  for (let from = 0; from < text.length && from < cap; from += slice) {
    await pause();
    // Slices overlap, so that words on both sides of a cut are seen together.
    if (speaksOfAi(text.slice(from, from + slice + reach * 2))) return true;
  }
  return false;
}
