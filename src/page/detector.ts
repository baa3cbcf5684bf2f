/**
 * The detector: the only script that runs on every page. It looks when the page has loaded, again when the page grows or
 * changes its address, and stops watching as soon as the page has settled. It leaves nothing in the page.
 */
import { hasSign } from './has-sign.ts';
import { ownGlobal } from '../browser/own-global.ts';

/** Quiet time after the last change before the page is looked at again, ms. */
const quiet = 500;
/** A page that never falls quiet is looked at after this long, ms. */
const longest = 3_000;
/** Watching ends this long after the last change, ms. */
const settled = 6_000;
/** Most looks per address: an endless feed is not followed for ever. */
const mostLooks = 12;

/** If the worker dies over the message it is sent again, so often and after so many ms. */
const mostTellings = 3;
const tellAgain = 500;

/** The browser's own messaging, without the compatibility layer: this script must stay tiny. */
const extension = (ownGlobal('browser') as typeof chrome | undefined) ?? chrome;

let address = '';
let looks = 0;
let told = false;
let looking = false;
let watching: MutationObserver | undefined;
let lookTimer = 0;
let firstChange = 0;
let endTimer = 0;

const stop = (): void => {
  watching?.disconnect();
  watching = undefined;
  clearTimeout(lookTimer);
  clearTimeout(endTimer);
};

/** Gives the page a turn between two slices. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** What the reader does may reveal more text: a page that has settled is watched again for a while. */
function acted(): void {
  if (looks < mostLooks) watch();
}

/** Ends every listener. */
const over = new AbortController();

/** Adds the listeners. Adding them again does no harm: `document.write` removes every listener. */
function listen(): void {
  const options = { signal: over.signal, capture: true, passive: true };
  for (const name of ['popstate', 'hashchange']) addEventListener(name, moved, options);
  for (const name of ['click', 'keydown', 'scroll']) addEventListener(name, acted, options);
  addEventListener('pageshow', shown, options);
  (ownGlobal('navigation') as EventTarget | undefined)?.addEventListener('navigatesuccess', moved, options);
}

async function tell(attempt = 1): Promise<void> {
  told = true;
  stop();
  const { href } = location;
  try {
    const answer: unknown = await extension.runtime.sendMessage({
      to: 'worker',
      name: 'pageMayDisclose',
      request: { url: href },
    });
    // A worker that dies before it gets the message leaves no error, only no answer; one that could not act says so.
    if (!(answer as { ok?: boolean } | undefined)?.ok) throw 0;
  } catch {
    // The extension was updated or removed while the page was open: this old script ends quietly.
    if (!extension.runtime?.id) {
      stop();
      over.abort();
      // The worker died over the message: the next one gets it.
    } else if (attempt < mostTellings) {
      await new Promise((resolve) => setTimeout(resolve, tellAgain * attempt));
      if (location.href === href) await tell(attempt + 1);
    } else told = false;
  }
}

async function look(): Promise<void> {
  if (looking || told || looks >= mostLooks) return;
  looking = true;
  looks += 1;
  listen();
  firstChange = 0;
  try {
    if (await hasSign(document, pause)) await tell();
  } finally {
    looking = false;
  }
}

function watch(): void {
  if (watching || told) return;
  watching = new MutationObserver(() => {
    // Not every browser reports an address changed by script.
    if (location.href !== address) {
      begin();
      return;
    }
    const now = performance.now();
    firstChange ||= now;
    clearTimeout(lookTimer);
    lookTimer = window.setTimeout(() => void look(), now - firstChange > longest ? 0 : quiet);
    clearTimeout(endTimer);
    endTimer = window.setTimeout(stop, settled);
    if (looks >= mostLooks) stop();
  });
  // The document itself is observed: `document.write` puts another root into it.
  watching.observe(document, { childList: true, subtree: true, characterData: true });
  endTimer = window.setTimeout(stop, settled);
}

/** The page changed its address without loading: what was known about it no longer holds. */
function moved(): void {
  if (location.href !== address) begin();
}

/** The reader came back to a page that the browser had put aside whole: the worker has forgotten it meanwhile. */
function shown(event: PageTransitionEvent): void {
  if (event.persisted) begin();
}

function begin(): void {
  address = location.href;
  looks = 0;
  told = false;
  watch();
  void look();
}

function start(): void {
  listen();
  moved();
}

if (/html/.test(document.contentType)) {
  // A page that the browser makes ready beforehand is looked at once somebody sees it.
  if ((document as Document & { prerendering?: boolean }).prerendering === true)
    document.addEventListener('prerenderingchange', start, { once: true });
  else start();
}
