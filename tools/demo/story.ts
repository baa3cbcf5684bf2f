/** A page of today that no bundled fact covers: outlets on this machine, the list of reports, the comparison with them. */
import type { Page } from 'puppeteer-core';
import { askThrough } from '../../tests/e2e/support/ask.ts';
import type { Session } from '../../tests/e2e/support/chromium.ts';
import { ferryEntry, machinePage, otherEntries, reportPage } from '../../tests/e2e/support/ferry.ts';
import { textWhen } from '../../tests/e2e/support/look.ts';
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

/**
 * Shows the story: the reader adds the outlets, the list of reports, and what the comparison with them says.
 * @param picture takes a picture of the whole of a page under a name
 */
export async function demonstrateStory(
  session: Session,
  server: PageServer,
  picture: (page: Page, name: string) => Promise<void>,
): Promise<void> {
  const { serve, serveFeed } = newsstand(server);
  const options = await session.screen('src/options/index.html');
  await options.waitForSelector('#outlets .rows > li');
  const ask = askThrough(() => options);
  for (const [index, [host, form, name]] of told.entries()) {
    const link = `https://${host}/ferry`;
    const entry = ferryEntry(link, index);
    serve(link, send(reportPage(entry.title), 'text/html; charset=utf-8'));
    await ask('addOutlet', { address: serveFeed(host, form, [entry, ...otherEntries(host)], {}, name) });
  }
  server.page('/aldermoor', machinePage('<p>Source: Harbour Wire</p>'));
  const page = await session.open('http://daily.example/aldermoor');
  const before = await session.badgeWhen(page, ({ text }) => text !== '' && text !== '…', 20_000);
  const popup = await session.screen(`src/popup/index.html?tab=${await session.tab(page)}`);
  await popup.setViewport({ width: 428, height: 600 });
  await textWhen(popup, /Reports of this story/);
  await picture(popup, 'story-list');
  await popup.click('::-p-text(Compare with these reports)');
  await textWhen(popup, /Compared with \d/);
  const after = await session.badgeWhen(page, ({ text }) => /^\d/.test(text), 20_000);
  console.log(
    `\nA story that no bundled fact covers: badge ${before.text}, compared with reports ${after.text}`,
  );
  await picture(popup, 'story-compared');
  await Promise.all([popup.close(), page.close(), options.close()]);
}
