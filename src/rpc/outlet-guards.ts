/** Schemas of what screens may ask about outlets and stories. */
import * as v from 'valibot';
import type { Guards } from './envelope.ts';
import { type OutletCalls, outletKinds } from './outlet-calls.ts';
import { webAddress } from './shapes.ts';

const tabId = () => v.pipe(v.number(), v.integer(), v.minValue(0));
const id = () => v.pipe(v.string(), v.minLength(1), v.maxLength(2_200));
const nothing = () => v.strictObject({});

export const outletGuards: Guards<OutletCalls> = {
  getOutlets: nothing(),
  setOutlets: v.object({ ids: v.pipe(v.array(id()), v.maxLength(500)), on: v.boolean() }),
  setOutletKind: v.object({ id: id(), kind: v.picklist(outletKinds) }),
  addOutlet: v.object({ address: webAddress() }),
  removeOutlet: v.object({ id: id() }),
  readOutlets: nothing(),
  feedsOfTab: v.object({ tabId: tabId() }),
  compareReports: v.object({ tabId: tabId(), on: v.boolean(), first: v.exactOptional(id()) }),
  offerTabs: v.object({ tabId: tabId() }),
  compareTabs: v.object({ tabId: tabId(), tabs: v.pipe(v.array(tabId()), v.maxLength(50)) }),
};
