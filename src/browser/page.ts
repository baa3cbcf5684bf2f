/** The browser as a page's scripts reach it: messages and nothing else. */
import { messaging } from './messaging.ts';
import { ownGlobal } from './own-global.ts';

export const pageRuntime = messaging((ownGlobal('browser') as typeof chrome | undefined) ?? chrome);
