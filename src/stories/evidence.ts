/** What speaks for an item telling the page's story, as a few numbers, and what they are worth. */
import type { Candidate } from './candidates.ts';
import type { PageTerms } from './page-terms.ts';
import type { Rarity } from './rarity.ts';
import { keyOf, kinds } from './terms.ts';

/**
 * Evidence → weight in the log-odds of "tells the same story", fitted by logistic regression on 108 events with 20,000 other
 * items mixed in (docs/decisions/0011-stories.md). Shared words alone speak against: without names they are another storm,
 * another final, another ruling.
 */
const weights = {
  bias: -16.28,
  /** Logarithm of the weight of all shared terms. */
  shared: 4.95,
  /** Share of the item's names that the page has, of its plain words, and both together. */
  names: -12.12,
  words: -13.8,
  both: 59.71,
  /** Share of the page's title that is names which the item has; a tenth is enough. */
  titleNames: 5.31,
  /** Logarithm of the weight of shared numbers. */
  numbers: 0.52,
  /** Share of what the page is about that the item has. */
  subject: 9.59,
  /** Days by which the item is older than the page, and newer; a week and more is the same. */
  before: -0.36,
  after: -0.49,
};
type Evidence = Readonly<Record<keyof typeof weights, number>>;

/** An item beside the page. */
export interface Weighed {
  readonly item: Candidate;
  /** Log-odds of telling the page's story, by itself. */
  readonly odds: number;
  /** Shares of the page's title and beginning that the item has, and of the item's title that the page begins with. */
  readonly ofTitle: number;
  readonly ofLead: number;
  readonly ownTitle: number;
  /** Its names and numbers, hash without kind → weight: by these it is compared with other items. */
  readonly names: ReadonlyMap<number, number>;
}

/** A share that is small where there is little to share. */
const share = (part: number, whole: number, little: number): number => part / (whole + little);

export function weigh(item: Candidate, page: PageTerms, rarity: Rarity): Weighed {
  let [shared, titleNames, ofTitle, ofLead, subject, title, titleLed] = [0, 0, 0, 0, 0, 0, 0];
  // Names, words (and pairs of letters), numbers: the item's, and those met.
  const own = { names: 0, words: 0, numbers: 0 };
  const met = { names: 0, words: 0, numbers: 0 };
  const names = new Map<number, number>();
  item.terms.forEach((term, i) => {
    const key = keyOf(term);
    const there = page.all.get(key);
    const kind = there ? Math.min(there.term & 3, term & 3) : term & 3;
    const weight = there?.weight ?? rarity.weight(term);
    const group = kind === kinds.name ? 'names' : kind === kinds.number ? 'numbers' : 'words';
    own[group] += weight;
    if (group !== 'words') names.set(key, weight);
    if (i < item.titleTerms) {
      title += weight;
      if (there?.inLead) titleLed += weight;
    }
    if (!there) return;
    met[group] += weight;
    shared += weight;
    subject += page.subject.get(key) ?? 0;
    if (there.inTitle) ofTitle += weight;
    if (there.inLead) ofLead += weight;
    if (there.inTitle && group === 'names') titleNames += weight;
  });
  const [ofNames, ofWords] = [share(met.names, own.names, 12), share(met.words, own.words, 8)];
  const evidence: Evidence = {
    bias: 1,
    shared: Math.log(1 + shared),
    names: ofNames,
    words: ofWords,
    both: ofNames * ofWords,
    titleNames: Math.min(0.1, share(titleNames, page.titleWeight, 3)),
    numbers: Math.log(1 + met.numbers),
    subject: subject / (page.subjectWeight || 1),
    before: Math.min(7, Math.max(0, -item.days)),
    after: Math.min(7, Math.max(0, item.days)),
  };
  let odds = 0;
  for (const [name, weight] of Object.entries(weights)) odds += weight * evidence[name as keyof Evidence];
  return {
    item,
    odds,
    ofTitle: share(ofTitle, page.titleWeight, 3),
    ofLead: share(ofLead, page.leadWeight, 3),
    ownTitle: share(titleLed, title, 3),
    names,
  };
}
