/** From compared claims to findings: verdict, rule, evidence and one sentence. */
import type { Claim } from '../claims/model.ts';
import type { Fact, FactIndex } from '../facts/model.ts';
import type {
  Coverage,
  Document,
  Evidence as Proof,
  Finding,
  Source,
  SourceKind,
  Statement,
} from '../model.ts';
import { type Checked, compareAll } from './check.ts';
import type { Match } from './evidence.ts';
import { normalised, shown, sourceName } from './reason.ts';
import { groupOf } from './features.ts';
import { isShut } from './gates/index.ts';
import { RULES } from './rules/index.ts';
import type { PageView, Raised } from './rules/model.ts';
import { coverageOf, statementsOf } from './statements.ts';
import { kinshipOf } from './same-referent.ts';
import { HARD, likelihood, SOFT } from './score.ts';
import type { Syntax } from '../claims/syntax/model.ts';

/** A value is supported where the words around it match at least so well … */
const SUPPORT = 0.22;
/** … and a statement where a fact holds at least this share of its content. */
const BACKING = 0.5;
/** So many words of it must be no names: that two texts name the same people says nothing. */
const PLAIN = 2;
/** No finding lists more evidence than this. */
const MOST_EVIDENCE = 4;

const STRENGTH: Readonly<Record<SourceKind, number>> = { official: 3, edited: 2, unknown: 1, ai: 0 };

export interface CheckSettings {
  /** Tells what a value belongs to; called for claims that are about to be flagged. */
  readonly syntax?: () => Syntax;
}

/** Checks a page. Findings come in text order; every claim gets one. */
export function checkPage(
  page: Document,
  indexes: readonly FactIndex[],
  settings: CheckSettings,
): { findings: Finding[]; statements: Statement[]; coverage: Coverage } {
  const view = compareAll(page, indexes);
  const raised = RULES.flatMap((rule) => rule.look(view)).filter((r) => speaks(r, view));
  const byRule = new Map<Claim, Finding>();
  for (const one of raised) {
    const finding = raisedFinding(one);
    const at =
      view.checked.find((c) => c.claim.start === one.claim.start && c.claim.end === one.claim.end)?.claim ??
      one.claim;
    if (!byRule.has(at)) byRule.set(at, finding);
  }
  const compared = view.checked.map((c) => byRule.get(c.claim) ?? findingOf(c, view, settings));
  const extra = [...byRule]
    .filter(([claim]) => !view.checked.some((c) => c.claim === claim))
    .map(([, finding]) => finding);
  const findings = [...compared, ...extra].sort((a, b) => a.start - b.start || a.end - b.end);
  return { findings, statements: statementsOf(page, findings), coverage: coverageOf(findings) };
}

/** What the page says against itself stands alone; everything else needs a story about the same thing. */
function speaks(raised: Raised, view: PageView): boolean {
  // A teaser tells another story: the facts that a rule found for it are about that one.
  if (raised.claim.zone === 'teaser') return true;
  return raised.facts.length === 0 || raised.facts.some((fact) => view.related.has(fact.story));
}

function raisedFinding(raised: Raised): Finding {
  const source = raised.facts.map(strongest).find((s) => s !== undefined);
  return {
    ...base(raised.claim),
    verdict: raised.claim.zone === 'teaser' ? 'compare' : raised.verdict,
    rule: raised.rule,
    confidence: raised.confidence,
    reason: {
      key: raised.reason,
      page: shown(raised.shown.page),
      fact: shown(raised.shown.fact),
      ...sourceName(source),
    },
    evidence: raised.facts.slice(0, MOST_EVIDENCE).flatMap((fact) => proofsOf(fact, raised.value)),
  };
}

function findingOf(checked: Checked, view: PageView, settings: CheckSettings): Finding {
  return opposition(checked, view, settings) ?? support(checked, view.page) ?? unverified(checked.claim);
}

function opposition(checked: Checked, view: PageView, { syntax }: CheckSettings): Finding | undefined {
  const { claim, situation } = checked;
  // A teaser belongs to another story: likeness of words proves nothing there.
  if (situation === undefined || claim.zone === 'teaser') return undefined;
  if (isShut(situation)) return undefined;
  const group = groupOf(claim);
  const confidence = likelihood(situation);
  if (confidence < SOFT[group]) return undefined;
  const opposite = situation.contender.best;
  if (isOneOfSeveral(opposite)) {
    // Without the analyses which of them stands against the page's is a guess; with them it is silent where they know better.
    if (!syntax) return undefined;
    if (kinshipOf(syntax(), { text: view.page.text, claim }, opposite) === 'different') return undefined;
  }
  const matches = situation.contender.matches.filter((m) => view.related.has(m.fact.story));
  const best = matches.find((m) => isHuman(m.fact)) ?? matches[0];
  if (best === undefined) return undefined;
  const source = strongest(best.fact);
  const hard = confidence >= HARD[group] && isHuman(best.fact);
  const differs = claim.value.type === 'name' ? 'nameDiffers' : 'differs';
  return {
    ...base(claim),
    verdict: hard ? 'contradicted' : 'compare',
    rule: `${claim.slot}-differs`,
    confidence: Math.round(confidence * 100) / 100,
    reason: {
      key: hard ? differs : 'compare',
      page: shown(claim),
      fact: shown(best.claim),
      ...sourceName(source),
    },
    evidence: proofs(matches),
  };
}

/** A sentence with several percentages or sums: which of them stands against the page's is a guess. */
function isOneOfSeveral({ claim, fact }: Match): boolean {
  if (claim.slot !== 'percent' && claim.slot !== 'money') return false;
  return fact.claims.filter((other) => other.slot === claim.slot).length > 1;
}

function support(checked: Checked, page: Document): Finding | undefined {
  const agreeing = checked.evidence.agreeing.filter((m) => m.score >= SUPPORT);
  const backing = checked.backing.filter((b) => b.coverage >= BACKING && b.plain >= PLAIN);
  const facts = agreeing.length > 0 ? agreeing.map((m) => m.fact) : backing.map((b) => b.fact);
  if (facts.length === 0) return undefined;
  const independent = facts.filter((f) =>
    f.evidence.some((e) => e.source.kind !== 'ai' && !samePublisher(e.source, page)),
  );
  const repeated = independent.length === 0;
  const fact = independent[0] ?? facts[0];
  if (fact === undefined) return undefined;
  const source = strongest(fact);
  const match = agreeing.find((m) => m.fact === fact);
  const key = repeated ? 'repeated' : match === undefined ? 'supportedWords' : 'supported';
  const evidence =
    agreeing.length > 0
      ? proofs(agreeing.filter((m) => repeated || independent.includes(m.fact)))
      : backing.slice(0, MOST_EVIDENCE).flatMap((b) => proofsOf(b.fact, b.fact.statement));
  return {
    ...base(checked.claim),
    verdict: repeated ? 'repeated' : 'supported',
    rule: match === undefined ? 'same-statement' : 'same-value',
    confidence: Math.round((match?.score ?? backing[0]?.coverage ?? 0) * 100) / 100,
    reason: {
      key,
      fact:
        match === undefined
          ? fact.statement
          : shown(checked.claim.value.type === 'name' ? checked.claim : match.claim),
      ...sourceName(source),
    },
    evidence,
  };
}

function unverified(claim: Claim): Finding {
  return {
    ...base(claim),
    verdict: 'unverified',
    rule: 'no-fact',
    confidence: 0,
    reason: { key: 'unverified' },
    evidence: [],
  };
}

function base(claim: Claim) {
  return {
    start: claim.start,
    end: claim.end,
    slot: claim.slot,
    quote: claim.quote,
    value: normalised(claim),
  };
}

function isHuman(fact: Fact): boolean {
  return fact.evidence.some((e) => e.source.kind !== 'ai');
}

function samePublisher(source: Source, page: Document): boolean {
  return source.publisher !== undefined && source.publisher === page.publisher;
}

function strongest(fact: Fact): Source | undefined {
  return [...fact.evidence].sort((a, b) => STRENGTH[b.source.kind] - STRENGTH[a.source.kind])[0]?.source;
}

/** Evidence of the matches, one line a source, strongest first. */
function proofs(matches: readonly Match[]): Proof[] {
  const seen = new Set<string>();
  const out: Proof[] = [];
  for (const match of matches) {
    if (match.fact.evidence.every((e) => seen.has(e.source.id))) continue;
    for (const proof of proofsOf(match.fact, normalised(match.claim))) {
      if (seen.has(proof.source.id)) continue;
      seen.add(proof.source.id);
      out.push(proof);
    }
  }
  return out.sort((a, b) => STRENGTH[b.source.kind] - STRENGTH[a.source.kind]).slice(0, MOST_EVIDENCE);
}

function proofsOf(fact: Fact, value: string): Proof[] {
  return fact.evidence.map(({ source, quote }) =>
    quote === undefined ? { source, quote: fact.statement, value, summary: true } : { source, quote, value },
  );
}
