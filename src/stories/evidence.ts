/** What speaks for an item telling the page's story, by itself: a few numbers, and what they are worth together. */
import type { Candidate } from './candidates.ts';
import type { PageTerms } from './page-terms.ts';
import { kindWeight, type Rarity } from './rarity.ts';
import { keyOf, kinds } from './terms.ts';
import { itemWeights, logOdds } from './weights.ts';

export type Evidence = Readonly<Record<keyof typeof itemWeights, number>>;

/** A term of an item, weighed. */
export interface ItemTerm {
  readonly weight: number;
  readonly isName: boolean;
  readonly isWord: boolean;
  /** How rare it is, where it is a name that the page has too; else 0. */
  readonly rareName: number;
}

/** An item beside the page. */
export interface Weighed {
  readonly item: Candidate;
  readonly evidence: Evidence;
  /** Log-odds of telling the page's story, by itself. */
  readonly odds: number;
  /** Its terms, hash without kind → what they say: by these it is compared with other items. */
  readonly terms: ReadonlyMap<number, ItemTerm>;
  /** Length of the terms' weights as a vector. */
  readonly length: number;
  /** Weight of its names, and of its words. */
  readonly names: number;
  readonly words: number;
  /** Shares of the page's title and beginning that the item has, and of the item's title that the page begins with. */
  readonly ofTitle: number;
  readonly ofLead: number;
  readonly ownTitle: number;
}

/** Terms that stand for what an item is about. */
const itemSubject = 8;

/** A share that is small where there is little to share. */
export const share = (part: number, whole: number, little: number): number => part / (whole + little);
/** A share as a logarithm: of several that have to be there together a missing one weighs heavily. */
const log = (part: number): number => Math.log(part + 0.05);

export function weigh(item: Candidate, page: PageTerms, rarity: Rarity): Weighed {
  let [shared, titleNames, ofTitle, ofLead, subject, title, titleLed, square] = [0, 0, 0, 0, 0, 0, 0, 0];
  // Names, words (and pairs of letters), numbers: the item's, and those met.
  const own = { names: 0, words: 0, numbers: 0 };
  const met = { names: 0, words: 0, numbers: 0 };
  const terms = new Map<number, ItemTerm>();
  /** What the item is about: weight, and how far the page tells it. */
  const about: [number, number][] = [];
  item.terms.forEach((term, i) => {
    const key = keyOf(term);
    const there = page.all.get(key);
    // A word that either of them has in small letters is no name.
    const seen = there ? key + Math.min(there.term & 3, term & 3) : term;
    const kind = rarity.kind(seen);
    const rareness = rarity.rareness(seen);
    const weight = rareness * kindWeight(kind);
    const group = kind === kinds.name ? 'names' : kind === kinds.number ? 'numbers' : 'words';
    const isName = group === 'names';
    const inTitle = i < item.titleTerms;
    own[group] += weight;
    square += weight ** 2;
    terms.set(key, {
      weight,
      isName,
      isWord: group === 'words',
      rareName: isName && there ? rareness : 0,
    });
    about.push([weight * (inTitle ? 1.3 : 1) * (isName ? 1.2 : 1), there ? (there.inLead ? 1 : 0.6) : 0]);
    if (inTitle) {
      title += weight;
      if (there?.inLead) titleLed += weight;
    }
    if (!there) return;
    met[group] += weight;
    shared += weight;
    subject += page.subject.get(key) ?? 0;
    if (there.inTitle) ofTitle += weight;
    if (there.inLead) ofLead += weight;
    if (there.inTitle && isName) titleNames += weight;
  });
  about.sort((a, b) => b[0] - a[0]).length = Math.min(itemSubject, about.length);
  let [aboutAll, aboutMet] = [0, 0];
  for (const [weight, part] of about) {
    aboutAll += weight;
    aboutMet += weight * part;
  }
  const [ofNames, ofWords] = [share(met.names, own.names, 12), share(met.words, own.words, 8)];
  const ofSubject = subject / (page.subjectWeight || 1);
  const shares = {
    ofTitle: share(ofTitle, page.titleWeight, 3),
    ofLead: share(ofLead, page.leadWeight, 3),
    ownTitle: share(titleLed, title, 3),
  };
  const evidence: Evidence = {
    bias: 1,
    shared: Math.log(1 + shared),
    names: ofNames,
    words: ofWords,
    both: ofNames * ofWords,
    titleNames: Math.min(0.1, share(titleNames, page.titleWeight, 3)),
    numbers: Math.log(1 + met.numbers),
    subject: ofSubject,
    before: Math.min(7, Math.max(0, -item.days)),
    after: Math.min(7, Math.max(0, item.days)),
    logNames: log(ofNames),
    logWords: log(ofWords),
    logSubject: log(ofSubject),
    logOwnSubject: log(aboutMet / (aboutAll || 1)),
    logOfTitle: log(shares.ofTitle),
    logOfLead: log(shares.ofLead),
    logOwnTitle: log(shares.ownTitle),
  };
  return {
    item,
    evidence,
    odds: logOdds(itemWeights, evidence),
    terms,
    length: Math.sqrt(square),
    names: own.names,
    words: own.words,
    ...shares,
  };
}
