/** Messages, for a page's scripts as for the extension's own pages. */
import type { MessageListener } from './ports.ts';

export const messaging = (extension: typeof chrome) => ({
  /** The extension's own id; none in a page that outlived it. */
  id: (): string => extension.runtime.id,
  send: (message: object): Promise<unknown> => extension.runtime.sendMessage(message),
  /** Returns a function that takes the listener away. */
  onMessage(listener: MessageListener): () => void {
    // Answering through the callback works in every browser, with and without promises in listeners.
    const heard = listener as Parameters<typeof extension.runtime.onMessage.addListener>[0];
    extension.runtime.onMessage.addListener(heard);
    return () => extension.runtime.onMessage.removeListener(heard);
  },
});
