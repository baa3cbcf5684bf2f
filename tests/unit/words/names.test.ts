/** Names that strangers give, and what of them the page may learn. */
import type { Finding, Source } from '../../../src/engine/model.ts';
import { cleanName } from '../../../src/text/clean-name.ts';
import { nameOf } from '../../../src/words/format.ts';
import { answerLines, cardOf } from '../../../src/report/card.ts';
import { wrongDate } from '../../fixtures/reports/samples.ts';

const source = (publisher: string, url?: string): Source => ({
  id: 'x',
  kind: 'edited',
  publisher,
  ...(url === undefined ? {} : { url }),
});

test.each([
  ['Reuters', 'https://www.reuters.com/world/a', 'Reuters'],
  ['The Harbour Post', 'https://harbourpost.example/a', 'The Harbour Post'],
  ['wire.example', 'https://wire.example/a', 'wire.example'],
  ['Reuters', 'https://news.evil.example/a', 'Reuters (news.evil.example)'],
  ['Reuters', 'https://reuters-news.example/a', 'Reuters (reuters-news.example)'],
  ['Associated Press', 'https://ap.evil.example/', 'Associated Press (ap.evil.example)'],
  ['City Council', undefined, 'City Council'],
])('%s of %s is called %s', (publisher, url, name) => {
  expect(nameOf('en', source(publisher, url))).toBe(name);
});

test.each([
  ['Post\nSecond Source: verified', 'Post Second Source: verified'],
  ['\u202eetsoP\u202c', 'etsoP'],
  ['Post\u0000\u001b[2J\u2066', 'Post[2J'],
  ['  Harbour \t Post ', 'Harbour Post'],
  ['می‌خواهم', 'می‌خواهم'],
  ['x'.repeat(500), `${'x'.repeat(299)}…`],
])('%j is cleaned', (name, clean) => {
  expect(cleanName(name)).toBe(clean);
});

describe('the card in the page', () => {
  const secret = {
    kind: 'edited',
    publisher: 'My Paid Letter',
    title: 'What only subscribers read',
    url: 'https://letter.example/secret',
  } as const;
  const finding = (id: string, changes: Partial<Finding> = {}): Finding => ({
    ...wrongDate,
    evidence: [
      {
        source: { ...secret, id },
        quote: 'Only subscribers know that it opened on 4 March.',
        value: '2025-03-04',
      },
      ...wrongDate.evidence,
    ],
    ...changes,
  });
  const kinds = [
    ['a page that the reader keeps', finding('own:https://letter.example/secret')],
    ['a tab that the reader has open', finding('tab:https://letter.example/secret')],
    [
      'one whose sentence is the reason',
      finding('own:x', {
        reason: {
          key: 'compare',
          page: 'x',
          fact: 'Only subscribers know that it opened on 4 March.',
        },
      }),
    ],
    [
      'one that stands behind another source',
      { ...finding('own:x'), evidence: [...finding('own:x').evidence].reverse() },
    ],
  ] as const;
  test.each(kinds)('holds nothing of %s', (_name, one) => {
    for (const locale of ['en', 'ko', 'ja'] as const)
      expect(JSON.stringify(cardOf(locale, one))).not.toMatch(/Paid Letter|subscribers|letter\.example/);
  });
  test.each(['own:x', 'tab:x'])('answers a selection without the words of %s', (id) => {
    const one = finding(id);
    const passage = {
      source: { ...secret, id },
      quote: 'Only subscribers know.',
      pageValues: [],
      sourceValues: [],
    };
    const { start, end, quote } = one;
    const statement = { start, end, quote, state: 'supported', passage } as const;
    for (const findings of [[], [one]])
      for (const locale of ['en', 'ko', 'ja'] as const) {
        const [line] = answerLines(locale, [statement], findings);
        expect(line?.text).not.toMatch(/Paid Letter|subscribers|letter\.example/);
      }
    expect(answerLines('en', [statement], [])[0]?.text).toContain(
      'A source of yours: its words are shown in the popup',
    );
  });
  test('says that it is one of the reader’s own', () => {
    const { source } = cardOf('en', finding('own:x'), [{ start: 0, end: 4 }]);
    expect(source).toMatchObject({ label: 'A source of yours', quote: '', values: [] });
  });
});
