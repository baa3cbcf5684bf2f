/**
 * The statements of a page as a reader counts them: sentences of the article's own text that say something checkable, each
 * with one state, and beside it the passage of the best source that speaks of the same thing.
 */
import type { Coverage, Finding, Passage, Statement, Verdict, Zone } from '../model.ts';
import { byStrength } from '../policy.ts';
import type { Comparison } from './compare.ts';

/** Headings repeat the body. */
const TOLD: ReadonlySet<Zone> = new Set(['deck', 'body', 'caption', 'summary']);
/** A sentence without a value says something from so many words of content on. */
const WORDS = 4;

/** Up to so many content words hardly show what a sentence is about. */
const FEW = 5;

/** Whatever differs decides; one value that no source has leaves the statement unverified. */
const WEIGHTIEST: readonly Verdict[] = ['contradicted', 'compare', 'unverified', 'repeated', 'supported'];

const NAMES: ReadonlySet<Finding['slot']> = new Set(['person', 'place', 'organisation', 'role']);
/** That a name or a few words occur elsewhere too proves nothing about the whole statement. */
const isOnlyNamed = ({ slot, rule, verdict }: Finding): boolean =>
  (NAMES.has(slot) || rule === 'same-words') && (verdict === 'supported' || verdict === 'repeated');

/** A fact that states a clause has all its names: they need no support of their own. */
const isNamedIn = ({ slot, verdict, start, end }: Finding, clauses: readonly Finding[]): boolean =>
  NAMES.has(slot) &&
  verdict === 'unverified' &&
  clauses.some((clause) => clause.start <= start && end <= clause.end);

/** The statements in text order. */
export function statementsOf(comparison: Comparison, findings: readonly Finding[]): Statement[] {
  const { page, sentences } = comparison;
  let from = 0;
  return sentences.flatMap((sentence, i): Statement[] => {
    while (from < findings.length && (findings[from]?.start ?? 0) < sentence.start) from++;
    const own: Finding[] = [];
    for (let at = from; at < findings.length && (findings[at]?.start ?? 0) < sentence.end; at++) {
      const finding = findings[at];
      if (finding !== undefined) own.push(finding);
    }
    if (!TOLD.has(sentence.zone)) return [];
    const values = own.filter(({ slot }) => slot !== 'event');
    if (values.length === 0 && sentence.words.filter((w) => w.key !== '').length < WORDS) return [];
    const clauses = own.filter(({ rule }) => rule === 'same-statement');
    const telling = own.filter((f) => !isOnlyNamed(f) && !isNamedIn(f, clauses));
    const state = WEIGHTIEST.find((verdict) => telling.some((f) => f.verdict === verdict)) ?? 'unverified';
    const passage = passageOf(comparison, i, own, telling, state);
    const lead = sentence.keys.length > FEW ? undefined : sentences[i - 1];
    return [
      {
        start: sentence.start,
        end: sentence.end,
        quote: page.text.slice(sentence.start, sentence.end),
        ...(lead ? { lead: page.text.slice(lead.start, lead.end) } : {}),
        state,
        ...(passage ? { passage } : {}),
      },
    ];
  });
}

/** How many statements there are, and how many of them a source had something to say about. */
export function coverageOf(statements: readonly Statement[]): Coverage {
  return {
    checkable: statements.length,
    checked: statements.filter(({ state }) => state !== 'unverified').length,
  };
}

/** A passage speaks of the same thing when it holds this share of the statement's content, by rarity, and so many words. */
const SPEAKS = 0.3;
const LEAST_SHARED = 2;

function passageOf(
  { facts, sentences, rarity, witnesses }: Comparison,
  index: number,
  own: readonly Finding[],
  telling: readonly Finding[],
  state: Verdict,
): Passage | undefined {
  const told = telling.find(({ verdict, evidence }) => verdict === state && evidence.length > 0);
  const quoted = state === 'unverified' ? undefined : told?.evidence[0]?.quote;
  const keys = sentences[index]?.keys ?? [];
  const mass = (list: readonly string[]): number => list.reduce((sum, key) => sum + rarity(key), 0);
  const fact =
    facts[index]?.find((f) => f.statement === quoted) ??
    facts[index]?.find((f) => {
      const shared = keys.filter((key) => f.keys.includes(key));
      return witnesses.mayTestify(f) && shared.length >= LEAST_SHARED && mass(shared) >= SPEAKS * mass(keys);
    });
  const source = fact?.evidence.map((e) => e.source).sort(byStrength)[0];
  if (fact === undefined || source === undefined) return undefined;
  const differs = state === 'contradicted' || state === 'compare';
  // Beside a value that differs, those that only stand there say nothing.
  const marked = own.filter(({ slot, verdict }) => slot !== 'event' && (!differs || verdict === state));
  return {
    source,
    quote: fact.statement,
    pageValues: marked.map(({ start, end }) => ({ start, end })),
    sourceValues: fact.claims
      .filter(({ slot }) => slot !== 'event' && (!differs || marked.some((value) => value.slot === slot)))
      .map(({ start, end, sentence }) => ({ start: start - sentence.start, end: end - sentence.start }))
      .filter(({ end }) => end <= fact.statement.length),
  };
}
