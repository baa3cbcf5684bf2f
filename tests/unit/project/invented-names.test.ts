/** The bundled facts on pages about somebody else: every name of a fact replaced by an invented one, its value kept or changed. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { indexFacts } from '../../../src/engine/facts/memory.ts';
import { recordsOf } from '../../../src/library/fact-sets/records.ts';
import { parseFactSet } from '../../../src/library/fact-sets/schema.ts';
import { engine } from '../../../src/engine/index.ts';
import { readText } from '../../../src/reading/plain-text.ts';

const folder = path.join(__dirname, '../../../assets/facts');
const sets = readdirSync(folder).flatMap((file) => {
  const parsed = parseFactSet(parse(readFileSync(path.join(folder, file), 'utf8')));
  return 'set' in parsed ? [parsed.set] : [];
});
const index = indexFacts(sets.flatMap(recordsOf).map((record) => engine.fact(record)));

const CALENDAR =
  /^(?:The|A|An|On|In|At|Of|By|For|With|It|Its|He|She|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)$/;
const INVENTED = ['Brunhaven', 'Tarrow', 'Ullandhorn', 'Oyelaran', 'Northline', 'Wolskar', 'Ardenmoor'];

/** Each word of a name becomes an invented one, the same wherever it comes. */
function renamed(text: string): string {
  const known = new Map<string, string>();
  return text.replace(/\p{Lu}[\p{L}’'-]+/gu, (word) => {
    if (CALENDAR.test(word)) return word;
    const made = known.get(word) ?? INVENTED[known.size % INVENTED.length] ?? word;
    known.set(word, made);
    return made;
  });
}
/** Every digit but those of years is another one. */
const changed = (text: string): string =>
  text.replace(/\b(?!20\d\d\b)\d[\d,.]*/g, (figure) =>
    figure.replace(/\d/g, (d) => String(((Number(d) + 3) % 9) + 1)),
  );

const statements = sets.flatMap((set) => set.facts.map((fact) => ({ set, statement: fact.statement })));

test('there is something to try', () => expect(statements.length).toBeGreaterThan(50));

test.each([
  ['kept', (text: string) => text],
  ['changed', changed],
])('a value that is %s is neither contradicted nor supported', (_, alter) => {
  const told = statements.flatMap(({ set, statement }) => {
    const text = `${renamed(set.title)}\n${alter(renamed(statement))}`;
    const { findings } = engine.check(readText(text, { published: set.version }), [index]);
    return findings
      .filter((f) => f.evidence.length > 0 && f.verdict !== 'unverified')
      .map((f) => `${f.verdict} «${f.quote}» in ${text}: ${f.evidence[0]?.quote}`);
  });
  expect(told).toEqual([]);
});

/** Everyday pages that have words and countries of the facts' names, and nothing of their stories. */
const everyday = [
  `New habits to start in 2026
A new year is a good moment to start brushing twice a day.
The United States has more than 700 dental schools, and many of them are five years old or less.
In 2025 the World Health Organization asked countries to tax sugar; a year later Japan did.`,
  `Web design trends for 2026
In 2025 a new phase began: blockchain, artificial intelligence and voice are entering the market in Japan and South Korea.
The first tools were offered a few years ago, for a year at no cost.
Trade fairs open in January and February 2026.`,
  `Budget travel in Australia and Switzerland
Melbourne opens its parks at 9, and the bars of the Swiss Alps close at two.
A pass for two costs 115 francs; children up to five years go free.
Insurance for one more year is offered for 7 percent of the price.`,
];

test.each(everyday)('a page of another subject is told nothing: %s', (text) => {
  const { findings } = engine.check(readText(text, { published: '2026-02-20' }), [index]);
  expect(
    findings
      .filter((f) => f.evidence.length > 0 && f.verdict !== 'unverified')
      .map((f) => `${f.verdict} «${f.quote}»: ${f.evidence[0]?.quote}`),
  ).toEqual([]);
});
