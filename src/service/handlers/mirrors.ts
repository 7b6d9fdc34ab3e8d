import { listPage } from '../http/paging.js';
import { processRows } from '../http/rowResults.js';
import { readMirrorComparison } from '../input/mirrorComparison.js';
import { readPromoItem } from '../input/promoItems.js';
import { presentDigests, presentMirror, presentMirrorChange } from '../present/mirrors.js';
import { presentPromoItemRow } from '../present/promoItems.js';
import type { TagHandlers } from './handler.js';
import { listOwnRows } from './listOwnRows.js';

export const mirrors: TagHandlers<'mirrors'> = {
  listMirrors: (call) => listOwnRows(call, call.store.mirrors.list, presentMirror),

  async openMirror({ path, body, caller, store }) {
    const mirror = await store.mirrors.open(path.campaignId, caller.access, body);
    return { status: 201, body: presentMirror(mirror) };
  },

  async retrieveMirror({ path, caller, store }) {
    const { campaignId, mirrorId } = path;
    return { body: presentMirror(await store.mirrors.get(campaignId, caller.access, mirrorId)) };
  },

  async retrieveMirrorDigests({ path, query, caller, store }) {
    const { campaignId, mirrorId } = path;
    const { depth } = query;
    const digests = await store.mirrors.digests(campaignId, caller.access, mirrorId, depth);
    return { body: { depth, digests: presentDigests(digests) } };
  },

  async compareMirror({ path, body, caller, store }) {
    const { campaignId, mirrorId } = path;
    const comparison = readMirrorComparison(body);
    const wanted = await store.mirrors.compare(campaignId, caller.access, mirrorId, comparison);
    const buckets = comparison.buckets.map(({ bucket }, index) => ({ bucket, wanted: wanted[index] ?? [] }));
    return { body: { buckets } };
  },

  stageMirrorItems: ({ path, body, caller, store, requestId }) => {
    const { campaignId, mirrorId } = path;
    return processRows(body, requestId, {
      read: readPromoItem,
      run: (rows) => store.mirrors.stage(campaignId, caller.access, mirrorId, rows),
      present: presentPromoItemRow,
      onRejected: (externalIds) => store.mirrors.keep(campaignId, caller.access, mirrorId, externalIds),
    });
  },

  listMirrorChanges: (call) => {
    const { path, query, caller, store } = call;
    const { campaignId, mirrorId } = path;
    return listPage(
      call,
      (page) => store.mirrors.changes(campaignId, caller.access, mirrorId, query.change, page),
      presentMirrorChange,
    );
  },

  async planMirror({ path, body, caller, store }) {
    const { campaignId, mirrorId } = path;
    return { body: presentMirror(await store.mirrors.plan(campaignId, caller.access, mirrorId, body)) };
  },

  async applyMirror({ path, body, caller, store }) {
    const { campaignId, mirrorId } = path;
    const confirm = body.confirm ?? false;
    return { body: presentMirror(await store.mirrors.apply(campaignId, caller.access, mirrorId, confirm)) };
  },

  async abortMirror({ path, caller, store }) {
    const { campaignId, mirrorId } = path;
    return { body: presentMirror(await store.mirrors.abort(campaignId, caller.access, mirrorId)) };
  },
};
