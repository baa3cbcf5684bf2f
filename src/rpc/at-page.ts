/** Messages as the annotator sends and receives them. */
import { pageRuntime as runtime } from '../browser/page.ts';
import { type Handlers, hearing, MessageError, type Messages, workerSender } from './envelope.ts';
import type { annotatorMessages } from './calls.ts';
import type { pageMessages } from './page-calls.ts';

/** Sends a message to the worker. Rejects with a `MessageError` where it is refused, else with the browser's error. */
export const sendToWorker = workerSender<typeof pageMessages>((message) => runtime.send(message));

/**
 * Answers what the worker says, which has held it against its schema. Only the extension itself can reach a content script's
 * listener.
 * @returns a function that stops answering: from then on the browser finds nobody here
 */
export function listenOnPage(handlers: Handlers<typeof annotatorMessages, unknown>): () => void {
  const listen = hearing('page', async (name, request, sender) => {
    if (!Object.hasOwn(handlers, name)) throw new MessageError(name);
    const handle = (handlers as Handlers<Messages, unknown>)[name];
    return { ok: true, response: await handle?.(request, sender) };
  });
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
