/**
 * The cheap first look: is there any sign that this page says something about AI? It reads text in slices and answers
 * yes or no; what exactly is said is found out by the annotator, which only pages with a sign ever load.
 */

/** Code units that are tested in one go: well under a millisecond. */
const slice = 100_000;
/** Pages longer than this are not articles; what stands behind is not looked at. */
const cap = 3_000_000;

/** AI as a word of its own, in the languages whose notices are read. */
const ai =
  /(?<![A-Za-z\d])(?:A\.?I\.?|IA|I\.A\.|KI|LLM|Chat ?GPT|GPT-\d|Gemini|Claude)(?![A-Za-z])|artificial intel|intelig[eê]ncia artificial|intelligen[cz][ea] artifici|künstliche|인공\s?지능|人工智|人工知能|ＡＩ|자동\s?(?:생성|작성)|(?:generated|written|created|généré|generado|gerado|generato) auto|auto(?:matically )?[- ]?generated|automated (?:insights|journalism)|알고리즘에|algorithm|自動生成|自动生成|machine[- ]translat/iu;
/** Stems of making something, in the same languages. */
const made =
  /generat|genera[dt]|gener[ai]|writ|wrote|produc|creat|assist|transl|summar|compos|synthes|draft|help|edit|analysis|작성|생성|번역|요약|도움|활용|집필|作成|生成|執筆|翻訳|要約|支援|活用|撰|翻译|翻譯|摘要|辅助|輔助|创作|創作|整理|合成|erstell|geschrieb|verfasst|übersetz|bearbeit|zusammen|unterstütz|génér|rédig|écrit|tradui|résum|redact|elabor|escrit|tradu|resum|ayuda|scritt|redatt|tradott|prodott|realizz|gerad|redig|produz|ajuda/iu;
/** How near a making word must stand: a notice is short. */
const reach = 200;

/** Getters of the prototypes: a form whose field is named "textContent" hides the real one. */
const textContent = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent');
const textOf = (node: Node): string => String(textContent?.get?.call(node) ?? '');

/** Signs in attributes and metadata, found by the browser's own selector engine. */
const marked =
  '[ai-disclosure],meta[name="ai-disclosure" i],meta[name^="aigc" i],meta[name="ai-generated" i],[itemprop="digitalSourceType"]';
const data = /digitalSourceType|aiDisclosure|"AIGC"|creativeWorkStatus|SoftwareApplication/;

/** Whether a piece of text has both words close together. */
export function speaksOfAi(text: string): boolean {
  for (let from = 0; from < text.length; ) {
    const match = ai.exec(text.slice(from));
    if (!match) return false;
    const at = from + match.index;
    if (made.test(text.slice(Math.max(0, at - reach), at + match[0].length + reach))) return true;
    from = at + match[0].length;
  }
  return false;
}

/** Open shadow roots: custom elements are the ones that have them. */
function shadowTexts(document: Document): string[] {
  const out: string[] = [];
  const found = document.evaluate(
    "//body//*[contains(name(), '-')]",
    document,
    null,
    XPathResult.ORDERED_NODE_SNAPSHOT_TYPE,
  );
  for (let i = 0; i < found.snapshotLength && i < 500; i += 1) {
    const root = (found.snapshotItem(i) as Element).shadowRoot;
    if (root) out.push(textOf(root));
  }
  return out;
}

/** Attribute labels: badges say in `title` or `aria-label` what their picture means. */
function labelTexts(document: Document): string[] {
  return [
    ...document.querySelectorAll(
      '[title*="AI"],[aria-label*="AI"],[title*="KI"],[aria-label*="KI"],[title*="IA"],[aria-label*="IA"]',
    ),
  ]
    .slice(0, 50)
    .map((element) => `${element.getAttribute('title') ?? ''} ${element.getAttribute('aria-label') ?? ''}`);
}

/**
 * Looks at the page, giving the browser time between slices.
 * @param pause resolves when the page may be worked on again; rejects or never resolves where the look was given up
 */
export async function hasSign(document: Document, pause: () => Promise<void>): Promise<boolean> {
  const { body } = document;
  if (!body) return false;
  if (document.querySelector(marked)) return true;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
    if (data.test(textOf(script).slice(0, slice * 2))) return true;
  const texts = [textOf(body), ...shadowTexts(document), ...labelTexts(document)];
  for (const text of texts) {
    for (let from = 0; from < text.length && from < cap; from += slice) {
      if (from > 0) await pause();
      // Slices overlap, so that words on both sides of a cut are seen together.
      if (speaksOfAi(text.slice(from, from + slice + reach * 2))) return true;
    }
  }
  return false;
}
