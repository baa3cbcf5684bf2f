/** Text that arrives when the page has long settled, in Firefox. */
import { expectedOfLatePages, marksOfLatePages } from './support/late-pages.ts';
import { inFirefox } from './support/set-up.ts';

const { server, session } = inFirefox();

test('what a click, a class, document.write, a route or a scroll brings is read', async () => {
  expect(await marksOfLatePages(server, (url) => session.open(url))).toEqual(expectedOfLatePages);
});
