/** The fact sets that ship: each is right by the linter, says where it is from, and does not contradict itself. */
import { explain } from '../../../src/words/tell.ts';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { lintFactSet } from '../../../src/library/fact-sets/lint.ts';
import { indexFacts } from '../../../src/engine/facts/memory.ts';
import { recordsOf } from '../../../src/library/fact-sets/records.ts';
import { type FactSet, parseFactSet } from '../../../src/library/fact-sets/schema.ts';
import { engine } from '../../../src/engine/index.ts';
import { readText } from '../../../src/reading/plain-text.ts';

const folder = path.join(__dirname, '../../../assets/facts');
const sets = readdirSync(folder).map((file): [string, FactSet] => {
  const parsed = parseFactSet(parse(readFileSync(path.join(folder, file), 'utf8')));
  if ('problems' in parsed) throw new Error(`${file}: ${parsed.problems.map((p) => p.message).join(' ')}`);
  return [file, parsed.set];
});
const indexOf = (set: FactSet) => indexFacts(recordsOf(set).map((record) => engine.fact(record)));

test('many stories, each under an id of its own', () => {
  expect(sets.length).toBeGreaterThanOrEqual(13);
  expect(new Set(sets.map(([, { id }]) => id)).size).toBe(sets.length);
});

describe.each(sets)('%s', (_, set) => {
  test('passes the linter and is reviewed', () => {
    expect(lintFactSet(set, set.version)).toEqual([]);
    expect(set.reviewed?.on).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(set.expires ?? '').toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test('two sources or more, each with an address and a day, and every source is used', () => {
    expect(set.sources.length).toBeGreaterThanOrEqual(2);
    for (const { url, published } of set.sources) {
      expect(url).toMatch(/^https?:\/\/[^/]+\//);
      expect(published).toMatch(/^20\d{2}-/);
    }
    const cited = new Set(set.facts.flatMap((fact) => fact.evidence));
    expect(set.sources.map(({ id }) => id).filter((id) => !cited.has(id))).toEqual([]);
  });

  test('a page of its own statements is supported and not contradicted', () => {
    const text = [set.title, ...set.facts.map(({ statement }) => statement)].join('\n');
    const day =
      set.sources
        .map(({ published }) => published)
        .sort()
        .at(-1) ?? set.version;
    const { findings } = engine.check(readText(text, { published: day }), [indexOf(set)]);
    const wrong = findings.filter(({ verdict }) => verdict === 'contradicted' || verdict === 'compare');
    expect(wrong.map((finding) => `${finding.quote}: ${explain('en', finding)}`)).toEqual([]);
    expect(findings.filter(({ verdict }) => verdict === 'supported').length).toBeGreaterThan(
      set.facts.length / 2,
    );
  });

  test('contradicts nothing in the statements of the other sets', () => {
    const others = sets.filter(([, other]) => other.id !== set.id);
    for (const [file, other] of others) {
      const text = [other.title, ...other.facts.map(({ statement }) => statement)].join('\n');
      const { findings } = engine.check(readText(text, { published: other.version }), [indexOf(set)]);
      const wrong = findings.filter(({ verdict }) => verdict === 'contradicted');
      expect([file, wrong.map((finding) => `${finding.quote}: ${explain('en', finding)}`)]).toEqual([
        file,
        [],
      ]);
    }
  });
});
