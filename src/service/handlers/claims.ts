import { taipeiDate } from '../../campaign/taipeiTime.js';
import type { Finding } from '../../validation/issue.js';
import { listPage, queriedByBody } from '../http/paging.js';
import { validationFailed } from '../http/problem.js';
import { presentClaim, presentReceiptClaim, presentReceiptDecision } from '../present/claims.js';
import type { TagHandlers } from './handler.js';

export const claims: TagHandlers<'claims'> = {
  listClaims: (call) => {
    const { participant } = call.body;
    return listPage(
      queriedByBody(call),
      (page) => call.store.claims.list(call.path.campaignId, participant.token, page),
      presentClaim,
    );
  },

  async claimReceipt({ path, body, caller, store, dependencies }) {
    const { participant, ...receipt } = body;
    if (receipt.date > taipeiDate(dependencies.clock())) throw validationFailed(notInFuture, ['date']);
    const input = { token: participant.token, ...receipt };
    return { body: presentClaim(await store.claims.claimReceipt(path.campaignId, caller.access, input)) };
  },

  listReceiptClaims: (call) => {
    const { pageSize: _, pageToken: __, ...filter } = call.query;
    const { path, caller, store } = call;
    return listPage(
      call,
      (page) => store.claims.listReceipts(path.campaignId, caller.access, filter, page),
      presentReceiptClaim,
    );
  },

  async confirmReceiptClaims({ path, body, caller, store, requestId }) {
    const { claimIds } = body;
    const decisions = await store.claims.confirmReceipts(path.campaignId, caller.access, claimIds);
    return { body: { results: decisions.map(presentReceiptDecision(requestId)) } };
  },

  async rejectReceiptClaims({ path, body, caller, store, requestId }) {
    const { claimIds, reason } = body;
    const decisions = await store.claims.rejectReceipts(path.campaignId, caller.access, claimIds, reason);
    return { body: { results: decisions.map(presentReceiptDecision(requestId)) } };
  },

  async retrieveClaim({ path, caller, store }) {
    return { body: presentClaim(await store.claims.get(path.campaignId, caller.access, path.claimId)) };
  },
};

const notInFuture: Finding = {
  code: 'wrong_format',
  expects: ['a day that is not in the future, in Asia/Taipei', '不晚於今日的日期（臺北時間）'],
};
