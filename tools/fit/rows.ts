/**
 * Labelled pages as rows of features: every claim with a contender, and supported claims once more with a wrong value.
 * Each report of an event is read as a page against the other reports too: people's reports hardly ever contradict each
 * other, so what looks like a contradiction there is nearly always a false alarm. That doubles the material.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Checked, compareAll } from '../../src/engine/check/check.ts';
import { type Features, type Group, groupOf, type Situation } from '../../src/engine/check/features.ts';
import { signsOf } from '../../src/engine/check/score.ts';
import { shutGates } from '../../src/engine/check/gates/index.ts';
import { relate } from '../../src/engine/check/relation.ts';
import type { Claim } from '../../src/engine/claims/model.ts';
import type { Fact, FactIndex } from '../../src/engine/facts/model.ts';
import { readDocument } from '../../src/engine/claims/read.ts';
import { indexSources } from '../../src/engine/facts/memory.ts';
import type { Document, Source, Span } from '../../src/engine/model.ts';
import { readText } from '../../src/reading/plain-text.ts';
import { altered, borrowed, seeded } from './alter.ts';

/**
 * `original`: a claim of the page as it is. `altered`: a supported claim with another value, against what the sources give.
 * `stray`: the same, but what stands against it is not the true value: no evidence, though the value is wrong. `hidden`: a
 * supported claim as it is, with every fact that gives its value taken away, so that whatever stands against it speaks of
 * something else. The last two teach the score to ask whether a fact is about the same thing at all.
 */
export type Kind = 'original' | 'altered' | 'stray' | 'hidden';

export interface Row {
  readonly event: string;
  readonly page: string;
  readonly group: Group;
  readonly features: Features;
  readonly label: 0 | 1;
  readonly weight: number;
  readonly kind: Kind;
  /** Gates that forbid a flag: nothing is learnt from such a row. */
  readonly shut: readonly string[];
  readonly role: 'page' | 'source';
  /** The claim's sentence and the one against it, to read what went wrong. */
  readonly text: string;
}

interface Article {
  readonly file: string;
  readonly role: 'page' | 'source';
  readonly publisher?: string;
  readonly title?: string;
  readonly published?: string;
  readonly ai_disclosed?: boolean;
}

interface Gold {
  readonly page: string;
  readonly quote: string;
  readonly verdict: string;
  readonly span_start?: number;
  readonly span_end?: number;
}

/** A claim that agrees so well is surely told by a source: with another value it is surely wrong. */
const SURE = 0.3;
const SHARE = 0.75;
const WEIGHT = { wrong: 2, right: 1, altered: 0.4, stray: 0.4, hidden: 0.4 };

/** Rows of every event in a folder but those named: they are not read at all. */
export function readRows(folder: string, without: readonly string[] = []): Row[] {
  const events = readdirSync(folder).filter(
    (name) => !without.includes(name) && existsSync(path.join(folder, name, 'cluster.json')),
  );
  return events.sort().flatMap((event) => rowsOf(path.join(folder, event), event));
}

function rowsOf(folder: string, event: string): Row[] {
  const cluster = JSON.parse(readFileSync(path.join(folder, 'cluster.json'), 'utf8')) as {
    articles: Article[];
    gold: Gold[];
  };
  const read = (article: Article): Document => {
    const { title, publisher, published } = article;
    return readText(readFileSync(path.join(folder, article.file), 'utf8'), {
      ...(title ? { title } : {}),
      ...(publisher ? { publisher } : {}),
      ...(published ? { published } : {}),
    });
  };
  const indexWithout = (file: string) =>
    indexSources(
      cluster.articles
        .filter((a) => a.role === 'source' && a.file !== file)
        .map((a) => ({ document: read(a), source: sourceOf(a) })),
    );
  const every = indexWithout('');
  const rows: Row[] = [];
  for (const article of cluster.articles) {
    const page = read(article);
    const index = article.role === 'page' ? every : indexWithout(article.file);
    const pool = cluster.articles
      .filter((a) => a.role === 'source' && a.file !== article.file)
      .flatMap((a) => readDocument(read(a)).sentences.flatMap((s) => s.claims));
    const gold = cluster.gold
      .filter((g) => g.page === article.file)
      .map((g) => ({ ...g, ...spanOf(g, page.text) }));
    const add = (checked: Checked, label: 0 | 1, weight: number, kind: Kind) => {
      if (checked.situation === undefined) return;
      rows.push({
        event,
        page: article.file,
        group: groupOf(checked.claim),
        features: signsOf(checked.situation),
        label,
        weight,
        kind,
        shut: shutGates(checked.situation),
        role: article.role,
        text: textOf(checked.situation),
      });
    };
    for (const checked of claimsOf(page, index)) {
      const is = (verdict: string) => gold.some((g) => g.verdict === verdict && meets(checked.claim, g));
      const wrong = is('contradicted');
      if (!wrong && is('compare')) continue;
      add(checked, wrong ? 1 : 0, wrong ? WEIGHT.wrong : WEIGHT.right, 'original');
      // Each claim has its dice: what is made of one does not hang on how many others are read.
      const random = seeded(seedOf(`${event} ${article.file} ${checked.claim.start}`));
      if (wrong || (checked.evidence.agreeing[0]?.score ?? 0) < SURE || random() > SHARE) continue;
      const { start, end, slot } = checked.claim;
      const without = hiding(
        index,
        checked.evidence.agreeing.map((m) => m.fact),
      );
      for (const again of claimsOf(page, without))
        if (again.claim.start === start && again.claim.slot === slot) add(again, 0, WEIGHT.hidden, 'hidden');
      for (const words of [
        altered(checked.claim, random),
        borrowed(checked.claim, pool, page.published, random),
      ]) {
        if (words === undefined) continue;
        const text = page.text.slice(0, start) + words + page.text.slice(end);
        const changed = readText(text, { ...page, text: undefined, blocks: undefined } as object);
        const place = { start, end: start + words.length };
        for (const again of claimsOf(changed, index))
          if (again.claim.slot === slot && meets(again.claim, place)) {
            if (isEvidence(again, checked.claim)) add(again, 1, WEIGHT.altered, 'altered');
            else add(again, 0, WEIGHT.stray, 'stray');
          }
      }
    }
  }
  return rows;
}

function seedOf(text: string): number {
  let seed = 7;
  for (const letter of text) seed = (Math.imul(seed, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return seed;
}

/** What stands against the altered claim is the value that it had. */
function isEvidence({ situation }: Checked, before: Claim): boolean {
  const relation = situation && relate(before, situation.contender.best.claim);
  return relation === 'same' || relation === 'compatible';
}

/** The index as if it had never held some facts. */
function hiding(index: FactIndex, gone: readonly Fact[]): FactIndex {
  const hidden = new Set(gone);
  const holding = (key: string) => [...hidden].filter((fact) => fact.keys.includes(key)).length;
  return {
    size: index.size - hidden.size,
    frequency: (key) => Math.max(0, index.frequency(key) - holding(key)),
    candidates: (keys, limit) =>
      index
        .candidates(keys, limit + hidden.size)
        .filter((fact) => !hidden.has(fact))
        .slice(0, limit),
  };
}

function textOf({ claim, sentence, contender }: Situation): string {
  const { best } = contender;
  return `«${claim.quote}» in: ${sentence}\n      «${best.claim.quote}» in: ${best.fact.statement}`;
}

function sourceOf({ file, ai_disclosed, publisher, published }: Article): Source {
  return {
    id: file,
    kind: ai_disclosed ? 'ai' : 'edited',
    ...(publisher ? { publisher } : {}),
    ...(published ? { published } : {}),
  };
}

function claimsOf(page: Document, index: ReturnType<typeof indexSources>): Checked[] {
  return compareAll(page, [index]).checked.filter(
    (c) => c.claim.slot !== 'event' && c.claim.zone !== 'teaser',
  );
}

function spanOf(gold: Gold, text: string): Span {
  const start = gold.span_start ?? text.indexOf(gold.quote);
  return { start, end: gold.span_end ?? start + gold.quote.length };
}

function meets(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
