/** What the worker accepts: a schema for every request that a page or a screen may send. */
import * as v from 'valibot';
import { sourceKinds } from '../engine/model.ts';
import type { Guards, PageToWorkerCalls } from './envelope.ts';
import type { ScreenCalls } from './calls.ts';
import { outletGuards } from './outlet-guards.ts';
import {
  caps,
  disclosureShape,
  documentShape,
  findingIndex,
  first,
  libraryId,
  nothing,
  settingsShape,
  tabId,
  webAddress,
} from './shapes.ts';

const page = () => v.object({ url: webAddress() });

/** From the detector and the annotator. */
export const pageGuards: Guards<PageToWorkerCalls> = {
  pageMayDisclose: page(),
  article: v.object({
    url: webAddress(),
    document: documentShape(),
    disclosure: v.nullable(disclosureShape()),
    namedSources: first(caps.namedSources, webAddress()),
    asked: v.boolean(),
  }),
  nothingDisclosed: page(),
  noArticle: v.object({ url: webAddress(), disclosure: v.nullable(disclosureShape()) }),
  hide: v.object({
    index: findingIndex(),
    hidden: v.boolean(),
  }),
};

/** From the popup, the side panel and the options page. */
export const screenGuards: Guards<ScreenCalls> = {
  ...outletGuards,
  getTab: v.object({ tabId: tabId() }),
  checkAnyway: v.object({ tabId: tabId() }),
  checkSelection: v.object({ tabId: tabId() }),
  forgetPages: nothing(),
  setHighlights: v.object({ tabId: tabId(), on: v.boolean() }),
  goTo: v.object({
    tabId: tabId(),
    index: findingIndex(),
  }),
  setHidden: v.object({
    tabId: tabId(),
    keys: v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(100))), v.maxLength(caps.findings)),
    hidden: v.boolean(),
  }),
  setSiteOff: v.object({ tabId: tabId(), off: v.boolean() }),
  useAsSource: v.object({ tabId: tabId() }),
  checkCited: v.object({ tabId: tabId(), address: webAddress() }),
  getLibrary: nothing(),
  setOwnKind: v.object({ id: libraryId(), kind: v.picklist(sourceKinds) }),
  deleteOwn: v.object({ id: libraryId() }),
  restoreOwn: v.object({ id: libraryId() }),
  addSet: v.union([
    v.strictObject({ address: webAddress() }),
    v.strictObject({ text: v.pipe(v.string(), v.maxLength(caps.file)) }),
  ]),
  setSetOn: v.object({ id: libraryId(), on: v.boolean() }),
  setSetDaily: v.object({ id: libraryId(), on: v.boolean() }),
  removeSet: v.object({ id: libraryId() }),
  updateSets: nothing(),
  packsChanged: nothing(),
  exportLibrary: nothing(),
  importLibrary: v.object({ text: v.pipe(v.string(), v.maxLength(caps.file)) }),
  getSettings: nothing(),
  setSettings: settingsShape(),
};
