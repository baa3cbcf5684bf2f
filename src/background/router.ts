/**
 * Connects messages to the controller: who may say what. The sender is identified by what the browser says about it; what
 * the message itself says about its tab or its rights is ignored.
 */
import type { MessageListener, MessageSender } from '../browser/ports.ts';
import type { LibraryService } from '../library/library-service.ts';
import { type Handlers, listener } from '../rpc/envelope.ts';
import type { outletMessages } from '../rpc/outlet-calls.ts';
import { pageMessages } from '../rpc/page-calls.ts';
import { type ScreenCalls, screenMessages } from '../rpc/screen-calls.ts';
import type { TabController } from './tab-controller.ts';
import type { PageOf } from './tab-state.ts';

/**
 * @param self the extension's id and its origin with a slash at the end
 * @returns the shown web page whose content script it is, or a screen of the extension itself; undefined for anybody else
 */
export function speakerOf(
  { id, url = '', origin, tab, frameId = 0, documentLifecycle }: MessageSender,
  self: { readonly id: string; readonly origin: string },
): PageOf | 'screen' | undefined {
  if (id !== self.id) return undefined;
  if (url.startsWith(self.origin))
    return origin === undefined || `${origin}/` === self.origin ? 'screen' : undefined;
  if (tab?.id === undefined || !/^https?:/i.test(url) || documentLifecycle === 'prerender') return undefined;
  return { tabId: tab.id, frameId, url, private: tab.incognito ?? false };
}

/** What screens may ask from the library and the outlets. */
export type ScreenService = LibraryService & Handlers<typeof outletMessages, unknown>;

/**
 * The worker's only listener. Pages and screens each have their own messages: any other never reaches a handler.
 * @param self the extension's id and origin, by which senders are recognised
 * @param onFault called with what a handler threw
 */
export function createRouter(
  controller: TabController,
  library: ScreenService,
  self: () => { readonly id: string; readonly origin: string },
  onFault: (fault: unknown, name: string) => void,
): MessageListener {
  const ofScreens: Handlers<ScreenCalls, unknown> = { ...library, ...controller };
  const options = { to: 'worker', onFault } as const;
  const hearPage = listener<typeof pageMessages, PageOf>(pageMessages, controller, options);
  const hearScreen = listener(screenMessages, ofScreens, options);
  return (message, sender, respond) => {
    const speaker = speakerOf(sender, self());
    if (speaker === 'screen') return hearScreen(message, undefined, respond);
    return speaker && hearPage(message, speaker, respond);
  };
}
