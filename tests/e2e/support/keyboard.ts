/** A reader who uses the keyboard alone, and axe; everything the browser complains of on the way is written down. */
import { readFileSync } from 'node:fs';
import type { KeyInput, Page } from 'puppeteer-core';
import { patience, until } from './look.ts';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What watched pages complained of in this test file. */
export const complaints: string[] = [];

/** Everything the browser complains of (a broken policy, an exception) is written down and must stay empty. */
export function watched(page: Page): Page {
  page.on('console', (line) => {
    if (line.type() === 'error') complaints.push(`${page.url()}: ${line.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${String(error)}`));
  return page;
}

/** What axe finds on a page, a line each. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const known = window as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations: found } = await known.axe.run();
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

/** What a screen reader would call the element with the focus. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLSelectElement | null;
    return element?.getAttribute('aria-label') ?? (element?.labels?.[0] ?? element)?.textContent ?? '';
  });

/** Presses Tab until the focus is on what fits, round and round: it may come to the page later than the reader. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  const met = new Set<string>();
  for (const end = Date.now() + patience; Date.now() < end; ) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    if (name.test(now)) return;
    met.add(now.slice(0, 40));
  }
  throw new Error(`Tab never reached ${name}: ${[...met].join(' | ')}`);
}
/** Goes to what fits and presses a key there. */
export async function pressOn(page: Page, name: RegExp, key: KeyInput = 'Enter'): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press(key);
}
/** Waits until the page says something; where it does not, the error tells what it said instead. */
export async function says(page: Page, words: RegExp): Promise<void> {
  const { source, flags } = words;
  try {
    await until(
      page,
      (pattern: string, mode: string) => new RegExp(pattern, mode).test(document.body.innerText),
      source,
      flags,
    );
  } catch (error) {
    const instead = await page.evaluate(() => document.body.innerText).catch(String);
    throw new Error(
      `The page never said ${words}, with the focus on "${await focused(page).catch(String)}":\n${instead}`,
      {
        cause: error,
      },
    );
  }
}
