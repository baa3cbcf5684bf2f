/**
 * The cheap first look: is there any sign that this page says something about AI? It answers yes or no. What exactly is said
 * is found out later, for pages with a sign only. The words come from the grammar's lists, as few as possible. Only if a page
 * has a word for AI at all is the block around it read: does its sentence also speak of making something?
 */
import { aiToken } from '../reading/disclosure/lang/common.ts';
import { english, others, point } from '../reading/disclosure/signs.ts';
import { small } from '../text/small.ts';

/** Code units tested in one slice: about a millisecond. */
const slice = 65_536;
/** Pages longer than this are not articles; the rest is not looked at. */
const cap = 3_000_000;
/** Labels, headings and shadow roots that are read; a page that names AI more often is looked at closely. */
const most = 500;
/** A notice that names no text of its own has a sentence of at most so many letters, begins it soon, and keeps AI near. */
const longest = 240;
const lead = 60;
const near = 46;
/** Letters read around a word of AI. */
const reach = 260;
/** Structured data is read up to here. */
const dataCap = 200_000;

const edged = (source: string, flags = 'i'): RegExp => new RegExp(`\\b(?:${source})(?![a-zß-ɏ])`, flags);
const nobody = 'no (?:human|person|journalist|reporter|author)s?';
/** A pattern is compiled when it is first needed: few pages need more than the first. */
const later = (make: () => RegExp): (() => RegExp) => {
  let made: RegExp | undefined;
  return () => (made ??= make());
};
/** These two are run on whole pages: on lower-case text, with lower-case patterns, they cost less than half. */
const ai = later(() =>
  edged(
    `(?![efhjxyz])(?:${english.ai}|${nobody}|(?:by|with|using|via|an?|gen|generative) ai|ai(?=[ -](?:gen|wri|assi|tran|summ))|(?:${english.auto})\\w{0,12})`.toLowerCase(),
    'g',
  ),
);
const foreign = later(() => new RegExp(others, 'gu'));
const making = later(() => edged(english.made));
const working = later(() => edged(english.work));
const through = later(() => edged(english.through));
const self = later(() =>
  edged(
    `(?:${point})(?: \\S+){0,2} (?:${english.bare})s?|(?:${english.bare})s?(?: \\S+){0,3} (?:${point}|below|here|[io]n the)|you\\W.{0,20}(?:read(?:ing)?|see)|what follows|originally written|(?:this|the following) (?:was|is|comes|has been|one)|this\\W?$|takeaways|(?:key|main|bullet|these) (?:poin|highl|bull)\\w+`,
  ),
);
const bare = later(() => edged(`^.{0,16}?(?:${english.bare})`));
const token = later(() => new RegExp(`${aiToken}|ＡＩ`, 'g'));

/** Function words of English: a fifth of any English text, hardly any of another. */
const functionWords = /\b(?:the|of|and|to|is|in)\b/gi;
const isEnglish = (document: Document): boolean => {
  // A list that the browser makes as it is read: it finds no more paragraphs than are asked for.
  const all = document.getElementsByTagName('p');
  const paragraphs: Element[] = [];
  for (let i = 0; i < 60 && all[i]; i += 1) paragraphs.push(all[i] as Element);
  const text = (paragraphs.length > 2 ? paragraphs : [document.body]).map(textOf).join(' ').slice(0, 20_000);
  return (
    /^(?:en|$)/i.test(document.documentElement.lang) &&
    (text.match(functionWords)?.length ?? 0) * 130 > text.length
  );
};

/** A page may hide a property: a form with a field named "textContent" answers with that field. */
const textContent = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent');
const textOf = (node: Node): string => String(textContent?.get?.call(node) ?? '');
const attributeOf = (element: Element | undefined, name: string): string =>
  (element && Element.prototype.getAttribute.call(element, name)) ?? '';

/**
 * Signs in attributes, found by the browser's own selector engine. Names that it may pass by at once, and hold no article,
 * make a quarter of the cost of it.
 */
const marked = `:not(p,a,b,li):is(${'disclosure generated assisted modified translated'.replace(/\w+/g, '[ai-$&],[data-ai-$&],')}[itemprop^=digitalS],[itemprop^=creativeW])`;
const name =
  '(?:AI|KI|IA|LLM|[Ll]anguage [Mm]odel|ChatGPT|GPT[- ]?\\d?|Gemini|Claude|Copilot|DeepL|Google|\\w*[Bb]ot)';
/** A field of a meta element and its value. */
const field = new RegExp(
  `(?:^|[-_:.])(?:ai[-_][a-z_-]+=(?!false|no|0)|aigc)|(?:origin|provenance)= ?ai|algorithmicM|(?:author|creator|translator|contributor|editor|ed-by)=.*\\b${name}(?![a-z])`,
  'i',
);
/** The same in structured data. */
const data = later(
  () =>
    new RegExp(
      `digitalSourceType|aiDisclosure|"AIGC"|"backstory|creativeWorkStatus|SoftwareApplication|"creditText"[^,]{0,99}${aiToken}|"(?:author|creator|translator|contributor|editor)":[^}]{0,200}"(?:[^"]* )?${name}[" ]`,
    ),
);
/** Elements inside the body whose text no reader reads, or only its writer, or that lead elsewhere. */
const unread = 'script,style,noscript,textarea,select,pre,nav,figcaption';
/** What is no element of HTML's common ones: headings, and custom elements, the only ones with shadow roots that a page is built of. */
const uncommon = ':not(div,p,a,span,li,b,i,br,em,strong,img,td,svg,path)';
const titles = /^(?:h[2-6]|summary|dt|legend)$/;
const inline = /^(?:A|ABBR|B|BR|CODE|EM|FONT|I|IMG|LABEL|MARK|S|SMALL|SPAN|STRONG|SUB|SUP|TIME|U|WBR)$/;

const sentenceEnd = /[.!?](?=\s+[\p{Lu}\p{Lo}"“(]|[A-Z])|[。！？\n]/u;

/** Where a text names AI; one place more than are read where there are too many. */
function* placesOf(text: string, inEnglish: boolean): Generator<RegExpExecArray> {
  let count = 0;
  for (const pattern of inEnglish ? [token, ai] : [token, ai, foreign])
    for (const place of (pattern === token ? text : small(text)).matchAll(pattern())) {
      yield place;
      count += 1;
      if (count > most) return;
    }
}

/** Whether a text names AI, in any language. */
export const namesAi = (text: string): boolean => !placesOf(text, false).next().done;

/**
 * Whether a piece of text has a sentence that names AI and a making.
 * @param inEnglish whether the words of the other languages are left out
 */
export function speaksOfAi(text: string, inEnglish = false): boolean {
  const places = [...placesOf(text, inEnglish)];
  return (
    places.length > most || places.some((place) => saysMade(text, place.index, place[0].length, inEnglish))
  );
}

function saysMade(text: string, at: number, length: number, inEnglish: boolean): boolean {
  const before =
    text
      .slice(Math.max(0, at - reach), at)
      .split(sentenceEnd)
      .at(-1) ?? '';
  const behind = text.slice(at + length, at + length + reach).split(sentenceEnd, 1)[0] ?? '';
  const own = text.slice(at, at + length);
  const sentence = before + own + behind;
  // "Generative" belongs to AI and makes nothing; "automatically translated" is one word for both.
  const around = before.slice(-near).replace(/generative/i, '');
  const [head, tail] = [around.search(making()), behind.slice(0, near).search(making())];
  const alone = /^(?:auto|machine|algorithmic)/i.test(own);
  // A preposition joins AI to what was made before it; behind it stands the verb at once, or the preposition before it.
  const joined =
    (head >= 0 && (alone || through().test(around.slice(head)))) ||
    (tail >= 0 && (tail < (own.length > 4 ? 14 : 3) || alone || through().test(before.slice(-20)))) ||
    making().test(own);
  const begins = head >= 0 ? before.length - around.length + head : before.length;
  if (sentence.length <= longest) {
    if (joined && begins <= lead) return true;
    // "Used AI to help with a first draft. An editor checked it." "We fed the press release to a language model."
    const we = /^ ?(we|i) /i.test(sentence);
    if (
      working().test(sentence.slice(0, we ? 32 : 12)) &&
      (we || (before.length < 20 && /edit|view|check|verif/i.test(text)))
    )
      return true;
  }
  const said = `${before}\n${behind}`;
  if ((self().test(said) || bare().test(before)) && (making().test(`${said} ${own}`) || working().test(said)))
    return true;
  return !inEnglish && sentence.length <= 160;
}

/** Whether a line is a byline, or a line about an author, that names a program. */
const role = '(?:[Rr]eport|[Ww]rit|[Aa]uth|[Dd]esk|[Nn]ewsr|[Ee]dit|[Bb]ot|[Rr][eé]da)\\p{L}{0,8}';
const byline = later(
  () =>
    new RegExp(
      `^(?:.{0,24}(?:[:：·/／] ?|[Bb]y ))(?:\\S+ ){0,4}${name}(?!\\p{L})|(?<!ntelli\\p{L}{1,6} )[(（](?:.{0,20} )?(?:AI|KI|IA)[)）]$|(?:AI|KI|IA|A\\.I\\.)[ -]${role}(?!\\p{L})|^${role}.{0,4}(?:AI|KI|IA)$|AI[- ]assist\\S+$|(?:AI|인공지능)\\s?(?:기자|記者|记者|小[编編])`,
      'u',
    ),
);

/** What headings over notices say beside AI; in other languages any short line with AI is a sign. */
const heading = /disclos|transparen|notice|note on|AI us|use of|(?:was|is|we) .*\bAI/i;

/** A label in another language: longer than what a button offers. */
const elsewhere = /.{9}(?:\b(?:KI|IA)\b|[ぁ-힣].*AI)/;

const labelled =
  '[title],[aria-label],img[alt]:is([class*=icon i],[class*=badge i],[class*=label i],[class*="ai-" i])';

/** Signs in labels of badges. */
const inLabels = (document: Document): boolean =>
  [...document.querySelectorAll(labelled)].slice(0, most).some((element) => {
    const words = ['title', 'aria-label', 'alt']
      .map((key) => attributeOf(element, key))
      .join(' ')
      .trim();
    return words.length < 200 && (speaksOfAi(words, true) || byline().test(words) || elsewhere.test(words));
  });

function inHead(document: Document): boolean {
  if (document.querySelector(marked)) return true;
  for (const meta of document.querySelectorAll('meta')) {
    const key =
      ['name', 'property', 'http-equiv', 'itemprop'].map((key) => attributeOf(meta, key)).find(Boolean) ?? '';
    if (field.test(`${key}=${attributeOf(meta, 'content').slice(0, 100)}`)) return true;
  }
  for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
    if (data().test(textOf(script).slice(0, dataCap))) return true;
  return false;
}

/** Signs in headings that announce how AI was used, and in open shadow roots. */
function inUncommon(body: Element): boolean {
  const found = body.querySelectorAll(uncommon);
  for (let i = 0, read = 0; i < found.length && read < most; i += 1) {
    const { localName, shadowRoot } = found[i] as Element;
    const isTitle = titles.test(localName);
    const holder = isTitle ? found[i] : shadowRoot;
    if (!holder) continue;
    read += 1;
    const words = textOf(holder);
    if (
      isTitle
        ? words.length < 60 && words.search(token()) >= 0 && heading.test(words)
        : speaksOfAi(words.slice(0, slice))
    )
      return true;
  }
  return false;
}

/** Where a text names AI, as offsets; looked at in slices. */
async function offsetsIn(text: string, inEnglish: boolean, pause: () => Promise<void>): Promise<number[]> {
  const out = new Set<number>();
  for (let from = 0; from < text.length && from < cap && out.size <= most; from += slice) {
    if (from) await pause();
    // Slices overlap, so that a word on a cut is seen whole.
    for (const place of placesOf(text.slice(from, from + slice + 40), inEnglish)) out.add(from + place.index);
  }
  return [...out].sort((a, b) => a - b);
}

/** What a reader sees as one piece around a text node: its block, or its own run of text in a box of several blocks. */
function pieceOf(node: Node): Node {
  let piece = node;
  let block = node.parentElement;
  for (; block?.parentElement && inline.test(block.tagName); block = block.parentElement) piece = block;
  return block && ![...block.children].some((child) => !inline.test(child.tagName)) ? block : piece;
}

/** Whether a block's own words, or those around a place in a long one, are a sign. */
function isSign(piece: Node, inEnglish: boolean): boolean {
  const element = piece instanceof Element ? piece : piece.parentElement;
  if (!element || element.closest(unread)) return false;
  const text = textOf(piece);
  // A headline is a topic, but for the label that it begins with.
  if (element.closest('h1') && !/^\s*[[【(（]/.test(text)) return false;
  const link = element.closest('a') ?? (element === piece ? element.querySelector('a') : null);
  // What is nothing but a link leads to another page.
  if (link && textOf(link).length > text.length * 0.85 && text.length > 24) return false;
  if (text.length > 3_000) return speaksOfAi(text.slice(0, slice), inEnglish);
  return (text.length < 90 && byline().test(text.trim())) || speaksOfAi(text.replace(/\s+/g, ' '), inEnglish);
}

/**
 * Looks at the page, giving the browser time between slices.
 * @param pause resolves when the page may be worked on again
 */
export async function hasSign(document: Document, pause: () => Promise<void>): Promise<boolean> {
  const { body } = document;
  if (!body) return false;
  if (inHead(document) || inLabels(document)) return true;
  // Each pass over the page is a few milliseconds on a very long one: a turn for the page in between.
  await pause();
  if (inUncommon(body)) return true;
  await pause();
  // One string of the whole body: walking its nodes one by one would cost thirty times as much.
  const whole = textOf(body);
  const inEnglish = isEnglish(document);
  await pause();
  const places = await offsetsIn(whole, inEnglish, pause);
  if (!places.length) return false;
  await pause();
  // Only pages that name AI are walked, up to the blocks that do.
  const seen = new Set<Node>();
  const nodes = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  let next = 0;
  for (let end = 0, node = nodes.nextNode(); node && next < places.length; node = nodes.nextNode()) {
    end += node.nodeValue?.length ?? 0;
    if (end <= (places[next] ?? 0)) continue;
    while ((places[next] ?? end) < end) next += 1;
    const piece = pieceOf(node);
    if (seen.has(piece)) continue;
    seen.add(piece);
    if (isSign(piece, inEnglish)) return true;
    if (seen.size % 50 === 0) await pause();
  }
  return false;
}
