/** What a test sees on a page: the marks, by the words they stand on. */
import type { Page } from 'puppeteer-core';

export interface SeenMark {
  readonly verdict: string;
  readonly words: string;
}

/** How long a test waits for what must come, in milliseconds: this only ends what never comes. */
export const patience = 60_000;

/** The marks that are drawn now, in the order of the page. The registry of highlights belongs to the whole page. */
export function marksOn(page: Page): Promise<SeenMark[]> {
  return page.evaluate(() =>
    ['contradicted', 'compare', 'supported'].flatMap((verdict) => {
      const highlight = CSS.highlights.get(`second-source-${verdict}`);
      return [...(highlight ?? [])].map((range) => ({ verdict, words: (range as Range).toString() }));
    }),
  );
}

/** The marks once they fit. Rejects with the last ones seen when the time is over. */
export async function marksWhen(
  page: Page,
  fits: (marks: readonly SeenMark[]) => boolean,
  milliseconds = patience,
): Promise<SeenMark[]> {
  const end = Date.now() + milliseconds;
  for (;;) {
    // Between two pages there is none to ask: that is no marks, for now.
    const marks = await marksOn(page).catch((): SeenMark[] => []);
    if (fits(marks)) return marks;
    if (Date.now() > end) throw new Error(`The marks are still ${JSON.stringify(marks)}.`);
    await pause(50);
  }
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/**
 * Waits until a function that is run inside the page gives something true. It asks by a timer of ours: the driver's own ways
 * ask at every frame, of which a busy browser draws none for a page that is not in front, or inside the page, where the
 * question is lost if the page is still on its way. Rejects when the time is over.
 */
export async function until(
  page: Page,
  fits: (...args: string[]) => unknown,
  ...args: string[]
): Promise<void> {
  const end = Date.now() + patience;
  for (;;) {
    const asked = page
      .evaluateHandle(fits, ...args)
      .then((found) => found.evaluate((value) => Boolean(value)))
      .catch(() => false);
    if (await Promise.race([asked, pause(2_000).then(() => false)])) return;
    if (Date.now() > end) throw new Error(`It never came: ${String(fits)} ${args.join(' ')}`);
    await pause(50);
  }
}

/** Waits for an element; the driver itself waits for a frame where the selector has a pseudo-class. */
export const appears = (page: Page, selector: string): Promise<void> =>
  until(page, (css = '') => document.querySelector(css), selector);

/** Presses what fits on a page of ours; a click of the driver waits until a frame is drawn. */
export async function press(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector);
  await page.$eval(selector, (element) => (element as HTMLElement).click());
}

/** What a screen says, once it says what is expected, or in the end. */
export async function textWhen(page: Page, expected: RegExp, milliseconds = patience): Promise<string> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const text = await page.evaluate(() => document.body.innerText).catch(() => '');
    if (expected.test(text) || Date.now() > end) return text;
    await pause(50);
  }
}
