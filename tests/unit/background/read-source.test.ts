/** A page read as a source answers like a stranger: what it sends is held against the shape of a page, and read here. */
import { notice, page, sent, story, World } from './world.ts';

/** What is taken of a page's answer. */
async function taken(answer: unknown) {
  const world = new World();
  world.onPage = () => answer;
  return world.life().readSource(page.tabId);
}

test.each([
  ['nothing', undefined],
  ['words', 'an article'],
  ['a page without nodes', { page: { ...sent(story).page, nodes: undefined } }],
  ['a page whose nodes make no tree', { page: { ...sent(story).page, parents: [] } }],
  ['a page without an article', sent([])],
])('%s is no source', async (_what, answer) => {
  await expect(taken(answer)).resolves.toBeNull();
});

test('a page is a source with its text and what it says of itself', async () => {
  const source = await taken(sent([notice, ...story]));
  expect(source?.document).toMatchObject({ title: 'The quay opens', url: page.url });
  expect(source?.document.text).toContain('twelve boats a day');
  expect(source?.disclosure).toMatchObject({ level: 'generated' });
});

test('a page speaks for its own host only', async () => {
  const answer = sent(story, 'https://bank.example/');
  await expect(taken(answer)).resolves.toMatchObject({ url: page.url, document: { url: page.url } });
});

test('where the page may not be read there is no source', async () => {
  const world = new World();
  world.mayInject = false;
  world.onPage = () => {
    throw new Error('Receiving end does not exist.');
  };
  await expect(world.life().readSource(page.tabId)).resolves.toBeNull();
});
