/** Schemas of what screens may ask about outlets and stories. */
import * as v from 'valibot';
import type { Guards } from './envelope.ts';
import { type OutletCalls, outletKinds } from './outlet-calls.ts';
import { libraryId, nothing, tabId, webAddress } from './shapes.ts';

export const outletGuards: Guards<OutletCalls> = {
  getOutlets: nothing(),
  setOutlets: v.object({ ids: v.pipe(v.array(libraryId()), v.maxLength(500)), on: v.boolean() }),
  setOutletKind: v.object({ id: libraryId(), kind: v.picklist(outletKinds) }),
  addOutlet: v.object({ address: webAddress() }),
  removeOutlet: v.object({ id: libraryId() }),
  readOutlets: nothing(),
  feedsOfTab: v.object({ tabId: tabId() }),
  compareReports: v.object({ tabId: tabId(), on: v.boolean(), first: v.exactOptional(libraryId()) }),
  offerTabs: v.object({ tabId: tabId() }),
  compareTabs: v.object({ tabId: tabId(), tabs: v.pipe(v.array(tabId()), v.maxLength(50)) }),
};
