/** Pages whose story arrives when the reader does something: as text, by a class, by `document.write`, under a new address. */
import type { Page } from 'puppeteer-core';
import { marksOn, marksWhen, pause } from './look.ts';
import type { PageServer } from './server.ts';

/** The detector stops watching a page this long after its last change, ms: what follows is found by what the reader does. */
const settled = 6_500;

const frame = (
  inner: string,
  script: string,
): string => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>Later</title><meta property="article:published_time" content="2026-01-14T06:30:00Z">
<style>.shut { display: none } .tall { height: 4000px }</style></head>
<body><button id="act">Show</button><div id="app"><p>A front page of today.</p></div>${inner}<script>
const act = document.querySelector('#act'), app = document.querySelector('#app');
const story = () => document.querySelector('template').content.cloneNode(true);
${script}</script></body></html>`;

/** The pages by what brings the story; its words are those of the sample page. */
function latePages(sample: string): Readonly<Record<string, string>> {
  const main = /<main>[\s\S]*<\/main>/.exec(sample)?.[0] ?? '';
  const template = `<template>${main}</template>`;
  const click = (script: string): string => `act.addEventListener('click', () => { ${script} });`;
  return {
    'a click': frame(template, click('app.replaceChildren(story());')),
    'a class': frame(
      `<div id="box" class="shut">${main}</div>`,
      click(`document.querySelector('#box').className = 'open'; act.remove();`),
    ),
    'document.write': frame(
      template,
      click(
        `const text = '<!doctype html><html lang="en"><title>Written</title>' + document.querySelector('template').innerHTML; document.open(); document.write(text); document.close();`,
      ),
    ),
    'a route': frame(
      template,
      click(`history.pushState({}, '', '/late/story'); app.replaceChildren(story());`),
    ),
    'a scroll': frame(
      `<div class="tall"></div>${template}`,
      `addEventListener('scroll', () => { app.replaceChildren(story()); }, { once: true });`,
    ),
    'a page that never rests': frame(
      template,
      `let seconds = 0; setInterval(() => { act.textContent = 'Show ' + (seconds += 1); }, 150); ${click('app.append(story());')}`,
    ),
  };
}

/** Opens every page, lets all settle, does what the reader does, and tells which pages have the sample's marks then. */
export async function marksOfLatePages(
  server: PageServer,
  open: (url: string) => Promise<Page>,
): Promise<Readonly<Record<string, { readonly before: number; readonly words: readonly string[] }>>> {
  const sample = await (await fetch(`${server.origin}/sample/`)).text();
  const opened: { name: string; page: Page; before: number }[] = [];
  for (const [name, html] of Object.entries(latePages(sample)))
    opened.push({ name, page: await open(server.page(`/late/${opened.length}`, html)), before: 0 });
  await pause(settled);
  for (const each of opened) each.before = (await marksOn(each.page)).length;
  const found: Record<string, { before: number; words: string[] }> = {};
  for (const { name, page, before } of opened) {
    await page.bringToFront();
    if (name === 'a scroll') await page.evaluate(() => scrollTo(0, 1_000));
    else await page.click('#act');
    const marks = await marksWhen(page, (seen) => seen.some(({ verdict }) => verdict === 'contradicted'));
    found[name] = {
      before,
      words: [
        ...new Set(marks.filter(({ verdict }) => verdict === 'contradicted').map(({ words }) => words)),
      ],
    };
    await page.close();
  }
  return found;
}

/** What must be found on each: nothing before, the sample's wrong date after. */
export const expectedOfLatePages = Object.fromEntries(
  ['a click', 'a class', 'document.write', 'a route', 'a scroll', 'a page that never rests'].map((name) => [
    name,
    { before: 0, words: ['January 14, 2026'] },
  ]),
);
