import { readFileSync } from 'node:fs';
import path from 'node:path';
import { GATES } from '../../../../src/engine/check/gates/index.ts';
import { indexFacts } from '../../../../src/engine/facts/memory.ts';
import { recordsOf } from '../../../../src/library/fact-sets/records.ts';
import { parseFactSet } from '../../../../src/library/fact-sets/schema.ts';
import { RULES } from '../../../../src/engine/check/rules/index.ts';
import { createEngine } from '../../../../src/engine/index.ts';
import type { FactIndex } from '../../../../src/engine/facts/model.ts';
import type { Finding, SourceKind } from '../../../../src/engine/model.ts';
import { readText } from '../../../../src/reading/plain-text.ts';

const engine = createEngine();

interface Fixture {
  readonly rule: string;
  readonly why: string;
  readonly fires: boolean;
  readonly page: string;
  readonly sources: readonly string[];
  readonly kind?: SourceKind;
  /** Statements of a reviewed set about one event, each that gives a day with the words of it. */
  readonly reviewed?: readonly {
    readonly statement: string;
    readonly words?: string;
    readonly day?: string;
  }[];
  /** Whether the event happens on one day only. */
  readonly once?: boolean;
}

/** Sentences both sides share, so that the story is the same. */
const STORY = 'Northline, the ferry operator of Brunhaven, opened its new harbour terminal this spring.';
const page = (...lines: string[]) => ['Ferry operator opens terminal', STORY, ...lines].join('\n');

const OPENING: Fixture['reviewed'] = [
  {
    statement: 'The ferry operator Northline opened the harbour terminal of Brunhaven on 4 March 2026.',
    words: '4 March 2026',
    day: '2026-03-04',
  },
  { statement: 'The harbour terminal of Brunhaven has six berths for ferries.' },
];

const FIXTURES: readonly Fixture[] = [
  {
    rule: 'weekday-mismatch',
    why: '14 January 2026 is a Wednesday',
    fires: true,
    page: page('The council of Brunhaven met on Monday, 14 January 2026.'),
    sources: [],
  },
  {
    rule: 'weekday-mismatch',
    why: 'the weekday is right',
    fires: false,
    page: page('The council of Brunhaven met on Wednesday, 14 January 2026.'),
    sources: [],
  },
  {
    rule: 'stale-role',
    why: 'the sources call the office held',
    fires: true,
    page: page('Former President Marta Oyelaran thanked the ferry crews.'),
    sources: [page('President Marta Oyelaran thanked the crews of the ferry.')],
  },
  {
    rule: 'stale-role',
    why: 'a source says "former" too',
    fires: false,
    page: page('Former President Marta Oyelaran thanked the ferry crews.'),
    sources: [page('Former President Marta Oyelaran thanked the crews of the ferry.')],
  },
  {
    rule: 'base-swapped',
    why: 'the quarterly rate is told as the yearly one',
    fires: true,
    page: page('Net profit of Northline rose 11.8 percent year-on-year.'),
    sources: [
      page(
        'Net profit of Northline rose 35 percent year-on-year.',
        'Net profit of Northline rose 11.8 percent from the previous quarter.',
      ),
    ],
  },
  {
    rule: 'base-swapped',
    why: 'the base is the same',
    fires: false,
    page: page('Net profit of Northline rose 11.8 percent year-on-year.'),
    sources: [page('Northline said net profit rose 11.8 percent from a year earlier.')],
  },
  {
    rule: 'to-and-by',
    why: 'a cut to 15 percent is told as a cut of 15 percent',
    fires: true,
    page: page('Brunhaven won a 15% toll cut for its ferries.'),
    sources: [page('The toll for ferries of Brunhaven goes from 20% to 15%.')],
  },
  {
    rule: 'to-and-by',
    why: 'the level is told as a level',
    fires: false,
    page: page('Brunhaven won a toll of 15% for its ferries.'),
    sources: [page('The toll for ferries of Brunhaven goes from 20% to 15%.')],
  },
  {
    rule: 'to-and-by',
    why: 'a sum reached is told as the growth',
    fires: true,
    page: page('Northline will raise its spending on ferries by an estimated $40 million this year.'),
    sources: [page('Northline said its spending on ferries will more than double to $40 million this year.')],
  },
  {
    rule: 'to-and-by',
    why: 'a source gives the growth too',
    fires: false,
    page: page('Northline will raise its spending on ferries by an estimated $40 million this year.'),
    sources: [
      page('Northline said its spending on ferries will grow by $40 million this year to $75 million.'),
    ],
  },
  {
    rule: 'name-near-miss',
    why: 'one letter of the given name is missing',
    fires: true,
    page: page('Captain Margreta Solvang steered the first ferry.'),
    sources: [page('Captain Margareta Solvang steered the first ferry.')],
  },
  {
    rule: 'name-near-miss',
    why: 'the name is the same in another order of words',
    fires: false,
    page: page('Captain Margareta Solvang steered the first ferry.'),
    sources: [page('The first ferry was steered by captain Margareta Solvang.')],
  },
  {
    rule: 'event-elsewhere',
    why: 'the lighthouse was visited a day later',
    fires: true,
    page: page('The cheerful ceremony at Ullandhorn Lighthouse drew a crowd.'),
    sources: [
      page(
        'The ceremony took place on Tuesday, 3 March 2026, in Brunhaven.',
        'On Wednesday, 4 March 2026, guests toured Ullandhorn Lighthouse.',
      ),
    ],
  },
  {
    rule: 'event-elsewhere',
    why: 'a source holds the ceremony there',
    fires: false,
    page: page('The cheerful ceremony at Ullandhorn Lighthouse drew a crowd.'),
    sources: [page('The ceremony at Ullandhorn Lighthouse took place on Tuesday, 3 March 2026.')],
  },
  {
    rule: 'reviewed-day',
    why: 'the reviewed day of the opening is another one',
    fires: true,
    page: page('The Northline ferry operator opened the Brunhaven harbour terminal on 5 March 2026.'),
    sources: [],
    reviewed: OPENING,
    once: true,
  },
  {
    rule: 'reviewed-day',
    why: 'the page gives the reviewed day',
    fires: false,
    page: page('The Northline ferry operator opened the Brunhaven harbour terminal on 4 March 2026.'),
    sources: [],
    reviewed: OPENING,
    once: true,
  },
  {
    rule: 'reviewed-day',
    why: 'the event may happen again on another day',
    fires: false,
    page: page('The Northline ferry operator opened the Brunhaven harbour terminal on 5 March 2026.'),
    sources: [],
    reviewed: OPENING,
  },
  {
    rule: 'date-differs',
    why: 'an event that may happen again, told for another day of the week after',
    fires: true,
    page: page('The Northline ferry operator opened the Brunhaven harbour terminal on 9 March 2026.'),
    sources: [],
    reviewed: OPENING,
  },
  {
    rule: 'date-differs',
    why: 'an event that may happen again, half a year later',
    fires: false,
    page: page('The Northline ferry operator opened the Brunhaven harbour terminal on 9 September 2026.'),
    sources: [],
    reviewed: OPENING,
  },
  {
    rule: 'plan-told-as-done',
    why: 'the minister only threatens',
    fires: true,
    page: page('Minister Oyelaran levies new harbour tolls on Dutch ferries.'),
    sources: [page('Minister Oyelaran threatens harbour tolls on Dutch ferries from May.')],
  },
  {
    rule: 'plan-told-as-done',
    why: 'a source tells it as done',
    fires: false,
    page: page('Minister Oyelaran levies new harbour tolls on Dutch ferries.'),
    sources: [page('Minister Oyelaran levied harbour tolls on Dutch ferries in May.')],
  },
  {
    rule: 'title-against-body',
    why: 'the title gives another number of the same passengers',
    fires: true,
    page: [
      'Northline ferry carried 400 passengers',
      STORY,
      'The Northline ferry carried 250 passengers on its maiden trip.',
    ].join('\n'),
    sources: [],
  },
  {
    rule: 'title-against-body',
    why: 'title and body agree',
    fires: false,
    page: [
      'Northline ferry carried 250 passengers',
      STORY,
      'The Northline ferry carried 250 passengers on its maiden trip.',
    ].join('\n'),
    sources: [],
  },
];

/** The fixture's reviewed statements, by the way that fact files take. */
function reviewedIndex({ reviewed, once = false, kind = 'edited' }: Fixture): FactIndex[] {
  if (!reviewed) return [];
  const parsed = parseFactSet({
    format: 1,
    id: 'ferry',
    version: '1',
    title: 'Ferries',
    lang: 'en',
    reviewed: { by: 'the desk', on: '2026-03-06' },
    sources: [
      { id: 'post', publisher: 'Harbour Post', title: 'Terminal open', published: '2026-03-04', kind },
    ],
    events: [{ id: 'opening', once }],
    facts: reviewed.map(({ statement, words, day }, at) => ({
      id: `fact-${at}`,
      event: 'opening',
      statement,
      evidence: ['post'],
      ...(words === undefined ? {} : { slot: 'date', words, value: day }),
    })),
  });
  if (!('set' in parsed)) throw new Error(JSON.stringify(parsed));
  return [indexFacts(recordsOf(parsed.set).map((record) => engine.fact(record)))];
}

function findingsOf(fixture: Fixture): readonly Finding[] {
  const sources = fixture.sources.map((text, i) => ({
    document: readText(text, { published: '2026-03-05' }),
    source: { id: `s${i}`, kind: fixture.kind ?? ('edited' as const), publisher: `Paper ${i}` },
  }));
  const document = readText(fixture.page, { published: '2026-03-05' });
  return engine.check(document, [engine.index(sources), ...reviewedIndex(fixture)]).findings;
}

describe('rules over the page', () => {
  test.each(FIXTURES)('$rule, fires: $fires ($why)', (fixture) => {
    const raised = findingsOf(fixture).filter((f) => f.rule === fixture.rule);
    expect(raised.length > 0).toBe(fixture.fires);
    for (const finding of raised) expect(['contradicted', 'compare']).toContain(finding.verdict);
  });

  test('every rule has a fixture where it fires and one where it must not', () => {
    for (const { name } of RULES) {
      const own = FIXTURES.filter((f) => f.rule === name);
      expect([name, own.some((f) => f.fires), own.some((f) => !f.fires)]).toEqual([name, true, true]);
    }
  });

  test('AI text alone never contradicts', () => {
    for (const fixture of FIXTURES) {
      const hard = findingsOf({ ...fixture, kind: 'ai' }).filter(
        (f) => f.verdict === 'contradicted' && f.evidence.length > 0,
      );
      expect([fixture.rule, hard.map((f) => f.quote)]).toEqual([fixture.rule, []]);
    }
  });
});

describe('docs/rules.md', () => {
  const text = readFileSync(path.join(__dirname, '../../../../docs/rules.md'), 'utf8');
  const slots = ['date', 'count', 'percent', 'money', 'ordinal', 'person', 'place', 'organisation'].map(
    (s) => `${s}-differs`,
  );
  const names = [...RULES, ...GATES]
    .map((r) => r.name)
    .concat(slots, 'one-of-several', 'same-value', 'same-statement', 'no-fact');

  test.each(names)('has a line for %s', (name) => {
    expect(text).toContain(`| \`${name}\` |`);
  });
});
