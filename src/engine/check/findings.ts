/** Turns a comparison into findings and statements: verdict, rule, reason and evidence. */
import type { Claim } from '../claims/model.ts';
import { SLOT_OF } from '../claims/read.ts';
import { valueKeys } from '../claims/value-keys.ts';
import type { Fact, FactIndex } from '../facts/model.ts';
import type { Coverage, Document, Evidence, Finding, Reason, Span, Statement } from '../model.ts';
import { byStrength } from '../policy.ts';
import { grouped } from '../../text/groups.ts';
import { type Compared, type Comparison, comparePage, type Match } from './compare.ts';
import { rivalsOf } from './leftovers.ts';
import { relate } from './relate.ts';
import { judgeName } from './names.ts';
import { raisedBy } from './own-words.ts';
import { rowsTold } from './in-a-row.ts';
import { exchangesOf } from './pieces.ts';
import { normalised, shown } from './reason.ts';
import { sittersOf, type Sitter } from './seats.ts';
import { coverageOf, statementsOf } from './statements.ts';
import { type Backed, backing, givesAll, quotations, quoting } from './statement-support.ts';
import { markedIn } from './uncased.ts';
import { isSameOccasion, type Judgement, judge, MOST_EVIDENCE } from './verdict.ts';

export interface Checked {
  readonly findings: Finding[];
  readonly statements: Statement[];
  readonly coverage: Coverage;
}

/** Checks a page. Findings come in text order; every claim with a value gets one, and every clause that a source backs. */
export function checkPage(page: Document, indexes: readonly FactIndex[]): Checked {
  const comparison = comparePage(page, indexes);
  const claims = comparison.compared.map(({ view }) => view.claim);
  const raised = new Map(raisedBy(page, claims).map((one) => [one.claim, one]));
  const rivals = rivalsOf(comparison.compared);
  const exchanges = exchangesOf(comparison.compared);
  const persons = claims.filter((c) => c.slot === 'person');
  const judged = comparison.compared.map((one) => ({
    one,
    judgement:
      one.view.claim.value.type === 'name'
        ? judgeName(one, persons, rivals, comparison.witnesses)
        : judge(one, rivals, exchanges, comparison.witnesses),
  }));
  const days = judged
    .filter(({ one, judgement: { verdict } }) => WEIGHT[verdict] > 0 && one.view.claim.slot === 'date')
    .slice(0, MOST_DAYS);
  const valued = judged.map((claim): Finding => {
    const own = raised.get(claim.one.view.claim);
    return own ? finding(own.claim, own) : findingOf(claim.one, toldAgain(claim, days));
  });
  const beside = sittersOf(comparison).flatMap((sitter) => besideOf(page, sitter, valued));
  // What is put side by side nothing else is said of, and nothing supports the clause that has it.
  const others = [
    ...valued.filter((one, i) => isTold(one, claims[i])),
    ...clauses(comparison, valued),
  ].filter(({ start, end }) => !beside.some((one) => one.start < end && start < one.end));
  const findings = [...others, ...beside].sort((a, b) => a.start - b.start || a.end - b.end);
  const statements = statementsOf(comparison, findings);
  return { findings, statements, coverage: coverageOf(statements) };
}

interface Judged {
  readonly one: Compared;
  readonly judgement: Judgement;
}

/** A day is held against only so many wrong ones: a page with more is no report. */
const MOST_DAYS = 20;
const WEIGHT = { contradicted: 2, compare: 1, supported: 0, repeated: 0, unverified: 0 } as const;

/** What is said of a claim, or of another one that gives the same day to the same occasion, if that weighs more. */
function toldAgain({ one, judgement }: Judged, days: readonly Judged[]): Judgement {
  const { view } = one;
  if (view.claim.slot !== 'date' || view.claim.zone === 'teaser') return judgement;
  const stronger = days.find(
    ({ one: other, judgement: { verdict } }) =>
      WEIGHT[verdict] > WEIGHT[judgement.verdict] &&
      relate(view.claim, other.view.claim) === 'equal' &&
      isSameOccasion(view, other.view),
  );
  return stronger?.judgement ?? judgement;
}

/** A word that may be no name at all makes no claim unless a source has it. */
const isTold = ({ verdict }: Pick<Finding, 'verdict'>, claim: Claim | undefined): boolean =>
  claim?.sure !== 'no' || verdict !== 'unverified';

/** Puts a name beside the one in its place, unless more is known about its claim. */
function besideOf(
  page: Document,
  { page: at, fact, name, kind }: Sitter,
  valued: readonly Finding[],
): Finding[] {
  const differs = ({ verdict }: Finding): boolean => verdict === 'contradicted' || verdict === 'compare';
  if (valued.some((f) => differs(f) && f.start < at.end && at.start < f.end)) return [];
  const slot = SLOT_OF[kind === 'unknown' ? at.kind : kind];
  const quote = page.text.slice(at.start, at.end);
  return [
    {
      start: at.start,
      end: at.end,
      slot,
      quote,
      value: quote,
      verdict: 'compare',
      rule: `${slot}-differs`,
      confidence: 0.5,
      reason: { key: 'compare', page: quote, fact: name },
      evidence: proofsOf(fact, name),
    },
  ];
}

function findingOf({ view: { claim } }: Compared, { verdict, confidence, matches }: Judgement): Finding {
  const [best] = matches;
  if (best === undefined)
    return finding(claim, {
      verdict: 'unverified',
      rule: 'no-fact',
      confidence: 0,
      reason: { key: 'unverified' },
    });
  const isName = claim.value.type === 'name';
  const told = verdict === 'contradicted' || verdict === 'compare';
  const key: Reason['key'] = verdict === 'contradicted' ? 'differs' : verdict;
  const rule = told ? (`${claim.slot === 'other' ? 'score' : claim.slot}-differs` as const) : 'same-value';
  // A name stands as the page writes it: the source may know it by another one.
  const fact = shown(isName && !told ? claim : best.view.claim);
  const reason = told ? { key, page: shown(claim), fact } : { key, fact };
  return finding(claim, { verdict, rule, confidence, reason }, proofs(matches));
}

/** A value and what came of it. */
interface Valued {
  readonly claim: Claim;
  readonly exchanged: boolean;
  readonly verdict: Finding['verdict'];
}

/** The figures among values: who tells what they stand beside must give them. */
const figuresOf = (values: readonly Valued[]): Claim[] =>
  values.flatMap(({ claim }) =>
    claim.value.type === 'quantity' || claim.value.type === 'score' ? claim : [],
  );

/** How a clause or a stretch of it is told: as a whole, or a row of its words. */
type Rule = 'same-statement' | 'same-words';

/**
 * Clauses that a source backs as a whole, and rows of words that a source has word for word. A clause with a value that no
 * source has is not backed.
 */
function clauses(
  { page, sentences, compared, facts, rarity, witnesses }: Comparison,
  valued: readonly Finding[],
): Finding[] {
  const inSentence = grouped(
    compared.flatMap(({ view: { claim }, exchanged }, i): [number, Valued][] => {
      const verdict = valued[i]?.verdict ?? 'unverified';
      return isTold({ verdict }, claim) ? [[claim.sentence.start, { claim, exchanged, verdict }]] : [];
    }),
  );
  return sentences.flatMap((sentence, i) => {
    const text = page.text.slice(sentence.start, sentence.end);
    // A question claims nothing.
    if (sentence.zone === 'teaser' || text.trimEnd().endsWith('?')) return [];
    const own = inSentence.get(sentence.start) ?? [];
    if (own.some(({ exchanged }) => exchanged)) return [];
    // The order of the sources changes nothing.
    const telling = (facts[i] ?? [])
      .filter((fact) => witnesses.tellsSurely(fact))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    if (telling.length === 0) return [];
    const names = sentence.names.flatMap(({ from, to }) => sentence.words.slice(from, to));
    const named = new Set([...names.flatMap(({ key }) => (key === '' ? [] : key)), ...markedIn(text)]);
    const speakers = new Set(
      sentence.claims.flatMap(({ slot, value }) => (slot === 'person' ? valueKeys(value) : [])),
    );
    const tell = (
      claim: Claim,
      rule: Rule,
      inside: readonly Valued[],
      backed: Iterable<Backed>,
    ): Finding[] => {
      // A value that is only repeated makes its clause no more than repeated.
      const isOnlyRepeated = inside.some((f) => f.verdict === 'repeated');
      // Whoever speaks for the clause comes before those who only repeat it.
      const [speaking, repeating]: [Backed[], Backed[]] = [[], []];
      for (const one of backed) {
        (!isOnlyRepeated && witnesses.mayTestify(one.fact) ? speaking : repeating).push(one);
        if (speaking.length === MOST_EVIDENCE) break;
      }
      const supported = speaking.length > 0;
      const proving = (supported ? speaking : repeating).slice(0, MOST_EVIDENCE);
      const [best] = proving;
      if (best === undefined) return [];
      const { fact, covered } = best;
      const verdict = supported ? 'supported' : 'repeated';
      const reason: Reason =
        rule === 'same-words'
          ? { key: verdict, fact: claim.quote }
          : { key: supported ? 'supportedWords' : verdict, fact: fact.statement };
      const evidence = proving.flatMap(({ fact: f }) => proofsOf(f, f.statement));
      return [finding(claim, { verdict, rule, confidence: covered, reason }, evidence)];
    };
    const within = (span: Span): readonly Valued[] =>
      own.filter(({ claim: c }) => c.start < span.end && span.start < c.end);
    const open = (inside: readonly Valued[]): readonly Valued[] =>
      inside.filter(({ verdict }) => verdict !== 'supported' && verdict !== 'repeated');
    const whole = sentence.claims.flatMap((claim): Finding[] => {
      if (claim.slot !== 'event') return [];
      const inside = within(claim);
      const unproved = open(inside);
      // A name needs no support of its own where the fact that tells the clause has it.
      if (unproved.some((one) => one.verdict !== 'unverified' || one.claim.value.type !== 'name')) return [];
      const asked = unproved.flatMap((one) => valueKeys(one.claim.value));
      const backed = backing(claim, named, asked, figuresOf(inside), telling, rarity);
      return tell(claim, 'same-statement', inside, backed);
    });
    // A stretch of the sentence as a statement of its own, unless it is part of one that is told.
    const piece = (
      at: Span,
      rule: Rule,
      had: readonly Finding[],
      backed: (quote: string, figures: readonly Claim[]) => readonly Backed[],
    ): Finding[] => {
      const span = { start: sentence.start + at.start, end: sentence.start + at.end };
      const meets = (other: Span): boolean => other.start < span.end && span.start < other.end;
      const around = sentence.claims.filter((claim) => claim.slot === 'event' && meets(claim));
      const [first] = around;
      const inside = within(span);
      if (first === undefined || open(inside).length > 0 || had.some(meets)) return [];
      const quote = page.text.slice(span.start, span.end);
      return tell(
        { ...first, ...span, quote },
        rule,
        inside,
        backed(quote, figuresOf(around.flatMap(within))),
      );
    };
    const quoted = quotations(text).flatMap((at) =>
      piece(at, 'same-statement', whole, (quote) => quoting(quote, at, speakers, named, telling)),
    );
    const told = [...whole, ...quoted];
    const closed = [...told, ...open(own).map(({ claim }) => claim)].map(({ start, end }) => ({
      start: start - sentence.start,
      end: end - sentence.start,
    }));
    const rows = rowsTold(text, named, closed, telling, rarity);
    const pieces = rows.flatMap((row) =>
      piece(row, 'same-words', told, (_, figures) =>
        row.backed.filter(({ fact }) => givesAll(figures, fact)),
      ),
    );
    return [...told, ...pieces];
  });
}

function finding(
  claim: Claim,
  { verdict, rule, confidence, reason }: Pick<Finding, 'verdict' | 'rule' | 'confidence' | 'reason'>,
  evidence: Evidence[] = [],
): Finding {
  const { start, end, slot, quote } = claim;
  const value = normalised(claim);
  const rounded = Math.round(confidence * 100) / 100;
  return { start, end, slot, quote, value, verdict, rule, confidence: rounded, reason, evidence };
}

/** Evidence of the matches, one line a source, strongest first. */
function proofs(matches: readonly Match[]): Evidence[] {
  const out = new Map<string, Evidence>();
  // The first of each source stays.
  for (const { fact, view } of matches)
    for (const proof of proofsOf(fact, normalised(view.claim)))
      out.set(proof.source.id, out.get(proof.source.id) ?? proof);
  return [...out.values()].sort((a, b) => byStrength(a.source, b.source)).slice(0, MOST_EVIDENCE);
}

function proofsOf(fact: Fact, value: string): Evidence[] {
  return fact.evidence.map(({ source, quote }) =>
    quote === undefined ? { source, quote: fact.statement, value, summary: true } : { source, quote, value },
  );
}
