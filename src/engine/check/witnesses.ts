/**
 * Which facts may testify about the page: those of its own story, from sources that may testify, each origin one voice. A
 * single similar sentence does not make two stories one.
 */
import { isPast } from '../claims/data/words-en.ts';
import type { Claim } from '../claims/model.ts';
import type { Sentence } from '../claims/read.ts';
import { isOneName } from '../claims/same-name.ts';
import { type Word, wordsOf } from '../claims/words.ts';
import type { Fact } from '../facts/model.ts';
import type { Document } from '../model.ts';
import { mayTestify } from '../policy.ts';
import { normalise } from '../../text/normalise.ts';
import { remembered } from '../../text/remembered.ts';
import { small } from '../../text/small.ts';
import { WEAK } from './kinds.ts';
import { areNamesakes, type Introduced, introducedIn } from './namesakes.ts';
import { isDay } from './rows.ts';
import { daysOf, figuresOf, isWord, likeness, namesOf, Story, textOf, timeOf } from './story.ts';
import { type About, aboutOf, isOfAnother } from './uncased-stories.ts';

/** Two texts report one story if they share names and at least one similar sentence; both are weighed together. */
const LEAST_NAMES = 0.15;
const LIKENESS = 1.5;
const SAME_STORY = 0.6;
const SURELY = 0.9;
/** A reviewed fact names the story itself: this much shows that the page is about it, and not only about the same countries. */
const ON_THE_SUBJECT = 0.3;
/** A sentence this similar to one of the page's retells the story. */
const RETOLD = 0.25;
/** A sentence this similar needs no shared names: a page may name nobody, or somebody else by mistake. */
const SAME_SENTENCE = 0.5;
/** What an exact figure in common adds; more than two add no more. */
const EXACT = 0.15;
const MOST_FIGURES = 2;
/** With so few words of names in common two texts may be about namesakes. */
const FEW_NAMES = 3;
/** With so many names of a report the page may know it from that side, which weighs less than its own names do. */
const LEAST_KNOWN = 4;
const OTHER_WAY = 0.6;
/** A source that has so much of the page word for word is the page under another address, or a copy of it. */
const COPY = 0.7;
const LEAST_COPIED = 4;
/** Two sources that share so many of the sentences at hand carry one report. */
const SHARED = 0.6;
const LEAST_SHARED = 3;
/** Reports of one event are published within so many days; in a long story, reports may still mention it so much later. */
const SHORT_OF_A_MONTH = 25 * 864e5;
const A_QUARTER = 92 * 864e5;
/** Sentences of sources that the page brings up: two or three reports of usual length. */
const MANY_SENTENCES = 25;

const DAY_KEY = /^d:([\d-]+)/;

export class Witnesses {
  /** Every word of the page. */
  readonly words: ReadonlySet<string>;
  readonly #page: Document;
  readonly #stories = new Map<string, Story>();
  readonly #named: ReadonlyMap<string, number>;
  readonly #own: ReadonlySet<string>;
  readonly #facts: readonly Fact[];
  readonly #sentences: readonly Sentence[];
  #introduced: Introduced | undefined;
  #many: boolean | undefined;
  /** Whether the page names more than holders of an office: a wrong person in the right office is still of this story. */
  readonly #placed: boolean;
  #days: ReadonlySet<string> | undefined;
  #figures: ReadonlySet<string> | undefined;
  #about: About | undefined;
  /** Every word of those who may testify. */
  #told: Set<string> | undefined;

  constructor(page: Document, sentences: readonly Sentence[], facts: readonly (readonly Fact[])[]) {
    this.#page = page;
    const told = sentences.filter(({ zone }) => zone !== 'teaser');
    this.#sentences = told;
    this.#named = namesOf(told);
    this.#placed = told.some(({ names }) => names.some(({ roles }) => roles.length === 0));
    this.words = new Set(told.flatMap(({ keys }) => keys));
    this.#own = new Set(told.map(({ keys }) => textOf(keys)));
    const known = new Map<Fact, ReadonlySet<string>>();
    facts.forEach((list, i) => {
      const own = sentences[i];
      if (own === undefined || own.zone === 'teaser') return;
      const mine = own.keys.filter(isWord);
      for (const fact of list) {
        let theirs = known.get(fact);
        if (theirs === undefined) {
          known.set(fact, (theirs = new Set(fact.keys.filter(isWord))));
          this.#storyOf(fact).add(fact);
        }
        const story = this.#storyOf(fact);
        story.alike = Math.max(story.alike, likeness(mine, theirs));
      }
    });
    this.#facts = [...known.keys()];
    this.#uniteCopies();
  }

  /** A reviewed fact counts if the page names all that it names; a report, if both are about one story. */
  tellsStory(fact: Fact): boolean {
    const story = this.#stories.get(fact.story);
    if (story === undefined) return false;
    const close = this.#closeness(story);
    return fact.reviewed
      ? close >= ON_THE_SUBJECT && this.#namesAll(fact, story.alike >= RETOLD)
      : close >= SAME_STORY;
  }

  /** Whether the source surely reports the story; if not, its passages must more surely state the same fact. */
  tellsSurely(fact: Fact): boolean {
    const story = this.#stories.get(fact.story);
    return (
      story !== undefined &&
      (fact.reviewed || (this.#closeness(story) >= SURELY && this.#within(fact, A_QUARTER)))
    );
  }

  /**
   * Whether page and source may be reports of one event: published well within a month, or naming one day. What
   * happens every month or year is reported each time in the same words, with other values.
   */
  isOfSameTime(fact: Fact): boolean {
    return this.#within(fact, SHORT_OF_A_MONTH);
  }

  #within(fact: Fact, span: number): boolean {
    const [a, b] = [timeOf(this.#page), timeOf(fact)];
    if (fact.reviewed || !(Math.abs(a - b) > span)) return true;
    const days = this.#stories.get(fact.story)?.days;
    this.#days ??= new Set(this.#sentences.flatMap(({ claims }) => daysOf(claims)));
    return days !== undefined && [...this.#days].some((day) => days.has(day));
  }

  /** Names in common and the most similar sentence, weighed together. */
  readonly #closeness = remembered((story: Story): number => {
    let [all, shared, both] = [0, 0, 0];
    for (const [key, count] of this.#named) {
      all += count;
      if (!story.keys.has(key)) continue;
      shared += count;
      both++;
    }
    // Where no capitals tell names, "FC" and "GDP" alone are not those whom the page names.
    this.#about ??= aboutOf(this.#page, this.#sentences);
    const unnamed = all === 0 || (both === 0 && this.#about.isUncased);
    const names = unnamed ? 1 : Math.max(shared / all, this.#knownOf(story));
    const figures = this.#figuresIn(story);
    const alike =
      names >= LEAST_NAMES || story.alike >= SAME_SENTENCE || figures > 0
        ? names + LIKENESS * story.alike + EXACT * Math.min(MOST_FIGURES, figures)
        : 0;
    const strange =
      (both === 0 && !unnamed && this.#isStranger(story)) || isOfAnother(this.#about, this.words, story);
    return strange || (both <= FEW_NAMES && this.#isNamesake(story)) ? 0 : alike;
  });

  /** Of a report of one side of a long story the page knows most names, though it has many more: their share, weighed. */
  #knownOf({ names, reviewed }: Story): number {
    const known = [...names].filter((key) => this.#named.has(key)).length;
    return known >= LEAST_KNOWN && !reviewed ? (OTHER_WAY * known) / names.size : 0;
  }

  /** How many exact figures both give. */
  #figuresIn(story: Story): number {
    this.#figures ??= new Set(this.#sentences.flatMap(({ claims }) => figuresOf(claims)));
    return story.reviewed ? 0 : [...this.#figures].filter((figure) => story.figures.has(figure)).length;
  }

  /** Page and story name somebody, and not even "Kharkov" and "Kharkiv" are one. */
  #isStranger({ names }: Story): boolean {
    const isTheirs = (key: string): boolean => [...names].some((name) => isOneName(key, name));
    return this.#placed && names.size > 0 && ![...this.#named.keys()].some(isTheirs);
  }

  #isNamesake({ statements, keys }: Story): boolean {
    this.#introduced ??= introducedIn(
      this.#sentences.map(({ start, end }) => this.#page.text.slice(start, end)),
    );
    return areNamesakes(this.#introduced, introducedIn(statements), this.words, keys);
  }

  /**
   * The page knows every word that the fact writes with a capital, half of them as parts of names. Where it retells the story,
   * those of one person may be what it has wrong, and countries alone are enough.
   */
  #namesAll({ statement, claims }: Fact, retold: boolean): boolean {
    const text = normalise(statement);
    const words = wordsOf(text, { start: 0, end: text.length }).filter(
      (w) => w.capital && w.key !== '' && !isDay(w.lower),
    );
    const within = ({ start, end }: Word, c: Claim): boolean => start >= c.start && end <= c.end;
    const missing = words.filter((w) => !this.words.has(w.key));
    const known = words.length - missing.length;
    if (words.filter((w) => this.#named.has(w.key)).length < known / 2) return false;
    const countries = claims.filter(({ unitKeys }) => unitKeys.includes('#country'));
    if (missing.length === 0)
      return known > 0 && (retold || !words.every((w) => countries.some((c) => within(w, c))));
    return (
      retold && known > 1 && claims.some((c) => c.slot === 'person' && missing.every((w) => within(w, c)))
    );
  }

  /** Whether some source of the fact may contradict, support and silence; the others only repeat. */
  readonly mayTestify = remembered(
    (fact: Fact): boolean =>
      fact.evidence.some(({ source }) => mayTestify(source, this.#page)) &&
      (fact.reviewed || !this.#isCopy(fact.story)),
  );

  /** Whether page and fact are of one day, or one of them of no day known: a count of what goes on is another day's else. */
  isOfSameDay({ published }: Fact): boolean {
    const [a, b] = [this.#page.published, published].map((day) => day?.slice(0, 10));
    return a === undefined || b === undefined || a === b;
  }

  /** Whether a claim is a day after that of the page, or its sentence gives one and does not tell the claim as done. */
  isToCome({ value, modality, others }: Claim, sentence: string): boolean {
    const today = this.#page.published?.slice(0, 10);
    if (today === undefined) return false;
    if (value.type === 'date') return value.from > today;
    if (!others.some((key) => (DAY_KEY.exec(key)?.[1] ?? '') > today)) return false;
    const isDone = (word: string): boolean => /.{2}ed$/.test(word) || isPast(word);
    return (
      modality === 'announced' ||
      !small(sentence)
        .split(/[^a-z]+/)
        .some(isDone)
    );
  }

  /** Whether the report is older and could only announce what the page says was done. */
  isAhead({ value, modality }: Claim, { published, reviewed }: Fact): boolean {
    const [own, theirs] = [this.#page.published, published].map((day) => day?.slice(0, 10) ?? '');
    if (value.type !== 'date' || reviewed || WEAK.has(modality) || !own || !theirs) return false;
    return value.precision === 'day' && theirs < value.from && value.from <= own;
  }

  /** Where a fact's report comes from: facts of one origin are one voice. */
  originOf(fact: Fact): string {
    return this.#stories.get(fact.story)?.origin ?? fact.story;
  }

  /** Whether there is enough text that a name missing from it means something: headlines and leads omit most names. */
  get areMany(): boolean {
    return (this.#many ??= this.#facts.filter((fact) => this.mayTestify(fact)).length >= MANY_SENTENCES);
  }

  /** Whether a source that may testify has a word, in the sentences that the page brought up or right beside them. */
  knows(key: string): boolean {
    if (this.#told === undefined) {
      this.#told = new Set();
      for (const fact of this.#facts.filter((one) => this.mayTestify(one)))
        for (const list of [fact.keys, fact.context]) for (const word of list) this.#told.add(word);
    }
    return this.#told.has(key);
  }

  #storyOf(fact: Fact): Story {
    const story = this.#stories.get(fact.story) ?? new Story(fact);
    this.#stories.set(fact.story, story);
    return story;
  }

  #isCopy(id: string): boolean {
    const copied = sharedBy(this.#own, this.#stories.get(id)?.sentences);
    return (
      (copied >= LEAST_COPIED && copied >= COPY * this.#own.size) || (copied > 1 && copied === this.#own.size)
    );
  }

  /** Sources with nearly the same sentences are one origin. */
  #uniteCopies(): void {
    const list = [...this.#stories].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, story]) => story);
    list.forEach((story, i) => {
      const least = (other: Story): number =>
        Math.max(LEAST_SHARED, SHARED * Math.min(story.sentences.size, other.sentences.size));
      const copied = list
        .slice(0, i)
        .find((other) => sharedBy(story.sentences, other.sentences) >= least(other));
      if (copied !== undefined) story.origin = copied.origin;
    });
  }
}

const sharedBy = (mine: ReadonlySet<string>, theirs?: ReadonlySet<string>): number =>
  [...mine].filter((sentence) => theirs?.has(sentence)).length;
