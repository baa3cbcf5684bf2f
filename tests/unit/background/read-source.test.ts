/** A page read as a source answers like a stranger: what it gives is held against the shape that any article has. */
import { page, reading, World } from './world.ts';

/** What is taken of a page's answer. */
async function taken(answer: unknown) {
  const world = new World();
  world.onPage = () => answer;
  return world.life().readSource(page.tabId);
}

test.each([
  ['nothing', undefined],
  ['words', 'an article'],
  ['an article without a document', { ...reading, document: undefined }],
  [
    'a block outside of its text',
    { ...reading, document: { ...reading.document, blocks: [{ start: 0, end: 900, zone: 'body' }] } },
  ],
  ['a document without blocks', { ...reading, document: { ...reading.document, blocks: 'all' } }],
])('%s is no source', async (_what, answer) => {
  await expect(taken(answer)).resolves.toBeNull();
});

test('a text without end is cut', async () => {
  const text = 'One more word. '.repeat(60_000);
  const blocks = [{ start: 0, end: text.length, zone: 'body' }];
  const source = await taken({ ...reading, document: { ...reading.document, text, blocks } });
  expect(source?.document.text.length).toBeLessThan(text.length);
  expect(source?.document.blocks.at(-1)?.end).toBe(source?.document.text.length);
});

test('a page speaks for its own host only', async () => {
  await expect(taken({ ...reading, url: 'https://bank.example/' })).resolves.toMatchObject({ url: page.url });
});

test('where the page may not be read there is no source', async () => {
  const world = new World();
  world.mayInject = false;
  world.onPage = () => {
    throw new Error('Receiving end does not exist.');
  };
  await expect(world.life().readSource(page.tabId)).resolves.toBeNull();
});
