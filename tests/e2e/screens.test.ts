/** The screens of the shipped build, by keyboard alone, under the extension's own policy, with axe on what it shows. */
import type { Page } from 'puppeteer-core';
import { complaints, pressOn, says, tabTo, violations, watched } from './support/keyboard.ts';
import { appears, pause, until } from './support/look.ts';
import { savedBy } from './support/saved.ts';
import { inChromium } from './support/set-up.ts';

const { server, session } = inChromium();

/** The popup of a page, as a page of its own: it stays open when the focus goes elsewhere. */
async function popupOf(page: Page, screen: 'popup' | 'panel' = 'popup'): Promise<Page> {
  const popup = watched(await session.screen(`src/${screen}/index.html?tab=${await session.tab(page)}`));
  await appears(popup, '.outcome, .plain-state:not(.checking)');
  return popup;
}

async function sample(): Promise<Page> {
  const page = await session.open(`${server.origin}/sample/`);
  await session.badgeWhen(page, ({ text }) => /\d|AI/.test(text));
  return page;
}

describe('the popup', () => {
  test('opens from the toolbar with the report, as wide as it should be', async () => {
    const page = await sample();
    const popup = watched(await session.popup(page));
    await appears(popup, '.outcome h1');
    // The browser makes its window as large as what is in it, after a while.
    await until(popup, () => innerWidth >= 400);
    const { width, wide } = await popup.evaluate(() => ({
      width: innerWidth,
      wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    }));
    expect(width).toBeGreaterThanOrEqual(400);
    expect(width).toBeLessThan(460);
    expect(wide).toBe(0);
    expect(await violations(popup)).toEqual([]);
    await page.close();
  });

  test('every action is reached and done by keyboard', async () => {
    const page = await sample();
    const popup = await popupOf(page);
    await says(popup, /differences? found/);

    await pressOn(popup, /^Marks/, 'Space');
    await appears(popup, '.switch[aria-checked=false]');
    await popup.keyboard.press('Space');
    await until(popup, () => !document.querySelector('.switch[aria-checked=false]'));

    await pressOn(popup, /^Why\?/);
    await says(popup, /Both sentences tell of the same event/);
    await pressOn(popup, /^Go to passage/);
    await pause(300);
    expect(await popup.evaluate(() => document.body.innerText)).not.toContain('no longer on the page');

    await popup.bringToFront();
    await pressOn(popup, /^Not right\?/);
    await until(popup, () => document.activeElement?.textContent === 'Undo');
    await pressOn(popup, /^Report this to the developers/);
    await tabTo(popup, /^False alarm in Second Source/);
    expect(await popup.$eval('textarea', ({ value }) => value)).toContain(`Page: ${server.origin}/sample/`);
    expect(await violations(popup)).toEqual([]);
    await popup.reload();
    await appears(popup, '.hidden-difference');
    await pressOn(popup, /^Undo/);
    // What came back stands open again.
    await appears(popup, '.difference[open]');
    await pressOn(popup, /^We could compare/);
    await appears(popup, '.tally');
    expect(await violations(popup)).toEqual([]);
    await popup.close();
    await page.close();
  });

  test('the report is saved in every form, by keyboard', async () => {
    const page = await sample();
    const popup = await popupOf(page, 'panel');
    const saved = await savedBy(session.browser);
    await pressOn(popup, /^Save or copy this report/);
    await appears(popup, '.list-fold .field select');
    const next = async (): Promise<void> => {
      await popup.focus('.list-fold .field select');
      await popup.keyboard.press('ArrowDown');
    };
    const save = (): Promise<void> => pressOn(popup, /^Save$/);
    await save();
    expect((await saved.file(/\.md$/)).text).toMatch(/Date: 14 or 13 January/);
    await next();
    await save();
    const { text: html } = await saved.file(/\.html$/);
    expect(html).toContain('Date: 14 or 13 January');
    expect(html).not.toMatch(/<script|https?:\/\/[^"]*\.(?:css|js)\b/);
    await next();
    await save();
    expect(JSON.parse((await saved.file(/\.json$/)).text)).toHaveProperty('report.findings');
    expect(await violations(popup)).toEqual([]);
    saved.remove();
    await popup.close();
    await page.close();
  });

  test('a page without a notice says so, and is checked on request', async () => {
    const address = server.page(
      '/plain-story',
      `<!doctype html><html lang="en"><title>Harvest</title><main><article><h1>Harvest festival opens in the valley</h1>${'<p>The harvest festival of the valley opened on Saturday with music, a market and a parade of forty decorated carts that came from every village.</p>'.repeat(4)}</article></main>`,
    );
    const page = await session.open(address);
    const popup = await popupOf(page);
    await says(popup, /No AI notice found/);
    expect(await violations(popup)).toEqual([]);
    await pressOn(popup, /^Check anyway/);
    await says(popup, /We could compare 0 of the 4 details/);
    await popup.close();
    await page.close();
  });
});

describe('the options page', () => {
  test('keeps what is chosen by keyboard, and speaks the chosen language at once', async () => {
    const page = watched(await session.screen('src/options/index.html'));
    await appears(page, 'h1');
    expect(await violations(page)).toEqual([]);
    // What comes with the extension is named: how much, from when, which stories.
    await pressOn(page, /^Covers \d+ stor/);
    await says(page, /\d+ facts · reviewed by .+ · licence: .+ · version of/);
    await says(page, /Nara/);
    await page.keyboard.press('Enter');
    await page.reload();
    await appears(page, 'h1');
    await pressOn(page, /^Mark differences on pages/, 'Space');
    await until(page, () => document.querySelector('.switch')?.getAttribute('aria-checked') === 'false');
    await tabTo(page, /Same as browser/);
    await page.keyboard.press('End');
    await says(page, /設定/);
    await until(page, () => document.documentElement.lang === 'ja');

    const field = '#sites input';
    await page.focus(field);
    await page.keyboard.type('no site');
    await page.keyboard.press('Enter');
    await says(page, /サイトのアドレスではありません/);
    await page.$eval(field, (input) => input.select());
    await page.keyboard.type('quiet.example');
    await page.keyboard.press('Enter');
    await says(page, /quiet\.example/);

    await page.reload();
    await says(page, /quiet\.example/);
    expect(await violations(page)).toEqual([]);
    await page.focus('#general select');
    await page.keyboard.press('Home');
    await says(page, /Options/);
    await pressOn(page, /^Remove quiet\.example/);
    await until(page, () => !document.querySelector('#sites li'));
    await pressOn(page, /^Mark differences on pages/, 'Space');
    await until(page, () => document.querySelector('.switch')?.getAttribute('aria-checked') === 'true');
    await page.close();
  });
});

describe('the welcome page and the side panel', () => {
  test('a marked passage of the sample opens its card by keyboard', async () => {
    const page = watched(await session.screen('src/welcome/index.html'));
    await appears(page, 'h1');
    await pressOn(page, /^5 March 2025$/);
    await says(page, /Lindhaven Town Council: 4 March/);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  test('the side panel shows the same report', async () => {
    const page = await sample();
    const popup = await popupOf(page);
    const panel = watched(await session.screen(popup.url().replace(/.*\/src\/popup/, 'src/panel')));
    await appears(panel, '.outcome h1');
    expect(await panel.$eval('h1', ({ textContent }) => textContent)).toBe(
      await popup.$eval('h1', ({ textContent }) => textContent),
    );
    expect(await violations(panel)).toEqual([]);
    await panel.close();
    await popup.close();
    await page.close();
  });
});

test('no screen broke its policy or threw', () => {
  expect(complaints).toEqual([]);
});
