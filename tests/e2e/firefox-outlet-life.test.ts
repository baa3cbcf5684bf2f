/**
 * The life of outlets in Firefox: every form of feed, a background page that the browser puts away in the middle of reading
 * or comparing, a server with nothing new, two windows.
 */
import { ferryEntry, forms, otherEntries, reportPage } from './support/ferry.ts';
import { firefoxDesk, type Tools } from './support/firefox-desk.ts';
import { eventually } from './support/look.ts';
import { type Answer, send } from './support/newsstand.ts';

/** Eight outlets, in every form and three of them twice. */
const eight = [...Object.keys(forms), 'RSS 2.0', 'Atom', 'RSS 1.0'].map((form, index) => ({
  form,
  host: `outlet${index + 1}.example`,
}));
const { session, asked, serve, serveFeed, options, ask, own, story, machine } = firefoxDesk(
  eight.map(({ host }) => host),
);
const [first = { form: '', host: '' }] = eight;
const feedOfFirst = `https://${first.host}/feed-rss-2.0`;
const lineOfFirst = async () => (await own()).find(({ id }) => id === `own:${first.host}`)?.line;

/** An answer that is held until it is let go. */
function held(then: Answer): { readonly answer: Answer; readonly go: () => void } {
  let go = (): void => undefined;
  const until = new Promise<void>((resolve) => {
    go = resolve;
  });
  return { answer: (request, response) => void until.then(() => then(request, response)), go: () => go() };
}

test('eight outlets in every form are added by their address, and a page of today gets its list', async () => {
  for (const [index, { form, host }] of eight.entries()) {
    const entry = ferryEntry(`https://${host}/ferry`, index);
    serve(entry.link, send(reportPage(entry.title), 'text/html; charset=utf-8'));
    const address = serveFeed(host, form, [entry, ...otherEntries(host)]);
    expect(await ask('addOutlet', { address })).toHaveProperty('list');
  }
  expect((await own()).map(({ line }) => line)).toEqual(
    eight.map(() => ({ read: expect.any(String) as string, items: 3 })),
  );
  const { page, tabId } = await machine('/list');
  const now = await eventually(
    () => story(tabId),
    (one) => (one?.reports.length ?? 0) > 0,
  );
  expect(now?.lookedAt).toEqual({ outlets: 8, unread: 0, items: 24, days: 14 });
  await page.close();
});

test('a background that is put away in the middle of a comparison goes on where it was, at each report', async () => {
  const { page, tabId } = await machine('/compared');
  const reports = await eventually(
    async () => (await story(tabId))?.reports.length ?? 0,
    (count) => count > 2,
  );
  const wanted = Math.min(5, reports);
  expect(wanted).toBeGreaterThan(2);
  const waiting: (() => void)[] = [];
  for (const { host } of eight) {
    const { answer, go } = held(send(reportPage('Aldermoor aground'), 'text/html; charset=utf-8'));
    let again = false;
    serve(`https://${host}/ferry`, (request, response) => {
      // Asked for again, it is answered at once.
      if (!again) waiting.push(go);
      again = true;
      answer(request, response);
    });
  }
  asked.length = 0;
  await ask('compareReports', { tabId, on: true });
  for (let read = 0; read < 3; read += 1) {
    // The next report was asked for, and is not answered before the background is gone.
    await eventually(
      () => waiting.length,
      (count) => count > 0,
    );
    await session.putAway();
    for (const go of waiting.splice(0)) go();
    // Whatever wakes the background: here the popup that asks for the page's state.
    expect((await story(tabId))?.comparison?.state).toBe('running');
    await eventually(
      () => story(tabId),
      (now) => (now?.comparison?.done ?? 0) > read,
    );
  }
  const pass = setInterval(() => {
    for (const go of waiting.splice(0)) go();
  }, 50);
  const done = await eventually(
    () => story(tabId),
    (now) => now?.comparison?.state === 'done',
  );
  clearInterval(pass);
  expect(done?.comparison).toEqual({ state: 'done', done: wanted, of: wanted, read: wanted });
  await page.close();
});

test('a background that is put away while it reads a feed leaves nothing half, and the next round reads it', async () => {
  const id = `own:${first.host}`;
  await ask('setOutlets', { ids: [id], on: false });
  const entries = [ferryEntry(`https://${first.host}/ferry`), ...otherEntries(first.host)];
  const sound = send(forms['RSS 2.0']?.write(entries, 'The Post') ?? '', 'application/rss+xml');
  const { answer, go } = held(sound);
  serve(feedOfFirst, answer);
  asked.length = 0;
  await ask('setOutlets', { ids: [id], on: true });
  await eventually(
    () => asked.length,
    (count) => count > 0,
  );
  await session.putAway();
  serve(feedOfFirst, sound);
  go();
  expect(await lineOfFirst()).toEqual({ items: 0 });
  await options().evaluate(() =>
    (globalThis as unknown as Tools).browser.alarms.create('read-outlets', {
      when: Date.now() + 1,
      periodInMinutes: 15,
    }),
  );
  const line = await eventually(lineOfFirst, (now) => now?.items === 3);
  expect(line).toEqual({ read: expect.any(String) as string, items: 3 });
});

test('where nothing is new the server is told so by its own date, and by no mark of its making', async () => {
  serveFeed(first.host, 'RSS 2.0', [ferryEntry(`https://${first.host}/new`, 3)], {
    etag: '"reader-7"',
    'last-modified': 'Mon, 02 Mar 2026 08:00:00 GMT',
  });
  await ask('readOutlets', {});
  const items = (await lineOfFirst())?.items;
  serve(feedOfFirst, (_request, response) => void response.writeHead(304).end());
  asked.length = 0;
  await ask('readOutlets', {});
  const question = asked.find(({ host }) => host === first.host);
  expect(question?.headers['if-modified-since']).toBe('Mon, 02 Mar 2026 08:00:00 GMT');
  expect(question?.headers).not.toHaveProperty('if-none-match');
  expect(await lineOfFirst()).toEqual({ read: expect.any(String) as string, items });
});

test('two windows: what one turns off the other shows, and neither undoes the other', async () => {
  const second = await session.screen('src/options/index.html', '#outlets .rows > li');
  const [, other] = eight;
  const press = (page: typeof second, name: string): Promise<void> =>
    page.$$eval(
      '#outlets .rows > li [role=switch]',
      (all, words) => {
        for (const one of all)
          if (`${one.getAttribute('aria-label')} ${one.textContent}`.includes(words))
            (one as HTMLElement).click();
      },
      name,
    );
  await Promise.all([press(options(), first.host), press(second, other?.host ?? '')]);
  const off = async (): Promise<string> =>
    (await own())
      .filter(({ on }) => !on)
      .map(({ id }) => id)
      .toSorted()
      .join();
  const both = `own:${first.host},own:${other?.host}`;
  expect(await eventually(off, (ids) => ids === both)).toBe(both);
  await ask('readOutlets', {});
  for (const page of [options(), second])
    for (const host of [first.host, other?.host ?? ''])
      expect(
        await eventually(
          () =>
            page.$$eval(
              '#outlets .rows > li',
              (rows, name) =>
                rows
                  .filter(({ textContent }) => textContent?.includes(name))
                  .map((row) => row.querySelector('[role=switch]')?.getAttribute('aria-checked'))
                  .join(),
              host,
            ),
          (state) => state === 'false',
        ),
      ).toBe('false');
  await second.close();
});
