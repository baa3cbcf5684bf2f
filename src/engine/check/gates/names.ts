/** Gates about names: what kind of name it is, how surely, and in which role. */
import type { Claim } from '../../claims/model.ts';
import { keyOf } from '../../claims/words.ts';
import { FORMER_WORDS } from '../../claims/data/names-en.ts';
import type { Situation } from '../features.ts';
import { ALL, apart, shareAny, type Gate } from './model.ts';

/** Both sentences are word for word alike around the name … */
const TWIN = 0.45;

export const NAME_GATES: readonly Gate[] = [
  {
    name: 'other-role',
    shut: (page, fact) =>
      page.slot === 'person' &&
      page.unitKeys.length > 0 &&
      fact.unitKeys.length > 0 &&
      apart(page.unitKeys, fact.unitKeys),
    doubtFor: ALL,
  },
  {
    name: 'other-tenure',
    shut: (page, fact, s) =>
      page.slot === 'person' &&
      isDated(s.sentence, page.start - page.sentence.start) !==
        isDated(s.contender.best.fact.statement, fact.start - fact.sentence.start),
  },
  {
    name: 'loose-name',
    shut: (page, fact, s) =>
      page.value.type === 'name' &&
      !shareAny(page.unitKeys, fact.unitKeys) &&
      common(page, fact) < 2 &&
      !isUnheard(s),
    doubtFor: ALL,
  },
  { name: 'organisation-alias', shut: (page) => page.slot === 'organisation' },
  {
    name: 'unsure-name',
    shut: (page, fact) =>
      page.value.type === 'name' &&
      (page.sure === 'no' || fact.sure === 'no' || (halfSure(page, fact) && !bothFull(page, fact))),
  },
  {
    name: 'half-sure-name',
    shut: (page, fact, s) => page.value.type === 'name' && halfSure(page, fact) && !isUnheard(s),
    doubtFor: ALL,
  },
  {
    name: 'told-there-otherwise',
    shut: (page, fact) => page.value.type === 'name' && toldOtherwise(page, fact),
  },
  {
    name: 'bare-name',
    shut: (page, fact, s) =>
      isBare(page) ||
      isBare(fact) ||
      isLabel(page, s.sentence) ||
      isLabel(fact, s.contender.best.fact.statement),
  },
  {
    name: 'country-as-attribute',
    shut: (page, fact) =>
      page.slot === 'place' && !(page.unitKeys.includes('#site') && fact.unitKeys.includes('#site')),
  },
];

/** "then Prime Minister", "ex-president", "the late": the role is held no more, or not yet. */
function isDated(sentence: string, at: number): boolean {
  const lead = sentence.slice(Math.max(0, at - 48), Math.max(0, at)).toLowerCase();
  const words = lead.match(/\p{L}+/gu)?.slice(-5) ?? [];
  return words.some((word) => FORMER_WORDS.has(word));
}

function halfSure(page: Claim, fact: Claim): boolean {
  return page.sure !== 'yes' || fact.sure !== 'yes';
}

function bothFull(page: Claim, fact: Claim): boolean {
  const full = ({ value }: Claim) => value.type === 'name' && value.parts.length > 1;
  return full(page) && full(fact);
}

/** … and no source at hand so much as mentions it: the page's full name stands where theirs stands. */
function isUnheard({ claim, evidence, contender }: Situation): boolean {
  const { forward, backward } = contender.best.alignment;
  return bothFull(claim, contender.best.claim) && !evidence.seen && forward * backward >= TWIN;
}

/** A word of the page's name stands elsewhere in the source's sentence: it names something else there. */
function toldOtherwise(page: Claim, fact: Claim): boolean {
  if (page.value.type !== 'name' || fact.value.type !== 'name') return false;
  const theirs = new Set(fact.value.parts);
  return page.value.parts.some((part) => !theirs.has(part) && fact.keys.includes(keyOf(part)));
}

/** A name with hardly a word beside it: a byline, a caption, a list. */
function isBare({ value, keys }: Claim): boolean {
  return value.type === 'name' && keys.length < 4;
}

/** "Marta Oyelaran: Why the harbour …": who speaks, not of whom. */
function isLabel({ quote, value }: Claim, sentence: string): boolean {
  return value.type === 'name' && sentence.startsWith(`${quote}:`);
}

/** Words that both have among the six nearest of the value. */
function common(a: Claim, b: Claim): number {
  return a.keys.slice(0, 6).filter((key) => b.keys.slice(0, 6).includes(key)).length;
}
