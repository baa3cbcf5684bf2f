/** jsdom has no channel of messages; every browser does, and Node too. */
import { MessageChannel } from 'node:worker_threads';

Object.assign(globalThis, { MessageChannel });
