/**
 * Reads one sentence or label: does the text say of itself that AI made it? The grammar is SELF × AI × MADE in the order
 * the language uses, over the word lists of ./lang; what speaks of others, asks, denies, requires or quotes is vetoed.
 */
import { packs } from './lang/index.ts';
import type { LanguagePack } from './lang/pack.ts';
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
const widest = 170;

interface Grammar {
  readonly pack: LanguagePack;
  readonly self: RegExp;
  readonly bareStart: RegExp;
  readonly ai: RegExp;
  readonly made: RegExp;
  readonly auto: RegExp;
  readonly translated: RegExp;
  readonly summarised: RegExp;
  readonly summary: RegExp;
  readonly helped: RegExp;
  readonly label: RegExp;
  readonly negation: RegExp;
  readonly unreal: RegExp;
  readonly mediaBeforeAi: RegExp;
  readonly notMaker: RegExp;
  readonly topic: RegExp;
  readonly reviewed: RegExp;
  readonly unreviewed: RegExp;
}

const grammars: readonly Grammar[] = packs.map((pack) => {
  const [l, r] = pack.spaced ? ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])'] : ['', ''];
  // "AI" is a word of its own in every script: 'AIR' and 'SAID' are not it.
  const ai = `(?<![A-Za-z\\d])(?:${pack.ai})(?![A-Za-z])`;
  const whole = (source: string, flags = 'iu'): RegExp => new RegExp(`${l}(?:${source})${r}`, flags);
  return {
    pack,
    self: whole(pack.self, 'giu'),
    bareStart: new RegExp(`^(?:${pack.bare})${r}`, 'iu'),
    ai: new RegExp(ai, 'giu'),
    made: whole(pack.made, 'giu'),
    auto: pack.spaced ? new RegExp(`${l}(?:${pack.auto})`, 'iu') : whole(pack.auto),
    translated: whole(pack.translated),
    summarised: whole(pack.summarised),
    summary: whole(pack.summary),
    helped: whole(pack.helped),
    label: new RegExp(`^(?:${pack.label})${r}`, 'iu'),
    negation: whole(pack.negation),
    unreal: whole(pack.unreal),
    mediaBeforeAi: new RegExp(`${l}(?:${pack.media})(?:[\\s(（:：\\p{L}]{0,24})$`, 'iu'),
    notMaker: new RegExp(`^\\s?(?:${pack.notMaker})${r}`, 'iu'),
    topic: whole(pack.topic),
    reviewed: whole(pack.reviewed),
    unreviewed: whole(pack.unreviewed),
  };
});

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
  /(?<![A-Za-z\d])(?:A\.?I\.?|I\.?A\.?|K\.?I\.?|LLMs?|GPT|ChatGPT|Gemini|Claude|Copilot|Grok|DeepSeek)(?![A-Za-z])|artificial|künstlich|artific|inteligencia|intelligen|인공\s?지능|人工|알고리즘|자동\s?(?:생성|작성|번역)|autom[aá]t|algorit|algorithm|language model|modele|machine[- ]|chat ?bot|自動|自动|模型|robot|tekoäly|요약/iu;

const openQuote = /^["“”„«「『《'‘]/;

/** The stretch of a text that is inside quotation marks is somebody else's words. */
function withoutQuotations(text: string): string {
  // A notice that is quoted as a whole is a notice in a box; one inside a sentence is a quotation.
  return text.replace(
    /[“„«"「『《][^“”„«»"「」『』《》]{6,300}[”“»"」』》]|(?<=[\s(])'[^']{12,300}'(?=[\s).,;]|$)/g,
    (quotation) => (quotation.length > text.length - 12 ? quotation : '…'),
  );
}

/** All matches of a global pattern, at most eight: a notice has few. */
function places(pattern: RegExp, text: string): { start: number; end: number; text: string }[] {
  const out: { start: number; end: number; text: string }[] = [];
  for (const match of text.matchAll(pattern)) {
    out.push({ start: match.index, end: match.index + match[0].length, text: match[0] });
    if (out.length >= 8) break;
  }
  return out;
}

function levelOf(grammar: Grammar, sentence: string): SentenceReading['level'] {
  if (grammar.translated.test(sentence)) return 'translated';
  if (grammar.summarised.test(sentence) || grammar.summary.test(sentence)) return 'summary';
  return grammar.helped.test(sentence) ? 'assisted' : 'generated';
}

/** Words right around an AI mention that make it no maker of the text: another medium, a name, a topic. */
function isMaker(grammar: Grammar, sentence: string, ai: { start: number; end: number }): boolean {
  return (
    !grammar.notMaker.test(sentence.slice(ai.end, ai.end + 24)) &&
    !grammar.mediaBeforeAi.test(sentence.slice(Math.max(0, ai.start - 30), ai.start))
  );
}

function readWith(grammar: Grammar, sentence: string): SentenceReading | null {
  const { pack } = grammar;
  const ai = places(grammar.ai, sentence).filter((place) => isMaker(grammar, sentence, place));
  const automatic = grammar.auto.exec(sentence);
  const made = places(grammar.made, sentence);
  const other = [grammar.translated.exec(sentence), grammar.summarised.exec(sentence)].flatMap((match) =>
    match ? [{ start: match.index, end: match.index + match[0].length, text: match[0] }] : [],
  );
  const makers = automatic
    ? [...ai, { start: automatic.index, end: automatic.index + automatic[0].length }]
    : ai;
  const makings = [...made, ...other];
  if (!makers.length || !makings.length) return labelOrNothing(grammar, sentence, ai.length > 0);

  const selves = places(grammar.self, sentence);
  const subject = grammar.bareStart.exec(withoutOpening(sentence));
  if (subject && !selves.length) {
    const start = sentence.length - withoutOpening(sentence).length;
    selves.push({ start, end: start + subject[0].length, text: subject[0] });
    // Without a pointing word only a plain statement right behind counts.
    const behind = sentence.slice(start + subject[0].length, start + subject[0].length + 60);
    if (
      !pack.spaced ||
      !/^\s(?:is|are|was|were|has\sbeen|wurde|ist|est|a\sété|es|fue|ha\ssido|è|foi|é|generad|gerad|généré|generat|created|generated|written|produced|translated)/iu.test(
        behind,
      )
    )
      selves.pop();
  }
  for (const self of selves) {
    const maker = makers.find((place) => Math.abs(place.start - self.end) < widest);
    const making = makings.find(
      (place) => Math.abs(place.start - self.end) < widest && place.start !== maker?.start,
    );
    if (!maker || !making) continue;
    const from = Math.min(self.start, maker.start, making.start);
    const to = Math.max(self.end, maker.end, making.end);
    const span = sentence.slice(from, to);
    // The three stand close together; a topic word between them is another sentence's business.
    if (to - from > widest + 40 || /[.!?。！？]\s+\S{3}/u.test(span.replace(/\bA\.I\.|\be\.g\.|\bvs\./g, '')))
      continue;
    if (
      grammar.negation.test(sentence.slice(Math.max(0, from - 10), to)) ||
      vetoed(grammar, sentence, from, to)
    )
      continue;
    // "This article explains how AI …": AI is the topic, not the maker.
    const first = Math.min(maker.start, making.start);
    if (first > self.end && grammar.topic.test(sentence.slice(self.end, first))) continue;
    // With SELF as object the maker comes first: "An AI tool created this summary".
    if (
      pack.spaced &&
      self.start > maker.start &&
      !(maker.start < making.start && making.start < self.start) &&
      !(self.start - maker.start < 60)
    )
      continue;
    const level = levelOf(grammar, sentence.slice(Math.max(0, from - 10), to + 60));
    return { level, summary: grammar.summary.test(self.text), form: 'sentence', lang: pack.id };
  }
  return labelOrNothing(grammar, sentence, ai.length > 0);
}

/** "Note:", "Disclaimer:", "[" and the like open a notice and say nothing. */
const opening =
  /^(?:[\s[(（【*_#>|:：-]{0,6}(?:(?:editor(?:ial|'s)?\s)?(?:note|notice|disclaimer|disclosure|warning|attention|info|hinweis|nota|note|avertissement|avviso|aviso|注|注意|お知らせ|免责声明|免責聲明|알림|안내|주의)(?:\s\p{L}{1,12})?\s?[:：]\s?)?[\s[(（【*_>|-]{0,4})/iu;
const withoutOpening = (sentence: string): string => sentence.replace(opening, '');

/** How a fragment without a subject ends: with the ending of its verb or the name of the thing, not with a predicate. */
const fragmentEnd =
  /^(?:し|した|しました|され|された|されました|されています|ました|です|的|由|된|됨|되었습니다|했습니다|하였습니다|한|입니다|기사|글|콘텐츠|요약|번역|記事|コンテンツ|要約|摘要|内容|內容|文章|[\s\])）】.。!·|,，、:：-]){0,5}(?:仅供参考|僅供參考|參考.{0,6}|请.{0,12}|可能.{0,16})?$/u;

/** Subjectless fragments and badges: "AI-generated", "Generated with AI, which can make mistakes". */
function labelOrNothing(grammar: Grammar, sentence: string, namesAi: boolean): SentenceReading | null {
  const { pack } = grammar;
  const core = withoutOpening(sentence);
  if (!namesAi && !grammar.label.test(core)) return null;
  if (core.length > 160) return null;
  const label = grammar.label.exec(core);
  if (label) {
    const rest = core.slice(label[0].length).trim();
    // A badge stands alone, or goes on with where from, a separator or a hedge. Anything else is a sentence about AI.
    if (
      rest === '' ||
      /^[\])）】.。·|,:;–—-]|^(?:by|from|using|with|based)\b|^(?:content|summary|article|text|translation|story|news)(?:$|\s?[·|:.]|\s(?:by|from|using|with|based)\b)/iu.test(
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
  const making = places(grammar.made, core)[0] ?? madeOtherwise(grammar, core);
  const maker = places(grammar.ai, core).find((place) => isMaker(grammar, core, place));
  if (!making || !maker || grammar.negation.test(core) || vetoed(grammar, core, 0, core.length)) return null;
  // "Written with AI assistance", "Summary written by MODEL from 3 sources": the making word opens the fragment.
  const lead = core.slice(0, making.start).trim();
  const opens =
    lead === '' ||
    (lead.length <= 24 &&
      (grammar.bareStart.test(lead) ||
        /^(?:this|automatically|partly|fully|originally|initially)$/i.test(lead)));
  const cjkOpens =
    !pack.spaced &&
    maker.start <= 2 &&
    making.start - maker.end <= 16 &&
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

/** Translating and summarising are makings too. */
function madeOtherwise(
  grammar: Grammar,
  text: string,
): { start: number; end: number; text: string } | undefined {
  const match = grammar.translated.exec(text) ?? grammar.summarised.exec(text);
  return match ? { start: match.index, end: match.index + match[0].length, text: match[0] } : undefined;
}

/** Question, condition or duty around the claim. A hedge behind it ("may contain errors") does not veto. */
function vetoed(grammar: Grammar, sentence: string, from: number, to: number): boolean {
  if (/[?？]\s{0,2}["”」』]?$/.test(sentence)) return true;
  if (grammar.unreal.test(sentence.slice(Math.max(0, from - 40), to))) return true;
  return !grammar.pack.spaced && grammar.unreal.test(sentence.slice(to, to + 14));
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
