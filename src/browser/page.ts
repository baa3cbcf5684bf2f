/**
 * The browser as a page's scripts reach it: messages and nothing else. Without the compatibility layer, which would be a
 * twentieth of what every page with a notice loads, and of which messages need nothing.
 */
import { ownGlobal } from './own-global.ts';
import type { MessageListener, RuntimePort } from './ports.ts';

const extension = (ownGlobal('browser') as typeof chrome | undefined) ?? chrome;

export const pageRuntime: Pick<RuntimePort, 'id' | 'send' | 'onMessage'> = {
  get id() {
    return extension.runtime.id;
  },
  send: (message) => extension.runtime.sendMessage(message),
  onMessage(listener: MessageListener) {
    // Answering through the callback works in every browser.
    const native = listener as Parameters<typeof extension.runtime.onMessage.addListener>[0];
    extension.runtime.onMessage.addListener(native);
    return () => extension.runtime.onMessage.removeListener(native);
  },
};
