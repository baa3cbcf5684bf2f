/** What the options page and the popup ask of the worker, asked by a test. */
import type { Page } from 'puppeteer-core';
import type { RequestOf, ResponseOf } from '../../../src/rpc/envelope.ts';
import type { ScreenCalls } from '../../../src/rpc/screen-calls.ts';

export type Ask = <Name extends keyof ScreenCalls>(
  name: Name,
  request: RequestOf<ScreenCalls, Name>,
) => Promise<ResponseOf<ScreenCalls, Name>>;

/** @param screen gives an open page of the extension; rejects with the worker's sentence where it refuses */
export const askThrough =
  (screen: () => Page): Ask =>
  async (name, request) => {
    const answer = await screen().evaluate(
      (sent) =>
        // Firefox has the interface with promises under its own name only.
        ((globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome).runtime.sendMessage<
          object,
          { ok: boolean; response?: unknown; error?: string }
        >(sent),
      { to: 'worker', name, request },
    );
    if (!answer.ok) throw new Error(answer.error);
    return answer.response as ResponseOf<ScreenCalls, typeof name>;
  };
