import { listPage } from '../http/paging.js';
import { processRows } from '../http/rowResults.js';
import { readPromoItem, readPromoItemSelection } from '../input/promoItems.js';
import {
  presentLivePromoItem,
  presentPromoItem,
  presentPromoItemRow,
  presentReviewed,
} from '../present/promoItems.js';
import type { PromoItemResult } from '../store/store.js';
import type { TagHandlers } from './handler.js';
import { listOwnRows } from './listOwnRows.js';

export const promoItems: TagHandlers<'promoItems'> = {
  listPromoItems: (call) => listOwnRows(call, call.store.promoItems.list, presentPromoItem),

  listLivePromoItems: (call) => {
    const { pageSize: _, pageToken: __, ...filter } = call.query;
    return listPage(
      call,
      (page) => call.store.promoItems.listLive(call.path.campaignId, filter, page),
      presentLivePromoItem,
    );
  },

  async retrieveLivePromoItem({ path, store }) {
    return { body: presentLivePromoItem(await store.promoItems.getLive(path.campaignId, path.promoItemId)) };
  },

  async upsertPromoItem({ path, body, caller, store }) {
    const [result] = await store.promoItems.upsert(path.campaignId, caller.access, [readPromoItem(body)]);
    if (result?.status === 'rejected') throw result.problem;
    const { status, item } = result as Exclude<PromoItemResult, { status: 'rejected' }>;
    return { status: status === 'created' ? 201 : 200, body: presentPromoItem(item) };
  },

  upsertPromoItems: ({ path, body, caller, store, requestId }) =>
    processRows(body, requestId, {
      read: readPromoItem,
      run: (rows) => store.promoItems.upsert(path.campaignId, caller.access, rows),
      present: presentPromoItemRow,
    }),

  async retrievePromoItem({ path, caller, store }) {
    const { campaignId, promoItemId } = path;
    return { body: presentPromoItem(await store.promoItems.get(campaignId, caller.access, promoItemId)) };
  },

  async reviewPromoItems({ path, body, store, requestId }) {
    const { action, reason, after } = body;
    const review = { action, reason, items: readPromoItemSelection(body), after };
    const { results, next } = await store.promoItems.review(path.campaignId, review);
    return { body: { results: results.map((result) => presentReviewed(result, requestId)), next } };
  },

  async removePromoItem({ path, caller, store }) {
    const { campaignId, promoItemId } = path;
    return { body: presentPromoItem(await store.promoItems.remove(campaignId, caller.access, promoItemId)) };
  },
};
