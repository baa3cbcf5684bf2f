/**
 * Connects messages to the controller: who may say what. Who is speaking is told from what the browser says of the sender;
 * what the message itself says about its tab or its rights is never asked.
 */
import type { MessageListener, MessageSender } from '../browser/ports.ts';
import type { LibraryService } from '../library/library-service.ts';
import { type Handlers, listener } from '../rpc/envelope.ts';
import type { outletMessages } from '../rpc/outlet-calls.ts';
import { pageMessages } from '../rpc/page-calls.ts';
import { type ScreenCalls, screenMessages } from '../rpc/screen-calls.ts';
import type { TabController } from './tab-controller.ts';
import type { PageOf } from './tab-state.ts';

export type Speaker =
  | (PageOf & { readonly kind: 'page' })
  | { readonly kind: 'screen' }
  | { readonly kind: 'stranger'; readonly why: string };

/**
 * @param self the extension's id and its origin with a slash at the end
 * @returns `page` for a content script of a shown web page, `screen` for a page of the extension itself
 */
export function speakerOf(
  sender: MessageSender,
  self: { readonly id: string; readonly origin: string },
): Speaker {
  if (sender.id !== self.id) return { kind: 'stranger', why: 'Only the extension itself is heard.' };
  const { url = '' } = sender;
  if (url.startsWith(self.origin)) {
    const genuine = sender.origin === undefined || `${sender.origin}/` === self.origin;
    return genuine ? { kind: 'screen' } : { kind: 'stranger', why: 'The sender is not what it seems.' };
  }
  const { id: tabId, incognito = false } = sender.tab ?? {};
  if (tabId === undefined || !/^https?:/i.test(url))
    return { kind: 'stranger', why: 'Only pages in a tab are heard.' };
  if (sender.documentLifecycle === 'prerender')
    return { kind: 'stranger', why: 'The page is not shown yet.' };
  return { kind: 'page', tabId, frameId: sender.frameId ?? 0, url, private: incognito };
}

/** What screens may ask of the library and the outlets. */
export type ScreenService = LibraryService & Handlers<typeof outletMessages, unknown>;

/**
 * The worker's one listener. Pages and screens have each their own messages: what is not among a speaker's own never reaches
 * a handler.
 * @param self the extension's id and origin, against which senders are held
 * @param onFault told of what a handler threw
 */
export function createRouter(
  controller: TabController,
  library: ScreenService,
  self: () => { readonly id: string; readonly origin: string },
  onFault: (fault: unknown, name: string) => void,
): MessageListener {
  const ofScreens: Handlers<ScreenCalls, unknown> = { ...library, ...controller };
  const as = (why: string) => ({ to: 'worker', unknown: () => why, onFault }) as const;
  const hearPage = listener<typeof pageMessages, PageOf>(
    pageMessages,
    controller,
    as('A page may not send this message.'),
  );
  const hearScreen = listener(screenMessages, ofScreens, as('A screen may not send this message.'));
  return (message, sender, respond) => {
    const speaker = speakerOf(sender, self());
    if (speaker.kind === 'page') return hearPage(message, speaker, respond);
    if (speaker.kind === 'screen') return hearScreen(message, undefined, respond);
    return listener({}, {}, as(speaker.why))(message, undefined, respond);
  };
}
