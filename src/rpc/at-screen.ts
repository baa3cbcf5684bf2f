/** Messages as the popup, the side panel and the options page send and receive them. */
import { runtime } from '../browser/browser.ts';
import { type Handlers, listener, workerSender } from './envelope.ts';
import { screenUpdates } from './calls.ts';
import type { ScreenCalls } from './screen-calls.ts';

/** Asks the worker. Rejects with a `MessageError` where it is refused. */
export const askWorker = workerSender<ScreenCalls>((message) => runtime.send(message));
export type AskWorker = typeof askWorker;

/** Hears that a tab's state changed. Only the worker may say so. */
export function listenOnScreen(handlers: Handlers<typeof screenUpdates, unknown>): () => void {
  const listen = listener(screenUpdates, handlers, { to: 'screen' });
  return runtime.onMessage((message, sender, respond) =>
    sender.id === runtime.id && sender.tab === undefined ? listen(message, sender, respond) : undefined,
  );
}
