/** What a page is about, as weighted terms: what its title and beginning mention, and mention again, counts most. */
import type { StoryPage } from './model.ts';
import type { Rarity } from './rarity.ts';
import { addTerms } from './terms.ts';

/** So many letters of the page's beginning show what it is about. */
const leadLength = 500;
/** Terms that stand for the page's subject. */
const subjectTerms = 10;

export interface PageTerm {
  /** With its kind as the page shows it. */
  readonly term: number;
  readonly weight: number;
  readonly inTitle: boolean;
}

export interface PageTerms {
  readonly all: ReadonlyMap<number, PageTerm>;
  readonly titleWeight: number;
  /** The most important terms, hash without kind → importance. */
  readonly subject: ReadonlyMap<number, number>;
  readonly subjectWeight: number;
}

export function readPageTerms({ title, text }: StoryPage, rarity: Rarity): PageTerms {
  const counts = new Map<number, number>();
  const inTitle = new Map<number, number>();
  addTerms(title, inTitle, counts);
  const inLead = new Map(inTitle);
  addTerms(text.slice(0, leadLength), inLead);
  const whole = new Map(inTitle);
  addTerms(text, whole, counts);
  const all = new Map<number, PageTerm>();
  const importance: [number, number][] = [];
  let titleWeight = 0;
  for (const [key, term] of whole) {
    const weight = rarity.weight(term);
    const one = { term, weight, inTitle: inTitle.has(key) };
    all.set(key, one);
    if (one.inTitle) titleWeight += weight;
    const place = one.inTitle ? 1.5 : inLead.has(key) ? 1.2 : 1;
    importance.push([key, weight * place * (1 + Math.log(counts.get(key) ?? 1))]);
  }
  const subject = new Map(importance.sort((a, b) => b[1] - a[1]).slice(0, subjectTerms));
  const subjectWeight = [...subject.values()].reduce((sum, one) => sum + one, 0);
  return { all, titleWeight, subject, subjectWeight };
}
