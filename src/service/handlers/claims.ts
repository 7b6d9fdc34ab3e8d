import { listPage, queriedByBody } from '../http/paging.js';
import { presentClaim } from '../present/claims.js';
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

  async retrieveClaim({ path, caller, store }) {
    return { body: presentClaim(await store.claims.get(path.campaignId, caller.access, path.claimId)) };
  },
};
