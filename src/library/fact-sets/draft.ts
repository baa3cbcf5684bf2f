/**
 * Proposes facts from articles: one for each statement with a value, with every article that says the same as evidence.
 * The statements are the articles' own sentences: a person restates them, checks them and only then marks the set as
 * reviewed; until then nothing compiles it.
 */
import { readDocument, type Sentence } from '../../engine/claims/read.ts';
import { engine } from '../../engine/index.ts';
import type { Slot } from '../../engine/model.ts';
import type { SourceDocument } from '../../engine/facts/model.ts';
import { caps, type FactSet, type FactSetFact, type NewSet, newSet } from './schema.ts';
import { typedValue } from './typed.ts';

/** Values that a fact can be about; a sentence without one of them is rarely worth a fact. */
const VALUES: ReadonlySet<Slot> = new Set(['date', 'count', 'percent', 'money', 'ordinal']);
/** A name that is told once in all articles is rarely one that readers look for. */
const LEAST_MENTIONS = 2;

/** An id of a set: lower case, letters, digits and hyphens. */
export function slug(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return plain.slice(0, 60) || 'x';
}

/** Proposes a set. The articles keep their order; a statement that an earlier one made is not proposed twice. */
export function draftSet(articles: readonly SourceDocument[], meta: NewSet): FactSet {
  const ids = new Map(articles.map(({ source }, i) => [source.id, `s${i + 1}`]));
  const ai = new Set(articles.flatMap(({ source }, i) => (source.kind === 'ai' ? [`s${i + 1}`] : [])));
  const readings = articles.map(({ document }) => readDocument(document).sentences);
  const facts: FactSetFact[] = [];
  const told = new Set<string>();
  articles.forEach(({ document, source }, i) => {
    const own = ids.get(source.id) ?? '';
    const others = articles.filter((other) => other.source.id !== source.id);
    const { findings } = engine.check(document, others.length ? [engine.index(others)] : []);
    for (const sentence of readings[i] ?? []) {
      if (sentence.zone === 'title' || sentence.zone === 'teaser') continue;
      const about = findings.filter(
        (f) => VALUES.has(f.slot) && f.start >= sentence.start && f.end <= sentence.end,
      );
      const statement = document.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ').trim();
      const values = about.map((f) => `${f.slot}:${f.value}`).sort();
      if (about.length === 0 || statement.length > caps.statement) continue;
      const agreeing = about.flatMap((f) =>
        f.verdict === 'supported' || f.verdict === 'repeated' ? f.evidence.map((e) => e.source.id) : [],
      );
      const evidence = [own, ...new Set(agreeing.flatMap((id) => ids.get(id) ?? []))];
      // What an earlier article already proposed with these very values is one fact.
      const key = values.join(' ');
      // What AI texts alone say is no fact yet.
      if (evidence.every((id) => ai.has(id))) continue;
      if (told.has(key) && evidence.some((id) => id !== own)) continue;
      told.add(key);
      const typed = typedValue(statement, source.published ?? meta.today);
      facts.push({ id: `f${facts.length + 1}`, statement, ...typed, evidence });
    }
  });
  return newSet(meta, {
    lang: articles[0]?.document.lang ?? 'en',
    entities: entitiesOf(readings.flat()),
    sources: articles.map(({ source }, i) => ({
      id: `s${i + 1}`,
      publisher: source.publisher ?? 'Unknown publisher',
      title: source.title ?? source.id,
      published: source.published ?? meta.today,
      kind: source.kind,
      ...(source.url === undefined || !/^https?:\/\//.test(source.url) ? {} : { url: source.url }),
    })),
    facts,
  });
}

/** People, places and organisations that the articles name more than once, under their longest name. */
function entitiesOf(sentences: readonly Sentence[]): FactSet['entities'] {
  const found = new Map<string, { name: string; mentions: number }>();
  for (const { claims } of sentences.filter(({ zone }) => zone !== 'teaser'))
    for (const { slot, value, quote, unitKeys } of claims) {
      // Countries and their adjectives are known to the reader of claims.
      if (unitKeys[0] === '#country') continue;
      if (value.type !== 'name' || (slot !== 'person' && slot !== 'place' && slot !== 'organisation'))
        continue;
      const name = quote.replace(/['’]s$/u, '');
      const key = slot === 'person' ? (value.parts.at(-1) ?? '') : value.parts.join(' ');
      const before = found.get(`${slot} ${key}`);
      if (before === undefined) found.set(`${slot} ${key}`, { name, mentions: 1 });
      else {
        before.mentions += 1;
        if (name.length > before.name.length) before.name = name;
      }
    }
  const used = new Set<string>();
  return [...found.values()]
    .filter(({ mentions, name }) => mentions >= LEAST_MENTIONS && name.length > 1)
    .flatMap(({ name }) => {
      const id = slug(name);
      if (used.has(id)) return [];
      used.add(id);
      return [{ id, names: [name] }];
    });
}
