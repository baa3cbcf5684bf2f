/** Connects messages to the controller: who may say what, and what it means. */
import type { MessageListener, MessageSender } from '../browser/ports.ts';
import type { Handlers } from '../rpc/envelope.ts';
import { pageMessages } from '../rpc/calls.ts';
import { listener } from '../rpc/listen.ts';
import { type ScreenCalls, screenMessages } from '../rpc/screen-calls.ts';
import type { TabController } from './tab-controller.ts';
import type { LibraryService } from '../library/library-service.ts';
import type { outletMessages } from '../rpc/outlet-calls.ts';
import { type Speaker, speakerOf } from './senders.ts';

type Page = Extract<Speaker, { kind: 'page' }>;

const messages = { ...pageMessages, ...screenMessages };
const isFromPage = (name: string): boolean => Object.hasOwn(pageMessages, name);

function pageHandlers(controller: TabController): Handlers<typeof pageMessages, Page> {
  return {
    pageMayDisclose: async (_request, page) => {
      await controller.pageMayDisclose(page);
      return undefined;
    },
    article: (reading, page) => controller.article(page, reading),
    nothingDisclosed: async (_request, page) => {
      await controller.nothingDisclosed(page);
      return undefined;
    },
    noArticle: async ({ url, disclosure }, page) => {
      await controller.noArticle({ ...page, url }, disclosure);
      return undefined;
    },
    hide: async ({ index, hidden }, page) => {
      await controller.hide(page, index, hidden);
      return undefined;
    },
  };
}

/** What screens may ask of the library and the outlets. */
export type ScreenService = LibraryService &
  Handlers<typeof outletMessages, unknown> &
  Pick<Handlers<ScreenCalls, unknown>, 'forgetPages'>;

function screenHandlers(controller: TabController, library: ScreenService): Handlers<ScreenCalls, unknown> {
  return {
    ...library,
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
  type From = { readonly speaker: Speaker };
  const page = pageHandlers(controller);
  const screen = screenHandlers(controller, library);

  /** The kind of speaker was settled by `refuse` before a handler is reached. */
  const asPage =
    <R, A>(handle: (request: R, sender: Page) => A) =>
    (request: R, { speaker }: From): A => {
      if (speaker.kind !== 'page') throw new Error('A page message reached its handler from elsewhere.');
      return handle(request, speaker);
    };
  const handlers: Handlers<typeof messages, From> = {
    pageMayDisclose: asPage(page.pageMayDisclose),
    article: asPage(page.article),
    nothingDisclosed: asPage(page.nothingDisclosed),
    noArticle: asPage(page.noArticle),
    hide: asPage(page.hide),
    ...screen,
  };

  const listen = listener(messages, handlers, {
    to: 'worker',
    refuse(name, { speaker }) {
      if (speaker.kind === 'stranger') return speaker.why;
      if (isFromPage(name) === (speaker.kind === 'page')) return null;
      return speaker.kind === 'page'
        ? 'A page may not send this message.'
        : 'Only a page may send this message.';
    },
    onFault,
  });
  return (message, sender: MessageSender, respond) =>
    listen(message, { speaker: speakerOf(sender, self()) }, respond);
}
