/** Connects messages to the controller: who may say what. */
import type { MessageListener } from '../browser/ports.ts';
import type { LibraryService } from '../library/library-service.ts';
import { unpackPage } from '../reading/packed-page.ts';
import { surveyPage } from '../reading/read-page.ts';
import type { Handlers } from '../rpc/envelope.ts';
import { listener } from '../rpc/listen.ts';
import type { outletMessages } from '../rpc/outlet-calls.ts';
import { pageMessages } from '../rpc/page-calls.ts';
import { type ScreenCalls, screenMessages } from '../rpc/screen-calls.ts';
import { type PageOf, speakerOf } from './senders.ts';
import type { TabController } from './tab-controller.ts';

/** What screens may ask of the library and the outlets. */
export type ScreenService = LibraryService &
  Handlers<typeof outletMessages, unknown> &
  Pick<Handlers<ScreenCalls, unknown>, 'forgetPages'>;

/**
 * The worker's one listener. Pages and screens have each their own messages: what is not among a speaker's own never reaches
 * a handler.
 * @param self the extension's id and origin, against which senders are held
 * @param onFault told of what a handler threw
 */
export function createRouter(
  controller: TabController,
  library: ScreenService,
  self: () => { readonly id: string; readonly origin: string },
  onFault: (fault: unknown, name: string) => void,
): MessageListener {
  const ofPages: Handlers<typeof pageMessages, PageOf> = {
    ...controller,
    readPage: ({ page, use, selected }) => surveyPage(unpackPage(page), use, selected),
  };
  const ofScreens: Handlers<ScreenCalls, unknown> = { ...library, ...controller };
  const hearPage = listener(pageMessages, ofPages, {
    to: 'worker',
    refuse: (name) => (Object.hasOwn(pageMessages, name) ? null : 'A page may not send this message.'),
    onFault,
  });
  const hearScreen = listener(screenMessages, ofScreens, {
    to: 'worker',
    refuse: (name) => (Object.hasOwn(pageMessages, name) ? 'Only a page may send this message.' : null),
    onFault,
  });
  const hearStranger = listener({}, {}, { to: 'worker', refuse: (_name, why: string) => why });
  return (message, sender, respond) => {
    const speaker = speakerOf(sender, self());
    if (speaker.kind === 'stranger') return hearStranger(message, speaker.why, respond);
    return speaker.kind === 'page'
      ? hearPage(message, speaker, respond)
      : hearScreen(message, undefined, respond);
  };
}
