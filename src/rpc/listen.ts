/**
 * Receiving messages: opens the envelope, asks whether this sender may say this, checks the request's shape, calls the
 * handler, and answers in every case. Nothing is ever thrown into the page that sent it.
 */
import { getDotPath, safeParse } from 'valibot';
import { type Answer, type Direction, type Handlers, type Messages, openEnvelope } from './envelope.ts';

/** How the browser delivers a message: `true` says that `respond` will be called later. */
export type Listener<Sender> = (
  message: unknown,
  sender: Sender,
  respond: (answer: unknown) => void,
) => true | undefined;

export interface ListenOptions<Sender> {
  readonly to: Direction;
  /** A sentence that refuses the sender, or null where it may send a message of this name. */
  readonly refuse?: (name: string, sender: Sender) => string | null;
  /** Told of what a handler threw; the sender only learns that the message could not be handled. */
  readonly onFault?: (fault: unknown, name: string) => void;
}

const refusal = (error: string): Answer<never> => ({ ok: false, error });

/**
 * A listener for the messages of one direction.
 * @param messages what does not fit is answered with a sentence that says where
 * @param handlers one function per name
 */
export function listener<Calls extends Messages, Sender>(
  messages: Calls,
  handlers: Handlers<Calls, Sender>,
  options: ListenOptions<Sender>,
): Listener<Sender> {
  async function answer(name: string, request: unknown, sender: Sender): Promise<Answer<unknown>> {
    const refused = options.refuse?.(name, sender) ?? null;
    if (refused !== null) return refusal(refused);
    const schema = Object.hasOwn(messages, name) ? messages[name] : undefined;
    if (!schema) return refusal(`There is no message of the name "${name}".`);
    const parsed = safeParse(schema, request);
    if (!parsed.success) {
      const [issue] = parsed.issues;
      const where = getDotPath(issue) ?? 'request';
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
  }

  return (message, sender, respond) => {
    const envelope = openEnvelope(message);
    if (envelope?.to !== options.to) return undefined;
    answer(envelope.name, envelope.request, sender).then(respond, () =>
      respond(refusal(`The message "${envelope.name}" could not be handled.`)),
    );
    return true;
  };
}
