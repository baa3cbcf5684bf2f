/** Messages as the popup, the side panel and the options page send and receive them. */
import { runtime } from '../browser/browser.ts';
import type { ScreenUpdates } from './calls.ts';
import { type Handlers, sender, workerListener } from './envelope.ts';
import type { ScreenCalls } from './screen-calls.ts';

export const askWorker = sender<ScreenCalls>('worker', (message) => runtime.send(message));
export type AskWorker = typeof askWorker;

/** Listens for changes of a tab's state or of the outlets. */
export const listenOnScreen = (handlers: Handlers<ScreenUpdates, unknown>): (() => void) =>
  runtime.onMessage(workerListener('screen', runtime, handlers));
