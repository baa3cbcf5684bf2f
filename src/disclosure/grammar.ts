/**
 * The grammar of a notice: SELF × AI × MADE in the orders that a language allows, over the word lists of ./lang. It
 * finds the three in one sentence and asks whether they belong together: is the text what was made, and AI the maker?
 */
import { packs } from './lang/index.ts';
import type { LanguagePack } from './lang/pack.ts';

/** A match in a sentence. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Grammar {
  readonly pack: LanguagePack;
  readonly self: RegExp;
  readonly bareStart: RegExp;
  readonly bareWord: RegExp;
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
  readonly media: RegExp;
  readonly notMaker: RegExp;
  readonly topic: RegExp;
  readonly used: RegExp;
  readonly making: RegExp;
  readonly through: RegExp;
  readonly person: RegExp;
  readonly reviewed: RegExp;
  readonly unreviewed: RegExp;
}

function grammarOf(pack: LanguagePack): Grammar {
  const [l, r] = pack.spaced ? ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])'] : ['', ''];
  // "AI" is a word of its own in every script: 'AIR' and 'SAID' are not it.
  const ai = `(?<![A-Za-z\\d])(?:${pack.ai})(?![A-Za-z])`;
  // A preposition may be written together with its article and an apostrophe.
  const joined = pack.spaced ? "(?:(?<=['’])|(?![\\p{L}\\p{N}]))" : '';
  const whole = (source: string, flags = 'iu'): RegExp => new RegExp(`${l}(?:${source})${r}`, flags);
  return {
    pack,
    self: whole(pack.self, 'giu'),
    bareStart: new RegExp(`^(?:${pack.bare})${r}`, 'iu'),
    bareWord: whole(pack.bare),
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
    media: whole(pack.media),
    notMaker: new RegExp(`^(?:\\s?/|[\\s-]?(?:${pack.notMaker})${r})`, 'iu'),
    topic: whole(pack.topic),
    used: whole(pack.used, 'giu'),
    making: whole(pack.making, 'giu'),
    through: new RegExp(`${l}(?:${pack.through})${joined}`, 'iu'),
    person: whole(pack.person, 'giu'),
    reviewed: whole(pack.reviewed),
    unreviewed: whole(pack.unreviewed),
  };
}

/** One grammar a language. */
export const grammars: readonly Grammar[] = packs.map(grammarOf);

/** All matches of a global pattern, at most eight: a notice has few. */
export function places(pattern: RegExp, text: string): Place[] {
  const out: Place[] = [];
  for (const match of text.matchAll(pattern)) {
    out.push({ start: match.index, end: match.index + match[0].length, text: match[0] });
    if (out.length >= 8) break;
  }
  return out;
}

const once = (pattern: RegExp, text: string): Place[] => {
  const match = pattern.exec(text);
  return match ? [{ start: match.index, end: match.index + match[0].length, text: match[0] }] : [];
};

/** What may follow AI with a capital and still be a tool rather than a name. */
const toolName =
  /^\s(?:assist|tool|model|system|tech|writ|journal|edit|bot|newsroom|desk|usage|generat|translat|summar|content|softw|analy|article|report|author|beta|und|and)/i;

/** Whether an AI mention can be a maker: no other medium before it, no name or other thing made of it behind it. */
function isMaker(grammar: Grammar, sentence: string, ai: Place): boolean {
  const behind = sentence.slice(ai.end, ai.end + 24);
  const named =
    grammar.pack.spaced &&
    grammar.pack.id !== 'de' &&
    /^\s\p{Lu}\p{Ll}/u.test(behind) &&
    !toolName.test(behind);
  // "j'ai rédigé", "ai lettori": in these languages only capitals are AI.
  const word = grammar.pack.spaced && grammar.pack.id !== 'en' && /^(?:ai|ia|ki)$/.test(ai.text);
  return (
    !named &&
    !word &&
    !grammar.notMaker.test(behind) &&
    !grammar.mediaBeforeAi.test(sentence.slice(Math.max(0, ai.start - 30), ai.start))
  );
}

/** AI as maker in a sentence. */
export function makersOf(grammar: Grammar, sentence: string): Place[] {
  return places(grammar.ai, sentence).filter((ai) => isMaker(grammar, sentence, ai));
}

/** Verbs of making, translating and summarising; a verb inside the AI words ("generative AI") is none. */
export function makingsOf(grammar: Grammar, sentence: string, ai: readonly Place[]): Place[] {
  return [
    ...places(grammar.made, sentence),
    ...once(grammar.translated, sentence),
    ...once(grammar.summarised, sentence),
  ].filter((making) => !ai.some((place) => making.start < place.end && place.start < making.end));
}

/** What follows a subject without a pointing word, in languages that write words apart. */
const predicate =
  /^\s(?:(?:on|in|of)\s(?:this|the|our)\s\p{L}{3,10}\s)?(?:is|are|was|were|has\sbeen|wurden?|ist|est|a\sété|es|fue|ha\ssido|è|foi|é|generad|gerad|généré|generat|created|generated|written|produced|translated)(?![\p{L}])/iu;
/** The same where words are written together: the mark of the topic. */
const topicMark =
  /^(?:은|는|이|가|의|は|が|の|由|为|為|使用|经|經|(?:작성|제작|생성|번역|요약|집필|취재)\s?(?:에|과정)|(?:作成|執筆|制作|翻訳|要約)(?:に|で)|(?:撰写|写作|翻译|创作|撰寫|寫作|翻譯|創作)(?:中|时|時|过程|過程))/u;

/** Where the text speaks of itself: with a pointing word, or as the bare subject that opens the notice. */
export function selvesOf(grammar: Grammar, sentence: string, skipped: number): Place[] {
  const selves = places(grammar.self, sentence);
  if (selves.length) return selves;
  const rest = sentence.slice(skipped);
  let length = grammar.bareStart.exec(rest)?.[0].length ?? 0;
  if (!length) return [];
  // 기사 본문, 文章内容: two such nouns make one.
  if (!grammar.pack.spaced) {
    const gap = /^\s/.test(rest.slice(length)) ? 1 : 0;
    const second = grammar.bareStart.exec(rest.slice(length + gap))?.[0].length ?? 0;
    if (second) length += gap + second;
  }
  const behind = rest.slice(length, length + 60).replace(grammar.pack.spaced ? '' : /^\s/, '');
  if (!(grammar.pack.spaced ? predicate : topicMark).test(behind)) return [];
  return [{ start: skipped, end: skipped + length, text: rest.slice(0, length) }];
}

const widest = 170;
/** Two words that belong together stand at most this far apart. */
const near = 70;

/** The stretch from a verb to AI joins the two: a preposition, and no person in between unless AI is joined anew. */
export function joins(grammar: Grammar, gap: string): boolean {
  const people = places(grammar.person, gap);
  return grammar.through.test(gap.slice(people.at(-1)?.end ?? 0));
}

/** Whether the three stand in an order in which the language says that AI made the text. */
function fits(grammar: Grammar, sentence: string, self: Place, maker: Place, making: Place): boolean {
  const between = (a: Place, b: Place): string => sentence.slice(a.end, Math.max(a.end, b.start));
  const adjacent = making.start >= maker.end && making.start - maker.end <= 1;
  if (!grammar.pack.spaced)
    return !grammar.topic.test(
      sentence.slice(self.end, Math.max(self.end, maker.end, making.end) + 12),
    );
  if (self.end <= making.start && making.end <= maker.start)
    return (
      making.start - self.end < 110 &&
      !grammar.topic.test(between(self, making)) &&
      joins(grammar, between(making, maker))
    );
  if (self.end <= maker.start && maker.end <= making.start) {
    const before = between(self, maker);
    if (grammar.topic.test(before)) return false;
    // "This article contains AI-generated passages"
    if (adjacent)
      return before.length < 60 && !grammar.media.test(sentence.slice(making.end, making.end + 24));
    return (
      grammar.pack.id === 'de' &&
      joins(grammar, before) &&
      (!places(grammar.person, between(maker, making)).length ||
        /\b(?:und|sowie)\b/u.test(between(maker, making)))
    );
  }
  // "With the help of AI, this article was written"
  if (maker.end <= self.start && self.end <= making.start)
    return (
      (grammar.pack.id === 'de' && /^\shat\s/u.test(between(maker, self))) ||
      (maker.start < 45 &&
        grammar.through.test(sentence.slice(0, maker.start)) &&
        between(maker, self).length < 40)
    );
  // Active voice: "An AI tool created this summary"
  if (maker.end <= making.start && making.end <= self.start) {
    const object = between(making, self);
    return (
      between(maker, making).length < near &&
      object.length < 60 &&
      !/[,;:.]/.test(object) &&
      !grammar.media.test(object) &&
      !places(grammar.person, between(maker, making)).length
    );
  }
  return false;
}

/** "We used AI to write this article", "in the preparation of this text AI was employed": a tool, its use, its purpose. */
function toolUse(grammar: Grammar, sentence: string, self: Place, maker: Place): Place | undefined {
  const used = places(grammar.used, sentence).find(
    (place) => Math.min(Math.abs(place.start - maker.end), Math.abs(maker.start - place.end)) < near,
  );
  if (!used) return undefined;
  const overlaps = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end;
  const purpose = places(grammar.making, sentence).find(
    (place) =>
      !overlaps(place, used) &&
      !overlaps(place, maker) &&
      place.start < self.start &&
      self.start - place.end < near &&
      !grammar.media.test(sentence.slice(place.end, self.start)),
  );
  const direct = /(?:^|\s)(?:for|in|für|bei|pour|dans|para|en|per|in|em)\s$/iu.test(
    sentence.slice(0, self.start),
  );
  return purpose ?? (direct ? used : undefined);
}

/** The span of a sentence in which the text says that AI made it. */
export interface Statement {
  readonly from: number;
  readonly to: number;
  readonly self: Place;
}

/**
 * Every way in which SELF, AI and MADE belong together in a sentence, before vetoes.
 * @param skipped code units of an opening such as "Note:"
 */
export function* statements(grammar: Grammar, sentence: string, skipped: number): Generator<Statement> {
  const ai = makersOf(grammar, sentence);
  const automatic = once(grammar.auto, sentence);
  const makings = makingsOf(grammar, sentence, ai);
  // 自動翻訳 names the tool and the act in one word: there the verb may stand inside the AI words.
  const acts = automatic.length > 0 ? makingsOf(grammar, sentence, []) : [];
  for (const self of selvesOf(grammar, sentence, skipped)) {
    // "The picture in this article": the text is not what was made.
    const head = sentence.slice(Math.max(skipped, self.start - 40), self.start);
    if (grammar.media.test(head) && !grammar.bareWord.test(head)) continue;
    const span = (...parts: readonly Place[]): Statement => ({
      from: Math.min(self.start, ...parts.map((part) => part.start)),
      to: Math.max(self.end, ...parts.map((part) => part.end)),
      self,
    });
    for (const maker of ai) {
      if (Math.abs(maker.start - self.end) > widest) continue;
      for (const making of makings) {
        if (Math.abs(making.start - self.end) > widest) continue;
        if (fits(grammar, sentence, self, maker, making)) yield span(maker, making);
      }
      const use = grammar.pack.spaced ? toolUse(grammar, sentence, self, maker) : undefined;
      if (use) yield span(maker, use);
    }
    for (const auto of automatic) {
      const making = acts.find(
        (place) => Math.min(Math.abs(place.start - auto.end), Math.abs(auto.start - place.end)) < 30,
      );
      if (
        making &&
        making.start - self.end < widest &&
        !grammar.topic.test(sentence.slice(self.end, Math.max(self.end, making.start)))
      )
        yield span(auto, making);
    }
  }
}
