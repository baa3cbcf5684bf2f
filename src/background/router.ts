/** Connects messages to the controller: who may say what, and what it means. */
import type { MessageListener, MessageSender } from '../browser/ports.ts';
import type { Handlers } from '../rpc/envelope.ts';
import { unpackPage } from '../reading/packed-page.ts';
import { surveyPage } from '../reading/read-page.ts';
import { pageMessages } from '../rpc/page-calls.ts';
import { listener } from '../rpc/listen.ts';
import { type ScreenCalls, screenMessages } from '../rpc/screen-calls.ts';
import type { TabController } from './tab-controller.ts';
import type { LibraryService } from '../library/library-service.ts';
import type { outletMessages } from '../rpc/outlet-calls.ts';
import { type Speaker, speakerOf } from './senders.ts';

const messages = { ...pageMessages, ...screenMessages };

/** What screens may ask of the library and the outlets. */
export type ScreenService = LibraryService &
  Handlers<typeof outletMessages, unknown> &
  Pick<Handlers<ScreenCalls, unknown>, 'forgetPages'>;

/** The kind of speaker was settled by `refuse` before a handler is reached. */
function asPage(speaker: Speaker): Extract<Speaker, { kind: 'page' }> {
  if (speaker.kind !== 'page') throw new Error('A page message reached its handler from elsewhere.');
  return speaker;
}

/**
 * The worker's one listener.
 * @param self the extension's id and origin, against which senders are held
 * @param onFault told of what a handler threw
 */
export function createRouter(
  controller: TabController,
  library: ScreenService,
  self: () => { readonly id: string; readonly origin: string },
  onFault: (fault: unknown, name: string) => void,
): MessageListener {
  const handlers: Handlers<typeof messages, Speaker> = {
    ...library,
    pageMayDisclose: (_request, from) => controller.pageMayDisclose(asPage(from)),
    readPage: ({ page, use, selected }) => surveyPage(unpackPage(page), use, selected),
    article: (reading, from) => controller.article(asPage(from), reading),
    nothingDisclosed: (_request, from) => controller.nothingDisclosed(asPage(from)),
    noArticle: ({ url, disclosure }, from) => controller.noArticle({ ...asPage(from), url }, disclosure),
    hide: ({ index, hidden }, from) => controller.hide(asPage(from), index, hidden),
    getTab: ({ tabId }) => controller.getTab(tabId),
    checkAnyway: ({ tabId }) => controller.checkAnyway(tabId),
    checkSelection: ({ tabId }) => controller.checkSelection(tabId),
    setHighlights: ({ tabId, on }) => controller.setHighlights(tabId, on),
    goTo: ({ tabId, index }) => controller.goTo(tabId, index),
    setHidden: ({ tabId, keys, hidden }) => controller.setHidden(tabId, keys, hidden),
    setSiteOff: ({ tabId, off }) => controller.setSiteOff(tabId, off),
    getSettings: () => controller.getSettings(),
    setSettings: (change) => controller.setSettings(change),
  };
  const listen = listener(messages, handlers, {
    to: 'worker',
    refuse(name, speaker) {
      if (speaker.kind === 'stranger') return speaker.why;
      if (Object.hasOwn(pageMessages, name) === (speaker.kind === 'page')) return null;
      return speaker.kind === 'page'
        ? 'A page may not send this message.'
        : 'Only a page may send this message.';
    },
    onFault,
  });
  return (message, sender: MessageSender, respond) => listen(message, speakerOf(sender, self()), respond);
}
