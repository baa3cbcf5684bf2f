/** What a page's annotator and an open screen accept from the worker. Apart from guards.ts, so that each stays small. */
import * as v from 'valibot';
import type { Guards } from './envelope.ts';
import type { TabState, WorkerToPageCalls, WorkerToScreenCalls } from './calls.ts';
import {
  caps,
  findingIndex,
  first,
  markedShape,
  markSettingsShape,
  nothing,
  selectionCardShape,
  tabId,
  webAddress,
} from './shapes.ts';

export const annotatorGuards: Guards<WorkerToPageCalls> = {
  marks: v.object({
    url: webAddress(),
    findings: first(caps.findings, markedShape()),
    settings: markSettingsShape(),
  }),
  settings: markSettingsShape(),
  goTo: v.object({ index: findingIndex() }),
  step: v.object({ by: v.picklist([1, -1]) }),
  readNow: nothing(),
  readSelection: nothing(),
  selectionAnswer: selectionCardShape(),
  readSource: nothing(),
  clear: nothing(),
};

export const screenUpdateGuards: Guards<WorkerToScreenCalls> = {
  outletsChanged: nothing(),
  tabChanged: v.object({
    tabId: tabId(),
    // The worker is the only sender (listen.ts sees to it), and what it sends is its own report.
    state: v.custom<TabState>(
      (state) => typeof state === 'object' && state !== null && 'kind' in state,
      'is no state of a tab',
    ),
  }),
};
