/**
 * The shape every message travels in, and the helpers that send and receive them. `to` names the direction, so that a
 * screen does not answer what was meant for the worker (the browser delivers a message to every part of the extension).
 *
 * The detector does not import this: it sends `{ to: 'worker', name: 'pageMayDisclose', request: { url } }` by hand.
 */
import type { BaseIssue, BaseSchema } from 'valibot';
import type { AnnotatorCalls, DetectorCalls, ScreenCalls, WorkerToPageCalls } from './calls.ts';

export type Direction = 'worker' | 'page' | 'screen';

export interface Envelope {
  readonly to: Direction;
  readonly name: string;
  readonly request: unknown;
}

/** What comes back: the answer, or a sentence that says why there is none. */
export type Answer<Response> =
  | { readonly ok: true; readonly response: Response }
  | { readonly ok: false; readonly error: string };

export type PageToWorkerCalls = DetectorCalls & AnnotatorCalls;
export type WorkerCalls = PageToWorkerCalls & ScreenCalls;

export type Name<Calls> = keyof Calls & string;
export type RequestOf<Calls, N extends keyof Calls> = Calls[N] extends { request: infer R } ? R : never;
export type ResponseOf<Calls, N extends keyof Calls> = Calls[N] extends { response: infer R } ? R : never;

/** A schema for every request of a direction. */
export type Guards<Calls> = {
  readonly [N in keyof Calls]: BaseSchema<unknown, RequestOf<Calls, N>, BaseIssue<unknown>>;
};

/** One function per name; the compiler holds the list complete. */
export type Handlers<Calls, Sender> = {
  readonly [N in keyof Calls]: (
    request: RequestOf<Calls, N>,
    sender: Sender,
  ) => ResponseOf<Calls, N> | Promise<ResponseOf<Calls, N>>;
};

/** The message was heard and refused. Where nobody answered (the worker died over it), the error is of another kind. */
export class MessageError extends Error {
  override readonly name = 'MessageError';
}

/** The envelope of a message, or undefined where the value is none (not ours, or of an older version). */
export function openEnvelope(message: unknown): Envelope | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { to, name, request } = message as Record<string, unknown>;
  if (to !== 'worker' && to !== 'page' && to !== 'screen') return undefined;
  return typeof name === 'string' && name.length <= 40 ? { to, name, request } : undefined;
}

/** Takes an answer apart: the response, or a `MessageError` with the sentence that came instead. */
export function openAnswer(answer: unknown): unknown {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) {
    throw new Error('Nobody answered the message.');
  }
  const opened = answer as Answer<unknown>;
  if (!opened.ok) throw new MessageError(opened.error);
  // A response of `undefined` does not survive the journey as a key.
  return opened.response;
}

type SendAnywhere = (message: Envelope) => Promise<unknown>;
type SendToTab = (
  tabId: number,
  message: Envelope,
  target: { readonly frameId?: number },
) => Promise<unknown>;

/** A typed sender towards the worker. `PageToWorkerCalls` for the page's scripts, `ScreenCalls` for screens. */
export function workerSender<Calls>(send: SendAnywhere) {
  return async <N extends Name<Calls>>(
    name: N,
    request: RequestOf<Calls, N>,
  ): Promise<ResponseOf<Calls, N>> =>
    openAnswer(await send({ to: 'worker', name, request })) as ResponseOf<Calls, N>;
}

/** A typed sender from the worker to the annotator of a tab's frame. Rejects where none is there. */
export function pageSender(send: SendToTab) {
  return async <N extends Name<WorkerToPageCalls>>(
    place: { readonly tabId: number; readonly frameId?: number },
    name: N,
    request: RequestOf<WorkerToPageCalls, N>,
  ): Promise<ResponseOf<WorkerToPageCalls, N>> =>
    openAnswer(
      await send(
        place.tabId,
        { to: 'page', name, request },
        place.frameId === undefined ? {} : { frameId: place.frameId },
      ),
    ) as ResponseOf<WorkerToPageCalls, N>;
}

/** Tells every open screen something; that no screen is open is no error. */
export function screenSender<Calls>(send: SendAnywhere) {
  return async <N extends Name<Calls>>(name: N, request: RequestOf<Calls, N>): Promise<void> => {
    await send({ to: 'screen', name, request }).catch(() => undefined);
  };
}
