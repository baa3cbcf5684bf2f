/**
 * The order of a notice's parts: do SELF, AI and MADE stand to each other as the language puts them when AI made the text?
 * In languages that write words apart prepositions and people in between decide; where words are written together the
 * marks of subject and topic, and what follows the last verb.
 */
import { type Grammar, strangers } from './patterns.ts';
import type { Place } from '../word-list.ts';

/** Two words that belong together stand at most this far apart. */
export const near = 70;
/** Letters of no notice that may follow the last verb of a Korean or Japanese statement. */
const longestTail = 24;
/** Letters between a preposition and the means that it names. */
const longestMeans = 32;
const clauseEnd = /[、,，。]|が、|지만|으며|며\s|면서/u;

/** The stretch from a verb to AI joins the two: a preposition, and no person in between unless AI is joined anew. */
export function joins(grammar: Grammar, gap: string): boolean {
  if (grammar.nextClause.has(gap)) return false;
  // Only its case joins AI to the verb.
  if (grammar.pack.free && gap === ' ') return true;
  const person = grammar.person.places(gap).at(-1);
  // "a committee on AI": behind a person only what names a tool joins anew, or shares the work with them.
  return person
    ? [grammar.means, grammar.and].some((words) => words.has(gap.slice(person.end)))
    : grammar.through.has(gap);
}

/** A person as the subject behind AI, in languages that mark it: 기자가, 記者が; but "AI 기자가" is one maker. */
export function ownSubject(grammar: Grammar, between: string): boolean {
  const people = grammar.person.places(between).at(-1);
  return people !== undefined && people.start > 1 && /^(?:이|가|は|が|의)/u.test(between.slice(people.end));
}

/** Where words are written together: no other subject between AI and its verb, and the verb ends what is said. */
export function fitsTogether(
  grammar: Grammar,
  sentence: string,
  self: Place,
  maker: Place,
  making: Place,
): boolean {
  const before = sentence.slice(self.end, Math.max(self.end, Math.min(maker.start, making.start)));
  if (grammar.topic.has(before)) return false;
  const between = sentence.slice(maker.end, Math.max(maker.end, making.start));
  if (ownSubject(grammar, between)) return false;
  // "本文由编辑撰写，介绍大模型": what follows the verb is the topic.
  if (grammar.topic.has(sentence.slice(making.end, Math.max(making.end, maker.start)))) return false;
  const last = Math.max(making.end, ...grammar.worked.places(sentence).map((place) => place.end));
  const tail = sentence.slice(last).split(clauseEnd, 1)[0] ?? '';
  return !grammar.topic.has(tail) && strangers(grammar, tail).strange <= longestTail;
}

/** Whether a stretch ends with the means and nothing else. */
function endsWithMeans(grammar: Grammar, stretch: string): boolean {
  const { end } = grammar.means.places(stretch).at(-1) ?? { end: -Infinity };
  return stretch.length - end <= longestMeans && !/[,;]/.test(stretch.slice(end));
}

/** AI as the subject of a verb: "An AI tool read the minutes and wrote …". */
export const isActive = (grammar: Grammar, sentence: string, maker: Place, making: Place): boolean =>
  maker.end <= making.start &&
  making.start - maker.end < near &&
  !grammar.person.places(sentence.slice(maker.end, making.start)).length;

/** Whether the three stand in an order in which the language says that AI made the text. */
export function fits(grammar: Grammar, sentence: string, self: Place, maker: Place, making: Place): boolean {
  if (!grammar.pack.spaced) return fitsTogether(grammar, sentence, self, maker, making);
  const between = (a: Place, b: Place): string => sentence.slice(a.end, Math.max(a.end, b.start));
  const adjacent = making.start >= maker.end && making.start - maker.end <= 1;
  if (self.end <= making.start && making.end <= maker.start) {
    const gap = between(making, maker);
    return (
      making.start - self.end < 110 &&
      !grammar.topic.has(between(self, making)) &&
      // "la ha escrito un robot": the maker may stand right behind its verb.
      (joins(grammar, gap) || gap === ' ' || (grammar.pack.id !== 'en' && /^ \S{1,4} ?$/.test(gap)))
    );
  }
  if (self.end <= maker.start && maker.end <= making.start) {
    const before = between(self, maker);
    if (grammar.topic.has(before)) return false;
    // "This article contains AI-generated passages"
    if (adjacent)
      return before.length < 60 && !grammar.media.has(sentence.slice(making.end, making.end + 24));
    const after = between(maker, making);
    return (
      (grammar.pack.free
        ? joins(grammar, before) || joins(grammar, after) || /^\shat\s/u.test(before)
        : endsWithMeans(grammar, before) && after.length < 40) &&
      (!grammar.person.places(after).length || /(?:^|\s)(?:und|sowie)\s/u.test(after))
    );
  }
  // "Napisano ten tekst z pomocą AI": the verb opens the sentence.
  if (grammar.pack.free && making.end <= self.start && self.end <= maker.start)
    return between(making, self).length < 24 && joins(grammar, between(self, maker));
  // "With the help of AI, this article was written"
  if (maker.end <= self.start && self.end <= making.start)
    return (
      (grammar.pack.free &&
        (/^\shat\s/u.test(between(maker, self)) || joins(grammar, between(maker, self)))) ||
      (maker.start < 45 &&
        grammar.through.has(sentence.slice(0, maker.start)) &&
        between(maker, self).length < 40)
    );
  // Active voice: "An AI tool created this summary"
  if (making.end <= self.start) {
    const object = between(making, self);
    return (
      isActive(grammar, sentence, maker, making) &&
      object.length < 60 &&
      // The text itself was made, and nothing for it.
      !grammar.forIt.has(object) &&
      !/[,;:.]/.test(object) &&
      !grammar.media.has(object)
    );
  }
  return false;
}
