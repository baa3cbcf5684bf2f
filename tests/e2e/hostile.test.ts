/** Pages that work against the extension: they change under the marks, clobber, flood, pretend and look for traces. */
import { readFileSync } from 'node:fs';
import { marksOn, marksWhen } from './support/look.ts';
import { inChromium } from './support/set-up.ts';

const { server, session } = inChromium();

const sample = readFileSync('tests/pages/sample/index.html', 'utf8');

const differs = ({ text }: { readonly text: string }): boolean => /^\d/.test(text);

test('words that change under a mark lose it; other marks stay on their own words', async () => {
  const page = await session.open(`${server.origin}/sample/`);
  const marks = await marksWhen(page, (seen) => seen.length >= 3);
  await page.evaluate(() => {
    const [range] = [...(CSS.highlights.get('second-source-contradicted') ?? [])] as Range[];
    const node = range?.startContainer;
    if (node)
      node.nodeValue = 'A sentence of quite another kind stands here now and has nothing to do with it.';
  });
  const after = await marksWhen(page, (seen) => seen.length < marks.length);
  expect(after.length).toBeLessThan(marks.length);
  const words = marks.map((mark) => mark.words);
  expect(after.filter((mark) => !words.includes(mark.words))).toEqual([]);
  await page.close();
});

test('a page that spoiled the tools of its own scripts is read all the same', async () => {
  const spoil = `<script>
    Array.prototype.map = Array.prototype.filter = () => { throw new Error('spoiled'); };
    JSON.parse = () => ({}); Object.keys = () => [];
    Node.prototype.appendChild = () => { throw new Error('spoiled'); };
    Object.defineProperty(Node.prototype, 'textContent', { get: () => 'nothing' });
  </script>`;
  const form = '<form name="textContent"><input name="childNodes"><input name="querySelectorAll"></form>';
  const page = await session.open(
    server.page('/spoiled', sample.replace('<head>', `<head>${spoil}`).replace('</main>', `${form}</main>`)),
  );
  expect(await session.badgeWhen(page, differs)).toMatchObject({ text: expect.stringMatching(/^\d/) });
  await page.close();
});

test('a page that never stops changing gets its badge and stays usable', async () => {
  const flood = `<div id="flood"></div><script>
    const box = document.querySelector('#flood'); let n = 0;
    const change = () => { for (let i = 0; i < 40; i += 1) { const p = document.createElement('p'); p.textContent = 'tick ' + n++; box.append(p); }
      if (box.childElementCount > 800) box.replaceChildren(); setTimeout(change, 5); };
    change();
    window.longest = 0;
    new PerformanceObserver((list) => { for (const task of list.getEntries()) window.longest = Math.max(window.longest, task.duration); })
      .observe({ type: 'longtask', buffered: true });
  </script>`;
  const page = await session.open(server.page('/flood', sample.replace('</body>', `${flood}</body>`)));
  expect(await session.badgeWhen(page, differs)).toMatchObject({ text: expect.stringMatching(/^\d/) });
  await new Promise((resolve) => setTimeout(resolve, 2_500));
  // The page answers: its own main thread is not held.
  const answered = await Promise.race([
    page.evaluate(() => document.title),
    new Promise((resolve) => setTimeout(() => resolve(undefined), 3_000)),
  ]);
  expect(answered).toEqual(expect.stringContaining('pragmatism'));
  expect((await session.badge(page)).text).toMatch(/^\d/);
  await page.close();
});

test.each([
  ['display', 'display:none'],
  ['visibility', 'visibility:hidden'],
  ['no size', 'position:absolute;width:0;height:0;overflow:hidden'],
  ['transparency', 'opacity:0'],
])('a notice that no reader sees (%s) is none', async (_how, style) => {
  const hidden = sample
    .replace(/<span[^>]*>\s*AI Analysis\s*<\/span>/, '')
    .replace(/<(\w+)([^>]*)>(\s*(?:<p[^>]*>)?\s*This content is AI-generated)/, `<$1$2 style="${style}">$3`);
  expect(hidden).toContain(`style="${style}"`);
  const page = await session.open(server.page('/hidden', hidden));
  await new Promise((resolve) => setTimeout(resolve, 1_200));
  expect((await session.badge(page)).text).toBe('');
  expect(await marksOn(page)).toEqual([]);
  await page.close();
});

test('nothing of the extension can be fetched, and no message of the page is heard', async () => {
  const page = await session.open(`${server.origin}/no-notice/law.html`);
  const screen = await session.screen('src/welcome/index.html');
  const base = screen.url().replace(/\/src\/.*/, '');
  expect(base).toMatch(/^chrome-extension:\/\/[a-z]{32}$/);
  const reached = await page.evaluate(async (from) => {
    const files = ['manifest.json', 'icons/icon-16.png', 'src/popup/index.html', 'facts/bundled.bin'];
    window.postMessage({ to: 'worker', name: 'article', request: {} }, '*');
    document.dispatchEvent(new CustomEvent('second-source', { detail: { name: 'suspect' } }));
    return Promise.all(
      files.map((file) =>
        fetch(`${from}/${file}`).then(
          () => file,
          () => 'refused',
        ),
      ),
    );
  }, base);
  expect(reached).toEqual(['refused', 'refused', 'refused', 'refused']);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect((await session.badge(page)).text).toBe('');
  await page.close();
});
