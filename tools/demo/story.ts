/**
 * A page of today that no bundled fact covers: outlets on this machine, the list of reports, and the comparison with them, in
 * words and pictures.
 */
import type { Page } from 'puppeteer-core';
import type { StoryState } from '../../src/rpc/outlet-calls.ts';
import { askThrough } from '../../tests/e2e/support/ask.ts';
import type { Session } from '../../tests/e2e/support/chromium.ts';
import { ferryEntry, machinePage, otherEntries, reportPage } from '../../tests/e2e/support/ferry.ts';
import { marksWhen, textWhen } from '../../tests/e2e/support/look.ts';
import { newsstand, send } from '../../tests/e2e/support/newsstand.ts';
import type { PageServer } from '../../tests/e2e/support/server.ts';

const told = [
  ['northern-wire.example', 'RSS 2.0', 'Northern Wire'],
  ['radio-orvel.example', 'Atom', 'Radio Orvel'],
  ['coast-post.example', 'JSON Feed', 'Coast Post'],
  ['sarn-courier.example', 'RSS 1.0', 'Sarn Courier'],
] as const;

/** Names that the demonstration's own server answers. */
export const storyHosts: readonly string[] = [...told.map(([host]) => host), 'daily.example'];

const print = (text = ''): void => console.log(text);

/**
 * Shows the story.
 * @param picture takes a picture of a page under a name
 */
export async function demonstrateStory(
  session: Session,
  server: PageServer,
  picture: (page: Page, name: string, whole: boolean) => Promise<void>,
): Promise<void> {
  const { serve, serveFeed, asked } = newsstand(server);
  const options = await session.screen('src/options/index.html');
  await options.waitForSelector('#outlets .rows > li');
  const ask = askThrough(() => options);
  print('\nA story that no bundled fact covers, and four outlets that the reader added:');
  for (const [index, [host, form, name]] of told.entries()) {
    const link = `https://${host}/ferry`;
    const entry = ferryEntry(link, index);
    const address = serveFeed(host, form, [entry, ...otherEntries(host)], {}, name);
    serve(link, send(reportPage(entry.title), 'text/html; charset=utf-8'));
    await ask('addOutlet', { address });
    print(`  ${address} (${form})`);
  }
  server.page('/aldermoor', machinePage('<p>Source: Harbour Wire</p>'));
  const page = await session.open('http://daily.example/aldermoor');
  await session.badgeWhen(page, ({ text }) => text !== '' && text !== '…', 20_000);
  const fetched = asked.length;
  const tabId = await session.tab(page);
  const popup = await session.screen(`src/popup/index.html?tab=${tabId}`);
  await popup.setViewport({ width: 428, height: 600 });
  await textWhen(popup, /Reports of this story/);
  const story = async (): Promise<StoryState | undefined> => {
    const state = await session.state(page);
    return state.kind === 'report' ? state.story : undefined;
  };
  print(
    `\nBadge before: ${(await session.badge(page)).text}. Reports of this story, without fetching anything:`,
  );
  for (const { outlet, kind, title } of (await story())?.reports ?? [])
    print(`  ${outlet} (${kind}): ${title}`);
  if (asked.length !== fetched) throw new Error('Something was fetched for the list.');
  await picture(popup, 'story-list', true);
  await popup.click('::-p-text(Compare with these reports)');
  await textWhen(popup, /Compared with \d/);
  const after = await session.badgeWhen(page, ({ text }) => /^\d/.test(text), 20_000);
  await marksWhen(page, (marks) => marks.length > 0);
  print(`\nCompared with ${(await story())?.comparison?.read ?? 0} reports. Badge: ${after.text}`);
  await picture(popup, 'story-compared', true);
  await page.bringToFront();
  await picture(page, 'story-page', true);
  await options.bringToFront();
  await picture(options, 'story-options', false);
  await Promise.all([popup.close(), page.close(), options.close()]);
}
