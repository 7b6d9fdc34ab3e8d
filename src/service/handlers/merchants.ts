import type { MerchantAction } from '../../campaign/states.js';
import type { Merchant } from '../../generated/types.js';
import { listPage } from '../http/paging.js';
import { processRows } from '../http/rowResults.js';
import { readSelection } from '../input/merchants.js';
import {
  presentApprovedMerchant,
  presentDecided,
  presentMerchant,
  presentMerchantRow,
} from '../present/merchants.js';
import { presentSellerDecided, presentSharedUbn } from '../present/sellers.js';
import { StoreProblem } from '../store/db/problem.js';
import type { MerchantRegistration, MerchantResult } from '../store/store.js';
import type { Call, TagHandlers } from './handler.js';
import { listOwnRows } from './listOwnRows.js';

export const merchants: TagHandlers<'merchants'> = {
  listMerchants: (call) => listOwnRows(call, call.store.merchants.list, presentMerchant),

  async registerMerchant(call) {
    const [result] = await register(call, [call.body]);
    if (result?.status === 'rejected') throw result.problem;
    const { status, merchant } = result as Exclude<MerchantResult, { status: 'rejected' }>;
    return { status: status === 'accepted' ? 201 : 200, body: presentMerchant(merchant) };
  },

  registerMerchants: (call) =>
    processRows(call.body, call.requestId, {
      read: (row) => row,
      run: (rows) => register(call, rows),
      present: presentMerchantRow,
    }),

  async retrieveMerchant({ path, caller, store }) {
    return {
      body: presentMerchant(await store.merchants.get(path.campaignId, caller.access, path.merchantId)),
    };
  },

  async updateMerchant({ path, body, caller, store }) {
    const { campaignId, merchantId } = path;
    return {
      body: presentMerchant(await store.merchants.update(campaignId, caller.access, merchantId, body)),
    };
  },

  listApprovedMerchants: (call) => {
    const { pageSize: _, pageToken: __, ...filter } = call.query;
    return listPage(
      call,
      (page) => call.store.merchants.listApproved(call.path.campaignId, filter, page),
      presentApprovedMerchant,
    );
  },

  async retrieveApprovedMerchant({ path, store }) {
    const merchant = await store.merchants.getApproved(path.campaignId, path.merchantId);
    return { body: presentApprovedMerchant(merchant) };
  },

  withdrawMerchant: (call) => applyAction(call, 'withdraw', call.query),
  approveMerchant: (call) => applyAction(call, 'approve', call.query),
  resumeMerchant: (call) => applyAction(call, 'resume', call.query),
  rejectMerchant: (call) => applyAction(call, 'reject', call.body),
  requestMerchantChanges: (call) => applyAction(call, 'requestChanges', call.body),
  suspendMerchant: (call) => applyAction(call, 'suspend', call.body),

  async reviewMerchants({ path, body, caller, store, requestId }) {
    const { action, reason, includeChildren, after } = body;
    const merchants = readSelection(body);
    const review = { action, reason, merchants, includeChildren, after };
    const { results, next } = await store.merchants.review(path.campaignId, caller.access, review);
    return { body: { results: results.map((result) => presentDecided(result, requestId)), next } };
  },

  listSharedUbns: (call) => {
    const { path, store } = call;
    return listPage(call, (page) => store.sellers.listShared(path.campaignId, page), presentSharedUbn);
  },

  async decideSeller({ path, body, store }) {
    return { body: presentSellerDecided(await store.sellers.decide(path.campaignId, path.ubn, body)) };
  },
};

async function register(
  { path: { campaignId }, caller, store }: Pick<Call<'registerMerchant'>, 'path' | 'caller' | 'store'>,
  rows: readonly MerchantRegistration[],
): Promise<MerchantResult[]> {
  const { status } = await store.campaigns.get(campaignId);
  if (status !== 'active') throw new StoreProblem('campaign_not_active');
  return store.merchants.register(campaignId, caller.access, rows);
}

async function applyAction(
  {
    path,
    caller,
    store,
    requestId,
  }: Pick<Call<'approveMerchant'>, 'path' | 'caller' | 'store' | 'requestId'>,
  action: Exclude<MerchantAction, 'resubmit'>,
  { reason, includeChildren }: { readonly reason?: string; readonly includeChildren?: boolean },
): Promise<{ body: Merchant }> {
  const { campaignId, merchantId } = path;
  const { act } = store.merchants;
  const { children, ...merchant } = await act(
    ...([campaignId, caller.access, merchantId, action, reason, includeChildren] as const),
  );
  const body = presentMerchant(merchant);
  if (children === undefined) return { body };
  return { body: { ...body, children: children.map((each) => presentDecided(each, requestId)) } };
}
