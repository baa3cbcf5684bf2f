/**
 * Decides who is speaking, from what the browser says of the sender. What the message itself says about its tab or its
 * rights is never asked.
 */
import type { MessageSender } from '../browser/ports.ts';
import type { Place } from './tab-state.ts';

/** The page that sent a message. */
export interface PageOf extends Place {
  /** Of the frame. */
  readonly url: string;
}

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
  const tabId = sender.tab?.id;
  if (tabId === undefined || !/^https?:/i.test(url))
    return { kind: 'stranger', why: 'Only pages in a tab are heard.' };
  if (sender.documentLifecycle === 'prerender')
    return { kind: 'stranger', why: 'The page is not shown yet.' };
  return { kind: 'page', tabId, frameId: sender.frameId ?? 0, url };
}
