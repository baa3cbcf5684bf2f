/**
 * Reads one sentence or label: does the text say of itself that AI made it? The grammar is SELF × AI × MADE in the order
 * the language uses, over the word lists of ./lang; what speaks of others, asks, denies, requires or quotes is vetoed.
 */
import { type Grammar, grammars, joins, makersOf, makingsOf, places, statements } from './grammar.ts';
import type { DisclosureLevel } from './model.ts';

/** What a sentence says about the text it belongs to. */
export interface SentenceReading {
  readonly level: Exclude<DisclosureLevel, 'none-claimed'>;
  /** True where the thing made is a summary rather than the article. */
  readonly summary: boolean;
  /** `sentence` needs no other sign; `fragment` has no subject; `label` is a badge. */
  readonly form: 'sentence' | 'fragment' | 'label';
  readonly lang: string;
}

/** Longer texts are paragraphs that speak of something else. */
const longest = 700;
const widestSpan = 210;

/** Folds full-width letters, drops zero-width characters, variation selectors and pictures. Lengths change. */
export function foldNotice(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Variation_Selector}]/gu, '')
    .replace(/(?<=\S)\s{0,3}[\p{Extended_Pictographic}✦★☆●■▶►→]/gu, ' | ')
    .replace(/[\p{Extended_Pictographic}✦※★☆●■▶►→]/gu, ' ')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

/** A cheap test before any grammar: the words without which no notice is one. */
export const aiWord =
  /(?<![A-Za-z\d])(?:A\.?I\.?|I\.?A\.?|K\.?I\.?|LLMs?|GPT|ChatGPT|Gemini|Claude|Copilot|Grok|DeepSeek)(?![A-Za-z])|artificial|künstlich|artific|inteligencia|intelligen|인공\s?지능|人工|알고리즘|자동\s?(?:생성|작성|번역)|autom[aá]t|algorit|algorithm|language model|mod[eè]l|machine|maschinell|chat ?bot|DeepL|번역기|챗|로봇|기계|機械|机器|機器|智能|算法|自動|自动|模型|rob[oô]|tekoäly|요약/iu;

const openQuote = /^["“”„«「『《'‘]/;

/** The stretch of a text that is inside quotation marks is somebody else's words. */
function withoutQuotations(text: string): string {
  // A notice that is quoted as a whole is a notice in a box; one inside a sentence is a quotation.
  return text.replace(
    /[“„«"「『《][^“”„«»"「」『』《》]{6,300}[”“»"」』》]|(?<=[\s(])'[^']{12,300}'(?=[\s).,;]|$)/g,
    (quotation) => (quotation.length > text.length - 12 ? quotation : '…'),
  );
}

function levelOf(grammar: Grammar, sentence: string): SentenceReading['level'] {
  if (grammar.translated.test(sentence)) return 'translated';
  if (grammar.summarised.test(sentence) || grammar.summary.test(sentence)) return 'summary';
  return grammar.helped.test(sentence) ? 'assisted' : 'generated';
}

/** "No person wrote this" is no denial of AI. */
const nobody = /\bno (?:human|person|journalist|reporter|author)s?\b|\bkein (?:mensch|redakteur)\b/giu;

function readWith(grammar: Grammar, raw: string): SentenceReading | null {
  const sentence = raw.replace(nobody, 'nobody');
  const skipped = sentence.length - withoutOpening(sentence).length;
  for (const { from, to, self } of statements(grammar, sentence, skipped)) {
    const span = sentence.slice(from, to);
    // The three stand close together; a full stop between them makes them two statements.
    if (to - from > widestSpan || /[.!?。！？]\s+\S{3}/u.test(span.replace(/\bA\.I\.|\be\.g\.|\bvs\./g, '')))
      continue;
    const denied = grammar.negation.test(sentence.slice(Math.max(0, from - 10), to));
    if (denied || vetoed(grammar, sentence, from, to)) continue;
    const level = levelOf(grammar, sentence.slice(Math.max(0, from - 10), to + 60));
    return { level, summary: grammar.summary.test(self.text), form: 'sentence', lang: grammar.pack.id };
  }
  return labelOrNothing(grammar, sentence, makersOf(grammar, sentence).length > 0);
}

/** "Note:", "Disclaimer:", "[" and the like open a notice and say nothing. */
const opening =
  /^(?:[\s[(（【*_#>|:：-]{0,6}(?:(?:(?:editor|reporter|author|writer|publisher|full|ai|ki|ia)(?:ial|'s)?\s)?(?:note|notice|transparen\p{L}{1,16}|disclaimer|disclosure|warning|attention|info|hinweis|nota|note|avertissement|avviso|aviso|注|注意|お知らせ|免责声明|免責聲明|알림|안내|주의)(?:\s\p{L}{1,12}){0,3}\s?[:：–—-]\s?)?[\s[(（【*_>|-]{0,4})/iu;
const withoutOpening = (sentence: string): string => sentence.replace(opening, '');
/** "This is an AI-generated article": the pointing words before a label. */
const pointing =
  /^(?:(?:this|it)\sis\s(?:an?\s)?|dies(?:es)?\sist\sein(?:e|er)?\s|(?:ceci|il\ss'agit)\s(?:est\s|d')une?\s|est[oae]\ses\suna?\s|questo\sè\sun[ao]?\s|ist[oe]\sé\suma?\s|これは|本文是|이것은\s)/iu;

/** How a fragment without a subject ends: with the ending of its verb or the name of the thing, not with a predicate. */
const fragmentEnd =
  /^(?:し|した|しました|され|された|されました|されています|ました|です|的|由|된|됨|내용|결과|것|번역문|요약문|文|もの|되었습니다|했습니다|하였습니다|한|입니다|기사|글|콘텐츠|요약|번역|記事|コンテンツ|要約|摘要|内容|內容|文章|[\s\])）】.。!·|,，、:：-]){0,5}(?:仅供参考|僅供參考|參考.{0,6}|请.{0,12}|可能.{0,16})?$/u;

/** Subjectless fragments and badges: "AI-generated", "Generated with AI, which can make mistakes". */
function labelOrNothing(grammar: Grammar, sentence: string, namesAi: boolean): SentenceReading | null {
  const { pack } = grammar;
  const core = withoutOpening(sentence).replace(pointing, '');
  if (!namesAi && !grammar.label.test(core)) return null;
  if (core.length > 160) return null;
  const label = grammar.label.exec(core);
  if (label) {
    const rest = core.slice(label[0].length).trim();
    // A badge stands alone, or goes on with where from, a separator or a hedge. Anything else is a sentence about AI.
    if (
      rest === '' ||
      grammar.bareStart.exec(rest)?.[0].length === rest.split(/\s?[,.·|:;–—]/, 1)[0]?.length ||
      fragmentEnd.test(rest) ||
      /^[\])）】.。·|,:;–—-]|^(?:by|from|using|with|based)\b|^of\s(?:this|an?|the)\s(?:original\s)?(?:article|story|text|post|report)\b|^(?:content|summary|article|text|translation|story|news)(?:$|\s?[·|:.]|\s(?:by|from|using|with|based)\b)/iu.test(
        rest,
      )
    ) {
      const clause = core.split(/[;.。]/, 1)[0] ?? core;
      if (grammar.negation.test(clause) && !grammar.unreviewed.test(clause)) return null;
      if (vetoed(grammar, core, 0, Math.min(core.length, 60))) return null;
      return {
        level: levelOf(grammar, core),
        summary: grammar.summary.test(core),
        form: core.length <= 40 ? 'label' : 'fragment',
        lang: pack.id,
      };
    }
  }
  const makers = makersOf(grammar, core);
  const maker = makers[0];
  const makings = makingsOf(grammar, core, makers);
  const making = pack.spaced
    ? makings[0]
    : (makings.find((place) => fragmentEnd.test(core.slice(place.end))) ?? makings[0]);
  if (
    !making ||
    !maker ||
    (pack.spaced &&
      !places(grammar.used, making.text).length &&
      !joins(grammar, core.slice(making.end, maker.start))) ||
    grammar.negation.test(core) ||
    vetoed(grammar, core, 0, core.length)
  )
    return null;
  // "Written with AI assistance", "Summary written by MODEL from 3 sources": the making word opens the fragment.
  const lead = core.slice(0, making.start).trim();
  const opens =
    lead === '' ||
    (lead.length <= 24 &&
      (grammar.bareStart.test(lead) ||
        grammar.auto.test(lead) ||
        /^(?:this|partly|fully|originally|initially)$/i.test(lead)));
  const cjkOpens =
    !pack.spaced &&
    maker.start <= 2 &&
    making.start - maker.end <= 24 &&
    fragmentEnd.test(core.slice(making.end));
  if ((pack.spaced && opens && maker.start - making.end < 40 && maker.start > making.start) || cjkOpens) {
    return {
      level: levelOf(grammar, core),
      summary: grammar.summary.test(core),
      form: 'fragment',
      lang: pack.id,
    };
  }
  return null;
}

const hedge =
  /(?:もので|ため|ので|て|、|，|하여|되어|으며|며|,|\s){0,3}(?:誤り|間違い|不正確|오류|부정확|错误|錯誤|有误|有誤).{0,14}|可能(?:有|存在|包含|会有|會有).{0,10}/u;

/** Question, condition or duty around the claim. A hedge behind it ("may contain errors") does not veto. */
function vetoed(grammar: Grammar, sentence: string, from: number, to: number): boolean {
  // A question; or a button's or progress line's dots.
  if (/(?:[?？]\s{0,2}["”」』]?|\.{3}|…)$/.test(sentence)) return true;
  if (grammar.unreal.test(sentence.slice(Math.max(0, from - 40), to))) return true;
  // "… so it may contain errors": a hedge speaks for the notice.
  return !grammar.pack.spaced && grammar.unreal.test(sentence.slice(to, to + 14).replace(hedge, ''));
}

/**
 * Reads one sentence, line or label.
 * @returns null where it does not say that this text was made by or with AI
 */
export function readNotice(raw: string): SentenceReading | null {
  if (raw.length > longest * 2) return null;
  const text = foldNotice(raw);
  if (text.length > longest || !aiWord.test(text)) return null;
  const whole = openQuote.test(text) ? text : withoutQuotations(text);
  // A text that begins with a quotation mark quotes a notice of others, unless the quotation is all there is in a badge.
  if (openQuote.test(text) && text.length > 30) return null;
  for (const sentence of splitSentences(whole)) {
    for (const grammar of grammars) {
      const reading = readWith(grammar, sentence);
      if (reading) return reading;
    }
  }
  return null;
}

/** Whether the words say that a person reviewed the text (true), that nobody did (false), or nothing (null). */
export function reviewOf(raw: string): boolean | null {
  const text = foldNotice(raw).slice(0, longest);
  for (const grammar of grammars) if (grammar.unreviewed.test(text)) return false;
  for (const grammar of grammars) if (grammar.reviewed.test(text) && aiWord.test(text)) return true;
  return null;
}

/** Sentences of a notice; abbreviations such as "A.I." stay whole. At most twelve. */
export function splitSentences(text: string): string[] {
  return text
    .replace(/\bA\.I\.(?=\s[a-z])/g, 'AI')
    .split(/ \| |(?<=[.!?])\s+(?=[\p{Lu}\p{Lo}["“(])|(?<=[。！？])|\n/u)
    .map((part) => part.trim())
    .filter(Boolean)
    .slice(0, 12);
}
