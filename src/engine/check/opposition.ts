/**
 * What the sources have against a claim of the page: the strongest other value, and the plain figures from which `wrong` in
 * same-fact.ts computes how likely the claim is wrong.
 */
import type { Claim } from '../claims/model.ts';
import { valueKeys } from '../claims/value-keys.ts';
import type { Compared, Match } from './compare.ts';
import { isNear, mayStandAgainst, isOfOtherKind, isOfOtherStage, nearness } from './kinds.ts';
import { agrees, gives, type Rivals } from './leftovers.ts';
import { areOne } from './relate.ts';
import { odds } from './same-fact.ts';
import { isTakenBack } from './statement-support.ts';
import type { View } from './side-by-side.ts';
import { isOfOtherTown } from './uncased.ts';
import type { Witnesses } from './witnesses.ts';

/** A further origin counts whose passage fits at least this share as well as the best. */
const SECOND = 0.5;
/** What a second, third … origin adds. */
const SHARES = [1, 0.6, 0.4, 0.2, 0.1];
/** So surely one fact, a figure may lie as far off as it will. */
const PLAIN = 0.95;
/** From so many words on a sentence makes clear what it is about. */
const MANY_WORDS = 20;

/**
 * The strongest of the other values that a claim's sources give; none if a passage at least as close gives the page's value.
 * @returns everything that gives this value, best first; how many origins agree on it; how likely a passage with the page's
 * value states the same fact (`agreed`), and the best passage another claim of the page (`rival`); `signs` as in `WRONG`
 */
export function oppositionTo(claim: Compared, rivalOf: Rivals, witnesses: Witnesses) {
  const { view, matches } = claim;
  const other = matches.filter(
    (m) =>
      !agrees(m) &&
      mayStandAgainst(view.claim, m.view.claim, m.score) &&
      (m.score >= PLAIN || isNear(view.claim, m.view.claim)) &&
      !isSaidBeside(view.claim, m.view.claim) &&
      !isOfOtherYear(view, m) &&
      !isOfOtherStage(view, m.view) &&
      !isOfOtherTown(m.view.text, m.fact.context, witnesses.words) &&
      witnesses.isOfSameTime(m.fact),
  );
  const loudest = loudestOf(other, witnesses);
  if (loudest === undefined) return undefined;
  const { best, origins } = loudest;
  const [a, b] = [view.claim, best.view.claim];
  const isSaid = (m: Match): boolean =>
    holds(view, m) && !isOfOtherKind(view, m.view) && !isTakenBack(m.fact, view.text);
  const agreed = matches.find(isSaid)?.score ?? 0;
  if (agreed >= best.score) return undefined;
  const rival = rivalOf(claim, best).other();
  const signs = [
    1,
    odds(best.score),
    Math.min(3, origins),
    Math.log(0.02 + agreed),
    odds(rival),
    nearness(a, b),
    a.slot === 'date' ? 1 : 0,
    a.periods.some((period) => b.periods.includes(period)) ? 1 : 0,
    Math.min(1, a.keys.length / MANY_WORDS),
  ];
  return { best, matches: loudest.matches, origins, agreed, rival, signs };
}

/**
 * Whether a value is also in the other side's sentence, for something else: "40 million, up from 31 million", or "210 million
 * euros, 30 million of it in the north", where a figure without its unit may well be the page's.
 */
export function isSaidBeside({ others, value: mine }: Claim, { others: theirs, value }: Claim): boolean {
  const [[key], [own = '']] = [valueKeys(value), valueKeys(mine)];
  const isBare = mine.type === 'quantity' && mine.unit !== '';
  return (
    (key !== undefined && others.includes(key)) ||
    (isBare && theirs.includes(`q::${own.slice(own.lastIndexOf(':') + 1)}`))
  );
}

/** "In 2017 she had won 48 %": what was, as the report says, beside a figure that the page gives without that year. */
const IN_YEAR = /(?:^|, |\b[Hh]ad,? )[Ii]n ((?:19|20)\d\d)\b/;

function isOfOtherYear(page: View, { fact, view }: Match): boolean {
  const year = page.claim.slot === 'date' ? undefined : IN_YEAR.exec(view.text)?.[1];
  return year !== undefined && year < (fact.published?.slice(0, 4) ?? '') && !page.text.includes(year);
}

/** A visit, a strike or a match goes on for so many days at most. */
const FEW_DAYS = 7;

/** Gives the page's value, or a few days that hold its day. */
function holds(view: View, match: Match): boolean {
  const { value } = match.view.claim;
  return (
    gives(view, match) ||
    (agrees(match) &&
      value.type === 'date' &&
      value.precision === 'range' &&
      FEW_DAYS >= (Date.parse(value.to) - Date.parse(value.from)) / 864e5)
  );
}

/** Matches with the same value count together; every further origin adds less than the one before. */
function loudestOf(matches: readonly Match[], witnesses: Witnesses) {
  const groups: [Match, ...Match[]][] = [];
  for (const match of matches) {
    const group = groups.find(([first]) => areOne(first.view.claim, match.view.claim));
    if (group === undefined) groups.push([match]);
    else group.push(match);
  }
  return groups
    .map((group) => {
      const [best] = group;
      const scores = new Map<string, number>();
      for (const { fact, score } of group) {
        const origin = witnesses.originOf(fact);
        scores.set(origin, Math.max(scores.get(origin) ?? 0, score));
      }
      const sorted = [...scores.values()].sort((a, b) => b - a);
      const weight = sorted.reduce((sum, score, i) => sum + score * (SHARES[i] ?? 0), 0);
      const origins = sorted.filter((score) => score >= SECOND * best.score).length;
      return { best, matches: group, origins, weight };
    })
    .sort((a, b) => b.weight - a.weight)[0];
}
