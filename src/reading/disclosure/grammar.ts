/**
 * The grammar of a notice: AI × MADE, and SELF where the text is named. It finds the words in a sentence that say that AI
 * made something: AI linked to a verb of making, AI used for a purpose, or a verb that implies a machine by itself.
 */
import { type Grammar, strangers } from './patterns.ts';
import type { Place } from '../word-list.ts';

/** The words of a sentence that say that AI made something. */
export interface Claim {
  readonly from: number;
  readonly to: number;
  /** The maker follows the verb: "written by AI". */
  readonly post: boolean;
  /** True if only the use of AI is stated, and not what it made. */
  readonly use?: boolean;
}

/** Two words that belong together are at most this far apart. */
const near = 70;
/** Letters between a preposition and the means that it names. */
const longestMeans = 32;

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
export const makersOf = (grammar: Grammar, sentence: string): Place[] =>
  grammar.ai.places(sentence).filter((ai) => isMaker(grammar, sentence, ai));

const overlaps = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end;
const apart = (a: Place, b: Place): number => Math.max(a.start - b.end, b.start - a.end);

/**
 * Verbs of making, translating and summarising; a verb inside the AI words ("generative AI") is none.
 * @param loose also those used for works other than texts
 */
function makingsOf(grammar: Grammar, sentence: string, ai: readonly Place[], loose: boolean): Place[] {
  // 편집팀, 편집자: the verb is in the name of those who do it.
  const others = grammar.pack.id === 'ko' ? [...ai, ...grammar.person.places(sentence)] : ai;
  return [loose ? grammar.worked : grammar.made, grammar.penned, grammar.translated, grammar.summarised]
    .flatMap((words) => words.places(sentence))
    .filter((making) => !others.some((place) => overlaps(place, making)));
}

/** Whether the stretch from a verb to AI links the two: a preposition, and no person in between unless AI follows a link. */
function joins(grammar: Grammar, gap: string): boolean {
  if (grammar.nextClause.has(gap)) return false;
  // Only its case joins AI to the verb.
  if (grammar.pack.free && gap.trim() === '') return true;
  const person = grammar.person.places(gap).at(-1);
  // "a committee on AI": behind a person only what names a tool joins anew, or shares the work with them.
  return person
    ? [grammar.means, grammar.and].some((words) => words.has(gap.slice(person.end)))
    : grammar.through.has(gap);
}

/** A person as the subject behind AI, in languages that mark it: 기자가, 記者が; but "AI 기자가" is one maker. */
function ownSubject(grammar: Grammar, between: string): boolean {
  const people = grammar.person.places(between).at(-1);
  return people !== undefined && people.start > 1 && /^(?:이|가|は|が|의)/u.test(between.slice(people.end));
}

/** Whether a stretch ends with the means and nothing else. */
function endsWithMeans(grammar: Grammar, stretch: string): boolean {
  const { end } = grammar.means.places(stretch).at(-1) ?? { end: -Infinity };
  return stretch.length - end <= longestMeans && !/[,;]/.test(stretch.slice(end));
}

/** "AI news written by our reporters": the verb has a maker of its own behind it. */
export function hasOtherMaker(grammar: Grammar, behind: string): boolean {
  const person = grammar.person.first(behind.slice(0, 40));
  return (
    person !== undefined &&
    /^\s(?:by|von|vom|par|por|da|dal|dalla|pel[ao])\s[^,;.]*$/iu.test(behind.slice(0, person.start))
  );
}

/** Whether AI and a verb belong together; the text itself, where it stands between them, is left out. */
function areJoined(grammar: Grammar, sentence: string, maker: Place, making: Place, self?: Place): boolean {
  const { spaced, free, id } = grammar.pack;
  const post = making.end <= maker.start;
  const [first, second] = post ? [making, maker] : [maker, making];
  const inside = self && self.start >= first.end && self.end <= second.start;
  const gap = inside
    ? sentence.slice(first.end, self.start) + sentence.slice(self.end, second.start)
    : sentence.slice(first.end, second.start);
  if (gap.length >= near) return false;
  if (!spaced)
    return post
      ? (self !== undefined || gap.length < 12) && !grammar.topic.has(gap)
      : !ownSubject(grammar, gap) &&
          (self !== undefined || (gap.length <= 16 && !(id === 'zh' && gap.includes('了'))));
  // "la ha escrito un robot", "dall'IA": the maker may stand right behind its verb.
  if (post)
    return (
      joins(grammar, gap) ||
      /^d?[ea]ll['’]/iu.test(maker.text) ||
      (self !== undefined && (gap === ' ' || (id !== 'en' && /^ \S{1,4} ?$/.test(gap))))
    );
  if (gap.length <= 1) return true;
  if (grammar.person.has(gap) && !/(?:^|\s)(?:und|sowie)\s/u.test(gap)) return false;
  // "An AI tool created this summary"; "How this was made: an AI tool read the minutes and wrote …"
  if (self && (self.start >= making.end || self.end === 0)) return true;
  if (hasOtherMaker(grammar, sentence.slice(making.end))) return false;
  const lead = sentence.slice(self && self.end <= maker.start ? self.end : 0, maker.start);
  return (
    (endsWithMeans(grammar, lead) &&
      !gap.includes(';') &&
      strangers(grammar, gap.replace(/\([^()]*\)/, '')).strange === 0) ||
    (free && (joins(grammar, gap) || /^\shat\s/u.test(lead) || /^\shat\s/u.test(gap)))
  );
}

const sharing = /^(?:contribu|collabor|colabor|beigetragen|mitgewirkt|particip)/iu;

/** "We used AI to write this article", "in the preparation of this text AI was employed": a tool, its use, its purpose. */
function useOf(grammar: Grammar, sentence: string, maker: Place, self: Place | undefined): Place[] {
  const used = grammar.used.places(sentence).find((place) => apart(place, maker) < near);
  if (!used) return [];
  const [, second] = used.start < maker.start ? [used, maker] : ([maker, used] as const);
  const purpose = grammar.making
    .places(sentence)
    .find(
      (place) =>
        !overlaps(place, used) &&
        !overlaps(place, maker) &&
        (self
          ? place.start < self.start &&
            self.start - place.end < near &&
            !grammar.media.has(sentence.slice(place.end, self.start))
          : place.start > second.end),
    );
  if (purpose) return [used, maker, purpose];
  if (!self) return /^(?:we|i) /i.test(sentence) && used.end < maker.start ? [used, maker] : [];
  const direct = grammar.forIt.has(sentence.slice(0, self.start));
  // "Used to search the papers for this story": another purpose.
  const elsewhere = grammar.toDo.has(sentence.slice(used.end, Math.max(used.end, self.start)));
  if ((direct && !elsewhere) || grammar.making.has(self.text)) return [used, maker];
  // "AI contributed to this report", but not "AI reporter Lind contributed".
  const gap = used.start - maker.end;
  return sharing.test(used.text) &&
    gap >= 0 &&
    gap < 12 &&
    !grammar.person.has(sentence.slice(maker.end, used.start))
    ? [used, maker]
    : [];
}

/**
 * The claims of a sentence, before vetoes, the shortest first.
 * @param self the words that name the text, if there are any; at 0 if the opening named it
 */
export function claimsOf(grammar: Grammar, sentence: string, self?: Place): Claim[] {
  const out: Claim[] = [];
  const claim = (parts: readonly Place[], post: boolean, use = false): void => {
    out.push({
      from: Math.min(...parts.map(({ start }) => start)),
      to: Math.max(...parts.map(({ end }) => end)),
      post,
      use,
    });
  };
  const makers = makersOf(grammar, sentence);
  // "Text edited with AI": where the text is named, any work on it counts.
  const makings = makingsOf(grammar, sentence, makers, self !== undefined || grammar.bareStart.has(sentence));
  for (const maker of makers) {
    for (const making of makings)
      if (areJoined(grammar, sentence, maker, making, self))
        claim([maker, making], making.end <= maker.start);
    // 機械翻訳された: the tool's name is its work.
    if (self && !grammar.pack.spaced && grammar.translated.has(maker.text)) claim([maker], false);
    const use = grammar.pack.spaced ? useOf(grammar, sentence, maker, self) : [];
    if (use.length) claim(use, true, true);
  }
  // "Translated automatically from English": a machine's translation or summary needs no word of AI, and neither does
  // what was generated automatically where it is called a text.
  const kinds = [grammar.translated, grammar.summarised, grammar.summary];
  if (self || (grammar.pack.spaced && sentence.length < shortText && grammar.bareWord.has(sentence)))
    kinds.push(self ? grammar.worked : grammar.made, grammar.penned);
  for (const auto of grammar.auto.places(sentence))
    for (const making of kinds.flatMap((words) => words.places(sentence)))
      if (apart(auto, making) < (self ? 30 : 18)) claim([auto, making], making.start < auto.start);
  return out.sort((a, b) => a.to - a.from - (b.to - b.from)).slice(0, 8);
}
/** Without a word of AI only a line as short as this is read as a notice. */
const shortText = 80;

/** Letters of no notice that may follow the last verb of a Korean or Japanese statement. */
const longestTail = 24;
const clauseEnd = /[、,，。]|が、|지만|으며|며\s|면서/u;

/** Whether a claim is said of the text itself: nothing between them makes it the topic, or another thing the work. */
export function isSaidOf(grammar: Grammar, sentence: string, self: Place, claim: Claim): boolean {
  if (grammar.topic.has(sentence.slice(self.end, Math.max(self.end, claim.from)))) return false;
  if (!grammar.pack.spaced) {
    const last = Math.max(claim.to, ...grammar.worked.places(sentence).map(({ end }) => end));
    const tail = sentence.slice(last).split(clauseEnd, 1)[0] ?? '';
    return !grammar.topic.has(tail) && strangers(grammar, tail).strange <= longestTail;
  }
  if (claim.use) return true;
  // "This article contains AI-generated pictures"
  if (!claim.post && claim.from > self.end && grammar.media.has(sentence.slice(claim.to, claim.to + 24)))
    return false;
  // The text itself was made, and nothing for it.
  const object = sentence.slice(claim.to, Math.max(claim.to, self.start));
  return (
    !/[,;:.]/.test(object) &&
    ![grammar.forIt, grammar.media, grammar.works].some((words) => words.has(object))
  );
}

/** Where the verb's own clause ends, in languages whose denial follows the verb. */
const verbEnd = /[、,，。(（]|ため|ので(?!は)|が、|하여|되어|했으|되었으|으며|며\s|고\s|므로|것으로|결과/u;

/** What parts a sentence into clauses. */
const clauseMark = /[,;:.(–—]/u;

/** Whether a claim is denied, before or within it, or behind its verb. */
export function denied(grammar: Grammar, sentence: string, from: number, to: number): boolean {
  // "Nothing on this page", "not a word of this text": a denial before its subject, in the same clause.
  const before =
    sentence
      .slice(Math.max(0, from - 32), from)
      .split(clauseMark)
      .at(-1) ?? '';
  const text = before + sentence.slice(from, to);
  // "Without review by a person" denies the review, not the machine; unless what follows makes AI the one that did not review.
  const said = grammar.unreviewed.without(
    text,
    ' ',
    (denial) => grammar.ai.has(text.slice(denial.end)) && !grammar.human.has(denial.text),
  );
  if (grammar.negation.has(said)) return true;
  if (grammar.pack.id !== 'ko' && grammar.pack.id !== 'ja') return false;
  const ending = grammar.unreviewed.without(grammar.hedge.without(sentence.slice(to))).slice(0, 14);
  return grammar.negation.has(ending.slice(0, ending.search(verbEnd) + 1 || undefined));
}
