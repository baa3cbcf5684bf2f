/**
 * What a test sees, and how it waits for it. Nothing is read once that the browser, the worker or a screen may still be
 * about to change: a test names what must come and waits until it is there, as long as a busy machine needs.
 */
import type { Browser, Page, Target } from 'puppeteer-core';

export interface SeenMark {
  readonly verdict: string;
  readonly words: string;
}

/** How long a test waits for what must come, in milliseconds: this only ends what never comes. */
export const patience = 120_000;

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** What comes in time, else nothing. No clock goes on behind it: it would keep the test's process from ending. */
export async function inTime<T>(work: Promise<T>, milliseconds: number): Promise<T | undefined> {
  let clock: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    clock = setTimeout(resolve, milliseconds, undefined);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(clock);
  }
}

/**
 * Reads until it fits, or gives what was read last when the time is over: the test then says what was wrong. A reading that
 * fails (a worker that is just being started, a page on its way) is one that does not fit yet.
 */
export async function eventually<Value>(
  read: () => Value | Promise<Value>,
  fits: (value: Value) => boolean,
  milliseconds = patience,
): Promise<Value> {
  const end = Date.now() + milliseconds;
  for (;;) {
    let fault: unknown;
    try {
      const value = await read();
      if (fits(value) || Date.now() > end) return value;
    } catch (error) {
      fault = error;
    }
    if (fault !== undefined && Date.now() > end) throw fault;
    await pause(50);
  }
}

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
): Promise<SeenMark[]> {
  const marks = await eventually(() => marksOn(page), fits);
  if (!fits(marks)) throw new Error(`The marks are still ${JSON.stringify(marks)}.`);
  return marks;
}

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
  const ask = (): Promise<boolean | undefined> => {
    const asked = page
      .evaluateHandle(fits, ...args)
      .then((found) => found.evaluate((value) => Boolean(value)))
      .catch(() => false);
    return inTime(asked, 2_000);
  };
  if (!(await eventually(ask, Boolean))) throw new Error(`It never came: ${String(fits)} ${args.join(' ')}`);
}

/** Waits for an element; the driver itself waits for a frame where the selector has a pseudo-class. */
export const appears = (page: Page, selector: string): Promise<void> =>
  until(page, (css = '') => document.querySelector(css), selector);

/** Presses what fits on a page of ours, once it is there; a click of the driver waits until a frame is drawn. */
export async function press(page: Page, selector: string): Promise<void> {
  const found = await eventually(
    () => page.$(selector),
    (element) => element !== null,
  );
  if (!found) throw new Error(`There is no ${selector} to press.`);
  await found.evaluate((element) => (element as HTMLElement).click());
}

/** What a screen says, once it says what is expected, or in the end. */
export const textWhen = (page: Page, expected: RegExp): Promise<string> =>
  eventually(
    () => page.evaluate(() => document.body.innerText).catch(() => ''),
    (text) => expected.test(text),
  );

/** What an act opens in the browser. One with a fitting address that was there before is not it. */
export async function opened(
  browser: Browser,
  fits: (url: string) => boolean,
  act: () => Promise<unknown>,
): Promise<Target> {
  const before = new Set(browser.targets());
  await act();
  return browser.waitForTarget((target) => !before.has(target) && fits(target.url()), { timeout: patience });
}
