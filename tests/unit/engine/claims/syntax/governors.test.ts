/** What a value belongs to, on sentences of our own: where both analyses agree they must be right. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadSyntax, plainSyntax } from '../../../../../src/engine/claims/syntax/analyse.ts';
import { clausesOf, governorsOf } from '../../../../../src/engine/claims/syntax/governors.ts';
import { longestSentence, type Phrase } from '../../../../../src/engine/claims/syntax/model.ts';
import { tokenAt, tokensOf } from '../../../../../src/engine/claims/syntax/tokens.ts';

const syntax = loadSyntax(
  new Uint8Array(readFileSync(path.resolve(__dirname, '../../../../../assets/model/syntax.bin'))),
);

const analyse = (text: string, by = syntax) => by.analyse(tokensOf(text, { start: 0, end: text.length }));

function ask(text: string, value: string) {
  const analysis = analyse(text);
  const answer = governorsOf(analysis, tokenAt(analysis.tokens, text.indexOf(value)));
  const words = (phrase: Phrase | undefined): string => (phrase ? text.slice(phrase.start, phrase.end) : '');
  return { ...answer, owner: words(answer.owner), measure: words(answer.measure), verb: words(answer.verb) };
}

/** Sentence, value, measure, verb, owner. */
const sentences: [string, string, string, string, string][] = [
  ['Inflation eased to 3.1 % in May.', '3.1', 'Inflation', 'eased', 'Inflation'],
  ['Exports fell by 12 percent in October.', '12', 'Exports', 'fell', 'Exports'],
  ['The bank raised its key rate to 4.25 %.', '4.25', 'rate', 'raised', 'bank'],
  ['The central bank cut its policy rate by 0.5 percent.', '0.5', 'rate', 'cut', 'bank'],
  ['The company reported net income of $3.2 billion.', '$3.2', 'income', 'reported', 'company'],
  ['Nokia reported a 14 % jump in profit.', '14', 'profit', 'reported', 'Nokia'],
  ['The airline will invest €900 million in engines.', '€900', 'engines', 'invest', 'airline'],
  ['Unemployment rose to 7 % from 6.5 % a year earlier.', '7 %', 'Unemployment', 'rose', 'Unemployment'],
  ['Unemployment rose to 7 % from 6.5 % a year earlier.', '6.5', 'Unemployment', 'rose', 'Unemployment'],
  ['The flood killed 31 people.', '31', 'people', 'killed', 'flood'],
  ['At least 31 people were killed in the flood.', '31', 'people', 'killed', 'people'],
  ['Police arrested 240 protesters in the capital.', '240', 'protesters', 'arrested', 'Police'],
  ['The ministry approved a 900-page report.', '900', 'report', 'approved', 'ministry'],
  ['Peru sold 40,000 tickets.', '40,000', 'tickets', 'sold', 'Peru'],
  ['The minister announced 20 % tariffs on steel.', '20', 'tariffs', 'announced', 'minister'],
  ['Wages have risen 3 % since 2021.', '3 %', 'Wages', 'risen', 'Wages'],
  ['The price of coffee rose 9 % in March.', '9 %', 'price', 'rose', 'price'],
  ['Turnover was $45 million.', '$45', 'Turnover', 'was', 'Turnover'],
  ['The approval rating of the governor fell to 38 %.', '38', 'rating', 'fell', 'rating'],
  ['Renewables made up 52 % of total output.', '52', 'output', 'made', 'Renewables'],
  ['Sales grew 6 percent to $80 billion.', '6 percent', 'Sales', 'grew', 'Sales'],
  ['Sales grew 6 percent to $80 billion.', '$80', 'Sales', 'grew', 'Sales'],
  ['The gallery lost 17 paintings in the fire.', '17', 'paintings', 'lost', 'gallery'],
  ['The union said 5,000 nurses joined the strike.', '5,000', 'nurses', 'joined', 'nurses'],
];

describe('governors of a value', () => {
  const answers = sentences.map(([text, value, measure, verb, owner]) => {
    const got = ask(text, value);
    const all = got.agreed.measure && got.agreed.verb && got.agreed.owner;
    const ends = (phrase: string, name: string): boolean => phrase.split(' ').includes(name);
    const right = ends(got.measure, measure) && ends(got.verb, verb) && ends(got.owner, owner);
    return { text, value, all, right, got: `${got.measure} / ${got.verb} / ${got.owner}` };
  });

  test('what both analyses agree on is right', () => {
    expect(answers.filter((answer) => answer.all && !answer.right)).toEqual([]);
  });

  test('they agree on most plain sentences of news', () => {
    expect(answers.filter((answer) => answer.all).length).toBeGreaterThanOrEqual(18);
  });

  test('a number in a name, and a clause that may lack its verb, are never agreed', () => {
    expect(ask('The S&P Nordic 40 rose in early trading.', '40').agreed.measure).toBe(false);
    expect(ask('The roof fell in, and 60 guests and waiters fled.', '60').agreed.owner).toBe(false);
  });

  test('says which word links the value', () => {
    expect(ask('Exports fell by 12 percent in October.', '12').link).toBe('by');
    expect(ask('The council cut the fee to $40.', '$40').link).toBe('to');
  });

  test('a noun of movement is told apart from what moved', () => {
    const got = ask('Nokia reported a 14 % jump in profit.', '14');
    expect(got.measure).toBe('profit');
    expect(got.unitNoun).toBeDefined();
  });

  test.each(['Profit up 14 %', 'Spain 3 - 1 Italy', 'GDP 2.4 % 2.1 %', ''])(
    '"%s" is no sentence: no answer',
    (text) => {
      const analysis = analyse(text);
      expect(analysis.kind).toBe('fragment');
      expect(governorsOf(analysis, 0)).toEqual({
        link: '',
        agreed: { owner: false, measure: false, verb: false },
      });
      expect(clausesOf(analysis)).toEqual([]);
    },
  );
});

describe('without a model', () => {
  test('rules alone answer, and never agree with themselves', () => {
    const text = 'The bank raised its rate to 4 %.';
    const analysis = analyse(text, plainSyntax());
    const answer = governorsOf(analysis, tokenAt(analysis.tokens, text.indexOf('4 %')));
    expect(analysis.tokens[answer.measure?.head ?? -1]?.text).toBe('rate');
    expect(analysis.tokens[answer.owner?.head ?? -1]?.text).toBe('bank');
    expect(answer.agreed).toEqual({ owner: false, measure: false, verb: false });
  });
});

describe('clauses', () => {
  const first = (text: string) => {
    const [clause] = clausesOf(analyse(text));
    const words = (phrase: Phrase | undefined): string =>
      phrase ? text.slice(phrase.start, phrase.end) : '';
    return clause && { ...clause, agent: words(clause.agent), patient: words(clause.patient) };
  };
  test('active', () => {
    expect(first('The court rejected the appeal.')).toMatchObject({
      agent: 'court',
      patient: 'appeal',
      passive: false,
      negated: false,
      modal: '',
    });
  });
  test('passive', () => {
    expect(first('The appeal was rejected by the court.')).toMatchObject({
      agent: 'court',
      patient: 'appeal',
      passive: true,
    });
  });
  test('negated, and not yet done', () => {
    expect(first('The court did not reject the appeal.')).toMatchObject({ negated: true });
    expect(first('The court will reject the appeal.')).toMatchObject({ modal: 'will' });
  });
});

describe('safety', () => {
  test('the same words give the same answer', () => {
    const text = sentences.map(([sentence]) => sentence).join(' ');
    expect(analyse(text)).toEqual(analyse(text));
  });

  test('a sentence of 5,000 words is cut, and nothing is said of it', () => {
    const text = 'the bank raised 4 % and '.repeat(1_000);
    const analysis = analyse(text);
    expect(analysis.kind).toBe('capped');
    expect(analysis.words.length).toBe(longestSentence);
    expect(governorsOf(analysis, 3).measure).toBeUndefined();
  });

  test.each([
    '((((',
    "'".repeat(20_000),
    '$ % '.repeat(5_000),
    'a-'.repeat(20_000),
    '1,'.repeat(20_000),
    '.'.repeat(20_000),
  ])('hostile text %#: in time, offsets inside', (text) => {
    const begun = performance.now();
    const tokens = tokensOf(text, { start: 0, end: text.length });
    syntax.analyse(tokens);
    expect(performance.now() - begun).toBeLessThan(1_500);
    expect(
      tokens.every((token, i) => token.end <= text.length && token.start >= (tokens[i - 1]?.end ?? 0)),
    ).toBe(true);
  });

  test('tokens are the text at their offsets', () => {
    const text = "It isn't 'the' U.S. firm's 9-month (net) loss of US$3.4 billion, on Jan. 4, 2026.";
    for (const token of tokensOf(text, { start: 0, end: text.length }))
      expect(text.slice(token.start, token.end)).toBe(token.text);
    const values = tokensOf(text, { start: 0, end: text.length })
      .filter((token) => token.value)
      .map((token) => token.text);
    expect(values).toEqual(['US$3.4 billion', 'Jan. 4, 2026']);
  });

  test('known values become whole tokens', () => {
    const text = 'Shares gained as much as 4 percentage points.';
    const start = text.indexOf('4');
    const tokens = tokensOf(text, { start: 0, end: text.length }, [{ start, end: text.length - 1 }]);
    expect(tokens.find((token) => token.value)?.text).toBe('4 percentage points');
  });
});
