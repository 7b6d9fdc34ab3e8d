import { listPage } from '../http/paging.js';
import { presentConflict } from '../present/conflicts.js';
import type { TagHandlers } from './handler.js';

export const conflicts: TagHandlers<'conflicts'> = {
  listConflicts: (call) => {
    const { path, caller, store } = call;
    const { status, sellerUbn } = call.query;
    return listPage(
      call,
      (page) => store.conflicts.list(path.campaignId, caller.access, { status, sellerUbn }, page),
      presentConflict,
    );
  },

  async retrieveConflict({ path, caller, store }) {
    const { campaignId, conflictId } = path;
    return { body: presentConflict(await store.conflicts.get(campaignId, caller.access, conflictId)) };
  },

  async decideConflict({ path, body, caller, store }) {
    const { campaignId, conflictId } = path;
    return {
      body: presentConflict(await store.conflicts.decide(campaignId, caller.access, conflictId, body)),
    };
  },
};
