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
import { readDocument } from '../../src/engine/claims/read.ts';
import { indexSources } from '../../src/engine/facts/memory.ts';
import type { Document, Source, Span } from '../../src/engine/model.ts';
import { readText } from '../../src/engine/text/read.ts';
import { altered, borrowed, seeded } from './alter.ts';

export interface Row {
  readonly event: string;
  readonly page: string;
  readonly group: Group;
  readonly features: Features;
  readonly label: 0 | 1;
  readonly weight: number;
  /** True for a claim of the page as it is. */
  readonly original: boolean;
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
const WEIGHT = { wrong: 2, right: 1, altered: 0.4 };

export function readRows(folder: string): Row[] {
  const random = seeded(7);
  const events = readdirSync(folder).filter((name) => existsSync(path.join(folder, name, 'cluster.json')));
  return events.sort().flatMap((event) => rowsOf(path.join(folder, event), event, random));
}

function rowsOf(folder: string, event: string, random: () => number): Row[] {
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
    const add = (checked: Checked, label: 0 | 1, weight: number, original: boolean) => {
      if (checked.situation === undefined || shutGates(checked.situation).length > 0) return;
      rows.push({
        event,
        page: article.file,
        group: groupOf(checked.claim),
        features: signsOf(checked.situation),
        label,
        weight,
        original,
        role: article.role,
        text: textOf(checked.situation),
      });
    };
    for (const checked of claimsOf(page, index)) {
      const is = (verdict: string) => gold.some((g) => g.verdict === verdict && meets(checked.claim, g));
      const wrong = is('contradicted');
      if (!wrong && is('disputed')) continue;
      add(checked, wrong ? 1 : 0, wrong ? WEIGHT.wrong : WEIGHT.right, true);
      if (wrong || (checked.evidence.agreeing[0]?.score ?? 0) < SURE || random() > SHARE) continue;
      const { start, end, slot } = checked.claim;
      for (const words of [
        altered(checked.claim, random),
        borrowed(checked.claim, pool, page.published, random),
      ]) {
        if (words === undefined) continue;
        const text = page.text.slice(0, start) + words + page.text.slice(end);
        const changed = readText(text, { ...page, text: undefined, blocks: undefined } as object);
        const place = { start, end: start + words.length };
        for (const again of claimsOf(changed, index))
          if (again.claim.slot === slot && meets(again.claim, place)) add(again, 1, WEIGHT.altered, false);
      }
    }
  }
  return rows;
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
