/**
 * The envelope of every message, how messages are declared, and the helpers that send and receive them. `to` names the
 * direction, because the browser delivers a message to every part of the extension, and a screen must not answer what was
 * meant for the worker.
 *
 * The detector does not import this: it sends `{ to: 'worker', name: 'pageMayDisclose', request: { url } }` by hand.
 */
import * as v from 'valibot';
import type { MessageListener } from '../browser/ports.ts';
import type { AnnotatorCalls } from './calls.ts';
import { isRecord } from '../text/known.ts';

export interface Envelope {
  readonly to: 'worker' | 'page' | 'screen';
  readonly name: string;
  readonly request?: unknown;
}

/** What comes back: the answer, or a sentence that says why there is none. */
export type Answer<Response> =
  | { readonly ok: true; readonly response: Response }
  | { readonly ok: false; readonly error: string };

/** The type of a message's answer; the room that handles the message guarantees it. */
interface Answered<Response> {
  readonly answered?: Response;
}
export const gives = <Response>(): Answered<Response> => ({});

/** A message: the schema that its request must fit, since what arrives is untrusted, and the type of its answer. */
export const message = <Schema extends v.GenericSchema, Response = void>(
  request: Schema,
  _gives?: Answered<Response>,
): Schema & Answered<Response> => request;

/** A message from the worker, which is trusted: only the types of its request and answer. */
export interface Told<Request, Response = void> extends Answered<Response> {
  readonly request?: Request;
}

/** The messages of a direction whose requests are checked, by name. */
export type Messages = Readonly<Record<string, v.GenericSchema>>;

/** A type as it is sent: deeply read-only. */
export type Sent<T> = T extends readonly (infer One)[]
  ? readonly Sent<One>[]
  : T extends object
    ? { readonly [K in keyof T]: Sent<T[K]> }
    : T;

export type Name<Calls> = keyof Calls & string;
export type RequestOf<Calls, N extends keyof Calls> = Calls[N] extends v.GenericSchema
  ? Sent<v.InferOutput<Calls[N]>>
  : Calls[N] extends { readonly request?: infer Request }
    ? Request
    : never;
export type ResponseOf<Calls, N extends keyof Calls> = Calls[N] extends Answered<infer R> ? R : never;

/** One function per name; the compiler checks that none is missing. */
export type Handlers<Calls, Sender> = {
  readonly [N in keyof Calls]: (
    request: RequestOf<Calls, N>,
    sender: Sender,
  ) => ResponseOf<Calls, N> | Promise<ResponseOf<Calls, N>>;
};

/** The message was received and refused. If nobody answered (the worker died), the error is of another kind. */
export class MessageError extends Error {
  override readonly name = 'MessageError';
}

/** The envelope of a message, or undefined if the value has none (not ours, or from an older version). */
export function openEnvelope(message: unknown): Envelope | undefined {
  if (!isRecord(message)) return undefined;
  const { to, name, request } = message;
  const isOurs = (to === 'worker' || to === 'page' || to === 'screen') && typeof name === 'string';
  return isOurs && name.length <= 40 ? { to, name, request } : undefined;
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

/**
 * A typed sender for the messages of one direction. It rejects with a `MessageError` if a message is refused, else with the
 * browser's error.
 */
export const sender =
  <Calls>(to: Envelope['to'], send: (message: Envelope) => Promise<unknown>) =>
  async <N extends Name<Calls>>(name: N, request: RequestOf<Calls, N>): Promise<ResponseOf<Calls, N>> =>
    openAnswer(await send({ to, name, request })) as ResponseOf<Calls, N>;

/** Sends from the worker to the annotator of a tab's frame. Rejects if none is there. */
export type ToPage = <N extends Name<AnnotatorCalls>>(
  place: { readonly tabId: number; readonly frameId?: number },
  name: N,
  request: RequestOf<AnnotatorCalls, N>,
) => Promise<ResponseOf<AnnotatorCalls, N>>;

const refusal = (error: string): Answer<never> => ({ ok: false, error });

/**
 * A listener for the messages of one direction: opens the envelope, checks the request against its schema, calls the
 * handler, and always answers. Nothing is ever thrown into the page that sent it.
 * @param messages what does not fit is answered with a sentence that says where
 * @param handlers one function per name
 * @param options `onFault` is called with what a handler threw: the sender only learns that the message could not be handled
 */
export function listener<Calls extends Messages, Sender>(
  messages: Calls,
  handlers: Handlers<Calls, Sender>,
  options: {
    readonly to: Envelope['to'];
    readonly onFault?: (fault: unknown, name: string) => void;
  },
): MessageListener<Sender> {
  return hearing(options.to, async (name, request, sender) => {
    const schema = Object.hasOwn(messages, name) ? messages[name] : undefined;
    if (!schema) return refusal(`There is no message of the name "${name}" for this sender.`);
    const parsed = v.safeParse(schema, request);
    if (!parsed.success) {
      const [issue] = parsed.issues;
      const where = v.getDotPath(issue) ?? 'request';
      return refusal(
        `The message "${name}" has the wrong shape at "${where}": ${issue.message.slice(0, 200)}.`,
      );
    }
    try {
      const handle = (handlers as Handlers<Messages, Sender>)[name];
      return { ok: true, response: await handle?.(parsed.output, sender) };
    } catch (fault) {
      options.onFault?.(fault, name);
      return refusal(`The message "${name}" could not be handled.`);
    }
  });
}

/** A listener for the worker's messages, and for nobody else's: a page's message would come from a tab. */
export function workerListener<Calls>(
  to: Envelope['to'],
  runtime: { readonly id: string },
  handlers: Handlers<Calls, unknown>,
): MessageListener {
  const listen = hearing(to, async (name, request) => {
    if (!Object.hasOwn(handlers, name)) throw new MessageError(name);
    const handle = (handlers as Handlers<Messages, unknown>)[name];
    return { ok: true, response: await handle?.(request, undefined) };
  });
  return (message, sender, respond) =>
    sender.id === runtime.id && sender.tab === undefined ? listen(message, sender, respond) : undefined;
}

/** A listener that opens the envelopes of one direction and always answers, even if the request makes no sense. */
function hearing<Sender>(
  to: Envelope['to'],
  answer: (name: string, request: unknown, sender: Sender) => Promise<Answer<unknown>>,
): MessageListener<Sender> {
  return (message, sender, respond) => {
    const envelope = openEnvelope(message);
    if (envelope?.to !== to) return undefined;
    answer(envelope.name, envelope.request, sender).then(respond, () =>
      respond(refusal(`The message "${envelope.name}" could not be handled.`)),
    );
    return true;
  };
}
