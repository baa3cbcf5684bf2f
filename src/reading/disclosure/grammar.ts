/**
 * The grammar of a notice: SELF × AI × MADE in the orders that a language allows, over the word lists of ./lang. It
 * finds the three in one sentence and asks whether they belong together: is the text what was made, and AI the maker?
 */
import { fits, fitsTogether, isActive, near } from './order.ts';
import type { Grammar } from './patterns.ts';
import type { Place } from '../word-list.ts';

/** Whether an AI mention can be a maker: no other medium before it, no name or other thing made of it behind it. */
function isMaker(grammar: Grammar, sentence: string, ai: Place): boolean {
  const behind = sentence.slice(ai.end, ai.end + 24);
  const named =
    grammar.pack.spaced &&
    grammar.pack.id !== 'de' &&
    /^\s\p{Lu}\p{Ll}/u.test(behind) &&
    !grammar.role.has(behind);
  // "j'ai rédigé", "ai lettori": in these languages only capitals are AI.
  const word = grammar.pack.spaced && grammar.pack.id !== 'en' && /^(?:ai|ia|ki)$/.test(ai.text);
  // "Lin Ai contributed to this report": a name.
  const surname = ai.text === 'Ai' && /\p{Lu}\p{L}{1,20}\s$/u.test(sentence.slice(0, ai.start));
  return (
    !named &&
    !word &&
    !surname &&
    !/^\s?\//.test(behind) &&
    !grammar.notMaker.has(behind) &&
    !grammar.mediaBeforeAi.has(sentence.slice(Math.max(0, ai.start - 30), ai.start)) &&
    !grammar.about.has(sentence.slice(Math.max(0, ai.start - 24), ai.start))
  );
}

/** AI as maker in a sentence. */
export function makersOf(grammar: Grammar, sentence: string): Place[] {
  return grammar.ai.places(sentence).filter((ai) => isMaker(grammar, sentence, ai));
}

const overlaps = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end;

/**
 * Verbs of making, translating and summarising; a verb inside the AI words ("generative AI") is none.
 * @param loose also those that are said of other works than texts
 */
export function makingsOf(grammar: Grammar, sentence: string, ai: readonly Place[], loose: boolean): Place[] {
  return [
    ...(loose ? grammar.worked : grammar.made).places(sentence),
    ...grammar.penned.places(sentence),
    ...grammar.translated.places(sentence),
    ...grammar.summarised.places(sentence),
  ].filter(
    (making) =>
      !ai.some((place) => overlaps(place, making)) &&
      // 편집팀, 편집자: the verb is in the name of those who do it.
      (grammar.pack.id !== 'ko' || !grammar.person.places(sentence).some((place) => overlaps(place, making))),
  );
}

/** "This dispatch was written by AI": any noun that is not known to be no text. */
function pointedSubjects(grammar: Grammar, sentence: string): Place[] {
  if (!grammar.penned.has(sentence) && !(grammar.pack.spaced && grammar.made.has(sentence))) return [];
  return grammar.pointed
    .places(sentence)
    .filter(({ text }) => !grammar.works.has(text) && !grammar.media.has(text));
}

const widest = 170;
const sharing = /^(?:contribu|collabor|colabor|beigetragen|mitgewirkt|particip)/iu;

/** "We used AI to write this article", "in the preparation of this text AI was employed": a tool, its use, its purpose. */
function toolUse(grammar: Grammar, sentence: string, self: Place, maker: Place): Place | undefined {
  const used = grammar.used
    .places(sentence)
    .find((place) => Math.min(Math.abs(place.start - maker.end), Math.abs(maker.start - place.end)) < near);
  if (!used) return undefined;
  const purpose = grammar.making
    .places(sentence)
    .find(
      (place) =>
        !overlaps(place, used) &&
        !overlaps(place, maker) &&
        place.start < self.start &&
        self.start - place.end < near &&
        !grammar.media.has(sentence.slice(place.end, self.start)),
    );
  const direct = grammar.forIt.has(sentence.slice(0, self.start));
  if (purpose) return purpose;
  // "Used to search the papers for this story": another purpose.
  const elsewhere = grammar.toDo.has(sentence.slice(used.end, Math.max(used.end, self.start)));
  if ((direct && !elsewhere) || grammar.making.has(self.text)) return used;
  // "AI contributed to this report", but not "AI reporter Lind contributed".
  const gap = used.start - maker.end;
  return sharing.test(used.text) &&
    gap >= 0 &&
    gap < 12 &&
    !grammar.person.places(sentence.slice(maker.end, used.start)).length
    ? used
    : undefined;
}

/** The span of a sentence in which the text says that AI made it. */
export interface Statement {
  readonly from: number;
  readonly to: number;
  readonly self: Place;
  /** The subject may be another text ("the report"): the rest must read like a notice. */
  readonly weak: boolean;
}

/**
 * Every way in which SELF, AI and MADE belong together in a sentence, before vetoes.
 * @param skipped code units of an opening such as "Note:"
 */
export function* statements(grammar: Grammar, sentence: string, skipped: number): Generator<Statement> {
  const ai = makersOf(grammar, sentence);
  const automatic = grammar.auto.places(sentence);
  const makings = makingsOf(grammar, sentence, ai, true);
  if (!ai.length && !automatic.length) return;
  const selves = grammar.self.places(sentence);
  const weak = !selves.length;
  for (const self of weak ? pointedSubjects(grammar, sentence) : selves) {
    // "The picture in this article": the text is not what was made.
    const head = sentence.slice(Math.max(skipped, self.start - 40), self.start);
    // "The audio version of this article": another version is no text of its own.
    if (grammar.media.has(head) && !grammar.bareWord.has(head.replace(/vers[iã]\p{L}{1,3}|fassung/giu, '')))
      continue;
    const span = (...parts: readonly Place[]): Statement => ({
      from: Math.min(self.start, ...parts.map((part) => part.start)),
      to: Math.max(self.end, ...parts.map((part) => part.end)),
      self,
      weak,
    });
    for (const maker of ai) {
      if (Math.abs(maker.start - self.end) > widest) continue;
      for (const making of makings) {
        if (Math.abs(making.start - self.end) > widest) continue;
        if (
          fits(grammar, sentence, self, maker, making) ||
          (self.end <= skipped && isActive(grammar, sentence, maker, making))
        )
          yield span(maker, making);
      }
      // 機械翻訳された: the tool's name is its work.
      if (
        !grammar.pack.spaced &&
        grammar.translated.has(maker.text) &&
        fitsTogether(grammar, sentence, self, maker, maker)
      )
        yield span(maker);
      const use = grammar.pack.spaced ? toolUse(grammar, sentence, self, maker) : undefined;
      if (use) yield span(maker, use);
    }
    for (const auto of automatic) {
      const making = makingsOf(grammar, sentence, [], false).find(
        (place) => Math.min(Math.abs(place.start - auto.end), Math.abs(auto.start - place.end)) < 30,
      );
      if (
        making &&
        making.start - self.end < widest &&
        !grammar.topic.has(sentence.slice(self.end, Math.max(self.end, making.start)))
      )
        yield span(auto, making);
    }
  }
}

/** Where the verb's own clause ends, in languages whose denial follows the verb. */
const verbEnd = /[、,，。(（]|ため|ので(?!は)|が、|하여|되어|했으|되었으|으며|며\s|고\s|므로|것으로|결과/u;

/** What parts a sentence into clauses. */
const clauseMark = /[,;:.(–—]/u;

/** A text without the denial of a review by people, unless what follows makes AI the one that did not do it. */
const withoutDeniedReview = (grammar: Grammar, text: string): string =>
  grammar.unreviewed.without(
    text,
    ' ',
    (denial) => grammar.ai.has(text.slice(denial.end)) && !grammar.human.has(denial.text),
  );

/** Whether a claim is denied, before or within it, or behind its verb. */
export function denied(grammar: Grammar, sentence: string, from: number, to: number): boolean {
  // "Nothing on this page", "not a word of this text": a denial before its subject, in the same clause.
  const before =
    sentence
      .slice(Math.max(0, from - 32), from)
      .split(clauseMark)
      .at(-1) ?? '';
  // "Without review by a person" denies the review, not the machine.
  const said = withoutDeniedReview(grammar, before + sentence.slice(from, to));
  if (grammar.negation.has(said)) return true;
  if (grammar.pack.id !== 'ko' && grammar.pack.id !== 'ja') return false;
  const ending = grammar.unreviewed.without(grammar.hedge.without(sentence.slice(to))).slice(0, 14);
  return grammar.negation.has(ending.split(verbEnd, 1)[0] ?? '');
}
