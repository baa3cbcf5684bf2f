/**
 * Compares every value of a page with the indexes: for each claim it finds the claims of facts about something similar, how
 * their values relate, and how likely both sides state the same fact. Only sources that report the page's story have a say.
 */
import { readDocument, type Sentence } from '../claims/read.ts';
import type { Claim } from '../claims/model.ts';
import { valueKeys } from '../claims/value-keys.ts';
import type { Fact, FactIndex } from '../facts/model.ts';
import type { Document } from '../model.ts';
import { mayTestify } from '../policy.ts';
import { grouped } from '../../text/groups.ts';
import { remembered } from '../../text/remembered.ts';
import { relate, type Relation } from './relate.ts';
import { sameFact } from './same-fact.ts';
import { isExchanged } from './statement-support.ts';
import { namesIn } from './story.ts';
import { Lexicon, partsOf, type Rarity, View } from './side-by-side.ts';
import { Witnesses } from './witnesses.ts';

export interface Match {
  readonly fact: Fact;
  readonly view: View;
  readonly relation: Exclude<Relation, 'incomparable'>;
  /** How likely both state the same fact, 0 to 1. */
  readonly score: number;
}

export interface Compared {
  readonly view: View;
  /** Claims of sources that may testify, and of those that only repeat; best first. */
  readonly matches: readonly Match[];
  readonly repeats: readonly Match[];
  /** Whether a source says the sentence with doer and done-to swapped: then nothing supports it. */
  readonly exchanged: boolean;
}

export interface Comparison {
  readonly page: Document;
  readonly sentences: readonly Sentence[];
  /** One entry for each claim with a value, in text order. */
  readonly compared: readonly Compared[];
  /** The facts of the page's story that were found for each sentence, best first. */
  readonly facts: readonly (readonly Fact[])[];
  readonly rarity: Rarity;
  readonly witnesses: Witnesses;
  /** Whether a source of the page's story has a word, anywhere. */
  readonly knows: (key: string) => boolean;
}

/** How many facts are looked up for a sentence, and how many for a value. */
const BY_SENTENCE = 16;
const BY_VALUE = 16;
const REPEATED = 4;

/** Reads the page and compares it. */
export function comparePage(page: Document, indexes: readonly FactIndex[]): Comparison {
  const { sentences } = readDocument(page);
  // Texts that only repeat are asked apart: they crowd out nobody and make no word common.
  const independent = remembered((fact: Fact) =>
    fact.evidence.some(({ source }) => mayTestify(source, page)),
  );
  const repeats = (fact: Fact): boolean => !independent(fact);
  const find = (keys: readonly string[], limit: number): Fact[] =>
    indexes.flatMap((index) => {
      let some = false;
      const found = index.candidates(keys, limit, (fact) => {
        const speaks = independent(fact);
        some ||= !speaks;
        return speaks;
      });
      return some || found.some(repeats)
        ? [...found.filter(independent), ...index.candidates(keys, REPEATED, repeats).filter(repeats)]
        : found;
    });
  const found = sentences.map((s) => find(s.keys, BY_SENTENCE));
  const witnesses = new Witnesses(page, sentences, found);
  const facts = found.map((list) => list.filter((fact) => witnesses.tellsStory(fact)));
  const { rarity, names } = rarityOf(
    sentences,
    facts.map((list) => list.filter((fact) => witnesses.mayTestify(fact))),
  );
  const lexicon = new Lexicon(rarity, names);
  const viewsOf = remembered((fact: Fact) => {
    const around = lexicon.numbers(fact.context);
    return grouped(
      fact.claims
        .filter(({ slot, zone }) => slot !== 'event' && zone !== 'teaser')
        .map((claim) => {
          const name = `${fact.id} ${claim.start} ${claim.slot}`;
          return [kindOf(claim), new View(claim, fact.statement, name, around, lexicon)] as const;
        }),
    );
  });
  const giving = remembered((name: string): readonly Fact[] =>
    find(name.split(' '), BY_VALUE).filter((fact) => witnesses.tellsStory(fact)),
  );
  const title = sentences[0];
  const compared = sentences.flatMap((sentence, i) => {
    const claims = sentence.claims.filter(
      ({ slot, value }) => slot !== 'event' && (slot !== 'other' || value.type !== 'name'),
    );
    if (claims.length === 0) return [];
    const around = lexicon.numbers([...(sentences[i - 1]?.keys ?? []), ...(title?.keys ?? [])]);
    const text = page.text.slice(sentence.start, sentence.end);
    const exchanged = isExchanged(
      text,
      sentence,
      (facts[i] ?? []).filter((fact) => witnesses.mayTestify(fact)),
    );
    return claims.map((claim): Compared => {
      const view = new View(claim, text, '', around, lexicon);
      // A teaser tells another story: likeness of words proves nothing there.
      if (claim.zone === 'teaser') return { view, matches: [], repeats: [], exchanged };
      const near = new Set([...(facts[i] ?? []), ...giving(valueKeys(claim.value).join(' '))]);
      const matches: Match[] = [];
      const repeats: Match[] = [];
      for (const fact of near) {
        const list = witnesses.mayTestify(fact) ? matches : repeats;
        for (const other of viewsOf(fact).get(kindOf(claim)) ?? []) match(list, view, fact, other, lexicon);
      }
      return { view, matches: matches.sort(order), repeats: repeats.sort(order), exchanged };
    });
  });
  const knows = remembered(
    (key: string): boolean => witnesses.knows(key) || giving(key).some(({ keys }) => keys.includes(key)),
  );
  return { page, sentences, compared, facts, rarity, witnesses, knows };
}

/** Values of different kinds do not compare; what a name names is only guessed. */
const kindOf = ({ slot, value }: Claim): string => (value.type === 'name' ? value.type : slot);

/** Adds a source's claim to a list of matches, if the two can be compared at all. */
function match(list: Match[], view: View, fact: Fact, other: View, lexicon: Lexicon): void {
  const relation = relate(view.claim, other.claim);
  if (relation === 'incomparable') return;
  list.push({ fact, view: other, relation, score: sameFact(partsOf(view, other, lexicon)) });
}

/** Best first; the order of the sources changes nothing. */
export const order = (a: Match, b: Match): number =>
  b.score - a.score || (a.fact.id < b.fact.id ? -1 : 1) || a.view.claim.start - b.view.claim.start;

/** The worth of a word that only one side uses, unless it is a name: it may be just another way to say it. */
const ONE_SIDED = 0.4;

/** Rarity of words among the facts that were found for the page, not among all facts of an index. */
function rarityOf(
  sentences: readonly Sentence[],
  facts: readonly (readonly Fact[])[],
): { readonly rarity: Rarity; readonly names: ReadonlySet<string> } {
  const pool = new Set(facts.flat());
  const frequency = new Map<string, number>();
  const own = new Set(sentences.flatMap((s) => s.keys));
  for (const { keys } of pool) for (const key of keys) frequency.set(key, (frequency.get(key) ?? 0) + 1);
  const names = new Set([...pool, ...sentences].flatMap((told) => [...namesIn(told)]));
  const rarity = remembered((key: string) => {
    const count = frequency.get(key) ?? 0;
    const rarity = Math.log(1 + pool.size / (0.5 + count));
    return (count === 0 || !own.has(key)) && !names.has(key) ? ONE_SIDED * rarity : rarity;
  });
  return { rarity, names };
}
