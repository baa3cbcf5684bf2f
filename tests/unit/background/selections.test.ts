/** "Check selection": answered beside the words and in the screens; the page's own report stays. */
import { createSelections } from '../../../src/background/selections.ts';
import type { StoragePort } from '../../../src/browser/ports.ts';
import { sent } from './world.ts';
import { report, statementsOf, wrongDate } from '../../fixtures/reports/samples.ts';

const url = 'https://news.example/lindhaven-bridge';
const place = { tabId: 7, frameId: 0 };

/** A page whose third paragraph is selected where the report has its wrong date. */
const filler = 'x'.repeat(wrongDate.start - 'The quay opens\n\n'.length);
const { nodes } = sent([filler, 'selected words that stand there', 'more']).page;
const at = nodes.indexOf('selected words that stand there');
const page = {
  ...sent([filler, 'selected words that stand there', 'more'], url),
  selected: { nodes: [at], text: 'selected words', title: 'Quay', start: 0, end: 14 },
};

function make(selected: boolean, deaf = false) {
  const entries: Record<string, unknown> = {};
  const heard: [string, unknown][] = [];
  let injected = 0;
  const session: StoragePort = {
    get: () => Promise.resolve(entries),
    set: (more) => Promise.resolve(void Object.assign(entries, more)),
    remove: (keys) => {
      for (const key of keys) delete entries[key];
      return Promise.resolve();
    },
  };
  const statements = statementsOf(report.findings);
  const selections = createSelections({
    session,
    toPage: ((_place: unknown, name: string, request: unknown) => {
      if (deaf && !injected) return Promise.reject(new Error('nobody is here'));
      heard.push([name, request]);
      return Promise.resolve(name === 'takePage' && selected ? page : null);
    }) as never,
    inject: () => Promise.resolve(void (injected += 1)),
    compare: () => Promise.resolve({ report: { ...report, statements } }),
    locale: () => Promise.resolve('en'),
  });
  return { selections, heard, entries };
}

test('the details of the selection alone are answered, beside it and for the screens', async () => {
  const { selections, heard } = make(true);
  await expect(selections.answer(place, url)).resolves.toBe(true);
  expect(heard.at(-1)).toEqual([
    'selectionAnswer',
    expect.objectContaining({
      lines: [
        {
          verdict: 'contradicted',
          text: 'Contradicted. The page: 5 March. Lindhaven City Council: 4 March. 3 sources say so.',
        },
      ],
    }),
  ]);
  await expect(selections.of(7, url)).resolves.toMatchObject({ statements: [{ state: 'contradicted' }] });
});

test('the answer belongs to its page, and goes with the tab', async () => {
  const { selections, entries } = make(true);
  await selections.answer(place, url);
  await expect(selections.of(7, 'https://news.example/other')).resolves.toBeUndefined();
  await selections.forget(7);
  expect(entries).toEqual({});
});

test('a page that nobody of ours watches is asked all the same', async () => {
  await expect(make(true, true).selections.answer(place, url)).resolves.toBe(true);
});

test('where nothing is selected, nothing is answered', async () => {
  const { selections, heard, entries } = make(false);
  await expect(selections.answer(place, url)).resolves.toBe(false);
  expect(heard.map(([name]) => name)).toEqual(['takePage']);
  expect(entries).toEqual({});
});
