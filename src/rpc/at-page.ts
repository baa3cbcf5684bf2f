/** Messages as the annotator sends and receives them. */
import { pageRuntime as runtime } from '../browser/page.ts';
import type { AnnotatorCalls } from './calls.ts';
import { type Handlers, sender, workerListener } from './envelope.ts';
import type { pageMessages } from './page-calls.ts';

export const sendToWorker = sender<typeof pageMessages>('worker', (message) => runtime.send(message));

/**
 * Answers the worker's messages.
 * @returns a function that stops answering: from then on the browser finds no listener here
 */
export const listenOnPage = (handlers: Handlers<AnnotatorCalls, unknown>): (() => void) =>
  runtime.onMessage(workerListener('page', runtime, handlers));

/** False in a page that was opened before the extension was updated or removed: nobody will ever answer it. */
export function extensionLives(): boolean {
  try {
    return Boolean(runtime.id);
  } catch {
    return false;
  }
}
