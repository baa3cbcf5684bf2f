/** What a disclosure means for those who read its page. Apart from how it is found, so that a page's scripts need no word lists. */
import type { Disclosure } from '../model.ts';

/** Whether a disclosure is a reason to check the page: it speaks of the article's or its summary's text. */
export function callsForCheck(disclosure: Disclosure | null): disclosure is Disclosure {
  return (
    disclosure !== null &&
    disclosure.level !== 'none-claimed' &&
    (disclosure.scope === 'article' || disclosure.scope === 'summary')
  );
}

/** Whether a page that serves as a source is AI text itself: a box of AI's on it leaves the article its writer's. */
export const makesTextAi = (disclosure: Disclosure | null): boolean =>
  disclosure !== null && disclosure.level !== 'none-claimed' && disclosure.scope !== 'summary';
