/** Connects messages to the desk: who may say what, and what it means. */
import type { MessageListener, MessageSender } from '../browser/ports.ts';
import type { Handlers, PageToWorkerCalls, WorkerCalls } from '../messages/envelope.ts';
import { pageGuards, screenGuards } from '../messages/guards.ts';
import { listener } from '../messages/listen.ts';
import type { ScreenCalls } from '../messages/messages.ts';
import type { Desk } from './desk.ts';
import type { LibraryDesk } from './library/desk.ts';
import { type Speaker, speakerOf } from './senders.ts';

type Page = Extract<Speaker, { kind: 'page' }>;

const isFromPage = (name: string): boolean => Object.hasOwn(pageGuards, name);

function pageHandlers(desk: Desk): Handlers<PageToWorkerCalls, Page> {
  return {
    suspect: async (_request, page) => {
      await desk.suspect(page);
      return undefined;
    },
    article: (reading, page) => desk.article(page, reading),
    nothingDisclosed: async (_request, page) => {
      await desk.nothingDisclosed(page);
      return undefined;
    },
    noArticle: async (_request, page) => {
      await desk.noArticle(page);
      return undefined;
    },
    setMarks: async ({ on }, page) => {
      await desk.setMarks(page.tabId, page.url, on);
      return undefined;
    },
  };
}

function screenHandlers(desk: Desk, library: LibraryDesk): Handlers<ScreenCalls, unknown> {
  return {
    ...library,
    getTab: ({ tabId }) => desk.getTab(tabId),
    checkAnyway: ({ tabId }) => desk.checkAnyway(tabId),
    setHighlights: ({ tabId, on }) => desk.setHighlights(tabId, on),
    goTo: ({ tabId, index }) => desk.goTo(tabId, index),
    setHidden: ({ tabId, key, hidden }) => desk.setHidden(tabId, key, hidden),
    getSettings: () => desk.getSettings(),
    setSettings: (change) => desk.setSettings(change),
  };
}

/**
 * The worker's one listener.
 * @param self the extension's id and origin, against which senders are held
 * @param onFault told of what a handler threw
 */
export function createRouter(
  desk: Desk,
  library: LibraryDesk,
  self: () => { readonly id: string; readonly origin: string },
  onFault: (fault: unknown, name: string) => void,
): MessageListener {
  type From = { readonly speaker: Speaker };
  const page = pageHandlers(desk);
  const screen = screenHandlers(desk, library);

  /** The kind of speaker was settled by `refuse` before a handler is reached. */
  const asPage =
    <R, A>(handle: (request: R, sender: Page) => A) =>
    (request: R, { speaker }: From): A => {
      if (speaker.kind !== 'page') throw new Error('A page message reached its handler from elsewhere.');
      return handle(request, speaker);
    };
  const handlers: Handlers<WorkerCalls, From> = {
    suspect: asPage(page.suspect),
    article: asPage(page.article),
    nothingDisclosed: asPage(page.nothingDisclosed),
    noArticle: asPage(page.noArticle),
    setMarks: asPage(page.setMarks),
    ...screen,
  };

  const listen = listener<WorkerCalls, From>({ ...pageGuards, ...screenGuards }, handlers, {
    to: 'worker',
    refuse(name, { speaker }) {
      if (speaker.kind === 'stranger') return speaker.why;
      if (isFromPage(name) === (speaker.kind === 'page')) return null;
      return speaker.kind === 'page'
        ? 'A page may not send this message.'
        : 'Only a page may send this message.';
    },
    onFault,
  });
  return (message, sender: MessageSender, respond) =>
    listen(message, { speaker: speakerOf(sender, self()) }, respond);
}
