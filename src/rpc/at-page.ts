/** Messages as the annotator sends and receives them. */
import { pageRuntime as runtime } from '../browser/page.ts';
import { type Handlers, listener, workerSender } from './envelope.ts';
import { annotatorMessages } from './calls.ts';
import type { pageMessages } from './page-calls.ts';

/** Sends a message to the worker. Rejects with a `MessageError` where it is refused, else with the browser's error. */
export const sendToWorker = workerSender<typeof pageMessages>((message) => runtime.send(message));

/**
 * Answers what the worker says. Only the extension itself can reach a content script's listener.
 * @returns a function that stops answering: from then on the browser finds nobody here
 */
export function listenOnPage(handlers: Handlers<typeof annotatorMessages, unknown>): () => void {
  const listen = listener(annotatorMessages, handlers, { to: 'page' });
  return runtime.onMessage((message, sender, respond) =>
    sender.id === runtime.id ? listen(message, sender, respond) : undefined,
  );
}

/** False in a page that was opened before the extension was updated or removed: nobody will ever answer it. */
export function extensionLives(): boolean {
  try {
    return Boolean(runtime.id);
  } catch {
    return false;
  }
}
